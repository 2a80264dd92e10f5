import { tokenize } from '../tokens';
import { findDates } from './absolute';
import { dayNumber, type DayNumber } from './calendar';

/** The first whole date, with its year, that a short text such as a metadata field gives; undefined where it gives none. */
export function readDate(text: string): DayNumber | undefined {
  const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  const spaced = iso
    ? `${iso[1]}-${iso[2]}-${iso[3]}`
    : text.replace(
        SHORT,
        (_, day: string, _mark, month: string, year: string) => `${day}/${month}/${year.padStart(4, '20')}`,
      );
  const date = findDates(tokenize(spaced)).find(({ year }) => year !== undefined);
  return date && dayNumber({ year: date.year!, month: date.month, day: date.day });
}

/** "10.02.2026", "21/10/25": as bylines have it. Dots part days from months, and never the other way round. */
const SHORT = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2((?:20)?\d\d)(?![\d/]|\.\d)/;
