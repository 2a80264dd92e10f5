import type { QuantityItem, Statement } from '../../../text/claims/statement';
import { relationOf } from '../../../text/lexicon/senses';
import { COMPARATIVE } from '../../../text/quantities/bounds';
import { compareQuantities } from '../../../text/quantities/compare';
import { differInDigit } from '../../../text/quantities/slips';
import type { Quantity } from '../../../text/quantities/quantity';
import { isBelieved } from './believed';
import { withoutReplaced } from './replacedBy';
import { isChangeWithin, isDerivable, isRestWithin } from './derivable';
import { isGapAmong } from './contrasts';
import {
  isCertain,
  MARGIN,
  SHARED_LITTLE,
  SURE_DESPITE,
  type FigureSurroundings,
  type FigureVerdict,
} from './evidence';
import { likelyFigures, likelyNewer, ratedFigures } from './likely/figures';
import { sortFigures, type SortedFigures } from './sorted';
import { newestTolls } from './tolls';
import { isAgeAtOneDeed, isOfOneRow, isOfOtherRound, someOf } from './rows';
import { isSmall, type FigureMatch } from './figures';
import { isLevel } from './levels';
import { isUndone, isYearsAhead, outdatedBy } from './outdated';
import { supersededBy } from './superseded';
import { isPlain, isRound, isStray, isSure, isWhole, SHARED, SURE, SURE_SMALL } from './sure';

/** Where all sources agree on the one figure of such a thing that the draft has nowhere. */
const SURE_ALONE = 0.42;
const SURE_CLOSE = 0.15;
const SURE_LABEL = 0.4;
/** For a slip of the pen, by the number of digits that agree. */
const sureSlip = (digits: number): number => (digits >= 4 ? 0.12 : digits === 3 ? 0.24 : 0.36);
/** And where that has the very figure, in a sentence of another kind. */
const MARGIN_EQUAL = 0.4;
const MARGIN_OTHER = 0.5;
const SAME_WORDS = 4;
/** Smaller numbers stand in many sentences. */
const LONG = 1000;

/** Judges a figure by what the sources have, as far as that is believed. */
export function judgeFigure(
  item: QuantityItem,
  statement: Statement,
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureVerdict {
  const verdict = judge(item, statement, matches, around);
  const [best] = verdict.conflicts;
  if (!best || isBelieved(verdict, item.quantity, best)) return verdict;
  return { ...verdict, state: verdict.supports.length > 0 ? 'supported' : 'not found', conflicts: [] };
}

function judge(
  item: QuantityItem,
  statement: Statement,
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureVerdict {
  const sorting = sortFigures(item, withoutReplaced(item, matches), around);
  const { all, sorted, supports } = sorting;
  const conflicts = pennedPlaces(item.quantity, sorting.conflicts);
  const none: FigureVerdict = { state: supports.length > 0 ? 'supported' : 'not found', supports, conflicts: [] };
  const { quantity } = item;
  const ages = sorted.filter(({ owned }) => owned);
  if (ages.length > 0) return judgeAge(quantity, ages);
  if (quantity.dimension === 'label') return judgeLabel(sorted);
  if (quantity.vague || isAgeToCome(item, statement)) return none;
  if (someOf(item, statement))
    return (
      agreedOn(supports, supports.length > 0 ? [] : conflicts.filter((match) => isOfOneRow(item, statement, match))) ??
      none
    );
  if (quantity.relative)
    return (supports.length === 0 ? ofOneGap(item, statement, conflicts, around) : undefined) ?? none;
  if (supports.length > 0) {
    const equal = supports.filter(({ comparison }) => comparison === 'equal');
    // "at least 19" allows 27, and is out of date all the same
    const beyond = sorted.filter(
      (match) => match.comparison === 'compatible' && isBeyond(quantity, match.item.quantity),
    );
    const newer = MOVES.test(quantity.dimension)
      ? (supersededBy(supports, all, around) ??
        outdatedBy(equal.length > 0 ? equal : supports, [...conflicts, ...beyond], sorted, around))
      : [];
    if (newer.length > 0 && !isUndone(newer[0]!, quantity) && !isToldApart(quantity, newer[0]!.item.quantity, around)) {
      // so much closer that the older figure is one of something else
      const isOfOther = newer[0]!.score >= SURE_DESPITE && newer[0]!.score > supports[0]!.score + MARGIN_OTHER;
      return { state: isOfOther ? 'contradicted' : 'outdated', supports, conflicts: newer };
    }
    const isEqual = supports.some(({ comparison }) => comparison === 'equal');
    const despite = conflicts.filter(
      ({ score, fit }) => score >= SURE_DESPITE && score > supports[0]!.score + MARGIN && fit >= 0.8,
    );
    // "pay will be $31", as the union asks; the same words have $29 elsewhere
    const apart = despite.filter(
      ({ score, phrase }) => score > supports[0]!.score + MARGIN_EQUAL && (phrase?.shared ?? 0) >= SAME_WORDS,
    );
    return (
      (isSmall(quantity)
        ? (agreedOn(supports, enclosedAlike(conflicts, supports[0]!)) ??
          agreedOn(
            supports,
            conflicts.filter((match) => isOfOtherRound(item, statement, match, supports[0]!)),
          ))
        : agreed(supports, isEqual ? apart : despite, around)) ??
      likely(item, statement, sorting, around) ?? {
        ...none,
        dissent: dissenting(quantity, supports, conflicts, around),
      }
    );
  }
  // "and four of them" where a source has "and five of them", in the same words, is no rest
  const certain = agreedOn(supports, conflicts.filter(isCertain));
  if (certain) return certain;
  if (isRestWithin(quantity, matches, around)) return none;
  const plain = agreed(
    supports,
    conflicts.filter((match) => isPlain(quantity, match)),
    around,
  );
  if (plain && (isSmall(quantity) || !isChangeWithin(quantity, sorted))) return plain;
  const tolls = newestTolls(quantity, sorted, around);
  if (tolls) return { state: 'contradicted', supports, conflicts: tolls };
  if (isDerivable(quantity, sorted, around, isLevel(item, statement))) return none;
  // a number of so many digits that some source has is no slip for another
  const isKnown =
    quantity.value >= LONG &&
    matches.some(
      ({ comparison, item: other }) => comparison === 'equal' || (comparison === 'compatible' && !other.quantity.vague),
    );
  const slips = conflicts.filter(
    ({ slip, score, fit, context }) =>
      slip > 0 &&
      !isKnown &&
      score >= sureSlip(slip) &&
      (fit >= 0.5 || slip >= 3) &&
      context.shared >= SHARED_LITTLE * (slip > 3 && quantity.dimension === 'score' ? 0.4 : slip >= 3 ? 0.6 : 1),
  );
  const sure = conflicts.filter((match) => isSure(quantity, match) || isAgeAtOneDeed(item, statement, match));
  const strays = conflicts.filter((match) => isStray(quantity, match));
  return (
    agreed(supports, slips, around) ??
    agreed(supports, sure, around) ??
    newestOf(supports, conflicts, around) ??
    alone(item, statement, supports, conflicts, around) ??
    (isUnknown(matches, strays, around) ? agreed(supports, strays, around) : undefined) ??
    likely(item, statement, sorting, around) ??
    none
  );
}

/** "the 112th minute": of all places in a row that fit, those that the pen makes of each other, where there are such. */
function pennedPlaces({ dimension }: Quantity, conflicts: readonly FigureMatch[]): readonly FigureMatch[] {
  const penned = dimension === 'ordinal' ? conflicts.filter(({ slip, score }) => slip > 0 && score >= SURE_PLACE) : [];
  return penned.length > 0 ? penned : conflicts;
}

const SURE_PLACE = 0.5;

/** "a week later than planned": which other figure it is a difference from need not be told, so that all else must be the same. */
const ofOneGap = (
  item: QuantityItem,
  statement: Statement,
  conflicts: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureVerdict | undefined =>
  agreed(
    [],
    conflicts.filter(
      (match) =>
        ((match.fit >= 0.8 && (isCertain(match) || isSure(item.quantity, match))) || isGapInCompany(item, match)) &&
        comparedAs(item, statement) === comparedAs(match.item, match.passage.statement) &&
        (item.quantity.dimension !== 'duration' || isBesideShared(item, statement, match)),
    ),
    around,
  );

/** "were back on the ground 15 minutes later": what was later stands beside it, and must be told by both. */
function isBesideShared({ first, last }: QuantityItem, { items }: Statement, { context }: FigureMatch): boolean {
  const beside = [items.findLast((other) => other.last <= first), items.find((other) => other.first > last)];
  return context.pairs.some(({ draft }) => beside.includes(draft));
}

/** "5.9 billion, 420 million less than this year", of "5.9 billion, 260 million less": what it is a difference from is the same. */
const isGapInCompany = ({ quantity }: QuantityItem, { item, company, score, context }: FigureMatch): boolean =>
  company > 0 &&
  quantity.dimension === item.quantity.dimension &&
  score >= SURE_GAP &&
  context.covered >= COVERED_GAP &&
  context.shared >= SHARED_GAP;

const SHARED_GAP = 1.1;
const SURE_GAP = 0.5;
const COVERED_GAP = 0.7;

/** "six points more", "two weeks later" */
const comparedAs = ({ last }: QuantityItem, { block: { tokens } }: Statement): string | undefined =>
  tokens.slice(last, last + 2).find(({ lower }) => COMPARATIVE.test(lower))?.lower;

/** "two of its riders", in the same words on both sides, where what has the draft's "three" tells of something else. */
const enclosedAlike = (conflicts: readonly FigureMatch[], support: FigureMatch): FigureMatch[] =>
  conflicts.filter(
    (match) => isCertain(match) && match.phrase?.enclosed === true && match.score > support.score + MARGIN_OTHER,
  );

/** "On its list are 171 people; on board are a dozen more": the draft has what the newer source has beside it. */
const isToldApart = (own: Quantity, newer: Quantity, { near }: FigureSurroundings): boolean =>
  isGapAmong(
    own,
    newer,
    near.filter(
      (gap) =>
        (gap.dimension === own.dimension || gap.dimension === 'count') &&
        // any small number is a difference of many others, unless the draft says that it is one
        (gap.relative || gap.remainder || !isSmall(gap)),
    ),
  );

/** With so much in common a number that some source has of this thing is none that the pen made. */
const KNOWN = 0.1;

/** Whether no source has the number, or, where two digits are exchanged in what shares much, none has it of anything like it. */
const isUnknown = (
  matches: readonly FigureMatch[],
  strays: readonly FigureMatch[],
  around: FigureSurroundings,
): boolean =>
  strays.length > 0 &&
  // "close to 1,200", of 1,180
  !(
    around.own.bound !== 'exact' &&
    matches.some(({ comparison, score }) => comparison === 'compatible' && score >= KNOWN)
  ) &&
  (around.isUnknown() ||
    (strays.some(({ turned, context }) => turned && context.shared >= SHARED_LITTLE) &&
      !matches.some(({ comparison, score }) => comparison !== 'different' && score >= KNOWN)));

/** What is told where nothing is sure and something likely. */
function likely(
  item: QuantityItem,
  statement: Statement,
  sorting: SortedFigures,
  around: FigureSurroundings,
): FigureVerdict | undefined {
  const { supports } = sorting;
  const rated = ratedFigures(item, statement, sorting, around);
  const newer = supports.length > 0 && MOVES.test(item.quantity.dimension) ? likelyNewer(rated, around) : [];
  if (newer.length > 0) return { state: 'outdated', supports, conflicts: newer };
  const conflicts = likelyFigures(rated);
  return conflicts.length > 0 ? { state: 'contradicted', supports, conflicts } : undefined;
}

/** "will be 64", "could be past 90": nobody's age yet. */
const isAgeToCome = ({ first, quantity, segment }: QuantityItem, { block, sentence, segments }: Statement): boolean =>
  quantity.dimension === 'age' &&
  block.tokens
    .slice(sentence.first, first)
    .some(({ lower }, at) => /^(?:will|would|could|might)$/.test(lower) && segments[at] === segment);

/** What other sources, of no earlier day, surely give another figure for; a source that gives both means two things. */
function dissenting(
  quantity: Quantity,
  supports: readonly FigureMatch[],
  conflicts: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureMatch[] {
  if (isSmall(quantity)) return [];
  const agreeing = new Set(supports.map(({ passage }) => passage.source));
  const days = supports.map(({ passage }) => passage.source.facts.date?.value).filter((day) => day !== undefined);
  return conflicts.filter(
    (match) =>
      match.fit >= 0.8 &&
      match.score >= SURE_SMALL &&
      match.context.shared >= SHARED &&
      !agreeing.has(match.passage.source) &&
      !isYearsAhead(match, match.passage.source.facts.date?.value ?? around.written) &&
      !around.isStated(match.item.quantity) &&
      (match.passage.source.facts.date?.value ?? Infinity) >= Math.min(...days),
  );
}

/** What can be another tomorrow. */
const MOVES = /^(?:count|money|percent|duration|area|length|mass|volume|power|energy|ratio)$/;

const isBeyond = (own: Quantity, other: Quantity): boolean =>
  (own.bound === 'at least' || own.bound === 'more than') && other.value > own.value * 1.05 + own.step;

/** The age of a person whom the sources give one; a birthday may lie between. */
function judgeAge({ value }: Quantity, ages: readonly FigureMatch[]): FigureVerdict {
  const near = ages.filter(({ item }) => Math.abs(item.quantity.value - value) <= 1);
  if (near.length > 0) return { state: 'supported', supports: near, conflicts: [] };
  const values = new Set(ages.map(({ item }) => item.quantity.value));
  return values.size === 1
    ? { state: 'contradicted', supports: [], conflicts: ages }
    : { state: 'not found', supports: [], conflicts: [] };
}

/** "Local 89": the sources know one thing of the kind that is so numbered, and it has another number. */
function judgeLabel(matches: readonly FigureMatch[]): FigureVerdict {
  const supports = matches.filter(({ comparison }) => comparison === 'equal');
  const conflicts = matches.filter(
    ({ score, context }) => score >= SURE_LABEL && context.shared >= SHARED_LITTLE && context.rivals === 0,
  );
  const values = new Set(matches.map(({ item }) => item.quantity.value));
  return supports.length === 0 && conflicts.length > 0 && values.size === 1
    ? { state: 'contradicted', supports, conflicts }
    : { state: supports.length > 0 ? 'supported' : 'not found', supports, conflicts: [] };
}

/** Whether one of the figures of a draft, other than the one that is judged, says the same as a source's. */
export const isAmong = (stated: readonly Quantity[], own: Quantity, wanted: Quantity): boolean =>
  stated.some(
    (quantity) =>
      quantity !== own &&
      compareQuantities(quantity, wanted) === 'equal' &&
      // "five" of something else says nothing
      !(isSmall(quantity) && areOfOthers(quantity, wanted)),
  );

/** Both say what they count, and it is not the same. */
const areOfOthers = ({ counted: [a] }: Quantity, { counted: [b] }: Quantity): boolean =>
  a !== undefined && b !== undefined && relationOf(a, b) === 'none';

/** The conflict that is left when what the draft says elsewhere is taken out, if those that fit equally well agree in it. */
function agreed(
  supports: readonly FigureMatch[],
  conflicts: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureVerdict | undefined {
  return agreedOn(
    supports,
    conflicts.filter((match) => !around.isStated(match.item.quantity)),
  );
}

/** How close a figure that is another each day must be, and how much closer an older one may be than the newest. */
const SURE_MOVING = 0.7;
const MARGIN_NEWEST = 0.3;

/** "treated 12", "treated 19", "stands at 22", each of another day: a draft that has none of them should have the last. */
function newestOf(
  supports: readonly FigureMatch[],
  conflicts: readonly FigureMatch[],
  { isStated, dated, days }: FigureSurroundings,
): FigureVerdict | undefined {
  const open = conflicts.filter((match) => !isStated(match.item.quantity));
  const [best] = open;
  if (!best || best.score < SURE_MOVING || best.item.quantity.dimension !== 'count') return undefined;
  if (dated === 'explicit' || days.length > 0) return undefined;
  const close = open.filter(({ score, fit }) => score >= best.score - MARGIN_NEWEST && fit >= 0.8);
  const told = close.map(({ passage }) => passage.source.facts.date?.value ?? Infinity);
  const last = Math.max(...told);
  if (last === Infinity || told.every((day) => day === last)) return undefined;
  return agreedOn(
    supports,
    close.filter((_, at) => told[at] === last),
  );
}

/** The best of some conflicts, if those that fit equally well agree in it. */
function agreedOn(supports: readonly FigureMatch[], open: readonly FigureMatch[]): FigureVerdict | undefined {
  const [best] = open;
  if (!best) return undefined;
  const close = open.filter(({ score }) => score >= best.score - 0.12);
  const agree = close.filter(({ item: other }) => compareQuantities(best.item.quantity, other.quantity) === 'equal');
  // two figures that fit equally well: the draft's may be of a third thing
  if (agree.length < close.length && best.slip === 0) return undefined;
  return { state: 'contradicted', supports, conflicts: agree };
}

/** "a 26-point text", where the sources know no plan of points but that of 28: one figure for one kind of thing. */
function alone(
  { last, quantity }: QuantityItem,
  { block: { tokens } }: Statement,
  supports: readonly FigureMatch[],
  conflicts: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureVerdict | undefined {
  const [head] = quantity.counted;
  if (
    !head ||
    GENERIC.test(head) ||
    quantity.value < 2 ||
    (isSmall(quantity) && !isWhole(quantity)) ||
    !/^(?:count|duration|percent|money)$/.test(quantity.dimension)
  )
    return undefined;
  // "116 of its 212 coins" is one of many parts
  const isPart = tokens[last]?.lower === 'of';
  const open = conflicts.filter(
    (match) =>
      match.fit >= 0.8 &&
      (match.ofOneWhole || !isPart) &&
      match.item.quantity.dimension === quantity.dimension &&
      isOneThing(head, match.item.quantity) &&
      !around.isStated(match.item.quantity),
  );
  const [best] = open;
  if (!best) return undefined;
  const agree = open.filter(({ item: other }) => compareQuantities(best.item.quantity, other.quantity) === 'equal');
  const sources = new Set(agree.map(({ passage }) => passage.source)).size;
  const isOnly = agree.length === open.length;
  const isAhead = sources > 1 && open.every((match) => agree.includes(match) || match.score < best.score - 0.1);
  const isMost = agree.length >= open.length * 0.6 && sources > 1;
  const isClose =
    best.slip > 0 ||
    (differInDigit(quantity.value, best.item.quantity.value) &&
      !(isRound(quantity) && isRound(best.item.quantity)) &&
      (isOnly || sources > 2));
  const isAgreed = isWhole(quantity) && sources > 1 && isOnly;
  const needed = isClose || isAgreed ? SURE_CLOSE : SURE_ALONE;
  if (best.score < needed || best.context.shared < (isClose ? SHARED_LITTLE / 2 : isAgreed ? SHARED_LITTLE : SHARED))
    return undefined;
  return (isOnly || (isClose && (isMost || isAhead))) && (isClose || sources > 1 || best.score >= SURE)
    ? { state: 'contradicted', supports, conflicts: agree }
    : undefined;
}

/** "19 guns", "14 people": of another thing than the one whose figure it is, whatever is said of both. */
const isOneThing = (head: string, { counted }: Quantity): boolean =>
  counted.some((other) => /^(?:same|synonym|kin)$/.test(relationOf(head, other)));

/** Things of which any text counts many. */
const GENERIC =
  /^(?:people|persons?|men|women|children|others|times?|days?|weeks?|months?|years?|hours?|minutes?|way|ways|thing|things|part|parts|members?|cases?|countries|states|cities|places|others|lot|number|group|groups|side|sides)$/;
