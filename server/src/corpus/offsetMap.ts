/**
 * Maps offsets of an extracted text to offsets of the file that it came from: stretches that run in step, each with the
 * place where it begins in both. Without any stretch the two are the same. Immutable; plain data, to be kept and sent.
 */
export interface OffsetMap {
  readonly text: Uint32Array;
  readonly file: Uint32Array;
}

/** The map of a text that is its file. */
export const IDENTITY: OffsetMap = { text: new Uint32Array(0), file: new Uint32Array(0) };

/** Collects the stretches of a map. */
export class OffsetMapBuilder {
  readonly #text: number[] = [];
  readonly #file: number[] = [];

  /** Says that text from `text` on stands in the file from `file` on; to be called in order of `text`. */
  add(text: number, file: number): void {
    this.#text.push(text);
    this.#file.push(file);
  }

  finish(): OffsetMap {
    return { text: Uint32Array.from(this.#text), file: Uint32Array.from(this.#file) };
  }
}

/** The place in the file of an offset of the text; never behind the beginning of the next stretch. */
export function toFile({ text, file }: OffsetMap, offset: number): number {
  if (text.length === 0) return offset;
  const at = lastAtOrBefore(text, offset);
  if (at < 0) return file[0]!;
  const place = file[at]! + (offset - text[at]!);
  const next = file[at + 1];
  return next === undefined ? place : Math.min(place, next);
}

/** The index of the last of sorted numbers that is not above a number; -1 where all are. */
export function lastAtOrBefore(sorted: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
