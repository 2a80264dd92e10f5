import type { QuantityItem, Statement } from '../../../text/claims/statement';
import { compareQuantities, type Comparison } from '../../../text/quantities/compare';
import type { Quantity } from '../../../text/quantities/quantity';

/**
 * Compares two figures, lengths of time as wholes: "almost five hours" with "4 hours and 52 minutes", of which the minutes by
 * themselves are no length of anything.
 */
export function compareFigures(own: QuantityItem, draft: Statement, item: QuantityItem, source: Statement): Comparison {
  const plain = compareQuantities(own.quantity, item.quantity);
  if (plain !== 'different' || own.quantity.dimension !== 'duration') return plain;
  if (isRest(own, draft) !== isRest(item, source)) return 'incomparable';
  const [whole, other] = [wholeOf(own, draft), wholeOf(item, source)];
  // where both have minutes, hours are compared with hours
  if ((whole === undefined) === (other === undefined)) return plain;
  return compareQuantities(whole ?? own.quantity, other ?? item.quantity);
}

/** Hours with the minutes behind them, as one length. */
function wholeOf(item: QuantityItem, statement: Statement): Quantity | undefined {
  const rest = lengthsIn(statement).find((other) => isRestOf(other, item, statement));
  if (!rest) return undefined;
  const value = item.quantity.value + rest.quantity.value;
  return { ...item.quantity, value, high: value, step: rest.quantity.step };
}

const isRest = (item: QuantityItem, statement: Statement): boolean =>
  lengthsIn(statement).some((other) => isRestOf(item, other, statement));

const lengthsIn = ({ items }: Statement): QuantityItem[] =>
  items.filter((item): item is QuantityItem => item.kind === 'quantity' && item.quantity.dimension === 'duration');

/** "and 52 minutes", ", 52 minutes" right behind "4 hours": less than one of these. */
const isRestOf = (rest: QuantityItem, { last, quantity }: QuantityItem, { block: { tokens } }: Statement): boolean =>
  rest.quantity.factor < quantity.factor &&
  rest.quantity.value < quantity.factor &&
  rest.first >= last &&
  rest.first - last <= 1 &&
  /^(?:and|,)?$/.test(rest.first > last ? tokens[last]!.lower : '');
