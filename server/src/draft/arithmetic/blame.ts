import type { QuantityItem } from '../../text/claims/statement';
import type { Quantity } from '../../text/quantities/quantity';
import { areAlike, inUnits, unitOf } from './beside';
import { isExact, shown, shownDifference, type Miscalculation } from './figures';

/** Whether the sources have a number, as it would be written in place of a figure. */
export type IsKnown = (quantity: Quantity, value: number) => boolean;

/**
 * Which of the figures of a sum is wrong. Where the sources have the one that was reckoned ("St Brendan's 241, which makes
 * 582", of 582 beds), it is one of those that it was reckoned from: one that they do not have, and best one in the place of which they
 * have what would be right. A figure that only may have been reckoned, and that the sources have, is right.
 *
 * @param figures Those of the paragraph.
 */
export function blamed(
  wrong: Miscalculation,
  figures: readonly QuantityItem[],
  isKnown: IsKnown,
): Miscalculation | undefined {
  const { item, right } = wrong;
  const { quantity } = item;
  // numbers of one or two digits stand in any source
  if (quantity.value < LEAST_TELLING || !isKnown(quantity, quantity.value)) return wrong;
  if (wrong.isGuess === true) return undefined;
  const parts = figures.filter(
    (other) => other !== item && isExact(other.quantity) && areAlike(other.quantity, quantity),
  );
  const candidates = parts.flatMap((part) =>
    parts.flatMap((other) => (other === part ? [] : replacedIn(wrong, part, other))),
  );
  const rated = candidates
    .map((candidate) => ({ candidate, rank: rankOf(candidate, isKnown) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const [best, next] = rated;
  return best && best.rank !== next?.rank && right !== best.candidate.right ? best.candidate : wrong;
}

const LEAST_TELLING = 100;

function rankOf({ item: { quantity }, right }: Miscalculation, isKnown: IsKnown): number {
  const [has, wouldHave] = [isKnown(quantity, quantity.value), isKnown(quantity, right)];
  if (has) return wouldHave && quantity.value / quantity.factor < 10 ? 2 : 0;
  return wouldHave ? 3 : 1;
}

/** What one of two figures would have to be for the sum that was reckoned wrongly to be right. */
function replacedIn(
  { item, right }: Miscalculation,
  part: QuantityItem,
  { quantity: other }: QuantityItem,
): Miscalculation[] {
  const unit = unitOf([item.quantity, part.quantity, other]);
  const [one, two, total, wanted] = [
    inUnits(part.quantity, unit),
    inUnits(other, unit),
    inUnits(item.quantity, unit),
    inUnits({ ...item.quantity, value: right }, unit),
  ] as [number, number, number, number];
  const isOne = (value: number): boolean => Math.abs(value - wanted) < 1e-6;
  const scale = part.quantity.value / one;
  const made = (value: number, sum: string): Miscalculation[] =>
    value > 0 ? [{ item: part, right: value * scale, sum }] : [];
  if (isOne(one + two)) return made(total - two, shownDifference(total, two));
  if (isOne(two - one)) return made(two - total, shownDifference(two, total));
  if (isOne(one - two)) return made(total + two, `${shown(total)} + ${shown(two)}`);
  return [];
}
