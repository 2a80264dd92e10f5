import type { QuantityItem, Statement } from '../../../text/claims/statement';
import type { FigureSurroundings } from '../figureEvidence';
import { couldStandFor } from '../figureConflicts';
import { isSmall, type FigureMatch } from '../figures';
import type { SortedFigures } from '../sortedFigures';
import { figureSigns, type FigureSigns } from './figureSigns';
import { FIGURES } from './figureWeights';
import { likelihoodOf, type Learned } from './logistic';
import { NEWER } from './newerWeights';
import { reckonedSigns, type ReckonedSigns } from './reckoned';
import { candidatesOf } from './standing';

/** A figure that sources have where the draft has another, with its passages, and what tells whether it is meant. */
export interface RatedFigure {
  readonly matches: readonly FigureMatch[];
  readonly signs: FigureSigns & ReckonedSigns;
}

/** The figures that may be meant where the draft has its own; none where that says little. */
export function ratedFigures(
  item: QuantityItem,
  statement: Statement,
  { sorted, supports }: SortedFigures,
  around: FigureSurroundings,
): RatedFigure[] {
  const { quantity } = item;
  if (quantity.vague || quantity.relative || isSmall(quantity)) return [];
  const open = sorted.filter(
    ({ comparison, item: { quantity: other } }) =>
      comparison === 'different' && !other.vague && !isSmall(other) && couldStandFor(quantity, other, around.near),
  );
  const candidates = candidatesOf(sorted, open, around.bearings, valueOf);
  if (candidates.length === 0) return [];
  const reckoned = reckonedSigns(item, statement, sorted, around);
  return candidates.flatMap((candidate) => {
    const signs = figureSigns(item, candidate, supports, around);
    return signs ? [{ matches: candidate.matches, signs: { ...signs, ...reckoned } }] : [];
  });
}

const valueOf = ({ item: { quantity } }: FigureMatch): string => `${quantity.value} ${quantity.base}`;

/** From these likelihoods on a figure is reported. */
const SURE = 0.98;
const SURE_NEWER = 0.9;

/** The passages with the figure that is likely meant where no source has the draft's; none where nothing is likely. */
export const likelyFigures = (...known: Parameters<typeof ratedFigures>): readonly FigureMatch[] =>
  likeliest(ratedFigures(...known), FIGURES, SURE);

/** The passages of newer sources with the figure that likely took the place of the draft's. */
export const likelyNewer = (...known: Parameters<typeof ratedFigures>): readonly FigureMatch[] =>
  likeliest(
    ratedFigures(...known).filter(({ signs }) => signs.newer === 1),
    NEWER,
    SURE_NEWER,
  );

function likeliest(
  rated: readonly RatedFigure[],
  learned: Learned<FigureSigns & ReckonedSigns>,
  sure: number,
): readonly FigureMatch[] {
  let best: readonly FigureMatch[] = [];
  let most = sure;
  for (const { matches, signs } of rated) {
    const likelihood = likelihoodOf(signs, learned);
    if (likelihood < most) continue;
    most = likelihood;
    best = matches;
  }
  return best;
}
