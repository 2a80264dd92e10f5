import type { Span } from '../../text/span';
import { visible } from '../../text/visible';
import { shortened } from './markdown';

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

/** A passage on one line; where it is longer than `length` it is cut, but not between its telling words. */
export function shortenedAround(text: string, passage: Span, telling: Span | undefined, length: number): string {
  const whole = shortened(text.slice(passage.start, passage.end), length);
  const whitespace = /\s+/g;
  const line = text.slice(passage.start, passage.end).replace(whitespace, ' ').trim();
  if (!telling || line.length <= length) return whole;
  const upTo = (end: number): number => text.slice(passage.start, end).replace(whitespace, ' ').trimStart().length;
  const [first, last] = [upTo(telling.start), upTo(telling.end)];
  if (last + ' …'.length <= whole.length) return whole;
  const behind = Math.min(line.length - last, Math.floor(length / 3));
  const space = line.indexOf(' ', last + behind - length);
  return `… ${shortened(line.slice(Math.min(first, space + 1)), length)}`;
}
