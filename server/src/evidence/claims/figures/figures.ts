import { statementsOf, type QuantityItem, type Statement } from '../../../text/claims/statement';
import { isPostStamp } from '../../../text/claims/stamps';
import { tollOf } from '../../../text/claims/toll';
import { compareQuantities, lacksUnitOf, type Comparison } from '../../../text/quantities/compare';
import { differInDigit, haveTurnedDigits, slipDigits } from '../../../text/quantities/slips';
import type { Quantity } from '../../../text/quantities/quantity';
import { secondsOf } from '../../../text/quantities/units';
import { textOf } from '../../../text/span';
import type { Alignment, SlotScore } from '../alignment/align';
import { wordBefore } from './beside';
import { areOfTwoThings, isNamedBeside } from './contrasts';
import { compareFigures } from './longTimes';
import { areGovernedAlike } from '../alignment/governors';
import { likelySigns, type SlotSigns } from './likely/slotSigns';
import { areOpenTolls, countsAnyPeople, headFit } from './heads';
import { areChangeAndLevel, areLeads } from './levels';
import { ownersCompared } from './owners';
import { isOfSomethingElse } from './somethingElse';
import { areAllOfOne, areOfOneWhole, isInWhole, isOfOtherWhole } from './wholes';
import { withOthers } from '../alignment/others';
import type { Passage } from '../alignment/passage';
import { areInSameWords, haveSameBeside, phraseScore, type PhraseScore } from '../alignment/phrase';

/** A figure of a source held against one of the draft. */
export interface FigureMatch {
  readonly passage: Passage;
  readonly item: QuantityItem;
  readonly comparison: Exclude<Comparison, 'incomparable'>;
  readonly context: SlotScore;
  /** How well what is counted agrees: 1 the same, 0 another thing. */
  readonly fit: number;
  /** The words right before or behind the two figures are the same. */
  readonly governed: boolean;
  /** Digits that agree where the draft's figure looks like a slip of the pen for this one; 0 where it does not. */
  readonly slip: number;
  /** Two digits side by side are exchanged in one of the two. */
  readonly turned: boolean;
  /** Both are the age of one person. */
  readonly owned: boolean;
  /** Both count those of whom the same has become: the dead, the missing. */
  readonly toll: boolean;
  /** Another figure than the draft's, whose statement has the draft's as well: it says nothing against that. */
  readonly beside: boolean;
  /** The statement of the draft has it as well, beside its own: "from three rupas to 12". */
  readonly named: boolean;
  /** Whether both stand in the same words; for figures that differ. */
  readonly phrase: PhraseScore | undefined;
  /** Other figures beside both that are the same, and that few sentences have. */
  readonly company: number;
  /** Both are parts of one number of the same: "nine of the 14", "seven of the 14". */
  readonly ofOneWhole: boolean;
  /** What may tell that it is the one that the draft should have; undefined where it surely is not. */
  readonly signs: SlotSigns | undefined;
  /** All of it in one number, about 0 to 1.3: whether the two figures stand for the same thing. */
  readonly score: number;
}

/** What agrees in its words or digits may be called otherwise: 5,300 homes and 3,500 customers. */
const FIT_BY_ELSE = 0.35;
/** People of whom other things are said. */
const FIT_OTHERS = 0.7;
const GOVERNED = 0.15;
/** What it is worth that the draft has all of the source's sentence, against the source having all of the draft's. */
const COVERED = 0.85;
/** All of it, more or less. */
const ALL = 0.9;
const RIVAL = 0.2;
const STRANGER = 0.1;

/** Holds a figure of the draft against one of a source, both by index; undefined where they cannot be of the same thing. */
export function matchFigures(pair: Alignment, slot: number, other: number, passage: Passage): FigureMatch | undefined {
  const [own, item] = [pair.draft.items[slot]!.item as QuantityItem, pair.source.items[other]!.item as QuantityItem];
  const [draft, source] = [pair.draft.statement, pair.source.statement];
  const compared = compareFigures(own, draft, item, source);
  const comparison = compared === 'compatible' && areTwoLimits(pair, slot, other) ? 'different' : compared;
  if (comparison === 'incomparable') return undefined;
  // "won by 1.36 seconds", "1.36 seconds ahead"
  if (item.quantity.relative !== own.quantity.relative && !areLeads(own, draft, item, source)) return undefined;
  if (comparison === 'different' && areFarApart(own.quantity, item.quantity)) return undefined;
  if (comparison === 'different' && areChangeAndLevel(own, draft, item, source)) return undefined;
  if (comparison === 'different' && (isShortOf(own, draft, item) || isShortOf(item, source, own))) return undefined;
  if (comparison === 'different' && (areTwoOrdinals(own, draft, item, source) || isOfSomethingElse(pair, own, item)))
    return undefined;
  if (comparison === 'different' && areAllOfOne(own, draft, item, source)) return undefined;
  if (isAside(own, draft) !== isAside(item, source)) return undefined;
  // "one nurse for every 200 people" is another way to say "5 for every 1,000"
  if (comparison === 'different' && isBase(own, draft) && isBase(item, source)) return undefined;
  if (
    comparison === 'different' &&
    isInWhole(own, draft) !== isInWhole(item, source) &&
    (isOfOtherWhole(own, draft, source) || isOfOtherWhole(item, source, draft))
  )
    return undefined;
  if (comparison === 'different' && isOfWorst(own, draft) !== isOfWorst(item, source)) return undefined;
  if (comparison === 'different' && isOfFamily(own, draft) !== isOfFamily(item, source)) return undefined;
  if (own.quantity.dimension === 'clock' && (isPostStamp(own, draft) || isPostStamp(item, source))) return undefined;
  const areAges = own.quantity.dimension === 'age' && item.quantity.dimension === 'age';
  const owners = areAges ? ownersCompared(pair, slot, other) : undefined;
  // "Uehara, 61": of two of that name the one of that age may be meant
  if (owners === 'different' || (owners === 'namesake' && comparison !== 'equal')) return undefined;
  const [toll, otherToll] = [tollOf(own, draft), tollOf(item, source)];
  if (toll && otherToll && toll !== otherToll) return undefined;
  const sameToll = toll !== undefined && toll === otherToll && areOpenTolls(own.quantity, item.quantity);
  const slip = comparison === 'different' ? slipBetween(own, draft, item, source) : 0;
  const turned = comparison === 'different' && areTurned(own, draft, item, source);
  const governed =
    areGovernedAlike(own, draft, item, source, own.quantity.counted.length === 0) ||
    (isVote(own, draft) && isVote(item, source));
  const heads = headFit(own, draft, item, source);
  const areOthers =
    !sameToll &&
    countsAnyPeople(own.quantity) &&
    countsAnyPeople(item.quantity) &&
    !isSaidOfThem(pair, own, item) &&
    !areGovernedAlike(behindHead(own), draft, behindHead(item), source, true);
  const most = isOfOtherGroup(pair, item) ? FIT_BY_ELSE : areOthers ? FIT_OTHERS : 1;
  const ofOneWhole = areOfOneWhole(own, draft, item, source);
  const fit = Math.max(
    Math.min(heads, most),
    sameToll || ofOneWhole ? 0.9 : slip >= 3 || turned || governed ? FIT_BY_ELSE : 0,
  );
  if (fit === 0) return undefined;
  const owned = owners === 'same' || owners === 'namesake';
  const plain = pair.score(slot, other);
  if (comparison === 'different' && areOfTwoThings(own, draft, item, source, plain.pairs, turned)) return undefined;
  const context = comparison === 'different' ? withOthers(plain, pair, slot, other) : plain;
  const score = owned
    ? 1
    : Math.max(context.score, context.covered >= ALL ? COVERED * context.covered : 0) * (0.55 + 0.45 * fit) +
      (governed || sameToll ? GOVERNED : 0) -
      RIVAL * context.rivals -
      STRANGER * Math.min(2, context.strangers);
  const beside = comparison === 'different' && isBeside(pair, own, item);
  const named = comparison !== 'equal' && isNamedBeside(own, draft, item);
  const phrase = comparison === 'different' && fit >= 0.8 ? phraseScore(pair, slot, other, context.pairs) : undefined;
  const company = comparison === 'different' ? companyOf(pair, context.pairs) : 0;
  const signs =
    comparison === 'different' && !beside ? likelySigns(pair, slot, other, context, governed, phrase) : undefined;
  return {
    passage,
    item,
    comparison,
    context,
    fit,
    governed,
    slip,
    turned,
    score,
    owned,
    toll: sameToll,
    beside,
    named,
    phrase,
    company,
    ofOneWhole,
    signs,
  };
}

/** How much two limits must differ for it to be no rounding. */
const LIMITS_APART = 1.15;

/**
 * "more than 600 times" and "more than 900 times", in the same words; "more than seven hours" and "more than nine hours": two
 * limits of one kind are two numbers, though who has more than nine has more than seven as well.
 */
function areTwoLimits(pair: Alignment, slot: number, other: number): boolean {
  const [a, b] = [pair.draft.items[slot]!.item as QuantityItem, pair.source.items[other]!.item as QuantityItem];
  const [own, item] = [a.quantity, b.quantity];
  if (!LIMITS.test(own.bound) || own.bound !== item.bound || own.factor !== item.factor || own.vague || item.vague)
    return false;
  if (own.high !== own.value || item.high !== item.value || own.dimension !== item.dimension) return false;
  if (Math.max(own.value, item.value) < LIMITS_APART * Math.min(own.value, item.value)) return false;
  // of the dead and the hurt each report has as many as it knows
  if (tollOf(a, pair.draft.statement) && tollOf(b, pair.source.statement)) return false;
  return areInSameWords(pair, slot, other) || (own.dimension !== 'count' && haveSameBeside(pair, slot, other));
}

const LIMITS = /^(?:more than|less than|at least|at most)$/;

/** What something is reckoned for: "for every 200 people", "per 1,000". */
const isBase = ({ first, quantity }: QuantityItem, { block: { tokens } }: Statement): boolean =>
  quantity.dimension === 'count' && /^(?:every|per|each)$/.test(tokens[first - 1]?.lower ?? '');

/** "The nurse, Ana Domazet, 41, had": an age, whatever the draft counts. */
const isAside = ({ first, last, quantity }: QuantityItem, { block: { tokens }, items }: Statement): boolean =>
  quantity.dimension === 'count' &&
  last - first === 1 &&
  tokens[first - 1]?.text === ',' &&
  tokens[last]?.text === ',' &&
  items.some((item) => item.kind === 'name' && item.last === first - 1);

/** "83 per cent …, on a turnout of 88 per cent", "93 per cent …, on a turnout of 88 per cent": figures that both statements have. */
const companyOf = ({ source }: Alignment, pairs: SlotScore['pairs']): number =>
  pairs.filter(
    ({ draft, source: other }) =>
      draft.kind === 'quantity' &&
      other.kind === 'quantity' &&
      !isSmall(draft.quantity) &&
      !draft.quantity.vague &&
      draft.quantity.dimension !== 'score' &&
      compareQuantities(draft.quantity, other.quantity) === 'equal' &&
      source.statement.items.includes(other),
  ).length;

/** "all 29 members of Alder Forward" are not those of a council: whose they are the draft does not say. */
function isOfOtherGroup(pair: Alignment, item: QuantityItem): boolean {
  const { last, quantity } = item;
  const { draft, source } = pair;
  const { tokens } = source.statement.block;
  if (isOfPeople(pair, item)) return true;
  const of = [last, last + 1].find((at) => tokens[at]?.lower === 'of');
  if (quantity.dimension !== 'count' || of === undefined) return false;
  const group = source.own('name').find((index) => [of + 1, of + 2].includes(source.items[index]!.item.first));
  return group !== undefined && !draft.own('name').some((index) => pair.canStandFor(index, group));
}

/** "two injured Britons" are not all of the injured: they are of a people that the draft does not name. */
function isOfPeople(pair: Alignment, { last, quantity: { counted } }: QuantityItem): boolean {
  const { draft, source } = pair;
  const people = source.own('name').find((index) => {
    const { item, words } = source.items[index]!;
    const isHead = item.first >= last && item.first < last + counted.length && words.at(-1) === counted.at(-1);
    return isHead && words.at(-1)!.endsWith('s');
  });
  return people !== undefined && !draft.own('name').some((index) => pair.canStandFor(index, people));
}

/** "by seven votes to one", "voted 7-1", "a majority of ten to two" */
const isVote = ({ first, last, quantity }: QuantityItem, { block, sentence }: Statement): boolean =>
  quantity.dimension === 'score' &&
  block.tokens
    .slice(Math.max(sentence.first, first - VOTE_REACH), Math.min(sentence.last, last + BEHIND_VOTE))
    .some(({ lower }) => VOTING.test(lower));

const VOTING = /^(?:votes?|voted|voting|majority|ballots?|jury|jurors|abstain(?:ed|ing)?|abstentions?|abstaining)$/;
/** Tokens behind a vote within which somebody abstains. */
const BEHIND_VOTE = 5;

const VOTE_REACH = 6;

/**
 * "3,900 people are in the shelters", "the number of people staying in the shelters fell, to 3,500": what is said next of those
 * whom the draft counts is said of those whom the source has counted before its figure.
 */
function isSaidOfThem(pair: Alignment, own: QuantityItem, { first, last, quantity }: QuantityItem): boolean {
  const { draft, source } = pair;
  const { tokens } = source.statement.block;
  const { counted } = quantity;
  if (tokens.slice(last, last + COUNTED_REACH).some(({ lower }) => counted.includes(lower))) return false;
  const noun = tokens.slice(0, first).findLastIndex(({ lower }) => counted.includes(lower));
  const next = nextItems(draft, own.last + 1, Infinity, 1);
  const theirs = nextItems(source, noun + 1, first, SAID_NEXT);
  return noun >= 0 && next.some((index) => theirs.some((other) => pair.canStandFor(index, other)));
}

/** Tokens behind a figure within which stands what it counts, if that stands there. */
const COUNTED_REACH = 8;
/** Items behind the noun that is counted, one of which must be said of the draft's as well. */
const SAID_NEXT = 2;

/** The first items of a side's own statement between two tokens, by their indices. */
const nextItems = ({ items }: Alignment['draft'], from: number, to: number, count: number): number[] =>
  [...items.keys()]
    .filter((index) => items[index]!.own && items[index]!.item.first >= from && items[index]!.item.last <= to)
    .slice(0, count);

/** A figure with the noun that it counts: what stands behind that says what the people did. */
const behindHead = (item: QuantityItem): QuantityItem => ({ ...item, last: item.last + 1 });

/** "six arrests, compared to 47 the night before" has the draft's figure as well. */
const isBeside = ({ source }: Alignment, own: QuantityItem, theirs: QuantityItem): boolean =>
  hasOneUnit(own.quantity, source.statement) ||
  isToldOfThese(own.quantity, source.statement) ||
  source.items.some(
    ({ item, own: isOwn }) =>
      isOwn &&
      item.kind === 'quantity' &&
      item !== theirs &&
      // each of two people has an age of his own, unless they are listed
      (item.quantity.dimension !== 'age' || Math.abs(item.first - theirs.first) <= 2) &&
      (item.quantity.dimension === own.quantity.dimension
        ? compareQuantities(own.quantity, item.quantity) === 'equal'
        : isElided(own.quantity, item.quantity) || isElided(item.quantity, own.quantity)),
  );

/** "ruined in a week" tells of the draft's seven days. */
function hasOneUnit({ dimension, value }: Quantity, { block: { tokens }, sentence }: Statement): boolean {
  if (dimension !== 'duration') return false;
  return tokens
    .slice(sentence.first, sentence.last)
    .some(
      ({ lower }, at, all) =>
        /^(?:week|year|hour|day|fortnight)$/.test(lower) &&
        /^(?:an?|one)$/.test(all[at - 1]?.lower ?? '') &&
        (secondsOf(lower) ?? 0) === value,
    );
}

/** "It had 290 at the last count. Of these, 74 live in the hills": the next sentence has the draft's number. */
function isToldOfThese(own: Quantity, statement: Statement): boolean {
  if (own.dimension !== 'count' || isSmall(own)) return false;
  const all = statementsOf(statement.block);
  const next = all[all.indexOf(statement) + 1];
  if (!next) return false;
  const { block, sentence, items } = next;
  return (
    block.tokens[sentence.first]?.lower === 'of' &&
    /^(?:these|those|them|which|whom)$/.test(block.tokens[sentence.first + 1]?.lower ?? '') &&
    items.some((item) => item.kind === 'quantity' && compareQuantities(item.quantity, own) === 'equal')
  );
}

/** "five years for the office and three for the factories": a number without a unit has that of the figure before it. */
const isElided = (own: Quantity, other: Quantity): boolean =>
  lacksUnitOf(other, own) && !own.vague && other.value === own.value / own.factor;

/** Scores of which one number agrees, and numbers that agree in most digits. */
function slipBetween(a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): number {
  const [own, right] = [a.quantity, b.quantity];
  // who leads by 4-1 led by 3-1 before: a match has many scores, and a vote one
  if (own.dimension === 'score' && !(isVote(a, one) && isVote(b, other))) return 0;
  if (own.dimension === 'score') {
    const isFirst = own.value === right.value;
    if (!isFirst && own.high !== right.high) return 0;
    const [same, one, two] = isFirst ? [own.value, own.high, right.high] : [own.high, own.value, right.value];
    // no other vote has 388 on the one side, and 117 for 171 on the other
    return same >= MANY_VOTES && differInDigit(one, two) ? LONG_SLIP : 3;
  }
  if (own.style === 'words' || right.style === 'words' || own.dimension === 'label') return 0;
  if (own.factor !== right.factor && own.dimension === 'money') return 0;
  return slipDigits(numberText(a, one), numberText(b, other));
}

const MANY_VOTES = 100;
const LONG_SLIP = 4;

/** "321,000" and "312,000" */
const areTurned = (a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): boolean =>
  [a, b].every(({ quantity: { style, dimension } }) => style === 'digits' && dimension !== 'label') &&
  haveTurnedDigits(numberText(a, one), numberText(b, other));

const numberText = ({ quantity }: QuantityItem, { block }: Statement): string => textOf(block.prose, quantity.amount);

/** Weeks and minutes, thousands and tens: not one thing with a wrong figure. A million for a billion can be. */
function areFarApart(a: Quantity, b: Quantity): boolean {
  if (a.dimension === 'ordinal' || a.dimension === 'clock' || a.dimension === 'score' || a.dimension === 'label')
    return false;
  const ratio = Math.max(a.value, b.value) / Math.max(1e-9, Math.min(a.value, b.value));
  // "four kilometres out" and "900 metres ahead"; nobody mistakes unit and number at once
  if (a.dimension === 'length' && a.factor !== b.factor && ratio > FAR_IN_OTHER_UNITS) return true;
  return ratio > FAR && Math.abs(Math.log10(ratio) % 3) > 1e-9;
}

const FAR = 25;
const FAR_IN_OTHER_UNITS = 2;

/** "shortly before midnight" is 11.20 p.m. as well. */
function isShortOf(own: QuantityItem, statement: Statement, { quantity: { value } }: QuantityItem): boolean {
  if (own.quantity.dimension !== 'clock') return false;
  const before = wordBefore(own, statement);
  const way = /^(?:before|towards?|till)$/.test(before) ? -1 : before === 'after' ? 1 : 0;
  const gap = (way * (value - own.quantity.value) + DAY) % DAY;
  return way !== 0 && gap < SHORTLY;
}

const DAY = 24 * 60;
/** Minutes that may lie between. */
const SHORTLY = 60;

/** "a second heron" and "under the first": of two, each has its own. */
const areTwoOrdinals = (a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): boolean =>
  a.quantity.dimension === 'ordinal' &&
  (isAlone(a, one) !== isAlone(b, other) || isAnother(a, one) !== isAnother(b, other));

/** "a second full moon": there was a first as well. */
const isAnother = (item: QuantityItem, statement: Statement): boolean => /^an?$/.test(wordBefore(item, statement));

/** "four with serious injuries", "three critically": some of the injured, of whom there are more. */
const isOfWorst = ({ last, quantity, segment }: QuantityItem, { block: { tokens }, items }: Statement): boolean =>
  quantity.dimension === 'count' &&
  tokens.slice(last, last + WORST_REACH).some(({ lower }) => WORST.test(lower)) &&
  items.some((item) => item.kind === 'word' && item.segment === segment && HURT.test(item.word));

const WORST_REACH = 6;
const WORST = /^(?:serious(?:ly)?|critical(?:ly)?|severe(?:ly)?|grave(?:ly)?|badly)$/;
const HURT = /^(?:injur(?:y|ies|ed)|wound(?:s|ed)|hurt|burn(?:s|ed|t))$/;

/** "a family of four", and twelve dead: how many are of one house, and how many there were. */
const isOfFamily = ({ first }: QuantityItem, { block: { tokens } }: Statement): boolean =>
  tokens[first - 1]?.lower === 'of' && /^(?:family|families|household)$/.test(tokens[first - 2]?.lower ?? '');

/** "the first", of whatever was named before. */
const isAlone = (item: QuantityItem, statement: Statement): boolean =>
  item.quantity.dimension === 'ordinal' &&
  item.quantity.counted.length === 0 &&
  wordBefore(item, statement) === 'the' &&
  statement.block.tokens[item.last]?.kind !== 'word';

/** A number that says little by itself: small, and written everywhere. */
export const isSmall = ({ dimension, value }: Quantity): boolean =>
  (/^(?:count|ordinal)$/.test(dimension) && value <= 12) || (dimension === 'ratio' && value === 50);
