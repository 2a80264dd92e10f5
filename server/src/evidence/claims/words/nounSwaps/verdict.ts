import { likelihoodOf } from '../../logistic';
import type { NounSwapMatch, SwappedNoun } from './nounSwaps';
import type { NounSigns } from './signs';
import { LEARNED } from './weights';

/** From this likelihood on a noun is reported. */
const SURE = 0.65;

/** The nouns that could be meant, each with its signs, among them what the passages that have the draft's own tell. */
export function withSigns(
  matches: readonly NounSwapMatch[],
): readonly { readonly swap: SwappedNoun; readonly signs: NounSigns }[] {
  let [support, supportTied] = [0, 0];
  for (const match of matches) {
    if (match.apart) continue;
    support = Math.max(support, match.score);
    if (match.tied) supportTied = Math.max(supportTied, match.score);
  }
  return matches.flatMap((swap) => (swap.apart ? [{ swap, signs: { ...swap.signs, support, supportTied } }] : []));
}

/** The nouns that are likely enough to be the ones that the draft should have, the likeliest first, if those that are agree. */
export function likelyNouns(matches: readonly NounSwapMatch[]): readonly SwappedNoun[] {
  const rated = withSigns(matches)
    .map(({ swap, signs }) => ({ swap, likelihood: likelihoodOf(signs, LEARNED) }))
    .filter(({ likelihood }) => likelihood >= SURE)
    .sort((a, b) => b.likelihood - a.likelihood);
  return rated.map(({ swap }) => swap).filter(({ item: { word } }) => word === rated[0]!.swap.item.word);
}
