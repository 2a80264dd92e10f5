import { readingsOf } from '../../../../draft/arithmetic/readings';
import type { QuantityItem, Statement } from '../../../../text/claims/statement';
import type { Quantity } from '../../../../text/quantities/quantity';
import type { FigureSurroundings } from '../evidence';
import type { FigureMatch } from '../figures';
import { count } from './slotSigns';

/** What tells that a figure of a draft was reckoned, so that no source need have it. */
export interface ReckonedSigns {
  /** It is the sum of two figures near it, lies between them, or is a few times one. */
  readonly reckonable: number;
  /** The draft says that it comes of others, or uses words that may say so: "5.75 million in all". */
  readonly firmly: number;
  readonly loosely: number;
}

export function reckonedSigns(
  item: QuantityItem,
  statement: Statement,
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): ReckonedSigns {
  const figures = statement.items.flatMap((other) => (other.kind === 'quantity' ? [{ item: other, statement }] : []));
  const at = figures.findIndex((figure) => figure.item === item);
  const readings = readingsOf({
    item,
    statement,
    before: figures.slice(0, at),
    after: figures.slice(at + 1),
    earlier: [],
  });
  return {
    reckonable: count(isReckonable(item.quantity, matches, around)),
    firmly: count(readings.some(({ strength }) => strength === 'firm')),
    loosely: count(readings.some(({ strength }) => strength === 'loose')),
  };
}

/** The most times that one figure is taken. */
const MOST_TIMES = 12;

/** Whether figures of the draft's paragraph and of the passages give one: far looser than `isDerivable`. */
function isReckonable(own: Quantity, matches: readonly FigureMatch[], { near }: FigureSurroundings): boolean {
  if (!/^(?:count|money|length|area|mass|duration|percent)$/.test(own.dimension)) return false;
  const values = new Set<number>();
  const add = (other: Quantity): void => {
    if (other !== own && other.dimension === own.dimension && other.base === own.base && other.value > 0)
      values.add(other.value);
  };
  near.forEach(add);
  for (const { item } of matches) add(item.quantity);
  const isOwn = (value: number): boolean => Math.abs(value - own.value) <= own.step / 100;
  const list = [...values].filter((value) => !isOwn(value));
  return list.some(
    (one) =>
      list.some((other) => one !== other && (isOwn(one + other) || isOwn(one - other))) ||
      isMultiple(own.value, one) ||
      isMultiple(one, own.value),
  );
}

function isMultiple(value: number, of: number): boolean {
  const times = value / of;
  return Number.isInteger(times) && times > 1 && times <= MOST_TIMES;
}
