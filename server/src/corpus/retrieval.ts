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
  #ranks: ReadonlyMap<Source, number> | undefined;

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

  #promising(hashes: ArrayLike<number>, least: number): Weighed<Source>[] {
    const times = new Map<number, number>();
    for (let at = 0; at < hashes.length; at++) times.set(hashes[at]!, (times.get(hashes[at]!) ?? 0) + 1);
    const terms = [...times].map(([hash, weight]) => ({ forms: [hash], weight }));
    return this.#mostPromising(this.#postings.heaviest(terms, least, MOST_SOURCES));
  }

  /** The sources with the greatest weights; of those alike the first by their ids. */
  #mostPromising(found: Weighed<Source>[]): Weighed<Source>[] {
    if (found.length <= MOST_SOURCES) return found;
    const lowest = found.reduce((least, { weight }) => Math.min(least, weight), Infinity);
    const promising = found.filter(({ weight }) => weight > lowest);
    // numbers are sorted in a tenth of the time that ids take
    const alike = new Map<number, Weighed<Source>>();
    for (const one of found) if (one.weight === lowest) alike.set(this.#order.get(one.document)!, one);
    const first = Uint32Array.from(alike.keys())
      .sort()
      .subarray(0, MOST_SOURCES - promising.length);
    for (const rank of first) promising.push(alike.get(rank)!);
    return promising;
  }

  /** The place of each source in order of the ids; made when it is first asked for. */
  get #order(): ReadonlyMap<Source, number> {
    return (this.#ranks ??= new Map(this.#postings.documents.sort(byId).map((source, rank) => [source, rank])));
  }

  /** Whether any source writes a folded word with a capital. */
  writesWithCapital(folded: string): boolean {
    return this.#postings.has(capitalTerm(folded));
  }
}

/** Sources looked at closely for one phrase; more have only phrases of the commonest words. */
export const MOST_SOURCES = 1000;
