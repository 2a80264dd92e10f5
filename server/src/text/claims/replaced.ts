import { compareQuantities, lacksUnitOf } from '../quantities/compare';
import type { Quantity } from '../quantities/quantity';
import { rememberedFor } from '../memo';
import { isFormer, SPANNED } from './former';
import type { QuantityItem, Statement } from './statement';

/** A figure that took the place of another, as one statement tells. */
export interface Replaced {
  readonly old: QuantityItem;
  readonly now: QuantityItem;
}

/** Tokens between a figure and the one that took its place, at most. */
const REACH = 12;

/**
 * The figures of a statement of which it says that they took the place of others: "raised from 600 to 750", "six weeks instead of
 * two", "which promised 340 jobs last year, now speaks of 260".
 */
export const replacedIn = rememberedFor((statement: Statement): readonly Replaced[] => {
  const figures = statement.items.filter((item): item is QuantityItem => item.kind === 'quantity' && !item.quoted);
  if (figures.length < 2) return NONE;
  return figures.flatMap((old, at) => {
    const now = partnerOf(old, figures[at - 1], figures[at + 1], statement);
    return now ? [{ old, now }] : [];
  });
});

const NONE: readonly Replaced[] = [];

function partnerOf(
  old: QuantityItem,
  before: QuantityItem | undefined,
  after: QuantityItem | undefined,
  statement: Statement,
): QuantityItem | undefined {
  const between = (from: number, to: number): string =>
    statement.block.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  if (
    before &&
    isNear(before.last, old.first) &&
    INSTEAD.test(between(before.last, old.first)) &&
    areOfOne(before, old)
  )
    return before;
  if (!after || !isNear(old.last, after.first) || !areOfOne(old, after)) return undefined;
  const opening = between(Math.max(statement.sentence.first, old.first - OPENING), old.first);
  const link = between(old.last, after.first);
  if (/\bfrom(?: (?:the|about|some|around|nearly|almost))?$/.test(opening) && /(?:^|\s)to(?: \S+)?$/.test(link))
    return SPANNED.test(opening.split(' ').at(-2) ?? '') ? undefined : after;
  return (ONCE.test(opening) || isFormer(old, statement)) && NOW.test(link) ? after : undefined;
}

const isNear = (from: number, to: number): boolean => to - from <= REACH;

/** "six weeks instead of two", "750, up from 600", "and not 700" */
const INSTEAD =
  /(?:\b(?:instead of|rather than|up from|down from|and not|replacing)|, not)(?: (?:the|a|an|some|about|its|their|his|her|earlier|previous|original|first|promised|planned))*$/;

/** "last year promised 340", "at first spoke of 340" */
const ONCE =
  /\b(?:promised|announced|forecast|planned|expected|offered|estimated|spoke of|spoken of|put (?:it|them|that) at|first|originally|initially|earlier|once|previously)(?: \S+){0,3}$/;

/** What is so now, behind what was. */
const NOW = /\b(?:now|has since|since then|today)\b/;

/** Tokens before the old figure that say of it that it was. */
const OPENING = 8;

/** Whether two figures may be of one thing: of one dimension, or a number whose unit is that of the other. */
const areOfOne = ({ quantity: a }: QuantityItem, { quantity: b }: QuantityItem): boolean =>
  (a.dimension === b.dimension && a.value !== b.value) || lacksUnitOf(a, b) || lacksUnitOf(b, a);

/** Whether a figure is the one that was replaced, whose unit may stand with the other alone. */
export function isOld(own: Quantity, { old: { quantity: old }, now: { quantity: now } }: Replaced): boolean {
  if (lacksUnitOf(old, now))
    return own.dimension === now.dimension && own.factor === now.factor && own.value === old.value * now.factor;
  return compareQuantities(own, old) === 'equal';
}
