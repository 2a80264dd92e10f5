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
}

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
  const passage = {
    ...wordsSaid(segment.words.subarray(from, to)),
    told: segment.quoted.slice(from, to).map((quoted) => 1 - quoted),
    source,
    segment,
    from,
    speech: new Int32Array(length).fill(speeches.length === 0 ? WHOLE : -1),
  };
  let inBrackets = false;
  let last = 0;
  let speech = speechAt(speeches, segment.startOf(from));
  for (let at = 0; at < length; at++) {
    const [start, end] = [segment.startOf(from + at), segment.endOf(from + at)];
    if (at > 0) {
      const between = text.slice(last, start);
      if (/…|\.{3}|\. \. \./.test(between)) passage.cut[at] = 1;
      inBrackets = bracketsBehind(between, inBrackets);
    }
    last = end;
    if (!speech || start >= speech.end) speech = speechAt(speeches, start);
    if (speech && speech.start <= start && end <= speech.end) {
      passage.speech[at] = speech.start;
      if (inBrackets) passage.bracketed[at] = 1;
    } else {
      inBrackets = false;
    }
  }
  for (let at = 1; at < length; at++) if (passage.speech[at] !== passage.speech[at - 1]) passage.edge[at] = 1;
  return passage;
}

/**
 * A passage without the narrator's words at its ends in which a quotation only seems to go on: "… for the families." The
 * official toll is 34 dead. They stand apart from what is quoted, and what they echo is what was altered.
 */
export function withoutEchoes<P extends Passage>(passage: P, { sourceFirst, sourceLast, differences }: Alignment): P {
  const [head, tail] = [differences[0], differences.at(-1)];
  const { told } = passage;
  const isTold = (from: number, to: number): boolean => told.subarray(from, to).every((one) => one === 1);
  const isEcho = (own: readonly [number, number], between: readonly [number, number], spoken: number): boolean =>
    own[0] < own[1] && between[1] - between[0] >= APART && told[spoken] === 0 && isTold(...own);
  const echoes = new Set<number>();
  if (tail && isEcho([tail.sourceLast, sourceLast], [tail.sourceFirst, tail.sourceLast], tail.sourceFirst - 1))
    for (let at = tail.sourceLast; at < sourceLast; at++) echoes.add(at);
  if (head && isEcho([sourceFirst, head.sourceFirst], [head.sourceFirst, head.sourceLast], head.sourceLast))
    for (let at = sourceFirst; at < head.sourceFirst; at++) echoes.add(at);
  return echoes.size === 0
    ? passage
    : { ...passage, words: passage.words.map((word, at) => (echoes.has(at) ? NO_WORD : word)) };
}

/** Words between what is quoted and what stands apart from it, at least. */
const APART = 3;
/** The number of no word. */
const NO_WORD = 0;

/** Whether brackets are open behind some marks. */
function bracketsBehind(marks: string, open: boolean): boolean {
  for (const mark of marks) {
    if (mark === '[' || mark === '(') open = true;
    else if (mark === ']' || mark === ')') open = false;
  }
  return open;
}
