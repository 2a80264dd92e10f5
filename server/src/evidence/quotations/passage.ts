import type { Source } from '../../corpus/source';
import type { WordSegment } from '../../corpus/wordSegment';
import { speechAt } from '../../text/quotations/speech';
import type { Alignment, Passage } from './align';

/** A stretch of a source's words, with what its marks say of them. Indices count from `from` in the source's words. */
export interface SourcePassage extends Passage {
  readonly source: Source;
  readonly segment: WordSegment;
  readonly from: number;
  /** Which of the source's speeches each word is in, by where it begins in the text; -1 for none. */
  readonly speech: Int32Array;
  /** The same of the words before and behind the stretch. */
  readonly speechBefore: number;
  readonly speechBehind: number;
}

/** Which speech of a passage a word is in, or one just before or behind it. */
export const speechOf = ({ speech, speechBefore, speechBehind }: SourcePassage, at: number): number =>
  at < 0 ? speechBefore : at < speech.length ? speech[at]! : speechBehind;

/** A speech that all words of a source are in that gives nothing as somebody's words. */
const WHOLE = 0;

/** Words as if all were somebody's, with no marks between. */
export const wordsSaid = (words: Int32Array): Passage => ({
  words,
  told: new Uint8Array(words.length),
  bracketed: new Uint8Array(words.length),
  cut: new Uint8Array(words.length + 1),
  edge: new Uint8Array(words.length + 1),
});

/** A passage as if all of its words were somebody's, as in a statement that is given without marks. */
export const asSaid = <P extends Passage>(passage: P): P => ({
  ...passage,
  told: new Uint8Array(passage.told.length),
  edge: new Uint8Array(passage.edge.length),
});

/** The words of a source from one to another index, with all that its text says of them. */
export function passageOf(source: Source, from: number, to: number): SourcePassage {
  const { segment } = source;
  const { text, speech: speeches } = source;
  const length = to - from;
  const none = speeches.length === 0 ? WHOLE : -1;
  const speechOfWord = (at: number): number => {
    if (at < 0 || at >= segment.words.length) return -1;
    const own = speechAt(speeches, segment.startOf(at));
    return own && segment.endOf(at) <= own.end ? own.start : none;
  };
  const passage = {
    ...wordsSaid(segment.words.subarray(from, to)),
    told: segment.quoted.slice(from, to).map((quoted) => 1 - quoted),
    source,
    segment,
    from,
    speech: new Int32Array(length).fill(none),
    speechBefore: speechOfWord(from - 1),
    speechBehind: speechOfWord(to),
  };
  let open = '';
  let opened = 0;
  let last = 0;
  let speech = speechAt(speeches, segment.startOf(from));
  for (let at = 0; at < length; at++) {
    const [start, end] = [segment.startOf(from + at), segment.endOf(from + at)];
    if (at > 0) {
      const between = text.slice(last, start);
      if (/…|\.{3}|\. \. \./.test(between)) passage.cut[at] = 1;
      if (/[[\]()]/.test(between)) {
        open = bracketBehind(between, open);
        opened = at;
      }
    }
    last = end;
    if (!speech || start >= speech.end) speech = speechAt(speeches, start);
    if (speech && speech.start <= start && end <= speech.end) {
      passage.speech[at] = speech.start;
      if (open) passage.bracketed[at] = 1;
      if (open === '(' && at - opened >= LONGEST_NOTE) passage.bracketed.fill(0, opened, at + 1);
    } else {
      open = '';
    }
  }
  for (let at = 1; at <= length; at++) if (speechOf(passage, at) !== passage.speech[at - 1]) passage.edge[at] = 1;
  if (passage.speechBefore !== passage.speech[0]) passage.edge[0] = 1;
  return passage;
}

/**
 * A passage without the narrator's words at its ends in which a quotation only seems to go on: "… for the families." The
 * official toll is 34 dead. They stand apart from what is quoted, and what they echo is what was altered.
 *
 * @param length how many words the quotation has
 */
export function withoutEchoes<P extends Passage>(
  passage: P,
  { sourceFirst, sourceLast, differences }: Alignment,
  length: number,
): P {
  const [head, tail] = [differences[0], differences.at(-1)];
  const { told } = passage;
  const isTold = (from: number, to: number): boolean => told.subarray(from, to).every((one) => one === 1);
  const isEcho = (
    own: readonly [number, number],
    echoed: number,
    between: readonly [number, number],
    spoken: number,
  ): boolean =>
    own[0] < own[1] &&
    told[spoken] === 0 &&
    isTold(...own) &&
    (between[1] - between[0] >= APART || (echoed <= MOST_ECHOED && !isTold(...between)));
  const echoes = new Set<number>();
  if (
    tail &&
    isEcho([tail.sourceLast, sourceLast], length - tail.last, [tail.sourceFirst, tail.sourceLast], tail.sourceFirst - 1)
  )
    for (let at = tail.sourceLast; at < sourceLast; at++) echoes.add(at);
  if (head && isEcho([sourceFirst, head.sourceFirst], head.first, [head.sourceFirst, head.sourceLast], head.sourceLast))
    for (let at = sourceFirst; at < head.sourceFirst; at++) echoes.add(at);
  return echoes.size === 0
    ? passage
    : { ...passage, words: passage.words.map((word, at) => (echoes.has(at) ? NO_WORD : word)) };
}

/** Words between what is quoted and what stands apart from it, at least; any quoted ones, where it is short. */
const APART = 3;
const MOST_ECHOED = 2;
/** The number of no word. */
const NO_WORD = 0;

/** Longer asides in parentheses, in words, are the speaker's own and not put there by the reporter. */
const LONGEST_NOTE = 5;

/** The bracket that is open behind some marks; none where none is. */
function bracketBehind(marks: string, open: string): string {
  for (const mark of marks) {
    if (mark === '[' || mark === '(') open = mark;
    else if (mark === ']' || mark === ')') open = '';
  }
  return open;
}
