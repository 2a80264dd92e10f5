import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { BlockAnalysis, PlacedBlock } from '../../text/analysis';
import type { DateItem, Item, NameItem, QuantityItem, WordItem } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { Alignment, Claimed, type WholeScore } from './align';
import { matchDates, type DateMatch } from './dates';
import { matchEntities, type EntityMatch } from './entities';
import { matchFigures, type FigureMatch } from './figures';
import type { Passage } from './passage';
import { passagesOf, type Passages } from './passages';
import { canTurn, matchPolarity, type PolarityMatch } from './polarity';
import { draftSide, type DraftStatement, type Side, type SideItem } from './sides';

/** A slot of a statement with what the sources have in its place. */
export interface Held<I extends Item, M> {
  readonly item: I;
  readonly sideItem: SideItem;
  readonly matches: readonly M[];
}

/** A passage and how much of the whole statement it has. */
export interface Bearing extends WholeScore {
  readonly passage: Passage;
}

/** A statement of the draft with what the sources have for it and for each of its slots. */
export interface HeldStatement {
  readonly side: Side;
  /** The passages that have much of the statement, the fullest first. */
  readonly bearings: readonly Bearing[];
  readonly figures: readonly Held<QuantityItem, FigureMatch>[];
  readonly dates: readonly Held<DateItem, DateMatch>[];
  readonly names: readonly Held<NameItem, EntityMatch>[];
  readonly words: readonly Held<WordItem, PolarityMatch>[];
}

/** Passages looked at closely for one statement. */
const CANDIDATES = 40;
/** With less of the statement, a passage speaks of something else. */
const BEARING = 0.3;

/** Holds statements of a draft against a corpus. */
export class Holder {
  readonly #corpus: Corpus;
  readonly #passages: Passages;
  readonly #written: DayNumber | undefined;

  constructor(corpus: Corpus, written: DayNumber | undefined) {
    this.#corpus = corpus;
    this.#passages = passagesOf(corpus);
    this.#written = written;
  }

  /**
   * What the sources have for a statement; undefined where it says nothing that could be held against anything. Kept by the words
   * of its paragraph, so that a keystroke looks up those of its own paragraph alone.
   */
  hold(
    blocks: readonly PlacedBlock[],
    place: DraftStatement,
    entityAt: (start: number) => Entity | undefined,
  ): HeldStatement | undefined {
    const slots = slotsOf(place);
    if (place.statement.items.length === 0 || this.#corpus.sources.length === 0) return undefined;
    const side = draftSide(blocks, place, entityAt, this.#written);
    const known = this.#known(place, side);
    if (known) return known;
    const held = this.#held(place, side, slots);
    this.#keep(place, held);
    return held;
  }

  #held({ statement }: DraftStatement, side: Side, slots: ReadonlySet<Item>): HeldStatement {
    const claimed = new Claimed(side, (item) => this.#passages.rarity(item));
    const aligned = this.#passages
      .near(statement, CANDIDATES)
      .map((passage) => ({ passage, pair: new Alignment(claimed, this.#passages.side(passage, this.#written)) }));
    return heldAgainst(side, slots, aligned);
  }

  // ---- What was held before ---------------------------------------------------------------------------------------

  #known({ statement, index }: DraftStatement, side: Side): HeldStatement | undefined {
    const entry = keptFor(this.#corpus).get(statement.block)?.get(index);
    return entry && entry.written === this.#written && haveSameItems(entry.held.side, side) ? entry.held : undefined;
  }

  #keep({ statement, index }: DraftStatement, held: HeldStatement): void {
    const kept = keptFor(this.#corpus);
    const entries = kept.get(statement.block) ?? new Map<number, Kept>();
    kept.set(statement.block, entries);
    entries.set(index, { held, written: this.#written });
  }
}

/** A passage beside a statement. */
export interface AlignedPassage {
  readonly passage: Passage;
  readonly pair: Alignment;
}

/** What some passages have for a statement and for those of its items that can be right or wrong. */
export function heldAgainst(side: Side, slots: ReadonlySet<Item>, aligned: readonly AlignedPassage[]): HeldStatement {
  const holdKind = <I extends Item, M>(
    kind: I['kind'],
    match: (pair: Alignment, slot: number, other: number, passage: Passage) => M | undefined,
  ): Held<I, M>[] =>
    side.items.flatMap((sideItem, slot) => {
      if (!sideItem.own || sideItem.item.kind !== kind || !slots.has(sideItem.item)) return [];
      const matches = aligned.flatMap(({ passage, pair }) =>
        pair.source.items.flatMap(({ item, own }, other) =>
          own && item.kind === kind ? (match(pair, slot, other, passage) ?? []) : [],
        ),
      );
      return [{ item: sideItem.item as I, sideItem, matches }];
    });
  const bearings = aligned
    .map(({ passage, pair }) => ({ passage, ...pair.whole() }))
    .filter(({ score }) => score >= BEARING)
    .sort((a, b) => b.score - a.score);
  return {
    side,
    bearings,
    figures: holdKind('quantity', matchFigures),
    dates: holdKind('date', matchDates),
    names: holdKind('name', matchEntities),
    words: holdKind('word', matchPolarity),
  };
}

interface Kept {
  readonly held: HeldStatement;
  readonly written: DayNumber | undefined;
}

const kept = new WeakMap<Corpus, WeakMap<BlockAnalysis, Map<number, Kept>>>();

function keptFor(corpus: Corpus): WeakMap<BlockAnalysis, Map<number, Kept>> {
  const entries = kept.get(corpus) ?? new WeakMap<BlockAnalysis, Map<number, Kept>>();
  kept.set(corpus, entries);
  return entries;
}

const haveSameItems = ({ items: a }: Side, { items: b }: Side): boolean =>
  a.length === b.length && a.every(({ item, entity }, at) => item === b[at]!.item && entity === b[at]!.entity);

// ---- Slots ------------------------------------------------------------------------------------------------------

/** The items of a statement that can be right or wrong: not what others said, nor names that may be none. */
export function slotsOf({ statement }: Pick<DraftStatement, 'statement'>): ReadonlySet<Item> {
  const isHeading = statement.block.kind === 'heading';
  return new Set(
    statement.items.filter((item) => {
      if (item.quoted) return false;
      if (item.kind === 'quantity' || item.kind === 'date') return true;
      if (isHeading) return false;
      if (item.kind === 'word') return canTurn(item, statement);
      const { doubtful, generic, words } = item.mention;
      return !doubtful && !generic && !PLACEHOLDER.test(words[0]!);
    }),
  );
}

const PLACEHOLDER = /^(?:X+|TK)$/;
