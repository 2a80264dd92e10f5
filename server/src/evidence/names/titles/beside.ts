import type { Entity } from '../../../corpus/entities';
import { sentenceOfToken } from '../../../text/analysis';
import { headOf } from '../../../text/lexicon/roleNouns';
import { lemmasOf } from '../../../text/lexicon/wordnet';
import { someMentions } from '../someMentions';

/**
 * Whether some source has one of some words in a sentence that names somebody, or in the next one where it goes on about
 * the same person: then the sources may well say it of that person, in words that are read as no description.
 */
export function areSaidBeside(words: readonly string[], entity: Entity): boolean {
  const wanted = new Set(words.flatMap((word) => [word, headOf(word), ...lemmasOf(word)]));
  for (const { source, mention } of someMentions(entity)) {
    const { block } = source.blocks[mention.block]!;
    const { first, last } = sentenceOfToken(block, mention.mention.first);
    const next = block.sentences.find((sentence) => sentence.first === last);
    const goesOn = next && /^(?:the|he|she|his|her|they)$/.test(block.tokens[next.first]?.lower ?? '');
    for (const { lower } of block.tokens.slice(first, goesOn ? next.last : last))
      if (wanted.has(lower) || wanted.has(headOf(lower)) || lemmasOf(lower).some((lemma) => wanted.has(lemma)))
        return true;
  }
  return false;
}
