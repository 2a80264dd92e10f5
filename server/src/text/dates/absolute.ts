import { isAmbiguousMonth, monthOf, weekdayOf } from '../lexicon/calendar';
import { isMostly } from '../lexicon/wordnet';
import { isFunctionWord } from '../lexicon/words';
import type { Span } from '../span';
import type { Token } from '../tokens';
import { dayNumber, isValidDay, type DayNumber } from './calendar';

/** A date that names its month and day, with the weekday and year where the text gives them. */
export interface AbsoluteDate extends Span {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
  /** The weekday written beside it, Sunday being 0. */
  readonly weekday: number | undefined;
  /** The date without the weekday. */
  readonly daySpan: Span;
  readonly weekdaySpan: Span | undefined;
}

/**
 * Finds dates such as "Wednesday, Nov. 26, 2025", "26 November 2025", "Sunday (23 May)", "2025-11-26" and "15/09/2025".
 * Days are read before months in numbers with slashes, unless that gives no date.
 */
export function findDates(tokens: readonly Token[]): AbsoluteDate[] {
  const dates: AbsoluteDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const date = monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? numeric(tokens, at);
    if (!date) continue;
    dates.push(withWeekday(tokens, at, date));
    at = date.last;
  }
  return dates;
}

interface Found {
  readonly first: number;
  /** Index of the last token. */
  readonly last: number;
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

/** Nov. 26, 2025 */
function monthFirst(tokens: readonly Token[], at: number): Found | undefined {
  const month = monthAt(tokens, at);
  const day = tokens[at + 1];
  if (month === undefined || !day || day.glued) return undefined;
  const number = dayIn(day, tokens[at + 2]);
  if (number === undefined) return undefined;
  const behind = isOrdinalEnding(tokens[at + 2]) ? at + 2 : at + 1;
  return withYear(tokens, { first: at, last: behind, month, day: number, year: undefined });
}

/** 26 November 2025, the 26th of November */
function dayFirst(tokens: readonly Token[], at: number): Found | undefined {
  const day = dayIn(tokens[at]!, tokens[at + 1]);
  if (day === undefined) return undefined;
  let next = isOrdinalEnding(tokens[at + 1]) ? at + 2 : at + 1;
  if (tokens[next]?.lower === 'of' && next > at + 1) next++;
  const month = monthAt(tokens, next);
  if (month === undefined || tokens[next]!.glued || isCountBefore(tokens, at, next)) return undefined;
  return withYear(tokens, { first: at, last: next, month, day, year: undefined });
}

/** "of the 19 Sept. 11 hijackers": so many of what is called after a day. */
function isCountBefore(tokens: readonly Token[], at: number, month: number): boolean {
  const [article, behind] = [tokens[at - 1]?.lower ?? '', tokens[month + 2]];
  return (
    /^(?:the|these|those|its|their|all)$/.test(article) &&
    dayIn(tokens[month + 1] ?? tokens[month]!, behind) !== undefined &&
    behind?.kind === 'word' &&
    behind.shape === 'lower' &&
    isMostly(behind.lower, 'n')
  );
}

/** 2025-11-26, 26/11/2025, 26.11.2025 is one number token and no date here. */
function numeric(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]!.kind !== 'number') return undefined;
  const [a, dash, b, dash2, c] = tokens.slice(at, at + 5);
  if (!c || b!.kind !== 'number' || c.kind !== 'number') return undefined;
  if (dash!.text !== dash2!.text || !dash!.glued || !b!.glued || !dash2!.glued || !c.glued) return undefined;
  const [one, two, three] = [a!.text, b!.text, c.text];
  if (dash!.text === '-' && /^\d{4}$/.test(one) && /^\d{1,2}$/.test(two) && /^\d{1,2}$/.test(three)) {
    return valid({ first: at, last: at + 4, year: Number(one), month: Number(two) - 1, day: Number(three) });
  }
  if (dash!.text !== '/' || !/^\d{1,2}$/.test(one) || !/^\d{1,2}$/.test(two) || !/^\d{4}$/.test(three))
    return undefined;
  const range = { first: at, last: at + 4, year: Number(three) };
  return (
    valid({ ...range, month: Number(two) - 1, day: Number(one) }) ??
    valid({ ...range, month: Number(one) - 1, day: Number(two) })
  );
}

const valid = (found: Found): Found | undefined =>
  isValidDay({ year: found.year ?? 2000, month: found.month, day: found.day }) ? found : undefined;

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.shape === 'lower') return undefined;
  const month = monthOf(token.lower);
  if (month === undefined || !isAmbiguousMonth(token.lower)) return month;
  // "Theresa May 20 years on": a name before it makes it a name
  const previous = tokens[at - 1];
  const isName = previous?.kind === 'word' && previous.shape === 'capital' && weekdayOf(previous.lower) === undefined;
  return isName && !isFunctionWord(previous.lower) && !PUBLISHED.test(previous.lower) ? undefined : month;
}

/** "Posted May 16, 2025" */
const PUBLISHED = /^(?:posted|published|updated|released|issued|filed)$/;

function dayIn(token: Token, ending: Token | undefined): number | undefined {
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  return !ending?.glued || ending.kind === 'mark' || isOrdinalEnding(ending) || ending.kind === 'clitic'
    ? day
    : undefined;
}

const isOrdinalEnding = (token: Token | undefined): boolean =>
  token !== undefined && token.glued && /^(?:st|nd|rd|th)$/.test(token.lower);

function withYear(tokens: readonly Token[], found: Found): Found | undefined {
  const comma = tokens[found.last + 1]?.text === ',' ? 1 : 0;
  const year = tokens[found.last + 1 + comma];
  const isYear =
    year?.kind === 'number' &&
    /^(?:1[5-9]|20)\d\d$/.test(year.text) &&
    !(tokens[found.last + 2 + comma]?.glued && tokens[found.last + 2 + comma]!.kind === 'word');
  return valid(isYear ? { ...found, last: found.last + 1 + comma, year: Number(year.text) } : found);
}

/** Looks for a weekday before the date, or in brackets or behind a comma after it. */
function withWeekday(tokens: readonly Token[], at: number, found: Found): AbsoluteDate {
  const daySpan = { start: tokens[found.first]!.start, end: tokens[found.last]!.end };
  const { month, day, year } = found;
  const base = { month, day, year, daySpan };
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (!token) break;
    const weekday = token.shape === 'capital' ? weekdayOf(token.lower) : undefined;
    if (weekday !== undefined) {
      const close = tokens[found.last + 1];
      const end = tokens[at - 1]!.text === '(' && close?.text === ')' ? close.end : daySpan.end;
      return { ...base, start: token.start, end, weekday, weekdaySpan: token };
    }
    if (!/^(?:,|\(|the)$/.test(token.lower)) break;
  }
  const mark = tokens[found.last + 1];
  // "28 January, a Tuesday,"
  const article = mark?.text === ',' && tokens[found.last + 2]?.lower === 'a' ? 1 : 0;
  const [behind, close] = tokens.slice(found.last + 2 + article, found.last + 4 + article);
  const weekday = behind?.shape === 'capital' ? weekdayOf(behind.lower) : undefined;
  const apposed = mark?.text === '(' || (mark?.text === ',' && /^[,.;)]$/.test(close?.text ?? '.'));
  if (weekday !== undefined && apposed)
    return { ...base, start: daySpan.start, end: behind!.end, weekday, weekdaySpan: behind };
  return { ...base, start: daySpan.start, end: daySpan.end, weekday: undefined, weekdaySpan: undefined };
}

/** The day that a date names; without a year, the one nearest to `near`. Undefined for 29 February of no leap year. */
export function resolveDate(
  date: Pick<AbsoluteDate, 'year' | 'month' | 'day'>,
  near: DayNumber,
): DayNumber | undefined {
  if (date.year !== undefined) return dayIfValid(date.year, date);
  const around = new Date(near * 86_400_000).getUTCFullYear();
  let best: DayNumber | undefined;
  for (const year of [around - 1, around, around + 1]) {
    const day = dayIfValid(year, date);
    if (day !== undefined && (best === undefined || Math.abs(day - near) < Math.abs(best - near))) best = day;
  }
  return best;
}

const dayIfValid = (
  year: number,
  { month, day }: { readonly month: number; readonly day: number },
): DayNumber | undefined => (isValidDay({ year, month, day }) ? dayNumber({ year, month, day }) : undefined);
