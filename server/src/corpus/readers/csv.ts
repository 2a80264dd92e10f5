import type papaparse from 'papaparse';
import { UnreadableSource, type Extract, type Reader } from '../extract';
import { decodeText } from '../decoding';
import { LIMITS } from '../limits';
import { OffsetMapBuilder } from '../offsetMap';
import { MarksBuilder, Original } from '../original';
import { hasHeads, rowText } from './table';
import { TextBuilder } from './textBuilder';

/** A table, a row a sentence: so a figure is found with the head of its column and what its row is about. */
export const csvReader: Reader = { extensions: ['csv', 'tsv', 'tab'], noun: 'table', read: readCsv };

/** A row of a file, and where in the file its cells begin. */
interface Row {
  readonly cells: readonly string[];
  readonly starts: readonly number[];
}

async function readCsv(bytes: Uint8Array): Promise<Extract> {
  const { default: papa } = await import('papaparse');
  return readTable(bytes, papa);
}

/** What parses tables, as far as it is asked. */
export type TableParser = Pick<typeof papaparse, 'parse'>;

/**
 * Reads a table at once, for those who have the parser at hand.
 *
 * @throws {UnreadableSource} where it has no rows, or too many.
 */
export function readTable(bytes: Uint8Array, parser: TableParser): Extract {
  const file = decodeText(bytes);
  const rows = rowsOf(file, parser);
  if (rows.length === 0) throw new UnreadableSource('has no rows');
  const cells = rows.map((row) => row.cells);
  const begins = preambleOf(cells);
  const heads = hasHeads(cells.slice(begins)) ? cells[begins] : undefined;

  const builder = new TextBuilder();
  const map = new OffsetMapBuilder();
  const marks = new MarksBuilder('row');
  rows.forEach((row, index) => {
    const ofTable = index >= begins ? heads : undefined;
    const said = ofTable && index === begins ? undefined : rowText(row.cells, ofTable);
    if (!said) return;
    const start = builder.block('table', said.text);
    marks.add(start, index + 1);
    said.cells.forEach(({ column, at }, cell) => {
      const from = row.starts[column]!;
      map.add(start + at, from);
      // the head is not at that place: only the words of the cell run in step with the file
      const value = said.text.indexOf(': ', at);
      const next = said.cells[cell + 1]?.at ?? Infinity;
      if (ofTable?.[column]?.trim() && value >= 0 && value < next) map.add(start + value + 2, from);
    });
  });
  const { text, blocks } = builder.finish();
  return { text, blocks, facts: {}, form: 'record', original: Original.inFile(file, map.finish(), marks.finish()) };
}

/** Rows above a table that say what it is, at most. */
const MOST_PREAMBLE = 10;

/** The number of rows above the table: titles and notes, which have fewer cells than most rows or begin with a "#". */
function preambleOf(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [[usual] = [0]] = [...widths].sort(([a, count], [b, other]) => other - count || b - a);
  const begins = rows.findIndex(([first], at) => rows[at]!.length >= usual && !first!.trimStart().startsWith('#'));
  return begins <= MOST_PREAMBLE ? Math.max(0, begins) : 0;
}

function rowsOf(file: string, parser: TableParser): Row[] {
  const rows: Row[] = [];
  let at = 0;
  parser.parse<string[]>(file, {
    delimitersToGuess: [',', ';', '\t', '|'],
    step({ data, meta: { cursor, delimiter } }) {
      if (rows.length >= LIMITS.rows) throw new UnreadableSource(`has more than ${LIMITS.rows} rows`);
      if (data.some((cell) => cell.trim() !== ''))
        rows.push({ cells: data, starts: startsOf(file, at, data, delimiter) });
      at = cursor;
    },
  });
  return rows;
}

/** Where the words of each cell of a row begin, behind the quotation mark where there is one. */
function startsOf(file: string, from: number, cells: readonly string[], delimiter: string): number[] {
  let at = from;
  return cells.map((cell) => {
    const isQuoted = file[at] === '"';
    const start = isQuoted ? at + 1 : at;
    const length = isQuoted ? cell.replace(/"/g, '""').length + 1 : cell.length;
    at = start + length + delimiter.length;
    return start + (cell.length - cell.trimStart().length);
  });
}
