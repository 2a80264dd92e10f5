import type { DateItem, Statement } from '../../text/claims/statement';
import { boundOf, isAtEdge, type Bound } from '../../text/claims/bounds';
import { isPlanOnly, moveIn, tellsOfMove } from '../../text/claims/moves';
import { calendarDay, weekdayOfDay, type CalendarDay } from '../../text/dates/calendar';
import { isCueVerb } from '../../text/lexicon/cues';
import { relationOf } from '../../text/lexicon/senses';
import { canBe, isMostly } from '../../text/lexicon/wordnet';
import { slipDigits } from '../../text/quantities/compare';
import { nests, sharesDays, type DayRange } from '../../text/dates/resolve';
import { isPostStamp } from '../../text/claims/stamps';
import type { Alignment, SlotScore } from './align';
import { areGovernedAlike } from './governors';
import { withOthers } from './others';
import type { Passage } from './passage';
import type { Side, SideItem } from './sides';

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
   * than April"), or "to" this one from whatever it was ("put off until May").
   */
  readonly moved: 'from' | 'to' | undefined;
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
/** With so much of a short sentence in common, "since May" may be a slip for "in March". */
const COVERED = 0.6;
const COVERED_BOUND = 0.4;
/** What was put off stands before "was put off until". */
const SHARED_MOVED = 1.5;

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
  const found = matchOf(pair, slot, other, {
    passage,
    item,
    comparison,
    days: theirs.days,
    moved: move.now === item && !isPlan && move.old.size === 0 ? 'to' : undefined,
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
    (isMovedTo && context.shared >= SHARED_MOVED) ||
    areGovernedAlike(ownItem, pair.draft.statement, item, pair.source.statement, true) ||
    (isDifferent &&
      context.covered >= COVERED &&
      context.shared >= SHARED_BOUND &&
      haveOneVerb(ownItem, item, context));
  const score = context.score + (governed ? GOVERNED : 0) - RIVAL * context.rivals;
  const penned = slip && own.days !== undefined && theirs.days !== undefined && isPenned(own.days, theirs.days);
  return { ...found, slip, near, penned, listed, context, governed, score };
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
  if (isOfClauseBefore(pair, slot, other) || isStampOrName(pair, slot, other) || isEither(pair, slot)) return false;
  if (areOfTwoDeeds(pair, slot, other) || areFirstAndLast(pair, slot, other)) return false;
  // the plan of an older source does not speak against a day to which the draft says that it was moved
  if (!isNow && tellsOfMove(pair.draft.statement)) return false;
  const hasYear = (pair.draft.items[slot]!.item as DateItem).date.year !== undefined;
  if (!hasYear && !found.governed && !found.near && isAhead(pair.draft, slot) !== isAhead(pair.source, other))
    return false;
  return isNow || areBoundAlike(pair, slot, other, found);
}

/** Whether the draft's date is one of what is to come: only that can have been put on another day. */
const looksAhead = (side: Side, slot: number): boolean =>
  isAhead(side, slot) || boundOf(side.items[slot]!.item, side.statement.block.tokens) === 'end';

const isAhead = ({ items, statement: { moods } }: Side, slot: number): boolean =>
  moods[items[slot]!.item.segment]!.ahead;

/** "until May" says nothing of what begins in June; "from May" may be a slip for "in March". */
function areBoundAlike(pair: Alignment, slot: number, other: number, { slip, context }: DateMatch): boolean {
  const [bound, otherBound] = boundsOf(pair, slot, other);
  const [own, theirs] = [pair.draft.items[slot]!.item, pair.source.items[other]!.item];
  if (isAtEdge(own, pair.draft.statement.block.tokens) !== isAtEdge(theirs, pair.source.statement.block.tokens))
    return false;
  if (bound === otherBound) return true;
  return (
    slip && context.covered >= COVERED_BOUND && [bound, otherBound].every((one) => one === undefined || one === 'start')
  );
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
  return isOpened && bound === 'start' ? undefined : bound;
}

/** "fell ill on 3 May, and it was confirmed on 7 May": the source's day of the one is not held against that of the other. */
function isOfAnother({ draft, source }: Alignment, slot: number, other: number): boolean {
  const theirs = source.items[other]!.item;
  const isGoverned = (index: number): boolean =>
    areGovernedAlike(draft.items[index]!.item, draft.statement, theirs, source.statement, false);
  return !isGoverned(slot) && draft.own('date').some((index) => index !== slot && isGoverned(index));
}

/** "were missing on Friday after a ferry sank", of a draft in which it "sank on Thursday": the source's day is that of what came of it. */
function isOfClauseBefore({ draft, source }: Alignment, slot: number, other: number): boolean {
  const { tokens } = source.statement.block;
  const [own, theirs] = [draft.items[slot]!.item, source.items[other]!.item];
  if (!/^(?:after|when|as|once|since)$/.test(tokens[theirs.last]?.lower ?? '')) return false;
  const verb = draft.items.findLast(
    ({ item, own: isOwn }) =>
      isOwn && item.kind === 'word' && item.last <= own.first && own.first - item.last <= 2 && canBe(item.word, 'v'),
  )?.item;
  return (
    verb?.kind === 'word' &&
    source.statement.items.some(
      (item) => item.kind === 'word' && item.first > theirs.last && relationOf(item.word, verb.word) === 'same',
    )
  );
}

/** "resigned Monday", "had to apologize Saturday": each says when one thing was done of which the other says nothing. */
function areOfTwoDeeds({ draft, source }: Alignment, slot: number, other: number): boolean {
  const [deed, otherDeed] = [deedOf(draft, slot), deedOf(source, other)];
  const isTold = (word: string, { items }: Side): boolean =>
    items.some(({ item, own }) => own && item.kind === 'word' && relationOf(item.word, word) !== 'none');
  return deed !== undefined && otherDeed !== undefined && !isTold(deed, source) && !isTold(otherDeed, draft);
}

/** "the first launch in 1981", "the last flight in 2011" */
function areFirstAndLast({ draft, source }: Alignment, slot: number, other: number): boolean {
  const [own, theirs] = [turnBefore(draft, slot), turnBefore(source, other)];
  return own !== undefined && theirs !== undefined && own !== theirs;
}

/** Tokens before a date in which the thing that it dates stands. */
const TURN_REACH = 6;

/** Whether what a date dates is the first or the last of its kind. */
function turnBefore({ items, statement: { block, sentence } }: Side, slot: number): 'first' | 'last' | undefined {
  const { first } = items[slot]!.item;
  const turn = block.tokens
    .slice(Math.max(sentence.first, first - TURN_REACH), first)
    .findLast(({ lower }) => /^(?:first|second|third|last|latest|final)$/.test(lower))?.lower;
  return turn === undefined ? undefined : turn === 'first' ? 'first' : 'last';
}

/** The verb right before a date or "on" and a date, or right behind it: "resigned on Monday", "on Friday apologized". */
function deedOf({ items, statement: { block } }: Side, slot: number): string | undefined {
  const { first, last } = items[slot]!.item;
  const { tokens } = block;
  const before = tokens[/^(?:on|in)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1];
  return [before, tokens[last]].find(
    (token) =>
      token?.kind === 'word' &&
      token.shape === 'lower' &&
      isMostly(token.lower, 'v') &&
      !SAYING.test(token.lower) &&
      !LIGHT.test(token.lower) &&
      !isCueVerb(token.lower),
  )?.lower;
}

/** Verbs that say no more than that something was. */
const LIGHT = /^(?:am|is|are|was|were|be|been|being|has|have|had|does|did|done|made|took|taken|happened|came|due|set)$/;
const SAYING = /^(?:admit(?:s|ted)|conced(?:es|ed)|acknowledg(?:es|ed)|confirm(?:s|ed)|den(?:ies|ied)|reveal(?:s|ed))$/;

/** "in 2017 or 2018": whichever the source has, it is one of two. */
const isEither = ({ draft }: Alignment, slot: number): boolean => {
  const { first, last } = draft.items[slot]!.item;
  return draft.items.some(
    ({ item, own }) =>
      own &&
      item.kind === 'date' &&
      [
        [last, item.first],
        [item.last, first],
      ].some(([end, next]) => next! - end! === 1 && draft.statement.block.tokens[end!]!.lower === 'or'),
  );
};

/**
 * Whether one of two dates dates no event: it stands in the line under a post ("— Somebody (@somebody) May 5, 2018"), or
 * before the noun that it tells from others of its kind, where the other date does not ("the 2018 race", "raced in 2019").
 */
function isStampOrName({ draft, source }: Alignment, slot: number, other: number): boolean {
  const [own, theirs] = [draft.items[slot]!.item as DateItem, source.items[other]!.item as DateItem];
  if (isPostStamp(own, draft.statement) || isPostStamp(theirs, source.statement)) return true;
  if (isOfOtherWork(own, draft.statement, source.statement) || isOfOtherWork(theirs, source.statement, draft.statement))
    return true;
  const [noun, otherNoun] = [namedBy(own, draft.statement), namedBy(theirs, source.statement)];
  if (noun === undefined && otherNoun === undefined) return false;
  return noun === undefined || otherNoun === undefined || !/^(?:same|synonym|kin)$/.test(relationOf(noun, otherNoun));
}

/** "the 2003 film Kill Bill", of which the other statement does not speak. */
function isOfOtherWork({ last, date }: DateItem, { block: { tokens } }: Statement, other: Statement): boolean {
  const at = [last + 1, last + 2].find((index) => tokens[index]?.kind === 'word');
  const title = at === undefined ? undefined : tokens[at]!;
  const noun = tokens[last];
  if (date.grain !== 'year' || noun?.shape !== 'lower' || !WORKS.test(noun.lower) || title?.shape !== 'capital')
    return false;
  return !other.block.tokens
    .slice(other.sentence.first, other.sentence.last)
    .some(({ lower }) => lower === title.lower);
}

const WORKS = /^(?:film|movie|book|novel|play|album|song|single|series|show|opera|musical|documentary|game)$/;

/** The noun right behind a month or year that no preposition of time stands before: "his 2007 film", "the November election". */
function namedBy({ first, last, date }: DateItem, { block: { tokens } }: Statement): string | undefined {
  if (date.grain !== 'year' && date.grain !== 'month') return undefined;
  const before = tokens[first - 1];
  const behind = tokens[tokens[last] && isMostly(tokens[last].lower, 'a') ? last + 1 : last];
  if (!before || !behind || behind.kind !== 'word' || behind.shape !== 'lower' || !canBe(behind.lower, 'n'))
    return undefined;
  return /^(?:the|an?|his|her|its|their|our|this|that|'s|’s|of)$/.test(before.lower) ? behind.lower : undefined;
}

// ---- Lists and spans --------------------------------------------------------------------------------------------

/** Dates that stand side by side, the two slots at one place among them, of which all others are the same. */
function areListedAlike({ draft, source }: Alignment, slot: number, other: number): boolean {
  const [own, theirs] = [listAround(draft, slot), listAround(source, other)];
  if (own.length < 2 || own.length !== theirs.length || own.indexOf(slot) !== theirs.indexOf(other)) return false;
  return own.every((index, at) => {
    if (index === slot) return true;
    const [a, b] = [draft.items[index]!, source.items[theirs[at]!]!];
    return compareDates(a.item as DateItem, a.days, b.item as DateItem, b.days) === 'equal';
  });
}

/** The indices of the dates of a list or span, in order: "in 1997, 2006 and 2014", "from Monday until Friday". */
function listAround(side: Side, slot: number): number[] {
  const dates = side.own('date');
  const at = dates.indexOf(slot);
  let [first, last] = [at, at];
  while (first > 0 && areJoined(side, dates[first - 1]!, dates[first]!)) first--;
  while (last < dates.length - 1 && areJoined(side, dates[last]!, dates[last + 1]!)) last++;
  return dates.slice(first, last + 1);
}

function areJoined({ items, statement: { block } }: Side, one: number, next: number): boolean {
  const between = block.tokens.slice(items[one]!.item.last, items[next]!.item.first);
  return between.length > 0 && between.length <= 3 && between.every(({ lower }) => JOINS.test(lower));
}

const JOINS = /^(?:,|and|or|to|until|till|through|[-–—]|in|on|the)$/;

// ---- Comparison -------------------------------------------------------------------------------------------------

/** "212p in January and 235p in March": the draft has the source's January as well, and for something else. */
const isSaidBeside = (side: Side, slot: number, theirs: SideItem): boolean =>
  isSaidAround(side, slot, theirs, ({ own }) => own);

/** "in January" is 13 January as well. */
const areComparable = ({ date }: DateItem, { date: other }: DateItem): boolean =>
  date.grain === other.grain || (date.month !== undefined && other.month !== undefined);

/** Whether the draft has a date of the source near the slot as well. */
const isSaidAround = (
  { items }: Side,
  slot: number,
  theirs: SideItem,
  among: (item: SideItem) => boolean = () => true,
): boolean =>
  items.some(
    (sideItem, index) =>
      among(sideItem) &&
      index !== slot &&
      sideItem.item.kind === 'date' &&
      areComparable(sideItem.item, theirs.item as DateItem) &&
      compareDates(sideItem.item, sideItem.days, theirs.item as DateItem, theirs.days) === 'equal',
  );

function compareDates(
  slot: DateItem,
  days: DayRange | undefined,
  item: DateItem,
  otherDays: DayRange | undefined,
): DateMatch['comparison'] | undefined {
  if (areLists(slot, item)) return compareLists(slot, item);
  if (haveOneName(slot, item)) return 'equal';
  if (days && otherDays && mayBeTurned(slot, days, item, otherDays)) return 'equal';
  if (days && otherDays && (sharesDays(days, otherDays) || nests(days, otherDays))) return 'equal';
  if (lacksYear(slot, item) || lacksYear(item, slot)) return undefined;
  if (days && otherDays) return 'different';
  // a source without a date: its weekdays are those of the same week, more or less
  const [weekday, otherWeekday] = [slot.date.weekday, item.date.weekday];
  if (weekday !== undefined && otherWeekday !== undefined && slot.date.day === undefined && item.date.day === undefined)
    return weekday === otherWeekday ? 'equal' : 'different';
  if (days && days.from === days.to && otherWeekday !== undefined && item.date.day === undefined)
    return weekdayOfDay(days.from) === otherWeekday ? 'equal' : undefined;
  return undefined;
}

/** "2 and 4 December", "March 3-8" */
const areLists = ({ date }: DateItem, { date: other }: DateItem): boolean =>
  date.until !== undefined && other.until !== undefined && date.day !== undefined && other.day !== undefined;

/** Several days of one month, of which one may be wrong; where neither end agrees, they are those of something else. */
function compareLists({ date }: DateItem, { date: other }: DateItem): DateMatch['comparison'] | undefined {
  if (date.month !== other.month || !mayBeOne(date.year, other.year)) return undefined;
  const [isFirst, isLast] = [date.day === other.day, date.until === other.until];
  return isFirst && isLast ? 'equal' : isFirst || isLast ? 'different' : undefined;
}

/** "last Tuesday" may be the one before the last, "next Friday" that of the week to come. */
function mayBeTurned({ date }: DateItem, days: DayRange, { date: other }: DateItem, otherDays: DayRange): boolean {
  const isTurned = (expression: DateItem['date'], gap: number): boolean =>
    expression.weekday !== undefined &&
    expression.month === undefined &&
    ((expression.turn === 'last' && gap === -7) || (expression.turn === 'next' && gap === 7));
  const gap = otherDays.from - days.from;
  return otherDays.from === otherDays.to && (isTurned(date, gap) || isTurned(other, -gap));
}

/** A weekday says nothing against a year, nor a year against a weekday. */
function haveOneGrain({ date }: DateItem, { date: other }: DateItem): boolean {
  const isBareWeekday = (expression: DateItem['date']): boolean =>
    expression.weekday !== undefined && expression.month === undefined;
  if (date.grain === other.grain) return true;
  if (isBareWeekday(date) || isBareWeekday(other)) return false;
  return (
    (date.year !== undefined || date.month !== undefined) && (other.year !== undefined || other.month !== undefined)
  );
}

/** "Thursday, October 27th", which was a Monday: a source that is wrong itself is no witness. */
function isOwnSlip(item: DateItem, days: DayRange | undefined): boolean {
  return (
    item.date.weekday !== undefined &&
    item.date.day !== undefined &&
    days !== undefined &&
    weekdayOfDay(days.from) !== item.date.weekday
  );
}

/** "in March", "on Thursday": which March or Thursday is meant is not said, so that it may well be the same. */
function haveOneName({ date }: DateItem, { date: other }: DateItem): boolean {
  if (date.year !== undefined && other.year !== undefined) return false;
  const isWeekdayOnly =
    (date.weekday !== undefined && date.month === undefined) ||
    (other.weekday !== undefined && other.month === undefined);
  if (isWeekdayOnly) return date.weekday === other.weekday;
  if (date.month === undefined && other.month === undefined) return false;
  return date.month === other.month && mayBeOne(date.day, other.day) && mayBeOne(date.part, other.part);
}

const mayBeOne = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;

/** "March 2" and "2010": of which year the day is, its text has said before, or it goes without saying. */
const lacksYear = ({ date }: DateItem, { date: other }: DateItem): boolean =>
  date.year === undefined && date.month !== undefined && date.shift === undefined && other.grain === 'year';

/** Of two dates of unlike grain the finer is looked at as far as the coarser goes. */
function isSlip({ date }: DateItem, days: DayRange, { date: other }: DateItem, otherDays: DayRange): boolean {
  if (date.shift !== undefined || other.shift !== undefined) return false;
  if (date.until !== undefined && other.until !== undefined) return true;
  const [one, right] = [calendarDay(days.from), calendarDay(otherDays.from)];
  const grains = [date.grain, other.grain];
  if (grains.some((grain) => !/^(?:day|month|year)$/.test(grain))) return false;
  if (grains.includes('year'))
    return (
      [...String(one.year)].filter((digit, at) => digit !== String(right.year)[at]).length <= 2 &&
      Math.abs(one.year - right.year) < 100
    );
  if (grains.includes('month'))
    return one.year === right.year || one.month === right.month || areNextMonths(one, right);
  if (date.month === undefined || other.month === undefined) return false;
  const isDay = one.day === right.day;
  if (one.month === right.month && isDay) return haveBoth(date.year, other.year);
  return (one.month === right.month) !== isDay && Math.abs(one.year - right.year) <= 1;
}

/** "10 October 2024" and "10 September 2024", "May 2010" and "May 2020", "4 August" and "14 August" */
function isNear({ date }: DateItem, { date: other }: DateItem): boolean {
  if (date.until !== undefined || other.until !== undefined) return false;
  if (date.month === undefined || other.month === undefined) return false;
  const [isDay, isMonth, isYear] = [date.day === other.day, date.month === other.month, date.year === other.year];
  // of a day that is told to the month the month alone counts
  if ((date.day === undefined) !== (other.day === undefined))
    return isMonth && !isYear && haveBoth(date.year, other.year);
  if (date.day === undefined) return isMonth && haveBoth(date.year, other.year);
  return (
    (isDay !== isMonth && mayBeOne(date.year, other.year)) || (isDay && isMonth && haveBoth(date.year, other.year))
  );
}

const haveBoth = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined;

/** "1987" for "1978", "July 5" for "July 15": seldom by chance. */
function isPenned(days: DayRange, otherDays: DayRange): boolean {
  const [one, right] = [calendarDay(days.from), calendarDay(otherDays.from)];
  if (one.year !== right.year) return slipDigits(String(one.year), String(right.year)) === YEAR_DIGITS;
  const [short, long] = [one.day, right.day].sort((a, b) => a - b).map(String);
  return one.month === right.month && long!.length > short!.length && long!.includes(short!);
}

const YEAR_DIGITS = 4;

/** December and January of the winter that the two texts mean. */
const areNextMonths = (a: CalendarDay, b: CalendarDay): boolean =>
  Math.abs(12 * (a.year - b.year) + a.month - b.month) === 1;
