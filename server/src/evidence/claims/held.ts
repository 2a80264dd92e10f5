import type { DateItem, Item, NameItem, QuantityItem, WordItem } from '../../text/claims/statement';
import type { WholeScore } from './align';
import type { DateMatch } from './dates';
import type { EntityMatch } from './entities';
import type { FigureMatch } from './figures';
import type { NounMatch } from './nouns';
import type { Passage } from './passage';
import type { PolarityMatch } from './polarity';
import type { Side, SideItem } from './sides';

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
  /** Nouns that no source has, with those of their kind that sources have. */
  readonly nouns: readonly Held<WordItem, NounMatch>[];
}
