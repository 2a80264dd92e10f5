import type { Corpus } from '../../corpus/corpus';
import type { Source } from '../../corpus/source';
import type { BlockAnalysis } from '../../text/analysis';
import type { Quotation } from '../../text/quotations/find';
import { speechAt } from '../../text/quotations/speech';
import { overlaps, type Span } from '../../text/span';
import { isExact, matchQuotation, type QuotationMatch } from './match';
import { quotedWords, type QuotedWords } from './quotedWords';

export type SeamKind = 'apart' | 'turned round' | 'of two' | 'narrated';

/** Where a draft puts together what a source has in two places, with nothing to show it. Offsets count in the block. */
export interface Seam extends Span {
  /** How the source has the two: with others between, the other way round, from two people, or with a sentence of its own between. */
  readonly kind: SeamKind;
  /** The same words with an ellipsis between, where that makes them right. */
  readonly right: string | undefined;
  /** The two places, in the order of the draft. */
  readonly halves: readonly [QuotationMatch, QuotationMatch];
}

/** Shorter halves are found anywhere. */
const SHORTEST_HALF = 4;
/** Words that somebody says between the halves; fewer, and a source has only told who spoke, or cut as the draft does. */
const LEAST_BETWEEN = 6;

/** Share of the words of a statement without marks that it may set in marks of its own. */
const MOST_IN_MARKS = 0.2;

/** Words of each half that a source has the other way round in two of its speeches. */
const LEAST_SWAPPED = 6;

/** A quotation parted between two of its sentences, in all ways in which both halves are long enough. */
export const halvesOf = (block: BlockAnalysis, { first, last }: Quotation): [QuotedWords, QuotedWords][] =>
  block.sentences
    .filter(({ first: at }) => at > first && at < last)
    .map(({ first: at }): [QuotedWords, QuotedWords] => [
      quotedWords(block, { first, last: at }),
      quotedWords(block, { first: at, last }),
    ])
    .filter((halves) => halves.every(({ words }) => words.length >= SHORTEST_HALF));

/** Words at either end by which halves are looked for that meet within a sentence; shorter halves are found anywhere. */
const END = 5;

/** The first and the last words of a quotation that is long enough for two halves. */
export function endsOf(whole: QuotedWords): [QuotedWords, QuotedWords] | undefined {
  const { words, isFree } = whole;
  if (words.length < 2 * END || isFree.includes(true)) return undefined;
  return [part(whole, 0, END), part(whole, words.length - END, words.length)];
}

/** A quotation parted where a source has all before it in one place and all behind it in another. */
function halvesThatMeet(corpus: Corpus, whole: QuotedWords): [QuotedWords, QuotedWords][] {
  const ends = endsOf(whole);
  if (!ends) return [];
  const hashes = whole.words.map(({ hash }) => hash);
  const heads = matchQuotation(corpus, ends[0]).filter(isComplete);
  const tails = heads.length > 0 ? matchQuotation(corpus, ends[1]).filter(isComplete) : [];
  const places = heads.flatMap((head): Parting[] => {
    const tail = tails.find(({ source }) => source === head.source);
    if (!tail) return [];
    const { words } = head.source.segment;
    let behind = END;
    for (let at = head.last; behind < hashes.length && words[at] === hashes[behind]; at++) behind++;
    let before = hashes.length - END;
    for (let at = tail.first - 1; before > 0 && words[at] === hashes[before - 1]; at--) before--;
    const [least, most] = [Math.max(before, END), Math.min(behind, hashes.length - END)];
    if (least <= most) return [partingIn(whole, least, most)];
    // "and", with which a draft joins the two
    return least === most + 1 && JOINS.test(whole.words[most]!.word) ? [{ last: most, first: least }] : [];
  });
  return places.map(({ last, first }) => [part(whole, 0, last), part(whole, first, hashes.length)]);
}

const JOINS = /^(?:and|but|so|because|that)$/;

/** Between which words of a quotation it is parted. */
interface Parting {
  readonly last: number;
  readonly first: number;
}

/** Where to part words that may be parted at several places: behind a mark, else as late as may be. */
function partingIn({ words, prose }: QuotedWords, least: number, most: number): Parting {
  for (let at = most; at >= least; at--)
    if (/[^\s\p{L}\p{N}]/u.test(prose.slice(words[at - 1]!.end, words[at]!.start))) return { last: at, first: at };
  return { last: most, first: most };
}

const part = ({ words, isFree, prose }: QuotedWords, first: number, last: number): QuotedWords => ({
  words: words.slice(first, last),
  isFree: isFree.slice(first, last),
  prose,
});

/**
 * The seam of a quotation of which a source has each half word for word, but not the whole.
 *
 * @param isOpen Whether no source has the quotation or most of it, so that its halves may meet within a sentence.
 */
export function seamOf(corpus: Corpus, block: BlockAnalysis, quotation: Quotation, isOpen: boolean): Seam | undefined {
  const parted = isOpen ? halvesThatMeet(corpus, quotedWords(block, quotation)) : [];
  for (const [left, right] of [...halvesOf(block, quotation), ...parted]) {
    const rights = matchQuotation(corpus, right).filter(isComplete);
    const halves = matchQuotation(corpus, left)
      .filter(isComplete)
      .map((one) => [one, rights.find(({ source }) => source === one.source)] as const);
    for (const [one, other] of halves) {
      const kind = other && kindOfSeam(corpus, one, other);
      if (!other || !kind) continue;
      const { start, end } = { start: left.words.at(-1)!.start, end: right.words[0]!.end };
      const opening = right.words[0]!.start;
      const between = block.prose.slice(left.words.at(-1)!.end, opening).trimEnd();
      const marks = /\p{L}/u.test(between) ? '' : between;
      const written = `${block.prose.slice(start, left.words.at(-1)!.end)}${marks} … ${block.prose.slice(opening, end)}`;
      return {
        start,
        end,
        kind,
        right: kind === 'apart' || kind === 'narrated' ? written : undefined,
        halves: [one, other],
      };
    }
  }
  return undefined;
}

const isComplete = (match: QuotationMatch): boolean => isExact(match) && match.unsaid.length === 0;

/** Whether the source quotes more words between the two, has them the other way round, or gives them to two people. */
function kindOfSeam(corpus: Corpus, one: QuotationMatch, other: QuotationMatch): SeamKind | undefined {
  const { source } = one;
  if (areOthers(corpus, source, one.span.start, other.span.start)) return 'of two';
  // who prints one statement in pieces may begin with its end: short ones prove nothing
  if (other.last <= one.first) {
    const isOneSpeech = speechAt(source.speech, one.span.start) === speechAt(source.speech, other.span.start);
    return isOneSpeech || (one.same >= LEAST_SWAPPED && other.same >= LEAST_SWAPPED) ? 'turned round' : undefined;
  }
  const { quoted } = source.segment;
  const between = quoted.subarray(one.last, other.first);
  const spoken = between.filter((own, at) => own === 1 && !isOthers(corpus, one, one.last + at)).length;
  // a statement that is printed without marks, in a paragraph of its own, is somebody's words all the same
  const inMarks = quoted.subarray(one.first, other.last).reduce((sum, own) => sum + own, 0);
  const isPrinted = inMarks <= (other.last - one.first) * MOST_IN_MARKS && isOneBlock(source, one, other);
  if ((isPrinted ? between.length : spoken) >= LEAST_BETWEEN) return 'apart';
  return isBrokenOff(source, { start: one.span.end, end: other.span.start }) ? 'narrated' : undefined;
}

/** Words of a sentence with which a narrator comes between two quotations; shorter ones only say how it was said. */
const LEAST_NARRATED = 8;

/** Whether a source has a whole sentence of its own in a stretch, between what it quotes. */
export function isBrokenOff({ blocks, speech }: Source, { start, end }: Span): boolean {
  if (speech.length === 0 || speechAt(speech, start - 1) === speechAt(speech, end)) return false;
  return blocks.some((placed, index) => {
    const at = placed.start;
    // none but those in between are taken apart
    if (at >= end || (blocks[index + 1]?.start ?? Infinity) <= start) return false;
    const { tokens, sentences } = placed.block;
    return sentences.some(({ first, last }) => {
      const sentence = { start: at + tokens[first]!.start, end: at + tokens[last - 1]!.end };
      return (
        start <= sentence.start &&
        sentence.end <= end &&
        !speech.some((own) => overlaps(own, sentence)) &&
        tokens.slice(first, last).filter(({ text }) => /^\p{L}/u.test(text)).length >= LEAST_NARRATED
      );
    });
  });
}

/** Whether a source has the beginning of a match from one person and its end from another. */
export const isOfTwo = (corpus: Corpus, { source, span }: QuotationMatch): boolean =>
  areOthers(corpus, source, span.start, span.end - 1);

/** Whether a source names two people, or two organisations, as the speakers at two offsets: a person speaks for one. */
function areOthers(corpus: Corpus, source: Source, one: number, other: number): boolean {
  const [speech, next] = [speechAt(source.speech, one), speechAt(source.speech, other)];
  if (speech === next || speech?.speaker?.sign !== 'name' || next?.speaker?.sign !== 'name') return false;
  const [said, saidNext] = [speech, next].map(({ speaker }) => corpus.entityAt(source, speaker!.start));
  return said !== undefined && saidNext !== undefined && said !== saidNext && said.kind === saidNext.kind;
}

/** Whether a word of a match's source is somebody else's than the match. */
const isOthers = (corpus: Corpus, { source, span }: QuotationMatch, word: number): boolean =>
  areOthers(corpus, source, span.start, source.segment.startOf(word));

const isOneBlock = ({ blocks }: Source, one: QuotationMatch, other: QuotationMatch): boolean =>
  blocks.some(({ start, block }) => start <= one.span.start && other.span.end <= start + block.prose.length);
