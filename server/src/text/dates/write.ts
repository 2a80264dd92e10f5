import { monthName, monthOf, weekdayName } from '../lexicon/calendar';
import type { Span } from '../span';
import { calendarDay } from './calendar';
import type { DateExpression } from './expressions';
import type { DayRange } from './resolve';

/** A part of a written date, with what is to stand there. Offsets count in the written date. */
export interface DateEdit extends Span {
  readonly newText: string;
}

/**
 * How a written date becomes another, changing no more than is wrong: the day in "Oct. 12", the year in "June 1964".
 * `right` and `days` are the other date as it was read, `source` as it is written. Undefined where that cannot be said.
 */
export function rewriteDate(
  written: string,
  own: DateExpression,
  right: DateExpression,
  days: DayRange | undefined,
  source: string,
): DateEdit | undefined {
  if (own.grain === 'year' && (right.year !== undefined || days))
    return whole(written, String(right.year ?? calendarDay(days!.from).year));
  if (own.weekday !== undefined && own.day === undefined) {
    const weekday =
      right.weekday ?? (days && days.from === days.to ? new Date(days.from * 86_400_000).getUTCDay() : undefined);
    return weekday === undefined ? undefined : partly(written, /\p{Lu}[\p{Ll}]+\.?$/u, weekdayName(weekday));
  }
  const month =
    right.month ??
    (days && calendarDay(days.from).month === calendarDay(days.to).month ? calendarDay(days.from).month : undefined);
  const day = right.day ?? (days && days.from === days.to ? calendarDay(days.from).day : undefined);
  if (own.day !== undefined && day !== undefined && month !== undefined) {
    if (own.month === month && own.day === day && own.until !== undefined && right.until !== undefined)
      return partly(written, new RegExp(`(?<!\\d)0?${own.until}(?!\\d)`), String(right.until));
    if (own.month === month && own.day === day && own.year !== undefined && right.year !== undefined)
      return partly(written, /\d{4}/, String(right.year));
    if (own.month === month) return partly(written, new RegExp(`(?<!\\d)0?${own.day}(?!\\d)`), String(day));
    if (own.day === day) return monthEdit(written, month);
    return wholeDate(written, month, day);
  }
  if (own.grain === 'month' && month !== undefined) {
    if (own.month === month && own.year !== undefined && right.year !== undefined)
      return partly(written, /\d{4}/, String(right.year));
    return monthEdit(written, month);
  }
  return own.grain === right.grain ? whole(written, source) : undefined;
}

const whole = (written: string, newText: string): DateEdit => ({ start: 0, end: written.length, newText });

function partly(written: string, pattern: RegExp, newText: string): DateEdit | undefined {
  const found = pattern.exec(written);
  return found ? { start: found.index, end: found.index + found[0].length, newText } : undefined;
}

/** A month in the way in which another is written: March for January, mid-March for mid-January, Oct. for Nov. */
function monthEdit(written: string, month: number): DateEdit | undefined {
  const found = [...written.matchAll(/\p{L}{3,}\.?/gu)].find(([word]) => monthOf(word.toLowerCase()) !== undefined);
  if (!found) return undefined;
  return {
    start: found.index,
    end: found.index + found[0].length,
    newText: found[0].endsWith('.') ? shortMonth(month) : monthName(month),
  };
}

/** "12 October" or "Oct. 12" with day and month changed. */
function wholeDate(written: string, month: number, day: number): DateEdit | undefined {
  const edit = monthEdit(written, month);
  const digits = /(?<!\d)\d{1,2}(?!\d)/.exec(written);
  if (!edit || !digits) return undefined;
  const [start, end] = [Math.min(edit.start, digits.index), Math.max(edit.end, digits.index + digits[0].length)];
  return { start, end, newText: digits.index < edit.start ? `${day} ${edit.newText}` : `${edit.newText} ${day}` };
}

/** Months as agencies shorten them: March, April, May, June and July stay whole. */
export function shortMonth(month: number): string {
  const name = monthName(month);
  return name.length <= 5 ? name : name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}
