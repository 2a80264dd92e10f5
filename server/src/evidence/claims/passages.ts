import type { Corpus } from '../../corpus/corpus';
import type { Source } from '../../corpus/source';
import { statementsOf, type Item, type Statement } from '../../text/claims/statement';
import { fold } from '../../text/characters';
import { lemmasOf } from '../../text/lexicon/wordnet';
import type { DayNumber } from '../../text/dates/calendar';
import type { Quantity } from '../../text/quantities/quantity';
import type { Side } from './sides';

/** A statement of a source, at its place there. */
export interface Passage {
  readonly source: Source;
  /** Index of its block in the source, and of its sentence in the block. */
  readonly block: number;
  readonly index: number;
  /** Start of the block in the source; spans of the statement count from it. */
  readonly at: number;
  readonly statement: Statement;
}

/** The key under which a word, in lower case, is looked up: its first basic form. */
export const termOf = (lower: string): string => lemmasOf(lower)[0] ?? fold(lower);

/** The keys of an item of a statement. */
export function termsOf(item: Item): readonly string[] {
  if (item.kind === 'word') return [termOf(item.word)];
  if (item.kind === 'name') return item.mention.words.map((word) => fold(word)).filter((word) => word.length > 2);
  if (item.kind === 'quantity') return [...item.quantity.counted.map(termOf), ...unitTerms(item.quantity)];
  return [];
}

/** Amounts of one unit are looked up together: minutes with hours, pounds with pounds. */
const unitTerms = ({ dimension, base }: Quantity): string[] =>
  dimension === 'count' ? [] : [`#${dimension === 'ratio' ? 'percent' : dimension}${base}`];

/** All statements of a corpus by their words. Immutable; made at first use. */
export class PassageIndex {
  readonly #passages: readonly Passage[];
  readonly #byTerm = new Map<string, number[]>();
  readonly #sides = new WeakMap<Passage, { readonly side: Side; readonly written: DayNumber | undefined }>();

  constructor(corpus: Corpus) {
    const passages: Passage[] = [];
    for (const source of corpus.sources) {
      source.blocks.forEach(({ start, block }, blockIndex) => {
        statementsOf(block).forEach((statement, index) => {
          const number = passages.length;
          passages.push({ source, block: blockIndex, index, at: start, statement });
          const terms = new Set(statement.items.flatMap(termsOf));
          for (const term of terms) {
            const list = this.#byTerm.get(term);
            if (list) list.push(number);
            else this.#byTerm.set(term, [number]);
          }
        });
      });
    }
    this.#passages = passages;
  }

  /** A passage with its surroundings, made once for a day by which it may be dated. */
  side(passage: Passage, written: DayNumber | undefined, make: () => Side): Side {
    const known = this.#sides.get(passage);
    if (known && known.written === written) return known.side;
    const side = make();
    this.#sides.set(passage, { side, written });
    return side;
  }

  get size(): number {
    return this.#passages.length;
  }

  /** In how many statements a term stands. */
  frequency(term: string): number {
    return this.#byTerm.get(term)?.length ?? 0;
  }

  /** How much a term tells, from 0 for one that stands everywhere to 1 for one that stands nowhere else. */
  rarity(term: string): number {
    const all = Math.log(this.#passages.length + 2);
    return Math.max(0, Math.min(1, Math.log((this.#passages.length + 2) / (this.frequency(term) + 1)) / all));
  }

  /** The passages that share most with some terms, rare ones counting more; the best first. */
  search(terms: Iterable<string>, limit: number): Passage[] {
    const scores = new Map<number, number>();
    for (const term of new Set(terms)) {
      const weight = this.rarity(term);
      for (const number of this.#byTerm.get(term) ?? []) scores.set(number, (scores.get(number) ?? 0) + weight);
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([number]) => this.#passages[number]!);
  }
}

const indices = new WeakMap<Corpus, PassageIndex>();

export function passagesOf(corpus: Corpus): PassageIndex {
  const index = indices.get(corpus) ?? new PassageIndex(corpus);
  indices.set(corpus, index);
  return index;
}
