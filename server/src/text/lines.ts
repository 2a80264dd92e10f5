/** A place in a text as people count: line and column from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text starts, and how long the text is. */
export interface LineStarts {
  readonly lines: Uint32Array;
  readonly length: number;
}

/** Finds the line of an offset and the offset of a line; lines end with \n, \r\n or \r. */
export class LineIndex {
  readonly #starts: Uint32Array;
  readonly #length: number;

  constructor(text: string | LineStarts) {
    this.#starts = typeof text === 'string' ? lineStarts(text) : text.lines;
    this.#length = text.length;
  }

  /** The same index from what `data` gave. */
  static of(data: LineStarts): LineIndex {
    return new LineIndex(data);
  }

  /** What the index is made of: plain data, to be kept and sent. */
  get data(): LineStarts {
    return { lines: this.#starts, length: this.#length };
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

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}
