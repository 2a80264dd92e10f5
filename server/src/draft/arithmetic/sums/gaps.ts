import type { QuantityItem } from '../../../text/claims/statement';
import type { Quantity } from '../../../text/quantities/quantity';
import {
  areOfOneKind,
  inStatement,
  isExact,
  nearest,
  shown,
  shownDifference,
  slackOf,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

/** "pressure fell after 88 seconds. At 94 seconds, six seconds later, …" */
export function momentsLater(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement, before } = figure;
  if (item.quantity.dimension !== 'duration' || !isExact(item.quantity)) return undefined;
  if (!/^(?:later|after that|afterwards)\b/.test(wordsBehind(figure)) || !/,$/.test(wordsAhead(figure, 1)))
    return undefined;
  const now = before.at(-1);
  if (!now || now.statement !== statement || item.first - now.item.last !== 1) return undefined;
  if (!/\b(?:at|after)$/.test(wordsAhead(now, 1))) return undefined;
  const [, then] = nearest(figure, 2, (one) => isExact(one) && one.factor === item.quantity.factor);
  if (then?.dimension !== 'duration' || !areOfOneUnit(item.quantity, [then, now.item.quantity])) return undefined;
  return then.value < now.item.quantity.value ? gapBetween(item, then, now.item.quantity) : undefined;
}

/** "41 per cent on Friday, 19 points more than on Thursday, when the figure was 22 per cent" */
export function pointsMoreThan(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const isSaid = /^(?:more|less|higher|lower|fewer|above|below|up|down)\b/.test(wordsBehind(figure, 1));
  if (item.quantity.dimension !== 'points' || !isExact(item.quantity) || !isSaid) return undefined;
  const isPercent = ({ quantity }: QuantityItem): boolean => quantity.dimension === 'percent' && isExact(quantity);
  // "than the first estimate of 3.1"
  const isNoRank = (other: QuantityItem): boolean => other.quantity.dimension !== 'ordinal';
  const to = inStatement(figure.before, figure).filter(isPercent);
  const others = inStatement(figure.after, figure).filter(isNoRank);
  const [from] = others;
  if (to.length !== 1 || others.length !== 1 || !isPercent(from!)) return undefined;
  if (!/\b(?:was|were|had been|stood at|of)$/.test(wordsBetween(statement, item.last, from!.first))) return undefined;
  return gapBetween(item, to[0]!.quantity, from!.quantity);
}

/** All count the same, or say no more than their number beside one that says what it counts. */
const areOfOneUnit = (own: Quantity, others: readonly Quantity[]): boolean =>
  others.every(
    (other) =>
      isExact(other) &&
      ((other.dimension === own.dimension && other.base === own.base && other.factor === own.factor) ||
        (other.dimension === 'count' && other.counted.length === 0)),
  );

/** The difference of two quantities in the unit of an item; a bare number has that unit. */
function gapBetween(item: QuantityItem, a: Quantity, b: Quantity): Miscalculation | undefined {
  const { factor } = item.quantity;
  const [one, other] = [a, b].map(({ value, factor: own }) => value / own) as [number, number];
  const slack = item.quantity.dimension === 'points' ? slackOf([item.quantity, a, b]) : 0;
  return wrongUnless(item, Math.abs(one - other) * factor, slack, shownDifference(one, other));
}

// ---- Changes by a share -----------------------------------------------------------------------------------------

const SINKS = /\b(?:fall|drop|decrease|decline|reduction|cut|slump|loss)$/;
const GROWS = /\b(?:rise|increase|growth|jump|gain|surge|leap)$/;

/** How far a share in words may be off, in per cent of the whole, to either side. */
const LOOSE: Readonly<Record<Quantity['bound'], readonly [number, number]>> = {
  exact: [7, 7],
  about: [9, 9],
  nearly: [9, 2],
  'more than': [1, 15],
  'at least': [1, 20],
  'less than': [20, 1],
  'at most': [20, 1],
};

/** "11 cases, compared with 16 in the three days before, a drop of nearly a third" */
export function changeByShare(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  if (item.quantity.dimension !== 'ratio') return undefined;
  const ahead = wordsAhead(figure).replace(
    / of(?: (?:about|some|nearly|almost|over|more than|well over|just over|just under))?$/,
    '',
  );
  const [sinks, grows] = [SINKS.test(ahead), GROWS.test(ahead)];
  const [a, b, other] = inStatement(figure.before, figure).filter(
    ({ quantity }) => isExact(quantity) && /^(?:count|money)$/.test(quantity.dimension),
  );
  if (!(sinks || grows) || !a || !b || other || !areOfOneKind(a.quantity, b.quantity)) return undefined;
  const [low, high] = [a.quantity.value, b.quantity.value].sort((one, two) => one - two) as [number, number];
  if (low <= 0 || low === high) return undefined;
  const [from, to] = sinks ? [high, low] : [low, high];
  const percent = (100 * (high - low)) / from;
  const [below, above] = LOOSE[item.quantity.bound];
  const { value } = item.quantity;
  return percent >= value - below && percent <= value + above
    ? undefined
    : { item, right: Math.round(percent), sum: `from ${shown(from)} to ${shown(to)}` };
}
