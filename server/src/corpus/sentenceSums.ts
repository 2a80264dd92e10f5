/** About what the terms that are looked for weigh together in each sentence of some documents. */
export class SentenceSums {
  /** For each document where each of its sentences begins, by the indices of words. */
  readonly #sentences: readonly Uint32Array[];
  /** Where the sentences of each document begin among those of all. */
  readonly #from: Uint32Array;
  readonly #sums: Float64Array;
  /** The terms that were added to a sentence, a bit each. */
  readonly #seen: Int32Array;

  constructor(sentences: readonly Uint32Array[]) {
    this.#sentences = sentences;
    this.#from = new Uint32Array(sentences.length);
    let count = 0;
    for (let index = 0; index < sentences.length; index++) {
      this.#from[index] = count;
      count += sentences[index]!.length;
    }
    this.#sums = new Float64Array(count);
    this.#seen = new Int32Array(count);
  }

  /** Adds the weight of a term to each sentence of a document that has it at one of the first of some places, which are in order. */
  add(document: number, bit: number, weight: number, places: Uint32Array, count: number): void {
    const sentences = this.#sentences[document]!;
    const from = this.#from[document]!;
    let sentence = 0;
    for (let at = 0; at < count; at++) {
      const place = places[at]!;
      while (sentence + 1 < sentences.length && sentences[sentence + 1]! <= place) sentence++;
      const index = from + sentence;
      if (this.#seen[index]! & bit) continue;
      this.#seen[index]! |= bit;
      this.#sums[index]! += weight;
    }
  }

  /**
   * The sentences that may be among the best, document by document: those that weigh enough, and about as much as the best.
   *
   * @param words The number of words of each document.
   * @param factorOf What the weight of a sentence of so many words counts for.
   */
  best(
    words: readonly number[],
    factorOf: (words: number) => number,
    { limit, least }: { readonly limit: number; readonly least: number },
  ): { readonly document: number; readonly sentence: number }[] {
    const found: { readonly document: number; readonly sentence: number; readonly score: number }[] = [];
    this.#sentences.forEach((sentences, document) => {
      const from = this.#from[document]!;
      for (let sentence = 0; sentence < sentences.length; sentence++) {
        const sum = this.#sums[from + sentence]!;
        if (sum === 0) continue;
        const score = sum * factorOf((sentences[sentence + 1] ?? words[document]!) - sentences[sentence]!);
        if (score >= least * ROUNDING) found.push({ document, sentence, score });
      }
    });
    if (found.length <= limit) return found;
    const scores = Float64Array.from(found, ({ score }) => score).sort();
    const enough = scores[scores.length - limit]! * ROUNDING;
    return found.filter(({ score }) => score >= enough);
  }
}

/** By more than this, sums of the same numbers do not differ, in whatever order these were added. */
const ROUNDING = 1 - 1e-9;
