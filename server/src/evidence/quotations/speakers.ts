import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import { blockAt } from '../../corpus/source';
import type { Span } from '../../text/span';
import type { QuotationMatch } from './match';

/** Who a source says has said the words of a passage. */
export interface SourceSpeaker {
  readonly match: QuotationMatch;
  /** The entity, where its name resolves; undefined where the source leaves the speaker open. */
  readonly entity: Entity | undefined;
  /** The name as the source writes it. */
  readonly mention: Span | undefined;
  /** The source says "he" or "she", and the name is taken from the sentence before. */
  readonly byPronoun: boolean;
}

/** The speaker to whom each matching source gives the words. */
export const sourceSpeakers = (corpus: Corpus, matches: readonly QuotationMatch[]): SourceSpeaker[] =>
  matches.map((match) => speakerIn(corpus, match));

function speakerIn(corpus: Corpus, match: QuotationMatch): SourceSpeaker {
  const placed = blockAt(match.source.blocks, match.span.start);
  if (!placed) return { match, entity: undefined, mention: undefined, byPronoun: false };
  const index = placed.block.quotations.findIndex(
    ({ start, end }) => placed.start + start <= match.span.start && match.span.start < placed.start + end,
  );
  const attribution = index < 0 ? undefined : placed.block.attributions[index];
  const speaker = attribution?.speaker;
  const mention = speaker && { start: placed.start + speaker.start, end: placed.start + speaker.end };
  const entity = speaker && corpus.entityOf(speaker);
  return { match, entity, mention, byPronoun: attribution?.pronoun === true };
}

/** Paragraphs before a quotation in which its speaker may have been named. */
const NEAR = 2;

/** Whether a source names somebody in the paragraph of a passage or shortly before it. */
export function isNamedNear(entity: Entity, { source, span }: QuotationMatch): boolean {
  const at = source.blocks.findIndex(
    ({ start, block }) => start <= span.start && span.start <= start + block.prose.length,
  );
  const from = source.blocks[Math.max(0, at - NEAR)]?.start ?? 0;
  const to = source.blocks[at + 1]?.start ?? Infinity;
  return entity.mentions.some(
    (sourced) => sourced.source === source && from <= sourced.mention.start && sourced.mention.start < to,
  );
}
