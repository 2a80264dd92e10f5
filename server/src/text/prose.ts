import { CHECKED_MARK, IGNORE_KEYWORD } from './dismissalMarks';
import type { Span } from './span';

/** How a file is written: Markdown with its marks, or plain text. */
export type ProseFormat = 'markdown' | 'text';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'table';

/**
 * One block of prose. `prose` has the length of the span: where the text has markup, `prose` has spaces, or zero-width
 * characters inside a line so that what the markup touches stays together. So an offset in it is an offset in the text.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly prose: string;
}

const NOTHING = '\u200b';
const blank = (matched: string): string => matched.replace(/[^\n\r]/g, ' ');
const nothing = (matched: string): string => NOTHING.repeat(matched.length);

/** Divides a text (behind its front matter, if any: see `from`) into blocks of prose; code and comments are in none. */
export function splitBlocks(text: string, format: ProseFormat, from = 0): Block[] {
  return format === 'markdown' ? markdownBlocks(text, from) : plainBlocks(text, from);
}

// ---- Markdown ---------------------------------------------------------------------------------------------------

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^( {0,3}#{1,6})(?:\s+|$)/;
const QUOTE_PREFIX = /^(?: {0,3}> ?)+/;
const ITEM_PREFIX = /^\s{0,12}(?:[-*+•]|\d{1,4}[.)])\s+/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+\s*)$/;
const TABLE = /^\s*\|/;

interface OpenBlock {
  readonly kind: BlockKind;
  readonly start: number;
  end: number;
  prose: string;
}

function markdownBlocks(text: string, from: number): Block[] {
  const source = text.slice(0, from) + withoutComments(text.slice(from));
  const blocks: Block[] = [];
  let open: OpenBlock | undefined;
  let fence: string | undefined;

  const close = (): void => {
    if (open) blocks.push({ ...open, prose: maskInline(open.prose) });
    open = undefined;
  };

  for (const line of linesOf(source, from)) {
    const content = source.slice(line.start, line.end);
    if (fence !== undefined) {
      if (content.trimStart().startsWith(fence)) fence = undefined;
      continue;
    }
    const opened = FENCE.exec(content);
    if (opened) {
      close();
      fence = opened[1]!;
    } else if (!content.trim()) {
      close();
    } else if (RULE.test(content)) {
      // a line under a paragraph makes it a heading
      if (open?.kind === 'paragraph' && /^ {0,3}(?:=+|-+)\s*$/.test(content)) open = { ...open, kind: 'heading' };
      close();
    } else {
      const { kind, prefix, starts } = lineKind(content, open?.kind);
      if (starts) close();
      const prose = blank(content.slice(0, prefix)) + content.slice(prefix);
      if (open) {
        open.prose += source.slice(open.end, line.start) + prose;
        open.end = line.end;
      } else {
        open = { kind, start: line.start, end: line.end, prose };
      }
      if (kind === 'heading' || kind === 'table') close();
    }
  }
  close();
  return blocks;
}

function lineKind(content: string, open: BlockKind | undefined): { kind: BlockKind; prefix: number; starts: boolean } {
  const heading = HEADING.exec(content);
  if (heading) return { kind: 'heading', prefix: heading[0].length, starts: true };
  const quote = QUOTE_PREFIX.exec(content);
  if (quote) return { kind: 'quote', prefix: quote[0].length, starts: open !== 'quote' };
  if (TABLE.test(content)) return { kind: 'table', prefix: 0, starts: true };
  const item = ITEM_PREFIX.exec(content);
  if (item) return { kind: 'item', prefix: item[0].length, starts: true };
  return { kind: open ?? 'paragraph', prefix: 0, starts: false };
}

const withoutComments = (text: string): string => {
  let out = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    if (open < 0) return out + text.slice(at);
    const close = text.indexOf('-->', open + 4);
    const end = close < 0 ? text.length : close + 3;
    out += text.slice(at, open) + blank(text.slice(open, end));
    at = end;
  }
};

/** Emphasis, and words whose letters are masked by asterisks, which are none: "s**t", "f***". */
const EMPHASIS =
  /((?<![\p{L}\p{N}*])\p{L}{1,3}\*{1,6}\p{L}{1,6}(?![\p{L}*])|(?<![\p{L}*])\p{L}\*{2,6}(?![\p{L}*]))|\*{1,3}|~~/gu;

/** What stands in prose for the mark of italics; it is invisible, so that words are read as if it were not there. */
export const ITALICS = '\u2063';

/** Takes marks of emphasis away; those of italics leave a trace, for titles of works stand between them. */
const emphasis = (marks: string): string => (marks.length === 1 ? ITALICS : nothing(marks));

/** Takes inline markup out of a block; the result has the same length. */
function maskInline(prose: string): string {
  let masked = prose;
  if (masked.includes('`')) masked = masked.replace(/(`+)(?!`)[^`]{1,2000}\1/g, blank);
  if (masked.includes('](') || masked.includes('][')) {
    masked = masked.replace(
      /(!?)\[([^[\]]{0,1000})\](\([^()\s]{0,2000}(?:\s+"[^"\n]{0,300}")?\)|\[[^[\]]{0,200}\])/g,
      (all: string, image: string, label: string, target: string) =>
        image ? blank(all) : `${NOTHING}${label}${nothing(']')}${nothing(target)}`,
    );
  }
  if (masked.includes('[^')) masked = masked.replace(/\[\^[^\]\s]{1,40}\]:?/g, nothing);
  if (masked.includes('<')) masked = masked.replace(/<\/?[A-Za-z][^<>]{0,1000}>|<https?:[^<>\s]{1,2000}>/g, blank);
  if (masked.includes('*') || masked.includes('~~'))
    masked = masked.replace(EMPHASIS, (all: string, word?: string) => word ?? emphasis(all));
  if (masked.includes('_'))
    masked = masked.replace(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, emphasis);
  return maskForeign(masked);
}

/**
 * Masks the addresses of web pages and mailboxes, which are no prose, and the desk's own mark (CQ), behind which its name
 * goes on; the result has the same length.
 */
export function maskForeign(prose: string): string {
  let masked = prose;
  if (/cq[)\]]/i.test(masked)) masked = masked.replace(CHECKED_MARK, nothing);
  if (masked.includes('://') || masked.includes('www.')) {
    masked = masked.replace(/\b(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"”]{1,2000}/gi, blank);
  }
  if (masked.includes('@')) masked = masked.replace(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, blank);
  return masked;
}

// ---- Plain text -------------------------------------------------------------------------------------------------

/** Longest line of a text that was wrapped by hand or by a mail program. */
const WRAP_WIDTH = 100;
const HEADING_LENGTH = 140;

function plainBlocks(written: string, from: number): Block[] {
  // plain text has no comments but those that speak to Copydesk
  const text = written.includes(IGNORE_KEYWORD) ? withoutComments(written) : written;
  const blocks: Block[] = [];
  let chunk: Span[] = [];
  const flush = (): void => {
    for (const span of isWrapped(chunk) ? [joined(chunk)] : chunk) {
      const prose = maskForeign(text.slice(span.start, span.end));
      blocks.push({ ...span, kind: plainKind(prose), prose });
    }
    chunk = [];
  };
  for (const line of linesOf(text, from)) {
    if (text.slice(line.start, line.end).trim()) chunk.push(line);
    else if (chunk.length) flush();
  }
  if (chunk.length) flush();
  return blocks;
}

const joined = (lines: readonly Span[]): Span => ({ start: lines[0]!.start, end: lines[lines.length - 1]!.end });

/** Whether lines are one paragraph broken at a width, rather than a paragraph each. */
function isWrapped(lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.map((line) => line.end - line.start);
  const longest = Math.max(...lengths);
  if (longest > WRAP_WIDTH || longest < 40) return false;
  return lengths.slice(0, -1).every((length) => length > longest * 0.6);
}

function plainKind(prose: string): BlockKind {
  const trimmed = prose.trim();
  if (ITEM_PREFIX.test(prose) && /^\s*[-*+•]/.test(prose)) return 'item';
  return trimmed.length <= HEADING_LENGTH && !/[.!?…:;,”"’')\]]$/.test(trimmed) ? 'heading' : 'paragraph';
}

// ---- Lines ------------------------------------------------------------------------------------------------------

function* linesOf(text: string, from: number): Generator<Span> {
  let start = from;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    yield { start, end };
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
}
