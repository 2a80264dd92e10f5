import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import { blockAt, type Source } from '../../corpus/source';
import type { Draft } from '../../draft/draft';
import type { BlockAnalysis } from '../../text/analysis';
import type { Quotation } from '../../text/quotations/find';
import type { Attribution } from '../../text/quotations/speakers';
import { shifted, type Span } from '../../text/span';
import type { ResolvedName } from '../names/resolution';
import { changesIn, type Change } from './changes';
import { isExact, matchQuotation, type QuotationMatch } from './match';
import { partsOf, quotedWords, type QuotedWords } from './quotedWords';

/** What became of a quotation when it was held against the sources. */
export type QuotationState = 'sourced' | 'altered' | 'not found' | 'too short';

/** What the sources have of a quotation, whoever said it and wherever it stands. */
interface HeldQuotation {
  readonly state: QuotationState;
  readonly wordCount: number;
  /** The sources that have it or nearly have it, those first that have it word for word. */
  readonly matches: readonly QuotationMatch[];
  /** How it differs from the best match. */
  readonly changes: readonly Change[];
}

/** A quotation of the draft with the sources' wording. Spans count in the draft. */
export interface ResolvedQuotation extends HeldQuotation, Span {
  /** Whether somebody is said to have said it. */
  readonly cued: boolean;
  /** Who the draft says has said it. */
  readonly speaker: { readonly mention: Span; readonly entity: Entity; readonly byPronoun: boolean } | undefined;
}

/** From this share of words on, a phrase of some length is the same quotation, altered. */
const ALTERED_SHARE = 0.6;
/** Shorter fragments have no wording of their own to be compared. */
const SHORTEST = 3;
const MOST_CHANGES = 4;

/** Holds every quotation of a draft against the sources. */
export function resolveQuotations(draft: Draft, corpus: Corpus, names: readonly ResolvedName[]): ResolvedQuotation[] {
  const entities = entityByMention(names);
  return draft.blocks.flatMap(({ start: at, block }) =>
    heldIn(corpus, block).map((held, index) => {
      const attribution = block.attributions[index]!;
      return {
        ...held,
        ...shifted(block.quotations[index]!, at),
        changes: held.changes.map((change) => ({ ...change, ...shifted(change, at) })),
        cued: attribution.cued,
        speaker: speakerOf(at, attribution, entities),
      };
    }),
  );
}

type EntityByStart = ReadonlyMap<number, Entity>;

const entityByMention = (names: readonly ResolvedName[]): EntityByStart =>
  new Map(
    names.flatMap(({ name, entity }) =>
      entity ? name.forms.flatMap(({ mentions }) => mentions.map(({ start }) => [start, entity] as const)) : [],
    ),
  );

function speakerOf(
  at: number,
  { speaker, pronoun = false }: Attribution,
  entities: EntityByStart,
): ResolvedQuotation['speaker'] {
  const entity = speaker && entities.get(at + speaker.start);
  return entity && { mention: shifted(speaker, at), entity, byPronoun: pronoun };
}

// ---- One block --------------------------------------------------------------------------------------------------

const known = new WeakMap<Corpus, WeakMap<BlockAnalysis, readonly HeldQuotation[]>>();

/** The quotations of a block, looked up once per corpus: a keystroke looks up those of its own paragraph alone. */
function heldIn(corpus: Corpus, block: BlockAnalysis): readonly HeldQuotation[] {
  const blocks = known.get(corpus) ?? new WeakMap<BlockAnalysis, readonly HeldQuotation[]>();
  known.set(corpus, blocks);
  const held =
    blocks.get(block) ??
    block.quotations.map((quotation, index) =>
      hold(corpus, block, quotation, block.attributions[index]!.speaker !== undefined),
    );
  blocks.set(block, held);
  return held;
}

function hold(corpus: Corpus, block: BlockAnalysis, quotation: Quotation, hasSpeaker: boolean): HeldQuotation {
  const quoted = quotedWords(block, quotation);
  const wordCount = quoted.words.length;
  const parts = partsOf(block, quotation);
  const matches =
    wordCount === 0 ? [] : parts.length > 1 ? partedMatches(corpus, parts) : matchQuotation(corpus, quoted);
  const exact = parts.length > 1 ? matches : matches.filter(isExact);
  if (wordCount < SHORTEST) return { state: 'too short', wordCount, matches: exact, changes: [] };
  if (exact.length > 0) return { state: 'sourced', wordCount, matches, changes: [] };
  const [best] = matches;
  if (!best || !isAltered(best, wordCount, hasSpeaker))
    return { state: 'not found', wordCount, matches: [], changes: [] };
  return { state: 'altered', wordCount, matches, changes: changesIn(block.prose, quoted, best) };
}

/** Sources that have every part of a quotation word for word, in order. */
function partedMatches(corpus: Corpus, parts: readonly QuotedWords[]): QuotationMatch[] {
  const [first, ...rest] = parts.map((part) => matchQuotation(corpus, part).filter(isExact));
  return first!.filter((match) => {
    let end = match.alignment.sourceLast;
    return rest.every((matches) => {
      const next = matches.find(({ source, alignment }) => source === match.source && alignment.sourceFirst >= end);
      if (next) end = next.alignment.sourceLast;
      return next !== undefined;
    });
  });
}

// ---- Altered ----------------------------------------------------------------------------------------------------

/** Whether a source's passage is this quotation in other words, rather than another passage with some of its words. */
function isAltered({ share, differences, source, span }: QuotationMatch, length: number, hasSpeaker: boolean): boolean {
  const isQuoted = isQuotedInSource(source, span);
  if (!isQuoted && share < 0.85) return false;
  if (length >= 8) return share >= ALTERED_SHARE && differences.length <= MOST_CHANGES;
  if (length >= 5) return share >= 0.7 && differences.length <= 2;
  return share >= 0.6 && differences.length === 1 && (hasSpeaker || length === 4) && isQuoted;
}

/** Whether the source has a passage between quotation marks, or has none at all, as transcripts do. */
function isQuotedInSource(source: Source, span: Span): boolean {
  const placed = blockAt(source.blocks, span.start);
  if (!placed) return false;
  const isInside = placed.block.quotations.some(
    ({ start, end }) => placed.start + start <= span.start && span.end <= placed.start + end,
  );
  return isInside || !source.blocks.some(({ block }) => block.quotations.length > 0);
}
