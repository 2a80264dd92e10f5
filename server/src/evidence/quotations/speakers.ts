import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Sign } from '../../text/quotations/attribution/attribution';
import { speechAt } from '../../text/quotations/speech';
import type { Span } from '../../text/span';
import type { QuotationMatch } from './match';

/** Who a source says has said the words of a passage. */
export interface SourceSpeaker {
  readonly match: QuotationMatch;
  /** The entity, where its name resolves; undefined where the source leaves the speaker open. */
  readonly entity: Entity | undefined;
  /** The name as the source writes it. */
  readonly mention: Span | undefined;
  /** How the source says it: by the name, by "he" or "she", or by who speaks in the sentence before. */
  readonly sign: Sign;
  /** The verb of speech, colon or label that says so. */
  readonly cue: Span | undefined;
}

/** The speaker to whom each matching source gives the words. */
export const sourceSpeakers = (corpus: Corpus, matches: readonly QuotationMatch[]): SourceSpeaker[] =>
  matches.map((match) => speakerIn(corpus, match));

function speakerIn(corpus: Corpus, match: QuotationMatch): SourceSpeaker {
  const speech = speechAt(match.source.speech, match.span.start);
  const speaker = speech?.speaker;
  const entity = speaker && corpus.entityAt(match.source, speaker.start);
  return { match, entity, mention: speaker, sign: speaker?.sign ?? 'name', cue: speech?.cue };
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
