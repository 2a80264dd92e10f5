/**
 * Places that English texts name in two or more ways which no likeness of letters shows, or which it shows too weakly.
 * Each line is one place; its spellings are folded.
 */
const GROUPS = `
kyiv|kiev; odesa|odessa; kharkiv|kharkov; lviv|lvov; mykolaiv|nikolaev|mykolayiv; zaporizhzhia|zaporizhia|zaporozhye|zaporizhzhya; dnipro|dnepr|dnieper; donbas|donbass; luhansk|lugansk; chornobyl|chernobyl; kryvyi rih|krivoy rog; chernihiv|chernigov; vinnytsia|vinnitsa; bakhmut|artemivsk;
beijing|peking; guangzhou|canton; mumbai|bombay; kolkata|calcutta; chennai|madras; bengaluru|bangalore; pune|poona; varanasi|benares; myanmar|burma; yangon|rangoon; sri lanka|ceylon; iran|persia; thailand|siam; eswatini|swaziland; cabo verde|cape verde; ivory coast|cote d'ivoire; czechia|czech republic; turkiye|turkey; north macedonia|macedonia; timor-leste|east timor; ho chi minh city|saigon; astana|nur-sultan; istanbul|constantinople;
the hague|den haag; geneva|geneve|genf; cologne|koln; munich|munchen; vienna|wien; prague|praha; warsaw|warszawa; rome|roma; milan|milano; turin|torino; florence|firenze; venice|venezia; naples|napoli; lisbon|lisboa; seville|sevilla; copenhagen|kobenhavn; gothenburg|goteborg; brussels|bruxelles; antwerp|antwerpen; ghent|gent; bruges|brugge; basel|basle; lyon|lyons; marseille|marseilles; moscow|moskva; athens|athina; bucharest|bucuresti; belgrade|beograd; derry|londonderry; dublin|baile atha cliath; mecca|makkah; medina|madinah; jeddah|jiddah; tehran|teheran; gaza strip|gaza; falkland islands|falklands|malvinas; sea of japan|east sea; persian gulf|arabian gulf; united states|u.s.|us|usa|u.s.a.|america|united states of america; united kingdom|u.k.|uk|britain|great britain; united arab emirates|uae|u.a.e.; european union|eu|e.u.; united nations|un|u.n.; soviet union|ussr|u.s.s.r.; democratic republic of congo|drc|dr congo|democratic republic of the congo; new york city|nyc; washington|washington d.c.|d.c.|dc; los angeles|l.a.`;

const groups: readonly (readonly string[])[] = GROUPS.split(';').map((group) =>
  group.split('|').map((name) => name.trim()),
);

const groupOf: ReadonlyMap<string, number> = new Map(
  groups.flatMap((group, index) => group.map((name) => [name, index] as const)),
);

/** All folded names of a group. */
export const aliasesIn = (group: number): readonly string[] => groups[group] ?? [];

/** The group of names to which a folded name belongs, or undefined. */
export const aliasGroup = (name: string): number | undefined => groupOf.get(name);

/** Whether two folded names are known to name one place or body. */
export function areAliases(a: string, b: string): boolean {
  const group = groupOf.get(a);
  return group !== undefined && group === groupOf.get(b);
}
