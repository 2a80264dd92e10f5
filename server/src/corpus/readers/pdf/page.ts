/** A run of letters as a PDF places it on a page; lengths in points, `y` is the baseline counted from the top. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** By which pieces in one font know each other. */
  readonly font: string;
}

/** One page of a PDF with its upright text, in the order in which the file has it. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** A line of text on a page. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its letters. */
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
}
