import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import { blockAt, type Source } from '../../corpus/source';
import type { Draft } from '../../draft/draft';
import type { BlockAnalysis, PlacedBlock } from '../../text/analysis';
import type { Quotation } from '../../text/quotations/find';
import type { Attribution } from '../../text/quotations/speakers';
import { fold } from '../../text/characters';
import { comparedWords } from '../../text/quotations/words';
import type { Span } from '../../text/span';
import type { ResolvedName } from '../names/resolution';
import type { Difference } from './align';
import { isBeyondSource, isTold, isWritingOnly, withinMarks } from './trivial';
import { matchQuotation, type QuotationMatch, type QuotedWords } from './match';

/** What became of a quotation when it was held against the sources. */
export type QuotationState = 'sourced' | 'altered' | 'not found' | 'too short';

/** A quotation of the draft with the sources' wording. Spans count in the draft. */
export interface ResolvedQuotation extends Span {
  readonly inner: Span;
  readonly state: QuotationState;
  readonly wordCount: number;
  /** Matches in the sources, the best first. */
  readonly matches: readonly QuotationMatch[];
  readonly changes: readonly Change[];
  /** Whether somebody is said to have said it. */
  readonly cued: boolean;
  /** Who the draft says has said it. */
  readonly speaker: { readonly mention: Span; readonly entity: Entity; readonly byPronoun: boolean } | undefined;
}

/** Words of a quotation that differ from the source's. */
export interface Change extends Span {
  /** What the source has in place of the span. */
  readonly right: string;
  readonly words: readonly string[];
  readonly sourceWords: readonly string[];
}

/** From this share of words on, a phrase of some length is the same quotation, altered. */
const ALTERED_SHARE = 0.6;
/** Shorter fragments have no wording of their own to be compared. */
const SHORTEST = 3;
const MOST_CHANGES = 4;

/** Holds every quotation of a draft against the sources. */
export function resolveQuotations(draft: Draft, corpus: Corpus, names: readonly ResolvedName[]): ResolvedQuotation[] {
  const entities = entityByMention(names);
  return draft.blocks.flatMap((placed) =>
    placed.block.quotations.map((quotation, index) =>
      resolve(placed, quotation, placed.block.attributions[index]!, corpus, entities),
    ),
  );
}

type EntityByStart = ReadonlyMap<number, Entity>;

const entityByMention = (names: readonly ResolvedName[]): EntityByStart =>
  new Map(
    names.flatMap(({ name, entity }) =>
      entity ? name.forms.flatMap(({ mentions }) => mentions.map(({ start }) => [start, entity] as const)) : [],
    ),
  );

function resolve(
  { start: at, block }: PlacedBlock,
  quotation: Quotation,
  attribution: Attribution,
  corpus: Corpus,
  entities: EntityByStart,
): ResolvedQuotation {
  const quoted = quotedWords(block, quotation);
  const speaker = speakerOf(at, attribution, entities);
  const base = {
    start: at + quotation.start,
    end: at + quotation.end,
    inner: { start: at + quotation.inner.start, end: at + quotation.inner.end },
    wordCount: quoted.words.length,
    cued: attribution.cued,
    speaker,
  };
  if (quoted.words.length < SHORTEST)
    return { ...base, state: 'too short', matches: shortMatches(corpus, quoted), changes: [] };
  const parts = partsOf(block, quotation);
  const whole = parts.length > 1 ? partedMatches(corpus, parts) : matchQuotation(corpus, quoted);
  const [best] = whole;
  if (best && best.alignment.differences.length === 0)
    return { ...base, state: 'sourced', matches: whole, changes: [] };
  if (parts.length > 1) return { ...base, state: best ? 'sourced' : 'not found', matches: whole, changes: [] };
  if (!best || !isAltered(best, quoted, speaker !== undefined))
    return { ...base, state: 'not found', matches: [], changes: [] };
  return { ...base, state: 'altered', matches: whole, changes: changesIn(at, block, quoted, best) };
}

function speakerOf(
  at: number,
  { speaker, pronoun = false }: Attribution,
  entities: EntityByStart,
): ResolvedQuotation['speaker'] {
  const entity = speaker && entities.get(at + speaker.start);
  return entity && { mention: { start: at + speaker.start, end: at + speaker.end }, entity, byPronoun: pronoun };
}

// ---- Words ------------------------------------------------------------------------------------------------------

function quotedWords({ tokens }: BlockAnalysis, { first, last }: Pick<Quotation, 'first' | 'last'>): QuotedWords {
  const words = comparedWords(tokens, first, last);
  const brackets = bracketsIn(tokens.slice(first, last));
  return {
    words,
    isFree: words.map((word) => brackets.some(({ start, end }) => start <= word.start && word.end <= end)),
  };
}

function bracketsIn(tokens: readonly BlockAnalysis['tokens'][number][]): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { text, start, end } of tokens) {
    if (text === '[') open = start;
    else if (text === ']' && open >= 0) {
      spans.push({ start: open, end });
      open = -1;
    }
  }
  return spans;
}

/** What an ellipsis parts: each part is to be found in one source, in this order. */
function partsOf(block: BlockAnalysis, { first, last }: Quotation): QuotedWords[] {
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

/** Sources that have every part of a quotation word for word, in order. */
function partedMatches(corpus: Corpus, parts: readonly QuotedWords[]): QuotationMatch[] {
  const byPart = parts.map((part) =>
    matchQuotation(corpus, part).filter((match) => realDifferences(match, part).length === 0),
  );
  return (byPart[0] ?? []).filter((match) => {
    let end = match.alignment.sourceLast;
    return byPart.slice(1).every((matches) => {
      const next = matches.find(({ source, alignment }) => source === match.source && alignment.sourceFirst >= end);
      if (next) end = next.alignment.sourceLast;
      return next !== undefined;
    });
  });
}

const shortMatches = (corpus: Corpus, quoted: QuotedWords): QuotationMatch[] =>
  quoted.words.length === 0
    ? []
    : matchQuotation(corpus, quoted).filter((match) => realDifferences(match, quoted).length === 0);

// ---- Altered ----------------------------------------------------------------------------------------------------

/** Whether a source's passage is this quotation in other words, rather than another passage with some of its words. */
function isAltered(match: QuotationMatch, quoted: QuotedWords, hasSpeaker: boolean): boolean {
  const { words } = quoted;
  const { share } = match;
  const edits = realDifferences(match, quoted).length;
  const long = words.length;
  if (!isQuotedInSource(match.source, match.span) && share < 0.85) return false;
  if (long >= 8) return share >= ALTERED_SHARE && edits <= MOST_CHANGES;
  if (long >= 5) return share >= 0.7 && edits <= 2;
  return share >= 0.6 && edits === 1 && (hasSpeaker || long === 4) && isQuotedInSource(match.source, match.span);
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

/** The differences that are more than a matter of writing, and of which the source says how it was. */
function realDifferences(
  { alignment, segment, source }: QuotationMatch,
  { words, isFree }: QuotedWords,
): readonly Difference[] {
  const passage = { first: 0, last: words.length, ...alignment };
  const within = alignment.differences.map((difference) => withinMarks(difference, segment));
  return within.filter((difference) => {
    const { first, last, sourceFirst, sourceLast } = difference;
    if (isBeyondSource(difference, words, segment) || isTold(difference, segment, passage)) return false;
    // what stands beside brackets is what they stand for
    if (first === last && (isFree[first - 1] || isFree[first])) return false;
    const own = words.slice(first, last).map(({ word }) => word);
    const other: string[] = [];
    for (let at = sourceFirst; at < sourceLast; at++)
      other.push(fold(source.text.slice(segment.starts[at]!, segment.ends[at]!)));
    return !isWritingOnly(own, other);
  });
}

function changesIn(at: number, { prose }: BlockAnalysis, quoted: QuotedWords, match: QuotationMatch): Change[] {
  const { words } = quoted;
  const { segment, source } = match;
  return realDifferences(match, quoted).map(({ first, last, sourceFirst, sourceLast }) => {
    const sourceText =
      sourceLast > sourceFirst ? source.text.slice(segment.starts[sourceFirst]!, segment.ends[sourceLast - 1]!) : '';
    const own = words.slice(first, last);
    const common = {
      words: own.map(({ word }) => word),
      sourceWords: comparedIn(sourceText),
    };
    if (own.length > 0 && sourceText)
      return {
        ...common,
        start: at + own[0]!.start,
        end: at + own[own.length - 1]!.end,
        right: inMarksOf(prose, sourceText),
      };
    return { ...common, ...withNeighbour(at, prose, words, first, last, sourceText) };
  });
}

const comparedIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean);

/** Words that only one side has are shown with the word beside them, so that there is something to underline. */
function withNeighbour(
  at: number,
  prose: string,
  words: QuotedWords['words'],
  first: number,
  last: number,
  sourceText: string,
): Span & { right: string } {
  const neighbour = words[first - 1] ?? words[last];
  if (first < last) {
    // words that the source has not: they go, with the space beside them
    const [start, end] =
      first > 0
        ? [words[first - 1]!.end, words[last - 1]!.end]
        : [words[first]!.start, words[last]?.start ?? words[last - 1]!.end];
    return { start: at + start, end: at + end, right: '' };
  }
  const written = prose.slice(neighbour!.start, neighbour!.end);
  const text = inMarksOf(prose, sourceText);
  const right = first > 0 ? `${written} ${text}` : `${text} ${written}`;
  return { start: at + neighbour!.start, end: at + neighbour!.end, right };
}

/** The source's words with the kind of apostrophe that the draft uses. */
const inMarksOf = (prose: string, text: string): string =>
  (prose.includes('’') || !prose.includes("'") ? text.replace(/'/g, '’') : text.replace(/’/g, "'")).replace(
    /\s+/g,
    ' ',
  );
