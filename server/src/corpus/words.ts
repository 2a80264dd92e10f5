import { fold } from '../text/characters';
import type { BlockAnalysis, PlacedBlock } from '../text/analysis';
import { hashOf, visitComparedWords } from '../text/quotations/words';
import type { Span } from '../text/span';

/** The words of one source in order, as numbers: what phrases and sentences are looked up in. Plain data. */
export interface SourceWords {
  /** Hashes of the words that occur, sorted. */
  readonly terms: Int32Array;
  /** Of each word in order of the text, its index in `terms`. */
  readonly sequence: Uint16Array | Uint32Array;
  /** Index of the first word of each sentence, blocks one after the other. */
  readonly sentences: Uint32Array;
  /** The number of sentences of each block. */
  readonly sentencesIn: Uint32Array;
  /** A bit for each word: it is somebody's. All are set in a source that gives nothing as somebody's words. */
  readonly quoted: Uint8Array;
  /** Hashes of the words that are written with a capital somewhere, sorted; see `capitalTerm`. */
  readonly capitals: Int32Array;
}

/** The key under which sources are found that write a folded word with a capital. */
export const capitalTerm = (folded: string): number => hashOf(folded) ^ 0x3c6ef372;

/** The words of a document's blocks; `speech` is in order of the text. */
export function wordsOf(blocks: readonly PlacedBlock[], speech: readonly Span[]): SourceWords {
  const numbers = new Map<number, number>();
  const numbered: number[] = [];
  const isQuoted: boolean[] = [];
  const sentences: number[] = [];
  let next = 0;
  for (const { start: at, block } of blocks) {
    for (const sentence of block.sentences) {
      sentences.push(numbered.length);
      visitComparedWords(block.tokens, sentence.first, sentence.last, ({ hash }, start, end) => {
        let number = numbers.get(hash);
        if (number === undefined) numbers.set(hash, (number = numbers.size));
        numbered.push(number);
        while (next < speech.length && speech[next]!.end < at + end) next++;
        isQuoted.push(speech.length === 0 || (next < speech.length && speech[next]!.start <= at + start));
      });
    }
  }
  const terms = Int32Array.from(numbers.keys()).sort();
  const indices = new Uint32Array(terms.length);
  for (let index = 0; index < terms.length; index++) indices[numbers.get(terms[index]!)!] = index;
  const sequence = new (terms.length > 0xffff ? Uint32Array : Uint16Array)(numbered.length);
  const quoted = new Uint8Array((numbered.length + 7) >> 3);
  for (let at = 0; at < numbered.length; at++) {
    sequence[at] = indices[numbered[at]!]!;
    if (isQuoted[at]) quoted[at >> 3]! |= 1 << (at & 7);
  }
  return {
    terms,
    sequence,
    sentences: Uint32Array.from(sentences),
    sentencesIn: Uint32Array.from(blocks, ({ block }) => block.sentences.length),
    quoted,
    capitals: capitalsIn(blocks),
  };
}

/** Start and end of each word in the text, in the order of `SourceWords`. */
export interface WordPlaces {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Writes the places of a block's words, which begins at an offset of the text; `first` is the index of its first word. */
export function placeWords(
  start: number,
  block: Pick<BlockAnalysis, 'tokens' | 'sentences'>,
  { starts, ends }: WordPlaces,
  first: number,
): void {
  let at = first;
  for (const sentence of block.sentences) {
    visitComparedWords(block.tokens, sentence.first, sentence.last, (_, from, to) => {
      starts[at] = start + from;
      ends[at++] = start + to;
    });
  }
}

function capitalsIn(blocks: readonly PlacedBlock[]): Int32Array {
  const words = new Set<string>();
  for (const { block } of blocks) {
    for (const token of block.tokens) if (token.kind === 'word' && token.shape !== 'lower') words.add(token.lower);
  }
  return distinct(Int32Array.from(words, (word) => capitalTerm(fold(word))));
}

/** The numbers in order, each once. */
function distinct(numbers: Int32Array): Int32Array {
  const sorted = numbers.sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at]!;
  return sorted.slice(0, count);
}

/** Rounds in which a number is looked for where it should stand among evenly spread ones. */
const GUESSES = 3;

/** The index of a number in sorted ones, or -1. Those that are hashes are evenly spread, so that it is soon found. */
export function indexOfSorted(sorted: Int32Array, number: number): number {
  let low = 0;
  let high = sorted.length;
  for (let guess = 0; guess < GUESSES && high - low > 8; guess++) {
    const [first, last] = [sorted[low]!, sorted[high - 1]!];
    if (number < first || number > last) return -1;
    const middle = low + Math.floor(((high - 1 - low) * (number - first)) / (last - first || 1));
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle + 1;
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === number ? low : -1;
}
