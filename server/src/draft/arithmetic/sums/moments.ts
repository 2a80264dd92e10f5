import type { DateItem, Statement } from '../../../text/claims/statement';
import {
  clock,
  isExact,
  nearest,
  wordsBehind,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

/*
 * How much later or earlier something was, beside when it was: by the clock or in years.
 */

const LATER = /^(?:later|after that|afterwards|late)\b/;
const EARLIER = /^(?:earlier|before that|early)\b/;

const HOUR = 3600;
const DAY = 1440;
const HALF_DAY = 720;

/** "at a quarter past two … at 3:40 a.m., 85 minutes later"; "at 9:18 p.m. … and 44 minutes later, at 10:02 p.m." */
export function byTheClock(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, before, after, statement } = figure;
  const { quantity } = item;
  if (quantity.dimension !== 'duration' || quantity.factor > HOUR || !isExact(quantity)) return undefined;
  const behind = wordsBehind(figure);
  const isLater = LATER.test(behind);
  if (!isLater && !EARLIER.test(behind)) return undefined;
  const next =
    after[0]?.statement === statement && after[0].item.quantity.dimension === 'clock' ? after[0].item : undefined;
  const isNext =
    next && /^(?:later|earlier) ,? ?(?:at|by|just after)$/.test(wordsBetween(statement, item.last, next.first));
  // "three hours and 25 minutes later"
  const isWhole =
    before.at(-1)?.item.quantity.dimension === 'clock' || (isNext && before.length > 0 && !isPartOfTime(figure));
  const [b, a] = [...(isNext ? [next.quantity] : []), ...nearest(figure, 2, ({ dimension }) => dimension === 'clock')];
  if (!a || !b || !isWhole || (isNext && before.at(-1)!.item.quantity.dimension === 'duration')) return undefined;
  const gap = (isLater ? b.value - a.value : a.value - b.value) + DAY;
  // words do not say which half of the day they mean
  const gaps = [a, b].some(({ style }) => style === 'words') ? [gap % DAY, (gap + HALF_DAY) % DAY] : [gap % DAY];
  const minutes = Math.min(...gaps);
  if (minutes === 0 || minutes > MOST_MINUTES) return undefined;
  const slack = quantity.step / 2;
  if (gaps.some((other) => !wrongUnless(item, other * 60, slack, ''))) return undefined;
  return wrongUnless(item, minutes * 60, slack, `${clock(a.value)} to ${clock(b.value)}`);
}

/** What is told by the clock and reckoned in minutes is over in a few hours. */
const MOST_MINUTES = 600;

const isPartOfTime = ({ before, item }: FigureInParagraph): boolean => {
  const last = before.at(-1);
  return last?.item.quantity.dimension === 'duration' && item.first - last.item.last <= 1;
};

/** "opened in 1974 and was closed 47 years later, in 2021" */
export function byTheYear(figure: FigureInParagraph, statements: readonly Statement[]): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  if (quantity.dimension !== 'duration' || quantity.factor < YEAR || !isExact(quantity)) return undefined;
  const behind = wordsBehind(figure);
  const isLater = LATER.test(behind);
  if (!isLater && !EARLIER.test(behind)) return undefined;
  const own = yearsIn(statement);
  const next = own.find((date) => date.first >= item.last);
  const isNext = next && /^(?:later|earlier),? ?,? ?in$/.test(wordsBetween(statement, item.last, next.first));
  const beside = own.filter((date) => date.last <= item.first);
  const isBefore =
    !isNext && beside.at(-1) !== undefined && /^,?$/.test(wordsBetween(statement, beside.at(-1)!.last, item.first));
  const now = isNext ? next : isBefore ? beside.pop() : undefined;
  const earlier = statements[statements.indexOf(statement) - 1];
  const then = beside.length > 0 ? beside : earlier ? yearsIn(earlier) : [];
  const [from] = then;
  if (!now || !from || then.length !== 1) return undefined;
  const [a, b] = isLater ? [from.date.year!, now.date.year!] : [now.date.year!, from.date.year!];
  const unit = quantity.factor / YEAR;
  if (b <= a) return undefined;
  // whole years of two months that are not told may be one fewer, and are often counted as one more
  return wrongUnless(item, (b - a) * YEAR, Math.max(unit / 2, 1) * YEAR * 1.01, `${a} to ${b}`);
}

const YEAR = 31_556_952;

const yearsIn = ({ items }: Statement): DateItem[] =>
  items.filter(
    (item): item is DateItem => item.kind === 'date' && item.date.year !== undefined && item.date.shift === undefined,
  );
