import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Source } from '../../corpus/source';
import type { PlacedBlock } from '../../text/analysis';
import { fold } from '../../text/characters';
import { positionOf, type Position } from '../../text/claims/position';
import { statementsOf, type Item, type Statement } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { resolveExpression, type DayRange } from '../../text/dates/resolve';
import { lemmaIds } from '../../text/lexicon/related';
import type { Passage } from './passage';

/** An item of a statement with what its document knows of it; what few comparisons need is worked out when it is asked for. */
export class SideItem {
  readonly item: Item;
  /** It stands in the statement itself, not in the one before or behind. */
  readonly own: boolean;
  /** What a name means. */
  readonly entity: Entity | undefined;
  /** The days that a date means. */
  readonly days: DayRange | undefined;
  /** The basic forms of a word, or of the words of a name, by number. */
  readonly lemmas: readonly number[];
  readonly #statement: Statement;
  #words: readonly string[] | undefined;
  #key: string | undefined;
  #place: { readonly position: Position | undefined } | undefined;
  #weight: number | undefined;

  constructor(item: Item, statement: Statement, own: boolean, start: number, { entityOf, written }: Knowledge) {
    this.item = item;
    this.own = own;
    this.entity = item.kind === 'name' ? entityOf(item, start) : undefined;
    this.days =
      item.kind === 'date' && written !== undefined
        ? resolveExpression(item.date, written, statement.moods[item.segment]?.ahead ? 'future' : 'past')
        : undefined;
    this.lemmas =
      item.kind === 'word'
        ? lemmaIds(item.word)
        : item.kind === 'name'
          ? item.mention.words.filter((word) => word.length > 3).flatMap((word) => lemmaIds(word.toLowerCase()))
          : NONE;
    this.#statement = statement;
  }

  /** The words of a name, folded; those of other items are none. */
  get words(): readonly string[] {
    return (this.#words ??= this.item.kind === 'name' ? this.item.mention.words.map(fold) : NONE);
  }

  /** The last word of a name, folded. */
  get lastWord(): string {
    return this.words[this.words.length - 1] ?? '';
  }

  /** A whole name, folded, without "the" at its head. */
  get key(): string {
    return (this.#key ??=
      this.item.kind === 'name' ? fold(this.item.mention.words.join(' ')).replace(/^the /, '') : '');
  }

  /** Where it stands in its clause. */
  get position(): Position | undefined {
    return (this.#place ??= { position: positionOf(this.item, this.#statement) }).position;
  }

  /** What it is worth in its corpus, as `weigh` tells when it is asked for the first time. */
  weight(weigh: (item: Item) => number): number {
    return (this.#weight ??= weigh(this.item));
  }
}

const NONE: readonly never[] = [];

/** A statement with its surroundings, ready to be compared with another. */
export class Side {
  readonly statement: Statement;
  /** The items of the statement in order, then those of the statements next to it. */
  readonly items: readonly SideItem[];
  readonly #own = new Map<Item['kind'], readonly number[]>();

  constructor(statement: Statement, items: readonly SideItem[]) {
    this.statement = statement;
    this.items = items;
  }

  /** The indices of the statement's own items of a kind. */
  own(kind: Item['kind']): readonly number[] {
    const known = this.#own.get(kind);
    if (known) return known;
    const indices = [...this.items.keys()].filter((index) => {
      const { own, item } = this.items[index]!;
      return own && item.kind === kind;
    });
    this.#own.set(kind, indices);
    return indices;
  }
}

/** What tells a side's names and dates. */
interface Knowledge {
  entityOf(item: Item, blockStart: number): Entity | undefined;
  readonly written: DayNumber | undefined;
}

/** The items of a statement, as of a side's own statement or as of one beside it; `start` is where its block starts. */
export type ItemsOf = (statement: Statement, start: number, own: boolean) => readonly SideItem[];

function makeSide(blocks: readonly PlacedBlock[], block: number, index: number, itemsOf: ItemsOf): Side {
  const { start, block: analysis } = blocks[block]!;
  const statements = statementsOf(analysis);
  const statement = statements[index]!;
  const before =
    index > 0
      ? beside(statements[index - 1], start, itemsOf)
      : block > 0
        ? beside(statementsOf(blocks[block - 1]!.block).at(-1), blocks[block - 1]!.start, itemsOf)
        : NONE;
  const after = beside(statements[index + 1], start, itemsOf);
  return new Side(statement, [...itemsOf(statement, start, true), ...before, ...after]);
}

const beside = (statement: Statement | undefined, start: number, itemsOf: ItemsOf): readonly SideItem[] =>
  statement ? itemsOf(statement, start, false) : NONE;

const itemsWith =
  (knowledge: Knowledge): ItemsOf =>
  (statement, start, own) =>
    statement.items.map((item) => new SideItem(item, statement, own, start, knowledge));

// ---- Draft ------------------------------------------------------------------------------------------------------

/** A statement of the draft, at its place there. */
export interface DraftStatement {
  readonly block: number;
  readonly index: number;
  /** Start of the block in the draft. */
  readonly at: number;
  readonly statement: Statement;
}

/** The statements of a document in order, headings too. */
export const placedStatements = (blocks: readonly PlacedBlock[]): DraftStatement[] =>
  blocks.flatMap(({ start, block }, index) =>
    statementsOf(block).map((statement, number) => ({ block: index, index: number, at: start, statement })),
  );

/** A draft's statement as one side; `entityAt` knows what the name at an offset of the draft means. */
export const draftSide = (
  blocks: readonly PlacedBlock[],
  { block, index }: DraftStatement,
  entityAt: (start: number) => Entity | undefined,
  written: DayNumber | undefined,
): Side =>
  makeSide(blocks, block, index, itemsWith({ entityOf: (item, start) => entityAt(start + item.start), written }));

/** What a side was made of. */
interface KnownSide {
  readonly side: Side;
  readonly written: DayNumber | undefined;
  readonly before: Statement | undefined;
  readonly after: Statement | undefined;
  readonly entities: readonly (Entity | undefined)[];
}

/** The sides of a draft against one corpus, each kept while its surroundings and what its names mean are the same. */
export class DraftSides {
  readonly #known = new WeakMap<Statement, KnownSide>();

  /** The side of a statement, as `draftSide` makes it. */
  of(
    blocks: readonly PlacedBlock[],
    place: DraftStatement,
    entityAt: (start: number) => Entity | undefined,
    written: DayNumber | undefined,
  ): Side {
    const { start, block } = blocks[place.block]!;
    const own = statementsOf(block);
    const previous = blocks[place.block - 1];
    const last = place.index === 0 && previous ? statementsOf(previous.block).at(-1) : undefined;
    const before = place.index > 0 ? own[place.index - 1] : last;
    const after = own[place.index + 1];
    const entities: (Entity | undefined)[] = [];
    const note = (statement: Statement | undefined, at: number): void => {
      for (const item of statement?.items ?? NONE) if (item.kind === 'name') entities.push(entityAt(at + item.start));
    };
    note(place.statement, start);
    note(before, place.index > 0 || !previous ? start : previous.start);
    note(after, start);
    const known = this.#known.get(place.statement);
    const isSame =
      known !== undefined &&
      known.written === written &&
      known.before === before &&
      known.after === after &&
      known.entities.length === entities.length &&
      known.entities.every((entity, at) => entity === entities[at]);
    if (isSame) return known.side;
    const side = draftSide(blocks, place, entityAt, written);
    this.#known.set(place.statement, { side, written, before, after, entities });
    return side;
  }
}

// ---- Sources ----------------------------------------------------------------------------------------------------

/** The items of a source's statements; a source without a date is taken to be of the draft's day, more or less. */
export const sourceItems = (corpus: Corpus, source: Source, written: DayNumber | undefined): ItemsOf =>
  itemsWith({
    entityOf: (item, start) => corpus.entityAt(source, start + item.start),
    written: source.facts.date?.value ?? written,
  });

/** A source's statement as the other side. */
export const sourceSide = ({ source, block, index }: Passage, itemsOf: ItemsOf): Side =>
  makeSide(source.blocks, block, index, itemsOf);
