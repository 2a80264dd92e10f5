import type { DateItem } from '../../text/claims/statement';
import { calendarDay, weekdayOfDay } from '../../text/dates/calendar';
import { nests, sharesDays, type DayRange } from '../../text/dates/resolve';
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
  readonly context: SlotScore;
  readonly governed: boolean;
  readonly score: number;
}

const GOVERNED = 0.15;
const RIVAL = 0.25;

/** Holds a date of the draft against one of a source, both by index; undefined where the days of either cannot be told. */
export function matchDates(pair: Alignment, slot: number, other: number, passage: Passage): DateMatch | undefined {
  const [own, theirs] = [pair.draft.items[slot]!, pair.source.items[other]!];
  const [ownItem, item] = [own.item as DateItem, theirs.item as DateItem];
  if (isOwnSlip(item, theirs.days) || !haveOneGrain(ownItem, item)) return undefined;
  const comparison = compareDates(ownItem, own.days, item, theirs.days);
  if (!comparison || (comparison === 'different' && isSaidBeside(pair.draft, slot, theirs))) return undefined;
  const beside = pair.score(slot, other);
  const context = comparison === 'different' ? withOthers(beside, pair, slot, other) : beside;
  const governed = areGovernedAlike(ownItem, pair.draft.statement, item, pair.source.statement, true);
  const score = context.score + (governed ? GOVERNED : 0) - RIVAL * context.rivals;
  const slip =
    comparison === 'different' &&
    own.days !== undefined &&
    theirs.days !== undefined &&
    isSlip(ownItem, own.days, item, theirs.days);
  return { passage, item, comparison, days: theirs.days, slip, context, governed, score };
}

/** "212p in January and 235p in March": the draft has the source's January as well, and for something else. */
const isSaidBeside = ({ items }: Side, slot: number, theirs: SideItem): boolean =>
  items.some(
    ({ item, own, days }, index) =>
      own &&
      index !== slot &&
      item.kind === 'date' &&
      item.date.grain === (theirs.item as DateItem).date.grain &&
      compareDates(item, days, theirs.item as DateItem, theirs.days) === 'equal',
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

function isSlip({ date }: DateItem, days: DayRange, { date: other }: DateItem, otherDays: DayRange): boolean {
  if (date.grain !== other.grain) return false;
  if (date.until !== undefined && other.until !== undefined) return true;
  const [one, right] = [calendarDay(days.from), calendarDay(otherDays.from)];
  if (date.grain === 'year')
    return (
      [...String(one.year)].filter((digit, at) => digit !== String(right.year)[at]).length <= 2 &&
      Math.abs(one.year - right.year) < 100
    );
  if (date.grain === 'month') return one.year === right.year || one.month === right.month;
  if (date.grain !== 'day' || date.month === undefined || other.month === undefined) return false;
  return (one.month === right.month) !== (one.day === right.day) && Math.abs(one.year - right.year) <= 1;
}
