import type { Corpus } from '../corpus/corpus';
import type { PlacedBlock } from '../text/analysis';
import { segmentAt, statementsOf } from '../text/claims/statement';
import { findDates, resolveDate, type AbsoluteDate } from '../text/dates/absolute';
import { calendarDay, dayNumber, isValidDay, weekdayOfDay, type DayNumber } from '../text/dates/calendar';
import { fold } from '../text/characters';
import { monthName, weekdayName, weekdayOf } from '../text/lexicon/calendar';
import { rememberedFor } from '../text/memo';
import { textOf, type Span } from '../text/span';
import type { CheckContext } from './context';
import type { Finding, Fix, Rule } from './rule';

export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  summary: 'A weekday that does not fall on the date beside it',
  level: 'warning',
  scope: 'draft',
  docs: {
    details: `Reports a weekday written beside a date on which it does not fall. No source is needed; where sources name one of the two days, the fix that agrees with them comes first. A date without a year is the one nearest to the day of the draft, which its front matter or dateline gives, or else the newest source.`,
    examples: [{ sources: 'none needed', draft: 'on Saturday, Nov. 23, 2025', says: 'November 23, 2025, is a Sunday' }],
  },
  *check(context) {
    for (const at of context.blocks) {
      const placed = context.draft.blocks[at]!;
      for (const date of datesIn(placed.block)) {
        const finding = checkDate(context, placed, date);
        if (finding) yield finding;
      }
    }
  },
};

const datesIn = rememberedFor(({ tokens }: PlacedBlock['block']) => findDates(tokens));

function checkDate(context: CheckContext, placed: PlacedBlock, date: AbsoluteDate): Finding | undefined {
  if (date.weekday === undefined || date.weekdaySpan === undefined) return undefined;
  const day = meantDay(context, placed, date);
  if (day === undefined || weekdayOfDay(day) === date.weekday || isOfOtherYear(context, placed, date, day))
    return undefined;
  const { year, month, day: ofMonth } = calendarDay(day);
  return {
    rule: 'weekday-mismatch',
    start: placed.start + date.start,
    end: placed.start + date.end,
    message: `${monthName(month)} ${ofMonth}, ${year}, is a ${weekdayName(weekdayOfDay(day))}`,
    fixes: fixesFor(context, placed, date, day),
    evidence: [],
  };
}

/** Days from the draft within which a date without a year surely means the nearest one. */
const NEAR = 100;

/** The day that a date means; undefined where it could be that of another year, on which the weekday is right. */
function meantDay(
  { corpus, referenceDay }: CheckContext,
  { block }: PlacedBlock,
  date: AbsoluteDate,
): DayNumber | undefined {
  const near = referenceDay?.day;
  if (date.year !== undefined) return resolveDate(date, 0);
  if (near === undefined) return undefined;
  const { year } = calendarDay(near);
  const said = saidYear(block, date, year);
  if (said !== undefined) return resolveDate({ ...date, year: said }, near);
  const nearest = resolveDate(date, near);
  // "was found on 28 January", told in November: the one that was
  const isPast = nearest !== undefined && nearest > near && tellsOfPast(block, date);
  const day = isPast ? resolveDate({ ...date, year: calendarDay(nearest).year - 1 }, near) : nearest;
  if (day === undefined || Math.abs(day - near) <= NEAR) return day;
  const candidates = [year - 1, year, year + 1]
    .map((other) => resolveDate({ ...date, year: other }, near))
    .filter((candidate) => candidate !== undefined);
  if (candidates.every((candidate) => weekdayOfDay(candidate) !== date.weekday)) return day;
  return candidates.find((candidate) => isNamedWithWeekday(corpus, date, weekdayOfDay(candidate)));
}

/** Sentences that are looked at for a day. */
const MOST_SENTENCES = 40;

const knownWeekdays = rememberedFor((_: Corpus) => new Map<string, boolean>());

/** Whether a source writes a day with a weekday: "Monday 2 November" is of the year in which it is one. */
function isNamedWithWeekday(corpus: Corpus, { month, day }: AbsoluteDate, weekday: number): boolean {
  const known = knownWeekdays(corpus);
  const key = `${month} ${day} ${weekday}`;
  const is = known.get(key) ?? writesWithWeekday(corpus, month, day, weekday);
  known.set(key, is);
  return is;
}

const writesWithWeekday = ({ sentences }: Corpus, month: number, day: number, weekday: number): boolean =>
  sentences
    .search([fold(weekdayName(weekday)), fold(monthName(month)), String(day)], MOST_SENTENCES)
    .hits.some(({ source, block }) =>
      datesIn(source.blocks[block]!.block).some(
        (told) => told.month === month && told.day === day && told.weekday === weekday,
      ),
    );

/** Whether a date without a year is that of another year, in which sources tell of it, and on which its weekday falls. */
function isOfOtherYear({ corpus }: CheckContext, { block }: PlacedBlock, date: AbsoluteDate, day: DayNumber): boolean {
  const { year } = calendarDay(day);
  if (date.year !== undefined || saidYear(block, date, year) !== undefined) return false;
  return [year - 1, year + 1].some((other) => {
    const candidate = resolveDate({ ...date, year: other }, day);
    return candidate !== undefined && weekdayOfDay(candidate) === date.weekday && isToldOf(corpus, candidate);
  });
}

/** Whether a source names a day, with its year or a few months after it, or appeared just then and speaks of its weekday. */
const isToldOf = ({ sources }: Corpus, day: DayNumber): boolean =>
  sources.some(({ blocks, facts }) =>
    blocks.some(({ block }) => {
      const published = facts.date?.value;
      if (weekdaysNear(block.tokens, published, day) > 0) return true;
      return findDates(block.tokens).some((date) => {
        if (date.year === undefined && (published === undefined || Math.abs(published - day) > NEAR)) return false;
        return resolveDate(date, published ?? day) === day;
      });
    }),
  );

/** Whether a verb of the past stands before a date in its clause. */
function tellsOfPast(block: PlacedBlock['block'], date: AbsoluteDate): boolean {
  const statement = statementsOf(block).find(({ start, end }) => start <= date.start && date.start < end);
  if (!statement) return false;
  const { tokens } = block;
  const { first, last } = statement.sentence;
  const at = tokens.findIndex(({ start }) => start >= date.start);
  const clause = segmentAt(statement, at);
  return tokens
    .slice(first, Math.min(at, last))
    .some(({ lower }, index) => statement.segments[index] === clause && /^(?:was|were|had|did)$/.test(lower));
}

/** "next year" or "in 2026" in the same sentence. */
function saidYear({ sentences, tokens }: PlacedBlock['block'], date: AbsoluteDate, year: number): number | undefined {
  const sentence = sentences.find(({ end }) => end >= date.end);
  const words = tokens.slice(sentence?.first, sentence?.last);
  for (const [at, { lower, text, kind }] of words.entries()) {
    if (words[at + 1]?.lower === 'year' && lower === 'next') return year + 1;
    if (words[at + 1]?.lower === 'year' && lower === 'last') return year - 1;
    if (kind === 'number' && /^(?:19|20)\d\d$/.test(text)) return Number(text);
  }
  return undefined;
}

/** Another weekday, or another date on which the weekday falls; first the one that the sources speak of. */
function fixesFor(
  context: CheckContext,
  { block: { prose }, start: at }: PlacedBlock,
  date: AbsoluteDate,
  day: DayNumber,
): Fix[] {
  const weekday = withWeekday(prose, at, date, weekdayOfDay(day));
  const moved = otherDays(day, date.weekday!)
    .map((other) => ({ fix: withDay(prose, at, date, other), mentions: mentions(context, other) }))
    .filter((candidate): candidate is { fix: Fix; mentions: number } => candidate.fix !== undefined)
    .sort((a, b) => b.mentions - a.mentions)[0];
  if (!moved) return [weekday];
  return moved.mentions > mentions(context, day) ? [moved.fix, weekday] : [weekday, moved.fix];
}

/** Days on which a weekday falls that a slip could have turned into `day`: the nearest, and its like in months around. */
function otherDays(day: DayNumber, weekday: number): DayNumber[] {
  const { year, month, day: ofMonth } = calendarDay(day);
  const months = [-2, -1, 1, 2].map((by) => ({
    year: year + Math.floor((month + by) / 12),
    month: (month + by + 12) % 12,
    day: ofMonth,
  }));
  const same = months
    .filter(isValidDay)
    .map(dayNumber)
    .filter((other) => weekdayOfDay(other) === weekday);
  return [day + nearestShift(weekdayOfDay(day), weekday), ...same];
}

function withWeekday(prose: string, at: number, { weekdaySpan }: AbsoluteDate, weekday: number): Fix {
  const written = textOf(prose, weekdaySpan!);
  const name = weekdayName(weekday);
  const newText = written.length > 5 || !written.endsWith('.') ? name : `${name.slice(0, 3)}.`;
  return placed(at, weekdaySpan!, newText);
}

function withDay(
  prose: string,
  at: number,
  { daySpan, day: written, month }: AbsoluteDate,
  day: DayNumber,
): Fix | undefined {
  const meant = calendarDay(day);
  const text = textOf(prose, daySpan);
  if (meant.month !== month) {
    if (meant.day !== written) return undefined; // both month and day would have to change
    const name = /\p{L}{3,}\.?/u.exec(text);
    const long = monthName(meant.month);
    return name ? placed(at, spanOf(daySpan, name), name[0].endsWith('.') ? shortMonth(long) : long) : undefined;
  }
  const digits = new RegExp(`(?<!\\d)0?${written}(?!\\d)`).exec(text);
  return digits ? placed(at, spanOf(daySpan, digits), String(meant.day)) : undefined;
}

const spanOf = ({ start }: Span, { index, 0: text }: RegExpExecArray): Span => ({
  start: start + index,
  end: start + index + text.length,
});

/** Months as agencies shorten them: March, April, May, June and July stay whole. */
const shortMonth = (name: string): string =>
  name.length <= 5 ? name : name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;

const placed = (at: number, span: Span, newText: string): Fix => ({
  title: `Change to “${newText}”`,
  newText,
  start: at + span.start,
  end: at + span.end,
});

/** Days forward or back from one weekday to another, by the shorter way. */
function nearestShift(from: number, to: number): number {
  const forward = (to - from + 7) % 7;
  return forward > 3 ? forward - 7 : forward;
}

const knownMentions = rememberedFor((_: Corpus) => new Map<DayNumber, number>());

/** How often the sources name a day by its date, or were published on it and speak of that weekday. */
function mentions({ corpus }: CheckContext, day: DayNumber): number {
  const known = knownMentions(corpus);
  const count = known.get(day) ?? countMentions(corpus, day);
  known.set(day, count);
  return count;
}

function countMentions(corpus: Corpus, day: DayNumber): number {
  const { month, day: ofMonth } = calendarDay(day);
  let count = 0;
  for (const { blocks, facts } of corpus.sources) {
    for (const { block } of blocks) {
      for (const date of findDates(block.tokens)) {
        // a source's own slip is no witness
        const isSlip = date.weekday !== undefined && date.weekday !== weekdayOfDay(day);
        if (date.month === month && date.day === ofMonth && !isSlip) count += 1;
      }
      count += weekdaysNear(block.tokens, facts.date?.value, day) * 0.001;
    }
  }
  return count;
}

/** Weekdays in a source that can mean the day: the source appeared within a week of it. */
function weekdaysNear(
  tokens: PlacedBlock['block']['tokens'],
  published: DayNumber | undefined,
  day: DayNumber,
): number {
  if (published === undefined || Math.abs(published - day) > 6) return 0;
  const weekday = weekdayOfDay(day);
  return tokens.filter((token) => token.shape === 'capital' && weekdayOf(token.lower) === weekday).length;
}
