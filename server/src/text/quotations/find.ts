import type { Span } from '../span';
import type { Token } from '../tokens';

/** Words between quotation marks. Offsets count in the block. */
export interface Quotation extends Span {
  /** The half-open range of tokens between the marks. */
  readonly first: number;
  readonly last: number;
  /** The words without their marks; `start` and `end` have the marks with them. */
  readonly inner: Span;
  /** It has no closing mark: it goes on in the next paragraph, or the mark was forgotten. */
  readonly open: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'", '«': '»', '„': '“' };

const OTHER_CLOSING: Readonly<Record<string, string>> = { '”': '"', '"': '”' };

/**
 * Finds quotations by pairing marks by type and direction. Single marks open one only at the head of a word, and close it
 * only behind one, so that apostrophes are none; inside double marks they are left alone.
 */
export function findQuotations(tokens: readonly Token[], prose: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const closing = openingAt(tokens, at, prose);
    if (closing === undefined) continue;
    const close = closingFrom(tokens, at + 1, closing, prose);
    const last = close ?? tokens.length;
    const isDouble = closing !== '’' && closing !== "'";
    if ((close === undefined && !isDouble) || last === at + 1) continue;
    quotations.push({
      start: tokens[at]!.start,
      end: close === undefined ? tokens[last - 1]!.end : tokens[close]!.end,
      first: at + 1,
      last,
      inner: { start: tokens[at + 1]!.start, end: tokens[last - 1]!.end },
      open: close === undefined,
    });
    at = last;
  }
  return quotations;
}

/** The mark that would close what opens at a token; undefined where nothing does. */
function openingAt(tokens: readonly Token[], at: number, prose: string): string | undefined {
  const token = tokens[at]!;
  const closing = token.kind === 'mark' ? CLOSING[token.text] : undefined;
  if (closing === undefined || (token.text !== '"' && token.text !== "'")) {
    return token.text === '‘' && !opensWord(tokens, at) ? undefined : closing;
  }
  return opensWord(tokens, at) && !/[\p{L}\p{N}]/u.test(prose.charAt(token.start - 1)) ? closing : undefined;
}

const opensWord = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.glued &&
    (next.kind !== 'mark' || /^[[(‘'“…]|\.{3}$/.test(next.text)) &&
    !tokens[at]!.text.match(/[”’]/)
  );
};

function closingFrom(tokens: readonly Token[], from: number, closing: string, prose: string): number | undefined {
  const single = closing === '’' || closing === "'";
  const other = OTHER_CLOSING[closing];
  let nested = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (other !== undefined && token.kind === 'mark') {
      // copy mixes curly and straight marks; a pair of the other kind inside is a quotation of its own
      const opens = token.text === '“' || (token.text === '"' && !token.glued && tokens[at + 1]?.glued === true);
      if (opens && CLOSING[token.text] === other) nested++;
      else if (token.text === other && token.glued && nested-- === 0) return at;
    }
    if (token.kind !== 'mark' || token.text !== closing) continue;
    // a straight mark that opens a word opens another quotation: this one was never closed
    if (closing === '"' && !token.glued && tokens[at + 1]?.glued) return undefined;
    if (!single) return at;
    const isInWord = /[\p{L}\p{N}]/u.test(prose.charAt(token.end));
    if (token.glued && !isInWord) return at;
  }
  return undefined;
}
