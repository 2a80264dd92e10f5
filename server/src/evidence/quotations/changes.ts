import { withoutInvisible } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Difference } from './align';
import { endsAt, gapBefore, sourceWords, writtenWords } from './differences';
import { isCommonWord, isFunctionWord } from '../../text/lexicon/words';
import { kindOfChange, type ChangeKind } from './kind';
import type { QuotationMatch } from './match';
import type { SourcePassage } from './passage';
import type { QuotedWords } from './quotedWords';
import { isCapital } from './writing';

/** Words of a quotation that differ from a source's. The span is what a fix replaces. */
export interface Change extends Span {
  readonly kind: ChangeKind;
  /** What the source has in place of the span. */
  readonly right: string;
  /** The words that differ, as the draft and as the source write them; either may have none. */
  readonly written: string;
  readonly sourced: string;
  /** One word for another with which the source begins or ends what it quotes, or a sentence of it. */
  readonly isBounded: boolean;
}

/** How a quotation would be changed to the wording of a match. Offsets count in the block. */
export const changesIn = (quoted: QuotedWords, match: QuotationMatch): Change[] =>
  match.differences.map((difference) => changeOf(quoted, match, difference));

function changeOf(quoted: QuotedWords, { passage }: QuotationMatch, difference: Difference): Change {
  const { first, last, sourceFirst, sourceLast } = difference;
  const { prose, words } = quoted;
  const { source, segment, from } = passage;
  const sourced =
    sourceLast > sourceFirst
      ? inMarksOf(prose, source.text.slice(segment.startOf(from + sourceFirst), segment.endOf(from + sourceLast - 1)))
      : '';
  const written = last > first ? prose.slice(words[first]!.start, words[last - 1]!.end) : '';
  const kind = isFalseStart(passage, difference)
    ? 'filler'
    : kindOfChange(writtenWords(quoted, first, last), sourceWords(passage, sourceFirst, sourceLast));
  const common = { kind, written, sourced, isBounded: isBounded(quoted, passage, difference) };
  if (first === last) return { ...common, ...insertion(quoted, first, sourced, passage, difference) };
  if (!sourced) return { ...common, ...removal(quoted, first, last) };
  return { ...common, ...wholeWords(quoted, first, last, inCaseOf(sourced, quoted, passage, difference)) };
}

/**
 * The source's words with the first letter that the draft's sentence asks for: a source has a capital where its sentence begins,
 * and in a headline, and so has a draft.
 */
function inCaseOf(right: string, quoted: QuotedWords, passage: SourcePassage, difference: Difference): string {
  const { first, last, sourceFirst, sourceLast } = difference;
  const [own, other] = [writtenWords(quoted, first, last)[0]!, sourceWords(passage, sourceFirst, sourceLast)[0]!];
  if (isCapital(own) === isCapital(other)) return right;
  if (isCapital(own)) return own.initial ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  const isOrdinary = /^\p{Lu}\p{Ll}/u.test(other.text) && (isFunctionWord(other.folded) || isCommonWord(other.folded));
  return isOrdinary && (other.initial || isTitleCased(quoted, passage, difference))
    ? right.charAt(0).toLowerCase() + right.slice(1)
    : right;
}

/** Whether the source has a capital with which the draft does without in a word right beside a difference. */
function isTitleCased(quoted: QuotedWords, passage: SourcePassage, difference: Difference): boolean {
  const { first, last, sourceFirst, sourceLast } = difference;
  const pairs = [
    [writtenWords(quoted, first - 1, first), sourceWords(passage, sourceFirst - 1, sourceFirst), first > 0],
    [
      writtenWords(quoted, last, last + 1),
      sourceWords(passage, sourceLast, sourceLast + 1),
      last < quoted.words.length,
    ],
  ] as const;
  return pairs.some(([[own], [other], isThere]) => isThere && own && other && !isCapital(own) && isCapital(other));
}

/** Shorter ones are the same words said again, and end as they like. */
const BOUNDED = 5;
/** Most words that a draft or a source ends with in place of others. */
const LONGEST_BOUNDED = 3;

/** Whether a difference at an edge is one word for one of the source's that stands at an edge there too, at the end some. */
function isBounded({ words }: QuotedWords, passage: SourcePassage, difference: Difference): boolean {
  const { first, last, sourceFirst, sourceLast } = difference;
  const counts = [last - first, sourceLast - sourceFirst];
  if (words.length < BOUNDED || Math.min(...counts) === 0 || Math.max(...counts) > LONGEST_BOUNDED) return false;
  const isOne = Math.max(...counts) === 1;
  return (
    (first === 0 && isOne && beginsAt(passage, sourceFirst)) || (last === words.length && endsAt(passage, sourceLast))
  );
}

type SourceRange = Pick<Difference, 'sourceFirst' | 'sourceLast'>;

/** Whether a source begins a quotation or a sentence with a word. */
const beginsAt = (passage: SourcePassage, at: number): boolean =>
  passage.edge[at] === 1 || /[.!?:]["”’]?\s*$/.test(gapBefore(passage, at));

/** Whether a source begins or ends a quotation, or a sentence of one, with the words of a match. */
export function isBesideBound({ passage, first, last }: QuotationMatch): boolean {
  return beginsAt(passage, first - passage.from) || endsAt(passage, last - passage.from);
}

/** Longest run of words that a speaker begins anew, in words. */
const LONGEST_START = 6;

/** Whether only the source has words that it has twice in a row: "we will, we will pay". */
function isFalseStart({ words }: SourcePassage, { first, last, sourceFirst, sourceLast }: Difference): boolean {
  const length = sourceLast - sourceFirst;
  if (first !== last || length === 0 || length > LONGEST_START) return false;
  const own = words.subarray(sourceFirst, sourceLast);
  const isSameAt = (at: number): boolean => at >= 0 && own.every((word, index) => word === words[at + index]);
  return isSameAt(sourceFirst - length) || isSameAt(sourceLast);
}

type Replacement = Span & { readonly right: string };

/** Other words in place of some. A change within a contraction takes the whole of it: "That’s", not "’s". */
function wholeWords({ words }: QuotedWords, first: number, last: number, right: string): Replacement {
  return { start: words[first]!.start, end: words[last - 1]!.end, right };
}

/** Words that the source has not go with the space beside them. */
const removal = ({ words }: QuotedWords, first: number, last: number): Replacement =>
  first > 0
    ? { start: words[first - 1]!.end, end: words[last - 1]!.end, right: '' }
    : { start: words[0]!.start, end: words[last]?.start ?? words[last - 1]!.end, right: '' };

/**
 * Words that only the source has come with the word beside them, so that there is something to underline, and with the
 * stop or comma before them where the draft has the one behind them.
 */
function insertion(
  { words, prose }: QuotedWords,
  first: number,
  sourced: string,
  passage: SourcePassage,
  { sourceFirst, sourceLast }: SourceRange,
): Replacement {
  const before = words[first - 1];
  const { end } = before ?? words[first]!;
  // behind a contraction: all of it
  let { start } = before ?? words[first]!;
  if (before && /^['’]/.test(prose.slice(start, end))) start = words[first - 2]?.start ?? start;
  const written = prose.slice(start, end);
  if (!before) return { start, end, right: `${sourced} ${written}` };
  const gap = gapBefore(passage, sourceFirst);
  const isKept = /^[.,;:!?]?\s+$/.test(gap) && prose.startsWith(gapBefore(passage, sourceLast).trim(), end);
  const space = /^['’]/.test(sourced) ? '' : isKept ? `${gap.trim()} ` : ' ';
  return { start, end, right: `${written}${space}${sourced}` };
}

/** The source's words with the kind of apostrophe that the draft uses, and nothing that one would not see. */
function inMarksOf(prose: string, text: string): string {
  const isCurly = prose.includes('’') || !prose.includes("'");
  const seen = withoutInvisible(text);
  return (isCurly ? seen.replace(/'/g, '’') : seen.replace(/’/g, "'")).replace(/\s+/g, ' ');
}
