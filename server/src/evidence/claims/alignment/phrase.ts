import { isOrderWord } from '../../../text/claims/statement';
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
  /** The next item behind is shared. */
  readonly followed: boolean;
}

/** Compares the words next to two slots, both indices of items, that `pairs` hold for the same. */
export function phraseScore(pair: Alignment, slot: number, other: number, pairs: SlotScore['pairs']): PhraseScore {
  const { draft, source } = pair;
  const partners = new Map(pairs.map((each) => [each.draft, each.source]));
  const sides = WAYS.map((way) =>
    sharedBeside(
      pair,
      slot,
      other,
      way,
      (own, theirs) => partners.get(draft.items[own]!.item) === source.items[theirs]!.item,
    ),
  );
  return {
    of: sides[0]!.of + sides[1]!.of,
    shared: sides[0]!.shared + sides[1]!.shared,
    enclosed: sides.every(({ isNext }) => isNext),
    followed: sides[1]!.isNext,
    whole: sides.some(({ of, shared }) => of === NEAREST && shared === of),
  };
}

const WAYS = [-1, 1] as const;

/** The items next to a slot in its sentence, before (-1) or behind (1) it, in order; their indices. */
function indicesNextTo({ items }: Side, slot: number, way: 1 | -1, count: number): number[] {
  const { first, last } = items[slot]!.item;
  const indices: number[] = [];
  items.forEach(({ item, own }, index) => {
    if (!own || (way < 0 ? item.last > first : item.first < last)) return;
    if (item.kind !== 'word' || !isOrderWord(item.word)) indices.push(index);
  });
  return way < 0 ? indices.slice(-count) : indices.slice(0, count);
}

/** Words that must be the source's as well, where the next ones on both sides are; where one side has nothing else; or in a short sentence. */
const ENCLOSING = 3;
const SHORT = 2;

/**
 * Whether two slots, both indices of items, stand in the same words, whatever the rest of their sentences says. Unlike
 * `phraseScore` this asks nothing of what the sentences have in common beside.
 */
export function areInSameWords(pair: Alignment, slot: number, other: number): boolean {
  const sides = WAYS.map((way) => sharedBeside(pair, slot, other, way));
  const [of, shared] = [sides[0]!.of + sides[1]!.of, sides[0]!.shared + sides[1]!.shared];
  if (sides.some((side) => side.of === NEAREST && side.shared === NEAREST)) return true;
  if (sides.every(({ isNext }) => isNext) && shared >= ENCLOSING) return true;
  return shared >= SHORT && of - shared <= 1;
}

/** Whether something next to two slots is the same on the same side. */
export const haveSameBeside = (pair: Alignment, slot: number, other: number): boolean =>
  WAYS.some((way) => sharedBeside(pair, slot, other, way).shared > 0);

/** How many of the items next to a slot of the draft, on one side, stand next to that of the source there. */
function sharedBeside(
  pair: Alignment,
  slot: number,
  other: number,
  way: 1 | -1,
  isOne = (own: number, theirs: number): boolean => pair.canStandFor(own, theirs),
): { readonly of: number; readonly shared: number; readonly isNext: boolean } {
  const [own, theirs] = [
    indicesNextTo(pair.draft, slot, way, NEAREST),
    indicesNextTo(pair.source, other, way, NEAREST_IN_SOURCE),
  ];
  const isShared = (index: number): boolean => theirs.some((each) => isOne(index, each));
  const next = way < 0 ? own.at(-1) : own[0];
  return { of: own.length, shared: own.filter(isShared).length, isNext: next !== undefined && isShared(next) };
}
