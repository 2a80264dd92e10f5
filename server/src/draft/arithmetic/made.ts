import type { Known } from './known';
import type { Reckoned } from './reckon';

/** What can be made of some figures, and of which. */
export interface Made extends Reckoned {
  readonly of: readonly Known[];
  /** How far rounding may have moved it, in units. */
  readonly slack: number;
  /** What makes units of it the base unit of the figure. */
  readonly scale: number;
  readonly way?: 'up' | 'down';
  /** What stands first was last: it may be, but is not the first that is thought of. */
  readonly turned?: boolean;
}

/** Some figures in order of the text. */
export const inOrder = (known: readonly Known[]): Known[] =>
  [...known].sort(
    (a, b) => a.figure.statement.start - b.figure.statement.start || a.figure.item.first - b.figure.item.first,
  );

/** Each two of some figures, the earlier first. */
export function* pairs(known: readonly Known[]): Generator<readonly [Known, Known]> {
  const sorted = inOrder(known);
  for (const [at, a] of sorted.entries()) for (const b of sorted.slice(at + 1)) yield [a, b];
}
