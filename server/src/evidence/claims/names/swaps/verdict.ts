import type { EntityMatch } from '../entities';
import { likelihoodOf } from '../../logistic';
import { signsOf } from './signs';
import type { SwapMatch } from './swaps';
import { LEARNED } from './weights';

/** From this likelihood on a name is reported. */
const SURE = 0.65;

/**
 * The swaps that are likely enough to be told, the likeliest first, if those that are agree in one name.
 *
 * @param own The passages that have the draft's own name
 * @param isNamed Whether the draft has the name of a swap elsewhere
 */
export function likelySwaps(
  swaps: readonly SwapMatch[],
  own: readonly EntityMatch[],
  isNamed: (swap: SwapMatch) => boolean,
): SwapMatch[] {
  const rated = swaps
    .map((swap) => ({ swap, likelihood: likelihoodOf(signsOf(swap.signs, own, isNamed(swap)), LEARNED) }))
    .filter(({ likelihood }) => likelihood >= SURE)
    .sort((a, b) => b.likelihood - a.likelihood);
  const [best] = rated;
  if (!best) return [];
  return rated.filter(({ swap }) => nameOf(swap) === nameOf(best.swap)).map(({ swap }) => swap);
}

const nameOf = ({ item: { mention } }: SwapMatch): string => mention.words.at(-1)!.toLowerCase();
