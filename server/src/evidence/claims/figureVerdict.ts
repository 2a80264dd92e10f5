import type { DateItem, QuantityItem } from '../../text/claims/statement';
import { calendarDay, type DayNumber } from '../../text/dates/calendar';
import { relationOf } from '../../text/lexicon/senses';
import { compareQuantities } from '../../text/quantities/compare';
import type { Quantity } from '../../text/quantities/quantity';
import { isSmall, type FigureMatch } from './figures';

/** What the sources say of a figure of the draft. */
export interface FigureVerdict {
  readonly state: 'supported' | 'contradicted' | 'outdated' | 'not found';
  /** Passages with the draft's figure, the closest first. */
  readonly supports: readonly FigureMatch[];
  /** Passages with another figure for the same thing, the closest first; empty unless contradicted or outdated. */
  readonly conflicts: readonly FigureMatch[];
  /** Where the draft's figure is supported: passages of other sources that give another one for the same thing. */
  readonly dissent?: readonly FigureMatch[];
}

/** What is known beside the matches. */
export interface FigureSurroundings {
  /** Whether the draft states a figure elsewhere: what it says there is not what it got wrong here. */
  isStated(quantity: Quantity): boolean;
  /** The one that is judged. */
  readonly own: Quantity;
  /** The figures that the draft states in the same paragraph, the one that is judged among them. */
  readonly near: readonly Quantity[];
  /** The draft gives the figure as one of another time ("at first it was 11"), or as what was. */
  readonly dated: 'explicit' | 'past' | undefined;
  /** Days beside the figure in the draft: it may be that of another day, "on Saturday it was at least 11". */
  readonly days: readonly DateItem[];
  /** The draft gives it as the state of things: "have now been found". */
  readonly current: boolean;
  /** The day of the draft. */
  readonly written: DayNumber | undefined;
}

/** From these scores on, a passage speaks of the same thing as the draft. */
const SURE = 0.62;
const SURE_SMALL = 0.8;
/** With the same verb before both, fewer words need be shared, if several are. */
const SURE_GOVERNED = 0.7;
const MANY_PAIRS = 3;
const SURE_COVERED = 0.85;
const SURE_OUTDATED = 0.55;
const SURE_PROVISIONAL = 0.36;
/** Where all sources agree on the one figure of such a thing that the draft has nowhere. */
const SURE_ALONE = 0.42;
/** Where both stand in the same words, what the rest of a long sentence says matters little. */
const SURE_PHRASE = 0.3;
/** 83 per cent and 93 per cent, of what shares half of its words. */
const SURE_DIGIT = 0.5;
/** 33 days and 23 days of the same. */
const SURE_ONE_DIGIT = 0.45;
const UNITS = /^(?:duration|percent|money|length|area|mass|volume|age)$/;
/** Two long sentences that tell the same, in another order. */
const SURE_MUCH = 0.5;
const SHARED_MUCH = 2.4;
const MOST_PAIRS = 8;
/** Figures of passages that have less of the draft's words are not what it reckons with. */
const DERIVABLE = 0.1;
const SURE_CLOSE = 0.15;
const SURE_LABEL = 0.4;
/** For a slip of the pen, by the number of digits that agree. */
const sureSlip = (digits: number): number => (digits >= 4 ? 0.12 : digits === 3 ? 0.24 : 0.36);
/** From here on, a passage with the draft's figure speaks of the same thing, more or less. */
const SUPPORT = 0.22;
const SUPPORT_BARELY = 0.05;
/** "Up to $6,000" allows much. */
const SUPPORT_LOOSE = 0.3;
/** How much closer a conflict must be than such a passage. */
const MARGIN = 0.25;
/** And where that has the very figure, in a sentence of another kind. */
const MARGIN_EQUAL = 0.4;
const SAME_WORDS = 4;
const SURE_DESPITE = 0.85;
const SURE_CERTAIN = 0.8;
const CERTAIN_WORDS = 3;
/** The weight of words that both passages must share. */
const SHARED = 1.3;
const SHARED_LITTLE = 0.7;

/** Judges a figure by what the sources have. */
export function judgeFigure(
  item: QuantityItem,
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureVerdict {
  const all = [...matches].sort((a, b) => b.score - a.score);
  const sorted = all.filter(({ beside }) => !beside);
  const supports = sorted.filter((match) => isSupport(item.quantity, match));
  const conflicts = sorted.filter(
    ({ comparison, context, item: other }) =>
      comparison === 'different' &&
      context.rivals === 0 &&
      !other.quantity.vague &&
      (other.quantity.dimension !== 'count' || other.quantity.remainder === item.quantity.remainder),
  );
  const none: FigureVerdict = { state: supports.length > 0 ? 'supported' : 'not found', supports, conflicts: [] };
  const { quantity } = item;
  const ages = sorted.filter(({ owned }) => owned);
  if (ages.length > 0) return judgeAge(quantity, ages);
  if (quantity.dimension === 'label') return judgeLabel(sorted);
  if (quantity.vague || quantity.relative) return none;
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
    if (newer.length > 0) return { state: 'outdated', supports, conflicts: newer };
    const isEqual = supports.some(({ comparison }) => comparison === 'equal');
    const despite = conflicts.filter(
      ({ score, fit }) => score >= SURE_DESPITE && score > supports[0]!.score + MARGIN && fit >= 0.8,
    );
    // "pay will be $31", as the union asks; the same words have $29 elsewhere
    const apart = despite.filter(
      ({ score, phrase }) => score > supports[0]!.score + MARGIN_EQUAL && (phrase?.shared ?? 0) >= SAME_WORDS,
    );
    return (
      (isSmall(quantity) ? undefined : agreed(supports, isEqual ? apart : despite, around)) ?? {
        ...none,
        dissent: dissenting(quantity, supports, conflicts, around),
      }
    );
  }
  const certain = agreedOn(supports, conflicts.filter(isCertain));
  if (certain) return certain;
  if (isDerivable(quantity, sorted, around)) return none;
  const slips = conflicts.filter(
    ({ slip, score, fit, context }) =>
      slip > 0 &&
      score >= sureSlip(slip) &&
      (fit >= 0.5 || slip >= 3) &&
      context.shared >= SHARED_LITTLE * (slip >= 3 ? 0.6 : 1),
  );
  const needed = isSmall(quantity) && !isWhole(quantity) ? SURE_SMALL : SURE;
  const sure = conflicts.filter(
    ({ score, fit, context, governed, phrase, item: { quantity: other } }) =>
      fit >= (quantity.dimension === 'ordinal' ? 0.9 : 0.8) &&
      ((score >= needed && context.shared >= SHARED) ||
        (score >= SURE_PHRASE && context.shared >= SHARED && phrase?.whole === true) ||
        (score >= SURE_DIGIT &&
          context.shared >= 1 &&
          other.factor === quantity.factor &&
          isOneDigitOff(quantity.value / quantity.factor, other.value / other.factor)) ||
        (score >= SURE_MUCH &&
          context.shared >= SHARED_MUCH &&
          context.pairs.length >= MOST_PAIRS &&
          other.dimension === 'duration' &&
          other.factor === quantity.factor) ||
        (governed &&
          score >= SURE_ONE_DIGIT &&
          context.shared >= SHARED &&
          UNITS.test(quantity.dimension) &&
          other.factor === quantity.factor &&
          isOneDigitOff(quantity.value / quantity.factor, other.value / other.factor)) ||
        (governed &&
          !isSmall(quantity) &&
          context.shared >= SHARED_LITTLE &&
          (score >= SURE_COVERED || (score >= SURE_GOVERNED && context.pairs.length >= MANY_PAIRS)))),
  );
  return (
    agreed(supports, slips, around) ??
    agreed(supports, sure, around) ??
    alone(item, supports, conflicts, around) ??
    none
  );
}

/** The source's sentence in the same words but for the figure: what else the draft says with that makes no difference. */
const isCertain = ({ score, fit, phrase }: FigureMatch): boolean =>
  score >= SURE_CERTAIN && fit >= 0.8 && (phrase?.shared ?? 0) >= CERTAIN_WORDS;

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
const MOVES = /^(?:count|money|percent|duration|area|length|mass|ratio)$/;

const isBeyond = (own: Quantity, other: Quantity): boolean =>
  (own.bound === 'at least' || own.bound === 'more than') && other.value > own.value * 1.05 + own.step;

function isSupport(own: Quantity, { comparison, score, fit, item: { quantity } }: FigureMatch): boolean {
  if (comparison === 'equal') return score >= SUPPORT || (fit >= 0.8 && score >= SUPPORT_BARELY);
  // "up to $6,000" allows any smaller sum
  const isLoose = /^(?:at most|less than)$/.test(quantity.bound) && own.value < quantity.value * 0.9;
  return comparison === 'compatible' && !isLoose && score >= SUPPORT_LOOSE;
}

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

/** "all five instruments": a number of things that a source counts alike. */
const isWhole = ({ dimension, definite }: Quantity): boolean => definite && dimension === 'count';

/** A sum of or a difference between two figures that the sources, or the draft itself, give for things of the kind. */
function isDerivable(quantity: Quantity, matches: readonly FigureMatch[], { near, own }: FigureSurroundings): boolean {
  if (isSmall(quantity) || !/^(?:count|money|length|area|mass|duration|percent)$/.test(quantity.dimension))
    return false;
  const values = new Set(
    [
      ...matches.filter(({ fit, score }) => fit >= 0.5 && score >= DERIVABLE).map(({ item }) => item.quantity),
      ...near.filter((other) => other !== own),
    ]
      .filter(({ dimension, base }) => dimension === quantity.dimension && base === quantity.base)
      .map(({ value }) => value),
  );
  const isNear = (value: number): boolean => Math.abs(value - quantity.value) <= quantity.step / 100;
  for (const one of values)
    for (const other of values) if (one !== other && (isNear(one + other) || isNear(one - other))) return true;
  return false;
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
  { quantity }: QuantityItem,
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
  const open = conflicts.filter(
    (match) =>
      match.fit >= 0.8 && match.item.quantity.dimension === quantity.dimension && !around.isStated(match.item.quantity),
  );
  const [best] = open;
  if (!best) return undefined;
  const agree = open.filter(({ item: other }) => compareQuantities(best.item.quantity, other.quantity) === 'equal');
  const sources = new Set(agree.map(({ passage }) => passage.source)).size;
  const isOnly = agree.length === open.length;
  const isAhead = sources > 1 && open.every((match) => agree.includes(match) || match.score < best.score - 0.1);
  const isMost = agree.length >= open.length * 0.6 && sources > 1;
  const isClose = best.slip > 0 || (isOneDigitOff(quantity.value, best.item.quantity.value) && (isOnly || sources > 2));
  const isAgreed = isWhole(quantity) && sources > 1 && isOnly;
  const needed = isClose || isAgreed ? SURE_CLOSE : SURE_ALONE;
  if (best.score < needed || best.context.shared < (isClose ? SHARED_LITTLE / 2 : isAgreed ? SHARED_LITTLE : SHARED))
    return undefined;
  return (isOnly || (isClose && (isMost || isAhead))) && (isClose || sources > 1 || best.score >= SURE)
    ? { state: 'contradicted', supports, conflicts: agree }
    : undefined;
}

/** Things of which any text counts many. */
const GENERIC =
  /^(?:people|persons?|men|women|children|others|times?|days?|weeks?|months?|years?|hours?|minutes?|way|ways|thing|things|part|parts|members?|cases?|countries|states|cities|places|others|lot|number|group|groups|side|sides)$/;

/** 26 and 28, 14 and 19: one digit other. */
function isOneDigitOff(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  return (
    one.length === other.length && one.length > 1 && [...one].filter((digit, at) => digit !== other[at]).length === 1
  );
}

const UPDATES =
  /^(?:rise|rises|rose|risen|climb|climbed|reach|reached|raise|raised|increase|increased|grow|grew|grown|revise|revised|widen|widened|extend|extended|now|update|updated|fall|fell|fallen|drop|dropped|lower|lowered|reduce|reduced|confirm|confirmed|signed|final|fifth|another|more)$/;

/**
 * "160 jobs would go, rather than the 210 announced in March": the newest source that has the draft's figure gives it as
 * what was, beside what is.
 */
function supersededBy(
  supports: readonly FigureMatch[],
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureMatch[] | undefined {
  if (around.dated === 'explicit' || around.days.length > 0) return undefined;
  const dayOf = ({ passage }: FigureMatch): DayNumber => passage.source.facts.date?.value ?? -Infinity;
  const close = supports.filter(({ comparison, score }) => comparison === 'equal' && score >= SUPPORT);
  const newest = Math.max(...close.map(dayOf));
  const last = close.filter((match) => dayOf(match) === newest);
  if (last.length === 0 || !last.every(isPast)) return undefined;
  const now = matches.filter(
    (match) =>
      match.comparison === 'different' &&
      last.some(
        ({ passage, item }) =>
          passage.statement === match.passage.statement &&
          item !== match.item &&
          item.quantity.dimension === match.item.quantity.dimension,
      ) &&
      match.fit >= 0.35 &&
      !isPast(match) &&
      !around.isStated(match.item.quantity),
  );
  // "$1.59 million, up from $1.37 million, as two banks gave back $220,000": the nearest takes its place
  const gapOf = (match: FigureMatch): number =>
    Math.min(
      ...last
        .filter(({ passage }) => passage.statement === match.passage.statement)
        .map(({ item }) => Math.max(match.item.first - item.last, item.first - match.item.last)),
    );
  const nearest = Math.min(...now.map(gapOf));
  const next = now.filter((match) => gapOf(match) === nearest);
  const values = new Set(next.map(({ item }) => item.quantity.value));
  return values.size === 1 ? next : undefined;
}

/** Whether a source gives a figure as what was before: "from 48,000 to", "rather than the 210", "up from 800". */
function isPast({ item, passage: { statement } }: FigureMatch): boolean {
  const { tokens } = statement.block;
  const before = tokens.slice(Math.max(statement.sentence.first, item.first - 4), item.first).map(({ lower }) => lower);
  if (REPLACED.test(before.join(' ')) || FIRST_ESTIMATE.test(before.join(' '))) return true;
  const from = before.lastIndexOf('from');
  if (from < 0 || before.length - from > 3) return false;
  return tokens.slice(item.last, Math.min(statement.sentence.last, item.last + 5)).some(({ lower }) => lower === 'to');
}

const REPLACED =
  /(?:rather than|instead of|up from|down from|previously|earlier|initially|originally|not|against|until then)(?: the| a| an| some| about)?$/;

/** "Its first estimate was 11 million" */
const FIRST_ESTIMATE =
  /\b(?:first|initial|original|earlier|previous|old|former|provisional|preliminary) (?:estimates?|counts?|figures?|numbers?|forecasts?|plans?|offers?|prices?|totals?|tolls?|bids?|results?|targets?)\b/;

/** Whether a source gives a figure as that of a year to come. */
const isYearsAhead = ({ item, passage: { statement } }: FigureMatch, day: DayNumber | undefined): boolean =>
  day !== undefined &&
  statement.items.some(
    (other) =>
      other.kind === 'date' &&
      other.segment === item.segment &&
      statement.block.tokens[other.first - 1]?.lower === 'by' &&
      (other.date.year ?? 0) > calendarDay(day).year,
  );

const PROVISIONAL =
  /^(?:far|projected|provisional|provisionally|initial|initially|preliminary|expected|estimated|early)$/;

/** Whether a statement says that what it tells has moved: "rose to", "now", "a third more". */
export const saysItMoved = (statement: FigureMatch['passage']['statement']): boolean => hasWord(statement, UPDATES);

const hasWord = ({ block, sentence }: FigureMatch['passage']['statement'], words: RegExp): boolean =>
  block.tokens.slice(sentence.first, sentence.last).some(({ lower }) => words.test(lower));

/** Conflicts in newer sources where all that supports the draft is older, and the thing itself has moved. */
function outdatedBy(
  supports: readonly FigureMatch[],
  conflicts: readonly FigureMatch[],
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureMatch[] {
  if (around.dated === 'explicit') return [];
  const dayOf = ({ passage }: FigureMatch): DayNumber | undefined => passage.source.facts.date?.value;
  const standing = supports.filter((match) => !isPast(match));
  const days = (standing.length > 0 ? standing : supports).map(dayOf);
  if (days.some((day) => day === undefined)) return [];
  const last = Math.max(...days.map((day) => day!));
  // "96 images so far", "a projected 52 seats": said to be no last word
  const isOpen = supports.every(({ passage: { statement } }) => hasWord(statement, PROVISIONAL));
  const newer = conflicts.filter((match) => {
    const day = dayOf(match);
    // news is told in the past tense: only what is told in the same words is no figure of another time
    if (around.dated && !isCertain(match)) return false;
    if (day === undefined || day < last || (around.written !== undefined && day > around.written)) return false;
    // of two reports of one day the one that tells the draft's sentence
    if (day === last && !(match.phrase?.whole === true && match.score >= SURE_DESPITE)) return false;
    // a day that the newer report has as well is that of the event, and dates no count
    if (!around.days.every((own) => match.context.pairs.some(({ draft }) => draft === own))) return false;
    // "raises pay to $29 by 2028": what will be is no news of what is
    if (isYearsAhead(match, day)) return false;
    // a source that has the draft's figure as well does not update it
    if (
      matches.some(
        (other) => other.comparison === 'equal' && other.passage.source === match.passage.source && !isPast(other),
      )
    )
      return false;
    return (
      match.score >= (isOpen ? SURE_PROVISIONAL : SURE_OUTDATED) &&
      match.score > supports[0]!.score - 0.2 &&
      match.fit >= 0.7 &&
      match.context.shared >= SHARED_LITTLE &&
      !around.isStated(match.item.quantity)
    );
  });
  if (newer.length === 0) return [];
  const newest = newer.reduce((best, match) =>
    dayOf(match)! > dayOf(best)! || (dayOf(match) === dayOf(best) && match.score > best.score) ? match : best,
  );
  const moved = newer.some(({ passage: { statement } }) => hasWord(statement, UPDATES));
  const isCloser = newest.score > supports[0]!.score + MARGIN;
  const agree = newer.filter((match) => compareQuantities(match.item.quantity, newest.item.quantity) === 'equal');
  const sources = new Set(agree.map(({ passage }) => passage.source));
  return moved || isOpen || isCloser || around.current || sources.size > 1 ? agree : [];
}
