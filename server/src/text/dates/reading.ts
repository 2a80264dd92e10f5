import { tokenize } from '../tokens';
import { findDates } from './absolute';
import { dayNumber, type DayNumber } from './calendar';

/** The first whole date, with its year, that a short text such as a metadata field gives; undefined where it gives none. */
export function readDate(text: string): DayNumber | undefined {
  const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  const spaced = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : text;
  const date = findDates(tokenize(spaced)).find(({ year }) => year !== undefined);
  return date && dayNumber({ year: date.year!, month: date.month, day: date.day });
}
