import type { QuantityItem } from '../../text/claims/statement';
import type { Quantity } from '../../text/quantities/quantity';
import { areAlike, besideBefore, isAlikeTo, unitOf } from './beside';
import { isPlain, saidGap } from './cues';
import {
  inStatement,
  isExact,
  isLong,
  shown,
  wordsBetween,
  type FigureInParagraph,
  type Miscalculation,
} from './figures';
import { gapsOf, gapUnlessReckoned, nearlyGap, nearlyOneOf, unlessReckoned } from './reckon';

/*
 * A figure of which the words around it say that it lies between two others. Where no more than two can be meant, it is wrong
 * unless it is their gap; where more can be meant, only if it is the gap of two of them but for a digit.
 */

/** "from 32 to 50 cents, an increase of 18"; "33 per cent, 11 points more than the Union, which has 22" */
export function statedGap(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const said = saidGap(figure);
  if (!said || !isPlain(item) || item.quantity.dimension === 'percent') return undefined;
  const isMeant = meantBy(figure);
  const own = inStatement(figure.before, figure).filter(({ quantity }) => isExact(quantity) && isMeant(quantity));
  const next = nextMeant(figure, said.than, isMeant);
  const beside = ofOneKind(item.quantity, besideBefore(figure, isMeant));
  const isCrossing = said.crossing && SIDES.test(wordsBetween(statement, statement.sentence.first, item.first));
  // "28 more than now": what it is compared with stands somewhere before, if anywhere
  if (said.than && !next) return isLong(item.quantity) && !said.short ? nearlyGap(item, beside) : undefined;
  if (next) {
    if (own.length === 0) return ofSentenceBefore(figure, next, isMeant);
    // "With 58 seats the two are eight short of the 66": what comes close to it
    const gapTo = ({ quantity: { value } }: QuantityItem): number => Math.abs(value - next.value);
    const nearby = own.reduce((a, b) => (gapTo(b) <= gapTo(a) ? b : a)).quantity;
    return gapUnlessReckoned(figure, [...own.map(({ quantity }) => quantity), next], nearby, next);
  }
  const [a, b] = fromToIn(figure, own) ?? beside.slice(-2);
  if (!a) return undefined;
  if (!b) return fromBefore(figure, a);
  if (isCrossing) {
    const unit = unitOf([item.quantity, a, b]);
    const [one, other] = [a.value / unit, b.value / unit];
    return unlessReckoned(figure, [a, b], { value: one + other, sum: `${shown(one)} + ${shown(other)}` });
  }
  return said.apposed ? gapUnlessReckoned(figure, beside, a, b) : nearlyGap(item, beside);
}

/** "offered to dig it for 1.79 billion. It was 70 million cheaper than the winning bid of 1.86 billion" */
function ofSentenceBefore(
  figure: FigureInParagraph,
  next: Quantity,
  isMeant: (quantity: Quantity) => boolean,
): Miscalculation | undefined {
  const { item, statement } = figure;
  if (!/^(?:it|he|she|they|that|this)\b/.test(wordsBetween(statement, statement.sentence.first, item.first)))
    return undefined;
  const [only, other] = besideBefore(figure, isMeant);
  return only && !other ? nearlyGap(item, [only, next]) : undefined;
}

/** "sold it for 11,500 florins, a profit of 8,900": what it had cost was told in a paragraph before */
function fromBefore({ item, earlier }: FigureInParagraph, now: Quantity): Miscalculation | undefined {
  const { base, dimension, counted } = now;
  const isAlike = (other: Quantity): boolean =>
    isExact(other) &&
    other.dimension === dimension &&
    other.base === base &&
    (dimension !== 'count' || (counted[0] !== undefined && counted[0] === other.counted[0]));
  if (!isLong(item.quantity) || !areAlike(item.quantity, now)) return undefined;
  const known = earlier.map(({ item: other }) => other.quantity).filter(isAlike);
  const unit = unitOf([item.quantity, now, ...known]);
  return nearlyOneOf(
    item,
    unit,
    known.flatMap((other) => gapsOf([other, now], unit)),
  );
}

/** One is above, the other below. */
const SIDES =
  /\b(?:behind|down|below|minus)\b.*\b(?:ahead|up|above|plus)\b|\b(?:ahead|up|above|plus)\b.*\b(?:behind|down|below|minus)\b/;

/** Tells the figures between which one may lie. */
export function meantBy(figure: FigureInParagraph): (other: Quantity) => boolean {
  const { quantity } = figure.item;
  const isPoints =
    quantity.dimension === 'points' || (quantity.dimension === 'count' && /^points?$/.test(quantity.counted[0] ?? ''));
  return isPoints
    ? (other) => other.dimension === 'percent' || (other.dimension === 'count' && other.counted.length === 0)
    : (other) => isAlikeTo(figure, other);
}

/** Tokens from a figure to the one that it is compared with. */
const NEXT_REACH = 7;
const DESCRIBED =
  /\b(?:which|who|where|that) (?:has|have|had|is|was|got|won|took|needed|stood at|were)(?: just| only)?$|\bwhen (?:it|he|she|they|there)(?: \p{L}+)? (?:was|were|had|needed|took|sold)(?: at)?$/u;

/** "more than the 22 of", "more than the Union, which has 22" */
function nextMeant(
  figure: FigureInParagraph,
  isThan: boolean,
  isMeant: (quantity: Quantity) => boolean,
): Quantity | undefined {
  const { item, statement } = figure;
  const [next] = inStatement(figure.after, figure);
  // "more than the 29" bounds nothing
  if (!isThan || !next || next.quantity.high !== next.quantity.value) return undefined;
  if (!isMeant(next.quantity) && next.quantity.dimension !== 'count') return undefined;
  const between = wordsBetween(statement, item.last, next.first);
  // "33 seconds, a dozen more than the two who were with him"
  if (
    next.quantity.dimension === 'count' &&
    /^(?:who|others?|(?:wo)?men|rivals)\b/.test(wordsBetween(statement, next.last, next.last + 1))
  )
    return undefined;
  const isNear = next.first - item.last <= NEXT_REACH && !/[;:]|,/.test(between);
  return isNear || DESCRIBED.test(between) ? next.quantity : undefined;
}

/** "from 32 to 50 cents": the two that a change lies between. */
function fromToIn({ statement }: FigureInParagraph, own: readonly QuantityItem[]): readonly Quantity[] | undefined {
  const [from, to] = own.slice(-2);
  if (!from || !to) return undefined;
  const isSaid =
    /\bfrom(?: \p{L}+)?$/u.test(wordsBetween(statement, from.first - 2, from.first)) &&
    /\bto(?: \p{L}+)?$/u.test(wordsBetween(statement, from.last, to.first));
  return isSaid ? [from.quantity, to.quantity] : undefined;
}

/** Those of some figures that are of one kind with the last, and count what one does where two of them do. */
function ofOneKind(own: Quantity, others: readonly Quantity[]): readonly Quantity[] {
  const last = others.at(-1);
  const same = others.filter((other) => other.dimension === last!.dimension);
  const alike = same.length > 1 ? same : others.filter((other) => areAlike(last!, other));
  const ofNoun = alike.filter((other) => !areOfTwoNouns(own, other));
  return ofNoun.length > 1 ? ofNoun : alike;
}

const areOfTwoNouns = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [a, b].map(({ counted }) => counted.filter((noun) => noun.endsWith('s')));
  return one!.length > 0 && other!.length > 0 && !one!.some((noun) => other!.includes(noun));
};
