import type { QuantityItem } from '../../../text/claims/statement';
import { compareQuantities } from '../../../text/quantities/compare';
import type { FigureMatch } from './figures';

/**
 * Figures of sources without those of which another source says that the draft's has come in their place: "raised from 14 to 17"
 * speaks for 17, and says that 14 holds no longer.
 */
export function withoutReplaced(item: QuantityItem, matches: readonly FigureMatch[]): readonly FigureMatch[] {
  const replaced = matches.flatMap((match) => (match.comparison === 'equal' ? startOf(match) : []));
  if (replaced.length === 0) return matches;
  return matches.filter(
    ({ comparison, item: { quantity } }) =>
      comparison !== 'different' ||
      quantity.dimension !== item.quantity.dimension ||
      !replaced.some((old) => compareQuantities(old, quantity) === 'equal'),
  );
}

/** The 14 of "from 14 to 17", which is held against 17. */
function startOf({ item, passage: { statement } }: FigureMatch): QuantityItem['quantity'][] {
  const { tokens } = statement.block;
  if (tokens[item.first - 1]?.lower !== 'to') return [];
  return statement.items.flatMap((other) =>
    other.kind === 'quantity' &&
    other.last < item.first &&
    item.first - other.last <= FROM_TO &&
    tokens[other.first - 1]?.lower === 'from'
      ? [other.quantity]
      : [],
  );
}

/** Tokens between the two figures of "from 14 riders to 17". */
const FROM_TO = 4;
