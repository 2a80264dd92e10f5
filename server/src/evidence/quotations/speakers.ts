import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import { blockAt, type Source } from '../../corpus/source';
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
  const entity = mention && entityAt(corpus, match.source, mention.start);
  return { match, entity, mention, byPronoun: attribution?.pronoun === true };
}

const entityAt = (corpus: Corpus, source: Source, start: number): Entity | undefined =>
  corpus.entities.find(({ mentions }) =>
    mentions.some((sourced) => sourced.source === source && sourced.mention.start === start),
  );
