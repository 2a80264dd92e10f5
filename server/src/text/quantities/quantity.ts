import type { Span } from '../span';
import type { Dimension } from './units';

/** How the words around a number bound it. */
export type Bound = 'exact' | 'about' | 'nearly' | 'more than' | 'at least' | 'less than' | 'at most';

/** An amount that a text states. Offsets count in the block. */
export interface Quantity extends Span {
  /** The half-open range of the block's tokens that number and unit cover. */
  readonly first: number;
  readonly last: number;
  readonly dimension: Dimension;
  /** Currency or base unit, for a label the word before it; empty for counts, ratios and the like. */
  readonly base: string;
  /** In the base unit; percent and shares as 61, a clock time in minutes since midnight, a score's first number. */
  readonly value: number;
  /** The upper end of a range, or a score's second number; else `value`. */
  readonly high: number;
  /** The smallest difference that the writing tells, in the base unit. */
  readonly step: number;
  readonly bound: Bound;
  /** Only its size is said: dozens, thousands, a score. */
  readonly vague: boolean;
  /** What a fix replaces: the number with its magnitude and currency sign, without unit and modifier. */
  readonly amount: Span;
  /** What the amount is multiplied by to give `value`: the unit's factor. */
  readonly factor: number;
  readonly style: 'digits' | 'words';
  /** Nouns behind it, in lower case, that say what is counted, the nearest first: tonnes, steel. */
  readonly counted: readonly string[];
  /** It is said as what something is more or less than another: "118 more than", "two days later". */
  readonly relative: boolean;
  /** "22 others", "the other 74": what is left beside something else. */
  readonly remainder: boolean;
  /** "all five", "the three": all that there are. */
  readonly definite: boolean;
  /** "a day", "an hour", "per head": what it is counted by. */
  readonly per: string | undefined;
}
