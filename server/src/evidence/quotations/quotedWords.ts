import type { BlockAnalysis } from '../../text/analysis';
import type { Quotation } from '../../text/quotations/find';
import { comparedWords, type ComparedWord } from '../../text/quotations/words';

/** A quotation's words as they are looked up. */
export interface QuotedWords {
  readonly words: readonly ComparedWord[];
  /** Words in brackets are the reporter's and match anything. */
  readonly isFree: readonly boolean[];
  /** The text of the block in which their offsets count. */
  readonly prose: string;
}

type TokenRange = Pick<Quotation, 'first' | 'last'>;

/** The words of a range of a block's tokens. */
export function quotedWords({ tokens, prose }: BlockAnalysis, { first, last }: TokenRange): QuotedWords {
  const words = comparedWords(tokens, first, last);
  const free = new Set<number>();
  let open = false;
  for (const { text, start } of tokens.slice(first, last)) {
    // agencies write parentheses for brackets
    if (text === '[' || text === '(') open = true;
    else if (text === ']' || text === ')') open = false;
    else if (open) free.add(start);
  }
  return { words, isFree: words.map(({ start }) => free.has(start)), prose };
}

/** The words before, between and behind the ellipses of a quotation: each part is to be found in one source, in order. */
export function partsOf(block: BlockAnalysis, { first, last }: TokenRange): QuotedWords[] {
  const parts: QuotedWords[] = [];
  let from = first;
  for (let at = first; at <= last; at++) {
    const isEllipsis = at < last && /^(?:…|\.{3,})$/.test(block.tokens[at]!.text);
    if (at < last && !isEllipsis) continue;
    const part = quotedWords(block, { first: from, last: at });
    if (part.words.length > 0) parts.push(part);
    from = at + 1;
  }
  return parts;
}
