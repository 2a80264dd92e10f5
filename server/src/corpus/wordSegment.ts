import type { SourceWords, WordPlaces } from './words';

/** Writes the places of the words of one block; `first` is the index of its first word. */
export type PlaceBlock = (block: number, places: WordPlaces, first: number) => void;

/**
 * The words of one source, each with its hash and its place. Immutable for those who ask; places are found block by block,
 * when they are asked for.
 */
export class WordSegment {
  /** Hash of each word in order of the text. */
  readonly words: Int32Array;
  /** 1 where a word stands in a quotation; everywhere in a source that gives nothing as somebody's words. */
  readonly quoted: Uint8Array;
  /** Index of the first word of each block, and of the end. */
  readonly #firsts: Uint32Array;
  readonly #makePlacer: () => PlaceBlock;
  #placer: PlaceBlock | undefined;
  #places: WordPlaces | undefined;
  /** 1 for each block whose words have their places. */
  readonly #isPlaced: Uint8Array;
  /** The words of the block that was asked for last. */
  #from = 0;
  #to = 0;

  constructor({ terms, sequence, quoted, sentences, sentencesIn }: SourceWords, makePlacer: () => PlaceBlock) {
    const { length } = sequence;
    // plain loops: a segment is made for each source that is looked at closely
    this.words = new Int32Array(length);
    this.quoted = new Uint8Array(length);
    for (let at = 0; at < length; at++) {
      this.words[at] = terms[sequence[at]!]!;
      this.quoted[at] = (quoted[at >> 3]! >> (at & 7)) & 1;
    }
    this.#firsts = new Uint32Array(sentencesIn.length + 1).fill(length);
    for (let block = 0, sentence = 0; block < sentencesIn.length; sentence += sentencesIn[block++]!)
      this.#firsts[block] = sentences[sentence] ?? length;
    this.#isPlaced = new Uint8Array(sentencesIn.length);
    this.#makePlacer = makePlacer;
  }

  /** Start of a word in the source's text. */
  startOf(word: number): number {
    return this.#placesAt(word).starts[word]!;
  }

  endOf(word: number): number {
    return this.#placesAt(word).ends[word]!;
  }

  #placesAt(word: number): WordPlaces {
    const { length } = this.words;
    this.#places ??= { starts: new Uint32Array(length), ends: new Uint32Array(length) };
    if (word >= this.#from && word < this.#to) return this.#places;
    const block = this.#blockOf(word);
    this.#from = this.#firsts[block]!;
    this.#to = this.#firsts[block + 1]!;
    if (this.#isPlaced[block] === 0) {
      this.#placer ??= this.#makePlacer();
      this.#placer(block, this.#places, this.#from);
      this.#isPlaced[block] = 1;
    }
    return this.#places;
  }

  /** The last block that begins at or before a word. */
  #blockOf(word: number): number {
    let low = 0;
    let high = this.#isPlaced.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#firsts[middle]! <= word) low = middle;
      else high = middle;
    }
    return low;
  }
}
