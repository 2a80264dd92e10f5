import {
  areOfOneKind,
  inStatement,
  isExact,
  shown,
  wordsAhead,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from './figures';

/** How many of one time there are in another. */
const TIMES: Readonly<Record<string, number>> = {
  'hour day': 24,
  'day week': 7,
  'month year': 12,
  'week year': 52,
  'day year': 365,
};

/** How far from that working days, hours of opening and the like may be, as a share of it. */
const SLIP = 0.15;
/** A week of six days is as good as one of seven. */
const ROUNDED = 0.02;

/** "14 crossings a day, or 98 a week" */
export function byAnotherTime(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  const [each, other] = inStatement(figure.before, figure).reverse();
  if (!each || other || !isExact(quantity) || !isExact(each.quantity) || !areOfOneKind(each.quantity, quantity))
    return undefined;
  const times = TIMES[`${each.quantity.per} ${quantity.per}`];
  if (times === undefined || !/, (?:or|which is|that is)$/.test(wordsAhead(figure, 3))) return undefined;
  if (item.first - each.last > 6 || /[;:]/.test(wordsBetween(statement, each.last, item.first))) return undefined;
  const right = each.quantity.value * times;
  const off = Math.abs(quantity.value - right) / right;
  if (off > SLIP || off <= ROUNDED) return undefined;
  return wrongUnless(item, right, quantity.step / 2, `${shown(times)} × ${shown(each.quantity.value)}`);
}
