import { isAmbiguousMonth, monthOf, weekdayOf } from '../lexicon/calendar';
import { isFunctionWord } from '../lexicon/words';
import { wordValue } from '../quantities/numerals';
import { remembered } from '../memo';
import type { Span } from '../span';
import type { Token } from '../tokens';
import { findDates } from './absolute';
import { table } from '../table';

/** The unit by which a date counts: what is compared is compared at the coarser of two. */
export type Grain = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade';

/** Which part of a month or year is meant. */
export type Part = 'early' | 'mid' | 'late';

/** A word or phrase that says when, as it is written; `resolveExpression` says which days it means. */
export interface DateExpression extends Span {
  /** The half-open range of the block's tokens that it covers. */
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
  readonly year?: number;
  /** Month of the year, from 0. */
  readonly month?: number;
  readonly day?: number;
  /** The last of several days of the month, or of two years: "March 3-8", "2019-20". */
  readonly until?: number;
  /** Sunday being 0. */
  readonly weekday?: number;
  readonly part?: Part;
  /** A season, or a holiday that moves: its name in lower case. */
  readonly name?: string;
  /** Counted in `grain`s from the day of the text: -1 is yesterday, last week; undefined: not relative. */
  readonly shift?: number;
  /** "this", "next" and "last" before a weekday, month or season. */
  readonly turn?: 'this' | 'next' | 'last';
  /** Only its size is known: "three years ago" is about then. */
  readonly loose?: boolean;
}

/** Finds what says when: dates, weekdays, months, years, seasons, holidays, "yesterday", "last week", "two years ago". */
export function findDateExpressions(tokens: readonly Token[]): DateExpression[] {
  const found: DateExpression[] = [];
  const absolute = absoluteByFirst(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const expression =
      absolute.get(at) ??
      (mayOpen(tokens[at]!)
        ? (relativeAt(tokens, at) ??
          weekdayAt(tokens, at) ??
          monthAt(tokens, at) ??
          yearAt(tokens, at) ??
          namedAt(tokens, at))
        : undefined);
    if (!expression) continue;
    found.push(expression);
    at = expression.last - 1;
  }
  return found;
}

/** Whether what says when may begin with a token: most tokens need not be looked at more closely. */
const mayOpen = ({ kind, lower }: Token): boolean =>
  kind === 'number' || (kind === 'word' && (mayOpenWith(lower) || wordValue(lower) !== undefined));

const mayOpenWith = remembered(
  20_000,
  (lower) =>
    /^(?:early|mid|late)(?:-|$)/.test(lower) ||
    /^(?:an?|day|last|this|next|coming|past|new|good|ash|boxing|memorial|labor)$/.test(lower) ||
    DAYS[lower] !== undefined ||
    weekdayOf(lower) !== undefined ||
    monthOf(lower) !== undefined ||
    SEASONS.test(lower) ||
    lower === FALL ||
    MOVING.test(lower),
);

const made = (
  tokens: readonly Token[],
  first: number,
  last: number,
  rest: Omit<DateExpression, 'first' | 'last' | 'start' | 'end'>,
): DateExpression => ({
  ...rest,
  first,
  last,
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});

/** Dates with month and day, by the token at which they begin, weekday included. */
function absoluteByFirst(tokens: readonly Token[]): ReadonlyMap<number, DateExpression> {
  const dates = new Map<number, DateExpression>();
  const found = findDates(tokens);
  if (found.length === 0) return dates;
  const indexAt = new Map(tokens.map(({ start }, index) => [start, index]));
  const endsAt = new Map(tokens.map(({ end }, index) => [end, index]));
  for (const { start, end, month, day, year, weekday, daySpan } of found) {
    const first = indexAt.get(start) ?? indexAt.get(daySpan.start);
    const last = endsAt.get(end) ?? endsAt.get(daySpan.end);
    if (first === undefined || last === undefined) continue;
    const days = daysAround(tokens, first, last, day);
    dates.set(
      days.first,
      made(tokens, days.first, days.last + 1, {
        grain: 'day',
        month,
        day: days.day,
        ...(days.until !== undefined && { until: days.until }),
        ...(year !== undefined && { year }),
        ...(weekday !== undefined && { weekday }),
      }),
    );
  }
  return dates;
}

interface Days {
  readonly first: number;
  /** Index of the last token. */
  readonly last: number;
  readonly day: number;
  readonly until?: number;
}

/** "March 3-8", "3 to 8 March", "March 3 and 4": several days of one month. */
function daysAround(tokens: readonly Token[], first: number, last: number, day: number): Days {
  const dayAt = (at: number): number | undefined => {
    const token = tokens[at];
    return token?.kind === 'number' && /^(?:[12]?\d|3[01])$/.test(token.text) ? Number(token.text) : undefined;
  };
  const joins = (at: number): boolean => /^(?:-|–|to|and)$/.test(tokens[at]?.lower ?? '');
  const [until, behind] = [joins(last + 1) ? dayAt(last + 2) : undefined, tokens[last + 3]];
  // "on March 3 and 4 people died"
  const isOpen = behind === undefined || behind.kind !== 'word' || isFunctionWord(behind.lower);
  if (tokens[last]?.kind === 'number' && until !== undefined && until > day && isOpen)
    return { first, last: last + 2, day, until };
  const from = joins(first - 1) ? dayAt(first - 2) : undefined;
  return tokens[first]?.kind === 'number' && from !== undefined && from < day
    ? { first: first - 2, last, day: from, until: day }
    : { first, last, day };
}

const isCapital = (token: Token | undefined): boolean => token?.shape === 'capital' || token?.shape === 'upper';

/** Tuesday, last Tuesday, Tuesday night. "Sun" and "Sat" alone are no days. */
function weekdayAt(tokens: readonly Token[], at: number): DateExpression | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !isCapital(token)) return undefined;
  const weekday = weekdayOf(token.lower);
  if (weekday === undefined || (token.lower.length < 5 && !token.text.endsWith('.'))) return undefined;
  // "Black Friday", "Ash Wednesday", "Sunday Times", "Good Friday": a name
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (
    isCapital(before) &&
    !isFunctionWord(before!.lower) &&
    before!.kind === 'word' &&
    monthOf(before!.lower) === undefined &&
    at > 1
  )
    return undefined;
  if (isCapital(after) && after!.kind === 'word' && !after!.glued && monthOf(after!.lower) === undefined)
    return undefined;
  if (isNumbered(before, after, tokens[at + 2])) return undefined;
  const turn = turnBefore(before);
  return made(tokens, turn ? at - 1 : at, at + 1, { grain: 'day', weekday, ...(turn && { turn }) });
}

/** "the first Sunday of the hunt", "the last Friday of the season": none of the week in which it is told. */
const isNumbered = (before: Token | undefined, after: Token | undefined, next: Token | undefined): boolean =>
  /^(?:first|second|third|fourth|fifth|last)$/.test(before?.lower ?? '') &&
  after?.lower === 'of' &&
  /^(?:the|an?|his|her|its|their)$/.test(next?.lower ?? '');

function turnBefore(token: Token | undefined): 'this' | 'next' | 'last' | undefined {
  const lower = token?.lower;
  if (lower === 'last' || lower === 'this' || lower === 'next') return lower;
  return lower === 'coming' ? 'next' : lower === 'past' ? 'last' : undefined;
}

/** June, June 1962, mid-January, early in March, last October, the end of November. */
function monthAt(tokens: readonly Token[], at: number): DateExpression | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  const joined = /^(early|mid|late)-(\p{L}+)\.?$/u.exec(token.lower);
  if (joined) return monthNamed(tokens, at, at, monthOf(joined[2]!), joined[1] as Part, /-\p{Lu}/u.test(token.text));
  // the tokeniser parts "mid-January", too
  const part = /^(?:early|mid|late)$/.test(token.lower) ? (token.lower as Part) : undefined;
  if (part) {
    const dash = tokens[at + 1]?.text === '-' ? 1 : 0;
    const month = tokens[at + 1 + dash];
    if (month && isCapital(month) && monthOf(month.lower) !== undefined)
      return monthNamed(tokens, at, at + 1 + dash, monthOf(month.lower), part, true);
    return undefined;
  }
  const month = monthOf(token.lower);
  if (month === undefined || !isCapital(token)) return undefined;
  return monthNamed(
    tokens,
    at,
    at,
    month,
    partBefore(tokens, at),
    !isAmbiguousMonth(token.lower) || isMonthHere(tokens, at),
  );
}

function monthNamed(
  tokens: readonly Token[],
  first: number,
  at: number,
  month: number | undefined,
  part: Part | undefined,
  isSure: boolean,
): DateExpression | undefined {
  if (month === undefined || !isSure) return undefined;
  const next = tokens[at + 1];
  const comma = next?.text === ',' ? 1 : next?.lower === 'of' ? 1 : 0;
  const year = yearOf(tokens[at + 1 + comma]);
  const turn = turnBefore(tokens[first - 1]);
  return made(tokens, turn ? first - 1 : first, year === undefined ? at + 1 : at + 2 + comma, {
    grain: 'month',
    month,
    ...(part && { part }),
    ...(year !== undefined && { year }),
    ...(turn && { turn }),
  });
}

/** "the end of November", "early in May", "the middle of March" */
function partBefore(tokens: readonly Token[], at: number): Part | undefined {
  const [two, one] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  if (one === 'of') {
    if (two === 'end' || two === 'close') return 'late';
    if (two === 'middle') return 'mid';
    if (two === 'beginning' || two === 'start') return 'early';
  }
  if (one === 'in' && (two === 'early' || two === 'late')) return two;
  return undefined;
}

/** Bare "May", "March", "August" and the like are months only where a date can stand. */
function isMonthHere(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (yearOf(after) !== undefined) return true;
  if (isCapital(after) && after?.kind === 'word' && !after.glued) return false;
  return (
    /^(?:in|of|since|by|until|till|from|during|last|next|this|early|late|to|through|before|after|between|and|for|mid)$/.test(
      before?.lower ?? '',
    ) && before!.kind === 'word'
  );
}

const yearOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;

const BEFORE_YEAR =
  /^(?:in|since|of|by|until|till|from|during|before|after|between|and|to|through|around|circa|early|late|the|mid|,|\(|for|both|like|election)$/;

/** 1998, the 1980s, late 2019, 2019-20. */
function yearAt(tokens: readonly Token[], at: number): DateExpression | undefined {
  const token = tokens[at]!;
  const year = yearOf(token);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (year === undefined || (token.glued && before?.kind === 'word')) return undefined;
  const second = tokens[at + 2];
  if (
    after?.glued &&
    /^[-–/]$/.test(after.text) &&
    second?.glued &&
    [(year + 1) % 100, year + 1].includes(Number(second.text))
  )
    return made(tokens, at, at + 3, { grain: 'year', year, until: year + 1 });
  if (after?.glued && after.lower === 's') return made(tokens, at, at + 2, { grain: 'decade', year });
  if (after?.glued && (after.kind === 'word' || after.text === '%')) return undefined;
  const isSaid =
    BEFORE_YEAR.test(before?.lower ?? '') ||
    /^(?:\)|,|\.|;|:|’|'|s)$/.test(after?.text ?? '.') ||
    after?.kind === 'clitic';
  if (!isSaid && !(after?.kind === 'word' && !isUnit(after.lower))) return undefined;
  // "1,987 people" is one token; "in 2000 homes" is a count
  if (after?.kind === 'word' && isUnit(after.lower)) return undefined;
  const part = /^(?:early|mid|late)$/.test(before?.lower ?? '') ? (before!.lower as Part) : partBefore(tokens, at);
  return made(tokens, at, at + 1, { grain: 'year', year, ...(part && { part }) });
}

const isUnit = (lower: string): boolean =>
  /^(?:people|homes|houses|men|women|children|jobs|staff|workers|soldiers|troops|votes|miles|metres|meters|km|kilometres|tonnes|tons|acres|hectares|dollars|pounds|euros|years|times|members|students|pupils|patients|cases|deaths|feet|pages|seats|hours|days)$/.test(
    lower,
  );

const UNITS: Readonly<Record<string, Grain>> = table({
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  fortnight: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
});

const PART_OF_DAY = /^(?:morning|afternoon|evening)$/;

const DAYS: Readonly<Record<string, number>> = table({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 });

/** yesterday, tonight, last week, this month, next year, a month ago, two years ago, the following week */
function relativeAt(tokens: readonly Token[], at: number): DateExpression | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' && token.kind !== 'number') return undefined;
  if (token.lower === 'day') {
    const far = `${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`;
    if (far === 'after tomorrow') return made(tokens, at, at + 3, { grain: 'day', shift: 2 });
    if (far === 'before yesterday') return made(tokens, at, at + 3, { grain: 'day', shift: -2 });
  }
  const day = DAYS[token.lower];
  if (day !== undefined) {
    const next = tokens[at + 1];
    // "today" may mean these days; "Today programme" is a name
    return isCapital(token) && isCapital(next) ? undefined : made(tokens, at, at + 1, { grain: 'day', shift: day });
  }
  const turn = turnBefore(token);
  const grain = UNITS[tokens[at + 1]?.lower ?? ''];
  if (turn && grain && !/s$/.test(tokens[at + 1]!.lower))
    return made(tokens, at, at + 2, { grain, shift: turn === 'last' ? -1 : turn === 'next' ? 1 : 0 });
  if (turn === 'this' && PART_OF_DAY.test(tokens[at + 1]?.lower ?? ''))
    return made(tokens, at, at + 2, { grain: 'day', shift: 0 });
  if (turn === 'last' && tokens[at + 1]?.lower === 'night')
    return made(tokens, at, at + 2, { grain: 'day', shift: -1 });
  return agoAt(tokens, at);
}

function agoAt(tokens: readonly Token[], at: number): DateExpression | undefined {
  const token = tokens[at]!;
  const grain = UNITS[tokens[at + 1]?.lower ?? ''];
  if (!grain) return undefined;
  const count =
    token.lower === 'a' || token.lower === 'an'
      ? 1
      : token.kind === 'number'
        ? Number(token.text)
        : wordValue(token.lower);
  if (count === undefined || !Number.isInteger(count)) return undefined;
  if (tokens[at + 2]?.lower !== 'ago' && tokens[at + 2]?.lower !== 'earlier') return undefined;
  if (tokens[at + 2]!.lower === 'earlier') return undefined; // counts from something else than the day of the text
  return made(tokens, at, at + 3, {
    grain,
    shift: -count * (tokens[at + 1]!.lower === 'fortnight' ? 2 : 1),
    loose: true,
  });
}

const SEASONS = /^(?:spring|summer|autumn|winter)$/;
const FALL = 'fall';
/** Holidays of two words. */
const PAIRS = /^(?:good friday|ash wednesday|boxing day|memorial day|labor day)$/;
const MOVING = /^(?:thanksgiving|easter|christmas|halloween)$/;

/** "spring", "the fall of 2026": what falls otherwise is no season. */
function seasonAt(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  if (SEASONS.test(lower)) return lower;
  if (lower !== FALL) return undefined;
  const year = tokens[at + 1]?.lower === 'of' ? tokens[at + 2] : tokens[at + 1];
  return yearOf(year) === undefined && !turnBefore(tokens[at - 1]) ? undefined : 'autumn';
}

/** last spring, Thanksgiving, Christmas, New Year's Eve */
function namedAt(tokens: readonly Token[], at: number): DateExpression | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  const turn = turnBefore(tokens[at - 1]);
  const season = seasonAt(tokens, at);
  if (season && (turn || /^(?:in|the|since|that)$/.test(tokens[at - 1]?.lower ?? ''))) {
    const year = tokens[at + 1]?.lower === 'of' ? yearOf(tokens[at + 2]) : yearOf(tokens[at + 1]);
    const last = year === undefined ? at + 1 : tokens[at + 1]!.lower === 'of' ? at + 3 : at + 2;
    if (!turn && year === undefined && tokens[at - 1]?.lower !== 'in') return undefined;
    return made(tokens, turn ? at - 1 : at, last, {
      grain: 'season',
      name: season,
      ...(turn && { turn }),
      ...(year !== undefined && { year }),
    });
  }
  const pair = `${token.lower} ${tokens[at + 1]?.lower}`;
  if (PAIRS.test(pair) && isCapital(token)) return made(tokens, at, at + 2, { grain: 'day', name: pair });
  // "New Year's Eve"
  const [clitic, of] = [tokens[at + 2], tokens[at + 3]];
  if (pair === 'new year' && isCapital(token) && clitic?.kind === 'clitic' && /^(?:day|eve)$/.test(of?.lower ?? ''))
    return made(tokens, at, at + 4, { grain: 'day', name: `${pair} ${of!.lower}` });
  if (!MOVING.test(token.lower) || token.shape !== 'capital') return undefined;
  const suffix = /^(?:day|eve|sunday|monday)$/i.test(tokens[at + 1]?.text ?? '') ? tokens[at + 1]!.lower : '';
  if (isCapital(tokens[at + 1]) && !suffix) return undefined;
  return made(tokens, at, suffix ? at + 2 : at + 1, {
    grain: 'day',
    name: suffix === 'day' ? token.lower : `${token.lower} ${suffix}`.trim(),
  });
}
