import { OccurrenceList, type Occurrences } from '../../corpus/occurrences';
import { byId, type Source } from '../../corpus/source';
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

/** The words of a quotation by which places are looked for, and how many of them must stand in step. */
export interface Anchors {
  readonly hashes: readonly number[];
  /** Where they stand in the quotation, those of the first anchor first; `ends` tells where those of each end. */
  readonly indices: Uint32Array;
  readonly ends: Uint32Array;
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
  let end = 0;
  return {
    hashes: list.map(({ hash }) => hash),
    indices: Uint32Array.from(list.flatMap(({ indices: own }) => own)),
    ends: Uint32Array.from(list, ({ indices: own }) => (end += own.length)),
    needed: Math.min(2, words.length),
    last: words.length - 1,
  };
}

/** How well a word tells one passage from others. */
const rankOf = (word: string): number => (isFunctionWord(word) ? 0 : isCommonWord(word) ? 100 : 200) + word.length;

/** The places of a source at which enough anchors stand in step. */
export function placesIn(source: Source, anchors: Anchors): Place[] {
  const { terms, sequence } = source.record;
  const found = new OccurrenceList(anchors.hashes.length);
  for (const hash of anchors.hashes) {
    const term = indexOfSorted(terms, hash);
    if (term >= 0) sequence.forEach((own, place) => own === term && found.add(place));
    found.endWord();
  }
  return stretchesIn(found, anchors, anchors.needed).map(({ at, votes }) => ({ source, at, votes }));
}

/** Most anchors first; of those alike in order of the sources, and then as `stretchesIn` gives them. */
const isBefore = (a: Place, b: Place): boolean =>
  a.votes > b.votes || (a.votes === b.votes && byId(a.source, b.source) < 0);

/** Collects the places at which most anchors stand in step, at most so many. */
export class BestPlaces {
  readonly #anchors: Anchors;
  readonly #most: number;
  readonly #best: Place[] = [];

  constructor(anchors: Anchors, most: number) {
    this.#anchors = anchors;
    this.#most = most;
  }

  get sorted(): readonly Place[] {
    return this.#best;
  }

  /** Looks for places in a source, of which it is known where the anchors stand. */
  look(source: Source, occurrences: Occurrences): void {
    const best = this.#best;
    // nearly all places have too few votes: a phrase of common words has thousands of them
    const least = best.length < this.#most ? this.#anchors.needed : best[this.#most - 1]!.votes;
    for (const { at, votes } of stretchesIn(occurrences, this.#anchors, least)) {
      const place = { source, at, votes };
      if (best.length === this.#most && !isBefore(place, best[this.#most - 1]!)) continue;
      if (best.length === this.#most) best.pop();
      let index = best.length;
      while (index > 0 && isBefore(place, best[index - 1]!)) index--;
      best.splice(index, 0, place);
    }
  }
}

/** Places this near to each other count as one, as a power of two. */
const BUCKET = 2;

// What a vote works with, for each bucket of places; all are 0 between two. They grow to what the largest source needs.
let votesFor = new Uint16Array(1 << 10);
/** Which of the stretches that are found a bucket is, from 1. */
let foundFor = new Uint32Array(1 << 10);
/** The buckets that have many votes. */
let fullOnes = new Uint32Array(1 << 10);

/** A stretch of a source with enough votes, and the first of these. */
interface Stretch {
  readonly at: number;
  readonly votes: number;
  first: number;
}

/**
 * Where the quotation begins in a source, by the votes of the anchors that stand there: the places that have enough of them,
 * in the order in which a reader of the source comes upon them.
 */
function stretchesIn(occurrences: Occurrences, anchors: Anchors, least: number): readonly Stretch[] {
  const { places, ends: ofAnchors } = occurrences;
  if (mostVotes(ofAnchors, anchors) < least) return [];
  // a quotation may begin before the source does; and each bucket has a neighbour
  const before = (anchors.last >> BUCKET) + 2;
  const buckets = before + (lastOf(places, ofAnchors) >> BUCKET) + 2;
  if (votesFor.length < buckets) {
    votesFor = new Uint16Array(buckets * 2);
    foundFor = new Uint32Array(buckets * 2);
    fullOnes = new Uint32Array(buckets * 2);
  }
  const votesAt = votesFor;
  // of two neighbours with enough votes one has half of them
  const half = Math.max(1, (least + 1) >> 1);
  const count = countVotes(occurrences, anchors, before, half);
  const found: Stretch[] = [];
  for (let at = 0; at < count; at++) {
    const full = fullOnes[at]!;
    for (let bucket = full - 1; bucket <= full + 1; bucket++) {
      const own = votesAt[bucket]!;
      if (own === 0) continue;
      // each bucket once: one with fewer votes from its first neighbour that has many
      if (bucket !== full && (own >= half || (bucket < full && votesAt[bucket - 1]! >= half))) continue;
      const votes = own + Math.max(votesAt[bucket - 1]!, votesAt[bucket + 1]!);
      if (votes >= least) found.push({ at: (bucket - before) << BUCKET, votes, first: Infinity });
    }
  }
  votesAt.fill(0, 0, buckets);
  return found.length < 2 ? found : inOrderOfVotes(found, occurrences, anchors, before);
}

/**
 * Counts a vote of each word for where the quotation would begin. Gives how many buckets have at least some number of votes, and
 * writes them.
 */
function countVotes({ places, ends }: Occurrences, anchors: Anchors, before: number, least: number): number {
  const { indices } = anchors;
  const [votesAt, full] = [votesFor, fullOnes];
  const base = before << BUCKET;
  let count = 0;
  for (let anchor = 0, at = 0, from = 0; anchor < ends.length; anchor++) {
    const [end, to] = [ends[anchor]!, anchors.ends[anchor]!];
    for (; at < end; at++) {
      const place = places[at]!;
      for (let index = from; index < to; index++) {
        const bucket = (base + place - indices[index]!) >> BUCKET;
        if (++votesAt[bucket]! === least) full[count++] = bucket;
      }
    }
    from = to;
  }
  return count;
}

/** Stretches by the first word that voted for each; of those that one word voted for, the first has the least. */
function inOrderOfVotes(found: Stretch[], { places, ends }: Occurrences, anchors: Anchors, before: number): Stretch[] {
  const { indices } = anchors;
  const foundAt = foundFor;
  found.forEach(({ at }, index) => (foundAt[before + (at >> BUCKET)] = index + 1));
  for (let anchor = 0, at = 0, from = 0; anchor < ends.length; anchor++) {
    const [end, to] = [ends[anchor]!, anchors.ends[anchor]!];
    for (; at < end; at++) {
      const place = places[at]!;
      for (let index = from; index < to; index++) {
        const stretch = foundAt[before + ((place - indices[index]!) >> BUCKET)]!;
        if (stretch === 0) continue;
        const own = found[stretch - 1]!;
        own.first = Math.min(own.first, place * indices.length + index);
      }
    }
    from = to;
  }
  for (const { at } of found) foundAt[before + (at >> BUCKET)] = 0;
  return found.sort((a, b) => a.first - b.first);
}

/** The last place at which any anchor stands. */
function lastOf(places: Uint32Array, ofAnchors: Uint32Array): number {
  let last = 0;
  for (let anchor = 0; anchor < ofAnchors.length; anchor++) {
    const end = ofAnchors[anchor]!;
    if (end > 0 && places[end - 1]! > last) last = places[end - 1]!;
  }
  return last;
}

/**
 * How many votes a place may have at most, as words that vote for one stand together; 0 where fewer words of the quotation
 * stand in the source than are needed, however often one of them does.
 */
function mostVotes(ofAnchors: Uint32Array, { ends, needed }: Anchors): number {
  let [most, present] = [0, 0];
  for (let anchor = 0; anchor < ends.length; anchor++) {
    const words = ofAnchors[anchor]! - (anchor > 0 ? ofAnchors[anchor - 1]! : 0);
    const indices = ends[anchor]! - (anchor > 0 ? ends[anchor - 1]! : 0);
    if (words > 0) present += indices;
    most += Math.min(words, 2 << BUCKET) * indices;
  }
  return present < needed ? 0 : most;
}
