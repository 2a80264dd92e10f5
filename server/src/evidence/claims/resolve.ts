import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Draft } from '../../draft/draft';
import type { Item, QuantityItem } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { shifted, type Span } from '../../text/span';
import type { ResolvedName } from '../names/resolution';
import type { Side } from './align';
import { matchFigures } from './figures';
import { passagesOf, termsOf, type Passage, type PassageIndex } from './passages';
import { draftSide, draftStatements, sourceSide, type DraftStatement } from './sides';
import { judgeFigure, type FigureVerdict } from './verdict';

/** A figure of the draft with what the sources say of it. The span counts in the draft. */
export interface ResolvedFigure extends Span, FigureVerdict {
  readonly item: QuantityItem;
  readonly place: DraftStatement;
}

/** Passages looked at closely for one statement. */
const CANDIDATES = 40;

/** Holds the figures of a draft against the sources. */
export function resolveFigures(
  draft: Draft,
  corpus: Corpus,
  names: readonly ResolvedName[],
  written: DayNumber | undefined,
): ResolvedFigure[] {
  const index = passagesOf(corpus);
  const entityAt = entitiesByStart(names);
  const rarity = rarityIn(index);
  const statements = draftStatements(draft);
  const figures = statements.flatMap((place) => place.statement.items.flatMap((item) => (item.kind === 'quantity' ? [{ place, item }] : [])));
  return statements.flatMap((place) => {
    const own = place.statement.items.filter((item): item is QuantityItem => item.kind === 'quantity' && !item.quoted);
    if (own.length === 0 || index.size === 0) return [];
    const side = draftSide(draft, place, (start) => entityAt.get(start), written);
    const passages = index.search(place.statement.items.flatMap(termsOf), CANDIDATES);
    const sides = passages.map((passage) => ({ passage, side: sourceSide(corpus, passage) }));
    return own.map((item) => {
      const matches = sides.flatMap(({ passage, side: source }) => figuresIn(passage).flatMap((other) => matchFigures(item, side, other, source, passage, rarity) ?? []));
      const stated = figures.filter((figure) => figure.item !== item).map(({ item: { quantity } }) => quantity);
      const verdict = judgeFigure(item, matches, { stated, dated: isDated(item, side), current: isCurrent(side), written });
      if ((globalThis as any).DEBUG) return { ...verdict, ...shifted(item, place.at), item, place, all: [...matches].sort((a, b) => b.score - a.score), around: { dated: isDated(item, side), current: isCurrent(side) } } as any;
      return { ...verdict, ...shifted(item, place.at), item, place };
    });
  });
}

const figuresIn = ({ statement }: Passage): QuantityItem[] =>
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
  if (statement.items.some((other) => other.kind === 'date' && other.segment === item.segment)) return true;
  for (let at = statement.sentence.first; at < statement.sentence.last; at++) {
    if (statement.segments[at - statement.sentence.first] !== item.segment) continue;
    if (/^(?:from|then|initially|originally|earlier|first|previously|once|had|was|were|start|beginning|ago|until|offered)$/.test(tokens[at]!.lower) && at < item.last) return true;
  }
  return false;
}

/** "have now been found", "so far", "stands at": the draft gives its figures as those of its day. */
const isCurrent = ({ statement: { block, sentence } }: Side): boolean =>
  block.tokens.slice(sentence.first, sentence.last).some(({ lower }) => /^(?:now|far|today|currently|latest|stands|still)$/.test(lower));
