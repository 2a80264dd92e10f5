import { areAlike, positionOf } from '../../../text/claims/position';
import type { DateItem, NameItem } from '../../../text/claims/statement';
import type { Alignment, SlotScore } from './align';
import type { Side, SideItem } from './sides';

/**
 * How much beside two slots, both indices of items, says that the draft speaks of another thing than the source: a name
 * that no source has where the source names something else ("the Odeon theatre burned", "the Orpheum theatre burned"),
 * and months, years or weekdays that differ where nobody knows which days they mean.
 */
function othersBeside({ draft, source }: Alignment, slot: number, other: number): number {
  const [own, theirs] = [besideSlot(draft, slot), besideSlot(source, other)];
  return own.filter((item) =>
    theirs.some((partner) => areOtherNames(item, draft, partner, source) || areOtherDates(item, partner)),
  ).length;
}

/** A score with what speaks against it beside the slots. */
export function withOthers(context: SlotScore, pair: Alignment, slot: number, other: number): SlotScore {
  const others = othersBeside(pair, slot, other);
  return others === 0 ? context : { ...context, rivals: context.rivals + others };
}

/** Names and dates in the clause of a slot. */
const besideSlot = ({ items }: Side, slot: number): SideItem[] =>
  items.filter(
    ({ item, own }, index) =>
      own &&
      index !== slot &&
      item.segment === items[slot]!.item.segment &&
      (item.kind === 'date' || (item.kind === 'name' && !item.mention.doubtful && !item.mention.generic)),
  );

/** A name that no source knows stands in the clause where the source's name stands. */
function areOtherNames(a: SideItem, draft: Side, b: SideItem, source: Side): boolean {
  if (a.item.kind !== 'name' || b.item.kind !== 'name' || a.entity) return false;
  const words = (item: NameItem): string[] => item.mention.words.map((word) => word.toLowerCase());
  const [own, theirs] = [words(a.item), words(b.item)];
  if (own.some((word) => theirs.includes(word))) return false;
  return (
    areAlike(positionOf(a.item, draft.statement), positionOf(b.item, source.statement)) ||
    areFollowedAlike(a.item, draft, b.item, source)
  );
}

/** "the Odeon theatre", "the Orpheum theatre" */
function areFollowedAlike(a: NameItem, draft: Side, b: NameItem, source: Side): boolean {
  const behind = ({ last }: NameItem, { statement }: Side): string | undefined => {
    const token = statement.block.tokens[last];
    return token?.shape === 'lower' ? token.lower : undefined;
  };
  const word = behind(a, draft);
  return word !== undefined && word.length > 3 && word === behind(b, source);
}

/** Where the days are known, the alignment itself compares them. */
function areOtherDates(a: SideItem, b: SideItem): boolean {
  if (a.item.kind !== 'date' || b.item.kind !== 'date' || (a.days && b.days)) return false;
  const differ = (key: 'year' | 'month' | 'weekday'): boolean => {
    const [one, two] = [(a.item as DateItem).date[key], (b.item as DateItem).date[key]];
    return one !== undefined && two !== undefined && one !== two;
  };
  return differ('year') || differ('month') || differ('weekday');
}
