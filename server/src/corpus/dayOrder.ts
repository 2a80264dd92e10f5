import { findDates } from '../text/dates/absolute';
import { calendarDay, dayNumber, type DayNumber } from '../text/dates/calendar';
import type { Block } from '../text/prose';
import { tokenize } from '../text/tokens';

/**
 * The day of a source that was read as day and month, or that of month and day where the source writes the date in numbers,
 * "02/06/2026", and months first wherever it names them: "Feb. 4".
 */
export function asWritten(value: DayNumber, text: string, blocks: readonly Block[]): DayNumber {
  const { year, month, day } = calendarDay(value);
  if (day > 12 || day === month + 1 || !text.includes('/')) return value;
  const shortYear = String(year % 100).padStart(2, '0');
  const numbers = new RegExp(`(?<!\\d)0?${day}/0?${month + 1}/(?:${Math.floor(year / 100)})?${shortYear}(?!\\d)`);
  if (!numbers.test(text) || !writesMonthsFirst(blocks)) return value;
  return dayNumber({ year, month: day - 1, day: month + 1 });
}

/** Whether a text has more dates as "Feb. 4" than as "4 February". */
function writesMonthsFirst(blocks: readonly Block[]): boolean {
  let ahead = 0;
  for (const { prose } of blocks) {
    for (const { daySpan } of findDates(tokenize(prose))) {
      const named = /^(\d+ )?\p{L}/u.exec(prose.slice(daySpan.start, daySpan.end));
      if (named) ahead += named[1] ? -1 : 1;
    }
  }
  return ahead > 0;
}
