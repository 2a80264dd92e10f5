import { INVISIBLE } from '../text/characters';
import { visible } from '../text/visible';

/**
 * Text of drafts, sources and file names as a terminal may print it, on one line: what would move the cursor, colour what
 * follows or turn it round is named instead.
 */
export const printable = (text: string): string => visible(text.replace(/\s/g, ' '));

/** A message of several lines, each of them printable. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/**
 * A value as JSON in which no character can steer a terminal: those that cannot be seen are written as escapes, which
 * whoever parses it does not notice.
 */
export const printableJson = (value: unknown): string => `${JSON.stringify(value, null, 1).replace(HIDDEN, escaped)}\n`;

const HIDDEN = new RegExp(String.raw`(?!\n)(?:\p{Cc}|[\u2028\u2029]|${INVISIBLE})`, 'gu');

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
