import { comparedWords } from '../text/quotations/words';
import type { Source } from './source';

/** The words of one source in order, and where each of them stands: what phrases are looked up in. Immutable. */
export interface WordSegment {
  readonly source: Source;
  /** Hash of each word in order of the text. */
  readonly words: Int32Array;
  /** Start and end of each word in the source's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a word stands in a quotation; everywhere in a source that gives nothing as somebody's words. */
  readonly quoted: Uint8Array;
  /** Hashes of the words that occur, sorted; for each the beginning of its places in `places`. */
  readonly terms: Int32Array;
  readonly firsts: Int32Array;
  /** Indices of words, by term. */
  readonly places: Int32Array;
}

const segments = new WeakMap<Source, WordSegment>();

/** The segment of a source, made at first use and kept as long as the source is. */
export function wordSegment(source: Source): WordSegment {
  const known = segments.get(source) ?? makeSegment(source);
  segments.set(source, known);
  return known;
}

function makeSegment(source: Source): WordSegment {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  const { speech } = source;
  let next = 0;
  for (const { start, block } of source.blocks) {
    for (const word of comparedWords(block.tokens)) {
      while (next < speech.length && speech[next]!.end < start + word.end) next++;
      const isQuoted = speech.length === 0 || (next < speech.length && speech[next]!.start <= start + word.start);
      quoted.push(isQuoted ? 1 : 0);
      hashes.push(word.hash);
      starts.push(start + word.start);
      ends.push(start + word.end);
    }
  }
  const words = Int32Array.from(hashes);
  const places = Int32Array.from(hashes.keys()).sort((a, b) => words[a]! - words[b]! || a - b);
  const terms: number[] = [];
  const firsts: number[] = [];
  places.forEach((place, at) => {
    if (at > 0 && words[places[at - 1]!] === words[place]) return;
    terms.push(words[place]!);
    firsts.push(at);
  });
  firsts.push(places.length);
  return {
    source,
    words,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    quoted: Uint8Array.from(quoted),
    terms: Int32Array.from(terms),
    firsts: Int32Array.from(firsts),
    places,
  };
}

/** The places of a word in a segment, as a view that is not to be changed. */
export function placesOf({ terms, firsts, places }: WordSegment, hash: number): Int32Array {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return terms[low] === hash ? places.subarray(firsts[low]!, firsts[low + 1]!) : NONE;
}

const NONE = new Int32Array(0);
