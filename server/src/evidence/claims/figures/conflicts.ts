import type { QuantityItem } from '../../../text/claims/statement';
import { isMostly } from '../../../text/lexicon/wordnet';
import { haveOneNumber, haveOtherUnits } from '../../../text/quantities/compare';
import type { Quantity } from '../../../text/quantities/quantity';
import { isMultipleOf } from './derivable';
import type { FigureSurroundings } from './evidence';
import { isSmall, type FigureMatch } from './figures';
import { isWhole } from './sure';

/** With so much in common, one name or date that differs may be another slip. */
const SURE_RIVAL = 0.5;
const COVERED_RIVAL = 0.55;
const SHARED_RIVAL = 2.4;

/** Whether another figure of a source may be meant where the draft has its own, as far as the kinds of both tell. */
export function canConflict(item: QuantityItem, match: FigureMatch, { near }: FigureSurroundings): boolean {
  const [own, other] = [item.quantity, match.item.quantity];
  if (match.comparison !== 'different' || match.named || other.vague) return false;
  if (isOtherTerm(own, match)) return false;
  if (isOtherPart(own, other) && !match.turned && !isOfOneWhole(match)) return false;
  if (match.context.rivals > 0 && !isBesideRival(match)) return false;
  if (own.dimension === 'percent' && match.company === 0 && !haveOneSubject(item, match.context)) return false;
  if (isSmall(own) && isWhole(other) && !isWhole(own)) return false;
  if (
    haveOtherUnits(own, other) &&
    !haveOneNumber(own, other) &&
    (match.score < SURE_OTHER_UNIT || match.context.shared < SHARED_OTHER_UNIT)
  )
    return false;
  return couldStandFor(own, other, near);
}

/** Whether a figure may stand in the place of another one as far as its kind and the figures near it tell. */
export const couldStandFor = (own: Quantity, other: Quantity, near: readonly Quantity[]): boolean =>
  !isFractionBeside(own, other) && !isMultipleOf(own, other, near) && !isMultipleOf(other, own, []);

/** Who slips in a number keeps its unit: "four days" and "76 hours" are of two events, unless all else is the same. */
const SURE_OTHER_UNIT = 0.85;
const SHARED_OTHER_UNIT = 1.3;

/** A budget of 16 million, of what "cost 14.5 million, 1.5 million less than its budget": the other term of a difference. */
const isOtherTerm = ({ value, step }: Quantity, { item, passage: { statement } }: FigureMatch): boolean =>
  statement.items.some(
    (gap) =>
      gap.kind === 'quantity' &&
      gap.quantity.relative &&
      Math.abs(Math.abs(value - item.quantity.value) - gap.quantity.value) <= step / 100,
  );

/** "another 21 cents" is no price, nor are "the other four" four; a sum that remains may well be the one that the draft has. */
const isOtherPart = (own: Quantity, other: Quantity): boolean =>
  other.dimension === 'count' ? own.remainder !== other.remainder : own.remainder && !other.remainder;

/** "flour for another 17 days", of which a source that tells the same has "flour for 11 days": what is there may be called more. */
const isOfOneWhole = ({ item: { quantity }, score, context: { shared } }: FigureMatch): boolean =>
  quantity.dimension === 'duration' && score >= SURE_OTHER_PART && shared >= SHARED_OTHER_PART;

const SURE_OTHER_PART = 0.8;
const SHARED_OTHER_PART = 1.8;

const isBesideRival = ({ score, context: { rivals, covered, shared } }: FigureMatch): boolean =>
  rivals === 1 && score >= SURE_RIVAL && covered >= COVERED_RIVAL && shared >= SHARED_RIVAL;

/** "rents rose 6.1 per cent", "unemployment rose to 6.5": a share must be of something that both name. */
const haveOneSubject = ({ first, segment }: QuantityItem, { pairs }: FigureMatch['context']): boolean =>
  pairs.some(
    ({ draft, likeness }) =>
      (draft.segment === segment || draft.last <= first) &&
      (draft.kind === 'name' || (draft.kind === 'word' && likeness === 1 && isMostly(draft.word, 'n'))),
  );

/** "two thirds" and "64 per cent" are rounded, each in its way, and seldom of the same. */
const isFractionBeside = (a: Quantity, b: Quantity): boolean => (a.dimension === 'ratio') !== (b.dimension === 'ratio');
