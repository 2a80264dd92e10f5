import { isOrderWord, type Item } from '../../text/claims/statement';
import type { Alignment, SlotScore } from './align';
import type { Side } from './sides';

/** Items of the draft on each side of a slot that are looked at, and those of the source within which they are to be found. */
const NEAREST = 3;
const NEAREST_IN_SOURCE = 4;

/** How far two slots stand in the same words, whatever the rest of two long sentences says. */
export interface PhraseScore {
  /** Items next to the draft's slot, on either side, and how many of them stand next to the source's on that side. */
  readonly of: number;
  readonly shared: number;
  /** All that are looked at on one side are shared, and as many as are looked at. */
  readonly whole: boolean;
  /** The next item on either side is shared. */
  readonly enclosed: boolean;
}

/** Compares the words next to two slots, both indices of items, that `pairs` hold for the same. */
export function phraseScore(
  { draft, source }: Alignment,
  slot: number,
  other: number,
  pairs: SlotScore['pairs'],
): PhraseScore {
  const partners = new Map(pairs.map((pair) => [pair.draft, pair.source]));
  const sides = ([-1, 1] as const).map((way) => {
    const own = nextTo(draft, slot, way, NEAREST);
    const theirs = new Set(nextTo(source, other, way, NEAREST_IN_SOURCE));
    const shared = own.filter((item) => theirs.has(partners.get(item) as Item)).length;
    const next = way < 0 ? own.at(-1) : own[0];
    return { of: own.length, shared, isNext: next !== undefined && theirs.has(partners.get(next) as Item) };
  });
  return {
    of: sides[0]!.of + sides[1]!.of,
    shared: sides[0]!.shared + sides[1]!.shared,
    enclosed: sides.every(({ isNext }) => isNext),
    whole: sides.some(({ of, shared }) => of === NEAREST && shared === of),
  };
}

/** The items next to a slot in its sentence, before (-1) or behind (1) it, the nearest first. */
function nextTo({ items }: Side, slot: number, way: 1 | -1, count: number): Item[] {
  const { first, last } = items[slot]!.item;
  const own = items
    .filter(({ item }) => item.kind !== 'word' || !isOrderWord(item.word))
    .filter(({ item, own: isOwn }) => isOwn && (way < 0 ? item.last <= first : item.first >= last))
    .map(({ item }) => item);
  return way < 0 ? own.slice(-count) : own.slice(0, count);
}
