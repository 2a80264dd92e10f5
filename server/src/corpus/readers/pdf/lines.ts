import type { Line, Page, Piece } from './page';

/** A stretch of one line without a wide gap in it. */
interface Run {
  readonly pieces: Piece[];
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  size: number;
}

/** The lines of a page in reading order. */
export function linesOf(page: Page): Line[] {
  const rows = rowsOf(page.pieces);
  const gutter = gutterOf(rows, page.width);
  const lines = gutter === undefined ? rows.map((row) => lineOf(page, row)) : byColumn(page, rows, gutter);
  return lines.filter(({ text }) => text.trim() !== '');
}

// ---- Runs and rows ------------------------------------------------------------------------------------------------

/** Runs that follow each other on one baseline, as cells of a table do. */
type Row = readonly Run[];

/** A gap as wide as this, in sizes of the letters, parts two runs. */
const WIDE = 1.6;

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Run[][] = [];
  let run: Run | undefined;
  let spaced = false;
  for (const piece of pieces) {
    if (!piece.text.trim()) {
      spaced = true; // as wide as the gap may be: a tab is a space, too
    } else if (run && isOnLine(run, piece)) {
      if (piece.x - run.right > WIDE * Math.max(run.size, piece.size)) {
        run = startRun(piece);
        rows[rows.length - 1]!.push(run);
      } else {
        extend(run, piece, spaced);
      }
      spaced = false;
    } else {
      run = startRun(piece);
      rows.push([run]);
      spaced = false;
    }
  }
  return rows;
}

const startRun = (piece: Piece): Run => ({
  pieces: [piece],
  text: lettersOf(piece),
  left: piece.x,
  right: piece.x + piece.width,
  y: piece.y,
  size: piece.size,
});

function extend(run: Run, piece: Piece, spaced: boolean): void {
  const text = lettersOf(piece);
  const touches = /\s$/.test(run.text) || /^\s/.test(text);
  run.text += !touches && (spaced || piece.x - run.right > 0.2 * piece.size) ? ` ${text}` : text;
  run.pieces.push(piece);
  run.right = Math.max(run.right, piece.x + piece.width);
  run.size = Math.max(run.size, piece.size);
}

/** A piece's text; "R E P O R T", as letters set apart come out, is one word. */
const lettersOf = ({ text }: Piece): string => (SET_APART.test(text) ? text.replace(/ /g, '') : text);

const SET_APART = /^\s*\p{L}(?: \p{L}){2,}\s*$/u;

/** Whether a piece goes on where a run ends: on its baseline, or raised or lowered beside it. */
function isOnLine({ y, size, right, left }: Run, piece: Piece): boolean {
  const off = Math.abs(piece.y - y);
  const near = piece.size < size * 0.8 || size < piece.size * 0.8 ? 0.5 : 0.3;
  return off < near * Math.max(size, piece.size) && piece.x > left && piece.x >= right - size;
}

function lineOf({ number }: Page, row: Row): Line {
  const text = row.map((run) => run.text.replace(/[ \t\u00a0]+/g, ' ').trim()).join(' ');
  const letters = row.flatMap(({ pieces }) => pieces);
  const most = dominant(letters);
  return {
    page: number,
    text,
    left: row[0]!.left,
    right: row[row.length - 1]!.right,
    y: row[0]!.y,
    size: most.size,
    font: most.font,
  };
}

/** The size and font of most of the letters. */
function dominant(pieces: readonly Piece[]): { readonly size: number; readonly font: string } {
  const lengths = new Map<string, number>();
  const faces = new Map<string, { readonly size: number; readonly font: string }>();
  for (const { text, size, font } of pieces) {
    const face = { size: Math.round(size * 4) / 4, font };
    const key = `${face.size} ${font}`;
    faces.set(key, face);
    lengths.set(key, (lengths.get(key) ?? 0) + text.trim().length);
  }
  return faces.get([...lengths].sort((a, b) => b[1] - a[1])[0]![0])!;
}

// ---- Columns ------------------------------------------------------------------------------------------------------

/** Fewest rows in which text stands on both sides of a gap for the gap to part columns. */
const FEWEST_ROWS = 6;

/**
 * Where two columns are parted, if the file has them line by line across the page. Files that have one column after the
 * other, as most do, need none; neither does a table, whose cells are narrow.
 */
function gutterOf(rows: readonly Row[], width: number): number | undefined {
  const split = rows.filter((row) => row.length === 2);
  if (split.length < FEWEST_ROWS || split.length < rows.length * 0.5) return undefined;
  const isWide = split.filter((row) => row.every(({ left, right }) => right - left > width * 0.22)).length;
  if (isWide < split.length * 0.6) return undefined;
  const starts = split.map((row) => row[1]!.left).sort((a, b) => a - b);
  const middle = starts[starts.length >> 1]!;
  const aligned = starts.filter((start) => Math.abs(start - middle) < width * 0.03).length;
  return aligned > starts.length * 0.8 ? middle - 1 : undefined;
}

/** The left column, then the right, of each part of a page between lines that run across both. */
function byColumn(page: Page, rows: readonly Row[], gutter: number): Line[] {
  const lines: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = (): void => {
    lines.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const row of rows) {
    const crosses = row.some((run) => run.left < gutter - 1 && run.right > gutter + 1);
    if (crosses) {
      flush();
      lines.push(lineOf(page, row));
      continue;
    }
    for (const run of row) (run.left < gutter ? left : right).push(lineOf(page, [run]));
  }
  flush();
  return lines;
}
