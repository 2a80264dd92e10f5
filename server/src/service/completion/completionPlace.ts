import { blockOf } from '../../draft/draft';
import { sentenceOfToken, type PlacedBlock } from '../../text/analysis';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { DraftSnapshot } from '../snapshot';

/** A place in the prose of a draft at which a word is being typed. Offsets count in the draft. */
export interface CompletionPlace {
  readonly offset: number;
  readonly block: PlacedBlock;
  /** Index in the block of the token that is being typed. */
  readonly token: number;
  readonly typed: Span & { readonly text: string };
  /** The word begins a sentence, so its capital tells nothing. */
  readonly startsSentence: boolean;
  readonly inQuotation: boolean;
}

const TYPED = /(?:^|[^\p{L}\p{M}\p{N}])(\p{Lu}[\p{L}\p{M}’'-]+)$/u;
const LONGEST_WORD = 60;

/** Whether a capitalised word of two letters or more ends at an offset, and no letter stands behind it. */
export function mayComplete(text: string, offset: number): boolean {
  return (
    TYPED.test(text.slice(Math.max(0, offset - LONGEST_WORD), offset)) && !/[\p{L}\p{N}]/u.test(text.charAt(offset))
  );
}

/** The place at an offset; undefined in front matter, code, addresses, comments, and where no such word is being typed. */
export function completionPlace({ draft }: DraftSnapshot, offset: number): CompletionPlace | undefined {
  if (offset < (draft.frontMatter?.end ?? 0) || !mayComplete(draft.text, offset)) return undefined;
  const block = blockOf(draft, offset);
  if (!block) return undefined;
  const { tokens, quotations, prose } = block.block;
  const at = offset - block.start;
  const token = tokens.findIndex(({ start, end }) => start < at && at <= end);
  if (token < 0 || prose.charAt(at - 1) !== draft.text.charAt(offset - 1)) return undefined;
  const { start } = tokens[token]!;
  return {
    offset,
    block,
    token,
    typed: { start: block.start + start, end: offset, text: draft.text.slice(block.start + start, offset) },
    startsSentence: opensSentence(tokens, sentenceOfToken(block.block, token).first, token),
    inQuotation: quotations.some((quotation) => quotation.start < at && (quotation.open || at < quotation.end)),
  };
}

const opensSentence = (tokens: readonly Token[], first: number, token: number): boolean =>
  tokens.slice(first, token).every(({ kind }) => kind === 'mark');
