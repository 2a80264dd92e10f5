import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Draft } from '../../draft/draft';
import { fold } from '../../text/characters';
import type { DateItem, Item, NameItem, QuantityItem, Statement, WordItem } from '../../text/claims/statement';
import { isCueVerb } from '../../text/lexicon/cues';
import type { DayNumber } from '../../text/dates/calendar';
import { shifted, type Span } from '../../text/span';
import type { ResolvedName } from '../names/resolution';
import type { Side } from './align';
import { judgeDate, type DateVerdict } from './dateVerdict';
import { matchDates } from './dates';
import { matchEntities, type EntityMatch } from './entities';
import { judgeEntity, type EntityVerdict } from './entityVerdict';
import { matchFigures } from './figures';
import { passagesOf, termsOf, type Passage, type PassageIndex } from './passages';
import { canTurn, matchPolarity } from './polarity';
import { judgePolarity, type PolarityVerdict } from './polarityVerdict';
import { draftSide, draftStatements, sourceSide, type DraftStatement } from './sides';
import { judgeFigure, type FigureVerdict } from './verdict';

/** A figure of the draft with what the sources say of it. The span counts in the draft. */
export interface ResolvedFigure extends Span, FigureVerdict {
  readonly item: QuantityItem;
  readonly place: DraftStatement;
}

/** A date of the draft with what the sources say of it. The span counts in the draft. */
export interface ResolvedDate extends Span, DateVerdict {
  readonly item: DateItem;
  readonly place: DraftStatement;
}

/** A name of the draft with what the sources have in its place. The span counts in the draft. */
export interface ResolvedEntity extends Span, EntityVerdict {
  readonly item: NameItem;
  readonly place: DraftStatement;
}

/** A word on which a claim of the draft turns, with what the sources say. The span counts in the draft. */
export interface ResolvedPredicate extends Span, PolarityVerdict {
  readonly item: WordItem;
  readonly place: DraftStatement;
}

/** What a draft states, held against the sources. */
export interface ResolvedClaims {
  readonly predicates: readonly ResolvedPredicate[];
  readonly entities: readonly ResolvedEntity[];
  readonly figures: readonly ResolvedFigure[];
  readonly dates: readonly ResolvedDate[];
}

/** Passages looked at closely for one statement. */
const CANDIDATES = 40;

/** Holds what a draft states against the sources. */
export function resolveClaims(
  draft: Draft,
  corpus: Corpus,
  names: readonly ResolvedName[],
  written: DayNumber | undefined,
): ResolvedClaims {
  const index = passagesOf(corpus);
  if (index.size === 0) return { figures: [], dates: [], entities: [], predicates: [] };
  const entityAt = entitiesByStart(names);
  const rarity = rarityIn(index);
  const statements = draftStatements(draft);
  const stated = statements.flatMap((place) => figuresIn(place).map((item) => ({ place, item })));
  const figures: ResolvedFigure[] = [];
  const dates: ResolvedDate[] = [];
  const entities: ResolvedEntity[] = [];
  const predicates: ResolvedPredicate[] = [];
  for (const place of statements) {
    const ownFigures = figuresIn(place).filter(({ quoted }) => !quoted);
    const ownDates = datesIn(place).filter(({ quoted }) => !quoted);
    const ownNames =
      place.statement.block.kind === 'heading'
        ? []
        : namesIn(place).filter(
            ({ quoted, mention }) =>
              !quoted && !mention.doubtful && !mention.generic && !/^(?:X+|TK)$/.test(mention.words[0]!),
          );
    const turns =
      place.statement.block.kind === 'heading' ? [] : wordsIn(place).filter((item) => canTurn(item, place.statement));
    if (ownFigures.length + ownDates.length + ownNames.length + turns.length === 0) continue;
    const side = draftSide(draft, place, (start) => entityAt.get(start), written);
    const passages = index.search(place.statement.items.flatMap(termsOf), CANDIDATES);
    const sides = passages.map((passage) => ({ passage, source: sourceSide(corpus, passage, written) }));
    for (const item of ownFigures) {
      const matches = sides.flatMap(({ passage, source }) =>
        figuresIn(passage).flatMap((other) => matchFigures(item, side, other, source, passage, rarity) ?? []),
      );
      const others = stated.filter((figure) => figure.item !== item);
      const verdict = judgeFigure(item, matches, {
        stated: others.map((figure) => figure.item.quantity),
        near: others.filter((figure) => figure.place.block === place.block).map((figure) => figure.item.quantity),
        dated: isDated(item, side),
        current: isCurrent(side),
        written,
      });
      figures.push({ ...verdict, ...shifted(item, place.at), item, place });
    }
    for (const item of ownDates) {
      const matches = sides.flatMap(({ passage, source }) =>
        datesIn(passage).flatMap((other) => matchDates(item, side, other, source, passage, rarity) ?? []),
      );
      dates.push({
        ...judgeDate(item, place.statement, side.daysOf(item), matches),
        ...shifted(item, place.at),
        item,
        place,
      });
    }
    for (const item of ownNames) {
      const matches = sides.flatMap(({ passage, source }) =>
        namesIn(passage).flatMap((other) => matchEntities(item, side, other, source, passage, rarity) ?? []),
      );
      const verdict = judgeEntity(item, place.statement, matches, {
        unknown: !side.entityOf(item) && item.mention.words.every((word) => !corpus.names.knows(fold(word))),
        isNamedNear: (match) => isNamedBeside(item, [place.statement, ...side.around], match),
      });
      entities.push({ ...verdict, ...shifted(item, place.at), item, place });
    }
    for (const item of turns) {
      const matches = sides.flatMap(({ passage, source }) =>
        wordsIn(passage).flatMap((other) => matchPolarity(item, side, other, source, passage, rarity) ?? []),
      );
      predicates.push({ ...judgePolarity(item, place.statement, matches), ...shifted(item, place.at), item, place });
    }
  }
  return { figures, dates, entities, predicates };
}

/** Whether statements have the last word of a name anywhere but in the slot itself. */
function isNamedBeside(slot: NameItem, statements: readonly Statement[], { item: { mention } }: EntityMatch): boolean {
  const last = fold(mention.words[mention.words.length - 1]!);
  return statements.some(({ items }) =>
    items.some(
      (item) => item.kind === 'name' && item !== slot && item.mention.words.some((word) => fold(word) === last),
    ),
  );
}

const wordsIn = ({ statement }: Pick<Passage, 'statement'>): WordItem[] =>
  statement.items.filter((item): item is WordItem => item.kind === 'word');

const namesIn = ({ statement }: Pick<Passage, 'statement'>): NameItem[] =>
  statement.items.filter((item): item is NameItem => item.kind === 'name');

const datesIn = ({ statement }: Pick<Passage, 'statement'>): DateItem[] =>
  statement.items.filter((item): item is DateItem => item.kind === 'date');

const figuresIn = ({ statement }: Pick<Passage, 'statement'>): QuantityItem[] =>
  statement.items.filter((item): item is QuantityItem => item.kind === 'quantity');

function entitiesByStart(names: readonly ResolvedName[]): ReadonlyMap<number, Entity> {
  return new Map(
    names.flatMap(({ name, entity }) =>
      entity ? name.forms.flatMap(({ mentions }) => mentions.map(({ start }) => [start, entity] as const)) : [],
    ),
  );
}

const rarityIn =
  (index: PassageIndex) =>
  (item: Item): number => {
    const terms = termsOf(item);
    return terms.length === 0 ? 0.5 : Math.max(...terms.map((term) => index.rarity(term)));
  };

/** Whether the draft itself says that a figure is one of another time: "in February", "at first", "by then", "up from". */
function isDated(item: QuantityItem, { statement }: Side): boolean {
  const { tokens } = statement.block;
  // "said Friday" dates what was said, not what it was about
  const isSaid = (at: number): boolean =>
    isCueVerb(tokens[at - 1]?.lower ?? '') || isCueVerb(tokens[at - 2]?.lower ?? '');
  if (statement.items.some((other) => other.kind === 'date' && other.segment === item.segment && !isSaid(other.first)))
    return true;
  for (let at = statement.sentence.first; at < statement.sentence.last; at++) {
    if (statement.segments[at - statement.sentence.first] !== item.segment) continue;
    if (
      /^(?:from|then|initially|originally|earlier|first|previously|once|had|was|were|start|beginning|ago|until|offered)$/.test(
        tokens[at]!.lower,
      ) &&
      at < item.last
    )
      return true;
  }
  return false;
}

/** "have now been found", "so far", "stands at": the draft gives its figures as those of its day. */
const isCurrent = ({ statement: { block, sentence } }: Side): boolean =>
  block.tokens
    .slice(sentence.first, sentence.last)
    .some(({ lower }) => /^(?:now|far|today|currently|latest|stands|still)$/.test(lower));
