import { isNearMiss } from '../../../text/quantities/slips';
import {
  isExact,
  shownDifference,
  wordsAhead,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

/** "had stretched that to 16, 59-43", "led by nine points (40-31)": a lead beside the score that it lies in. */
export function leadInScore(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement, after } = figure;
  const { quantity } = item;
  const [next, further] = after.filter((other) => other.statement === statement).map((other) => other.item);
  if (quantity.dimension !== 'count' || !isExact(quantity) || next?.quantity.dimension !== 'score') return undefined;
  if (further?.quantity.dimension === 'score' || !UNIT.test(quantity.counted[0] ?? 'points')) return undefined;
  if (!/^(?:points?|goals?|votes?|runs?)? ?[,(—–]$/.test(wordsBetween(statement, item.last, next.first)))
    return undefined;
  if (!LEADS.test(wordsAhead(figure, 8))) return undefined;
  const { value, high } = next.quantity;
  const lead = Math.abs(value - high);
  return isNearMiss(quantity.value, lead) ? wrongUnless(item, lead, 0, shownDifference(value, high)) : undefined;
}

/** What both sides of a score are counted in. */
const UNIT = /^(?:points?|goals?|votes?|runs?)$/;

const LEADS =
  /\b(?:lead|leads|led|leading|ahead|advantage|margin|cushion|gap|deficit|(?:stretch|extend|widen|cut|reduc|narrow)\p{L}*|by|up|down|behind|trail\p{L}*)\b/u;
