import type { SentenceHit } from '../../corpus/sentenceSearch';
import type { Source } from '../../corpus/source';
import type { Passage } from './alignment/passage';

/** The order in which sentences of sources were found. */
export class Order {
  readonly #ranks = new Map<Source, Map<string, number>>();

  constructor(hits: readonly SentenceHit[]) {
    hits.forEach(({ source, block, sentence }, rank) => {
      const ofSource = this.#ranks.get(source);
      if (ofSource) ofSource.set(placeOf(block, sentence), rank);
      else this.#ranks.set(source, new Map([[placeOf(block, sentence), rank]]));
    });
  }

  /** The rank of a sentence from 0 on; undefined where it is none of those that were found. */
  of(source: Source, block: number, sentence: number): number | undefined {
    return this.#ranks.get(source)?.get(placeOf(block, sentence));
  }

  /** The rank of a passage. */
  rankOf({ source, block, index }: Passage): number | undefined {
    return this.of(source, block, index);
  }
}

const placeOf = (block: number, sentence: number): string => `${block} ${sentence}`;
