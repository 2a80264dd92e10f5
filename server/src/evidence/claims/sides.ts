import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { Draft } from '../../draft/draft';
import { statementsOf, type Item, type NameItem, type Statement } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { resolveExpression, type DayRange } from '../../text/dates/resolve';
import type { Side } from './align';
import { neighbours, type Passage } from './passages';

/** A statement of the draft, at its place there. */
export interface DraftStatement {
  readonly block: number;
  readonly index: number;
  /** Start of the block in the draft. */
  readonly at: number;
  readonly statement: Statement;
}

/** The statements of a draft in order, headings too. */
export const draftStatements = ({ blocks }: Draft): DraftStatement[] =>
  blocks.flatMap(({ start, block }, index) =>
    statementsOf(block).map((statement, number) => ({ block: index, index: number, at: start, statement })),
  );

/** A draft's statement as one side of an alignment. */
export function draftSide(
  draft: Draft,
  { block, index, at, statement }: DraftStatement,
  entityAt: (start: number) => Entity | undefined,
  written: DayNumber | undefined,
): Side {
  return {
    statement,
    around: neighbours(draft.blocks, block, index),
    entityOf: (item: NameItem) => entityAt(at + item.start),
    daysOf: (item: Item) => daysOf(item, statement, written),
  };
}

/** A source's statement as the other side; a source without a date is taken to be of the draft's day, more or less. */
export function sourceSide(
  corpus: Corpus,
  { source, block, index, statement }: Passage,
  written: DayNumber | undefined,
): Side {
  return {
    statement,
    around: neighbours(source.blocks, block, index),
    entityOf: (item: NameItem) => corpus.entityOf(item.mention),
    daysOf: (item: Item) => daysOf(item, statement, source.facts.date?.value ?? written),
  };
}

function daysOf(item: Item, { moods }: Statement, written: DayNumber | undefined): DayRange | undefined {
  if (item.kind !== 'date' || written === undefined) return undefined;
  return resolveExpression(item.date, written, moods[item.segment]?.ahead ? 'future' : 'past');
}
