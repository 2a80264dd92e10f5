import { OccurrenceList, OccurrenceWriter, RunReader, type Occurrences } from './occurrences';
import { indexOfSorted, type SourceWords } from './words';

/** A document that is found by its words, and by those that it writes with a capital. */
export interface Termed {
  readonly words: Pick<SourceWords, 'terms' | 'sequence' | 'capitals'>;
}

/** Documents of one segment: their numbers take a byte each. */
const LARGEST_SEGMENT = 256;
/** A segment that has lost this share of its documents is made anew, or joined with others. */
const LEAST_ALIVE = 0.5;
/** Segments of less than these numbers of documents are joined when there are this many of them. */
const LEVELS: readonly { readonly below: number; readonly most: number }[] = [
  { below: 16, most: 16 },
  { below: LARGEST_SEGMENT, most: 16 },
];

/**
 * Which documents have a term, and where. Documents come and go without the others being touched: they stand in segments, small
 * ones for what came last, which are joined as they grow many. Immutable; what is made of it shares its segments.
 */
export class Postings<D extends Termed> {
  readonly #segments: readonly Segment<D>[];

  private constructor(segments: readonly Segment<D>[]) {
    this.#segments = segments;
  }

  static readonly empty = new Postings<never>([]);

  /** Postings of these documents without `gone` and with `come`. */
  changed(gone: ReadonlySet<D>, come: readonly D[]): Postings<D> {
    const kept = gone.size === 0 ? [...this.#segments] : this.#segments.flatMap((segment) => segment.without(gone));
    for (let at = 0; at < come.length; at += LARGEST_SEGMENT)
      kept.push(Segment.of(come.slice(at, at + LARGEST_SEGMENT)));
    return new Postings(joined(kept));
  }

  /** All documents, in no order. */
  get documents(): D[] {
    return this.#segments.flatMap((segment) => segment.documents);
  }

  /** The number of documents that have a term. */
  frequency(term: number): number {
    return this.#segments.reduce((sum, segment) => sum + segment.frequency(term), 0);
  }

  /** Whether any document has a term. */
  has(term: number): boolean {
    return this.#segments.some((segment) => segment.frequency(term) > 0);
  }

  /**
   * The documents that have some of the terms, with the sum of the weights of those that they have.
   *
   * @param least Documents with a smaller sum are left out.
   */
  weighed(terms: readonly WeightedTerm[], least: number): Weighed<D>[] {
    return this.#from(this.#weights(terms), least);
  }

  /**
   * The documents that have most of the terms, at most so many; of those alike the first in an order.
   *
   * @param terms whose weights are whole numbers
   * @param least Documents with a smaller sum are left out.
   * @param order gives where the postings have the documents, one after the other; see `inOrder`
   */
  heaviest(terms: readonly WeightedTerm[], least: number, most: number, order: () => Uint32Array): Weighed<D>[] {
    const weights = this.#weights(terms);
    const counts = new Uint32Array(terms.reduce((sum, { weight }) => sum + weight, 1));
    for (let at = 0; at < weights.length; at++) counts[weights[at]!]!++;
    const smallest = Math.max(1, Math.ceil(least));
    let lowest = counts.length - 1;
    let above = 0;
    for (; lowest > smallest && above + counts[lowest]! <= most; lowest--) above += counts[lowest]!;
    if (lowest < smallest || above + counts[lowest]! <= most) return this.#from(weights, lowest);
    const found = this.#from(weights, lowest + 1);
    // so many are alike that they are passed over in order rather than sorted
    for (const at of order()) {
      if (weights[at] !== lowest) continue;
      if (found.length === most) break;
      found.push(this.#weighedAt(weights, at));
    }
    return found;
  }

  /** Where the postings have the documents, in an order of these. */
  inOrder(compare: (a: D, b: D) => number): Uint32Array {
    const all = this.#segments.flatMap((segment, index) =>
      segment.placed.map(({ document, place }) => ({ document, at: index * LARGEST_SEGMENT + place })),
    );
    return Uint32Array.from(
      all.sort((a, b) => compare(a.document, b.document)),
      ({ at }) => at,
    );
  }

  /** The weight of each document, by where the postings have it; 0 for those that are gone. */
  #weights(terms: readonly WeightedTerm[]): Float64Array {
    const weights = new Float64Array(this.#segments.length * LARGEST_SEGMENT);
    this.#segments.forEach((segment, index) => {
      const at = index * LARGEST_SEGMENT;
      segment.weigh(terms, weights.subarray(at, at + LARGEST_SEGMENT));
    });
    return weights;
  }

  #from(weights: Float64Array, least: number): Weighed<D>[] {
    const found: Weighed<D>[] = [];
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at]!;
      if (weight > 0 && weight >= least) found.push(this.#weighedAt(weights, at));
    }
    return found;
  }

  #weighedAt(weights: Float64Array, at: number): Weighed<D> {
    const document = this.#segments[Math.floor(at / LARGEST_SEGMENT)]!.at(at % LARGEST_SEGMENT);
    return { document, weight: weights[at]!, at };
  }

  /**
   * Tells where words stand in some documents, those of a segment together.
   *
   * @param documents as `weighed` gave them
   */
  occurrences(
    terms: readonly number[],
    documents: readonly Weighed<D>[],
    tell: (document: D, occurrences: Occurrences) => void,
  ): void {
    const found = new OccurrenceList(terms.length);
    const wanted = new Map<number, Weighed<D>[]>();
    for (const one of documents) {
      const segment = Math.floor(one.at / LARGEST_SEGMENT);
      const others = wanted.get(segment);
      if (others) others.push(one);
      else wanted.set(segment, [one]);
    }
    for (const [segment, own] of wanted) this.#segments[segment]!.occurrences(terms, own, found, tell);
  }

  /**
   * The same word by word, and told of no document that has not the word: cheaper where most documents have few of many words.
   *
   * @param documents as `weighed` gave them
   */
  placesOf(words: readonly number[], documents: readonly Weighed<D>[], tell: TellPlaces): void {
    const indices = new Int32Array(this.#segments.length * LARGEST_SEGMENT).fill(-1);
    documents.forEach(({ at }, index) => (indices[at] = index));
    this.#segments.forEach((segment, index) => {
      const at = index * LARGEST_SEGMENT;
      segment.placesOf(words, indices.subarray(at, at + LARGEST_SEGMENT), tell);
    });
  }
}

/** Tells where a word stands in a document: both by their indices among those asked for. The first `count` places hold until the next are told. */
export type TellPlaces = (word: number, document: number, places: Uint32Array, count: number) => void;

/** A term, or several that count as one, with what it counts for; see `Postings.weighed`. */
export interface WeightedTerm {
  readonly forms: readonly number[];
  readonly weight: number;
}

/** A document that has some of the terms looked for. */
export interface Weighed<D> {
  readonly document: D;
  readonly weight: number;
  /** Where the postings have it. */
  readonly at: number;
}

/** Joins small segments where there are many of them, and takes together those that have lost their documents. */
function joined<D extends Termed>(segments: readonly Segment<D>[]): Segment<D>[] {
  let current = [...segments];
  for (const { below, most } of LEVELS) {
    const small = current.filter(({ size }) => size < below);
    if (small.length < most) continue;
    const documents = small.flatMap((segment) => segment.documents);
    current = current.filter(({ size }) => size >= below);
    for (let at = 0; at < documents.length; at += LARGEST_SEGMENT)
      current.push(Segment.of(documents.slice(at, at + LARGEST_SEGMENT)));
  }
  return current;
}

const NOBODY: readonly never[] = [];

// What segments are looked through with; each look begins anew.
/** 1 for each document that has one of some forms. */
const isCounted = new Uint8Array(LARGEST_SEGMENT);
/** Where the run of each term begins in each document, plus one. */
let runsAt = new Uint32Array(1 << 12);

/** The postings of at most 256 documents. Immutable. */
class Segment<D extends Termed> {
  /** Those that are gone are undefined. */
  readonly #documents: readonly (D | undefined)[];
  readonly #terms: Int32Array;
  /** For each term the beginning of its documents in `#places`; one more for the end. */
  readonly #firsts: Uint32Array;
  readonly #places: Uint8Array;
  /** The runs of all terms, and where those of each begin, a run for each of its documents. */
  readonly #runs: Uint8Array;
  readonly #runFirsts: Uint32Array;
  readonly size: number;

  private constructor(
    documents: readonly (D | undefined)[],
    postings: {
      readonly terms: Int32Array;
      readonly firsts: Uint32Array;
      readonly places: Uint8Array;
      readonly runs: Uint8Array;
      readonly runFirsts: Uint32Array;
    },
  ) {
    this.#documents = documents;
    this.#terms = postings.terms;
    this.#firsts = postings.firsts;
    this.#places = postings.places;
    this.#runs = postings.runs;
    this.#runFirsts = postings.runFirsts;
    this.size = documents.reduce((count, document) => count + (document ? 1 : 0), 0);
  }

  static of<D extends Termed>(documents: readonly D[]): Segment<D> {
    const words = documents.map((document) => document.words);
    const lists = words.map(({ terms, capitals }) => [terms, capitals]);
    const count = lists.flat().reduce((sum, { length }) => sum + length, 0);
    // term and document in one number, so that a plain sort of numbers brings the documents of a term together
    const pairs = new Float64Array(count);
    let at = 0;
    lists.forEach((own, place) => {
      for (const list of own) for (const term of list) pairs[at++] = term * LARGEST_SEGMENT + place;
    });
    pairs.sort();
    const terms = new Int32Array(count);
    const firsts = new Uint32Array(count + 1);
    const places = new Uint8Array(count);
    const runs = new OccurrenceWriter(words);
    const runFirsts = new Uint32Array(count);
    let distinct = 0;
    let length = 0;
    for (let index = 0; index < count; index++) {
      const pair = pairs[index]!;
      // the number of a word with a capital may be that of another word
      if (index > 0 && pairs[index - 1] === pair) continue;
      const term = Math.floor(pair / LARGEST_SEGMENT);
      const place = (places[length] = pair - term * LARGEST_SEGMENT);
      if (distinct === 0 || terms[distinct - 1] !== term) {
        terms[distinct] = term;
        runFirsts[distinct] = runs.length;
        firsts[distinct++] = length;
      }
      runs.write(term, place);
      length++;
    }
    firsts[distinct] = length;
    return new Segment(documents, {
      terms: terms.slice(0, distinct),
      firsts: firsts.slice(0, distinct + 1),
      places: places.slice(0, length),
      runs: runs.finish(),
      runFirsts: runFirsts.slice(0, distinct),
    });
  }

  get documents(): readonly D[] {
    return this.#documents.filter((document) => document !== undefined);
  }

  /** Its documents, each with its place. */
  get placed(): { readonly document: D; readonly place: number }[] {
    return this.#documents.flatMap((document, place) => (document ? [{ document, place }] : []));
  }

  /** The segment without some documents: the same where it has none of them, none where none is left. */
  without(gone: ReadonlySet<D>): readonly Segment<D>[] {
    if (!this.#documents.some((document) => document && gone.has(document))) return [this];
    const left = this.#documents.map((document) => (document && gone.has(document) ? undefined : document));
    const alive = left.filter((document) => document !== undefined);
    if (alive.length === 0) return NOBODY;
    if (alive.length < left.length * LEAST_ALIVE) return [Segment.of(alive)];
    return [
      new Segment(left, {
        terms: this.#terms,
        firsts: this.#firsts,
        places: this.#places,
        runs: this.#runs,
        runFirsts: this.#runFirsts,
      }),
    ];
  }

  frequency(term: number): number {
    const index = indexOfSorted(this.#terms, term);
    if (index < 0) return 0;
    const [first, last] = [this.#firsts[index]!, this.#firsts[index + 1]!];
    if (this.size === this.#documents.length) return last - first;
    let count = 0;
    for (let at = first; at < last; at++) if (this.#documents[this.#places[at]!]) count++;
    return count;
  }

  /** The document at one of its places, which must not be gone. */
  at(place: number): D {
    return this.#documents[place]!;
  }

  /** Adds the weights of the terms that each document has, by its place. */
  weigh(terms: readonly WeightedTerm[], weights: Float64Array): void {
    const [firsts, places] = [this.#firsts, this.#places];
    for (let term = 0; term < terms.length; term++) {
      const { forms, weight } = terms[term]!;
      if (forms.length > 1) {
        this.#weighForms(forms, weight, weights);
        continue;
      }
      const index = indexOfSorted(this.#terms, forms[0]!);
      if (index < 0) continue;
      const last = firsts[index + 1]!;
      for (let at = firsts[index]!; at < last; at++) weights[places[at]!]! += weight;
    }
    if (this.size === this.#documents.length) return;
    this.#documents.forEach((document, place) => {
      if (!document) weights[place] = 0;
    });
  }

  /** Adds a weight to each document that has any of some forms. */
  #weighForms(forms: readonly number[], weight: number, weights: Float64Array): void {
    isCounted.fill(0);
    for (const form of forms) {
      const index = indexOfSorted(this.#terms, form);
      if (index < 0) continue;
      for (let at = this.#firsts[index]!; at < this.#firsts[index + 1]!; at++) {
        const place = this.#places[at]!;
        if (isCounted[place] === 1) continue;
        isCounted[place] = 1;
        weights[place]! += weight;
      }
    }
  }

  /** Tells where words stand in those of its documents that have an index. */
  placesOf(words: readonly number[], indices: Int32Array, tell: TellPlaces): void {
    const reader = new RunReader(this.#runs);
    for (let word = 0; word < words.length; word++) {
      const term = indexOfSorted(this.#terms, words[word]!);
      if (term < 0) continue;
      reader.at = this.#runFirsts[term]!;
      for (let at = this.#firsts[term]!; at < this.#firsts[term + 1]!; at++) {
        const document = indices[this.#places[at]!]!;
        if (document < 0) reader.skip();
        else {
          const count = reader.placesOfRun();
          if (count > 0) tell(word, document, reader.places, count);
        }
      }
    }
  }

  /** Tells where words stand in some of its documents; `found` is what it tells it with. */
  occurrences(
    terms: readonly number[],
    documents: readonly Weighed<D>[],
    found: OccurrenceList,
    tell: (document: D, occurrences: Occurrences) => void,
  ): void {
    const [runs, firsts, places] = [this.#runs, this.#firsts, this.#places];
    const reader = new RunReader(runs);
    if (runsAt.length < terms.length * LARGEST_SEGMENT) runsAt = new Uint32Array(terms.length * LARGEST_SEGMENT);
    const begins = runsAt.fill(0, 0, terms.length * LARGEST_SEGMENT);
    const furthest = documents.reduce((most, { at }) => Math.max(most, at % LARGEST_SEGMENT), 0);
    for (let term = 0; term < terms.length; term++) {
      const index = indexOfSorted(this.#terms, terms[term]!);
      if (index < 0) continue;
      const last = firsts[index + 1]!;
      let run = this.#runFirsts[index]!;
      for (let at = firsts[index]!; at < last && places[at]! <= furthest; at++) {
        begins[term * LARGEST_SEGMENT + places[at]!] = run + 1;
        // nearly all sizes take a byte
        const size = runs[run]!;
        if (size < 128) run += size + 1;
        else {
          reader.at = run;
          reader.skip();
          run = reader.at;
        }
      }
    }
    for (const { document, at } of documents) {
      found.clear();
      for (let term = 0; term < terms.length; term++) {
        const begin = begins[term * LARGEST_SEGMENT + (at % LARGEST_SEGMENT)]!;
        if (begin === 0) {
          found.endWord();
          continue;
        }
        reader.at = begin - 1;
        found.addRun(reader);
      }
      tell(document, found);
    }
  }
}
