import type { Corpus } from '../../../server/src/corpus/corpus';
import type { Source } from '../../../server/src/corpus/source';
import { matchQuotation } from '../../../server/src/evidence/quotations/match';
import { quotedWords } from '../../../server/src/evidence/quotations/quotedWords';
import { analyseBlock } from '../../../server/src/text/analysis';
import { Random } from '../../generator/random';
import { spread, type Spread } from './measure';

/** Words of a phrase, at least and at most. */
export const SHORTEST = 5;
export const LONGEST = 30;

/** How long phrases took to be matched, and how many were found in the source that they are from. */
export interface PhraseResult extends Spread {
  readonly phrases: number;
  readonly found: number;
}

/** Times the matching of phrases out of random sources of a corpus, half of them with one word changed. */
export function measurePhrases(corpus: Corpus, phrases: number): PhraseResult {
  const random = new Random('phrases');
  const asked = Array.from({ length: phrases }, (_, index) => phraseFrom(random.pick(corpus.sources)!, index, random));
  const found = new Set<number>();
  const ask = (): number[] =>
    asked.map(({ source, phrase }, index) => {
      const block = analyseBlock('paragraph', phrase);
      const quoted = quotedWords(block, { first: 0, last: block.tokens.length });
      const before = performance.now();
      const matches = matchQuotation(corpus, quoted);
      const time = performance.now() - before;
      if (matches.some((match) => match.source === source)) found.add(index);
      return time;
    });
  ask(); // what sources hold ready is made when it is first asked for
  return { ...spread(ask()), phrases, found: found.size };
}

/** A phrase with the source that it is from. */
function phraseFrom(
  source: Source,
  index: number,
  random: Random,
): { readonly source: Source; readonly phrase: string } {
  const words = source.blocks.flatMap(({ block }) => block.prose.split(/\s+/));
  const length = SHORTEST + Math.floor(random.next() * (LONGEST - SHORTEST + 1));
  const from = Math.floor(random.next() * Math.max(1, words.length - length));
  const phrase = words.slice(from, from + length);
  if (index % 2 === 1) phrase[phrase.length >> 1] = 'turnips';
  return { source, phrase: phrase.join(' ') };
}
