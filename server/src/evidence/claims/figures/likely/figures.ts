import type { QuantityItem, Statement } from '../../../../text/claims/statement';
import { calendarDay } from '../../../../text/dates/calendar';
import type { FigureSurroundings } from '../evidence';
import { couldStandFor } from '../conflicts';
import { isSmall, type FigureMatch } from '../figures';
import { isYearsAhead } from '../outdated';
import type { SortedFigures } from '../sorted';
import { figureSigns } from './figureSigns';
import { FIGURES } from './figureWeights';
import { likelihoodOf, type Learned } from '../../logistic';
import { NEWER } from './newerWeights';
import type { RatedSigns } from './ratedSigns';
import { reckonedSigns } from './reckoned';
import { candidatesOf } from './standing';

/** A figure that sources have where the draft has another, with its passages, and what tells whether it is meant. */
export interface RatedFigure {
  readonly matches: readonly FigureMatch[];
  readonly signs: RatedSigns;
}

/** The figures that may be meant where the draft has its own; none where that says little. */
export function ratedFigures(
  item: QuantityItem,
  statement: Statement,
  { sorted, supports }: SortedFigures,
  around: FigureSurroundings,
): RatedFigure[] {
  const { quantity } = item;
  if (quantity.vague || quantity.relative || quantity.high !== quantity.value || isSmall(quantity)) return [];
  const open = sorted.filter(
    ({ comparison, item: { quantity: other } }) =>
      comparison === 'different' && !other.vague && !isSmall(other) && couldStandFor(quantity, other, around.near),
  );
  const candidates = candidatesOf(sorted, open, around.bearings, valueOf);
  if (candidates.length === 0) return [];
  const reckoned = reckonedSigns(item, statement, sorted, around);
  return candidates.flatMap((candidate) => {
    const [best] = candidate.matches;
    // "77 of 151 seats", of 77 seats: the draft has it beside its own
    if (best!.named || isOfOtherYear(statement, best!, around)) return [];
    const signs = figureSigns(item, candidate, supports, around);
    return signs ? [{ matches: candidate.matches, signs: { ...signs, ...reckoned } }] : [];
  });
}

/** "The last strike, in 1987, had lasted 33 days": of what was years ago a source must say so as well. */
const isOfOtherYear = (
  { items }: Statement,
  { context: { pairs } }: FigureMatch,
  { written }: FigureSurroundings,
): boolean =>
  items.some(
    (item) =>
      item.kind === 'date' &&
      item.date.year !== undefined &&
      (written === undefined || item.date.year < calendarDay(written).year) &&
      !pairs.some(({ draft }) => draft === item),
  );

const valueOf = ({ item: { quantity } }: FigureMatch): string => `${quantity.value} ${quantity.base}`;

/** From these likelihoods on a figure is reported. */
const SURE = 0.99;
const SURE_NEWER = 0.9;

/** The passages with the figure that is likely meant; none where nothing is likely. */
export const likelyFigures = (rated: readonly RatedFigure[]): readonly FigureMatch[] => likeliest(rated, FIGURES, SURE);

/** The passages of newer sources with the figure that likely took the place of the draft's. */
export function likelyNewer(
  rated: readonly RatedFigure[],
  { dated, written }: FigureSurroundings,
): readonly FigureMatch[] {
  if (dated === 'explicit') return [];
  const isOpen = ({ matches, signs }: RatedFigure): boolean =>
    signs.newer === 1 &&
    !matches.some((match) => isYearsAhead(match, match.passage.source.facts.date?.value ?? written));
  return likeliest(rated.filter(isOpen), NEWER, SURE_NEWER);
}

function likeliest(rated: readonly RatedFigure[], learned: Learned<RatedSigns>, sure: number): readonly FigureMatch[] {
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
