import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

/** Words that begin a clause of its own. */
const OPENERS =
  /^(?:but|while|whereas|although|though|which|who|whom|whose|that|because|since|when|where|after|before|until|unless|if|as|so|yet|than)$/;

/**
 * Parts a sentence into clauses, by its marks and by the words that open clauses: the number of its clause for each
 * token, from 0. Coarse, and meant to be: what stands in one clause belongs together more than what does not.
 */
export function segmentsOf(tokens: readonly Token[], { first, last }: Sentence): Uint8Array {
  const segments = new Uint8Array(last - first);
  let current = 0;
  let empty = true;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const opens = token.kind === 'word' && OPENERS.test(token.lower) && !isPreposition(tokens, at);
    if (opens && !empty && current < 255) {
      current++;
      empty = true;
    }
    segments[at - first] = current;
    if (token.kind === 'mark' && /^(?:[,;:—–()“”"]|--)$/.test(token.text)) {
      if (!empty && current < 255) {
        current++;
        empty = true;
      }
    } else if (token.kind !== 'mark') {
      empty = false;
    }
  }
  return segments;
}

/** "after 23 minutes", "before the vote", "since Sunday", "more than 40", "as chair": no clause begins there. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]!.lower, tokens[at + 1]];
  if (word === 'than' || word === 'as') return true;
  if (word === 'that' && next?.kind !== 'word') return true;
  if (!/^(?:after|before|since|until)$/.test(word)) return false;
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + 6); ahead++) {
    const { lower, kind } = tokens[ahead]!;
    if (kind === 'mark') return true;
    if (/^(?:was|were|is|are|had|has|have|did|would|will|could|said|it|he|she|they|we|i)$/.test(lower)) return false;
  }
  return true;
}
