import type { QuantityItem } from '../../text/claims/statement';
import { differInDigit } from '../../text/quantities/slips';
import type { Quantity } from '../../text/quantities/quantity';
import { inUnits, stepInUnits, unitOf } from './beside';
import { shown, shownDifference, type Figure, type Miscalculation } from './figures';

/** What can be made of some figures. */
export interface Reckoned {
  /** In units; see `unitOf`. */
  readonly value: number;
  readonly sum: string;
}

/** The gap of two figures, unless a figure can be made of some nearby. */
export function gapUnlessReckoned(
  figure: Figure,
  beside: readonly Quantity[],
  a: Quantity,
  b: Quantity,
): Miscalculation | undefined {
  const unit = unitOf([figure.item.quantity, ...beside]);
  const [one, other] = [inUnits(a, unit), inUnits(b, unit)];
  return unlessReckoned(figure, beside, { value: Math.abs(one - other), sum: shownDifference(one, other) });
}

/** What is meant by a figure, unless it can be made of some nearby. */
export function unlessReckoned(
  { item }: Figure,
  beside: readonly Quantity[],
  meant: Reckoned,
): Miscalculation | undefined {
  const unit = unitOf([item.quantity, ...beside]);
  const own = inUnits(item.quantity, unit);
  const scale = own === 0 ? 1 : item.quantity.value / own;
  const slack = slackInUnits([item.quantity, ...beside], unit) + 1e-9;
  const numbers = beside.map((quantity) => inUnits(quantity, unit));
  const isMade = [meant.value, ...madeOf(numbers)].some((value) => Math.abs(value - own) <= slack);
  if (isMade || meant.value <= 0 || !isPlausible(own, meant.value)) return undefined;
  return { item, right: meant.value * scale, sum: meant.sum };
}

/** How far a result may be off where its figures are rounded; whole numbers are counted, not measured. */
function slackInUnits(quantities: readonly Quantity[], unit: number): number {
  const isCounted = quantities.every(({ dimension }) => dimension === 'count');
  return isCounted ? 0 : quantities.reduce((sum, quantity) => sum + stepInUnits(quantity, unit) / 2, 0) * 0.99;
}

/** Sums and differences of any two of some numbers, and of one and any two others. */
function madeOf(numbers: readonly number[]): number[] {
  const pairs = numbers.flatMap((a, at) => numbers.slice(at + 1).flatMap((b) => [a + b, Math.abs(a - b)]));
  const rests = numbers.flatMap((whole, at) =>
    numbers.flatMap((a, one) =>
      numbers.slice(one + 1).flatMap((b, other) => (at === one || at === one + 1 + other ? [] : [whole - a - b])),
    ),
  );
  const triples = numbers.length > 2 ? [numbers.reduce((sum, number) => sum + number, 0)] : [];
  return [...pairs, ...rests, ...triples];
}

/** Slips stay in the neighbourhood; what is far off was made of other figures. */
export const isPlausible = (own: number, right: number): boolean =>
  own > right / MOST_TIMES && own < right * MOST_TIMES;

const MOST_TIMES = 3;

/** A figure that is none of the results, all in units, where one alone differs from it by a digit. */
export function nearlyOneOf(
  item: QuantityItem,
  unit: number,
  results: readonly Reckoned[],
): Miscalculation | undefined {
  const own = inUnits(item.quantity, unit);
  const scale = own === 0 ? 1 : item.quantity.value / own;
  const open = results.filter(({ value }) => value > 0);
  if (open.some(({ value }) => Math.abs(own - value) <= item.quantity.step / scale / 2 + 1e-9)) return undefined;
  const near = open.filter(({ value }) => differInDigit(own, value));
  const [only] = near;
  return only && near.every(({ value }) => Math.abs(value - only.value) < 1e-9)
    ? { item, right: only.value * scale, sum: only.sum }
    : undefined;
}

/** The gaps of any two of some figures, in units. */
export function gapsOf(quantities: readonly Quantity[], unit: number): Reckoned[] {
  const numbers = quantities.map((quantity) => inUnits(quantity, unit));
  return numbers.flatMap((one, at) =>
    numbers.slice(at + 1).map((other) => ({ value: Math.abs(one - other), sum: shownDifference(one, other) })),
  );
}

/** The gap of two of some figures but for a digit, unless something else can be made of them. */
export function nearlyGap(item: QuantityItem, quantities: readonly Quantity[]): Miscalculation | undefined {
  const unit = unitOf([item.quantity, ...quantities]);
  const own = inUnits(item.quantity, unit);
  const isMade = madeOf(quantities.map((quantity) => inUnits(quantity, unit))).some(
    (value) => Math.abs(value - own) < 1e-9,
  );
  return isMade ? undefined : nearlyOneOf(item, unit, gapsOf(quantities, unit));
}

/** Some figures added, in units. */
export function sumOf(quantities: readonly Quantity[], unit: number): Reckoned {
  const numbers = quantities.map((quantity) => inUnits(quantity, unit));
  return { value: numbers.reduce((sum, number) => sum + number, 0), sum: numbers.map(shown).join(' + ') };
}
