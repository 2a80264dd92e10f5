import { LineIndex, type Place } from '../text/lines';
import type { Span } from '../text/span';
import { wrapped } from './wrapping';
import { IDENTITY, lastAtOrBefore, toFile, type OffsetMap } from './offsetMap';

/** By what people find a place in a document, where a line number would not help them. */
export type MarkKind = 'page' | 'row' | 'time';

/** Places of a text, in order: from each offset on it is the page, row (from 1) or second of the value beside it. */
export interface Marks {
  readonly kind: MarkKind;
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** What an `Original` is made of: plain data, to be kept and sent. */
export interface OriginalData {
  /** What an editor can show, and places count in: the file, or the text taken out of it where the file is no text. */
  readonly shows: 'file' | 'text';
  readonly map: OffsetMap;
  /** Where the lines of what is shown start, and its length. */
  readonly lines: Uint32Array;
  readonly length: number;
  readonly marks?: Marks;
}

/** The way from a source's text back into its file. Immutable. */
export class Original {
  readonly data: OriginalData;
  readonly #lines: LineIndex;

  constructor(data: OriginalData) {
    this.data = data;
    this.#lines = LineIndex.of(data);
  }

  /** Of a file that is text: `file` is what was decoded, `map` leads into it. */
  static inFile(file: string, map: OffsetMap = IDENTITY, marks?: Marks): Original {
    return new Original({ shows: 'file', map, ...new LineIndex(file).data, ...(marks && { marks }) });
  }

  /** Of a file that an editor cannot show: its text is shown instead, wrapped. */
  static inText(text: string, marks?: Marks): Original {
    return new Original({
      shows: 'text',
      map: IDENTITY,
      ...new LineIndex(wrapped(text)).data,
      ...(marks && { marks }),
    });
  }

  get shows(): OriginalData['shows'] {
    return this.data.shows;
  }

  /** The span, in what is shown, of a span of the text. */
  spanOf({ start, end }: Span): Span {
    const { map } = this.data;
    const from = toFile(map, start);
    return { start: from, end: Math.max(from, toFile(map, Math.max(start, end - 1)) + (end > start ? 1 : 0)) };
  }

  /** Line and column, in what is shown, of an offset of the text. */
  placeOf(offset: number): Place {
    return this.#lines.placeOf(toFile(this.data.map, offset));
  }

  /** How people find an offset of the text: "page 3", "row 12", "00:04:31"; undefined where lines are all there is. */
  markOf(offset: number): string | undefined {
    const { marks } = this.data;
    const at = marks ? lastAtOrBefore(marks.offsets, offset) : -1;
    if (!marks || at < 0) return undefined;
    const value = marks.values[at]!;
    return marks.kind === 'time' ? clock(value) : `${marks.kind} ${value}`;
  }
}

/** Collects marks. */
export class MarksBuilder {
  readonly #kind: MarkKind;
  readonly #offsets: number[] = [];
  readonly #values: number[] = [];

  constructor(kind: MarkKind) {
    this.#kind = kind;
  }

  /** Says that the text from `offset` on has a mark; to be called in order. */
  add(offset: number, value: number): void {
    if (this.#values[this.#values.length - 1] === value) return;
    this.#offsets.push(offset);
    this.#values.push(value);
  }

  finish(): Marks {
    return { kind: this.#kind, offsets: Uint32Array.from(this.#offsets), values: Uint32Array.from(this.#values) };
  }
}

/** Seconds as 00:04:31. */
const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
