import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Found } from '../../corpus/sentenceSearch';
import type { PlacedBlock } from '../../text/analysis';
import { stancesIn } from '../../text/claims/stance';
import { turnsIn } from '../../text/claims/turns';
import type { Item, NameItem, Statement, WordItem } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { isMostly, isThing } from '../../text/lexicon/wordnet';
import type { Steps } from '../../text/steps';
import { Alignment, Claimed } from './alignment/align';
import { isOneOfKind, matchAlternatives, type AlternativeMatch } from './words/alternatives';
import { matchDates } from './dates/dates';
import { matchEntities } from './names/entities';
import { matchFigures } from './figures/figures';
import { fullestFirst, joined, type Held, type HeldStatement } from './held';
import { matchHomes } from './names/homes';
import { memoryOf, type Memory, type Recalled } from './memory';
import { canBeSwapped, matchNounSwaps } from './words/nounSwaps/nounSwaps';
import { matchNouns } from './words/nouns';
import { Order } from './order';
import type { Passage } from './alignment/passage';
import { matchPolarity } from './words/polarity';
import { statementsAt, surroundingsOf, type DraftStatement, type Side } from './alignment/sides';
import { matchStances } from './words/stances';
import { matchSwaps } from './names/swaps/swaps';
import { canTurn } from './words/turning';
import { matchTurns } from './words/turns';

/** With less of the statement, a passage speaks of something else. */
const BEARING = 0.3;

/** Holds statements of a draft against a corpus. */
export class Holder {
  readonly #corpus: Corpus;
  readonly #memory: Memory;
  readonly #written: DayNumber | undefined;

  constructor(corpus: Corpus, written: DayNumber | undefined) {
    this.#corpus = corpus;
    this.#memory = memoryOf(corpus);
    this.#written = written;
  }

  /**
   * What the sources have for each statement of a paragraph, one a step; undefined for one that says nothing that could be
   * held against anything. As long as the paragraph, the statement before it and what their names mean are the same, so is
   * all of it.
   *
   * @param index of the paragraph among the blocks of the draft
   * @param entityAt knows what the name at an offset of the draft means
   */
  *hold(
    blocks: readonly PlacedBlock[],
    index: number,
    entityAt: (start: number) => Entity | undefined,
  ): Steps<readonly (HeldStatement | undefined)[]> {
    const { paragraphs } = this.#memory;
    const { block } = blocks[index]!;
    const depends = [this.#corpus, this.#written, ...surroundingsOf(blocks, index, entityAt)];
    const known = paragraphs.get(block, depends);
    if (known) return known.made;
    const held: (HeldStatement | undefined)[] = [];
    for (const place of statementsAt(blocks, index)) {
      held.push(this.#holdOne(blocks, place, entityAt));
      if ((yield) === 'stop') return undefined;
    }
    paragraphs.set(block, depends, held);
    return held;
  }

  /** What was held of a statement before is kept where nothing that it depends on has changed; see `Memory`. */
  #holdOne(
    blocks: readonly PlacedBlock[],
    place: DraftStatement,
    entityAt: (start: number) => Entity | undefined,
  ): HeldStatement | undefined {
    if (place.statement.items.length === 0 || this.#corpus.sources.length === 0) return undefined;
    const side = this.#memory.sides.of(blocks, place, entityAt, this.#written);
    const recalled = this.#memory.recall(this.#corpus, side, this.#written);
    if (recalled?.isWhole) return recalled.held;
    const found = recalled?.found ?? this.#memory.passages.search(place.statement);
    const held = recalled ? this.#heldInPart(recalled, side, place) : this.#held(found, side, place);
    this.#memory.set({
      held,
      written: this.#written,
      found,
      identities: found.hits.map(({ source }) => this.#corpus.identitiesIn(source)),
      revision: this.#corpus.revision,
    });
    return held;
  }

  /** Holds a statement anew against those passages alone that were others before. */
  #heldInPart({ held, found, still }: Recalled, side: Side, place: DraftStatement): HeldStatement {
    const [all, known] = [new Order(found.hits), new Order(still)];
    const hits = found.hits.filter(({ source, block, sentence }) => known.of(source, block, sentence) === undefined);
    return joined(held, this.#held({ ...found, hits }, side, place), known, all);
  }

  #held(found: Found, side: Side, place: DraftStatement): HeldStatement {
    const known = this.#memory.passages;
    const claimed = new Claimed(side, (item) => known.rarity(item));
    const aligned = known.found(found.hits).map((passage) => ({
      passage,
      pair: new Alignment(claimed, known.side(passage, this.#written)),
    }));
    const { block, items } = side.statement;
    // things of which no source speaks
    const unknown = items.filter((item) => item.kind === 'word' && !item.quoted && known.rarity(item) === 1);
    const things = unknown.filter((item) => item.kind === 'word' && isThing(item.word));
    return heldAgainst(side, slotsOf(place), aligned, block.kind === 'heading' ? NONE : new Set(things));
  }
}

const NONE: ReadonlySet<Item> = new Set();

/** A passage beside a statement. */
export interface AlignedPassage {
  readonly passage: Passage;
  readonly pair: Alignment;
}

/** What some passages have for a statement and for those of its items that can be right or wrong. */
export function heldAgainst(
  side: Side,
  slots: ReadonlySet<Item>,
  aligned: readonly AlignedPassage[],
  nouns: ReadonlySet<Item> = NONE,
): HeldStatement {
  const holdKind = <I extends Item, M>(
    kind: I['kind'],
    match: (pair: Alignment, slot: number, other: number, passage: Passage) => M | undefined,
    among = slots,
  ): Held<I, M>[] =>
    side
      .own(kind)
      .filter((slot) => among.has(side.items[slot]!.item))
      .map((slot) => {
        const matches: M[] = [];
        for (const { passage, pair } of aligned) {
          for (const other of pair.source.own(kind)) {
            const found = match(pair, slot, other, passage);
            if (found) matches.push(found);
          }
        }
        const sideItem = side.items[slot]!;
        return { item: sideItem.item as I, sideItem, matches };
      });
  const isHeading = side.statement.block.kind === 'heading';
  const ofKinds = isHeading ? NONE : new Set(side.statement.items.filter((item) => isOneOfKind(item, side.statement)));
  const swappable = isHeading
    ? NONE
    : new Set(side.statement.items.filter((item) => canBeSwapped(item, side.statement)));
  const bearings = aligned
    .map(({ passage, pair }) => ({ passage, ...pair.whole }))
    .filter(({ score }) => score >= BEARING)
    .sort(fullestFirst);
  return {
    side,
    bearings,
    figures: holdKind('quantity', matchFigures),
    dates: holdKind('date', matchDates),
    names: holdKind('name', matchEntities),
    swaps: holdKind('name', matchSwaps),
    homes: holdKind('name', matchHomes),
    stances: stancesIn(side.statement).length === 0 ? [] : holdKind('name', matchStances),
    words: holdKind('word', matchPolarity),
    nouns: nouns.size === 0 ? [] : holdKind('word', matchNouns, nouns),
    alternatives: [
      ...holdKind<WordItem, AlternativeMatch>('word', matchAlternatives, ofKinds),
      ...holdKind<NameItem, AlternativeMatch>('name', matchAlternatives, ofKinds),
    ],
    nounSwaps: holdKind('word', matchNounSwaps, swappable),
    turns: isHeading
      ? []
      : turnsIn(side.statement).map((turn) => ({
          turn,
          matches: aligned.flatMap(({ passage, pair }) => matchTurns(pair, turn, passage)),
        })),
  };
}

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
      // "the Greens" can be wrong as well as a name
      if (generic === 'party') return true;
      return (
        !doubtful &&
        !generic &&
        !PLACEHOLDER.test(words[0]!) &&
        !isSpeakerLabel(item, statement) &&
        !isNumbered(item, statement)
      );
    }),
  );
}

/** "BRILL: Thank you." */
const isSpeakerLabel = (
  { first, last, mention: { words } }: NameItem,
  { block: { tokens }, sentence }: Statement,
): boolean =>
  first === sentence.first && tokens[last]?.text === ':' && words.every((word) => word === word.toUpperCase());

/** "Game 7", "Version 5.5": a common noun, which its number makes a name. */
const isNumbered = ({ last, mention: { words } }: NameItem, { block: { tokens } }: Statement): boolean =>
  words.length === 1 && tokens[last]?.kind === 'number' && isMostly(words[0]!.toLowerCase(), 'n');

const PLACEHOLDER = /^(?:X+|TK)$/;
