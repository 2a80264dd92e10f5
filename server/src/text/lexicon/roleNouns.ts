import { fold } from '../characters';
import { gazetteer } from './gazetteer';
import { remembered } from '../memo';
import { wordSet } from './lists';
import { isHonorific, isTitle } from './titles';
import { table } from '../table';

/** Nouns for what somebody is that no gazetteer of occupations carries. */
const MORE_HEADS = new Set(
  `adviser advisor envoy aide official diplomat leader chief head boss chairman chairwoman chair chairperson spokesman
  spokeswoman spokesperson minister premier secretary director executive president congressman congresswoman lawmaker
  legislator senator representative governor mayor councillor councilman councilwoman deputy engineer developer driver
  teacher seamstress goalkeeper defender midfielder winger striker forward captain coach manager referee umpire skipper
  petitioner author writer novelist poet historian professor lecturer scientist researcher physician surgeon specialist
  epidemiologist virologist lawyer attorney prosecutor solicitor barrister judge justice magistrate detective inspector
  superintendent sergeant constable officer commander general colonel lieutenant admiral sheriff marshal founder
  co-founder owner investor banker economist analyst strategist trader shareholder billionaire tycoon entrepreneur
  businessman businesswoman ambassador commissioner ombudsman watchdog regulator bishop archbishop priest vicar pastor
  rabbi imam cardinal pope nun monk farmer fisherman fisherwoman sailor pilot astronaut cosmonaut nurse paramedic midwife
  pharmacist firefighter warden principal headteacher headmaster headmistress pupil student graduate candidate nominee
  contender campaigner activist organiser organizer unionist member politician republican democrat treasurer accountant
  auditor architect builder contractor electrician carpenter plumber mechanic cook chef waiter waitress barman landlord
  landlady tenant resident neighbour neighbor witness victim survivor suspect defendant plaintiff son daughter brother
  sister father mother husband wife widow widower uncle aunt nephew niece cousin grandson granddaughter grandfather
  grandmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law partner friend ally
  rival critic opponent colleague agent negotiator mediator broker dealmaker correspondent reporter editor publisher
  broadcaster presenter host singer musician actor actress dancer painter sculptor artist photographer designer model
  athlete player footballer batsman bowler cyclist runner swimmer boxer wrestler jockey trainer agent secretary-general
  chancellor harbourmaster harbormaster curator librarian archivist conductor composer commentator columnist blogger
  official veteran trustee governor patron volunteer soprano alto tenor baritone bass mezzo-soprano countertenor filmmaker guide hiker
  climber mountaineer skier tourist passenger pensioner commuter migrant refugee worker employee apprentice cleaner cashier clerk banker hunter
  surveyor sexton bursar trainee intern handler attendant translator joiner grocer florist bookkeeper auctioneer baker
  rider judoka biathlete ombudswoman zookeeper herder fishmonger vintner dramaturge`
    .trim()
    .split(/\s+/),
);

/** Sciences and arts make their people by suffix, more than any list has. */
const SCHOLAR = /^\p{L}{3,}(?:ologist|ographer|tician|onomist|chemist|physicist)$/u;

/** Whether a word, in lower case, says what a person is. */
export const isRoleNoun = remembered(
  10_000,
  (lower) =>
    MORE_HEADS.has(lower) ||
    (isTitle(lower) && !isHonorific(lower)) ||
    gazetteer().occupations.has(lower) ||
    (gazetteer().roles.has(lower) && !NO_HEADS.has(lower)) ||
    SCHOLAR.test(lower) ||
    (lower.includes('-') && isCompound(lower)),
);

/** Whether a word, in lower case and in either number, says what people are. */
export const isRoleNounOfAny = remembered(10_000, (lower) => isRoleNoun(singular(lower)));

/** Vice-admiral, film-maker, co-founder: a word that ends in a role noun, and whose beginning narrows it. */
function isCompound(lower: string): boolean {
  const [before, last, ...more] = lower.split('-');
  if (more.length > 0 || last === undefined || before === 'non') return false;
  return isRoleNoun(last) || /^(?:maker|keeper|holder|builder|writer)$/.test(last);
}

/** Nouns for people that are mostly something else where news has them: a star, a giant, a maker of cars. */
const NO_HEADS = wordSet(
  `star giant rival maker retailer supplier publisher carrier operator builder producer manufacturer employer baby
  child kid creature thing power face hand hero heroine devil angel ghost man woman boy girl people guy person server`,
);

/** The singular of a noun in lower case, as far as nouns for people need it. */
export const singular = (word: string): string =>
  word.endsWith('men')
    ? `${word.slice(0, -3)}man`
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : /[^s]s$/.test(word)
        ? word.slice(0, -1)
        : word;

/** Short forms and pairs of words for one office. */
const HEAD_FORMS: Readonly<Record<string, string>> = table({
  rep: 'representative',
  reps: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  sen: 'senator',
  sens: 'senator',
  gov: 'governor',
  col: 'colonel',
  gen: 'general',
  lt: 'lieutenant',
  capt: 'captain',
  maj: 'major',
  sgt: 'sergeant',
  cpl: 'corporal',
  pvt: 'private',
  adm: 'admiral',
  cmdr: 'commander',
  cdr: 'commander',
  supt: 'superintendent',
  insp: 'inspector',
  det: 'detective',
  cllr: 'councillor',
  councilor: 'councillor',
  councilman: 'councillor',
  councilwoman: 'councillor',
  councilmember: 'councillor',
  advisor: 'adviser',
  ceo: 'chief executive',
  cfo: 'finance director',
  coo: 'operations director',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  ombudswoman: 'ombudsman',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  boss: 'head',
  businesswoman: 'businessman',
  headteacher: 'principal',
  headmaster: 'principal',
  headmistress: 'principal',
  skipper: 'captain',
  physician: 'doctor',
  attorney: 'lawyer',
  mp: 'mp',
  solicitor: 'lawyer',
  barrister: 'lawyer',
  harbormaster: 'harbourmaster',
  lorry: 'truck',
});

/** The one form under which a role noun is compared: "representative" for Rep. and congresswoman. */
export const headOf = remembered(10_000, (written): string => {
  const word = singular(fold(written).replace(/\.$/, ''));
  const parts = word.split('-');
  if (parts.length === 2 && isOfficePrefix(parts[0]!) && isRoleNoun(parts[1]!)) {
    const head = HEAD_FORMS[parts[1]!] ?? parts[1]!;
    return parts[0] === 'co' ? head : `${parts[0]} ${head}`;
  }
  return HEAD_FORMS[word] ?? word;
});

/** What makes another office of one when joined to it by a hyphen: Vice-Admiral, deputy-mayor, co-chair. */
export const isOfficePrefix = (lower: string): boolean =>
  /^(?:vice|rear|deputy|co|lieutenant|major|brigadier|attorney|solicitor|secretary|director|under)$/.test(lower);

/** Words before a head that make another office with it: chief executive, deputy mayor, prime minister. */
export const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = table({
  executive: new Set(['chief']),
  director: new Set(['managing']),
  admiral: new Set(['vice', 'rear']),
  chancellor: new Set(['vice']),
  chair: new Set(['vice', 'deputy']),
  commissioner: new Set(['deputy', 'assistant']),
  minister: new Set(['prime', 'chief']),
  president: new Set(['vice', 'deputy']),
  mayor: new Set(['deputy', 'vice']),
  governor: new Set(['deputy', 'lieutenant']),
  general: new Set([
    'attorney',
    'solicitor',
    'auditor',
    'comptroller',
    'surgeon',
    'secretary',
    'director',
    'lieutenant',
    'major',
    'brigadier',
  ]),
  colonel: new Set(['lieutenant']),
  leader: new Set(['deputy']),
  chief: new Set(['deputy']),
  counsel: new Set(['general']),
});

/** Verbs that say what somebody is: "who runs the fund", "who chairs the committee". */
export const ROLE_VERBS: Readonly<Record<string, string>> = table({
  runs: 'head',
  run: 'head',
  ran: 'head',
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
  chairs: 'chair',
  chaired: 'chair',
  manages: 'manager',
  managed: 'manager',
  directs: 'director',
  directed: 'director',
  coaches: 'coach',
  coached: 'coach',
  captains: 'captain',
  captained: 'captain',
  edits: 'editor',
  edited: 'editor',
  owns: 'owner',
  owned: 'owner',
  founded: 'founder',
  teaches: 'teacher',
});
