import type { Corpus } from '../../corpus/corpus';
import { MOST_SOURCES } from '../../corpus/retrieval';
import type { Source } from '../../corpus/source';
import { isFunctionWord } from '../../text/lexicon/words';
import type { Span } from '../../text/span';
import { align, type Alignment, type Difference } from './align';
import { compare } from './differences';
import { InOrder } from './inOrder';
import { asSaid, passageOf, speechOf, withoutEchoes, wordsSaid, type SourcePassage } from './passage';
import { anchorsOf, BestPlaces, placesIn } from './places';
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

/** Places looked at closely, over all sources. */
const MOST_PLACES = 24;
/** With fewer words in common, or a smaller share of them, a passage is another one; of three words, two will do. */
const SAME_WORDS = 3;
const SAME_SHARE = 0.55;
/** Words by which the two may run out of step. */
const SLACK = 10;

/**
 * The best match of a quotation in each source that has most of its words in order, the best first; and where that one has all
 * of a part, the one that has more of it with differences.
 */
export function matchQuotation(corpus: Corpus, quoted: QuotedWords): QuotationMatch[] {
  const { words, isFree } = quoted;
  const hashes = Int32Array.from(words, ({ hash }) => hash);
  const fixed = hashes.filter((_, index) => !isFree[index]);
  const least = leastSame(words.length) - (words.length - fixed.length);
  const anchors = anchorsOf(quoted);
  const places = new BestPlaces(anchors, MOST_PLACES);
  corpus.retrieval.occurrences({ phrase: fixed, least }, anchors.hashes, (source, occurrences) =>
    places.look(source, occurrences),
  );
  const phrase = { ...quoted, hashes, inOrder: new InOrder(hashes, isFree) };
  const best = new Map<Source, QuotationMatch>();
  const fuller = new Map<Source, QuotationMatch>();
  const seen = new Set<string>();
  for (const { source, at } of places.sorted) {
    const rough = roughlyIn(source, at, phrase);
    // places beside each other lead to the same stretch
    if (!rough || seen.size === seen.add(`${rough.first} ${rough.last} ${rough.before} ${source.id}`).size) continue;
    const match = matchIn(source, rough, phrase);
    const known = best.get(source);
    if (!match) continue;
    if (!known || isBetter(match, known)) best.set(source, match);
    const other = fuller.get(source);
    if (!isExact(match) && (!other || isBetter(match, other))) fuller.set(source, match);
  }
  for (const [source, match] of fuller) {
    const own = best.get(source)!;
    if (own === match || match.share <= own.share) fuller.delete(source);
  }
  return [...best.values(), ...fuller.values()].sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
}

/** Whether a source may have a quotation, or nearly: enough of its words stand together there. */
export function mayHave(source: Source, quoted: QuotedWords): boolean {
  const { words, isFree } = quoted;
  const hashes = Int32Array.from(words, ({ hash }) => hash);
  const { terms, sequence } = source.words;
  const inOrder = new InOrder(hashes, isFree);
  return placesIn(source, anchorsOf(quoted)).some(({ at }) => {
    const stretch = sequence.slice(Math.max(0, at - SLACK), at + hashes.length + SLACK);
    const there = Int32Array.from(stretch, (term) => terms[term]!);
    return inOrder.countIn(there) >= leastSame(words.length);
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

/** Where a source has words of a quotation, as far as its index tells. Indices count in the source's words. */
interface RoughMatch {
  readonly first: number;
  readonly last: number;
  /** How many words of the stretch looked at stand before it; from `SLACK` on they are alike. */
  readonly before: number;
}

/** A quotation's words with what they are looked up by. */
interface Phrase extends QuotedWords {
  readonly hashes: Int32Array;
  readonly inOrder: InOrder;
}

/** Where the words of a quotation begin and end around a place of a source; undefined where too few stand there. */
function roughlyIn({ segment }: Source, at: number, { hashes, inOrder, isFree }: Phrase): RoughMatch | undefined {
  const from = Math.max(0, at - SLACK);
  const words = segment.words.subarray(from, at + hashes.length + SLACK);
  const least = leastSame(hashes.length);
  if (inOrder.countIn(words) < least) return undefined;
  const { same, sourceFirst, sourceLast } = align(hashes, wordsSaid(words), isFree);
  if (same < least) return undefined;
  return { first: from + sourceFirst, last: from + sourceLast, before: Math.min(SLACK, sourceFirst) };
}

/** The match around a rough one; undefined where too few of the quotation's words stand there. */
function matchIn(source: Source, rough: RoughMatch, phrase: Phrase): QuotationMatch | undefined {
  const { segment } = source;
  const { hashes, isFree } = phrase;
  const { length } = hashes;
  // what is near the ends of the stretch is seen better from its middle
  const whole = passageOf(source, Math.max(0, rough.first - SLACK), Math.min(segment.words.length, rough.last + SLACK));
  const heard = isToldOver(whole, rough) ? asSaid(whole) : whole;
  const first = align(hashes, heard, isFree);
  const passage = withoutEchoes(heard, first, length);
  const alignment = passage === heard ? first : align(hashes, passage, isFree);
  const { same, sourceFirst, sourceLast } = alignment;
  if (sourceLast <= sourceFirst || same < leastSame(length)) return undefined;
  const { differences, unsaid } = compare(passage, alignment, phrase);
  const start = passage.from + sourceFirst;
  const end = passage.from + sourceLast;
  return {
    source,
    passage,
    first: start,
    last: end,
    isWhole: isWholeSpeech(passage, sourceFirst, sourceLast),
    same,
    sameContent: sameContent(phrase, alignment),
    differences,
    unsaid,
    share: same / length,
    span: { start: segment.startOf(start), end: segment.endOf(end - 1) },
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
function isToldOver({ told }: SourcePassage, { first, last, before }: RoughMatch): boolean {
  const own = told.subarray(before, before + last - first);
  return own.reduce((sum, one) => sum + one, 0) > own.length * TOLD_SHARE;
}

/** Whether the words from one to another index are all that stands between two marks of the source. */
function isWholeSpeech(passage: SourcePassage, first: number, last: number): boolean {
  const own = speechOf(passage, first);
  const ends = own >= 0 && speechOf(passage, last - 1) === own;
  return ends && speechOf(passage, first - 1) !== own && speechOf(passage, last) !== own;
}
