import type { Source } from '../../corpus/source';
import { indexOfSorted } from '../../corpus/words';
import { isCommonWord, isFunctionWord } from '../../text/lexicon/words';
import type { QuotedWords } from './quotedWords';

/** A place of a source at which several of a quotation's words stand in step. */
export interface Place {
  readonly source: Source;
  /** Where the quotation would begin, in words. */
  readonly at: number;
  /** How many words stand in step there, about. */
  readonly votes: number;
}

/** A word by which places are looked for, with where it stands in the quotation. */
interface Anchor {
  readonly hash: number;
  readonly indices: readonly number[];
}

/** A quotation's anchors, and how many of them must stand in step. */
export interface Anchors {
  readonly list: readonly Anchor[];
  readonly needed: number;
  /** The last index of any. */
  readonly last: number;
}

/** Words by which places are looked for; a phrase that shares none of them is not the same phrase. */
const ANCHORS = 10;

/**
 * The words of a quotation by which places are looked for: what is no small word, and no common one, and long. They are
 * the quotation's own, whatever sources there are, so that a source that comes or goes changes nothing in the others.
 */
export function anchorsOf({ words, isFree }: QuotedWords): Anchors {
  const indices = new Map<number, number[]>();
  words.forEach(({ hash }, index) => {
    if (isFree[index]) return;
    const known = indices.get(hash);
    if (known) known.push(index);
    else indices.set(hash, [index]);
  });
  const list = [...indices]
    .map(([hash, own]) => ({ hash, indices: own, rank: rankOf(words[own[0]!]!.word) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, ANCHORS);
  return { list, needed: Math.min(2, words.length), last: words.length - 1 };
}

/** How well a word tells one passage from others. */
const rankOf = (word: string): number => (isFunctionWord(word) ? 0 : isCommonWord(word) ? 100 : 200) + word.length;

/** The places of a source at which enough anchors stand in step. */
export function placesIn(source: Source, anchors: Anchors): Place[] {
  const places: Place[] = [];
  vote(source, anchors, (at, votes) => places.push({ source, at, votes }));
  return places;
}

/** The places of some sources at which most anchors stand in step, at most so many; of those alike the first. */
export function bestPlaces(sources: readonly Source[], anchors: Anchors, most: number): Place[] {
  const best: Place[] = [];
  for (const source of sources) {
    vote(source, anchors, (at, votes) => {
      // nearly all end here: a phrase of common words has thousands of places
      if (best.length === most && votes <= best[most - 1]!.votes) return;
      if (best.length === most) best.pop();
      let index = best.length;
      while (index > 0 && best[index - 1]!.votes < votes) index--;
      best.splice(index, 0, { source, at, votes });
    });
  }
  return best;
}

/** Places this near to each other count as one, as a power of two. */
const BUCKET = 2;

// What a vote works with; all 0 between two. The tables grow to what the largest source needs.
/** Which anchor each term of a source is, plus one. */
let anchorOf = new Uint8Array(1 << 12);
/** The votes for each bucket of places. */
let votesFor = new Uint32Array(1 << 10);
/** The buckets that have votes, in the order in which they got them. */
let voted = new Uint32Array(1 << 10);

/** Lets the anchors in a source vote for where the quotation begins, and tells the places that have enough votes. */
function vote(source: Source, anchors: Anchors, tell: (at: number, votes: number) => void): void {
  const { list, needed, last } = anchors;
  const { terms, sequence } = source.record;
  const own = list.map(({ hash }) => indexOfSorted(terms, hash));
  const most = own.reduce((sum, term, at) => sum + (term < 0 ? 0 : list[at]!.indices.length), 0);
  if (most < needed) return;
  // a quotation may begin before the source does; and each bucket has a neighbour
  const before = (last >> BUCKET) + 2;
  makeRoom(terms.length, before + (sequence.length >> BUCKET) + 2);
  const [votes, order] = [votesFor, voted];
  own.forEach((term, at) => {
    if (term >= 0) anchorOf[term] = at + 1;
  });
  const count = countVotes(sequence, list, before);
  for (const term of own) if (term >= 0) anchorOf[term] = 0;
  for (let at = 0; at < count; at++) {
    const bucket = order[at]!;
    const sum = votes[bucket]! + Math.max(votes[bucket - 1]!, votes[bucket + 1]!);
    if (sum >= needed) tell((bucket - before) << BUCKET, sum);
  }
  for (let at = 0; at < count; at++) votes[order[at]!] = 0;
}

/** Counts the votes for each bucket; returns how many have any. The buckets count from one `before` the first word. */
function countVotes(sequence: ArrayLike<number>, list: readonly Anchor[], before: number): number {
  const [anchorAt, votes, order, { length }] = [anchorOf, votesFor, voted, sequence];
  let count = 0;
  for (let place = 0; place < length; place++) {
    const anchor = anchorAt[sequence[place]!]!;
    if (anchor === 0) continue;
    const { indices } = list[anchor - 1]!;
    for (let at = 0; at < indices.length; at++) {
      const bucket = before + ((place - indices[at]!) >> BUCKET);
      if (votes[bucket]!++ === 0) order[count++] = bucket;
    }
  }
  return count;
}

function makeRoom(terms: number, buckets: number): void {
  if (anchorOf.length < terms) anchorOf = new Uint8Array(terms * 2);
  if (votesFor.length >= buckets) return;
  votesFor = new Uint32Array(buckets * 2);
  voted = new Uint32Array(buckets * 2);
}
