import type { BlockAnalysis } from '../../../text/analysis';
import type { Statement, WordItem } from '../../../text/claims/statement';
import { phrasalMeaning } from '../../../text/lexicon/phrasal';
import type { Alignment } from '../alignment/align';

/** A word of the draft beside one of a source, both by their indices in an alignment as well. */
export interface WordPair {
  readonly pair: Alignment;
  readonly slot: number;
  readonly other: number;
  readonly own: WordItem;
  readonly item: WordItem;
  readonly draft: Statement;
  readonly source: Statement;
}

export function wordPairAt(pair: Alignment, slot: number, other: number): WordPair {
  const [own, item] = [pair.draft.items[slot]!.item as WordItem, pair.source.items[other]!.item as WordItem];
  return { pair, slot, other, own, item, draft: pair.draft.statement, source: pair.source.statement };
}

/** Whether something is so of one of the two words, in its statement. */
export const either = (
  { own, item, draft, source }: WordPair,
  isSo: (word: WordItem, statement: Statement) => boolean,
): boolean => isSo(own, draft) || isSo(item, source);

/** What a word stands for with the small word behind it: "turned down" is "rejected". */
export const meaningOf = (item: WordItem, { block: { tokens } }: Statement): string =>
  (isPhrasal(item, tokens) && phrasalMeaning(item.word, tokens[item.last]!.lower)) || item.word;

/** Whether a word means something of its own with the small word behind it. */
export const isPhrasal = ({ word, last }: WordItem, tokens: BlockAnalysis['tokens']): boolean =>
  tokens[last]?.kind === 'word' && phrasalMeaning(word, tokens[last].lower) !== undefined;

/** Whether one of some words stands in the clause of a word. */
export const hasBeside = ({ segment }: WordItem, { block, sentence, segments }: Statement, words: RegExp): boolean =>
  block.tokens
    .slice(sentence.first, sentence.last)
    .some(
      ({ lower, shape }, at) => words.test(lower) && segments[at] === segment && (lower !== 'may' || shape === 'lower'),
    );
