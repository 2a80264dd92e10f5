import { statementsOf, type DateItem, type Statement } from '../../../text/claims/statement';
import { dayNumber, isValidDay } from '../../../text/dates/calendar';
import { SECONDS } from '../../../text/quantities/units';
import { isPlausible } from '../reckon';
import { isExact, wordsBehind, wordsBetween, type FigureInParagraph, type Miscalculation } from '../figures';

/*
 * How many days, weeks or months one date is after another that stands before it: "on the 19th, 11 days later".
 */

const { day: DAY, week: WEEK, month: MONTH } = SECONDS;

/** A date with its month, at its place among the tokens of its sentence. */
interface Moment {
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly month: number;
  readonly day: number | undefined;
  /** Of the calendar, or as so many from the year of the text. */
  readonly year: number | undefined;
  readonly shift: number | undefined;
}

/** "became available on 4 December, and 11 days later, on the 19th"; "on April 22. In August, six months later" */
export function datesLater(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  if (quantity.dimension !== 'duration' || ![DAY, WEEK, MONTH].includes(quantity.factor) || !isExact(quantity))
    return undefined;
  // "five months later than planned" is after another day than that which is told
  const said = /^(?:later|late|earlier|early)\b(?! than\b)/.exec(wordsBehind(figure, 2))?.[0];
  if (!said) return undefined;
  const all = statementsOf(statement.block);
  const before = all[all.indexOf(statement) - 1];
  const earlier = before ? momentsIn(before, undefined) : [];
  const own = momentsIn(statement, earlier.at(-1));
  const now =
    own.find(({ first }) => first >= item.last && NEXT.test(wordsBetween(statement, item.last, first))) ??
    own.findLast(({ last }) => last <= item.first && /^,?$/.test(wordsBetween(statement, last, item.first)));
  if (!now) return undefined;
  const beside = own.filter((moment) => moment !== now && moment.last <= Math.min(now.first, item.first));
  const [then, other] = beside.length > 0 ? beside : earlier;
  if (!then || other) return undefined;
  const [from, to] = said.startsWith('l') ? [then, now] : [now, then];
  const right = quantity.factor === MONTH ? monthsBetween(from, to) : daysBetween(from, to);
  if (right === undefined || right <= 0) return undefined;
  const unit = quantity.factor === WEEK ? 7 : 1;
  const units = value(quantity.value, quantity.factor);
  // the first day may be counted as well, and weeks and months are rounded
  if (Math.abs(units * unit - right) <= (unit > 1 ? unit - 1 : 1)) return undefined;
  const rounded = Math.round(right / unit);
  if (rounded < 1 || !isPlausible(units, rounded)) return undefined;
  return { item, right: rounded * quantity.factor, sum: `${then.words} to ${now.words}` };
}

const value = (seconds: number, factor: number): number => Math.round(seconds / factor);

/** Between a figure and the date that it leads to. */
const NEXT = /^(?:later|earlier),? ?,? (?:on|in)(?: the)?$/;

/** The dates of a statement that have a month; "on the 21st" has that of the date before. */
function momentsIn(statement: Statement, last: Moment | undefined): Moment[] {
  const { block, sentence } = statement;
  const dates = statement.items.filter((item): item is DateItem => item.kind === 'date');
  const moments: Moment[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const date = dates.find(({ first }) => first === at);
    if (date) {
      const year = dates.find(
        ({ first, date: { grain, shift } }) => first === date.last && grain === 'year' && shift !== undefined,
      );
      const moment = momentOf(date, year, statement);
      if (moment) moments.push(moment);
      continue;
    }
    const [token, ending] = [block.tokens[at]!, block.tokens[at + 1]];
    const isDay = /^\d{1,2}$/.test(token.text) && /^(?:st|nd|rd|th)$/.test(ending?.lower ?? '');
    const known = moments.at(-1) ?? last;
    const isBare = block.tokens[at - 1]?.lower === 'the' && block.tokens[at - 2]?.lower === 'on';
    if (isDay && isBare && known && dates.every(({ first, last: end }) => at < first || at >= end))
      moments.push({
        ...known,
        first: at,
        last: at + 2,
        day: Number(token.text),
        words: `the ${token.text}${ending!.text}`,
      });
  }
  return moments;
}

function momentOf(item: DateItem, year: DateItem | undefined, { block }: Statement): Moment | undefined {
  const { date, first, last } = item;
  if (item.quoted || date.month === undefined || date.shift !== undefined || date.until !== undefined) return undefined;
  return {
    ...{ first, last: year?.last ?? last, month: date.month, day: date.day, year: date.year, shift: year?.date.shift },
    words: block.prose.slice(item.start, item.end),
  };
}

/** Years from one date to another, as far as they are told; of one year, or of that and the next, where they are not. */
function yearsBetween(a: Moment, b: Moment): number | undefined {
  if (a.year !== undefined && b.year !== undefined) return b.year - a.year;
  if (a.shift !== undefined && b.shift !== undefined) return b.shift - a.shift;
  const isNext = b.month < a.month || (b.month === a.month && (b.day ?? 0) < (a.day ?? 0));
  return a.shift === undefined && b.shift === undefined ? Number(isNext) : isNext ? undefined : 0;
}

function monthsBetween(a: Moment, b: Moment): number | undefined {
  const years = yearsBetween(a, b);
  return years === undefined ? undefined : 12 * years + b.month - a.month;
}

function daysBetween(a: Moment, b: Moment): number | undefined {
  const years = yearsBetween(a, b);
  if (years === undefined || a.day === undefined || b.day === undefined) return undefined;
  const from = { year: a.year ?? 2001, month: a.month, day: a.day };
  const to = { year: from.year + years, month: b.month, day: b.day };
  return isValidDay(from) && isValidDay(to) ? dayNumber(to) - dayNumber(from) : undefined;
}
