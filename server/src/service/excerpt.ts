import type { Span } from '../text/span';
import { visible } from '../text/visible';

/** A piece of a text on one line, with the part that it is about. */
export interface Excerpt {
  readonly text: string;
  /** Where in `text` that part is: UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Letters before the part: few, so that narrow lists show it. Behind it a list cuts what it has no room for. */
const BEFORE = 16;
const LONGEST = 200;

/** The words of a passage around a span within it, on one line; what one cannot see in it is named. */
export function excerpt(text: string, span: Span, passage: Span): Excerpt {
  const from = Math.max(passage.start, span.start - BEFORE);
  const lead = line(text.slice(from, span.start)).trimStart();
  const before = from > passage.start ? `… ${lead.replace(/^\S*\s/, '')}` : lead;
  const part = line(text.slice(span.start, span.end));
  const behind = line(text.slice(span.end, Math.min(passage.end, span.end + LONGEST))).trimEnd();
  return { text: before + part + behind, start: before.length, end: before.length + part.length };
}

/** On one line, without halves of characters that were cut at its ends. */
const line = (text: string): string =>
  visible(text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').replace(/\s+/g, ' '));
