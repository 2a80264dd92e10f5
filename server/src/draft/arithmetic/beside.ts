import type { Quantity } from '../../text/quantities/quantity';
import { areOfOneKind, isExact, mayCountLike, wordsBehind, type Figure, type FigureInParagraph } from './figures';

/** Dimensions of which there are sums. */
export const COUNTABLE = /^(?:count|money|percent|length|area|mass|volume|power|speed|duration|temperature)$/;

/** The exact figures of one kind with a figure in its sentence and the one before, in order of the text. */
export function besideBefore(
  figure: FigureInParagraph,
  isMeant = (quantity: Quantity): boolean => isAlikeTo(figure, quantity),
): Quantity[] {
  const { before, statement } = figure;
  const earlier = before.filter((other) => other.statement !== statement).at(-1)?.statement;
  const isBeside = (other: Figure): boolean =>
    other.statement === statement || (other.statement === earlier && statement.start - earlier.end < NEXT_SENTENCE);
  return before
    .filter((other) => isBeside(other) && !isShortBy(other))
    .map((other) => other.item.quantity)
    .filter((quantity) => isExact(quantity) && isMeant(quantity));
}

/** "two votes short": what lies between two figures is none of them. */
export const isShortBy = (figure: Figure): boolean =>
  /^(?:\p{L}+ )?(?:short|shy|too (?:many|few))\b/u.test(wordsBehind(figure));

/** Characters between two sentences that follow each other. */
const NEXT_SENTENCE = 4;

/** Whether a figure may be made of a quantity. */
export const isAlikeTo = (figure: FigureInParagraph, quantity: Quantity): boolean =>
  areAlike(figure.item.quantity, quantity) && mayCountLike(figure, quantity);

/** Of one kind, or one of the two says its number only. */
export const areAlike = (a: Quantity, b: Quantity): boolean =>
  areOfOneKind(a, b) || isBareOf(a, b) || isBareOf(b, a) || areTemperatures(a, b);

/** Of two the scale is often said once. */
const areTemperatures = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'temperature' && b.dimension === 'temperature';

/** "318 of its 540 kilometres", "112 km/h, 52 more than": a number beside a measure or a sum. */
const isBareOf = (bare: Quantity, whole: Quantity): boolean =>
  bare.dimension === 'count' &&
  (bare.counted.length === 0 || MEASURES.test(whole.dimension)) &&
  // "15 more than in the first drawings"
  !/^(?:count|ordinal)$/.test(whole.dimension);

const MEASURES = /^(?:length|area|mass|volume|power|speed)$/;

/** What one of some quantities counts in, in the base unit: "nine million euros … and five" counts in millions. */
export function unitOf(quantities: readonly Quantity[]): number {
  const whole = quantities.find(({ dimension }) => dimension !== 'count');
  if (!whole) return 1;
  const thousands = whole.dimension === 'money' ? Math.floor(Math.log10(whole.value / whole.factor) / 3) : 0;
  return whole.factor * 1000 ** Math.max(0, thousands);
}

/** A quantity as a number of units. */
export const inUnits = ({ dimension, value }: Quantity, unit: number): number =>
  dimension === 'count' && value < SMALL ? value : value / unit;

/** The smallest difference that the writing of a quantity tells, as a number of units. */
export const stepInUnits = ({ dimension, value, step }: Quantity, unit: number): number =>
  dimension === 'count' && value < SMALL ? step : step / unit;

/** Larger numbers are written out: "nine million and 500,000". */
const SMALL = 1000;
