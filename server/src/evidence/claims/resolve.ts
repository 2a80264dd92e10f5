import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Draft } from '../../draft/draft';
import type { BlockAnalysis, PlacedBlock } from '../../text/analysis';
import type { DateItem, Item, NameItem, QuantityItem, WordItem } from '../../text/claims/statement';
import type { Turn } from '../../text/claims/turns';
import type { DayNumber } from '../../text/dates/calendar';
import { KeptWhile } from '../../text/memo';
import { contains, overlapping, shifted, type Span } from '../../text/span';
import { finished, type Steps } from '../../text/steps';
import { entityByMention, type ResolvedName } from '../names/resolution';
import type { AlternativeMatch } from './words/alternatives';
import type { DateVerdict } from './dates/verdict';
import type { EntityVerdict } from './names/verdict';
import type { FigureVerdict } from './figures/evidence';
import type { HeldStatement } from './held';
import { Holder } from './hold';
import type { NounMatch } from './words/nouns';
import type { PolarityVerdict } from './words/verdict';
import type { StanceMatch } from './words/stances';
import { statementsAt, type DraftStatement } from './alignment/sides';
import type { TurnMatch } from './words/turns';
import { Elsewhere, verdictsOf, type Verdicts } from './verdicts';

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

/** How the draft says that somebody stands to something, where the sources say otherwise; the span is that of the words for it. */
export interface ResolvedStance extends Resolved<NameItem> {
  /** There is at least one. */
  readonly conflicts: readonly StanceMatch[];
}

/** A word of the draft, or the name of a party, in the place of which sources have another of its kind. */
export interface ResolvedAlternative extends Resolved<WordItem | NameItem> {
  /** The closest first; there is at least one. */
  readonly conflicts: readonly AlternativeMatch[];
}

/** Words on which a claim of the draft turns, where the sources turn the other way. */
export interface ResolvedTurn extends Span {
  readonly turn: Turn;
  readonly place: DraftStatement;
  /** The closest first; there is at least one. */
  readonly conflicts: readonly TurnMatch[];
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
  readonly stances: readonly ResolvedStance[];
  readonly nouns: readonly ResolvedNoun[];
  readonly alternatives: readonly ResolvedAlternative[];
  readonly turns: readonly ResolvedTurn[];
}

/** A draft of a book's length is held in its beginning: some 80,000 words. */
const MOST_STATEMENTS = 4000;

/** Holds what a draft states, one statement a step. */
export function* holdStatements(
  draft: Draft,
  corpus: Corpus,
  names: readonly ResolvedName[],
  written: DayNumber | undefined,
): Steps<readonly ResolvedStatement[]> {
  const holder = new Holder(corpus, written);
  const entities = entityByMention(names);
  const entityAt = (start: number): Entity | undefined => entities.get(start);
  const statements: ResolvedStatement[] = [];
  for (let block = 0; block < draft.blocks.length && statements.length < MOST_STATEMENTS; block++) {
    const held = yield* holder.hold(draft.blocks, block, entityAt);
    if (!held) return undefined;
    statements.push(...resolvedIn(draft.blocks, block, held));
  }
  return statements.slice(0, MOST_STATEMENTS);
}

/** Holds what one block of a draft states. */
export function holdBlock(
  draft: Draft,
  block: number,
  corpus: Corpus,
  names: readonly ResolvedName[],
  written: DayNumber | undefined,
): readonly ResolvedStatement[] {
  const entities = entityByMention(names);
  const held = finished(new Holder(corpus, written).hold(draft.blocks, block, (start) => entities.get(start)));
  return resolvedIn(draft.blocks, block, held);
}

/** The statements of a block: the same as long as it stands where it stood, and what was held of them is the same. */
function resolvedIn(
  blocks: readonly PlacedBlock[],
  index: number,
  held: readonly (HeldStatement | undefined)[],
): readonly ResolvedStatement[] {
  const { start, block } = blocks[index]!;
  return known.of(block, [start, index, held], () =>
    statementsAt(blocks, index).map((place) => {
      const { statement, index: at } = place;
      return { start: statement.start + place.at, end: statement.end + place.at, place, held: held[at] };
    }),
  );
}

const known = new KeptWhile<BlockAnalysis, readonly ResolvedStatement[]>();

/**
 * Judges what a draft states by what was held of it.
 *
 * @param statements Those that are to be judged: all of the draft, or some.
 * @param places All statements of the draft, which tell for those that are judged.
 */
export function judgeClaims(
  draft: Draft,
  corpus: Corpus,
  names: readonly ResolvedName[],
  written: DayNumber | undefined,
  statements: readonly ResolvedStatement[],
  places: readonly DraftStatement[] = statements.map(({ place }) => place),
): ResolvedClaims {
  const elsewhere = new Elsewhere(draft, corpus, places, written);
  const corrections = overlapping(names.flatMap((name) => name.corrections));
  const claims = {
    statements,
    figures: [] as ResolvedFigure[],
    dates: [] as ResolvedDate[],
    entities: [] as ResolvedEntity[],
    predicates: [] as ResolvedPredicate[],
    stances: [] as ResolvedStance[],
    nouns: [] as ResolvedNoun[],
    alternatives: [] as ResolvedAlternative[],
    turns: [] as ResolvedTurn[],
  };
  for (const statement of statements) {
    const { place, held } = statement;
    if (!held) continue;
    const verdicts = verdictsOf(held, place, elsewhere);
    const misspelled = corrections(statement);
    const parts = judgedIn.of(statement, [verdicts, ...misspelled], () => partsOf(held, place, verdicts, misspelled));
    claims.figures.push(...parts.figures);
    claims.dates.push(...parts.dates);
    claims.entities.push(...parts.entities);
    claims.stances.push(...parts.stances);
    claims.alternatives.push(...parts.alternatives);
    claims.turns.push(...parts.turns);
    claims.predicates.push(...parts.predicates);
    held.nounSwaps.forEach(({ item }, index) => {
      const conflicts = verdicts.nounSwaps[index]!.filter(({ item: { word } }) => !elsewhere.says(word));
      const isTold = parts.alternatives.some((alternative) => alternative.item === item);
      if (conflicts.length > 0 && !isTold)
        claims.alternatives.push({ ...shifted(item, place.at), item, place, conflicts });
    });
    held.nouns.forEach(({ item }, index) => {
      const conflicts = verdicts.nouns[index]!.filter(({ item: { word } }) => !elsewhere.says(word));
      if (conflicts.length > 0) claims.nouns.push({ ...shifted(item, place.at), item, place, conflicts });
    });
  }
  return claims;
}

/** What was made of the slots of statements that stand where they stood. */
const judgedIn = new KeptWhile<ResolvedStatement, Omit<ResolvedClaims, 'statements' | 'nouns'>>();

/** The slots of a statement at their places in the draft, with what the sources say of them. */
function partsOf(
  held: HeldStatement,
  place: DraftStatement,
  verdicts: Verdicts,
  misspelled: readonly Span[],
): Omit<ResolvedClaims, 'statements' | 'nouns'> {
  return {
    figures: held.figures.map(({ item }, index) => {
      const verdict = verdicts.figures[index]!;
      const { dissent } = verdict;
      return dissent ? { ...judged(item, place, verdict), dissent } : judged(item, place, verdict);
    }),
    dates: held.dates.map(({ item }, index) => judged(item, place, verdicts.dates[index]!)),
    entities: held.names
      .map(({ item }, index) => judged(item, place, verdicts.names[index]!))
      // a name that is written wrongly is another rule's
      .filter((entity) => !misspelled.some((correction) => contains(entity, correction))),
    stances: held.stances.flatMap(({ item }, index) => {
      const conflicts = verdicts.stances[index]!;
      return conflicts.length > 0 ? [{ ...stanceSpan(conflicts[0]!, place), item, place, conflicts }] : [];
    }),
    alternatives: held.alternatives.flatMap(({ item }, index) => {
      const conflicts = verdicts.alternatives[index]!;
      return conflicts.length > 0 ? [{ ...shifted(item, place.at), item, place, conflicts }] : [];
    }),
    turns: held.turns.flatMap(({ turn }, index) => {
      const conflicts = verdicts.turns[index]!;
      return conflicts.length > 0 ? [{ ...shifted(turn, place.at), turn, place, conflicts }] : [];
    }),
    predicates: held.words.map(({ item }, index) => judged(item, place, verdicts.words[index]!)),
  };
}

/** Where the draft says how somebody stands. */
function stanceSpan({ own }: StanceMatch, { at, statement: { block } }: DraftStatement): Span {
  return { start: at + block.tokens[own.first]!.start, end: at + block.tokens[own.last - 1]!.end };
}

/** What was made of a slot, at its place in the draft. Drafts have thousands: each is made at a stroke. */
const judged = <I extends Item, S, M, C>(
  item: I,
  place: DraftStatement,
  { state, supports, conflicts }: { readonly state: S; readonly supports: M; readonly conflicts: C },
): Resolved<I> & { readonly state: S; readonly supports: M; readonly conflicts: C } => ({
  start: item.start + place.at,
  end: item.end + place.at,
  item,
  place,
  state,
  supports,
  conflicts,
});
