import type { DateItem } from '../../../text/claims/statement';
import type { Alignment } from '../alignment/align';
import { compareDates } from './compared';
import type { Side } from '../alignment/sides';

/**
 * Dates that stand side by side, or are all that two sentences have ("one in January and one in March"), the two slots at one
 * place among them, of which all others are the same.
 */
export const areListedAlike = (pair: Alignment, slot: number, other: number): boolean =>
  areAlikeBut(pair, slot, other, listAround(pair.draft, slot), listAround(pair.source, other)) ||
  (areOfOneKind(pair.draft) &&
    areOfOneKind(pair.source) &&
    areAlikeBut(pair, slot, other, pair.draft.own('date'), pair.source.own('date')));

/** Days or months all: beside the Friday on which a paper came out any date may stand, and two years beside any other. */
function areOfOneKind(side: Side): boolean {
  const dates = side.own('date').map((index) => (side.items[index]!.item as DateItem).date);
  const [first] = dates;
  return dates.every(
    ({ grain, shift, weekday, month }) =>
      grain === first!.grain &&
      grain !== 'year' &&
      shift === undefined &&
      (weekday === undefined || month !== undefined),
  );
}

function areAlikeBut(
  { draft, source }: Alignment,
  slot: number,
  other: number,
  own: readonly number[],
  theirs: readonly number[],
): boolean {
  if (own.length < 2 || own.length !== theirs.length || own.indexOf(slot) !== theirs.indexOf(other)) return false;
  return own.every((index, at) => {
    if (index === slot) return true;
    const [a, b] = [draft.items[index]!, source.items[theirs[at]!]!];
    return compareDates(a.item as DateItem, a.days, b.item as DateItem, b.days) === 'equal';
  });
}

/** The indices of the dates of a list or span, in order: "in 1997, 2006 and 2014", "from Monday until Friday". */
function listAround(side: Side, slot: number): number[] {
  const dates = side.own('date');
  const at = dates.indexOf(slot);
  let [first, last] = [at, at];
  while (first > 0 && areJoined(side, dates[first - 1]!, dates[first]!)) first--;
  while (last < dates.length - 1 && areJoined(side, dates[last]!, dates[last + 1]!)) last++;
  return dates.slice(first, last + 1);
}

function areJoined({ items, statement: { block } }: Side, one: number, next: number): boolean {
  const between = block.tokens.slice(items[one]!.item.last, items[next]!.item.first);
  return between.length > 0 && between.length <= 3 && between.every(({ lower }) => JOINS.test(lower));
}

const JOINS = /^(?:,|and|or|to|until|till|through|[-–—]|in|on|the)$/;
