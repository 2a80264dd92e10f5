import type { DateItem, Item, NameItem, QuantityItem, WordItem } from '../../text/claims/statement';
import type { Turn } from '../../text/claims/turns';
import type { WholeScore } from './alignment/align';
import type { AlternativeMatch } from './words/alternatives';
import type { DateMatch } from './dates/dates';
import type { EntityMatch } from './names/entities';
import type { FigureMatch } from './figures/figures';
import type { HomeMatch } from './names/homes';
import type { NounSwapMatch } from './words/nounSwaps/nounSwaps';
import type { NounMatch } from './words/nouns';
import type { Order } from './order';
import type { Passage } from './alignment/passage';
import type { PolarityMatch } from './words/polarity';
import type { Side, SideItem } from './alignment/sides';
import type { StanceMatch } from './words/stances';
import type { SwapMatch } from './names/swaps/swaps';
import type { TurnMatch } from './words/turns';

/** A slot of a statement with what the sources have in its place. */
export interface Held<I extends Item, M> {
  readonly item: I;
  readonly sideItem: SideItem;
  readonly matches: readonly M[];
}

/** Words on which a statement turns, with those of the sources that are of their family. */
export interface HeldTurn {
  readonly turn: Turn;
  readonly matches: readonly TurnMatch[];
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
  /** The same names, with those of the sources that may be meant instead. */
  readonly swaps: readonly Held<NameItem, SwapMatch>[];
  /** Those of them that are where somebody is from, with where sources say so. */
  readonly homes: readonly Held<NameItem, HomeMatch>[];
  /** The same names, with how the sources say that they stand where the draft says how they do. */
  readonly stances: readonly Held<NameItem, StanceMatch>[];
  readonly words: readonly Held<WordItem, PolarityMatch>[];
  /** Nouns that no source has, with those of their kind that sources have. */
  readonly nouns: readonly Held<WordItem, NounMatch>[];
  /** Words and parties that are of a kind of which one place has only one, with those of their kind that sources have. */
  readonly alternatives: readonly Held<WordItem | NameItem, AlternativeMatch>[];
  /** Nouns, with those of their kind, or before the same noun, that sources have. */
  readonly nounSwaps: readonly Held<WordItem, NounSwapMatch>[];
  readonly turns: readonly HeldTurn[];
}

/**
 * What was held of a statement and is held of it anew, each of some passages, as one.
 *
 * @param still The passages of `before` that count
 * @param all The order of all passages
 */
export function joined(before: HeldStatement, anew: HeldStatement, still: Order, all: Order): HeldStatement {
  const ordered = <M extends { readonly passage: Passage }>(kept: readonly M[], fresh: readonly M[]): M[] =>
    [...kept.filter(({ passage }) => still.rankOf(passage) !== undefined), ...fresh].sort(
      (a, b) => all.rankOf(a.passage)! - all.rankOf(b.passage)!,
    );
  const slots = <M extends { readonly passage: Passage }, S extends { readonly matches: readonly M[] }>(
    kept: readonly (S & { readonly matches: readonly M[] })[],
    fresh: readonly { readonly matches: readonly M[] }[],
  ): S[] => kept.map((slot, at) => ({ ...slot, matches: ordered(slot.matches, fresh[at]!.matches) }));
  return {
    side: before.side,
    bearings: ordered(before.bearings, anew.bearings).sort(fullestFirst),
    figures: slots(before.figures, anew.figures),
    dates: slots(before.dates, anew.dates),
    names: slots(before.names, anew.names),
    swaps: slots(before.swaps, anew.swaps),
    homes: slots(before.homes, anew.homes),
    stances: slots(before.stances, anew.stances),
    words: slots(before.words, anew.words),
    nouns: slots(before.nouns, anew.nouns),
    alternatives: slots(before.alternatives, anew.alternatives),
    nounSwaps: slots(before.nounSwaps, anew.nounSwaps),
    turns: slots(before.turns, anew.turns),
  };
}

export const fullestFirst = (a: Bearing, b: Bearing): number => b.score - a.score;
