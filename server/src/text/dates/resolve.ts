import { calendarDay, dayNumber, daysInMonth, isValidDay, weekdayOfDay, type DayNumber } from './calendar';
import type { DateExpression } from './expressions';
import { resolveDate } from './absolute';

/** Days from one to another, both included. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** When news speaks of: past unless the words around it look ahead. */
export type Outlook = 'past' | 'future';

/**
 * The days that an expression means in a text of a day. Weekdays and months without a year are the nearest on the side
 * to which the sentence looks; the day of the text itself counts as past. Undefined where it names no day that exists.
 */
export function resolveExpression(
  expression: DateExpression,
  written: DayNumber,
  outlook: Outlook,
): DayRange | undefined {
  const { grain, shift } = expression;
  if (shift !== undefined) return shifted(expression, written, shift);
  if (expression.name !== undefined) return named(expression, written, outlook);
  if (expression.day !== undefined) {
    const day = resolveDate({ year: expression.year, month: expression.month!, day: expression.day }, written);
    return day === undefined
      ? undefined
      : { from: day, to: day + (expression.until ?? expression.day) - expression.day };
  }
  if (expression.weekday !== undefined) return weekday(expression.weekday, expression.turn, written, outlook);
  if (expression.month !== undefined) return month(expression, written, outlook);
  if (grain === 'decade') return { from: firstOf(expression.year!, 0), to: firstOf(expression.year! + 10, 0) - 1 };
  return expression.year === undefined
    ? undefined
    : partOf({ ...yearRange(expression.year), to: yearRange(expression.until ?? expression.year).to }, expression.part);
}

const firstOf = (year: number, month: number): DayNumber => dayNumber({ year, month, day: 1 });
const yearRange = (year: number): DayRange => ({ from: firstOf(year, 0), to: firstOf(year + 1, 0) - 1 });
const monthRange = (year: number, of: number): DayRange => ({
  from: firstOf(year, of),
  to: firstOf(year, of) + daysInMonth(year, of) - 1,
});

/** A third of a range, with some days more: "late October" reaches into its middle. */
function partOf({ from, to }: DayRange, part: DateExpression['part']): DayRange {
  if (!part) return { from, to };
  const third = (to - from + 1) / 3;
  const slack = third / 6;
  if (part === 'early') return { from, to: Math.round(from + third + slack) };
  if (part === 'late') return { from: Math.round(to - third - slack), to };
  return { from: Math.round(from + third - slack), to: Math.round(to - third + slack) };
}

/** The weekday before or on the day, or after it. */
function weekday(of: number, turn: DateExpression['turn'], written: DayNumber, outlook: Outlook): DayRange {
  const back = (weekdayOfDay(written) - of + 7) % 7;
  const before = written - back;
  const after = back === 0 ? written + 7 : before + 7;
  if (turn === 'last') return { from: back === 0 ? written - 7 : before, to: back === 0 ? written - 7 : before };
  if (turn === 'next') return { from: after, to: after };
  if (outlook === 'future') return back === 0 ? { from: written, to: written } : { from: after, to: after };
  return { from: before, to: before };
}

function month({ month: of, year, part, turn }: DateExpression, written: DayNumber, outlook: Outlook): DayRange {
  if (year !== undefined) return partOf(monthRange(year, of!), part);
  const now = calendarDay(written);
  const future = outlook === 'future' || turn === 'next';
  let meant = now.year;
  if (future ? of! < now.month : of! > now.month) meant += future ? 1 : -1;
  if (turn === 'last' && of === now.month) meant -= 1;
  return partOf(monthRange(meant, of!), part);
}

function shifted({ grain, loose }: DateExpression, written: DayNumber, shift: number): DayRange | undefined {
  const { year, month: of, day } = calendarDay(written);
  if (grain === 'day') return { from: written + shift, to: written + shift };
  if (grain === 'week') {
    if (loose) return { from: written + shift * 7 - 3, to: written + shift * 7 + 3 };
    const monday = written - ((weekdayOfDay(written) + 6) % 7);
    // weeks begin on Sunday for some, on Monday for others
    return { from: monday + shift * 7 - 1, to: monday + shift * 7 + 6 };
  }
  if (grain === 'month') {
    const index = year * 12 + of + shift;
    const range = monthRange(Math.floor(index / 12), ((index % 12) + 12) % 12);
    return loose ? { from: range.from + day - 20, to: range.from + day + 20 } : range;
  }
  if (grain === 'year') {
    const range = yearRange(year + shift);
    return loose ? { from: range.from - 183, to: range.to + 183 } : range;
  }
  const middle = firstOf(year + shift * 10, of);
  return { from: middle - 1500, to: middle + 1500 };
}

// ---- Holidays and seasons ---------------------------------------------------------------------------------------

/** Holidays that move, and those that stand; seasons of the northern half of the world. */
function named({ name, year, turn }: DateExpression, written: DayNumber, outlook: Outlook): DayRange | undefined {
  const now = calendarDay(written).year;
  if (year !== undefined) return namedIn(name!, year);
  const candidates = [now - 1, now, now + 1].map((of) => namedIn(name!, of)).filter((range) => range !== undefined);
  const ahead = outlook === 'future' || turn === 'next';
  const fitting = candidates.filter(({ from, to }) => (ahead ? to >= written : from <= written));
  return ahead
    ? fitting[0]
    : turn === 'last'
      ? fitting.filter(({ to }) => to < written).at(-1)
      : nearest(candidates, written);
}

const nearest = (ranges: readonly DayRange[], day: DayNumber): DayRange | undefined =>
  [...ranges].sort((a, b) => distance(a, day) - distance(b, day))[0];

const distance = ({ from, to }: DayRange, day: DayNumber): number =>
  day < from ? from - day : day > to ? day - to : 0;

function namedIn(name: string, year: number): DayRange | undefined {
  const on = (month: number, day: number): DayRange | undefined => {
    if (!isValidDay({ year, month, day })) return undefined;
    const number = dayNumber({ year, month, day });
    return { from: number, to: number };
  };
  switch (name) {
    case 'thanksgiving': {
      const first = firstOf(year, 10);
      const day = first + ((4 - weekdayOfDay(first) + 7) % 7) + 21;
      return { from: day, to: day };
    }
    case 'easter':
    case 'easter sunday':
      return around(easterSunday(year), 0);
    case 'easter monday':
      return around(easterSunday(year), 1);
    case 'good friday':
      return around(easterSunday(year), -2);
    case 'ash wednesday':
      return around(easterSunday(year), -46);
    case 'memorial day': {
      const last = dayNumber({ year, month: 4, day: 31 });
      return around(last, -((weekdayOfDay(last) + 6) % 7));
    }
    case 'labor day': {
      const first = firstOf(year, 8);
      return around(first, (8 - weekdayOfDay(first)) % 7);
    }
    case 'new year day':
      return on(0, 1);
    case 'new year eve':
      return on(11, 31);
    case 'boxing day':
      return on(11, 26);
    case 'christmas':
      return on(11, 25);
    case 'christmas eve':
      return on(11, 24);
    case 'halloween':
      return on(9, 31);
    case 'spring':
      return { from: firstOf(year, 2), to: firstOf(year, 5) + 21 };
    case 'summer':
      return { from: firstOf(year, 5), to: firstOf(year, 8) + 21 };
    case 'autumn':
      return { from: firstOf(year, 8), to: firstOf(year, 11) + 21 };
    case 'winter':
      return { from: firstOf(year, 10) + 20, to: firstOf(year + 1, 2) + 20 };
    default:
      return undefined;
  }
}

const around = (day: DayNumber, shift: number): DayRange => ({ from: day + shift, to: day + shift });

/** Easter Sunday of the western churches, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayNumber({ year, month: month - 1, day });
}

/** Whether two ranges share a day. */
export const sharesDays = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to;

/** Whether one range lies within the other: a day in its month. */
export const nests = (a: DayRange, b: DayRange): boolean =>
  (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
