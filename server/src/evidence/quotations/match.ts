import type { Corpus } from '../../corpus/corpus';
import { MOST_SOURCES } from '../../corpus/retrieval';
import type { Source } from '../../corpus/source';
import { indexOfSorted } from '../../corpus/words';
import { isCommonWord, isFunctionWord } from '../../text/lexicon/words';
import type { Span } from '../../text/span';
import { align, type Alignment, type Difference } from './align';
import { compare } from './differences';
import { asSaid, passageOf, wordsOnly, type SourcePassage } from './passage';
import type { QuotedWords } from './quotedWords';

/** Where a source has the words of a quotation, or nearly. */
export interface QuotationMatch {
  readonly source: Source;
  /** The stretch of the source's words that was looked at. */
  readonly passage: SourcePassage;
  /** The range of the source's words that the quotation covers. */
  readonly first: number;
  readonly last: number;
  /** How many of the quotation's words the source has in the same order. */
  readonly same: number;
  /** How many of these say what it is about, unlike "I", "to" and "do". */
  readonly sameContent: number;
  /** Where the wording differs by more than a matter of writing; indices of source words count in the passage. */
  readonly differences: readonly Difference[];
  /** Where the quotation has words of which the source does not say how they were. */
  readonly unsaid: readonly Difference[];
  /** Share of the quotation's words that the source has in the same order. */
  readonly share: number;
  /** The source's words, as a span of its text. */
  readonly span: Span;
  /** The passage is all of what the source quotes there, from mark to mark, or all but a word. */
  readonly isWhole: boolean;
}

/** Words by which places are looked for; a phrase that shares none of them is not the same phrase. */
const ANCHORS = 10;
/** Places looked at closely, over all sources. */
const MOST_PLACES = 40;
/** With fewer words in common, or a smaller share of them, a passage is another one; of three words, two will do. */
const SAME_WORDS = 3;
const SAME_SHARE = 0.55;
/** Words by which the two may run out of step. */
const SLACK = 10;

/** The best match of a quotation in each source that has most of its words in order, the best first. */
export function matchQuotation(corpus: Corpus, quoted: QuotedWords): QuotationMatch[] {
  const { words, isFree } = quoted;
  const hashes = Int32Array.from(words, ({ hash }) => hash);
  const fixed = hashes.filter((_, index) => !isFree[index]);
  const least = leastSame(words.length) - (words.length - fixed.length);
  const anchors = anchorsOf(quoted);
  const candidates = corpus.retrieval.sourcesWith(fixed, least).flatMap((source) => placesIn(source, anchors));
  const best = new Map<Source, QuotationMatch>();
  for (const { source, at } of candidates.sort((a, b) => b.votes - a.votes).slice(0, MOST_PLACES)) {
    const { segment } = source;
    const from = Math.max(0, at - SLACK);
    const to = Math.min(segment.words.length, at + hashes.length + SLACK);
    const match = matchIn(source, from, to, hashes, quoted);
    const known = best.get(source);
    if (match && (!known || isBetter(match, known))) best.set(source, match);
  }
  return [...best.values()].sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
}

/** Whether a source may have a quotation, or nearly: enough of its words stand together there. */
export function mayHave(source: Source, quoted: QuotedWords): boolean {
  const { words, isFree } = quoted;
  const hashes = Int32Array.from(words, ({ hash }) => hash);
  const { terms, sequence } = source.words;
  return placesIn(source, anchorsOf(quoted)).some(({ at }) => {
    const stretch = sequence.slice(Math.max(0, at - SLACK), at + hashes.length + SLACK);
    const there = Int32Array.from(stretch, (term) => terms[term]!);
    return mostSame(there, hashes, isFree) >= leastSame(words.length);
  });
}

/** Whether there are so many sources that one with words of a quotation may crowd out another. */
export const mayCrowdOut = ({ sources }: Corpus): boolean => sources.length > MOST_SOURCES;

/** From this share of words, or this number of them, on a passage without differences is the whole of a quotation. */
const WHOLE_SHARE = 0.75;
const WHOLE_WORDS = 6;

/** Whether a match has the quotation word for word, as far as words are compared. */
export const isExact = ({ differences, share, same }: QuotationMatch): boolean =>
  differences.length === 0 && (share >= WHOLE_SHARE || same >= WHOLE_WORDS);

const isBetter = (a: QuotationMatch, b: QuotationMatch): boolean => {
  if (isExact(a) !== isExact(b)) return isExact(a);
  if (a.share !== b.share) return a.share > b.share;
  if (a.differences.length !== b.differences.length) return a.differences.length < b.differences.length;
  return a.isWhole && !b.isWhole;
};

/** How many words of a phrase of some length a passage must have that is not another one. */
const leastSame = (length: number): number =>
  Math.max(Math.min(SAME_WORDS, Math.max(2, length - 1)), length * SAME_SHARE);

/** The match in a stretch of a source's words; undefined where too few of the quotation's stand there. */
function matchIn(
  source: Source,
  from: number,
  to: number,
  hashes: Int32Array,
  quoted: QuotedWords,
): QuotationMatch | undefined {
  const { segment } = source;
  const { length } = hashes;
  const words = wordsOnly(segment, from, to);
  if (mostSame(words.words, hashes, quoted.isFree) < leastSame(length)) return undefined;
  const first = align(hashes, asSaid(words), quoted.isFree);
  if (first.same < leastSame(length)) return undefined;
  // what is near the ends of the stretch is seen better from its middle
  const whole = passageOf(
    source,
    Math.max(0, from + first.sourceFirst - SLACK),
    Math.min(segment.words.length, from + first.sourceLast + SLACK),
  );
  const passage = isToldOver(whole, first) ? asSaid(whole) : whole;
  const alignment = align(hashes, passage, quoted.isFree);
  const { same, sourceFirst, sourceLast } = alignment;
  if (sourceLast <= sourceFirst || same < leastSame(length)) return undefined;
  const { differences, unsaid } = compare(passage, alignment, quoted);
  const start = passage.from + sourceFirst;
  const end = passage.from + sourceLast;
  return {
    source,
    passage,
    first: start,
    last: end,
    isWhole: isWholeSpeech(passage, sourceFirst, sourceLast),
    same,
    sameContent: sameContent(quoted, alignment),
    differences,
    unsaid,
    share: same / length,
    span: { start: segment.starts[start]!, end: segment.ends[end - 1]! },
  };
}

/** How many words that say something stand in both. */
const sameContent = ({ words }: QuotedWords, { differences }: Alignment): number =>
  words.filter(
    ({ word }, at) => !isFunctionWord(word) && !differences.some(({ first, last }) => first <= at && at < last),
  ).length;

/** From this share of told words on a source gives a statement without marks, as a message or a text that it prints. */
const TOLD_SHARE = 0.6;

/** Whether most words in the middle of a passage, where the quotation was found, are told and not quoted. */
function isToldOver({ told }: SourcePassage, { sourceFirst, sourceLast }: Alignment): boolean {
  const first = Math.min(SLACK, sourceFirst);
  const own = told.subarray(first, first + sourceLast - sourceFirst);
  return own.reduce((sum, one) => sum + one, 0) > own.length * TOLD_SHARE;
}

/** Whether the words from one to another index are all that stands between two marks of the source. */
function isWholeSpeech({ speech }: SourcePassage, first: number, last: number): boolean {
  const own = speech[first]!;
  return own >= 0 && speech[last - 1] === own && speech[first - 1] !== own && speech[last] !== own;
}

/** How many of a quotation's words a stretch has in any order: no alignment has more. */
function mostSame(stretch: Int32Array, hashes: Int32Array, isFree: readonly boolean[]): number {
  const left = new Map<number, number>();
  for (const hash of stretch) left.set(hash, (left.get(hash) ?? 0) + 1);
  let same = 0;
  for (let at = 0; at < hashes.length; at++) {
    const times = left.get(hashes[at]!) ?? 0;
    if (!isFree[at] && times === 0) continue;
    if (!isFree[at]) left.set(hashes[at]!, times - 1);
    same++;
  }
  return same;
}

// ---- Places -----------------------------------------------------------------------------------------------------

interface Place {
  readonly source: Source;
  /** Where the quotation would begin, in words. */
  readonly at: number;
  readonly votes: number;
}

/** A word by which places are looked for, with where it stands in the quotation. */
interface Anchor {
  readonly hash: number;
  readonly indices: readonly number[];
}

/** A quotation's anchors, and how many of them must stand in step. */
interface Anchors {
  readonly list: readonly Anchor[];
  readonly needed: number;
}

/**
 * The words of a quotation by which places are looked for: what is no small word, and no common one, and long. They are
 * the quotation's own, whatever sources there are, so that a source that comes or goes changes nothing in the others.
 */
function anchorsOf({ words, isFree }: QuotedWords): Anchors {
  const indices = new Map<number, number[]>();
  words.forEach(({ hash }, index) => {
    if (!isFree[index]) indices.set(hash, [...(indices.get(hash) ?? []), index]);
  });
  const list = [...indices]
    .map(([hash, own]) => ({ hash, indices: own, rank: rankOf(words[own[0]!]!.word) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, ANCHORS);
  return { list, needed: Math.min(2, words.length) };
}

/** How well a word tells one passage from others. */
const rankOf = (word: string): number => (isFunctionWord(word) ? 0 : isCommonWord(word) ? 100 : 200) + word.length;

const NOWHERE: readonly Place[] = [];

/** Which anchor each term of a source is, plus one; all 0 between two sources. */
let anchorOf = new Uint8Array(1 << 12);

/** Places of a source at which several anchors stand in step. */
function placesIn(source: Source, { list: anchors, needed }: Anchors): readonly Place[] {
  const { terms, sequence } = source.words;
  const own = anchors.map(({ hash }) => indexOfSorted(terms, hash));
  const most = own.reduce((sum, term, at) => sum + (term < 0 ? 0 : anchors[at]!.indices.length), 0);
  if (most < needed) return NOWHERE;
  if (anchorOf.length < terms.length) anchorOf = new Uint8Array(terms.length * 2);
  own.forEach((term, at) => {
    if (term >= 0) anchorOf[term] = at + 1;
  });
  const votes = new Map<number, number>();
  for (let place = 0; place < sequence.length; place++) {
    const anchor = anchorOf[sequence[place]!]!;
    if (anchor === 0) continue;
    for (const index of anchors[anchor - 1]!.indices) {
      const bucket = Math.floor((place - index) / 4);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  for (const term of own) if (term >= 0) anchorOf[term] = 0;
  return [...votes]
    .map(([bucket, count]) => ({
      source,
      at: bucket * 4,
      votes: count + Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0),
    }))
    .filter((place) => place.votes >= needed);
}
