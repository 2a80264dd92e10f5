import { isFormer } from '../../../../text/claims/former';
import type { QuantityItem } from '../../../../text/claims/statement';
import { differInDigit } from '../../../../text/quantities/slips';
import type { FigureSurroundings } from '../evidence';
import type { FigureMatch } from '../figures';
import { count, type SlotSigns } from './slotSigns';
import type { Candidate, Standing } from './standing';

/** What tells whether a figure of a source is the one that the draft should have. */
export interface FigureSigns extends SlotSigns, Standing {
  /** How well what is counted agrees. */
  readonly fit: number;
  /** Digits that agree in a slip of the pen; one digit is another, of one unit. */
  readonly slip: number;
  readonly digit: number;
  /** How many times larger the one is: the logarithm. */
  readonly ratio: number;
  /** What the draft gives. */
  readonly counts: number;
  readonly money: number;
  readonly percent: number;
  readonly duration: number;
  readonly ordinal: number;
  readonly age: number;
  readonly score: number;
  readonly clock: number;
  readonly sameUnit: number;
  /** "more than" of one side alone; "another five" of one side alone. */
  readonly bound: number;
  readonly remainder: number;
  /** Either says what it counts. */
  readonly counted: number;
  readonly theirsCounted: number;
  readonly theirsDefinite: number;
  readonly company: number;
  readonly toll: number;
  /** The draft gives it as one of another time, or as the state of things; the source as what was before. */
  readonly dated: number;
  readonly current: number;
  readonly former: number;
  /** The source is newer than all that have the draft's figure. */
  readonly newer: number;
  /** The draft has the source's figure elsewhere. */
  readonly stated: number;
  /** No source has the draft's number, of whatever. */
  readonly unknown: number;
  /** The same of a slip of the pen. */
  readonly unknownSlip: number;
}

const MOST_RATIO = 4;
const LEAST = 1e-6;

/** The signs of a value; undefined where nothing is known of its closest passage. `supports` have the draft's own figure. */
export function figureSigns(
  { quantity: own }: QuantityItem,
  { matches, standing }: Candidate<FigureMatch>,
  supports: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureSigns | undefined {
  const [best] = matches;
  if (!best?.signs) return undefined;
  const other = best.item.quantity;
  const told = best.passage.source.facts.date?.value;
  const unknown = count(around.isUnknown());
  const digit = count(other.factor === own.factor && differInDigit(own.value / own.factor, other.value / other.factor));
  const isOf = (dimension: string): number => count(own.dimension === dimension);
  return {
    ...best.signs,
    ...standing,
    fit: best.fit,
    slip: best.slip,
    digit,
    ratio: Math.min(MOST_RATIO, Math.abs(Math.log(Math.max(LEAST, own.value) / Math.max(LEAST, other.value)))),
    counts: isOf('count'),
    money: isOf('money'),
    percent: isOf('percent'),
    duration: isOf('duration'),
    ordinal: isOf('ordinal'),
    age: isOf('age'),
    score: isOf('score'),
    clock: isOf('clock'),
    sameUnit: count(other.factor === own.factor),
    bound: count(own.bound !== other.bound),
    remainder: count(own.remainder !== other.remainder),
    counted: count(own.counted.length > 0),
    theirsCounted: count(other.counted.length > 0),
    theirsDefinite: count(other.definite),
    company: best.company,
    toll: count(best.toll),
    dated: count(around.dated === 'explicit'),
    current: count(around.current),
    former: count(isFormer(best.item, best.passage.statement)),
    newer: count(
      told !== undefined && supports.every(({ passage }) => (passage.source.facts.date?.value ?? -Infinity) < told),
    ),
    stated: count(around.isStated(other)),
    unknown,
    unknownSlip: unknown * count(best.slip > 0 || best.turned || digit === 1),
  };
}
