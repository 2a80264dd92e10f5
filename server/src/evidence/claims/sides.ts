import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import type { PlacedBlock } from '../../text/analysis';
import { fold } from '../../text/characters';
import { statementsOf, type Item, type Statement } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { resolveExpression, type DayRange } from '../../text/dates/resolve';
import { lemmaIds } from '../../text/lexicon/related';
import type { Passage } from './passage';

/** An item of a statement with what its document knows of it. */
export interface SideItem {
  readonly item: Item;
  /** It stands in the statement itself, not in the one before or behind. */
  readonly own: boolean;
  /** What a name means. */
  readonly entity: Entity | undefined;
  /** The days that a date means. */
  readonly days: DayRange | undefined;
  /** The basic forms of a word, or of the words of a name, by number. */
  readonly lemmas: readonly number[];
  /** The last word of a name, folded. */
  readonly lastWord: string;
}

/** A statement with its surroundings, ready to be compared with another. */
export interface Side {
  readonly statement: Statement;
  /** The items of the statement in order, then those of the statements next to it. */
  readonly items: readonly SideItem[];
}

/** What tells a side's names and dates. */
interface Knowledge {
  entityOf(item: Item, blockStart: number): Entity | undefined;
  readonly written: DayNumber | undefined;
}

function makeSide(blocks: readonly PlacedBlock[], block: number, index: number, knowledge: Knowledge): Side {
  const statements = statementsOf(blocks[block]!.block);
  const statement = statements[index]!;
  const items = itemsOf(statement, blocks[block]!.start, true, knowledge);
  const before = statements[index - 1];
  if (before) items.push(...itemsOf(before, blocks[block]!.start, false, knowledge));
  else if (block > 0) {
    const last = statementsOf(blocks[block - 1]!.block).at(-1);
    if (last) items.push(...itemsOf(last, blocks[block - 1]!.start, false, knowledge));
  }
  const after = statements[index + 1];
  if (after) items.push(...itemsOf(after, blocks[block]!.start, false, knowledge));
  return { statement, items };
}

const itemsOf = (
  { items, moods }: Statement,
  start: number,
  own: boolean,
  { entityOf, written }: Knowledge,
): SideItem[] =>
  items.map((item) => ({
    item,
    own,
    entity: item.kind === 'name' ? entityOf(item, start) : undefined,
    days:
      item.kind === 'date' && written !== undefined
        ? resolveExpression(item.date, written, moods[item.segment]?.ahead ? 'future' : 'past')
        : undefined,
    lemmas:
      item.kind === 'word'
        ? lemmaIds(item.word)
        : item.kind === 'name'
          ? item.mention.words.filter((word) => word.length > 3).flatMap((word) => lemmaIds(word.toLowerCase()))
          : [],
    lastWord: item.kind === 'name' ? fold(item.mention.words[item.mention.words.length - 1]!) : '',
  }));

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
): Side => makeSide(blocks, block, index, { entityOf: (item, start) => entityAt(start + item.start), written });

// ---- Sources ----------------------------------------------------------------------------------------------------

/** A source's statement as the other side; a source without a date is taken to be of the draft's day, more or less. */
export const sourceSide = (corpus: Corpus, { source, block, index }: Passage, written: DayNumber | undefined): Side =>
  makeSide(source.blocks, block, index, {
    entityOf: (item, start) => corpus.entityAt(source, start + item.start),
    written: source.facts.date?.value ?? written,
  });
