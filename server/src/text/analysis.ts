import { findQuotations, type Quotation } from './quotations/find';
import { attributions } from './quotations/attribution/attribute';
import type { Attribution } from './quotations/attribution/attribution';
import { spotNames } from './names/spotting/spot';
import type { NameMention } from './names/mention';
import type { BlockKind } from './prose';
import { splitSentences, type Sentence } from './sentences';
import type { Span } from './span';
import { tokenize, type Token } from './tokens';

/**
 * All that can be said of one block of prose by looking at nothing else. Offsets count from the block's start, so the
 * same words have the same analysis wherever they stand, in a draft or a source: that is what makes it cacheable.
 */
export interface BlockAnalysis {
  readonly kind: BlockKind;
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly quotations: readonly Quotation[];
  /** Who is said to have said each of the quotations. */
  readonly attributions: readonly Attribution[];
}

/** A block's analysis at its place in a document. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: BlockAnalysis;
}

/** Where a block stands in its document. */
export const spanOf = ({ start, block }: PlacedBlock): Span => ({ start, end: start + block.prose.length });

export function analyseBlock(kind: BlockKind, prose: string): BlockAnalysis {
  const tokens = tokenize(prose);
  const sentences = splitSentences(tokens);
  const quotations = findQuotations(tokens, prose);
  const names = spotNames(tokens, sentences, quotations, prose, kind === 'heading');
  return {
    kind,
    prose,
    tokens,
    sentences,
    names,
    quotations,
    attributions: attributions({ tokens, sentences, names }, quotations),
  };
}

/** The sentence that holds a token, by binary search; the last one for a token behind all. */
export function sentenceOfToken(block: BlockAnalysis, token: number): Sentence {
  const { sentences } = block;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return sentences[low]!;
}
