import type { BlockKind } from '../../../text/prose';
import type { Line } from './page';
import { jointOf, mendWords, type Vocabulary } from './words';

/** A paragraph of a PDF: its text, and where in it each page begins. */
export interface Paragraph {
  readonly kind: BlockKind;
  /** Whether it is set larger than most of the text. */
  readonly isLarge: boolean;
  readonly text: string;
  /** Offset in the text, and the page that begins there; the first is at 0. */
  readonly pages: readonly (readonly [offset: number, page: number])[];
}

/** Puts lines together to paragraphs, over the ends of columns and pages as well. */
export function paragraphsOf(lines: readonly Line[], known: Vocabulary): Paragraph[] {
  const setting = settingOf(lines);
  const groups: Line[][] = [];
  lines.forEach((line, at) => {
    const open = groups.length > 0 && groupFor(groups, line, lines[at + 1], setting);
    if (open) open.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => paragraphOf(group, setting, known));
}

// ---- How a document is set -------------------------------------------------------------------------------------------

/** Where the lines near a line usually begin and end. */
interface Column {
  readonly left: number;
  readonly right: number;
}

interface Setting {
  /** Size of most letters. */
  readonly body: number;
  /** Font of most letters. */
  readonly font: string;
  /** Distance of most lines, in sizes of their letters. */
  readonly leading: number;
  readonly columnOf: (line: Line) => Column;
}

function settingOf(lines: readonly Line[]): Setting {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const leadings = new Map<number, number>();
  lines.forEach((line, at) => {
    add(sizes, line.size, line.text.length);
    add(fonts, line.font, line.text.length);
    const next = lines[at + 1];
    if (next && next.page === line.page && next.y > line.y && sameSize(line, next)) {
      const leading = (next.y - line.y) / line.size;
      if (leading < 3) add(leadings, Math.round(leading * 20) / 20, 1);
    }
  });
  return {
    body: most(sizes) ?? 10,
    font: most(fonts) ?? '',
    leading: most(leadings) ?? 1.2,
    columnOf: columnsOf(lines),
  };
}

/** Finds the column of a line: the lines of its page that begin near it. */
function columnsOf(lines: readonly Line[]): (line: Line) => Column {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) {
    const page = byPage.get(line.page);
    if (page) page.push(line);
    else byPage.set(line.page, [line]);
  }
  const known = new Map<Line, Column>();
  return (line) => {
    const column =
      known.get(line) ??
      columnAround(byPage.get(line.page)!.filter((other) => Math.abs(other.left - line.left) < 3 * line.size));
    known.set(line, column);
    return column;
  };
}

function columnAround(lines: readonly Line[]): Column {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return { left: lefts[Math.floor(lefts.length / 3)]!, right: rights[Math.floor(rights.length * 0.95)]! };
}

const add = <K>(counts: Map<K, number>, key: K, count: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + count);

const most = <K>(counts: ReadonlyMap<K, number>): K | undefined => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];

const sameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) < 0.08 * Math.max(a.size, b.size);

// ---- Which lines belong together ---------------------------------------------------------------------------------

/** The paragraph, among those begun, that a line goes on with. */
function groupFor(groups: readonly Line[][], line: Line, next: Line | undefined, setting: Setting): Line[] | undefined {
  const last = groups[groups.length - 1]!;
  const before = last[last.length - 1]!;
  if (before.page === line.page && line.y > before.y) return follows(last, line, next, setting) ? last : undefined;
  // at the top of a column or page: what was left open, over the footnotes below it
  for (let at = groups.length - 1; at >= Math.max(0, groups.length - 1 - MOST_FOOTNOTES); at--) {
    const group = groups[at]!;
    if (sameSize(group[group.length - 1]!, line)) return goesOn(group, line, setting) ? group : undefined;
    if (group[0]!.size > line.size) return undefined;
  }
  return undefined;
}

const MOST_FOOTNOTES = 8;

const MARKER = /^(?:[•▪◦‣●■–—*]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/;

/** Whether a line below another one belongs to its paragraph. */
function follows(
  group: readonly Line[],
  line: Line,
  next: Line | undefined,
  { body, leading, columnOf }: Setting,
): boolean {
  const before = group[group.length - 1]!;
  if (!sameSize(before, line)) return false;
  if (line.y - before.y > Math.max(leading * 1.28, leading + 0.25) * line.size) return false;
  if (MARKER.test(line.text)) return false;
  if (Math.min(before.right, line.right) < Math.max(before.left, line.left)) return false; // beside each other
  const isItem = MARKER.test(group[0]!.text);
  const left = Math.min(...group.map((one) => one.left));
  const indent = line.left - (group.length === 1 && !isItem ? Math.min(left, line.left) : before.left);
  if (indent > 0.7 * line.size && !isItem && group.length > 1) return false;
  if (isDisplay(before, body)) return true;
  if (!isItem && next && isFirst(line, next)) return false;
  return !hadRoom(before, line, columnOf(before));
}

/** Whether a line is indented and the one below it is not: so a paragraph begins. */
const isFirst = (line: Line, next: Line): boolean =>
  next.page === line.page &&
  next.y > line.y &&
  sameSize(line, next) &&
  line.left - next.left > 0.7 * line.size &&
  line.left - next.left < 4 * line.size;

/** A headline is broken where it looks well, not where it is full. */
const isDisplay = ({ size }: Line, body: number): boolean => size > body * 1.12;

/** Whether a line's first word would have found room at the end of the line before: so that one ended on purpose. */
function hadRoom(before: Line, line: Line, { left, right }: Column): boolean {
  const [word] = /^\S+/.exec(line.text.trim()) ?? [''];
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  const isIndented = line.left - left > 0.7 * line.size;
  return right - before.right > (word.length + 1) * letter + (isIndented ? 0 : before.size);
}

const ENDS_SENTENCE = /[.!?…:]["”’')\]]*$/;

/** Whether the line at the top of a page goes on with a paragraph of the page before. */
function goesOn(group: readonly Line[], line: Line, { columnOf, body }: Setting): boolean {
  const before = group[group.length - 1]!;
  if (MARKER.test(line.text)) return false;
  if (isDisplay(before, body)) return false; // a headline does not run on
  if (/[-\u00ad]$/.test(before.text)) return true;
  if (ENDS_SENTENCE.test(before.text)) {
    const isFull = columnOf(before).right - before.right < 1.5 * before.size;
    const isIndented = group.length > 1 && Math.abs(group[0]!.left - group[1]!.left) > 0.7 * before.size;
    return isFull && isIndented && line.left <= group[1]!.left + 1 && /\p{Ll}/u.test(line.text);
  }
  return /^[\p{Ll}\p{N}“"‘(]/u.test(line.text) || columnOf(before).right - before.right < 3 * before.size;
}

// ---- The paragraph ---------------------------------------------------------------------------------------------------

function paragraphOf(group: readonly Line[], setting: Setting, known: Vocabulary): Paragraph {
  const parts: string[] = [];
  const pages: [number, number][] = [];
  let length = 0;
  for (const line of group) {
    const words = mendWords(line.text, known).trim();
    const before = parts[parts.length - 1];
    if (before !== undefined) {
      const { cut, between } = jointOf(before, words, known);
      parts[parts.length - 1] = before.slice(0, before.length - cut) + between;
      length += between.length - cut;
    }
    if (pages[pages.length - 1]?.[1] !== line.page) pages.push([length, line.page]);
    parts.push(words);
    length += words.length;
  }
  const text = parts.join('');
  return { kind: kindOf(group, text, setting), isLarge: isDisplay(group[0]!, setting.body), text, pages };
}

const LONGEST_HEADING = 140;

/** A heading is larger, in another font, or a short line by itself; and it ends without a full stop. */
function kindOf(group: readonly Line[], text: string, { body, font, columnOf }: Setting): BlockKind {
  const [first] = group;
  if (MARKER.test(text)) return 'item';
  if (text.length > LONGEST_HEADING || /[.!?…:;,”"’')\]]$/.test(text)) return 'paragraph';
  const isShort = group.length === 1 && columnOf(first!).right - first!.right > 2 * first!.size;
  return isDisplay(first!, body) || first!.font !== font || isShort ? 'heading' : 'paragraph';
}
