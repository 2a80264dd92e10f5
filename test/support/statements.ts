import { analyseBlock } from '../../server/src/text/analysis';
import { statementsOf, type Item, type Statement } from '../../server/src/text/claims/statement';
import type { Quantity } from '../../server/src/text/quantities/quantity';

/** The statements of one paragraph. */
export const statementsIn = (text: string): readonly Statement[] => statementsOf(analyseBlock('paragraph', text));

export const itemsIn = (text: string): Item[] => statementsIn(text).flatMap(({ items }) => items);

export const quantitiesIn = (text: string): Quantity[] =>
  itemsIn(text).flatMap((item) => (item.kind === 'quantity' ? [item.quantity] : []));

/** The one quantity of a text. */
export function quantityIn(text: string): Quantity {
  const [quantity, ...others] = quantitiesIn(text);
  if (!quantity || others.length > 0) throw new Error(`“${text}” has ${others.length + (quantity ? 1 : 0)} quantities`);
  return quantity;
}

/** What a quantity comes to: "count 214", "money pound 38400000", "count 10..15". */
export function valueOf({ dimension, base, value, high }: Quantity): string {
  const round = (number: number): number => Number(number.toPrecision(6));
  const amount = high === value ? `${round(value)}` : `${round(value)}..${round(high)}`;
  return [dimension, base, amount].filter((part) => part !== '').join(' ');
}

export const valuesIn = (text: string): string[] => quantitiesIn(text).map(valueOf);
