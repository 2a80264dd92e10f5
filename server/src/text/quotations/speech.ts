import type { PlacedBlock } from '../analysis';
import type { NameMention } from '../names/mention';
import { shifted, type Span } from '../span';
import type { Pronoun, Sign } from './attribution/attribution';
import type { Quotation } from './find';
import type { QuotationUse } from './use';

/** How words are set apart as somebody's: by marks, as a block of their own, or by the label before them in a transcript. */
export type SpeechForm = 'marked' | 'block' | 'turn';

/** Words of a document that are somebody's, and whose. Spans count in the document. */
export interface Speech extends Span {
  readonly form: SpeechForm;
  readonly use: QuotationUse;
  /** Index of its block in the document. */
  readonly block: number;
  /** Where in the block; offsets there count in the block. */
  readonly quotation: Quotation;
  /** What shows that somebody says them: a verb of speech, a colon, a label; undefined where nothing does. */
  readonly cue: Span | undefined;
  readonly speaker: Speaker | undefined;
  /** "He" or "she" speaks, whoever that is. */
  readonly pronoun?: Pronoun;
  /** It goes on from the paragraph before, which has no closing mark. */
  readonly continues: boolean;
}

/** The name of a speaker, at its place in the document. */
export interface Speaker extends Span {
  readonly mention: NameMention;
  /** Where the titles before the name begin; its own start where it has none. */
  readonly titleStart: number;
  readonly sign: Sign;
}

/** A name of a block as a speaker, at its place in the document. */
export const speakerAt = ({ start, block }: PlacedBlock, mention: NameMention, sign: Sign): Speaker => ({
  ...shifted(mention, start),
  mention,
  titleStart: start + block.tokens[mention.titleFirst]!.start,
  sign,
});

/** A range of a block's tokens as a quotation without marks. */
export const wholeRange = ({ tokens }: PlacedBlock['block'], first: number, last: number): Quotation => {
  const inner = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  return { ...inner, first, last, inner, open: false };
};

/** The speech that holds an offset of the document. */
export function speechAt(speech: readonly Speech[], offset: number): Speech | undefined {
  let low = 0;
  let high = speech.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (speech[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const last = speech[low - 1];
  return last && offset < last.end ? last : undefined;
}
