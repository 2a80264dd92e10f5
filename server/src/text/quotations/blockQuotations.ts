import type { BlockAnalysis, PlacedBlock } from '../analysis';
import type { NameMention } from '../names/mention';
import { shifted, type Span } from '../span';
import { antecedent } from './attribution/antecedents';
import { REACH, type Attribution } from './attribution/attribution';
import { speakerIn } from './attribution/before';
import { isDashMark } from './attribution/behind';
import { speakerAt, wholeRange, type Speech } from './speech';

/** Whether a block is a block quote of Markdown whose words carry no marks of their own, but for what somebody quotes in it. */
export function isBlockQuotation({ kind, tokens, quotations }: BlockAnalysis): boolean {
  if (kind !== 'quote' || tokens.length === 0) return false;
  return !quotations.some(({ first, last }) => first === 1 || (last - first) * 2 > tokens.length);
}

/** A block quote as speech: of the one who signs it, or whom the paragraph before announces. */
export function blockQuotation(blocks: readonly PlacedBlock[], index: number): Speech {
  const placed = blocks[index]!;
  const own = signatureIn(placed.block);
  const quotation = wholeRange(placed.block, 0, own?.first ?? placed.block.tokens.length);
  const passage = { form: 'block', use: 'words', block: index, quotation, continues: false } as const;
  const span = shifted(quotation, placed.start);
  const next = blocks[index + 1];
  const signature = own ?? (next && signatureIn(next.block, true));
  if (!signature) return { ...span, ...passage, ...announced(blocks[index - 1]) };
  const by = own ? placed : next!;
  return {
    ...span,
    ...passage,
    cue: shifted(signature.dash, by.start),
    speaker: signature.name && speakerAt(by, signature.name, 'name'),
  };
}

// ---- Signed -----------------------------------------------------------------------------------------------------

interface Signature {
  /** The token with which it begins. */
  readonly first: number;
  readonly dash: Span;
  readonly name: NameMention | undefined;
}

/** "— Jane Doe, mayor" at the end of a block, or as a block of its own. */
function signatureIn(block: BlockAnalysis, alone = false): Signature | undefined {
  const { tokens, names } = block;
  const from = alone ? 0 : Math.max(1, tokens.length - REACH);
  for (let at = alone ? Math.min(0, tokens.length - 2) : tokens.length - 2; at >= from; at--) {
    const dash = tokens[at]!;
    if (!isDashMark(dash)) continue;
    const name = names.find(({ titleFirst, first }) => titleFirst === at + 1 || first === at + 1);
    const isApart = alone || isNewLine(block, at) || (/^[.!?…”"]$/.test(tokens[at - 1]!.text) && name !== undefined);
    if (isApart) return { first: at, dash: { start: dash.start, end: dash.end }, name };
  }
  return undefined;
}

const isNewLine = ({ prose, tokens }: BlockAnalysis, at: number): boolean =>
  at > 0 && /[\n\r]/.test(prose.slice(tokens[at - 1]!.end, tokens[at]!.start));

// ---- Announced --------------------------------------------------------------------------------------------------

/** What a paragraph that ends with a colon says of who speaks in the next: The judge, X, wrote: */
export function announced(placed: PlacedBlock | undefined): Pick<Speech, 'cue' | 'speaker'> {
  const tokens = placed?.block.tokens ?? [];
  const sentence = placed?.block.sentences[placed.block.sentences.length - 1];
  if (!placed || !sentence || tokens[tokens.length - 1]!.text !== ':') return { cue: undefined, speaker: undefined };
  const attribution = speakerIn(placed.block, { first: sentence.first, last: tokens.length });
  const speaker = attribution.speaker ?? antecedentIn(placed.block, attribution);
  return {
    cue: attribution.cue && shifted(attribution.cue, placed.start),
    speaker: speaker && speakerAt(placed, speaker, attribution.sign),
  };
}

const antecedentIn = (block: BlockAnalysis, { pronoun }: Attribution): NameMention | undefined =>
  pronoun && antecedent(block, Math.max(0, block.tokens.length - 10 * REACH), block.tokens.length, pronoun);
