import type { DateItem, Item, Statement } from '../../../text/claims/statement';
import { calendarDay, dayNumber, isValidDay, type CalendarDay, type DayNumber } from '../../../text/dates/calendar';
import { isExact, wordsBetween, wrongUnless, type FigureInParagraph, type Miscalculation } from '../figures';

/** "Kovářová, 47, was born on May 2, 1978": the age on the day of the draft */
export function age(
  { item, statement }: FigureInParagraph,
  written: DayNumber | undefined,
): Miscalculation | undefined {
  const { quantity } = item;
  if (quantity.dimension !== 'age' || written === undefined || quantity.factor !== 1 || !isExact(quantity))
    return undefined;
  const born = wholeDates(statement).find(
    ({ first }) => first >= item.last && first - item.last <= 12 && isBirth(statement, item.last, first),
  );
  const day = born && dayOf(born);
  if (!day || dayNumber(day) > written) return undefined;
  return wrongUnless(item, yearsBetween(day, calendarDay(written)), 0, `born in ${day.year}`);
}

/** "She was born on 12 May 1927 … On 3 February 2019 she died, at the age of 91" */
export function ageAtDeath(
  { item, statement }: FigureInParagraph,
  statements: readonly Statement[],
): Miscalculation | undefined {
  const { quantity } = item;
  if (quantity.dimension !== 'age' || quantity.factor !== 1 || !isExact(quantity)) return undefined;
  if (!/\bdied\b/.test(wordsBetween(statement, statement.sentence.first, item.first))) return undefined;
  const here = statement.items.filter(isDateItem);
  const died = here.find((date) => date.first > (here.find((one) => isBorn(statement, one))?.first ?? -1));
  const born = statements
    .slice(0, statements.indexOf(statement) + 1)
    .flatMap((other) => other.items.filter(isDateItem).filter((date) => isBorn(other, date)))
    .at(-1);
  if (!born || !died || born === died || died.date.shift !== undefined) return undefined;
  const [from, to] = [dayOf(born), dayOf(died)];
  const years = [born.date.year, died.date.year] as const;
  if (years[0] === undefined || years[1] === undefined || years[1] <= years[0]) return undefined;
  const sum = `born in ${years[0]} and died in ${years[1]}`;
  if (from && to) return wrongUnless(item, yearsBetween(from, to), 0, sum);
  // two years alone leave two ages open
  const [most, least] = [years[1] - years[0], years[1] - years[0] - 1];
  if (quantity.value === least || quantity.value === most) return undefined;
  return wrongUnless(item, quantity.value % 10 === least % 10 ? least : most, 0, sum);
}

const isDateItem = (item: Item): item is DateItem => item.kind === 'date' && item.date.year !== undefined;

const isBorn = (statement: Statement, { first }: DateItem): boolean =>
  isBirth(statement, statement.sentence.first, first);

const wholeDates = ({ items }: Statement): DateItem[] =>
  items.filter(
    (item): item is DateItem =>
      item.kind === 'date' &&
      item.date.year !== undefined &&
      item.date.month !== undefined &&
      item.date.day !== undefined,
  );

const isBirth = (statement: Statement, from: number, to: number): boolean =>
  /\bborn(?: \p{L}+){0,6}(?: on| in)?$/u.test(wordsBetween(statement, from, to).replace(/ ,/g, ''));

function dayOf({ date }: DateItem): CalendarDay | undefined {
  if (date.month === undefined || date.day === undefined) return undefined;
  const day = { year: date.year!, month: date.month, day: date.day };
  return isValidDay(day) ? day : undefined;
}

/** Whole years from one day to another. */
const yearsBetween = (from: CalendarDay, to: CalendarDay): number =>
  to.year - from.year - (to.month < from.month || (to.month === from.month && to.day < from.day) ? 1 : 0);
