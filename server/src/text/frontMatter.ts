import { isMap, isScalar, parseDocument } from 'yaml';
import { rememberedBy } from './memo';
import type { Span } from './span';

/** The YAML block at the head of a Markdown file. */
export interface FrontMatter extends Span {
  /** The block's values; empty where it is broken. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where the text of a top-level scalar stands, without its quotation marks. */
  readonly spans: ReadonlyMap<string, Span>;
  /** Why the block could not be read, and where; undefined where it could. */
  readonly error?: { readonly message: string; readonly span: Span };
}

/** Longer blocks are text, not front matter; it also bounds what a hostile file can make the parser do. */
const LONGEST = 20_000;
const OPENING = /^\ufeff?---[ \t]*\r?\n/;

/** Reads the front matter of a text, or gives undefined where it has none. Never throws. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const from = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(from, from + LONGEST));
  if (!closing) return undefined;
  const block = text.slice(from, from + closing.index);
  const span = { start: 0, end: from + closing.index + closing[0].length };
  return { ...span, ...parsed(block, from) };
}

/** A draft is read at each keystroke, and its front matter is seldom another. */
const parsed = rememberedBy(4, (block: string, at: number) => `${at} ${block}`, parseBlock);

function parseBlock(block: string, at: number): Omit<FrontMatter, 'start' | 'end'> {
  const spans = new Map<string, Span>();
  // Aliases are refused, so that no block can grow when it is read.
  const document = parseDocument(block, { schema: 'core', logLevel: 'silent', strict: false });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    const message = error.message.split('\n', 1)[0]!.replace(/ at line \d.*$/, '');
    return { values: {}, spans, error: { message, span: { start: at + start, end: at + Math.max(end, start + 1) } } };
  }
  if (!isMap(document.contents)) return { values: {}, spans };
  const values: Record<string, unknown> = {};
  for (const pair of document.contents.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    if (isScalar(pair.value) && pair.value.range) {
      const [start, end] = pair.value.range;
      const quoted = /^["']/.test(block.charAt(start)) ? 1 : 0;
      spans.set(key, { start: at + start + quoted, end: at + end - quoted });
    }
  }
  try {
    Object.assign(values, document.toJS({ maxAliasCount: 0 }) as object);
  } catch {
    return { values: {}, spans, error: { message: 'aliases are not allowed here', span: { start: at, end: at + 1 } } };
  }
  return { values, spans };
}
