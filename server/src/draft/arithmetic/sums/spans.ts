import { statementsOf, type DateItem, type QuantityItem, type Statement } from '../../../text/claims/statement';
import { calendarDay, dayNumber, isValidDay, type CalendarDay, type DayNumber } from '../../../text/dates/calendar';
import { differInDigit } from '../../../text/quantities/slips';
import type { Quantity } from '../../../text/quantities/quantity';
import {
  clock,
  isExact,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';
import { FAR, isFirstPart, isSecondPart, knownAround, type Known } from '../known';

/*
 * How long something took, or how long ago it was, beside the times or dates that it lies between.
 */

const HOUR = 3600;
const DAY = 86_400;
const YEAR = 31_556_952;
const HALF_A_DAY = 720;

/** "sat from 2pm to 5.30pm, three and a half hours in all"; "2.26. The brigade is called, 14 minutes after the fire began" */
export function betweenTimes(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  const { quantity } = item;
  if (quantity.dimension !== 'duration' || quantity.factor > HOUR || !isExact(quantity)) return undefined;
  if (isFirstPart(figure) || isSecondPart(figure)) return undefined;
  if (!TAKEN.test(wordsAhead(figure)) && !PASSED.test(wordsBehind(figure, 4))) return undefined;
  const times = knownAround(figure).filter(isTime);
  const spans = spansOf(times);
  const minutes = quantity.value / 60;
  const slack = Math.max(quantity.step / 120, 1);
  if (spans.some((span) => span.minutes.some((gap) => Math.abs(gap - minutes) <= slack))) return undefined;
  for (const reach of [0, 1, FAR]) {
    const within = times.filter(({ distance }) => distance <= reach);
    const [anchor] = within;
    const open = spansOf(within).filter(({ of }) => of.includes(anchor!));
    if (open.length === 0) continue;
    if (open.length > MOST_SPANS) return undefined;
    const near = open.flatMap((span) =>
      span.minutes.filter((gap) => isSlip(minutes, gap, quantity.factor)).map((gap) => ({ gap, sum: span.sum })),
    );
    const [only, other] = near;
    return only && !other ? { item, right: only.gap * 60, sum: only.sum } : undefined;
  }
  return undefined;
}

/** More are too many for a span to be like a figure by chance. */
const MOST_SPANS = 2;

const TAKEN = /\b(?:took|taken|lasted|lasts?|after|for|within|,|of)(?: just| only| exactly| nearly| almost)?$/;
const PASSED = /^(?:later|earlier|after|before|late|early|in all|altogether|in total|long|from|passed|had passed)\b/;

/** By a digit of the minutes, or by an hour. */
const isSlip = (minutes: number, gap: number, factor: number): boolean =>
  gap > 0 && (factor === HOUR ? Math.abs(gap - minutes) === 60 : differInDigit(minutes, gap));

/** "9.40", of which nothing is counted, or a time with its half of the day. */
const isTime = ({ quantity, figure: { item, statement } }: Known): boolean => {
  if (quantity.dimension === 'clock') return true;
  const { dimension, counted, step, value } = quantity;
  if (dimension !== 'count' || counted.length > 0 || step !== 0.01 || value >= 24 || value % 1 > 0.595) return false;
  return (
    item.first === statement.sentence.first ||
    /^[ap]\.?m\b/.test(wordsBetween(statement, item.last, item.last + 1)) ||
    /\b(?:at|by|until|till|from|to|after|before|between|and)$/.test(wordsBetween(statement, item.first - 1, item.first))
  );
};

const minutesOf = ({ quantity: { dimension, value }, figure: { item, statement } }: Known): number => {
  if (dimension === 'clock') return value;
  const isPm = /^p/.test(wordsBetween(statement, item.last, item.last + 1)) && value < 12;
  return Math.floor(value + (isPm ? 12 : 0)) * 60 + Math.round((value % 1) * 100);
};

interface TimeSpan {
  /** More than one where a time may be of either half of the day. */
  readonly minutes: readonly number[];
  readonly sum: string;
  readonly of: readonly Known[];
}

function spansOf(times: readonly Known[]): TimeSpan[] {
  const near = times
    .filter(({ distance }) => distance !== FAR)
    .sort((a, b) => a.figure.item.first - b.figure.item.first);
  const sorted = [...times.filter(({ distance }) => distance === FAR), ...near];
  return sorted.flatMap((a, at) =>
    sorted.slice(at + 1).map((b) => {
      const gap = (minutesOf(b) - minutesOf(a) + 2 * HALF_A_DAY) % (2 * HALF_A_DAY);
      const isSure = a.quantity.dimension === 'clock' && b.quantity.dimension === 'clock';
      const gaps =
        isSure && a.quantity.style === 'digits' && b.quantity.style === 'digits' ? [gap] : [gap % HALF_A_DAY];
      return { minutes: gaps, sum: `${clock(minutesOf(a))} to ${clock(minutesOf(b))}`, of: [a, b] };
    }),
  );
}

/** "since March 2019, which was six years ago"; "six years ago, in March 2019" */
export function yearsAgo(statement: Statement, written: DayNumber | undefined): Miscalculation[] {
  if (written === undefined) return [];
  const dates = statement.items.filter((item): item is DateItem => item.kind === 'date');
  return dates.flatMap((ago, at) => {
    const { shift, grain } = ago.date;
    const [before, after] = [dates[at - 1], dates[at + 1]];
    if (ago.quoted || shift === undefined || shift > -2 || grain !== 'year') return [];
    if (!/ ago$/.test(wordsBetween(statement, ago.first, ago.last))) return [];
    const date =
      before && BEFORE_AGO.test(wordsBetween(statement, before.last, ago.first))
        ? before
        : after && AFTER_AGO.test(wordsBetween(statement, ago.last, after.first))
          ? after
          : undefined;
    return (date && wrongAgo(statement, ago, date, calendarDay(written))) ?? [];
  });
}

/** "the first in 18 years, since 1997", by the year of the draft */
export function yearsSince(figure: FigureInParagraph, written: DayNumber | undefined): Miscalculation | undefined {
  const { item, statement } = figure;
  if (written === undefined || item.quantity.base !== 'second' || item.quantity.factor !== YEAR) return undefined;
  if (!isExact(item.quantity) || !/\b(?:in|for)$/.test(wordsAhead(figure, 1))) return undefined;
  const since = statement.items.find(
    (other): other is DateItem =>
      other.kind === 'date' &&
      other.first > item.last &&
      other.first - item.last <= SINCE_REACH &&
      other.date.grain === 'year' &&
      other.date.shift === undefined,
  );
  const { year } = since?.date ?? {};
  if (year === undefined || !SINCE.test(wordsBetween(statement, item.last, since!.first))) return undefined;
  const now = calendarDay(written).year;
  const passed = now - year;
  // the season may not be over, and both years may be counted
  if (passed < 2 || Math.abs(passed - item.quantity.value / YEAR) <= 1) return undefined;
  return { item, right: passed * YEAR, sum: `${year} to ${now}` };
}

/** Tokens from the years to the one since which they are counted: "in 18 years, since Alain Perrachon in". */
const SINCE_REACH = 8;
const SINCE = /^,? ?since\b/;

function wrongAgo(
  statement: Statement,
  ago: DateItem,
  { date }: DateItem,
  now: CalendarDay,
): Miscalculation | undefined {
  if (date.year === undefined || date.shift !== undefined) return undefined;
  const hasMonth = date.month !== undefined;
  const passed = now.year - date.year + (hasMonth ? (now.month - date.month!) / 12 : 0);
  const off = Math.abs(passed + ago.date.shift!);
  // a year alone leaves two numbers of years open
  if (passed < 1 || off < 1 || (!hasMonth && off <= 1) || off > MOST_YEARS_OFF) return undefined;
  const item: QuantityItem = { ...ago, kind: 'quantity', quantity: inYears(statement, ago) };
  return { item, right: Math.floor(passed) * YEAR, sum: `${date.year} to ${now.year}` };
}

/** What is further off was meant otherwise. */
const MOST_YEARS_OFF = 10;

/** The years of "five years ago" as a quantity. */
function inYears({ block }: Statement, { first, last, start, end, date }: DateItem): Quantity {
  const number = block.tokens[first]!;
  const years = -date.shift! * YEAR;
  return {
    ...{ first, last, start, end, base: 'second', value: years, high: years, step: YEAR, factor: YEAR },
    ...{ dimension: 'duration', bound: 'exact', vague: false, counted: [], per: undefined },
    ...{ relative: false, remainder: false, definite: false },
    amount: { start: number.start, end: number.end },
    style: number.kind === 'word' ? 'words' : 'digits',
  };
}

const BEFORE_AGO = /^,? ?(?:\(|—|–)?(?:which (?:is|was)|that (?:is|was)|or)?(?: (?:exactly|just))?$/;
const AFTER_AGO = /^,? ?(?:in|on)$/;

/** "It opened on 3 May … on 19 May, 16 days later": by a digit of the days. */
export function betweenDays(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  if (quantity.dimension !== 'duration' || quantity.factor !== DAY || !isExact(quantity)) return undefined;
  if (!/^(?:later|earlier|after that|before that|in all|altogether)\b/.test(wordsBehind(figure))) return undefined;
  const all = statementsOf(statement.block);
  const at = all.indexOf(statement);
  const statements = all.slice(Math.max(0, at - 1), at + 1);
  const dates = statements.flatMap(({ block, items }) =>
    items.flatMap((other) => {
      const day = other.kind === 'date' ? dayOf(other) : undefined;
      return day === undefined ? [] : [{ day, words: block.prose.slice(other.start, other.end) }];
    }),
  );
  const own = quantity.value / DAY;
  const gaps = dates.flatMap((a, at) => dates.slice(at + 1).map((b) => Math.abs(b.day - a.day)));
  if (gaps.some((gap) => Math.abs(gap - own) <= 1)) return undefined;
  const [only] = gaps;
  if (gaps.length !== 1 || !only || !differInDigit(own, only)) return undefined;
  return { item, right: only * DAY, sum: dates.map(({ words }) => words).join(' to ') };
}

/** A day of some year; two of one text are of one year, as a rule. */
function dayOf({ date }: DateItem): number | undefined {
  if (date.month === undefined || date.day === undefined || date.shift !== undefined) return undefined;
  const day = { year: date.year ?? 2001, month: date.month, day: date.day };
  return isValidDay(day) ? dayNumber(day) : undefined;
}
