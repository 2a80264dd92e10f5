/** A place in a text as people count: line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the line of an offset and the offset of a line; lines end with \n, \r\n or \r. */
export class LineIndex {
  readonly #starts: Uint32Array;
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
      if (code === 10 || code === 13) starts.push(at + 1);
    }
    this.#starts = Uint32Array.from(starts);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The place of an offset; offsets outside the text are drawn to its nearest end. */
  placeOf(offset: number): Place {
    const inside = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - this.#starts[low]! + 1 };
  }

  /** The offset at which a line (counted from 1) starts. */
  startOf(line: number): number {
    return this.#starts[Math.max(1, Math.min(line, this.#starts.length)) - 1]!;
  }
}
