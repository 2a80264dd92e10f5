import type { Corpus } from '../../corpus/corpus';
import type { Succession } from '../../corpus/lineage';
import type { Found, SearchTerm, SentenceHit } from '../../corpus/sentenceSearch';
import type { Source } from '../../corpus/source';
import { fold } from '../../text/characters';
import { isOrderWord, statementsOf, type Item, type Statement } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { monthForms } from '../../text/lexicon/calendar';
import { formsOf } from '../../text/lexicon/forms';
import { rememberedFor } from '../../text/memo';
import { comparedHash } from '../../text/quotations/words';
import { slipsOf } from '../../text/quantities/slips';
import type { Passage } from './alignment/passage';
import { sourceItems, sourceSide, type Side, type SideItem } from './alignment/sides';

/** Sources part words with hyphens: "Ashworth-Pyke" is looked up as two. */
const partsOf = (word: string): string[] => word.split('-').filter((part) => part.length > 0);

/** What an item of a statement is looked up by. */
export function termsOf(item: Item): SearchTerm[] {
  if (item.kind === 'word') return isOrderWord(item.word) ? [] : partsOf(item.word).map(formsOf);
  if (item.kind === 'name')
    return item.mention.words
      .map(fold)
      .flatMap(partsOf)
      .filter((word) => word.length > 2);
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

/** Numbers for which one that no source has may be a slip of the pen, each group as one word. */
const slipTerms = (terms: readonly SearchTerm[], corpus: Corpus): SearchTerm[] =>
  terms.flatMap((term) => {
    if (typeof term !== 'string' || corpus.sentences.frequency(term) > 0) return [];
    const slips = slipsOf(term);
    return slips.length === 0 ? [] : [slips];
  });

/** The month and the year of a date: "December", "2024". */
const dateTerms = ({ items }: Statement): SearchTerm[] =>
  items.flatMap((item) => {
    if (item.kind !== 'date') return [];
    const { month, year } = item.date;
    return [...(month === undefined ? [] : [monthForms(month)]), ...(year === undefined ? [] : [String(year)])];
  });

const MEASURES = /^(?:length|area|mass|volume|power|speed|temperature|energy|duration)$/;

/** Passages looked at closely for one statement. */
const CANDIDATES = 40;

/** Searches that are kept: those of some paragraphs. */
const MOST_SEARCHES = 200;

/** The passages of a corpus that share most with a statement, and what words tell there. */
export class Passages {
  readonly #corpus: Corpus;
  readonly #rarities: Map<string, Rarity>;
  readonly #sides = new WeakMap<Statement, { readonly side: Side; readonly written: DayNumber | undefined }>();
  readonly #items = new WeakMap<Statement, ItemLists>();
  /**
   * What was found last, by those of its terms that find something: a keystroke in one sentence leaves those beside it as
   * they were, and one within a word that no source has leaves its own.
   */
  readonly #searches = new Map<string, Found>();
  /** The number of the corpus in its lineage. */
  readonly revision: number;

  /** @param rarities Those that an earlier corpus has left, and are the same in this one. */
  constructor(corpus: Corpus, rarities = new Map<string, Rarity>()) {
    this.#corpus = corpus;
    this.#rarities = rarities;
    this.revision = corpus.revision;
  }

  /** How much an item tells, from 0 for one of which every source speaks to 1 for one that stands nowhere else. */
  rarity(item: Item): number {
    const terms = termsOf(item);
    return terms.length === 0 ? 0.5 : Math.max(...terms.map((term) => this.#rarityOf(term).rarity));
  }

  /** Whether any source has it. */
  #isKnown(term: SearchTerm): boolean {
    return this.#rarityOf(term).found > 0;
  }

  #rarityOf(term: SearchTerm): Rarity {
    const key = keyOf(term);
    const known = this.#rarities.get(key);
    if (known !== undefined) return known;
    const { scale } = this.#corpus.sentences;
    const found = this.#corpus.sentences.frequency(term);
    const rarity = 1 - Math.log(1 + found) / Math.log(2 + Math.max(scale, LEAST_SOURCES));
    const made = { term, rarity, found, scale, forms: this.#corpus.sentences.formsOf(term) };
    this.#rarities.set(key, made);
    return made;
  }

  /** What shares most with a statement, the best first. */
  search(statement: Statement, limit = CANDIDATES): Found {
    const written = [...numberTerms(statement), ...dateTerms(statement)];
    const words = [...statement.items.flatMap(termsOf), ...unitTerms(statement)];
    const terms = [...words, ...written, ...slipTerms(written, this.#corpus)];
    const telling = [...words.filter((term) => this.#isKnown(term)), ...written];
    const key = `${limit} ${telling.map(searchKey).join('|')}`;
    const known = this.#searches.get(key);
    if (known) return { ...known, terms };
    const found = this.#corpus.sentences.search(terms, limit);
    if (this.#searches.size >= MOST_SEARCHES) this.#searches.clear();
    this.#searches.set(key, found);
    return found;
  }

  /** The passages that share most with a statement, the best first. */
  near(statement: Statement, limit: number): Passage[] {
    return this.found(this.search(statement, limit).hits);
  }

  /** What was found in an earlier corpus as it would be found now: the same object where that is the same. */
  again(found: Found, change: Succession): Found {
    return this.#corpus.sentences.again(found, CANDIDATES, change);
  }

  /** The passages that were found. */
  found(hits: readonly SentenceHit[]): Passage[] {
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
    const side = sourceSide(passage, this.#corpus, (statement, start, own) => {
      const kept = this.#items.get(statement);
      const lists: ItemLists = kept && kept.written === written ? kept : { written, own: undefined, beside: undefined };
      if (lists !== kept) this.#items.set(statement, lists);
      return (lists[own ? 'own' : 'beside'] ??= itemsOf(statement, start, own));
    });
    this.#sides.set(passage.statement, { side, written });
    return side;
  }

  /** The same for a later corpus of the lineage, with the words that are rarer or commoner in it, by their numbers. */
  after(
    corpus: Corpus,
    { gone, come }: Succession,
  ): { readonly passages: Passages; readonly moved: ReadonlySet<number> } {
    const terms = termsOfOnly(gone, come);
    const rarities = new Map<string, Rarity>();
    const moved = new Set<number>();
    const { scale } = corpus.sentences;
    for (const [key, known] of this.#rarities) {
      const isSame =
        Math.max(scale, LEAST_SOURCES) === Math.max(known.scale, LEAST_SOURCES) &&
        (!known.forms.some((form) => terms.has(form)) || corpus.sentences.frequency(known.term) === known.found);
      if (isSame) rarities.set(key, known);
      else for (const word of wordsOfKey(key)) moved.add(word);
    }
    return { passages: new Passages(corpus, rarities), moved };
  }
}

/** How rare a term is, in how many sources among how many it was found, and the numbers of its forms. */
interface Rarity {
  readonly term: SearchTerm;
  readonly rarity: number;
  readonly found: number;
  readonly scale: number;
  readonly forms: readonly number[];
}

/** Two terms with one key are the same. */
const searchKey = (term: SearchTerm): string => (typeof term === 'string' ? `=${term}` : String(numberOf(term)));

let lastNumber = 0;

/** The forms of a word are one list, as long as they are remembered. */
const numberOf = rememberedFor((_: readonly string[]) => ++lastNumber);

/** A word of a name is looked for in fewer forms than the same word alone. */
const keyOf = (term: SearchTerm): string => (typeof term === 'string' ? `=${term}` : term[0]!);

/** The numbers under which a source has the words of a term; sources part words with hyphens. */
const wordsOfKey = (key: string): number[] =>
  key
    .replace(/^=/, '')
    .split('-')
    .map((word) => comparedHash(fold(word)));

/** The numbers of the words of which it depends what an item is worth. */
export const numbersOf = (item: Item): number[] => termsOf(item).flatMap((term) => wordsOfKey(keyOf(term)));

/** The words that only some of the sources that have gone have, or only some of those that have come. */
function termsOfOnly(gone: ReadonlySet<Source>, come: ReadonlySet<Source>): ReadonlySet<number> {
  const counts = new Map<number, number>();
  const count = (sources: ReadonlySet<Source>, by: number): void => {
    for (const { words } of sources) for (const term of words.terms) counts.set(term, (counts.get(term) ?? 0) + by);
  };
  count(gone, -1);
  count(come, 1);
  return new Set([...counts].filter(([, sum]) => sum !== 0).map(([term]) => term));
}

/** The items of a statement for a day on which a draft was written, as its own and as those of a statement beside it. */
interface ItemLists {
  readonly written: DayNumber | undefined;
  own: readonly SideItem[] | undefined;
  beside: readonly SideItem[] | undefined;
}

/** In a handful of sources a word that all have says less than it seems to. */
const LEAST_SOURCES = 60;
