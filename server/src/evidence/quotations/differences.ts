import { fold } from '../../text/characters';
import { isCueVerb } from '../../text/lexicon/cues';
import type { Span } from '../../text/span';
import type { Alignment, Difference } from './align';
import { speechOf, type SourcePassage } from './passage';
import type { QuotedWords } from './quotedWords';
import { isWritingOnly, sameAtEnd, type WrittenWord } from './writing';

/** How a quotation differs from a passage. Indices of source words count in the passage. */
export interface Comparison {
  /** The differences that are more than a matter of writing. */
  readonly differences: readonly Difference[];
  /** Words of the quotation of which the source does not say how they were: it begins later, ends before, or tells. */
  readonly unsaid: readonly Difference[];
}

/** Holds the words of a quotation against those of a passage with which they are aligned. */
export function compare(passage: SourcePassage, alignment: Alignment, quoted: QuotedWords): Comparison {
  const { words, isFree } = quoted;
  const differences: Difference[] = [];
  const unsaid = [...alignment.stoodFor];
  for (const aligned of alignment.differences) {
    const difference = withinSpeech(toBound(aligned, words.length, passage), words.length, passage);
    const { first, last } = difference;
    // what stands beside brackets is what they stand for
    if (first === last && (isFree[first - 1] || isFree[first] || isNarrated(difference, passage))) continue;
    if (isBeyondSpeech(difference, words.length, passage) || isTold(difference, alignment, passage)) {
      if (last > first && withoutWriting(aligned, quoted, passage)) unsaid.push(difference);
      continue;
    }
    const trimmed = withoutWriting(difference, quoted, passage);
    if (trimmed) differences.push(trimmed);
  }
  return { differences, unsaid };
}

/** Most words with which a quotation ends in place of others. */
const LONGEST_END = 3;

/**
 * A difference at the end of a quotation with the words with which the source's sentence ends there: "It is a holiday" for "It is an
 * adventure". Aligned are as few words as may be.
 */
function toBound(difference: Difference, length: number, passage: SourcePassage): Difference {
  const { first, last, sourceFirst, sourceLast } = difference;
  const count = last - first;
  if (last !== length || sourceLast > sourceFirst || count < 2 || count > LONGEST_END) return difference;
  for (let more = 1; more <= Math.min(count + 1, LONGEST_END); more++) {
    const bound = sourceFirst + more;
    if (bound > passage.words.length || passage.edge[bound - 1] === 1) break;
    if (endsAt(passage, bound)) return more >= count - 1 ? { ...difference, sourceLast: bound } : difference;
  }
  return difference;
}

/** Whether a source ends a quotation, or a sentence, before a word. */
export function endsAt(passage: SourcePassage, at: number): boolean {
  return passage.edge[at] === 1 || /^[.!?]/.test(gapBefore(passage, at));
}

/** What stands between a word of a source and the one before it. */
export function gapBefore({ source, segment, from }: SourcePassage, at: number): string {
  const word = from + at;
  const end = word < segment.words.length ? segment.startOf(word) : undefined;
  return source.text.slice(word > 0 ? segment.endOf(word - 1) : 0, end);
}

// ---- What the source says -------------------------------------------------------------------------------------

/**
 * A difference without the source's words at its ends that stand outside of the speech that it belongs to: at the edges of
 * the quotation, outside of the speech in which its other words stand; elsewhere outside of any.
 */
function withinSpeech(difference: Difference, length: number, { speech, told }: SourcePassage): Difference {
  let { sourceFirst, sourceLast } = difference;
  const own =
    difference.first === 0 ? speech[sourceLast] : difference.last === length ? speech[sourceFirst - 1] : undefined;
  const isOutside = (at: number): boolean => told[at] === 1 || (own !== undefined && own >= 0 && speech[at] !== own);
  while (sourceLast > sourceFirst && isOutside(sourceLast - 1)) sourceLast--;
  while (sourceFirst < sourceLast && isOutside(sourceFirst)) sourceFirst++;
  if (sourceFirst === sourceLast && difference.first === difference.last) return difference;
  return { ...difference, sourceFirst, sourceLast };
}

/** Whether a quotation begins before the source's does, or ends behind it, so that the source says nothing of that part. */
function isBeyondSpeech(
  { first, last, sourceFirst, sourceLast }: Difference,
  length: number,
  passage: SourcePassage,
): boolean {
  if (sourceLast > sourceFirst || (first !== 0 && last !== length)) return false;
  const [before, behind] = [speechOf(passage, sourceFirst - 1), speechOf(passage, sourceFirst)];
  return before !== behind || (first === 0 ? behind : before) < 0;
}

/** Whether words of the source's alone are the narrator's, who says beside a quotation who speaks: “…,” said X. */
const isNarrated = ({ sourceFirst, sourceLast }: Difference, passage: SourcePassage): boolean =>
  sourceWords(passage, sourceFirst, sourceLast).some(({ folded }) => isCueVerb(folded)) &&
  range(sourceFirst, sourceLast).every((at) => passage.speech[at]! < 0) &&
  (speechOf(passage, sourceFirst - 1) >= 0 || speechOf(passage, sourceLast) >= 0);

/** Whether a difference stands where the source, which quotes other words of the passage, tells rather than quotes. */
function isTold({ sourceFirst, sourceLast }: Difference, alignment: Alignment, { told }: SourcePassage): boolean {
  if (!told.subarray(alignment.sourceFirst, alignment.sourceLast).includes(0)) return false;
  const around = sourceFirst === sourceLast ? [sourceFirst - 1, sourceLast] : range(sourceFirst, sourceLast);
  return around.every((at) => told[at] !== 0);
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, at) => first + at);

// ---- Writing ----------------------------------------------------------------------------------------------------

/** Most words that are another way to write as many or fewer: "United States of America". */
const LONGEST_FORM = 4;

const firstOf = (words: readonly WrittenWord[], count: number): readonly WrittenWord[] => words.slice(0, count);

const lastOf = (words: readonly WrittenWord[], count: number): readonly WrittenWord[] =>
  words.slice(words.length - count);

/** A difference without what is only written otherwise at its ends; undefined where nothing is left. */
function withoutWriting(
  { first, last, sourceFirst, sourceLast }: Difference,
  quoted: QuotedWords,
  passage: SourcePassage,
): Difference | undefined {
  const own = writtenWords(quoted, first, last);
  const other = sourceWords(passage, sourceFirst, sourceLast);
  if (isWritingOnly(own, other)) return undefined;
  // at the edges the alignment ends with the last word that it needs: "wavelength" where the source has "wave length"
  if (own.length > 0 && (first === 0 || last === quoted.words.length)) {
    for (let more = 1; more <= 2; more++) {
      const from = first === 0 ? sourceFirst - more : sourceFirst;
      const to = last === quoted.words.length ? sourceLast + more : sourceLast;
      if (from < 0 || to > passage.words.length) break;
      if (isWritingOnly(own, sourceWords(passage, from, to))) return undefined;
    }
  }
  const head = sameAtEnd(own, other, LONGEST_FORM, firstOf);
  const [ownRest, otherRest] = [own.slice(head.own), other.slice(head.other)];
  const tail = sameAtEnd(ownRest, otherRest, LONGEST_FORM, lastOf);
  const rest = {
    first: first + head.own,
    last: last - tail.own,
    sourceFirst: sourceFirst + head.other,
    sourceLast: sourceLast - tail.other,
  };
  return rest.first === rest.last && rest.sourceFirst === rest.sourceLast ? undefined : rest;
}

/** Words of a quotation as they are written in the draft. */
export const writtenWords = ({ words, prose }: QuotedWords, first: number, last: number): WrittenWord[] =>
  words.slice(first, last).map((word) => writtenWord(prose, word));

/** Words of a passage as they are written in the source. */
export function sourceWords({ source, segment, from }: SourcePassage, first: number, last: number): WrittenWord[] {
  const { text } = source;
  return range(from + first, from + last).map((at) =>
    writtenWord(text, { start: segment.startOf(at), end: segment.endOf(at) }),
  );
}

function writtenWord(text: string, { start, end }: Span): WrittenWord {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 4), start);
  return { text: written, folded: fold(written), initial: /(?:^|[.!?…:“"‘'[(\n]\s*|[—–-]\s)$/.test(before) };
}
