import { hashOf } from '../text/quotations/words';
import type { Span } from '../text/span';
import type { Source } from './source';

/**
 * Which sources carry one text: copies, and what was picked up from an agency or a release with more or less of its own
 * around it. Ten papers that print one dispatch are one witness. The measure is the share of the shorter text's word
 * shingles (five words each) that the longer one has as well; see Broder, "On the resemblance and containment of
 * documents", 1997. Quotations do not count: two reporters who heard one speech quote it in the same words.
 */

/** Words of a shingle. */
const SHINGLE = 5;

/** Share of the shorter text from which on two carry one text. */
const SAME_TEXT = 0.5;

/** Fewest shingles on which a judgement rests: a text of some thirty words. */
const FEWEST = 25;

/** One in so many shingles stands for a text when others like it are looked for. */
const SAMPLED = 8;

/** A shingle that so many texts have, none of which is a copy of another, is a phrase that everybody uses. */
const MOST_LEADERS = 64;

/** Sources that carry one text: the fullest first, and for each of the others the share of it that is in the fullest. */
export interface TextGroup {
  readonly leader: Source;
  readonly followers: readonly { readonly source: Source; readonly share: number }[];
}

/**
 * Finds the sources that carry the text of another one. Every group stands around its fullest source, and each member is
 * held against that one, never against another member: so no chain of likenesses joins what is not alike. Takes time in
 * proportion to the text.
 */
export function textGroups(sources: readonly Source[]): TextGroup[] {
  const steps = groupTexts(sources);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Texts that are looked at between two breaths. */
const BREATH = 50;

/** The same in small steps, so that other work can be done between them. */
export function* groupTexts(sources: readonly Source[]): Generator<void, TextGroup[]> {
  const texts: { source: Source; shingles: Int32Array }[] = [];
  for (const [index, source] of sources.entries()) {
    if (index % BREATH === BREATH - 1) yield;
    const shingles = shinglesOf(source);
    if (shingles.length >= FEWEST) texts.push({ source, shingles });
  }
  texts.sort((a, b) => b.shingles.length - a.shingles.length || (a.source.id < b.source.id ? -1 : 1));
  const leaders: { source: Source; shingles: Int32Array; followers: { source: Source; share: number }[] }[] = [];
  const bySample = new Map<number, number[]>();
  for (const [index, { source, shingles }] of texts.entries()) {
    if (index % BREATH === BREATH - 1) yield;
    const sample = sampleOf(shingles);
    const best = mostAlike(sample, bySample)
      .map((leader) => ({ leader, share: sharedPart(shingles, leaders[leader]!.shingles) }))
      .filter(({ share }) => share >= SAME_TEXT)
      .sort((a, b) => b.share - a.share)[0];
    if (best) {
      leaders[best.leader]!.followers.push({ source, share: best.share });
      continue;
    }
    for (const shingle of sample) {
      const list = bySample.get(shingle);
      if (!list) bySample.set(shingle, [leaders.length]);
      else if (list.length < MOST_LEADERS) list.push(leaders.length);
    }
    leaders.push({ source, shingles, followers: [] });
  }
  return leaders
    .filter(({ followers }) => followers.length > 0)
    .map(({ source, followers }) => ({ leader: source, followers }));
}

/** For each source that carries another one's text, that other one: sources with one text count once. */
export function textLeaders(sources: readonly Source[]): ReadonlyMap<Source, Source> {
  const leaders = new Map<Source, Source>();
  for (const { leader, followers } of textGroups(sources))
    for (const { source } of followers) leaders.set(source, leader);
  return leaders;
}

/** A passage of a source. */
export interface Passage extends Span {
  readonly source: Source;
}

/**
 * Whether two passages are one text in two places, as a paragraph is that one source took over from another. Passages of
 * less than eight words are never: two reporters may well say the same in so few.
 */
export function isSamePassage(a: Passage, b: Passage): boolean {
  const [first, second] = [a, b].map(({ source, start, end }) => shingled(wordsIn(source.text.slice(start, end))));
  if (Math.min(first!.length, second!.length) < 4) return false;
  return sharedPart(first!, second!) >= SAME_TEXT;
}

// ---- Shingles ------------------------------------------------------------------------------------------------------

/** The leaders that share enough of a sample to be looked at, the most alike first. */
function mostAlike(sample: Int32Array, bySample: ReadonlyMap<number, readonly number[]>): number[] {
  const hits = new Map<number, number>();
  for (const shingle of sample)
    for (const index of bySample.get(shingle) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
  return [...hits]
    .filter(([, count]) => count >= Math.max(2, sample.length * SAME_TEXT * 0.6))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([index]) => index);
}

/** The same shingles of every text in which they are; of a short text, those that are smallest. */
function sampleOf(shingles: Int32Array): Int32Array {
  const sample = shingles.filter((shingle) => shingle % SAMPLED === 0);
  return sample.length >= 16 ? sample : shingles;
}

/** The part of the shorter of two lists of sorted numbers that is in the other one as well. */
function sharedPart(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : shared / shorter;
}

const known = new WeakMap<Source, Int32Array>();

/** The shingles of a source's own words, sorted, each once; kept as long as the source is. */
function shinglesOf(source: Source): Int32Array {
  const shingles = known.get(source) ?? shingled(ownWords(source));
  known.set(source, shingles);
  return shingles;
}

/** The words, as hashes, that a source does not give as somebody's; of one that has few such, as transcripts, all. */
function ownWords({ words: { terms, sequence, quoted } }: Source): number[] {
  const all = Array.from(sequence, (term) => terms[term]!);
  const own = all.filter((_, at) => ((quoted[at >> 3]! >> (at & 7)) & 1) === 0);
  return own.length >= FEWEST ? own : all;
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;

const wordsIn = (text: string): number[] => text.toLowerCase().match(WORD)?.map(hashOf) ?? [];

/** The shingles of some words in order, sorted, each once. */
function shingled(words: ArrayLike<number>): Int32Array {
  const shingles = new Int32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let at = 0; at < shingles.length; at++) {
    let value = 0;
    for (let word = at; word < at + SHINGLE; word++)
      value = Math.imul(value ^ words[word]!, 0x9e3779b1) ^ (value >>> 15);
    shingles[at] = value & 0x7fffffff;
  }
  shingles.sort();
  return shingles.filter((shingle, at) => at === 0 || shingle !== shingles[at - 1]);
}
