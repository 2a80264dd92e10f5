import { statementsOf, type DateItem, type Item, type Statement } from '../../../text/claims/statement';
import { boundOf, isAtEdge, type Bound } from '../../../text/claims/bounds';
import { isPlanOnly, moveIn, tellsOfMove } from '../../../text/claims/moves';
import { isOfLast, phaseOf, tellsOfLast } from '../../../text/claims/phases';
import { isCueVerb } from '../../../text/lexicon/cues';
import { isMostly } from '../../../text/lexicon/wordnet';
import type { DayRange } from '../../../text/dates/resolve';
import { compareQuantities } from '../../../text/quantities/compare';
import type { Quantity } from '../../../text/quantities/quantity';
import type { Alignment, SlotScore } from '../alignment/align';
import { areListedAlike } from './lists';
import { compareDates, haveOneGrain, isOwnSlip, isSaidAround, isSaidBeside } from './compared';
import { isNear, isPenned, isSlip } from './slips';
import { areGovernedAlike } from '../alignment/governors';
import { withOthers } from '../alignment/others';
import type { Passage } from '../alignment/passage';
import type { Side } from '../alignment/sides';
import { areOfTwoEvents } from './twoEvents';

/** A date of a source held against one of the draft. */
export interface DateMatch {
  readonly passage: Passage;
  readonly item: DateItem;
  readonly comparison: 'equal' | 'different';
  /** The days that the source means, where that can be told. */
  readonly days: DayRange | undefined;
  /** The draft's date looks like a slip for this one: another day of the month, another month, another digit of the year. */
  readonly slip: boolean;
  /** All that both say of day, month and year is the same but for one of them. */
  readonly near: boolean;
  /**
   * The source says that what was planned was put on this date: "from" the draft's own, which it names ("in May rather
   * than April"), or "to" this one from whatever it was ("put off until May"), and "both" where the
   * draft says so of its own.
   */
  readonly moved: 'from' | 'to' | 'both' | undefined;
  /** And one such as the pen makes: two digits of the year exchanged, one of the day left out or too many. */
  readonly penned: boolean;
  /** All other members of the list or span in which the two stand are the same: "in 1997, 2006 and 2014". */
  readonly listed: boolean;
  readonly context: SlotScore;
  readonly governed: boolean;
  readonly score: number;
}

const GOVERNED = 0.15;
const RIVAL = 0.25;
/** With so much in common, "by 1 June" and "by 1 May" are the bound of one thing. */
const SHARED_BOUND = 1.1;
/** With so much of a short sentence in common, one verb in both tells of one event. */
const COVERED = 0.6;
/** And "since May" may be a slip for "in March". */
const COVERED_BOUND = 0.4;
/** With so much in common, what ends in May is so until May; with less, where the two years are but for exchanged digits. */
const SHARED_PHASE = 1;
const SHARED_PENNED = 0.65;
/** What was put off stands before "was put off until". */
const SHARED_MOVED = 1.5;
/** Where both tell to what it was put off, the verb is one. */
const SHARED_BOTH_MOVED = 0.7;

/** Holds a date of the draft against one of a source, both by index; undefined where the days of either cannot be told. */
export function matchDates(pair: Alignment, slot: number, other: number, passage: Passage): DateMatch | undefined {
  const [own, theirs] = [pair.draft.items[slot]!, pair.source.items[other]!];
  const [ownItem, item] = [own.item as DateItem, theirs.item as DateItem];
  if (isOwnSlip(item, theirs.days) || !haveOneGrain(ownItem, item)) return undefined;
  const comparison = compareDates(ownItem, own.days, item, theirs.days);
  if (!comparison) return undefined;
  const move = moveIn(pair.source.statement);
  const isPlan = isPlanOnly(ownItem, pair.draft.statement);
  if (move.old.has(item) && !isPlan)
    return comparison === 'different' ? undefined : movedFrom(pair, slot, other, move.now, passage);
  const isNow = move.now === item && looksAhead(pair.draft, slot);
  const areBothMoved = isNow && moveIn(pair.draft.statement).now === ownItem;
  const found = matchOf(pair, slot, other, {
    passage,
    item,
    comparison,
    days: theirs.days,
    moved: areBothMoved ? 'both' : move.now === item && !isPlan && move.old.size === 0 ? 'to' : undefined,
  });
  return comparison === 'equal' || canConflict(pair, slot, other, isNow, found) ? found : undefined;
}

type Found = Pick<DateMatch, 'passage' | 'item' | 'comparison' | 'days' | 'moved'>;

/** What speaks for and against two dates being those of one event; the date that was found may be another than that which was held. */
function matchOf(pair: Alignment, slot: number, other: number, found: Found): DateMatch {
  const [own, theirs] = [pair.draft.items[slot]!, pair.source.items[other]!];
  const [ownItem, item] = [own.item as DateItem, theirs.item as DateItem];
  const isDifferent = found.comparison === 'different';
  const isMovedTo = isDifferent && moveIn(pair.source.statement).now === item && looksAhead(pair.draft, slot);
  const beside = pair.score(slot, other);
  const context = isDifferent ? withOthers(beside, pair, slot, other) : beside;
  const listed = isDifferent && areListedAlike(pair, slot, other);
  const slip =
    isDifferent && own.days !== undefined && theirs.days !== undefined && isSlip(ownItem, own.days, item, theirs.days);
  const near = slip && isNear(ownItem, item);
  const [bound, otherBound] = boundsOf(pair, slot, other);
  const governed =
    listed ||
    (slip && bound === 'end' && bound === otherBound && context.shared >= SHARED_BOUND) ||
    (isMovedTo && context.shared >= (found.moved === 'both' ? SHARED_BOTH_MOVED : SHARED_MOVED)) ||
    areGovernedAlike(ownItem, pair.draft.statement, item, pair.source.statement, true) ||
    (isDifferent && haveOneExtreme(ownItem, pair.draft.statement, item, pair.source.statement)) ||
    (isDifferent && areAtOneHour(ownItem, pair.draft.statement, item, pair.source.statement)) ||
    (isDifferent &&
      context.covered >= COVERED &&
      context.shared >= SHARED_BOUND &&
      haveOneVerb(ownItem, item, context));
  const score = context.score + (governed ? GOVERNED : 0) - RIVAL * context.rivals;
  const penned = slip && own.days !== undefined && theirs.days !== undefined && isPenned(own.days, theirs.days);
  return { ...found, slip, near, penned, listed, context, governed, score };
}

/** "the lowest since 1984", "its lowest since 1994" */
function haveOneExtreme(own: DateItem, draft: Statement, item: DateItem, source: Statement): boolean {
  const [extreme, other] = [extremeBefore(own, draft), extremeBefore(item, source)];
  return extreme !== undefined && extreme === other;
}

/** The superlative since which nothing has been so. */
function extremeBefore({ first }: DateItem, { block: { tokens } }: Statement): string | undefined {
  const word = tokens[first - 1]?.lower === 'since' ? tokens[first - 2]?.lower : undefined;
  return word !== undefined && SUPERLATIVE.test(word) ? word : undefined;
}

const SUPERLATIVE = /^(?:\p{L}{3,}est|best|worst|least|most)$/u;

/** "went to red at noon on Tuesday", "raised it to red at noon on Wednesday" */
function areAtOneHour(own: DateItem, draft: Statement, item: DateItem, source: Statement): boolean {
  const [hour, other] = [hourBeside(own, draft), hourBeside(item, source)];
  return hour !== undefined && other !== undefined && compareQuantities(hour, other) === 'equal';
}

/** The time of day right before a date, or right behind it: "noon on Tuesday", "Tuesday at noon". */
function hourBeside({ first, last }: DateItem, { block: { tokens }, items }: Statement): Quantity | undefined {
  const end = tokens[first - 1]?.lower === 'on' ? first - 1 : first;
  const begin = tokens[last]?.lower === 'at' ? last + 1 : last;
  const hour = items.find((item) => item.kind === 'quantity' && (item.last === end || item.first === begin));
  return hour?.kind === 'quantity' && hour.quantity.dimension === 'clock' ? hour.quantity : undefined;
}

/** "on Saturday her ministry handed over the money", "handed over the money, $4,000 in all, on Monday" */
const haveOneVerb = (own: DateItem, item: DateItem, { pairs }: SlotScore): boolean =>
  pairs.some(
    ({ draft, source, likeness }) =>
      draft.kind === 'word' &&
      source.kind === 'word' &&
      likeness === 1 &&
      draft.segment === own.segment &&
      Math.abs(draft.first - own.first) <= VERB_REACH &&
      Math.abs(source.first - item.first) <= VERB_REACH &&
      isMostly(draft.word, 'v') &&
      !isCueVerb(draft.word),
  );

/** Tokens between a verb and its date, with what is put in between. */
const VERB_REACH = 12;

/** The source names the draft's date as one that holds no longer. */
function movedFrom(
  pair: Alignment,
  slot: number,
  other: number,
  now: DateItem | undefined,
  passage: Passage,
): DateMatch | undefined {
  const right = pair.source.items.find(({ item }) => item === now);
  if (!right || isSaidAround(pair.draft, slot, right)) return undefined;
  const [own, days] = [pair.draft.items[slot]!, right.days];
  if (compareDates(own.item as DateItem, own.days, right.item as DateItem, days) !== 'different') return undefined;
  return matchOf(pair, slot, other, {
    passage,
    item: right.item as DateItem,
    comparison: 'different',
    days,
    moved: 'from',
  });
}

/** Whether another date of the source can be meant where the draft has its own. */
function canConflict(pair: Alignment, slot: number, other: number, isNow: boolean, found: DateMatch): boolean {
  if (isSaidBeside(pair.draft, slot, pair.source.items[other]!) || isOfAnother(pair, slot, other)) return false;
  if (areOfTwoEvents(pair, slot, other)) return false;
  if (!found.slip && isLongAfter(pair, slot, other, found)) return false;
  if (isPlanBehind(pair.draft.statement, pair.source.items[other]!.item as DateItem)) return false;
  // the plan of an older source does not speak against a day to which the draft says that it was moved; one that tells of
  // the same move does
  if (!isNow && tellsOfMove(pair.draft.statement) && !tellsOfMove(pair.source.statement)) return false;
  const hasYear = (pair.draft.items[slot]!.item as DateItem).date.year !== undefined;
  if (!hasYear && !found.governed && !found.near && isAhead(pair.draft, slot) !== isAhead(pair.source, other))
    return false;
  return isNow || areBoundAlike(pair, slot, other, found);
}

/** "On April 14 she becomes director", of a source of March that tells of a past Tuesday. */
function isLongAfter({ draft, source }: Alignment, slot: number, other: number, { days, passage }: Found): boolean {
  const { days: own, item } = draft.items[slot]!;
  const told = passage.source.facts.date?.value;
  const isOneDay = days !== undefined && days.from === days.to;
  // a weekday may be that of any week
  if (!own || (item as DateItem).date.month === undefined || !isOneDay || told === undefined || isAhead(source, other))
    return false;
  return own.from > told + LONG_AFTER && days.to <= told;
}

/** Days after which nobody takes what is to come for what was. */
const LONG_AFTER = 7;

/** "will ride on Wednesday. It was to have been Tuesday": the next sentence has the source's day as one that was. */
function isPlanBehind(statement: Statement, { date: { weekday, month, day } }: DateItem): boolean {
  const all = statementsOf(statement.block);
  const next = all[all.indexOf(statement) + 1];
  if (!next || next.start - statement.end > NEXT_SENTENCE) return false;
  const dates = next.items.filter((item): item is DateItem => item.kind === 'date');
  const told = dates.find(({ date }) => date.weekday === weekday && date.month === month && date.day === day);
  if (!told) return false;
  const { tokens } = next.block;
  return tokens
    .slice(next.sentence.first, told.first)
    .some(
      ({ lower }, at, all) =>
        /^(?:planned|scheduled|originally|instead|due|meant|supposed)$/.test(lower) ||
        (/^(?:was|were)$/.test(lower) && /^(?:to|for)$/.test(all[at + 1]?.lower ?? '')),
    );
}

/** Characters between two sentences that follow each other. */
const NEXT_SENTENCE = 4;

/** Whether the draft's date is one of what is to come: only that can have been put on another day. */
const looksAhead = (side: Side, slot: number): boolean =>
  isAhead(side, slot) || boundOf(side.items[slot]!.item, side.statement.block.tokens) === 'end';

const isAhead = ({ items, statement: { moods } }: Side, slot: number): boolean =>
  moods[items[slot]!.item.segment]!.ahead;

/** "until May" says nothing of what begins in June; "from May" may be a slip for "in March". */
function areBoundAlike(pair: Alignment, slot: number, other: number, { slip, penned, context }: DateMatch): boolean {
  const [bound, otherBound] = boundsOf(pair, slot, other);
  const [own, theirs] = [pair.draft.items[slot]!.item, pair.source.items[other]!.item];
  // "not before 2030" and "by 2028"
  if (isNotBefore(own, pair.draft.statement) !== isNotBefore(theirs, pair.source.statement)) return false;
  if (isAtEdge(own, pair.draft.statement.block.tokens) !== isAtEdge(theirs, pair.source.statement.block.tokens))
    return false;
  if (bound === otherBound) return true;
  if (
    !penned &&
    [own, theirs].every(isYear) &&
    [bound, otherBound].includes('start') &&
    !haveOneLast(pair, slot, other)
  )
    return false;
  if (context.shared >= (penned ? SHARED_PENNED : SHARED_PHASE) && haveOnePhase(pair, slot, other)) return true;
  return (
    slip && context.covered >= COVERED_BOUND && [bound, otherBound].every((one) => one === undefined || one === 'start')
  );
}

/** Of what has gone on for years, who begins with what differs: "since 2009", "started in 2007". */
const isYear = (item: Item): boolean => item.kind === 'date' && item.date.grain === 'year';

/** "will not help him to it before 2030": from then on, and not by then. */
const isNotBefore = ({ first, segment }: Item, { block: { tokens }, sentence, segments }: Statement): boolean =>
  tokens[first - 1]?.lower === 'before' &&
  tokens
    .slice(sentence.first, first)
    .some(({ lower }, at) => segments[at] === segment && /^(?:not|never|no|nobody|cannot)$|n[’']t$/.test(lower));

/** "will go on until 29 October" and "expects to be finished on 19 October"; "not since 1984" and "the last, in 1994" */
function haveOnePhase(pair: Alignment, slot: number, other: number): boolean {
  const { draft, source } = pair;
  if (haveOneLast(pair, slot, other)) return true;
  const [own, theirs] = [draft.items[slot]!.item as DateItem, source.items[other]!.item as DateItem];
  const [one, two] = [draft.statement, source.statement];
  const bound = boundIn(draft, slot);
  const otherBound = boundIn(source, other);
  return (bound ?? phaseOf(own, one)) === (otherBound ?? phaseOf(theirs, two));
}

/** "not since 1984" and "the last, in 1994" */
function haveOneLast({ draft, source }: Alignment, slot: number, other: number): boolean {
  const [own, theirs] = [draft.items[slot]!.item as DateItem, source.items[other]!.item as DateItem];
  const [one, two] = [draft.statement, source.statement];
  return (tellsOfLast(own, one) && isOfLast(theirs, two)) || (tellsOfLast(theirs, two) && isOfLast(own, one));
}

const boundsOf = (
  { draft, source }: Alignment,
  slot: number,
  other: number,
): readonly [Bound | undefined, Bound | undefined] => [boundIn(draft, slot), boundIn(source, other)];

/** "since 2017, when a quarrel closed it": of what is told behind it, the date bounds nothing. */
function boundIn({ items, statement: { block } }: Side, slot: number): Bound | undefined {
  const { item } = items[slot]!;
  const bound = boundOf(item, block.tokens);
  const isOpened = block.tokens[item.last]?.text === ',' && block.tokens[item.last + 1]?.lower === 'when';
  // "its contract dates from May"
  const isOrigin = /^dat(?:es?|ed|ing)$/.test(block.tokens[item.first - 2]?.lower ?? '');
  return (isOpened || isOrigin) && bound === 'start' ? undefined : bound;
}

/**
 * "fell ill on 3 May, and it was confirmed on 7 May": the source's day of the one is not held against that of the other, unless
 * the source has the day of that one as well.
 */
function isOfAnother({ draft, source }: Alignment, slot: number, other: number): boolean {
  const theirs = source.items[other]!.item;
  const isGoverned = (index: number): boolean =>
    areGovernedAlike(draft.items[index]!.item, draft.statement, theirs, source.statement, false);
  const isTold = (index: number): boolean => isSaidBeside(source, other, draft.items[index]!);
  return !isGoverned(slot) && draft.own('date').some((index) => index !== slot && isGoverned(index) && !isTold(index));
}
