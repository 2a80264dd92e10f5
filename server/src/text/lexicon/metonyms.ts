/** Names that stand for one body in the news, each line a group; folded, without "the". */
const GROUPS: readonly string[] = [
  'pentagon|defense department|defence department|department of defense|us military',
  'white house|us government|obama administration|trump administration|biden administration',
  'kremlin|russian government|moscow',
  'downing street|number 10|no 10|british government|uk government',
  'isis|isil|islamic state|daesh|islamic state group',
  'state department|us state department|foggy bottom',
  'justice department|doj|us justice department',
  'us|u.s.|united states|america|usa|washington',
  'uk|u.k.|united kingdom|britain|great britain|london',
  'un|u.n.|united nations',
  'eu|e.u.|european union|brussels',
  'congress|capitol hill|capitol',
  'supreme court|us supreme court',
  'north korea|pyongyang|dprk|north',
  'south korea|seoul|south',
  'china|beijing|prc',
  'iran|tehran',
  'israel|jerusalem|tel aviv',
  'france|paris|elysee',
  'germany|berlin',
  'ukraine|kyiv|kiev',
  'turkey|turkiye|ankara',
  'borneo|kalimantan',
];

/** Words for a thing of which each country has one, and what it is called there. */
const GENERAL: readonly (readonly [string, RegExp])[] = [
  [
    'parliament',
    /^(?:bundestag|knesset|duma|state duma|riksdag|storting|folketing|althingi|eduskunta|sejm|oireachtas|dail|dail eireann|rada|verkhovna rada|lok sabha|majlis|diet|cortes|saeima|seimas|riigikogu|westminster|house of commons|national assembly)$/,
  ],
  ['national day', /^(?:bastille|independence|republic|constitution|liberation|australia|canada) day$/],
];

const isGeneral = (general: string, name: string): boolean =>
  GENERAL.some(([word, names]) => word === general && names.test(name));

const groupOf = new Map(GROUPS.flatMap((line, index) => line.split('|').map((name) => [name, index] as const)));

/**
 * Whether two names can stand for one thing: the Pentagon and the Defense Department, Pyongyang and North Korea, the
 * Bundestag and Parliament. Folded, without "the".
 */
export function areMetonyms(a: string, b: string): boolean {
  const group = groupOf.get(a);
  return (group !== undefined && group === groupOf.get(b)) || isGeneral(a, b) || isGeneral(b, a);
}
