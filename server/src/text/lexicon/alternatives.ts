import { adjectiveOfPeople } from './peoples';
import { partyNamed } from './parties';
import { table } from '../table';
import { lemmasOf } from './wordnet';

/**
 * Words of one kind of which, in one place of one sentence, a fact allows only one: a health ministry is no finance ministry,
 * a red card no yellow one, a son no daughter. Words that may be said of one thing stand in one group, with a bar between them.
 */
const KINDS: Readonly<Record<string, string>> = table({
  kin: 'father mother brother sister son daughter uncle aunt nephew niece cousin husband wife grandfather grandmother grandson granddaughter widow widower fiancé fiancée',
  sexes: 'man|gentleman woman|lady',
  children: 'boy girl',
  trades:
    'soldier|troop firefighter|fireman doctor|physician|surgeon|medic nurse|matron midwife dentist vet|veterinarian pharmacist lawyer|attorney|solicitor|barrister judge|magistrate accountant|auditor journalist|reporter|editor engineer architect electrician plumber carpenter mechanic cook|chef waiter|waitress cleaner baker butcher barber|hairdresser driver pilot porter caretaker|janitor gardener librarian actor|actress singer painter poet photographer farmer fisherman miner sailor paramedic priest|vicar|pastor monk nun rabbi imam teacher|headteacher pupil|student patient passenger pedestrian cyclist motorcyclist tourist shopkeeper|grocer banker broker economist historian biologist geologist physicist masseur|physiotherapist referee|umpire attendant',
  offices:
    'ministry council|municipality court|tribunal university|college|school police|constabulary parliament|assembly union church army|military management|employer hospital|clinic museum',
  players: 'goalkeeper|keeper defender midfielder striker',
  bodies:
    'council court|tribunal region association|society company|firm|business union parliament church university|college|school|academy club|team',
  benches: 'opposition coalition|government',
  vehicles:
    'bus|coach lorry|truck train tram helicopter ferry bicycle|bike motorcycle|motorbike tractor plane|aircraft|airliner|jet',
  buildings:
    'palace chancellery church|chapel|cathedral mosque synagogue hospital|clinic hotel museum prison|jail cinema theatre|theater airport castle factory|plant',
  parts:
    'roof cellar|basement staircase|stairs|stairwell attic|loft kitchen balcony bathroom|toilet|lavatory bedroom garage garden corridor|hallway storeroom|cupboard canteen|cafeteria chapel lobby|foyer foundations|foundation chimney lift|elevator courtyard|yard',
  currencies: 'dollar euro pound|sterling yen yuan|renminbi franc rouble|ruble rupee peso zloty krona|krone',
  joints: 'knee shoulder ankle wrist elbow hip neck spine collarbone thigh|hamstring calf jaw rib',
  organs: 'eye ear heart lung liver kidney stomach brain',
  disasters:
    'fire|blaze flood|flooding earthquake|quake storm|hurricane|cyclone|typhoon landslide|landslip avalanche explosion|blast',
  liquids: 'diesel water milk petrol|gasoline wine beer acid kerosene',
  materials: 'wood|timber steel|iron concrete brick stone glass plastic aluminium|aluminum copper',
  payments: 'wage|salary pension bonus|bonuses rent tax',
  roles: 'suspect witness victim',
});

/** Words that tell things of one name apart, right before that name: the health ministry, a red card, the left leg. */
const MODIFIERS: Readonly<Record<string, string>> = table({
  fields:
    'health finance|treasury defence|defense interior|home foreign education labour|labor|employment transport|transportation justice agriculture|farm environment energy trade|commerce economy|economics culture housing tourism prime',
  wards: 'eye hearing heart|cardiac cancer|oncology maternity dental skin stroke trauma children',
  courts: 'supreme constitutional administrative labour|labor',
  levels: 'city|municipal county state national federal provincial parish',
  colours: 'red yellow green blue black white orange purple pink brown grey|gray',
  metals: 'gold silver bronze',
  sides: 'left right',
  tacks: 'port|larboard starboard',
  ways: 'north|northern south|southern east|eastern west|western',
  openness: 'open closed|covered',
});

/** Peoples of whom one may be of the other, or who are called by either name. */
const NESTED = /^(?:british|english|scottish|welsh|irish|european|african|asian|arab|soviet|american|latin)$/;

type Groups = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** For each word the kinds that it is of, each with the number of its group. */
function groupsIn(kinds: Readonly<Record<string, string>>): Groups {
  const groups = new Map<string, Map<string, number>>();
  for (const [kind, line] of Object.entries(kinds))
    line.split(' ').forEach((group, number) => {
      for (const word of group.split('|')) groups.set(word, (groups.get(word) ?? new Map()).set(kind, number));
    });
  return groups;
}

const nouns = groupsIn(KINDS);
const modifiers = groupsIn(MODIFIERS);

/** How a word stands among others of its kind: by itself, or as what stands before a name that all of them have. */
export type AlternativeForm = 'noun' | 'modifier' | 'people' | 'party' | 'compound';

/** Kinds that say of what sort something is, and not who, whose or where. */
const SORTS = /^(?:colours|metals|sides|ways|openness|roles|payments)$/;

const formsOf = (lower: string): readonly string[] => [lower, ...lemmasOf(lower)];

const kindsOf = (lower: string, groups: Groups): ReadonlyMap<string, number> | undefined => {
  for (const form of formsOf(lower)) {
    const found = groups.get(form);
    if (found) return found;
  }
  return undefined;
};

/** Whether a word, in lower case, is of a kind of which one place has only one. */
export const hasAlternatives = (lower: string): boolean =>
  partyNamed(lower) !== undefined ||
  adjectiveOfPeople(lower) !== undefined ||
  kindsOf(lower, nouns) !== undefined ||
  kindsOf(lower, modifiers) !== undefined;

/** Two words of one kind. */
export interface Alternatives {
  readonly form: AlternativeForm;
  /** They say of what sort something is, and not who, whose or where. */
  readonly isSort: boolean;
}

/** How two words, in lower case, shut each other out in one place; undefined where they do not. */
export function alternativesOf(a: string, b: string): Alternatives | undefined {
  const [party, otherParty] = [partyNamed(a), partyNamed(b)];
  if (party && otherParty) return party === otherParty ? undefined : { form: 'party', isSort: false };
  const [people, otherPeople] = [adjectiveOfPeople(a), adjectiveOfPeople(b)];
  if (people && otherPeople)
    return people === otherPeople || NESTED.test(people) || NESTED.test(otherPeople)
      ? undefined
      : { form: 'people', isSort: false };
  if (INVERSE.test(`${a} ${b}`) || INVERSE.test(`${b} ${a}`)) return undefined;
  return among(a, b, nouns, 'noun') ?? among(a, b, modifiers, 'modifier');
}

/** "whose grandfather founded it" is a grandson of the founder: the one is said of him, and the other of the one he has. */
const INVERSE = /^(?:(?:grand)?(?:father|mother) (?:grand)?(?:son|daughter)|(?:uncle|aunt) (?:nephew|niece))$/;

function among(a: string, b: string, groups: Groups, form: AlternativeForm): Alternatives | undefined {
  const [own, theirs] = [kindsOf(a, groups), kindsOf(b, groups)];
  if (!own || !theirs) return undefined;
  for (const [kind, group] of own) {
    const other = theirs.get(kind);
    if (other !== undefined && other !== group) return { form, isSort: SORTS.test(kind) };
  }
  return undefined;
}
