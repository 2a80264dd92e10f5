import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Source } from '../../corpus/source';
import type { Draft } from '../../draft/draft';
import type { BlockAnalysis, PlacedBlock } from '../../text/analysis';
import { KeptWhile, Latest, rememberedFor } from '../../text/memo';
import { speechAt, type Speech } from '../../text/quotations/speech';
import type { QuotationUse } from '../../text/quotations/use';
import { shifted, type Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import { entityByMention, type ResolvedName } from '../names/resolution';
import type { Difference } from './align';
import { changesIn, isBesideBound, type Change } from './changes';
import { isExact, matchQuotation, mayCrowdOut, mayHave, type QuotationMatch } from './match';
import type { QuotationPolicy } from './policy';
import { wordsKey } from './sameWords';
import { goesOnOtherwise, isSlip } from './slips';
import { draftSpeaker, isOtherSpeaker, isSameSpeaker, sourceSpeakers, type DraftSpeaker } from './speakers';
import { endsOf, halvesOf, isBrokenOff, isOfTwo, seamOf, type Seam } from './stitched';
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
  /** Where it is put together of two places of a source. */
  readonly seam?: Seam;
}

/** A quotation of the draft with the sources' wording. Spans count in the draft. */
export interface ResolvedQuotation extends HeldQuotation, Span {
  readonly changes: readonly JudgedChange[];
  readonly use: QuotationUse;
  /** Whether somebody is said to have said it. */
  readonly cued: boolean;
  /** Who the draft says has said it. */
  readonly speaker: DraftSpeaker | undefined;
}

/** A change, and whether it is a slip rather than how somebody else words it. */
export interface JudgedChange extends Change {
  readonly isSlip: boolean;
  /** It cleans speech up, and that is allowed. */
  readonly isAllowed: boolean;
}

/** From this share of words on, a phrase of some length is the same quotation, altered. */
const ALTERED_SHARE = 0.6;
/** Shorter fragments have no wording of their own to be compared. */
const SHORTEST = 3;
const MOST_CHANGES = 4;
/** Words in common that say something, from which on what is told without marks is the same words, altered. */
const TELLING = 3;

/**
 * Holds every quotation of a draft against the sources, one a step.
 *
 * @param within The index of the one block whose quotations are wanted; left out: all.
 */
export function* resolveQuotations(
  draft: Draft,
  corpus: Corpus,
  names: readonly ResolvedName[],
  policy: QuotationPolicy,
  within?: number,
): Steps<readonly ResolvedQuotation[]> {
  const entities = entityByMention(names);
  const meant = meantIn(names);
  const kept = resolved(corpus);
  const quotations: ResolvedQuotation[] = [];
  for (const speech of draft.speech) {
    if (speech.form === 'turn' || (within !== undefined && speech.block !== within)) continue;
    const speaker = draftSpeaker(speech, entities);
    const block = draft.blocks[speech.block]!;
    const company = speaker || !isFragment(speech) ? [] : (meant.get(speech.block) ?? []);
    const quotation = kept.of(speech, [policy, speaker?.entity, ...company], () =>
      resolveQuotation(corpus, block, speech, speaker, company, policy),
    );
    quotations.push(quotation);
    if ((yield) === 'stop') return undefined;
  }
  return quotations;
}

/** Tokens of the longest quotation for which it counts who is named beside it. */
const LONGEST_FRAGMENT = 10;

const isFragment = ({ quotation: { first, last } }: Speech): boolean => last - first <= LONGEST_FRAGMENT;

/** Whom the paragraphs name, by their indices. */
function meantIn(names: readonly ResolvedName[]): ReadonlyMap<number, readonly Entity[]> {
  const meant = new Map<number, Entity[]>();
  for (const { name, entity } of names) {
    if (!entity) continue;
    for (const { mentions } of name.forms)
      for (const { block } of mentions) {
        const others = meant.get(block);
        if (!others) meant.set(block, [entity]);
        else if (!others.includes(entity)) others.push(entity);
      }
  }
  return meant;
}

/** Most quotations stand after an edit where they stood, and by whom. */
const resolved = rememberedFor((_: Corpus) => new KeptWhile<Speech, ResolvedQuotation>());

function resolveQuotation(
  corpus: Corpus,
  { start: at, block }: PlacedBlock,
  speech: Speech,
  speaker: DraftSpeaker | undefined,
  company: readonly Entity[],
  policy: QuotationPolicy,
): ResolvedQuotation {
  const held = heldIn(corpus, block, speech);
  const { state, wordCount, matches, seam } = held;
  const changes = judged(corpus, block, held, speech, speaker, company, policy);
  return {
    state,
    wordCount,
    matches,
    changes: changes.map((change) => ({ ...change, ...shifted(change, at) })),
    ...(seam && { seam: { ...seam, ...shifted(seam, at) } }),
    start: speech.start,
    end: speech.end,
    use: speech.use,
    cued: speech.cue !== undefined,
    speaker,
  };
}

function judged(
  corpus: Corpus,
  block: BlockAnalysis,
  held: HeldQuotation,
  speech: Speech,
  speaker: DraftSpeaker | undefined,
  company: readonly Entity[],
  policy: QuotationPolicy,
): JudgedChange[] {
  const { prose } = block;
  const { use, quotation } = speech;
  const { changes, wordCount, matches } = held;
  const [best] = matches;
  if (!best || changes.length === 0) return [];
  const [said] = sourceSpeakers(corpus, [best]);
  const sameSpeaker = speaker && said!.entity && isOneSpeaker(speaker, said!.entity);
  const isQuoted = isQuotedInSource(best.source, best.span);
  const isOf = said!.entity !== undefined && company.includes(said!.entity) && isBesideBound(best);
  const mayCleanUp = policy === 'allow-clean-up' || best.source.facts.transcript === 'automatic';
  const isAtEdge = ({ start, end, isBounded }: Change): boolean =>
    !isBounded &&
    (hasNoWord(prose.slice(quotation.inner.start, start)) || hasNoWord(prose.slice(end, quotation.inner.end)));
  return changes
    .filter((change) => !(isAtEdge(change) && goesOnOtherwise(change)))
    .map((change) => ({
      ...change,
      isAllowed: mayCleanUp && change.kind === 'filler',
      isSlip: isSlip(change, changes, best, {
        wordCount,
        sameSpeaker: sameSpeaker ?? (isOf || isBesideHalf(corpus, block, speech, best) || undefined),
        isQuoted,
        use,
        isAtEdge: isAtEdge(change),
      }),
    }));
}

/** Tokens and words that stand between two halves of a quotation, at most: “…,” said X, “…”. */
const HALVES_APART = 12;
/** Fewer words of the other half prove nothing. */
const LEAST_HALF = 5;

/** Whether a source has a passage right beside the words of the quotation that stands right beside the draft's. */
function isBesideHalf(
  corpus: Corpus,
  block: BlockAnalysis,
  speech: Speech,
  { source, first, last }: QuotationMatch,
): boolean {
  const { quotations } = block;
  const at = quotations.indexOf(speech.quotation);
  if (at < 0) return false;
  return [quotations[at - 1], quotations[at + 1]].some((other) => {
    if (!other) return false;
    const isBefore = other.last <= speech.quotation.first;
    const apart = isBefore ? speech.quotation.first - other.last : other.first - speech.quotation.last;
    if (apart > HALVES_APART) return false;
    const { wordCount, matches } = heldIn(corpus, block, { ...speech, quotation: other });
    return (
      wordCount >= LEAST_HALF &&
      matches.some((match) => {
        const words = isBefore ? first - match.last : match.first - last;
        const isExactly = isExact(match) && match.unsaid.length === 0;
        return match.source === source && isExactly && words >= 0 && words <= HALVES_APART;
      })
    );
  });
}

const hasNoWord = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Whether draft and source name the same speaker; undefined where that is open. */
const isOneSpeaker = (speaker: DraftSpeaker, entity: Entity): boolean | undefined =>
  isSameSpeaker(speaker, entity) ? true : isOtherSpeaker(speaker, entity) ? false : undefined;

// ---- One block --------------------------------------------------------------------------------------------------

/** A quotation that was looked up, and the number of the last corpus of its lineage for which that holds. */
interface Kept {
  readonly held: HeldQuotation;
  readonly revision: number;
}

/** The quotations of drafts that were looked up in the corpora of a lineage. */
interface Known {
  /** By their blocks, where they begin there, and whether they have a speaker. */
  readonly blocks: WeakMap<BlockAnalysis, Map<string, Kept>>;
  /** Those of which the block may be another now, by their words; with where they began. */
  readonly latest: Latest<string, Kept & { readonly start: number }>;
}

/** Quotations that are found again by their words: those of the paragraphs that somebody works on. */
const MOST_LATEST = 200;

/** By the lineage of the corpus. */
const known = rememberedFor((_: Corpus['lineage']): Known => ({
  blocks: new WeakMap(),
  latest: new Latest(MOST_LATEST),
}));

/**
 * A quotation of a block, looked up once: a keystroke looks up none but that in which it is, and a source that comes or goes those
 * of which it may have the words.
 */
function heldIn(corpus: Corpus, block: BlockAnalysis, { quotation, speaker }: Speech): HeldQuotation {
  const { blocks, latest } = known(corpus.lineage);
  const inBlock = blocks.get(block) ?? new Map<string, Kept>();
  blocks.set(block, inBlock);
  const { revision } = corpus;
  const { start } = quotation;
  const hasSpeaker = speaker !== undefined;
  const key = `${quotation.first} ${hasSpeaker}`;
  const before = inBlock.get(key);
  if (before?.revision === revision) return before.held;
  const words = `${hasSpeaker} ${wordsKey(block, quotation)}`;
  const same = before ? undefined : latest.get(words);
  const kept = before ?? (same && { revision: same.revision, held: moved(same.held, start - same.start) });
  const isKept = kept && (kept.revision === revision || isUntouched(corpus, kept, block, quotation));
  const held = isKept ? kept.held : hold(corpus, block, quotation, hasSpeaker);
  if (!before || before.revision < revision) inBlock.set(key, { held, revision });
  if (!same || same.revision < revision) latest.set(words, { held, revision, start });
  return held;
}

/** What is held of a quotation that stands so many letters further behind in its block. */
const moved = (held: HeldQuotation, by: number): HeldQuotation =>
  by === 0
    ? held
    : {
        ...held,
        changes: held.changes.map((change) => ({ ...change, ...shifted(change, by) })),
        ...(held.seam && { seam: { ...held.seam, ...shifted(held.seam, by) } }),
      };

/** The runs of words by which two places are looked for. */
const partedIn = (block: BlockAnalysis, quotation: Speech['quotation']): QuotedWords[] => [
  ...halvesOf(block, quotation).flat(),
  ...(endsOf(quotedWords(block, quotation)) ?? []),
];

/** Whether no source that has come or gone since a quotation was looked up may have the words of a part of it. */
function isUntouched(
  corpus: Corpus,
  { revision }: Kept,
  block: BlockAnalysis,
  quotation: Speech['quotation'],
): boolean {
  const change = corpus.since(revision);
  if (!change || mayCrowdOut(corpus)) return false;
  const runs = [quotedWords(block, quotation), ...partsOf(block, quotation), ...partedIn(block, quotation)];
  return [...change.gone, ...change.come].every((source) => !runs.some((words) => mayHave(source, words)));
}

function hold(
  corpus: Corpus,
  block: BlockAnalysis,
  quotation: Speech['quotation'],
  hasSpeaker: boolean,
): HeldQuotation {
  const parts = partsOf(block, quotation);
  const quoted = quotedWords(block, quotation);
  const held = parts.length > 1 ? holdParts(corpus, parts, quoted, hasSpeaker) : holdWords(corpus, quoted, hasSpeaker);
  // what a source has in one piece has no seam
  const isWhole =
    held.state === 'sourced' &&
    held.matches.some(
      (match) =>
        isExact(match) &&
        match.unsaid.length === 0 &&
        !isOfTwo(corpus, match) &&
        !isBrokenOff(match.source, match.span),
    );
  const seam =
    parts.length > 1 || isWhole || !hasSpeaker
      ? undefined
      : seamOf(corpus, block, quotation, held.state === 'not found' || isHalf(held));
  // it may have been said in one, and the source may have broken it off
  if (seam?.kind === 'narrated') return held.state === 'sourced' ? { ...held, seam } : held;
  return seam ? { ...held, state: 'altered', matches: seam.halves, changes: [], seam } : held;
}

/** Words at one end of which sources say nothing, from which on they have but half of a quotation. */
const HALF = 5;

const isHalf = ({ state, matches }: HeldQuotation): boolean =>
  state === 'sourced' && matches.every(({ unsaid }) => unsaid.some(({ first, last }) => last - first >= HALF));

/** The words of a quotation without an ellipsis, or of one part of one that has some. */
function holdWords(corpus: Corpus, quoted: QuotedWords, hasSpeaker: boolean): HeldQuotation {
  const wordCount = quoted.words.length;
  const matches = wordCount === 0 ? [] : matchQuotation(corpus, quoted);
  const exact = matches.filter(isExact);
  if (wordCount < SHORTEST) return { state: 'too short', wordCount, matches: exact, changes: [] };
  const found = { wordCount, matches, changes: [] };
  if (exact.some(({ unsaid }) => unsaid.length === 0)) return { ...found, state: 'sourced' };
  const altered = matches.filter((match) => !isExact(match) && isAltered(match, wordCount, hasSpeaker));
  const telling = [...exact, ...altered];
  for (const match of altered) {
    const differences = match.differences.filter(
      (difference) => !telling.some((other) => other !== match && confirms(other, difference)),
    );
    if (differences.length === 0) return { ...found, state: 'sourced', matches: telling };
    // a source that has all that it says word for word may say nothing of what is altered
    if (exact.length > 0 && saidOf(match) < saidOf(exact[0]!)) break;
    const others = matches.filter((other) => other !== match);
    return {
      state: 'altered',
      wordCount,
      matches: [match, ...others],
      changes: changesIn(quoted, { ...match, differences }),
    };
  }
  return exact.length > 0 ? { ...found, state: 'sourced' } : { ...found, state: 'not found', matches: [] };
}

/** How many words of the quotation a source says as the draft does. */
const saidOf = ({ same, unsaid }: QuotationMatch): number =>
  same - unsaid.reduce((sum, { first, last }) => sum + last - first, 0);

/** Whether a source has words of the draft as the draft has them, where another one differs: then either is right. */
const confirms = ({ differences, unsaid }: QuotationMatch, { first, last }: Difference): boolean =>
  ![...differences, ...unsaid].some((own) =>
    // what the draft leaves out is confirmed by words on both sides, what it has by these words
    first === last ? own.first <= last && first <= own.last : own.first < last && first < own.last,
  );

/** A quotation with ellipses: every part is in one source, in order; or some are, and others are altered. */
function holdParts(
  corpus: Corpus,
  parts: readonly QuotedWords[],
  { words: { length: wordCount } }: QuotedWords,
  hasSpeaker: boolean,
): HeldQuotation {
  const matches = partedMatches(corpus, parts);
  if (wordCount < SHORTEST) return { state: 'too short', wordCount, matches, changes: [] };
  if (matches.length > 0) return { state: 'sourced', wordCount, matches, changes: [] };
  const held = parts.map((part) => holdWords(corpus, part, hasSpeaker));
  const sourced = held.filter(({ state }) => state === 'sourced').flatMap(({ matches: own }) => own.filter(isExact));
  const altered = held.filter((part) => part.state === 'altered' && !isRepeated(part, sourced));
  if (altered.length === 0 && sourced.length > 0 && held.every(({ state }) => state !== 'not found'))
    return { state: 'sourced', wordCount, matches: sourced, changes: [] };
  if (altered.length === 0 || held.some(({ state }) => state === 'not found'))
    return { state: 'not found', wordCount, matches: [], changes: [] };
  return {
    state: 'altered',
    wordCount,
    matches: altered[0]!.matches,
    changes: altered.flatMap(({ changes }) => changes),
  };
}

/** Whether the passage to which a part is close is another part's own: "we're here …; we're new" is one "we're here". */
const isRepeated = ({ matches: [best] }: HeldQuotation, sourced: readonly QuotationMatch[]): boolean =>
  best !== undefined &&
  sourced.some(({ source, first, last }) => source === best.source && first <= best.first && best.last <= last);

/** Sources that have every part of a quotation word for word, in order. */
function partedMatches(corpus: Corpus, parts: readonly QuotedWords[]): QuotationMatch[] {
  const [first, ...rest] = parts.map((part) => matchQuotation(corpus, part).filter(isExact));
  return first!.filter((match) => {
    let end = match.last;
    return rest.every((matches) => {
      const next = matches.find(({ source, first }) => source === match.source && first >= end);
      if (next) end = next.last;
      return next !== undefined;
    });
  });
}

// ---- Altered ----------------------------------------------------------------------------------------------------

/** Whether a source's passage is this quotation in other words, rather than another passage with some of its words. */
export function isAltered(
  { share, sameContent, differences, source, span, isWhole }: QuotationMatch,
  length: number,
  hasSpeaker: boolean,
): boolean {
  const isQuoted = isQuotedInSource(source, span);
  if (!isQuoted && share < (sameContent >= TELLING ? 0.8 : 0.85)) return false;
  if (length >= 8) return share >= ALTERED_SHARE && differences.length <= MOST_CHANGES;
  // all that stands between two marks is one, where the same is said around one change
  if (length >= 5)
    return share >= (isWhole && differences.length === 1 ? ALTERED_SHARE : 0.7) && differences.length <= 2;
  return share >= 0.6 && differences.length === 1 && (hasSpeaker || isWhole || length === 4) && isQuoted;
}

/** Whether the source has a passage between quotation marks, or has none at all, as transcripts do. */
export function isQuotedInSource(source: Source, { start, end }: Span): boolean {
  const { text, speech: speeches } = source;
  if (speeches.length === 0) return true;
  const speech = speechAt(speeches, start);
  // marks that do not match are no speech: ”a plan for all”
  return (speech !== undefined && end <= speech.end) || (isMark(text[start - 1]) && isMark(text[end]));
}

const isMark = (letter: string | undefined): boolean => letter !== undefined && /["“”„«»'‘’]/.test(letter);
