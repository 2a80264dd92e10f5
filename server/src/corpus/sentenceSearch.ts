import { remembered } from '../text/memo';
import { comparedHash } from '../text/quotations/words';
import { inflections } from './inflections';
import type { Succession } from './lineage';
import type { Postings, WeightedTerm, Weighed } from './postings';
import { roundedUp } from './scale';
import { byId, type Source } from './source';
import { SentenceSums } from './sentenceSums';
import { indexOfSorted, type SourceWords } from './words';

/** A sentence of a source, by its indices. */
export interface SentenceHit {
  readonly source: Source;
  /** Index of its block in the source, and of the sentence in the block. */
  readonly block: number;
  readonly sentence: number;
  /** Greater is better; scores of one search compare with each other only. */
  readonly score: number;
}

/** What a search has found, and what for: enough to tell whether a change of sources touches it. */
export interface Found {
  readonly terms: readonly SearchTerm[];
  readonly hits: readonly SentenceHit[];
  /** The terms that were looked for, with what each counted for. */
  readonly weighted: readonly WeightedTerm[];
}

/** A folded word to look for, or several that count as one; of one alone, its plural and the like are found too. */
export type SearchTerm = string | readonly string[];

/** Terms that are looked at: the rarest. A bit of a number stands for each. */
const MOST_TERMS = 30;
/** Sources of which all words are looked at: the best of their sentences say what one of another source must have. */
const HEAVIEST = 8;
/** Constants of BM25 (Robertson and Zaragoza 2009), for sentences; the length is the usual one of news. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.4;
const USUAL_LENGTH = 20;

const lengthFactor = (words: number): number =>
  (SATURATION + 1) / (1 + SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * words) / USUAL_LENGTH));

/** No sentence is worth more than this times the weights of its source's terms. */
const LARGEST_FACTOR = lengthFactor(0);

/** Finds sentences in all sources by their words. Immutable. */
export class SentenceSearch {
  readonly #postings: Postings<Source>;
  /** The number of sources. */
  readonly sources: number;
  /** The same, rounded up where there are many: one source more or less makes no word rarer or commoner. */
  readonly scale: number;

  constructor(postings: Postings<Source>, sources: number) {
    this.#postings = postings;
    this.sources = sources;
    this.scale = roundedUp(sources);
  }

  /** The number of sources that have a term, rounded up where it is large. */
  frequency(term: SearchTerm): number {
    return roundedUp(this.#postings.weighed([{ forms: this.formsOf(term), weight: 1 }], 0).length);
  }

  /** The sentences that share most with some terms, rare ones counting more; the best first. */
  search(terms: readonly SearchTerm[], limit: number): Found {
    const weighted = this.#rarest(terms);
    const best = new Best(limit);
    const left: Weighed<Source>[] = [];
    let looked = 0;
    for (const one of heaviestFirst(this.#postings.weighed(weighted, 0))) {
      if (best.isFull && one.weight * LARGEST_FACTOR < best.least) break;
      if (looked++ < HEAVIEST) scan(one.document, weighted, best);
      else left.push(one);
    }
    if (left.length > 0) this.#look(left, weighted, best);
    return { terms, weighted, hits: best.sorted() };
  }

  /** Scores those sentences of many sources that may be among the best, as `scan` does: few of their words are looked for. */
  #look(sources: readonly Weighed<Source>[], terms: readonly WeightedTerm[], best: Best): void {
    const termOf = new Map(terms.flatMap(({ forms }, term) => forms.map((form) => [form, term])));
    const ofForm = [...termOf.values()];
    const sums = new SentenceSums(sources.map(({ document }) => document.record.sentences));
    this.#postings.placesOf([...termOf.keys()], sources, (form, source, places, count) => {
      const term = ofForm[form]!;
      sums.add(source, 1 << term, terms[term]!.weight, places, count);
    });
    const lengths = sources.map(({ document }) => document.record.sequence.length);
    for (const { document, sentence } of sums.best(lengths, lengthFactor, best)) {
      const source = sources[document]!.document;
      const { terms: words, sequence, sentences } = source.record;
      const own = sequence.subarray(sentences[sentence], sentences[sentence + 1]);
      const numbers = Uint8Array.from(own, (word) => (termOf.get(words[word]!) ?? -1) + 1);
      best.add(source, sentence, weightIn(numbers, 0, numbers.length, terms) * lengthFactor(numbers.length));
    }
  }

  /**
   * What a search that was made before a change of sources finds now: the same object where it finds the same.
   *
   * @param limit As it was then.
   */
  again(found: Found, limit: number, { gone, come }: Succession): Found {
    const { terms, hits, weighted } = found;
    const isTouched =
      hits.some(({ source }) => gone.has(source)) ||
      !areEqual(weighted, this.#rarest(terms)) ||
      [...come].some((source) => isAmongBest(source, weighted, hits, limit));
    if (!isTouched) return found;
    const next = this.search(terms, limit);
    const isSame =
      hits.length === next.hits.length &&
      hits.every(({ source, block, sentence }, at) => {
        const other = next.hits[at]!;
        return source === other.source && block === other.block && sentence === other.sentence;
      });
    return isSame ? { ...next, hits } : next;
  }

  /** The numbers of the forms by which a term is looked up, sorted. */
  formsOf(term: SearchTerm): readonly number[] {
    return lookedUp(term).forms;
  }

  #rarest(terms: readonly SearchTerm[]): WeightedTerm[] {
    const byForms = new Map(terms.map((term) => [lookedUp(term).key, lookedUp(term).forms]));
    return [...byForms.values()]
      .map((forms) => {
        const frequency = roundedUp(Math.max(...forms.map((form) => this.#postings.frequency(form))));
        return { forms, weight: Math.log(1 + (this.scale - frequency + 0.5) / (frequency + 0.5)), frequency };
      })
      .filter(({ frequency }) => frequency > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_TERMS);
  }
}

/** A term as it is looked up. */
interface LookedUp {
  /** The numbers of its forms, sorted. */
  readonly forms: readonly number[];
  /** The same in one word. */
  readonly key: string;
}

function lookedUp(term: SearchTerm): LookedUp {
  if (typeof term === 'string') return ofWord(term);
  const made = known.get(term) ?? ofForms(term);
  known.set(term, made);
  return made;
}

const known = new WeakMap<readonly string[], LookedUp>();

function ofForms(words: readonly string[]): LookedUp {
  const forms = [...new Set(words.map(comparedHash))].sort((a, b) => a - b);
  return { forms, key: String(forms) };
}

const ofWord = remembered(20_000, (word) => ofForms(inflections(word)));

/** Buckets by which documents are ordered before those that are looked at are sorted. */
const BUCKETS = 64;

/** Documents by falling weight; only as many are sorted as are asked for. */
function* heaviestFirst<D>(found: readonly Weighed<D>[]): Generator<Weighed<D>> {
  const most = found.reduce((largest, { weight }) => Math.max(largest, weight), 0);
  const buckets: Weighed<D>[][] = Array.from({ length: BUCKETS + 1 }, () => []);
  for (const one of found) buckets[Math.floor((one.weight / most) * BUCKETS)]!.push(one);
  for (const bucket of buckets.reverse()) yield* bucket.sort((a, b) => b.weight - a.weight);
}

const areEqual = (a: readonly WeightedTerm[], b: readonly WeightedTerm[]): boolean =>
  a.length === b.length &&
  a.every(({ forms, weight }, at) => weight === b[at]!.weight && haveSame(forms, b[at]!.forms));

const haveSame = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((number, at) => number === b[at]));

/** Whether a sentence of a source may be among the best ones that were found without it. */
function isAmongBest(
  source: Source,
  terms: readonly WeightedTerm[],
  hits: readonly SentenceHit[],
  limit: number,
): boolean {
  const best = new Best(limit);
  scan(source, terms, best);
  const [first] = best.sorted();
  return first !== undefined && (hits.length < limit || first.score >= hits[hits.length - 1]!.score);
}

/** Scores the sentences of one source. */
function scan(source: Source, terms: readonly WeightedTerm[], best: Best): void {
  const { terms: words, sequence, sentences } = source.record;
  const termOf = termsByWord(words, terms);
  const numbers = new Uint8Array(sequence.length);
  for (let at = 0; at < sequence.length; at++) numbers[at] = termOf[sequence[at]!]!;
  for (let index = 0; index < sentences.length; index++) {
    const [first, last] = [sentences[index]!, sentences[index + 1] ?? sequence.length];
    const weight = weightIn(numbers, first, last, terms);
    if (weight > 0) best.add(source, index, weight * lengthFactor(last - first));
  }
}

/** What the terms among some words weigh together, each once; a number says which term a word is, from 1, or 0 for none. */
function weightIn(numbers: Uint8Array, first: number, last: number, terms: readonly WeightedTerm[]): number {
  let seen = 0;
  let sum = 0;
  for (let at = first; at < last; at++) {
    const term = numbers[at]!;
    if (term === 0 || seen & (1 << (term - 1))) continue;
    seen |= 1 << (term - 1);
    sum += terms[term - 1]!.weight;
  }
  return sum;
}

/** For each distinct word of a source, the number of the term that it is, from 1; 0 where it is none. */
function termsByWord(own: SourceWords['terms'], terms: readonly WeightedTerm[]): Uint8Array {
  const numbers = new Uint8Array(own.length);
  terms.forEach(({ forms }, term) => {
    for (const form of forms) {
      const index = indexOfSorted(own, form);
      if (index >= 0) numbers[index] = term + 1;
    }
  });
  return numbers;
}

interface Scored {
  readonly source: Source;
  /** Index of the sentence in the source. */
  readonly index: number;
  readonly score: number;
}

const better = (a: Scored, b: Scored): number => b.score - a.score || byId(a.source, b.source) || a.index - b.index;

/** The best sentences met so far. */
class Best {
  readonly limit: number;
  #found: Scored[] = [];
  /** The score that a sentence must reach to count, once there are enough of them. */
  least = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  get isFull(): boolean {
    return this.least > 0;
  }

  add(source: Source, index: number, score: number): void {
    if (score < this.least) return;
    this.#found.push({ source, index, score });
    if (this.#found.length >= 2 * this.limit) this.#cut();
    else if (this.#found.length === this.limit) this.least = Math.min(...this.#found.map((found) => found.score));
  }

  sorted(): SentenceHit[] {
    this.#cut();
    return this.#found.map(({ source, index, score }) => ({ source, ...placeOf(source, index), score }));
  }

  #cut(): void {
    this.#found = this.#found.sort(better).slice(0, this.limit);
    if (this.#found.length === this.limit) this.least = this.#found[this.limit - 1]?.score ?? 0;
  }
}

/** The block that holds a sentence of a source, and the sentence's index there. */
function placeOf(source: Source, index: number): { readonly block: number; readonly sentence: number } {
  const { sentencesIn } = source.words;
  let sentence = index;
  let block = 0;
  while (sentence >= sentencesIn[block]!) sentence -= sentencesIn[block++]!;
  return { block, sentence };
}
