import type { Statement, WordItem } from '../../../text/claims/statement';
import type { Token } from '../../../text/tokens';

/** Words that two sentences must have in common, small ones too. */
const LEAST_WORDS = 4;

/**
 * Whether two sentences say the same word for word but for one word of each, or one of them says in between what the other
 * says in all: "He admits that he was at fault" for "He denies that he was at fault". However little such words weigh, they
 * tell of one thing.
 */
export function areVerbatim(own: WordItem, draft: Statement, theirs: WordItem, source: Statement): boolean {
  const before = run(wordsBefore(own, draft), wordsBefore(theirs, source));
  const behind = run(wordsBehind(own, draft), wordsBehind(theirs, source));
  return before.length + behind.length >= LEAST_WORDS && before.isWhole && behind.isWhole;
}

/** How many words from the slots on are the same, and whether that is all that one of the two has. */
function run(
  own: readonly string[],
  theirs: readonly string[],
): { readonly length: number; readonly isWhole: boolean } {
  let length = 0;
  while (length < own.length && length < theirs.length && own[length] === theirs[length]) length++;
  return { length, isWhole: length === own.length || length === theirs.length };
}

/** Away from the slot, so that the first words are those next to it. */
const wordsBefore = ({ first }: WordItem, { block: { tokens }, sentence }: Statement): string[] =>
  wordsOf(tokens.slice(sentence.first, first)).reverse();

const wordsBehind = ({ last }: WordItem, { block: { tokens }, sentence }: Statement): string[] =>
  wordsOf(tokens.slice(last, sentence.last));

/** A word that denies is what two such sentences may differ in. */
const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ kind, lower }) => kind !== 'mark' && !DENIES.test(lower)).map(({ lower }) => lower);

const DENIES = /^(?:not|n't|never|no|cannot)$/;
