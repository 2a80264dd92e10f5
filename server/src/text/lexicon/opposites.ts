import { canBe, lemmasOf, relationOf } from './wordnet';

/**
 * Words, or groups of them, of which a fact allows only the one or the other, by what they tell of. WordNet's opposites are
 * of all kinds, give and take, man and woman: of those only the pairs count that a prefix makes, safe and unsafe.
 */
const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  amounts: [
    'rise climb increase grow gain jump soar surge up raise lift higher advance strengthen improve expand widen mount swell|fall drop decline decrease slump plunge lower down reduce sink slide dip shed weaken worsen shrink narrow cut lessen diminish dwindle',
    'double treble triple quadruple|halve',
    'increase|halve',
    'profit|loss lose',
    'more|fewer less',
    'surplus|deficit shortfall',
    'exceed|undershoot',
    'majority|minority',
    'most|least fewest',
    'maximum|minimum',
    'inflate|deflate',
    'appreciate|depreciate',
    'accelerate quicken|slow decelerate',
    'overestimate overstate exaggerate|underestimate understate',
    'extend prolong lengthen|shorten curtail',
    'widen|narrow',
    'harden toughen|soften relax ease',
    'thrive flourish|struggle dwindle',
    'exceed beat|miss undershoot',
    'heat warm|cool chill',
    'enlarge|shrink',
    'import|export',
    'high|low',
  ],
  decisions: [
    'accept approve pass endorse adopt ratify uphold favour favor|reject refuse dismiss decline oppose veto overturn quash overrule abstain',
    'grant give allow permit authorise authorize|refuse deny withhold',
    'ban prohibit forbid outlaw|allow permit legalise legalize',
    'agree|disagree refuse decline deny dispute',
    'offer volunteer|refuse decline',
    'exempt|subject bound liable',
    'accept admit acknowledge|dispute contest',
    'recommend endorse|reject',
    'grant|reject',
    'welcome|reject refuse decline',
    'follow obey|refuse oppose defy disobey',
    'renew repeat|withdraw retract rescind',
    'attend|skip miss boycott',
    'include consider|exclude',
    'retain|scrap abolish axe',
    'tighten|loosen relax ease',
    'ratify|reject',
    'support back|oppose',
    'support oppose|abstain',
    'confirm uphold|cancel revoke rescind annul',
    'allow admit|bar exclude',
    'keep retain|forgo forfeit waive relinquish',
    'disclose reveal publish|conceal hide withhold',
    'approval|rejection',
    'confirm acknowledge admit concede|deny',
    'unanimous unanimously|narrow narrowly split',
    'admit concede confess|reject deny',
    'keep retain|scrap drop abandon axe abolish',
    'honour honor respect fulfil fulfill observe|breach break violate flout',
    'comply obey|defy flout',
    'answer|ignore',
    'proceed|cancel scrap',
    'postpone defer delay|advance hasten',
    'trust believe|doubt disbelieve',
    'forgive|blame condemn',
    'thank|blame',
    'spare|hit strike',
    'appointed|elected',
    'voluntary optional|compulsory mandatory obligatory',
    'nationalise nationalize|privatise privatize',
    'centralise centralize|decentralise decentralize',
  ],
  ends: ['complete|abandon', 'succeed|fail', 'pass|fail', 'success|failure', 'permanent|temporary interim'],
  law: [
    'acquit clear exonerate|convict condemn',
    'innocent|guilty',
    'uphold affirm|overturn quash reverse overrule annul',
    'legal lawful|illegal unlawful',
    'deliberate intentional|accidental unintentional',
    'prosecution|defence defense',
    'plaintiff|defendant',
  ],
  contests: [
    'win|lose',
    'gain|lose',
    'ahead|behind',
    'lead|trail',
    'promote|relegate demote',
    'home|away',
    'attack|defend',
    'victory|defeat',
    'score|miss',
    'hit|miss',
  ],
  movement: [
    'advance|retreat withdraw',
    'ascend|descend',
    'board|disembark',
    'north northern northward northwards|south southern southward southwards',
    'east eastern eastward eastwards|west western westward westwards',
    'upstream|downstream',
    'uphill|downhill',
    'inbound|outbound',
    'clockwise|anticlockwise counterclockwise',
  ],
  places: [
    'above|below',
    'inside|outside',
    'indoors indoor|outdoors outdoor',
    'onshore|offshore',
    'urban|rural',
    'upper|lower',
    'front|rear',
    'domestic|foreign',
    'overseas|domestic',
  ],
  time: ['before|after', 'earlier|later', 'earliest|latest', 'oldest eldest|youngest', 'remember|forget'],
  people: [
    'resign quit|sack fire dismiss oust',
    'collapse fall|stand',
    'blame accuse|absolve exonerate',
    'harmful|harmless',
    'well|badly poorly',
    'cheer applaud|boo jeer heckle',
    'unhurt unharmed uninjured unscathed|hurt injure wound',
    'asleep|awake',
    'sober|drunk drunken',
    'survive live|die perish',
    'alive|dead',
    'recover improve|deteriorate worsen',
    'conscious|unconscious',
    'benign|malignant',
    'praise welcome applaud commend|criticise criticize condemn denounce',
    'encourage|discourage',
    'trust|distrust mistrust',
    'love like enjoy|hate detest dislike loathe',
    'eager keen willing|reluctant unwilling',
    'bold daring|timid cautious',
    'elder|younger',
    'optimistic|pessimistic',
    'know knew|unaware',
    'present|absent',
  ],
  trade: ['lend|borrow', 'creditor|debtor', 'wholesale|retail', 'employer|employee'],
  qualities: [
    'higher|lower',
    'largest biggest|smallest',
    'larger bigger|smaller',
    'known|unknown',
    'likely|unlikely',
    'possible|impossible',
    'public|private secret',
    'safe|unsafe dangerous',
    'full|empty partial',
    'positive|negative',
    'heavier|lighter',
    'older|younger',
    'longer|shorter',
    'taller|shorter',
    'richer|poorer',
    'stronger|weaker',
    'faster quicker|slower',
    'warmer hotter|cooler colder',
    'wetter|drier',
    'safer|riskier',
    'easier|harder',
    'better|worse',
    'best|worst',
    'strongest|weakest',
    'highest|lowest',
    'longest|shortest',
    'cheaper|dearer costlier pricier rise increase',
    'dearer costlier pricier|fall drop decrease decline',
    'wet|dry',
    'hot|cold',
    'heavy|light',
    'easy|hard difficult',
    'simple|complex complicated',
    'strong|weak',
    'deep|shallow',
    'lenient|harsh severe',
    'intact undamaged unbroken|damaged destroyed burst broken cracked',
    'upright|overturned',
    'military|civilian',
    'friendly cordial warm|frosty hostile cold icy tense',
    'forward forwards|backward backwards',
    'upwards upward|downwards downward',
    'upstairs|downstairs',
    'clean|dirty contaminated polluted',
    'calm|rough stormy choppy',
    'sunny|rainy',
    'satisfied pleased content delighted|dissatisfied displeased disappointed',
    'relieved|worried',
    'true|false untrue',
    'correct accurate|incorrect inaccurate wrong',
    'locked|unlocked',
    'occupied|vacant unoccupied',
    'announced|unannounced',
    'slight minor|serious severe',
    'mild|severe',
    'cheap|expensive costly dear',
    'common|rare',
    'gradual|sudden abrupt',
    'thick|thin',
    'loud|quiet silent',
    'fast|slow',
    'rich wealthy|poor',
    'seated|standing',
    'tight|loose',
    'professional|amateur',
    'senior|junior',
    'retired|serving',
    'married|unmarried divorced',
    'seller|buyer',
    'landlord|tenant',
    'supporter|opponent critic',
    'ally|rival enemy',
    'winner|loser',
    'sunrise dawn|sunset dusk',
    'rarely seldom|often frequently regularly',
    'transparent|opaque',
    'still|no-longer',
  ],
};

/** Of these the one comes after the other, so that of one thing both are told: what opens has been closed. */
const STAGES: readonly string[] = [
  'open reopen|close shut closed',
  'begin start launch|stop halt abandon end',
  'begin start|expire lapse',
  'reopen unseal|seal',
  'resume continue restart|suspend halt stop cancel interrupt',
  'install|remove dismantle',
  'activate enable|deactivate disable',
  'build construct erect|demolish dismantle raze',
  'arrest detain imprison jail|release free',
  'join|leave quit',
  'hospitalise hospitalize|discharge',
  'freeze|thaw melt',
  'capture|lose surrender',
  'impose introduce|lift scrap repeal abolish',
  'enact|repeal',
  'arrive|leave depart',
  'arrival|departure',
  'enter|leave exit',
  'leave depart resign quit|stay remain',
  'deploy|withdraw',
  'appoint elect|dismiss',
  'hire recruit|sack',
];

/** The numbers of the groups in which a word stands; each line is a group. */
export const groupsOf = (lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const groups = new Map<string, Set<number>>();
  lines.forEach((line, index) => {
    for (const word of line.split(' ')) groups.set(word, (groups.get(word) ?? new Set()).add(index));
  });
  return groups;
};

/** Even numbers for the one side of a pair, odd ones for the other. */
const sidesOf = (lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> =>
  groupsOf(lines.flatMap((line) => line.split('|')));

const sides = sidesOf([...Object.values(OPPOSITES).flat(), ...STAGES]);
const stages = sidesOf(STAGES);

/** Whether a word, in lower case and in any form, stands in the lists. */
export const hasOpposite = (lower: string): boolean => baseForms(lower).some((form) => sides.has(form));

/** The basic forms of a word in lower case, the word itself among them. */
export const baseForms = (lower: string): readonly string[] => {
  const lemmas = lemmasOf(lower);
  return lemmas.includes(lower) ? lemmas : [...lemmas, lower];
};

const PREFIX = /^(?:un|in|im|il|ir|dis|non|mis|de)-?/;

/** "aware" and "unaware": one is the other with a prefix that turns it round, and WordNet has the two for opposites. */
function areTurnedByPrefix(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const prefix = long.slice(0, long.length - short.length);
  return long.endsWith(short) && PREFIX.exec(prefix)?.[0] === prefix && relationOf(short, long) === 'opposite';
}

/** Whether two words, in lower case and in any form, stand on the two sides of a line. */
function areFacing(a: string, b: string, among: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const others = baseForms(b);
  for (const one of baseForms(a)) {
    const own = among.get(one);
    if (!own) continue;
    for (const other of others) {
      const theirs = among.get(other);
      if (theirs) for (const side of own) if (theirs.has(side ^ 1) && !theirs.has(side)) return true;
    }
  }
  return false;
}

/** Whether two words, in lower case and in any form, shut each other out. */
export const areOpposites = (a: string, b: string): boolean =>
  areFacing(a, b, sides) || baseForms(a).some((one) => baseForms(b).some((other) => areTurnedByPrefix(one, other)));

/** Whether two opposites are two stages of one thing, so that both may be told of it. */
export const areStages = (a: string, b: string): boolean => areFacing(a, b, stages);

/** Whether a word says that an amount became another. */
export const isAmountVerb = (word: string): boolean =>
  canBe(word, 'v') && areOpposites(word, 'rise') !== areOpposites(word, 'fall');
