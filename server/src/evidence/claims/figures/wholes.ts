import type { QuantityItem, Statement } from '../../../text/claims/statement';
import { relationOf } from '../../../text/lexicon/senses';
import { isMostly } from '../../../text/lexicon/wordnet';
import { compareQuantities } from '../../../text/quantities/compare';

/** "by 19 of the 26", "23 of the 26 players": parts of one number of the same. */
export function areOfOneWhole(own: QuantityItem, draft: Statement, item: QuantityItem, source: Statement): boolean {
  const [whole, other] = [wholeBehind(own, draft), wholeBehind(item, source)];
  return whole !== undefined && other !== undefined && compareQuantities(whole.quantity, other.quantity) === 'equal';
}

/** "Four of the 17 pieces are missing", "of the 17 pieces, 13 have been found": the one is what is left beside the other. */
export function areAllOfOne(own: QuantityItem, draft: Statement, item: QuantityItem, source: Statement): boolean {
  // "13 of the 24 pools are open", "11 of the 24 are open": said in one form, they are two numbers for one part
  if ((wholeBefore(own, draft) === undefined) === (wholeBefore(item, source) === undefined)) return false;
  const wholes = [wholeAround(own, draft), wholeAround(item, source)].filter((whole) => whole !== undefined);
  return wholes.some((whole) => whole === own.quantity.value + item.quantity.value);
}

const wholeAround = (item: QuantityItem, statement: Statement): number | undefined =>
  (wholeBehind(item, statement) ?? wholeBefore(item, statement))?.quantity.value;

/** "Of the 17 pieces, 13": the number of which a figure is said to be a part right before. */
function wholeBefore(
  { first, quantity }: QuantityItem,
  { block: { tokens }, items }: Statement,
): QuantityItem | undefined {
  const before = items.findLast((item): item is QuantityItem => item.kind === 'quantity' && item.last <= first);
  if (!before || quantity.dimension !== 'count' || before.quantity.dimension !== 'count') return undefined;
  const isOf = [before.first - 1, before.first - 2].some((at) => tokens[at]?.lower === 'of');
  return isOf && before.quantity.value > quantity.value ? before : undefined;
}

/** The number of which a figure is said to be a part: "26" in "19 of the 26". */
function wholeBehind(
  { last, quantity }: QuantityItem,
  { block: { tokens }, items }: Statement,
): QuantityItem | undefined {
  if (quantity.dimension !== 'count' || tokens[last]?.lower !== 'of') return undefined;
  const at = /^(?:the|its|their|his|her)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  const whole = items.find((item): item is QuantityItem => item.kind === 'quantity' && item.first === at);
  return whole && whole.quantity.dimension === 'count' && !whole.quantity.vague && whole.quantity.value > quantity.value
    ? whole
    : undefined;
}

/** "a 60-vote threshold" */
export const isInWhole = ({ first, quantity }: QuantityItem, { block: { tokens } }: Statement): boolean =>
  /^(?:count|duration)$/.test(quantity.dimension) &&
  tokens[first + 1]?.text === '-' &&
  tokens[first + 1]!.glued &&
  tokens[first + 2]?.kind === 'word';

/** Where the other statement knows nothing of the threshold, that is no number of votes. */
export function isOfOtherWhole(item: QuantityItem, statement: Statement, other: Statement): boolean {
  if (!isInWhole(item, statement)) return false;
  const behind = statement.block.tokens.slice(item.first + 3, item.first + 3 + MOST_IN_WHOLE);
  const end = behind.findIndex(({ kind, shape }) => kind !== 'word' || shape !== 'lower');
  const whole = (end < 0 ? behind : behind.slice(0, end)).find(({ lower }) => isMostly(lower, 'n'))?.lower;
  return (
    whole !== undefined && !other.items.some((word) => word.kind === 'word' && relationOf(word.word, whole) !== 'none')
  );
}

const MOST_IN_WHOLE = 3;
