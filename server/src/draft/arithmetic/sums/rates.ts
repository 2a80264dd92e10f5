import type { QuantityItem } from '../../../text/claims/statement';
import { secondsOf } from '../../../text/quantities/units';
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
} from '../figures';

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

/** How far off what is called "about" may be, as a share of it. */
const ABOUT = 0.15;
const MOST_TIMES = 3;

/** "71 kilometres in a fortnight, or about five kilometres a day"; "for five years, at $8.6 million a year, or $43 million in all" */
export function overTime(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  const { quantity } = item;
  const isApposed = /(?:, or|, which is|, that is|, making|\bor)$/.test(
    wordsAhead(figure, 4).replace(/ (?:about|some|nearly|almost|around|roughly|just over|just under)$/, ''),
  );
  if (!isApposed || !/^(?:exact|about|nearly)$/.test(quantity.bound) || quantity.high !== quantity.value)
    return undefined;
  const own = inStatement(figure.before, figure);
  const [known, other] = own.filter(({ quantity: { dimension } }) => dimension === quantity.dimension);
  const seconds = timeIn(figure, own);
  if (!known || other || seconds === undefined || !isExact(known.quantity)) return undefined;
  if (!areOfOneKind(known.quantity, quantity) || (known.quantity.per === undefined) === (quantity.per === undefined))
    return undefined;
  const times = seconds / secondsOf(quantity.per ?? known.quantity.per)!;
  if (!(times > 1)) return undefined;
  const right = quantity.per === undefined ? known.quantity.value * times : known.quantity.value / times;
  const { step, value, bound } = quantity;
  const slack =
    bound === 'exact' ? step / 2 + (known.quantity.step / 2) * (right / known.quantity.value) : right * ABOUT;
  if (value > right * MOST_TIMES || value < right / MOST_TIMES) return undefined;
  const sign = quantity.per === undefined ? '×' : '÷';
  const sum = `${shown(known.quantity.value / known.quantity.factor)} ${sign} ${shown(times)}`;
  return wrongUnless(item, Math.round(right / step) * step, slack, sum);
}

/** The one time of a sentence before a figure: "for five years", "in a fortnight". */
function timeIn({ item, statement }: FigureInParagraph, own: readonly QuantityItem[]): number | undefined {
  const [time, other] = own.filter(({ quantity: { dimension } }) => dimension === 'duration');
  if (other) return undefined;
  const said = /\b(?:in|over|for|within) (?:a|one|each) (day|week|fortnight|month|year)\b/.exec(
    wordsBetween(statement, statement.sentence.first, item.first),
  );
  if (!time) return said ? secondsOf(said[1]) : undefined;
  return isExact(time.quantity) && !said ? time.quantity.value : undefined;
}
