import type { Corpus } from '../../corpus/corpus';
import type { SearchTerm } from '../../corpus/sentenceSearch';
import { fold } from '../../text/characters';
import { statementsOf, type Item, type Statement } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { formsOf } from '../../text/lexicon/forms';
import type { Passage } from './passage';
import { sourceItems, sourceSide, type Side, type SideItem } from './sides';

/** What an item of a statement is looked up by. */
export function termsOf(item: Item): SearchTerm[] {
  if (item.kind === 'word') return [formsOf(item.word)];
  if (item.kind === 'name') return item.mention.words.map(fold).filter((word) => word.length > 2);
  return item.kind === 'quantity' ? item.quantity.counted.map(formsOf) : [];
}

/** "miles", "tonnes": what a measure is told by, where the sentence has little else. */
const unitTerms = ({ items, block: { tokens } }: Statement): SearchTerm[] =>
  items
    .filter((item) => item.kind === 'quantity' && MEASURES.test(item.quantity.dimension))
    .map(({ last }) => tokens[last - 1]!)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => formsOf(lower));

/** "235p", "1,187,000": numbers that tell a passage. */
const numberTerms = ({ items, block: { tokens } }: Statement): SearchTerm[] =>
  items
    .filter(({ kind }) => kind === 'quantity')
    .flatMap(({ first, last }) => tokens.slice(first, last))
    .filter(({ kind, text }) => kind === 'number' && text.length > 1)
    .map(({ text }) => text);

const MEASURES = /^(?:length|area|mass|volume|power|speed|temperature|energy|duration)$/;

/** The passages of a corpus that share most with a statement, and what words tell there. */
export class Passages {
  readonly #corpus: Corpus;
  readonly #rarities = new Map<string, number>();
  readonly #sides = new WeakMap<Statement, { readonly side: Side; readonly written: DayNumber | undefined }>();
  readonly #items = new WeakMap<Statement, ItemLists>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** How much an item tells, from 0 for one of which every source speaks to 1 for one that stands nowhere else. */
  rarity(item: Item): number {
    const terms = termsOf(item);
    return terms.length === 0 ? 0.5 : Math.max(...terms.map((term) => this.#rarityOf(term)));
  }

  #rarityOf(term: SearchTerm): number {
    // a word of a name is looked for in fewer forms than the same word alone
    const key = typeof term === 'string' ? `=${term}` : term[0]!;
    const known = this.#rarities.get(key);
    if (known !== undefined) return known;
    const { sources } = this.#corpus.sentences;
    const found = this.#corpus.sentences.frequency(term);
    const rarity = 1 - Math.log(1 + found) / Math.log(2 + Math.max(sources, LEAST_SOURCES));
    this.#rarities.set(key, rarity);
    return rarity;
  }

  /** The passages that share most with a statement, the best first. */
  near(statement: Statement, limit: number): Passage[] {
    const terms = [...statement.items.flatMap(termsOf), ...unitTerms(statement), ...numberTerms(statement)];
    const hits = this.#corpus.sentences.search(terms, limit);
    return hits.flatMap(({ source, block, sentence }) => {
      const { start, block: analysis } = source.blocks[block]!;
      const found = statementsOf(analysis)[sentence];
      return found ? [{ source, block, index: sentence, at: start, statement: found }] : [];
    });
  }

  /** A passage with its surroundings; a source without a date is taken to be of the day `written`, more or less. */
  side(passage: Passage, written: DayNumber | undefined): Side {
    const known = this.#sides.get(passage.statement);
    if (known && known.written === written) return known.side;
    const itemsOf = sourceItems(this.#corpus, passage.source, written);
    const side = sourceSide(passage, (statement, start, own) => {
      const kept = this.#items.get(statement);
      const lists: ItemLists = kept && kept.written === written ? kept : { written, own: undefined, beside: undefined };
      if (lists !== kept) this.#items.set(statement, lists);
      return (lists[own ? 'own' : 'beside'] ??= itemsOf(statement, start, own));
    });
    this.#sides.set(passage.statement, { side, written });
    return side;
  }
}

/** The items of a statement for a day on which a draft was written, as its own and as those of a statement beside it. */
interface ItemLists {
  readonly written: DayNumber | undefined;
  own: readonly SideItem[] | undefined;
  beside: readonly SideItem[] | undefined;
}

/** In a handful of sources a word that all have says less than it seems to. */
const LEAST_SOURCES = 60;

const known = new WeakMap<Corpus, Passages>();

/** The passages of a corpus, the same object as long as the corpus is the same. */
export function passagesOf(corpus: Corpus): Passages {
  const passages = known.get(corpus) ?? new Passages(corpus);
  known.set(corpus, passages);
  return passages;
}
