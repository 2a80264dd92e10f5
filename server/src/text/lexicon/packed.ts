/**
 * The lines of one long string, each found by the word with which it begins. A set or map of so many strings would take ten
 * times the memory of the string itself.
 */
export class PackedLines {
  readonly #text: string;
  /** Where each line starts, and behind the last one where a next would. */
  readonly #starts: Uint32Array;
  /** Where the word of each line ends. */
  readonly #ends: Uint32Array;
  /** Lines by the hash of their words, counted from 1: the first free place at or behind that of the hash. */
  readonly #slots: Uint32Array;

  /** @param text Lines parted by `\n`; their words, each behind which the line ends or a bar stands, differ. */
  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    starts.push(text.length + 1);
    this.#text = text;
    this.#starts = Uint32Array.from(starts);
    this.#ends = this.#starts.slice(1).map((next, line) => {
      const bar = this.line(line).indexOf('|');
      return bar < 0 ? next - 1 : starts[line]! + bar;
    });
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * starts.length)));
    for (let line = 0; line < this.size; line++) {
      const word = this.word(line);
      let slot = this.#slotOf(word);
      while (this.#slots[slot] !== 0) slot = this.#behind(slot);
      this.#slots[slot] = line + 1;
    }
  }

  /** The number of lines. */
  get size(): number {
    return this.#starts.length - 1;
  }

  has(word: string): boolean {
    return this.indexOf(word) >= 0;
  }

  /** The index of the line of a word; -1 where there is none. */
  indexOf(word: string): number {
    for (let slot = this.#slotOf(word); this.#slots[slot] !== 0; slot = this.#behind(slot)) {
      const line = this.#slots[slot]! - 1;
      if (this.#isOf(line, word)) return line;
    }
    return -1;
  }

  /** The word of a line. */
  word(line: number): string {
    return this.#text.slice(this.#starts[line], this.#ends[line]);
  }

  /** A line, its word with it. */
  line(line: number): string {
    return this.#text.slice(this.#starts[line], this.#starts[line + 1]! - 1);
  }

  #isOf(line: number, word: string): boolean {
    const start = this.#starts[line]!;
    return this.#ends[line]! - start === word.length && this.#text.startsWith(word, start);
  }

  #slotOf(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 12)) & (this.#slots.length - 1);
  }

  #behind(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }
}

/** Lists of small numbers, by small numbers: what a map of arrays would hold in ten times the memory. */
export class PackedLists {
  /** Where each list starts in `values`, and behind the last one where it ends. */
  readonly #starts: Uint32Array;
  readonly #values: Uint32Array;

  /** @param pairs Of a list and what is in it, one behind the other; within a list they stay in order. */
  constructor(pairs: readonly number[]) {
    let most = -1;
    for (let at = 0; at < pairs.length; at += 2) most = Math.max(most, pairs[at]!);
    const starts = new Uint32Array(most + 2);
    for (let at = 0; at < pairs.length; at += 2) starts[pairs[at]! + 1]!++;
    for (let list = 0; list <= most; list++) starts[list + 1]! += starts[list]!;
    const ends = starts.slice();
    const values = new Uint32Array(pairs.length / 2);
    for (let at = 0; at < pairs.length; at += 2) values[ends[pairs[at]!]!++] = pairs[at + 1]!;
    this.#starts = starts;
    this.#values = values;
  }

  /** A list; empty where there is none of that number. */
  of(list: number): Uint32Array {
    const start = this.#starts[list] ?? 0;
    return this.#values.subarray(start, this.#starts[list + 1] ?? start);
  }
}
