import type { Quantity } from '../../../text/quantities/quantity';
import {
  inStatement,
  isExact,
  shown,
  slackOf,
  wordsAhead,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

/** "Of the 214 boats, 120 were in the north and 61 in the south, which leaves 33"; "46 per cent and 29 per cent, which leaves 25" */
export function whichLeaves(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  const { quantity } = item;
  if (!isExact(quantity) || !LEAVES.test(wordsAhead(figure, 6))) return undefined;
  const earlier = inStatement(figure.before, figure)
    .map((other) => other.quantity)
    .filter(({ dimension, base }) => dimension === quantity.dimension && base === quantity.base);
  if (!earlier.every((other) => isExact(other) && !other.relative)) return undefined;
  const [whole, parts] = wholeAndParts(figure, earlier);
  if (whole === undefined || parts.length === 0 || parts.some(({ value }) => value >= whole)) return undefined;
  const rest = parts.reduce((left, { value }) => left - value, whole);
  const sum = [whole, ...parts.map(({ value }) => value)].map(shown).join(' − ');
  return wrongUnless(item, rest, slackOf([quantity, ...parts]), sum);
}

const LEAVES = /(?:\b(?:which|that) (?:leaves|left)|, leaving)(?: (?:the )?\p{L}+ with)?(?: only| just| another)?$/u;

/** What is parted, and the parts before what is left: "Of the 214 …", "leaves nine of the 41", all of a hundred per cent. */
function wholeAndParts(
  figure: FigureInParagraph,
  earlier: readonly Quantity[],
): [number | undefined, readonly Quantity[]] {
  const { item, statement } = figure;
  const [first, ...others] = earlier;
  const opening = first && wordsBetween(statement, statement.sentence.first, first.first);
  if (
    first &&
    others.length > 0 &&
    /^(?:\p{L}+ ){0,2}of (?:the|its|his|her|their|these|those|all)(?: \p{L}+){0,2}$/u.test(opening!)
  )
    return [first.value, others];
  if (item.quantity.dimension === 'percent' && others.length > 0) return [100, earlier];
  const [behind] = inStatement(figure.after, figure);
  const isOfBehind =
    behind?.quantity.dimension === item.quantity.dimension &&
    isExact(behind.quantity) &&
    /^of (?:the|its|his|her|their|these|those)$/.test(wordsBetween(statement, item.last, behind.first));
  return others.length === 0 && isOfBehind ? [behind.quantity.value, earlier] : [undefined, []];
}
