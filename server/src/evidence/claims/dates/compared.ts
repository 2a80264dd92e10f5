import type { DateItem } from '../../../text/claims/statement';
import { weekdayOfDay } from '../../../text/dates/calendar';
import { nests, sharesDays, type DayRange } from '../../../text/dates/resolve';
import type { Side, SideItem } from '../alignment/sides';

/** "212p in January and 235p in March": the draft has the source's January as well, and for something else. */
export const isSaidBeside = (side: Side, slot: number, theirs: SideItem): boolean =>
  isSaidAround(side, slot, theirs, ({ own }) => own);

/** "in January" is 13 January as well. */
const areComparable = ({ date }: DateItem, { date: other }: DateItem): boolean =>
  date.grain === other.grain || (date.month !== undefined && other.month !== undefined);

/** Whether the draft has a date of the source near the slot as well. */
export const isSaidAround = (
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

export function compareDates(
  slot: DateItem,
  days: DayRange | undefined,
  item: DateItem,
  otherDays: DayRange | undefined,
): 'equal' | 'different' | undefined {
  if (areLists(slot, item)) return compareLists(slot, item);
  if (haveOneName(slot, item)) return 'equal';
  if (days && otherDays && mayBeTurned(slot, days, item, otherDays)) return 'equal';
  if (days && otherDays && (sharesDays(days, otherDays) || nests(days, otherDays))) return 'equal';
  if (lacksYear(slot, item) || lacksYear(item, slot)) return undefined;
  // "in the spring" of one is no other's May
  if ((slot.date.grain === 'season') !== (item.date.grain === 'season')) return undefined;
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
function compareLists({ date }: DateItem, { date: other }: DateItem): 'equal' | 'different' | undefined {
  if (date.month !== other.month || !mayBeOne(date.year, other.year)) return undefined;
  const [isFirst, isLast] = [date.day === other.day, date.until === other.until];
  return isFirst && isLast ? 'equal' : isFirst || isLast ? 'different' : undefined;
}

/** "last Tuesday" may be the one before the last, "next Friday" that of the week to come. */
function mayBeTurned({ date }: DateItem, days: DayRange, { date: other }: DateItem, otherDays: DayRange): boolean {
  const isTurned = (expression: DateItem['date'], gap: number): boolean =>
    expression.weekday !== undefined &&
    expression.month === undefined &&
    ((expression.turn === 'last' && gap === -7) ||
      (expression.turn === 'next' && gap === 7) ||
      // "They leave on Monday" is taken for the one that was, and may be the next
      (expression.turn === undefined && gap === 7));
  const gap = otherDays.from - days.from;
  return otherDays.from === otherDays.to && (isTurned(date, gap) || isTurned(other, -gap));
}

/** A weekday says nothing against a year, nor a year against a weekday. */
export function haveOneGrain({ date }: DateItem, { date: other }: DateItem): boolean {
  const isBareWeekday = (expression: DateItem['date']): boolean =>
    expression.weekday !== undefined && expression.month === undefined;
  if (date.grain === other.grain) return true;
  if (isBareWeekday(date) || isBareWeekday(other)) return false;
  return (
    (date.year !== undefined || date.month !== undefined) && (other.year !== undefined || other.month !== undefined)
  );
}

/** "Thursday, October 27th", which was a Monday: a source that is wrong itself is no witness. */
export function isOwnSlip(item: DateItem, days: DayRange | undefined): boolean {
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

export const mayBeOne = <T>(a: T | undefined, b: T | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** "March 2" and "2010": of which year the day is, its text has said before, or it goes without saying. */
const lacksYear = ({ date }: DateItem, { date: other }: DateItem): boolean =>
  date.year === undefined && date.month !== undefined && date.shift === undefined && other.grain === 'year';
