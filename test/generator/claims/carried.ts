import type { Source } from '../../../server/src/corpus/source';
import type { Draft } from '../../../server/src/draft/draft';
import { fold } from '../../../server/src/text/characters';
import { statementsOf, type Item, type Statement } from '../../../server/src/text/claims/statement';
import { resolveExpression, type DayRange } from '../../../server/src/text/dates/resolve';
import type { DayNumber } from '../../../server/src/text/dates/calendar';
import { lemmasOf } from '../../../server/src/text/lexicon/wordnet';

/** A statement at its place in a text. */
export interface PlacedStatement {
  readonly statement: Statement;
  /** Where its block starts. */
  readonly at: number;
  /** What stands in it, by what it can be compared with: basic forms of words, last words of names, values. */
  readonly keys: ReadonlyMap<Item, string>;
}

/** A sentence of a draft beside the sentence of a source that tells the same. */
export interface CarriedStatement {
  readonly draft: PlacedStatement;
  readonly source: Source;
  readonly told: PlacedStatement;
}

/** Items that two sentences must share, and the share of the shorter one that they must be. */
export interface Likeness {
  readonly items: number;
  readonly share: number;
}

const LEAST: Likeness = { items: 5, share: 0.5 };

/**
 * The sentences of a draft that some source tells too, each with the sentence that shares most with it. It is measured by
 * words, names and values alone, in another way than the checker does it, so that what it misses is found out.
 */
export function carriedStatements(
  draft: Draft,
  written: DayNumber | undefined,
  sources: readonly Source[],
  least: Likeness = LEAST,
): CarriedStatement[] {
  const told = sources.flatMap((source) =>
    placed(source.blocks, source.facts.date?.value).map((statement) => ({ source, statement })),
  );
  return placed(draft.blocks, written).flatMap((own) => {
    const keys = new Set(own.keys.values());
    let best: CarriedStatement | undefined;
    let most = least.items - 1;
    for (const { source, statement } of told) {
      const theirs = new Set(statement.keys.values());
      const shared = [...keys].filter((key) => theirs.has(key)).length;
      if (shared <= most || shared < least.share * Math.min(keys.size, theirs.size)) continue;
      most = shared;
      best = { draft: own, source, told: statement };
    }
    return best ? [best] : [];
  });
}

/** The items of the draft's sentence that the source's has as well, outside quotation marks. */
export const sharedItems = ({ draft, told }: CarriedStatement): Item[] => {
  const theirs = new Set(told.keys.values());
  return [...draft.keys].filter(([item, key]) => !item.quoted && theirs.has(key)).map(([item]) => item);
};

const placed = (blocks: Draft['blocks'], written: DayNumber | undefined): PlacedStatement[] =>
  blocks
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap(({ start, block }) =>
      statementsOf(block).map((statement) => ({ statement, at: start, keys: keysOf(statement, written) })),
    );

function keysOf(statement: Statement, written: DayNumber | undefined): Map<Item, string> {
  const keys = new Map<Item, string>();
  for (const item of statement.items) {
    const key = keyOf(item, statement, written);
    if (key !== undefined) keys.set(item, key);
  }
  return keys;
}

function keyOf(item: Item, { moods }: Statement, written: DayNumber | undefined): string | undefined {
  switch (item.kind) {
    case 'word':
      return lemmasOf(item.word)[0] ?? item.word;
    case 'name':
      return fold(item.mention.words.at(-1)!);
    case 'quantity': {
      const { dimension, base, value, high, vague, relative } = item.quantity;
      return vague || relative ? undefined : `${dimension} ${base} ${value} ${high}`;
    }
    case 'date': {
      if (written === undefined || item.date.loose) return undefined;
      const days: DayRange | undefined = resolveExpression(
        item.date,
        written,
        moods[item.segment]?.ahead ? 'future' : 'past',
      );
      return days && `${days.from} ${days.to}`;
    }
  }
}
