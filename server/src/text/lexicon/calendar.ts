/** Months and weekdays as news writes them, in lower case and without the stop of an abbreviation. */

const MONTH_NAMES = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const WEEKDAY_NAMES = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
] as const;

const indexed = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, index) => forms.map((form) => [form, index] as const)));

const MONTHS = indexed(MONTH_NAMES);
const WEEKDAYS = indexed(WEEKDAY_NAMES);

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower);

/** The month that a lower-case word names, from 0, or undefined. */
export const monthOf = (lower: string): number | undefined => MONTHS.get(bare(lower));

/** The weekday that a lower-case word names, Sunday being 0, or undefined. */
export const weekdayOf = (lower: string): number | undefined => WEEKDAYS.get(bare(lower));

/** The forms in which a month, from 0, is written, in lower case. */
export const monthForms = (month: number): readonly string[] => MONTH_NAMES[month]!;

export const monthName = (month: number): string => capitalised(MONTH_NAMES[month]![0]);

export const weekdayName = (weekday: number): string => capitalised(WEEKDAY_NAMES[weekday]![0]);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Months that are also given names, surnames or verbs: alone, a capital does not make them a month. */
export const isAmbiguousMonth = (lower: string): boolean =>
  lower === 'may' ||
  lower === 'march' ||
  lower === 'april' ||
  lower === 'june' ||
  lower === 'august' ||
  lower === 'jan';

const HOLIDAYS = new Set([
  'thanksgiving',
  'christmas',
  'easter',
  'ramadan',
  'eid',
  'hanukkah',
  'passover',
  'diwali',
  'halloween',
  'lent',
  'advent',
  'pentecost',
  'whitsun',
  'hogmanay',
  'juneteenth',
  'boxing day',
  'new year',
  'good friday',
]);

/** Whether a lower-case word is a day or season of the calendar with a name of its own. */
export const isHoliday = (lower: string): boolean => HOLIDAYS.has(lower);
