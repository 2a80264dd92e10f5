/**
 * Maps offsets of an extracted text to offsets of the file that it came from: stretches that run in step, each with the
 * place where it begins in both. Without any stretch the two are the same.
 */
export class OffsetMap {
  readonly #text: number[] = [];
  readonly #original: number[] = [];

  static readonly identity = new OffsetMap();

  /** Says that text from `text` on stands in the original from `original` on; to be called in order of `text`. */
  add(text: number, original: number): void {
    this.#text.push(text);
    this.#original.push(original);
  }

  /** The place in the original of an offset of the text; never behind the beginning of the next stretch. */
  toOriginal(offset: number): number {
    const at = this.#stretchOf(offset);
    if (at < 0) return this.#text.length === 0 ? offset : this.#original[0]!;
    const original = this.#original[at]! + (offset - this.#text[at]!);
    const next = this.#original[at + 1];
    return next === undefined ? original : Math.min(original, next);
  }

  #stretchOf(offset: number): number {
    let low = 0;
    let high = this.#text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#text[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
