import type { EntityMatch } from '../entities';
import { signsOf, type Learned, type Signs } from './signs';
import type { SwapMatch } from './swaps';
import { LEARNED } from './weights';

/** How likely a name of a source is the one that the draft should have, from 0 to 1, by what was learned from labelled stories. */
export function likelihoodOf(signs: Signs, { bias, weights }: Learned = LEARNED): number {
  let sum = bias;
  for (const sign of Object.keys(weights) as (keyof Signs)[]) sum += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}

/** From this likelihood on a name is reported. */
const SURE = 0.4;

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
    .map((swap) => ({ swap, likelihood: likelihoodOf(signsOf(swap.signs, own, isNamed(swap))) }))
    .filter(({ likelihood }) => likelihood >= SURE)
    .sort((a, b) => b.likelihood - a.likelihood);
  const [best] = rated;
  if (!best) return [];
  return rated.filter(({ swap }) => nameOf(swap) === nameOf(best.swap)).map(({ swap }) => swap);
}

const nameOf = ({ item: { mention } }: SwapMatch): string => mention.words.at(-1)!.toLowerCase();
