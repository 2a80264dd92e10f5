import type { SourceWords, WordPlaces } from './words';

/** The words of one source, each with its hash and its place. Immutable; places are found when they are asked for. */
export class WordSegment {
  /** Hash of each word in order of the text. */
  readonly words: Int32Array;
  /** 1 where a word stands in a quotation; everywhere in a source that gives nothing as somebody's words. */
  readonly quoted: Uint8Array;
  readonly #findPlaces: () => WordPlaces;
  #places: WordPlaces | undefined;

  constructor({ terms, sequence, quoted }: SourceWords, findPlaces: () => WordPlaces) {
    const { length } = sequence;
    // plain loops: a segment is made for each source that is looked at closely
    this.words = new Int32Array(length);
    this.quoted = new Uint8Array(length);
    for (let at = 0; at < length; at++) {
      this.words[at] = terms[sequence[at]!]!;
      this.quoted[at] = (quoted[at >> 3]! >> (at & 7)) & 1;
    }
    this.#findPlaces = findPlaces;
  }

  /** Start of each word in the source's text. */
  get starts(): Uint32Array {
    return (this.#places ??= this.#findPlaces()).starts;
  }

  get ends(): Uint32Array {
    return (this.#places ??= this.#findPlaces()).ends;
  }
}
