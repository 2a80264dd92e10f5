import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Draft } from '../../draft/draft';
import { fold } from '../../text/characters';
import type { DateItem, Item, NameItem, QuantityItem, WordItem } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import type { Quantity } from '../../text/quantities/quantity';
import { lemmasOf } from '../../text/lexicon/wordnet';
import { contains, shifted, type Span } from '../../text/span';
import type { ResolvedName } from '../names/resolution';
import { judgeDate, type DateVerdict } from './dateVerdict';
import type { EntityMatch } from './entities';
import { judgeEntity, type EntityVerdict } from './entityVerdict';
import { judgeFigure, type FigureVerdict } from './figureVerdict';
import type { HeldStatement } from './held';
import { Holder } from './hold';
import { swappedNouns, type NounMatch } from './nouns';
import { judgePolarity, type PolarityVerdict } from './polarityVerdict';
import { placedStatements, type DraftStatement, type Side } from './sides';
import { daysBeside, isCurrent, isDated } from './tense';

/** A slot of the draft at its place there; the span counts in the draft. */
export interface Resolved<I extends Item> extends Span {
  readonly item: I;
  readonly place: DraftStatement;
}

/** A figure of the draft with what the sources say of it. */
export type ResolvedFigure = Resolved<QuantityItem> & FigureVerdict;
/** A date of the draft with what the sources say of it. */
export type ResolvedDate = Resolved<DateItem> & DateVerdict;
/** A name of the draft with what the sources have in its place. */
export type ResolvedEntity = Resolved<NameItem> & EntityVerdict;
/** A word on which a claim of the draft turns, with what the sources say. */
export type ResolvedPredicate = Resolved<WordItem> & PolarityVerdict;

/** A noun of the draft in the place of which sources have another. */
export interface ResolvedNoun extends Resolved<WordItem> {
  /** The closest first; there is at least one. */
  readonly conflicts: readonly NounMatch[];
}

/** A statement of the draft with what the sources have of it. */
export interface ResolvedStatement extends Span {
  readonly place: DraftStatement;
  /** Undefined where it says nothing that could be held against anything. */
  readonly held: HeldStatement | undefined;
}

/** What a draft states, held against the sources. */
export interface ResolvedClaims {
  /** All statements in order of the text. */
  readonly statements: readonly ResolvedStatement[];
  readonly figures: readonly ResolvedFigure[];
  readonly dates: readonly ResolvedDate[];
  readonly entities: readonly ResolvedEntity[];
  readonly predicates: readonly ResolvedPredicate[];
  readonly nouns: readonly ResolvedNoun[];
}

/** A draft of a book's length is held in its beginning: some 80,000 words. */
const MOST_STATEMENTS = 4000;

/** Holds what a draft states one statement a step, for `resolveClaims` to find it held; "stop" ends it. */
export function* holdAhead(
  draft: Draft,
  corpus: Corpus,
  names: readonly ResolvedName[],
  written: DayNumber | undefined,
): Generator<void, void, 'stop' | undefined> {
  const holder = new Holder(corpus, written);
  const entities = entitiesByStart(names);
  for (const place of placedStatements(draft.blocks).slice(0, MOST_STATEMENTS)) {
    holder.hold(draft.blocks, place, (start) => entities.get(start));
    if ((yield) === 'stop') return;
  }
}

/** Holds what a draft states against the sources. */
export function resolveClaims(
  draft: Draft,
  corpus: Corpus,
  names: readonly ResolvedName[],
  written: DayNumber | undefined,
): ResolvedClaims {
  const holder = new Holder(corpus, written);
  const entities = entitiesByStart(names);
  const corrected = names.flatMap(({ corrections }) => corrections);
  const statements = placedStatements(draft.blocks).slice(0, MOST_STATEMENTS);
  const stated = figuresOf(statements);
  const named = new Set(draft.names.flatMap(({ forms }) => forms.flatMap(({ key }) => key.split(' '))));
  const claims = {
    statements: [] as ResolvedStatement[],
    figures: [] as ResolvedFigure[],
    dates: [] as ResolvedDate[],
    entities: [] as ResolvedEntity[],
    predicates: [] as ResolvedPredicate[],
    nouns: [] as ResolvedNoun[],
  };
  for (const place of statements) {
    const held = holder.hold(draft.blocks, place, (start) => entities.get(start));
    claims.statements.push({ ...shifted(place.statement, place.at), place, held });
    if (!held) continue;
    const at = <I extends Item>(item: I): Resolved<I> => ({ ...shifted(item, place.at), item, place });
    for (const { item, matches } of held.figures) {
      const verdict = judgeFigure(item, matches, {
        stated: stated.quantities,
        own: item.quantity,
        near: stated.byBlock.get(place.block) ?? [],
        dated: isDated(item, place.statement),
        days: daysBeside(item, place.statement),
        current: isCurrent(place.statement),
        written,
      });
      claims.figures.push({ ...at(item), ...verdict });
    }
    for (const { item, sideItem, matches } of held.dates)
      claims.dates.push({ ...at(item), ...judgeDate(item, place.statement, sideItem.days, matches) });
    for (const { item, sideItem, matches } of held.names) {
      const span = shifted(item, place.at);
      // a name that is written wrongly is another rule's
      if (corrected.some((correction) => contains(span, correction))) continue;
      const verdict = judgeEntity(item, place.statement, matches, {
        unknown: !sideItem.entity && item.mention.words.every((word) => !corpus.names.knows(fold(word))),
        isNamedNear: (match) => isNamedBeside(item, held.side, match),
        isNamed: ({ item: { mention } }) => named.has(fold(mention.words[mention.words.length - 1]!)),
      });
      claims.entities.push({ ...at(item), ...verdict });
    }
    for (const { item, matches } of held.nouns) {
      const conflicts = swappedNouns(matches).filter(({ item: { word } }) => !saysWord(statements, word));
      if (conflicts.length > 0) claims.nouns.push({ ...at(item), conflicts });
    }
    for (const { item, matches } of held.words)
      claims.predicates.push({ ...at(item), ...judgePolarity(item, place.statement, matches) });
  }
  return claims;
}

/** Whether a word stands in some statement, in any form. */
function saysWord(statements: readonly DraftStatement[], word: string): boolean {
  const lemma = lemmaOf(word);
  return statements.some(({ statement: { items } }) =>
    items.some((item) => item.kind === 'word' && lemmaOf(item.word) === lemma),
  );
}

/** The basic form of a word. */
const lemmaOf = (word: string): string => lemmasOf(word)[0] ?? word;

/** The figures that a draft states, all of them and those of each block. */
function figuresOf(statements: readonly DraftStatement[]): {
  readonly quantities: readonly Quantity[];
  readonly byBlock: ReadonlyMap<number, readonly Quantity[]>;
} {
  const quantities: Quantity[] = [];
  const byBlock = new Map<number, Quantity[]>();
  for (const { block, statement } of statements) {
    for (const item of statement.items) {
      if (item.kind !== 'quantity') continue;
      quantities.push(item.quantity);
      const list = byBlock.get(block);
      if (list) list.push(item.quantity);
      else byBlock.set(block, [item.quantity]);
    }
  }
  return { quantities, byBlock };
}

/** Whether the draft names the same as a match anywhere near the slot. */
function isNamedBeside(slot: NameItem, { items }: Side, { item: { mention } }: EntityMatch): boolean {
  const last = fold(mention.words[mention.words.length - 1]!);
  return items.some(
    ({ item }) => item.kind === 'name' && item !== slot && item.mention.words.some((word) => fold(word) === last),
  );
}

function entitiesByStart(names: readonly ResolvedName[]): ReadonlyMap<number, Entity> {
  return new Map(
    names.flatMap(({ name, entity }) =>
      entity ? name.forms.flatMap(({ mentions }) => mentions.map(({ start }) => [start, entity] as const)) : [],
    ),
  );
}
