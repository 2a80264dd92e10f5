import { monthOf, weekdayOf } from '../lexicon/calendar';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';

/** Words that begin a clause of its own. */
const OPENERS =
  /^(?:but|while|whereas|although|though|which|who|whom|whose|that|because|since|when|where|after|before|until|unless|if|as|so|yet|than)$/;

/** What opens a clause that is put in: behind it the sentence goes on where it was. */
const INSERTS = /^(?:which|who|whom|whose|where|when)$/;

/**
 * Parts a sentence into clauses, by its marks and by the words that open clauses: the number of its clause for each
 * token, from 0. Behind a clause that is put in ("the levy, which farmers had hoped to see the back of, will be halved")
 * the number is again the one before it. Coarse, and meant to be: what stands in one clause belongs together more than
 * what does not.
 */
export function segmentsOf(tokens: readonly Token[], { first, last }: Sentence): Uint8Array {
  const segments = new Uint8Array(last - first);
  let current = 0;
  let highest = 0;
  let empty = true;
  let resume: { readonly segment: number; readonly closes: string } | undefined;
  const next = (): void => {
    if (!empty && highest < 255) current = ++highest;
    empty = true;
  };
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const isMark = token.kind === 'mark';
    const opens = !isMark && OPENERS.test(token.lower) && !isPreposition(tokens, at);
    if (opens) {
      const before = segments[at - first - 1] ?? 0;
      const isInsert = INSERTS.test(token.lower) && tokens[at - 1]?.text === ',' && at - 1 > first;
      next();
      if (isInsert && !resume) resume = { segment: before, closes: ',' };
    }
    segments[at - first] = current;
    if (!isMark) {
      empty = false;
    } else if (resume && token.text === resume.closes && !empty) {
      current = resume.segment;
      resume = undefined;
      empty = true;
      // the clause that goes on is not a new one
      if (tokens[at + 1] && OPENERS.test(tokens[at + 1]!.lower)) empty = false;
    } else if (token.text === '(') {
      const before = current;
      next();
      resume = { segment: before, closes: ')' };
    } else if (/^(?:[,;:—–()“”"]|--)$/.test(token.text)) {
      next();
    }
  }
  return segments;
}

/** "after 23 minutes", "before the vote", "since Sunday", "more than 40", "as chair": no clause begins there. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]!.lower, tokens[at + 1]];
  if (word === 'than' || word === 'as') return true;
  // "had never before been away"
  if (word === 'before' && /^(?:never|ever)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  if (word === 'that' && next?.kind !== 'word') return true;
  if (!/^(?:after|before|since|until)$/.test(word)) return false;
  // "killed since Monday has risen to seven"
  if (next?.kind === 'number' || weekdayOf(next?.lower ?? '') !== undefined || monthOf(next?.lower ?? '') !== undefined)
    return true;
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + 6); ahead++) {
    const { lower, kind } = tokens[ahead]!;
    if (kind === 'mark') return true;
    if (/^(?:was|were|is|are|had|has|have|did|would|will|could|said|it|he|she|they|we|i)$/.test(lower)) return false;
  }
  return true;
}
