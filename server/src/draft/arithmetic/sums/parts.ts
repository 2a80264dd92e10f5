import type { QuantityItem } from '../../../text/claims/statement';
import { differInDigit } from '../../../text/quantities/slips';
import {
  areOfOneKind,
  inStatement,
  isExact,
  shown,
  wordsAhead,
  wordsBetween,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

/*
 * Parts of a whole that are said in words: "half of the 1,460 jobs, or 730"; "80 of the 240 beds, or a third".
 */

/** How far a part in words may be off, in per cent of the whole. */
const LOOSE = 2;
const VERY_LOOSE = 7;

const OTHERWISE = /(?:,|[—–(]|,) ?(?:or|that is|which is)$|[—–(]$/;
const OF = /^(?:of(?: |$))?(?:the|its|his|her|their|those|these|all)?$/;
const OF_WHOLE = /^(?:\p{L}+ )?(?:out )?of(?: (?:the|its|his|her|their|those|these|all))?$/u;

/** "A third of the 240 beds, or 80" */
export function partOfWhole(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  if (!/^(?:count|money)$/.test(item.quantity.dimension) || !isExact(item.quantity)) return undefined;
  const [whole, part] = inStatement(figure.before, figure).reverse();
  if (!whole || !isPart(part) || !OTHERWISE.test(wordsAhead(figure, 3)) || item.first - whole.last > 6)
    return undefined;
  if (!OF.test(wordsBetween(statement, part.last, whole.first))) return undefined;
  if (!areOfOneKind(whole.quantity, item.quantity) || !isExact(whole.quantity) || part.quantity.bound !== 'exact')
    return undefined;
  const right = (whole.quantity.value * part.quantity.value) / 100;
  const off = (100 * Math.abs(right - item.quantity.value)) / whole.quantity.value;
  const unit = item.quantity.step;
  const isSlip = differInDigit(item.quantity.value / unit, right / unit);
  if (off <= LOOSE || (off <= VERY_LOOSE && !isSlip)) return undefined;
  return {
    item,
    right: Math.round(right),
    sum: `${shown(part.quantity.value)} per cent of ${shown(whole.quantity.value)}`,
  };
}

/** "80 of the 240 beds, or half": the part is another one */
export function shareInWords(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  if (item.quantity.dimension !== 'ratio' || item.quantity.bound !== 'exact') return undefined;
  const [whole, part, other] = inStatement(figure.before, figure).reverse();
  if (!whole || !part || other || !OTHERWISE.test(wordsAhead(figure, 3)) || item.first - whole.last > 6)
    return undefined;
  if (!OF_WHOLE.test(wordsBetween(statement, part.last, whole.first))) return undefined;
  if (!areOfOneKind(part.quantity, whole.quantity) || !isExact(part.quantity) || !isExact(whole.quantity))
    return undefined;
  if (part.quantity.value >= whole.quantity.value) return undefined;
  const percent = (100 * part.quantity.value) / whole.quantity.value;
  return Math.abs(percent - item.quantity.value) <= VERY_LOOSE
    ? undefined
    : { item, right: Math.round(percent), sum: `${shown(part.quantity.value)} of ${shown(whole.quantity.value)}` };
}

const isPart = (item: QuantityItem | undefined): item is QuantityItem => item?.quantity.dimension === 'ratio';
