import { areOpposites, baseForms, groupsOf } from './opposites';
import { relationOf as relationInWordNet, type Relation } from './wordnet';

/**
 * What newsrooms use as the same and WordNet does not, or only in a rarer sense. Each line is a group of words that can
 * stand for one another in a report of one fact.
 */
const SAME: readonly string[] = [
  'kill die death dead fatality casualty perish toll lose claim',
  'injure injury wound hurt',
  'missing disappear unaccounted',
  'soldier troop serviceman army',
  'lorry truck hgv',
  'flat apartment',
  'petrol gas gasoline',
  'pupil student schoolchild',
  'car vehicle motorist',
  'house home household dwelling property',
  'resident inhabitant citizen people local',
  'worker employee staff workforce job post',
  'firm company business group',
  'meeting talk session summit negotiation',
  'call conversation telephone phone',
  'vote ballot poll',
  'elect win',
  'approve pass back endorse adopt clear agree ratify consent support favour favor',
  'reject refuse dismiss deny decline turn oppose',
  'buy purchase acquire acquisition takeover',
  'sell sale dispose',
  'build construct construction erect put',
  'demolish destroy raze flatten wreck',
  'close shut closure',
  'open reopen start begin launch commence inaugurate',
  'end finish complete conclude close',
  'rise climb increase grow gain jump soar surge up higher raise lift advance',
  'fall drop decline decrease cut slump plunge lower down reduce sink slide dip shed trim slash',
  'repair mend fix refurbish refit renovate',
  'evacuate move flee displace leave',
  'rescue save pull',
  'collapse crash fail',
  'arrest detain hold seize custody',
  'charge accuse indict',
  'sentence jail imprison prison',
  'sue court lawsuit suit claim',
  'pay cost spend price fee bill',
  'fine penalty penalise',
  'borrow loan lend',
  'promise pledge vow commit undertake',
  'warn warning alert',
  'order command instruct direct',
  'appoint name choose select pick confirm',
  'resign quit step leave depart',
  'dismiss sack fire oust',
  'lead head run chair direct',
  'publish release issue print',
  'reveal disclose leak report announce',
  'say state tell',
  'give hand grant award provide contribute donate',
  'get receive obtain',
  'use employ',
  'employ hire recruit',
  'need require',
  'hope expect plan intend due',
  'finance fund pay bankroll',
  'doctor physician medic',
  'police officer cop',
  'hospital clinic infirmary',
  'plane aircraft jet airliner',
  'ship vessel boat ferry',
  'train rail',
  'river water stream',
  'storm hurricane cyclone typhoon',
  'blaze fire',
  'earthquake quake tremor',
  'victory win triumph beat defeat',
  'lose loss defeat',
  'beat defeat win',
  'score net goal',
  'match game fixture final tie',
  'player footballer',
  'supporter fan',
  'referee official umpire',
  'coach manager',
  'record high',
  'crowd attendance spectator',
  'film movie picture',
  'book novel',
  'study trial research paper',
  'patient case',
  'drug medicine treatment medication',
  'vaccine jab shot',
  'disease illness infection',
  'infect infection case',
  'lawmaker legislator mp deputy senator',
  'government administration cabinet ministry',
  'minister secretary',
  'agreement deal pact accord treaty contract',
  'plan proposal scheme project programme program blueprint',
  'document paper text',
  'money fund cash sum',
  'tax levy duty',
  'profit earnings income',
  'revenue sale turnover',
  'share stock',
  'area region zone district territory land',
  'country nation state',
  'town city municipality',
  'child boy girl youngster',
  'woman female',
  'man male',
  'year annual yearly',
  'month monthly',
  'week weekly',
  'day daily',
  'metre meter',
  'weigh weight',
  'tall height high',
  'long length',
  'deep depth',
  'wide width',
  'first initial earliest',
  'last final latest',
  'big large great huge',
  'small little tiny',
  'old elderly aged',
  'new recent fresh',
  'ready prepare',
  'border frontier',
  'frozen freeze',
  'ban bar prohibit forbid',
  'allow permit let',
  'protest demonstration rally march',
  'strike walkout',
  'survey poll',
  'answer reply respond',
  'ask request seek want',
  'inquiry investigation probe',
  'judge court tribunal',
  'power electricity',
  'rain rainfall downpour',
  'crest peak',
  'crack damage',
  'widen extend expand broaden',
  'double twice twofold',
  'remain still stay',
  'enrol enroll recruit',
  'fee price sum',
  'birthplace born birth',
  'marry wed marriage',
  'landing land touchdown touch',
  'orbit circle',
  'spacecraft probe craft',
];

const same = groupsOf(SAME);
const mates = new Map<string, ReadonlySet<string>>();

/** The words that our groups put beside a word in its basic form; those that shut it out are not among them. */
export function groupMates(lemma: string): ReadonlySet<string> {
  const known = mates.get(lemma);
  if (known) return known;
  const found = new Set<string>();
  for (const group of same.get(lemma) ?? [])
    for (const word of SAME[group]!.split(' ')) if (word !== lemma && !areOpposites(lemma, word)) found.add(word);
  mates.set(lemma, found);
  return found;
}

/** Whether two words, in lower case and in any form, can stand for one another in a report of one fact. */
function areInOneGroup(a: string, b: string): boolean {
  for (const one of baseForms(a)) {
    const groups = same.get(one);
    if (!groups) continue;
    for (const other of baseForms(b)) {
      const others = same.get(other);
      if (others) for (const group of groups) if (others.has(group)) return true;
    }
  }
  return false;
}

const cache = new Map<string, Map<string, Relation>>();
const MOST_CACHED = 5_000;

/** How two words, in lower case and in any form, relate where both report one fact. */
export function relationOf(a: string, b: string): Relation {
  if (a === b) return 'same';
  let row = cache.get(a);
  const known = row?.get(b);
  if (known !== undefined) return known;
  if (!row) {
    if (cache.size > MOST_CACHED) cache.clear();
    cache.set(a, (row = new Map()));
  }
  let relation = relationInWordNet(a, b);
  // WordNet's opposites are of all kinds, give and take, left and right: only ours are of facts
  if (relation === 'opposite') relation = 'none';
  if (relation !== 'same' && areOpposites(a, b)) relation = 'opposite';
  else if ((relation === 'none' || relation === 'wider') && areInOneGroup(a, b)) relation = 'synonym';
  row.set(b, relation);
  return relation;
}
