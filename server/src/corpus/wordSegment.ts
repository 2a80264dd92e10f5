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
    this.words = Int32Array.from(sequence, (index) => terms[index]!);
    this.quoted = Uint8Array.from(sequence, (_, at) => (quoted[at >> 3]! >> (at & 7)) & 1);
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
