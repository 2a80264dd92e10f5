import { rememberedFor } from '../memo';
import type { Quantity } from './quantity';

/** What of a quantity tells where it stands. */
const PLACES = new Set(['start', 'end', 'first', 'last', 'amount']);

/** A quantity in one string: those with one key say the same, wherever they stand. */
export const quantityKey = rememberedFor((quantity: Quantity) =>
  JSON.stringify(quantity, (name, value: unknown) => (PLACES.has(name) ? undefined : value)),
);
