import { wordSet } from './lists';
import { relationOf } from './wordnet';

/**
 * Nouns that say next to nothing of what somebody does, or that are true of somebody besides what he does: none of them
 * shuts another out.
 */
const GENERIC =
  wordSet(`person people man woman boy girl guy child member national leader head chief boss official officer
  executive expert specialist professional practitioner worker employee staffer labourer laborer servant resident
  neighbour neighbor native citizen local villager aide adviser advisor assistant colleague friend partner ally rival
  critic opponent supporter backer donor witness victim survivor hostage captive prisoner suspect defendant plaintiff
  petitioner claimant applicant candidate nominee contender favourite favorite campaigner activist organiser organizer
  protester demonstrator founder co-founder owner investor shareholder billionaire millionaire tycoon magnate mogul
  entrepreneur businessman businessperson politician statesman lawmaker legislator representative republican democrat
  independent deputy figure veteran patron volunteer author co-author writer host star legend
  icon idol hero heroine scholar academic researcher student pupil graduate pensioner retiree tenant landlord passenger
  tourist traveller traveler commuter migrant immigrant refugee exile player athlete footballer champion winner loser
  finalist fan guest delegate trustee mentor successor predecessor replacement heir believer negotiator mediator
  broker intermediary spokesperson dealmaker unionist celebrity personality socialite whistleblower insider observer
  leaker dissident rebel militant terrorist convict criminal patient customer client reader viewer voter speaker
  mp councillor consultant freelancer contributor visitor hiker cyclist runner swimmer hunter climber collector maker
  enthusiast buff lover amateur aficionado pioneer visionary master minister-designate liberal conservative socialist communist centrist nationalist lord lady
  dame sir knight baron baroness earl duke peer prince princess king queen monarch`);

/** Words for one work, or for works between which outlets and translations do not tell. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'economist strategist analyst forecaster',
  'secretary minister commissioner',
  'diplomat ambassador envoy emissary consul attache commissioner minister secretary governor',
  'lawyer counsel notary advocate prosecutor jurist',
  'chair president chief-executive director principal manager dean rector chancellor vice-president',
  'coach manager trainer instructor',
  'detective inspector investigator superintendent sergeant constable policeman',
  'scientist physicist chemist biologist engineer',
  'pastor priest vicar minister reverend bishop chaplain cleric clergyman father preacher',
  'engineer technician mechanic machinist electrician',
  'doctor physician medic surgeon psychiatrist pathologist',
  'architect designer planner builder',
  'cook chef baker',
  'carer caregiver nurse midwife paramedic',
  'guard keeper warden caretaker janitor custodian porter',
  'editor publisher reporter correspondent journalist columnist commentator broadcaster presenter anchor',
  'captain skipper master commander colonel general admiral major lieutenant commodore brigadier marshal',
  'auditor accountant bookkeeper treasurer',
  'registrar clerk secretary',
  'driver motorist chauffeur rider',
  'banker financier',
  'trader dealer broker merchant',
  'farmer rancher grower breeder shepherd herder',
  'sailor seaman fisherman',
].map((list) => wordSet(list));

/** Works that one person may well have at once, or be told of by either. */
const COMBINED: readonly ReadonlySet<string>[] = [
  `president prime-minister minister secretary governor mayor senator chair treasurer premier chancellor lawyer
   vice-president commissioner ambassador judge prosecutor`,
  `journalist reporter correspondent editor columnist commentator broadcaster presenter anchor blogger publisher
   critic photographer producer historian novelist poet filmmaker activist`,
  `actor singer musician songwriter guitarist pianist violinist cellist drummer bassist composer conductor dancer
   choreographer director filmmaker producer screenwriter playwright poet novelist comedian model designer painter
   sculptor artist photographer illustrator curator presenter rapper dj critic dealer entertainer soprano tenor`,
  `captain goalkeeper striker forward winger midfielder defender coach manager trainer referee umpire batsman bowler
   boxer wrestler jockey driver sprinter skipper director scout physiotherapist`,
  `banker economist trader broker analyst strategist manager director chief-executive chair president vice-president
   financier accountant developer dealer finance-director managing-director operations-director lawyer secretary`,
  `detective inspector investigator superintendent sergeant constable commissioner sheriff marshal guard agent soldier
   pilot commander captain colonel general admiral major lieutenant engineer policeman prosecutor`,
  'priest bishop vicar pastor rabbi imam chaplain monk reverend cardinal archbishop pope teacher nun theologian',
  'captain skipper sailor fisherman pilot mate harbourmaster engineer diver',
  'mechanic engineer electrician technician driver carpenter builder plumber contractor decorator joiner',
  'doctor nurse midwife paramedic surgeon pharmacist director physiotherapist therapist',
  'secretary director manager treasurer president chair registrar administrator',
].map((list) => wordSet(list));

/** Crafts that one person seldom has at once, where each is said of the same thing: bus driver and bus mechanic. */
const CRAFTS = wordSet(
  'mechanic engineer electrician technician driver carpenter builder plumber cleaner guard cook clerk cashier nurse porter midwife paramedic pharmacist physiotherapist doctor surgeon',
);

/** Whether two nouns are two of these crafts. */
export const areTwoCrafts = (a: string, b: string): boolean => CRAFTS.has(a) && CRAFTS.has(b) && !areAlike(a, b);

/** Those who teach or lead scholars, and what scholars may be besides. */
const TEACHES = wordSet('professor lecturer teacher director dean doctor historian philosopher archivist curator');

const SCHOLAR =
  /(?:ologist|ographer|tician|onomist|chemist|physicist|historian|engineer|scientist|surgeon|physician|philosopher|lawyer|librarian|linguist|theologian|professor|lecturer|teacher|director|dean|doctor|analyst|strategist|archivist|curator)$/;

const SCIENTIST = /\p{L}{3}(?:ologist|ographer|tician|chemist|physicist)$/u;

/** Old works have their own endings: herdsman, innkeeper, wheelwright. */
const CRAFTSMAN = /^\p{L}{3,}(?:man|woman|smith|wright|monger|keeper|maker|herd|herder)$/u;

/** What somebody with such an ending is besides a work. */
const NO_CRAFT =
  /^(?:gun|hit|hench|lay|front|gentle|noble|fresh|country|sports|yachts|oars|bats|kins|strong|towns|tribes|clans|best|alder|goal|wicket|time|score|book|peace|policy|law|film|home|house|troubl)/;

/** Offices that people are called by with nothing but the article: the mayor, the priest. */
const OFFICES = wordSet(`mayor priest vicar bishop rabbi imam chaplain director doctor captain secretary treasurer judge
  prosecutor coroner coach editor curator harbourmaster governor ambassador sheriff principal librarian archivist
  architect surveyor conductor goalkeeper caretaker lawyer nurse midwife pharmacist driver guard chair president
  chief-executive prime-minister premier engineer pilot vet ecologist geologist economist auditor registrar cook chef
  gardener organist referee umpire sexton manager foreman guide stenographer clerk usher dean bursar ranger warden
  counsel general-counsel lifeguard stationmaster postmaster signalman steward watchman plumber carpenter electrician butler gamekeeper
  verger groundsman cleaner janitor minister`);

/** Works by which people without an office are told. */
const TRADES = wordSet(`farmer plumber teacher nurse doctor dentist midwife pilot carpenter electrician fisherman baker
  butcher barber hairdresser librarian lawyer judge engineer architect vet veterinarian pharmacist accountant mechanic
  driver waiter waitress cook chef postman welder miner tailor cleaner gardener shepherd beekeeper bricklayer roofer
  economist geologist priest banker undertaker soldier sailor surgeon clerk cashier translator interpreter journalist
  photographer blacksmith locksmith optician firefighter paramedic therapist psychologist historian biologist chemist
  physicist caretaker builder painter joiner potter weaver brewer grocer florist jeweller seamstress musician singer
  dancer actor poet novelist cellist pianist violinist policeman detective archivist usher bookkeeper salesman
  saleswoman secretary guide trainee intern watchman ranger warden steward upholsterer tram-driver docker stevedore glazier plasterer stonemason cobbler watchmaker`);

const joined = (head: string): string => head.replace(/ /g, '-');

const areAmong = (groups: readonly ReadonlySet<string>[], a: string, b: string): boolean =>
  groups.some((group) => group.has(joined(a)) && group.has(joined(b)));

/** Whether the head of a role, as `headOf` gives it, says what somebody does or holds and not only that he is somebody. */
export const isOccupation = (head: string): boolean =>
  !GENERIC.has(head) && !GENERIC.has(head.split(/[ -]/).pop()!) ? true : /^(?:chief|harbour)[ -]/.test(head);

/** Whether two heads say the same, or the one more of it than the other: surgeon and doctor, attorney and lawyer. */
export function areAlike(a: string, b: string): boolean {
  if (a === b || areAmong(ALIKE, a, b)) return true;
  const [one, other] = [a, b].map((head) => head.split(/[ -]/).pop()!) as [string, string];
  // an auditor general is no attorney general
  return (one === other && one !== 'general') || !/^(?:none|opposite)$/.test(relationOf(one, other));
}

/** Whether one person may well be both: a professor and an economist. */
export const mayBeCombined = (a: string, b: string): boolean =>
  areAlike(a, b) ||
  areAmong(COMBINED, a, b) ||
  (SCHOLAR.test(a) && SCHOLAR.test(b) && (TEACHES.has(a) || TEACHES.has(b)));

/** Whether people are called by an office with nothing but the article. */
export const isOffice = (head: string): boolean => OFFICES.has(joined(head)) || isTrade(head);

/** Whether a noun is a work by which people without an office are told. */
export const isTrade = (head: string): boolean =>
  TRADES.has(joined(head)) ||
  SCIENTIST.test(head) ||
  (CRAFTSMAN.test(head) && !NO_CRAFT.test(head) && !GENERIC.has(head));
