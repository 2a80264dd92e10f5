/**
 * Days as whole numbers: 0 is 1 January 1970. The Gregorian calendar without clocks or time zones, so that a date in a
 * text is the same date on every machine.
 */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;

/** A day of the calendar; `month` counts from 0. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Whether the calendar has such a day. */
export const isValidDay = ({ year, month, day }: CalendarDay): boolean =>
  month >= 0 && month <= 11 && day >= 1 && day <= daysInMonth(year, month);

export const dayNumber = ({ year, month, day }: CalendarDay): DayNumber =>
  Math.floor(Date.UTC(year, month, day) / MS_PER_DAY);

export function calendarDay(number: DayNumber): CalendarDay {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** The weekday of a day, Sunday being 0. */
export const weekdayOfDay = (number: DayNumber): number => (((number + 4) % 7) + 7) % 7;

/** A day as `2025-11-26`. */
export function isoDate(number: DayNumber): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
