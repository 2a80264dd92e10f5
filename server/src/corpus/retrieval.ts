import type { Occurrences } from './occurrences';
import { Postings, type Weighed } from './postings';
import { SentenceSearch } from './sentenceSearch';
import { byId, type Source } from './source';
import { capitalTerm } from './words';

/**
 * What answers from all sources by their words, whatever holds them: phrases, sentences, and words with a capital.
 * Immutable; a change makes a new one that shares what has not changed.
 */
export class Retrieval {
  readonly #postings: Postings<Source>;
  readonly sentences: SentenceSearch;
  #order: Uint32Array | undefined;

  private constructor(postings: Postings<Source>, count: number) {
    this.#postings = postings;
    this.sentences = new SentenceSearch(postings, count);
  }

  static readonly empty = new Retrieval(Postings.empty, 0);

  /** What answers from these sources without `gone` and with `come`. */
  changed(gone: ReadonlySet<Source>, come: readonly Source[]): Retrieval {
    return new Retrieval(this.#postings.changed(gone, come), this.sentences.sources - gone.size + come.length);
  }

  /**
   * The sources in which a phrase may stand, though some of its words differ: those that have enough of its words,
   * wherever they stand. In order of their ids.
   *
   * @param hashes of the phrase's words, without those that may be anything; see `comparedWords`
   * @param least how many of these places a source must be able to fill
   */
  sourcesWith(hashes: ArrayLike<number>, least: number): readonly Source[] {
    return this.#promising(hashes, least)
      .map(({ document }) => document)
      .sort(byId);
  }

  /**
   * Tells where words stand in each of the sources in which a phrase may stand, in no order.
   *
   * @param phrase and `least` as for `sourcesWith`
   */
  occurrences(
    { phrase, least }: { readonly phrase: ArrayLike<number>; readonly least: number },
    words: readonly number[],
    tell: (source: Source, occurrences: Occurrences) => void,
  ): void {
    this.#postings.occurrences(words, this.#promising(phrase, least), tell);
  }

  /** The sources that have most of a phrase's words; of those alike the first by their ids. */
  #promising(hashes: ArrayLike<number>, least: number): Weighed<Source>[] {
    const times = new Map<number, number>();
    for (let at = 0; at < hashes.length; at++) times.set(hashes[at]!, (times.get(hashes[at]!) ?? 0) + 1);
    const terms = [...times].map(([hash, weight]) => ({ forms: [hash], weight }));
    // the order is made when it is first asked for
    return this.#postings.heaviest(terms, least, MOST_SOURCES, () => (this.#order ??= this.#postings.inOrder(byId)));
  }

  /** Whether any source writes a folded word with a capital. */
  writesWithCapital(folded: string): boolean {
    return this.#postings.has(capitalTerm(folded));
  }
}

/** Sources looked at closely for one phrase; more have only phrases of the commonest words. */
export const MOST_SOURCES = 1000;
