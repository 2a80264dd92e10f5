import type { Source } from '../../corpus/source';
import type { WordSegment } from '../../corpus/wordSegment';
import { fold } from '../../text/characters';
import type { Alignment, Difference } from './align';
import type { QuotedWords } from './quotedWords';

/** A passage of a source that a quotation was aligned with. */
interface AlignedPassage {
  readonly source: Source;
  readonly segment: WordSegment;
  readonly alignment: Alignment;
}

/** The differences of a quotation from a passage that are more than a matter of writing, and of which the source says how it was. */
export function realDifferences(passage: AlignedPassage, { words, isFree }: QuotedWords): Difference[] {
  const { segment, alignment } = passage;
  const differences = alignment.differences.map((difference) => withinMarks(difference, segment));
  return differences.filter((difference) => {
    const { first, last } = difference;
    // what stands beside brackets is what they stand for
    if (first === last && (isFree[first - 1] || isFree[first])) return false;
    if (isBeyondSource(difference, words.length, segment) || isTold(difference, segment, alignment)) return false;
    const own = words.slice(first, last).map(({ word }) => word);
    return !isWritingOnly(own, sourceWordsOf(difference, passage));
  });
}

/** The words that a source has at a difference, folded. */
export function sourceWordsOf(
  { sourceFirst, sourceLast }: Difference,
  { source, segment }: Pick<AlignedPassage, 'source' | 'segment'>,
): string[] {
  return range(sourceFirst, sourceLast).map((at) => fold(source.text.slice(segment.starts[at]!, segment.ends[at]!)));
}

/** What a verb becomes behind an apostrophe, and the numerals that stand for words. */
const SAME: readonly ReadonlySet<string>[] = [
  ['have', "'ve"],
  ['are', "'re"],
  ['will', "'ll"],
  ['would', 'had', "'d"],
  ['am', "'m"],
  ['is', 'has', "'s"],
  ['not', "n't"],
  ['okay', 'ok'],
  ['cannot', "can n't", 'can not'],
  ['protester', 'protestor'],
  ['protesters', 'protestors'],
  ['adviser', 'advisor'],
  ['advisers', 'advisors'],
  ['per cent', 'percent', '%'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'got to'],
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, String(value)]),
  ...'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, String((index + 3) * 10)]),
].map((forms) => new Set(forms));

/** Whether a difference is one of writing only: "into" and "in to", "would" and "'d", "three" and "3". */
function isWritingOnly(own: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [own.join(' '), other.join(' ')];
  if (squeezed(a) === squeezed(b)) return true;
  if (SAME.some((forms) => forms.has(a) && forms.has(b))) return true;
  return (
    own.length === other.length &&
    own.every((word, at) => word === other[at] || SAME.some((forms) => forms.has(word) && forms.has(other[at]!)))
  );
}

const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether a difference says nothing of the source's wording, because the source does not quote that part: the draft's
 * quotation begins earlier or ends later than the source's does.
 */
function isBeyondSource(
  { first, last, sourceFirst, sourceLast }: Difference,
  length: number,
  { quoted }: WordSegment,
): boolean {
  const atEdge = first === 0 || last === length;
  if (!atEdge) return false;
  for (let at = sourceFirst; at < sourceLast; at++) if (quoted[at] === 1) return false;
  if (sourceLast > sourceFirst) return true;
  // words that the source has not, where its own quotation ends
  const beyond = first === 0 ? quoted[sourceFirst - 1] : quoted[sourceLast];
  return beyond !== 1 || isFirstQuoted(quoted, first === 0 ? sourceFirst : sourceLast);
}

/** A difference without the source's words at its ends that stand outside of the source's quotation marks. */
function withinMarks(difference: Difference, { quoted }: WordSegment): Difference {
  let { sourceFirst, sourceLast } = difference;
  while (sourceLast > sourceFirst && quoted[sourceLast - 1] !== 1) sourceLast--;
  while (sourceFirst < sourceLast && quoted[sourceFirst] !== 1) sourceFirst++;
  return sourceFirst === sourceLast ? difference : { ...difference, sourceFirst, sourceLast };
}

/** Whether a difference stands where the source, which quotes other words of the passage, tells rather than quotes. */
function isTold({ sourceFirst, sourceLast }: Difference, { quoted }: WordSegment, passage: Alignment): boolean {
  if (!quoted.subarray(passage.sourceFirst, passage.sourceLast).includes(1)) return false;
  const around = sourceFirst === sourceLast ? [sourceFirst - 1, sourceLast] : range(sourceFirst, sourceLast);
  return around.every((at) => quoted[at] !== 1);
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, at) => first + at);

const isFirstQuoted = (quoted: Uint8Array, at: number): boolean => quoted[at] === 1 && quoted[at - 1] !== 1;
