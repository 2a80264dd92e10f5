import type { Entity } from '../../corpus/entities';
import { blockOf } from '../../draft/draft';
import { entityByMention } from '../../evidence/names/resolution';
import type { Span } from '../../text/span';
import type { DraftSnapshot } from '../snapshot';

/** A place in a draft behind an opening quotation mark. Offsets count in the draft. */
export interface QuotePlace {
  /** What is typed of the quotation; empty right behind the mark. */
  readonly typed: Span & { readonly text: string };
  /** Whom the draft names as its speaker, or named last in the paragraph; undefined where the sources do not know them. */
  readonly speaker: Entity | undefined;
}

const OPENED = /(?:^|[\s([{—–-])["“‘]([^"“”\n]*)$/;
/** Longest beginning of a quotation that is looked up, in UTF-16 code units. */
const LONGEST = 240;

/** Whether an offset stands behind an opening quotation mark, with no closing one between and no letter behind. */
export const mayQuote = (text: string, offset: number): boolean =>
  OPENED.test(text.slice(Math.max(0, offset - LONGEST), offset)) && !/[\p{L}\p{N}]/u.test(text.charAt(offset));

/** The place of a quotation that is being typed at an offset; undefined where none is. */
export function quotePlace(snapshot: DraftSnapshot, offset: number): QuotePlace | undefined {
  const { draft } = snapshot;
  const text = OPENED.exec(draft.text.slice(Math.max(0, offset - LONGEST), offset))?.[1];
  if (text === undefined || offset < (draft.frontMatter?.end ?? 0) || !mayQuote(draft.text, offset)) return undefined;
  const start = offset - text.length;
  return { typed: { start, end: offset, text }, speaker: speakerAt(snapshot, start - 1) };
}

/** Whom the draft gives the words behind a mark; else whom its paragraph names last before it. */
function speakerAt({ context, draft }: DraftSnapshot, mark: number): Entity | undefined {
  const said = context.quotations.find(({ start }) => start === mark)?.speaker;
  if (said) return said.entity;
  const from = blockOf(draft, mark)?.start ?? mark;
  const named = [...entityByMention(context.names)].filter(([start]) => from <= start && start < mark);
  return named.sort(([a], [b]) => b - a).find(([, { kind }]) => kind === 'person' || kind === 'organisation')?.[1];
}
