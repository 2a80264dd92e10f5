import type { QuantityItem } from '../../../text/claims/statement';
import { isBare } from '../../../text/quantities/compare';
import type { Quantity } from '../../../text/quantities/quantity';
import { canConflict } from './conflicts';
import { SUPPORT, type FigureSurroundings } from './evidence';
import type { FigureMatch } from './figures';

/** What a figure is held against, parted into what speaks for and against it. */
export interface SortedFigures {
  /** The closest first. */
  readonly all: readonly FigureMatch[];
  /** Those among them whose statement has nothing else for the draft's figure. */
  readonly sorted: readonly FigureMatch[];
  /** Those with the draft's figure, and those with another that can be meant. */
  readonly supports: readonly FigureMatch[];
  readonly conflicts: readonly FigureMatch[];
}

export function sortFigures(
  item: QuantityItem,
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): SortedFigures {
  const all = [...matches].sort((a, b) => b.score - a.score);
  const sorted = all.filter(({ beside }) => !beside);
  return {
    all,
    sorted,
    supports: sorted.filter((match) => isSupport(item.quantity, match)),
    conflicts: sorted.filter((match) => canConflict(item, match, around)),
  };
}

const SUPPORT_BARELY = 0.05;
/** Where the source does not say of what the number is. */
const SUPPORT_BARE = 0.42;
const FIT_BARE = 0.5;
/** "Up to $6,000" allows much. */
const SUPPORT_LOOSE = 0.3;

function isSupport(own: Quantity, { comparison, score, fit, named, item: { quantity } }: FigureMatch): boolean {
  // "left at 24" is no distance of 24 kilometres
  if (
    !isBare(own) &&
    isBare(quantity) &&
    own.dimension !== quantity.dimension &&
    fit <= FIT_BARE &&
    score < SUPPORT_BARE
  )
    return false;
  if (comparison === 'equal') return score >= SUPPORT || (fit >= 0.8 && score >= SUPPORT_BARELY);
  // "up to $6,000" allows any smaller sum
  const isLoose = /^(?:at most|less than)$/.test(quantity.bound) && own.value < quantity.value * 0.9;
  // "8,593 of the 8,600": the round one is the other of the two
  return comparison === 'compatible' && !isLoose && !named && score >= SUPPORT_LOOSE;
}
