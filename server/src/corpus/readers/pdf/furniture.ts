import type { Line } from './page';

/**
 * Running heads, running feet and page numbers: what stands at the edge of one page after the other, with the number of
 * the page in it or without; and what browsers print there.
 */

/** Rows at the top and at the bottom of a page that can be such. */
const EDGE_ROWS = 2;

const NUMBER_ALONE = /^\W*(?:page|seite|p\.)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|von)\s*\d{1,4})?\W*$/i;

/** The time of printing, and the address. */
const PRINTED =
  /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d\d(?:\s*[AP]M)?\b.*|(?:https?|file):\/\/\S+(?:\s+\d+\s*\/\s*\d+)?)$/i;

const LONGEST = 140;

/** The lines without running heads, running feet and page numbers. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const edges = edgeLines(lines);
  const shift = pageShift(edges);
  const dropped = new Set<Line>();
  for (const line of edges) {
    const repeats = edges.some((other) => other.page !== line.page && isSame(line, other));
    if (NUMBER_ALONE.test(line.text) || PRINTED.test(line.text) || repeats || bearsNumber(line, shift))
      dropped.add(line);
  }
  return lines.filter((line) => !dropped.has(line));
}

/** The lines of the outermost rows of each page; a page that has few is not all edge. */
function edgeLines(lines: readonly Line[]): Line[] {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  return [...byPage.values()].flatMap((page) => {
    const sorted = [...page].sort((a, b) => a.y - b.y);
    const edge = new Set<Line>();
    for (const order of [sorted, [...sorted].reverse()]) {
      let rows = 0;
      let y: number | undefined;
      for (const line of order) {
        if (y === undefined || Math.abs(line.y - y) > 3) rows++;
        if (rows > EDGE_ROWS || line.text.length > LONGEST) break;
        y = line.y;
        edge.add(line);
      }
    }
    return [...edge];
  });
}

/** The same words at the same height, but for the numbers in them. */
const isSame = (a: Line, b: Line): boolean =>
  Math.abs(a.y - b.y) < 4 && Math.abs(a.size - b.size) < 0.5 && withoutNumbers(a) === withoutNumbers(b);

const withoutNumbers = ({ text }: Line): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** The number at the beginning or end of a line, less the number of the page in the file. */
function shiftOf({ text, page }: Line): number | undefined {
  const number = /^(\d{1,4})(?=\s)|(?<=\s)(\d{1,4})$|^(\d{1,4})$/.exec(text.trim())?.[0];
  return number === undefined ? undefined : Number(number) - page;
}

/** By how much the numbers at the edges of pages are ahead of the file's, where at least two pages agree. */
function pageShift(edges: readonly Line[]): number | undefined {
  const pages = new Map<number, Set<number>>();
  for (const line of edges) {
    const shift = shiftOf(line);
    if (shift !== undefined) pages.set(shift, (pages.get(shift) ?? new Set()).add(line.page));
  }
  return [...pages].filter(([, on]) => on.size > 1).sort((a, b) => b[1].size - a[1].size)[0]?.[0];
}

const bearsNumber = (line: Line, shift: number | undefined): boolean =>
  shift !== undefined && line.text.length < 90 && shiftOf(line) === shift;
