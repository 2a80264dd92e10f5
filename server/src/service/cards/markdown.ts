import type { MarkupContent } from 'vscode-languageserver-types';
import { visible } from '../../text/visible';

/**
 * Text of sources and drafts as Markdown that shows it and does nothing else: no link, image, HTML or code can come out
 * of it, and characters that one cannot see are named.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]~|#$^]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:(?=\/\/)|@|(?<=\bwww)\.|!(?=\\\[)/gi, '\\$&') // addresses and images are not to become links
    .replace(/^(\s*\d*)([-+=.)])/, '$1\\$2'); // no list, rule or heading
}

/** Text on one line, cut at a word with … behind it where it is longer than `length`. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  return `${line.slice(0, space > length / 2 ? space : length)} …`;
}

/** A link with a label that is escaped here; the address is one of ours, with what Markdown would end it at encoded. */
export const link = (label: string, address: string): string =>
  `[${escapeMarkdown(label)}](${address.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')))})`;

export const markdown = (lines: readonly string[]): MarkupContent => ({ kind: 'markdown', value: lines.join('\n\n') });
