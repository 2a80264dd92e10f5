import type { Corpus } from '../../corpus/corpus';
import type { Source } from '../../corpus/source';
import { placesOf, wordSegment, type WordSegment } from '../../corpus/wordIndex';
import { isFunctionWord } from '../../text/lexicon/words';
import type { Span } from '../../text/span';
import { align, type Alignment, type Difference } from './align';
import { realDifferences } from './differences';
import type { QuotedWords } from './quotedWords';

/** Where a source has the words of a quotation, or nearly. */
export interface QuotationMatch {
  readonly source: Source;
  readonly alignment: Alignment;
  readonly segment: WordSegment;
  /** Where the wording differs by more than a matter of writing. */
  readonly differences: readonly Difference[];
  /** Share of the quotation's words that the source has in the same order. */
  readonly share: number;
  /** The source's words, as a span of its text. */
  readonly span: Span;
}

/** Rarest words by which places are looked for; a phrase that shares none of them is not the same phrase. */
const ANCHORS = 6;
/** Places looked at closely, over all sources. */
const MOST_PLACES = 40;
/** With fewer words in common, or a smaller share of them, a passage is another one. */
const SAME_WORDS = 3;
const SAME_SHARE = 0.55;
/** Words by which the two may run out of step. */
const SLACK = 10;

/** The best match of a quotation in each source that has most of its words in order, the best first. */
export function matchQuotation(corpus: Corpus, quoted: QuotedWords): QuotationMatch[] {
  const { words, isFree } = quoted;
  const hashes = Int32Array.from(words, ({ hash }) => hash);
  const candidates = corpus.sources.flatMap((source) => placesIn(wordSegment(source), words, isFree));
  const best = new Map<Source, QuotationMatch>();
  for (const { segment, at } of candidates.sort((a, b) => b.votes - a.votes).slice(0, MOST_PLACES)) {
    const from = Math.max(0, at - SLACK);
    const to = Math.min(segment.words.length, at + hashes.length + SLACK);
    const match = matchOf(segment, align(hashes, segment, from, to, isFree), quoted);
    const known = best.get(segment.source);
    if (match && (!known || isBetter(match, known))) best.set(segment.source, match);
  }
  return [...best.values()].sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
}

/** Whether a match has the quotation word for word, as far as words are compared. */
export const isExact = ({ differences }: QuotationMatch): boolean => differences.length === 0;

const isBetter = (a: QuotationMatch, b: QuotationMatch): boolean => {
  if (isExact(a) !== isExact(b)) return isExact(a);
  return a.share > b.share || (a.share === b.share && a.differences.length < b.differences.length);
};

function matchOf(segment: WordSegment, alignment: Alignment, quoted: QuotedWords): QuotationMatch | undefined {
  const { length } = quoted.words;
  const isOther = alignment.same < Math.min(SAME_WORDS, length) || alignment.same < length * SAME_SHARE;
  if (isOther || alignment.sourceLast <= alignment.sourceFirst) return undefined;
  const { source } = segment;
  const differences = realDifferences({ source, segment, alignment }, quoted);
  const span = { start: segment.starts[alignment.sourceFirst]!, end: segment.ends[alignment.sourceLast - 1]! };
  return { source, alignment, segment, differences, share: alignment.same / length, span };
}

interface Place {
  readonly segment: WordSegment;
  /** Where the quotation would begin, in words. */
  readonly at: number;
  readonly votes: number;
}

/** Places of a segment at which several of a quotation's rarest words stand in step. */
function placesIn(segment: WordSegment, words: QuotedWords['words'], isFree: readonly boolean[]): Place[] {
  const anchors = words
    .map(({ word, hash }, index) => ({
      index,
      places: isFree[index] ? EMPTY : placesOf(segment, hash),
      common: isFunctionWord(word),
    }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => Number(a.common) - Number(b.common) || a.places.length - b.places.length)
    .slice(0, ANCHORS);
  const votes = new Map<number, number>();
  for (const { index, places } of anchors) {
    for (const place of places) {
      const bucket = Math.floor((place - index) / 4);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  const needed = Math.min(2, words.length);
  return [...votes]
    .map(([bucket, count]) => ({
      segment,
      at: bucket * 4,
      votes: count + Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0),
    }))
    .filter((place) => place.votes >= needed);
}

const EMPTY = new Int32Array(0);
