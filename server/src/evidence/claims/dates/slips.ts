import type { DateItem } from '../../../text/claims/statement';
import { calendarDay, type CalendarDay } from '../../../text/dates/calendar';
import type { DayRange } from '../../../text/dates/resolve';
import { slipDigits } from '../../../text/quantities/slips';
import { mayBeOne } from './compared';

/** Of two dates of unlike grain the finer is looked at as far as the coarser goes. */
export function isSlip({ date }: DateItem, days: DayRange, { date: other }: DateItem, otherDays: DayRange): boolean {
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
export function isNear({ date }: DateItem, { date: other }: DateItem): boolean {
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
export function isPenned(days: DayRange, otherDays: DayRange): boolean {
  const [one, right] = [calendarDay(days.from), calendarDay(otherDays.from)];
  if (one.year !== right.year) return slipDigits(String(one.year), String(right.year)) === YEAR_DIGITS;
  const [short, long] = [one.day, right.day].sort((a, b) => a - b).map(String);
  return one.month === right.month && long!.length > short!.length && long!.includes(short!);
}

const YEAR_DIGITS = 4;

/** December and January of the winter that the two texts mean. */
const areNextMonths = (a: CalendarDay, b: CalendarDay): boolean =>
  Math.abs(12 * (a.year - b.year) + a.month - b.month) === 1;

/** 4 and 14, 24 and 27: one digit of the two is the same, at its place. */
export function areDaysAlike(a: number | undefined, b: number | undefined): boolean {
  const [one, other] = [String(a), String(b)].map((day) => day.padStart(2, '0')) as [string, string];
  return one[0] === other[0] ? one[0] !== '0' : one[1] === other[1];
}
