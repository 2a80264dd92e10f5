import type { Quantity } from '../../text/quantities/quantity';
import type { FigureSurroundings } from './figureEvidence';
import { isSmall, type FigureMatch } from './figures';

/** Figures of passages that have less of the draft's words are not what it reckons with. */
const DERIVABLE = 0.1;

/** A sum of or a difference between two figures that one source and the paragraph of the draft have for things of the kind. */
export function isDerivable(
  quantity: Quantity,
  matches: readonly FigureMatch[],
  { near, own }: FigureSurroundings,
): boolean {
  if (isSmall(quantity) || !/^(?:count|money|length|area|mass|duration|percent)$/.test(quantity.dimension))
    return false;
  const isOfKind = ({ dimension, base }: Quantity): boolean =>
    dimension === quantity.dimension && base === quantity.base;
  const told = new Map<unknown, Quantity[]>();
  for (const { fit, score, item, passage } of matches) {
    if (fit < 0.5 || score < DERIVABLE || !isOfKind(item.quantity)) continue;
    const list = told.get(passage.source);
    if (list) list.push(item.quantity);
    else told.set(passage.source, [item.quantity]);
  }
  const ofDraft = near.filter((other) => other !== own && isOfKind(other));
  return [ofDraft, ...told.values()].some((quantities) => isReckonedFrom(quantity, [...quantities, ...ofDraft]));
}

/** The most equal parts that are reckoned with. */
const MOST_PARTS = 100;

/** "210 megawatts in all" of three turbines of 70 each: as many times another figure as the draft says there are. */
export function isMultipleOf(own: Quantity, other: Quantity, near: readonly Quantity[]): boolean {
  const times = own.value / other.value;
  if (own.dimension !== other.dimension || !Number.isInteger(times) || times < 2 || times > MOST_PARTS) return false;
  return other.per === 'each' || near.some(({ dimension, value }) => dimension === 'count' && value === times);
}

function isReckonedFrom({ value: wanted, step }: Quantity, quantities: readonly Quantity[]): boolean {
  const values = [...new Set(quantities.map(({ value }) => value))];
  const isNear = (value: number): boolean => Math.abs(value - wanted) <= step / 100;
  return values.some((one) => values.some((other) => one !== other && (isNear(one + other) || isNear(one - other))));
}
