import type { QuantityItem, Statement } from '../../text/claims/statement';
import type { Quantity } from '../../text/quantities/quantity';

/** A figure of a paragraph that does not follow from those that it is said to follow from. */
export interface Miscalculation {
  readonly item: QuantityItem;
  /** What it would have to be, in the quantity's own base unit. */
  readonly right: number;
  /** How it follows: "28 − 19". */
  readonly sum: string;
  /** The words around it leave open whether it was reckoned at all. */
  readonly isGuess?: boolean;
}

/** A figure at its place in a paragraph. */
export interface Figure {
  readonly item: QuantityItem;
  readonly statement: Statement;
}

/** A figure that is looked at, with those of its paragraph before and behind it. */
export interface FigureInParagraph extends Figure {
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
  /** Those of the paragraphs before. */
  readonly earlier: readonly Figure[];
}

/** The words of a stretch of a statement's tokens, in lower case, parted by spaces. */
export const wordsBetween = ({ block, sentence }: Statement, first: number, last: number): string =>
  block.tokens
    .slice(Math.max(sentence.first, first), Math.min(sentence.last, last))
    .map(({ lower }) => lower)
    .join(' ');

/** Up to five words before a figure. */
export const wordsAhead = ({ item, statement }: Figure, count = 5): string =>
  wordsBetween(statement, item.first - count, item.first);

/** Up to three words behind a figure. */
export const wordsBehind = ({ item, statement }: Figure, count = 3): string =>
  wordsBetween(statement, item.last, item.last + count);

/** Tells the figures that stand in one sentence with another. */
export const isInSentenceOf =
  ({ statement }: Figure) =>
  (other: Figure): boolean =>
    other.statement === statement;

/** Those of some figures that stand in one sentence with another. */
export const inStatement = (figures: readonly Figure[], figure: Figure): QuantityItem[] =>
  figures.filter(isInSentenceOf(figure)).map(({ item }) => item);

/** Whether a figure may count what another does: of "260 new posts, fifty more" the bare number counts posts, and no hours. */
export function mayCountLike({ item, statement, before }: FigureInParagraph, { dimension }: Quantity): boolean {
  const last = before.at(-1);
  if (dimension === 'count' || last?.statement !== statement) return true;
  const [own, told] = [item.quantity, last.item.quantity];
  const isBareBehindCounted = own.counted.length === 0 && told.counted.length > 0;
  return own.dimension !== 'count' || told.dimension !== 'count' || !isBareBehindCounted;
}

export const isExact = ({ bound, high, value }: Quantity): boolean => bound === 'exact' && high === value;

/** Money, or a bare number of its size beside it: "€42m, with another six and a half million", "13.50 marks … 12". */
export const areOfOneKind = (a: Quantity, b: Quantity): boolean =>
  (a.dimension === b.dimension && a.base === b.base) || isBareBeside(a, b) || isBareBeside(b, a);

const isBareBeside = (money: Quantity, bare: Quantity): boolean =>
  money.dimension === 'money' && bare.dimension === 'count' && bare.counted.length === 0;

/** The figures of a paragraph just before one that may be meant by it, the nearest first. */
export const nearest = (
  { before, statement }: FigureInParagraph,
  count: number,
  isMeant: (quantity: Quantity) => boolean,
): Quantity[] =>
  before
    .filter((figure) => statement.start - figure.statement.end < REACH)
    .map(({ item: { quantity } }) => quantity)
    .filter(isMeant)
    .slice(-count)
    .reverse();

/** Characters from a figure within which those lie that it is reckoned from. */
const REACH = 400;

/** A figure that is not what it was reckoned to be, as far as the figures that it was reckoned from were rounded. */
export const wrongUnless = (
  item: QuantityItem,
  right: number,
  slack: number,
  sum: string,
): Miscalculation | undefined =>
  Math.abs(item.quantity.value - right) <= slack + 1e-9 || right <= 0 ? undefined : { item, right, sum };

/** How far a result may be off where its figures are rounded. */
export const slackOf = (quantities: readonly Quantity[]): number =>
  quantities.every(({ dimension }) => dimension === 'count')
    ? 0
    : quantities.reduce((sum, { step }) => sum + step / 2, 0) * 0.99;

/** A number as people read it: "1,850", "2.4 million". */
export function shown(value: number): string {
  const millions = value / 1e6;
  if (Math.abs(millions) >= 1 && Math.abs(millions * 100 - Math.round(millions * 100)) < 1e-6)
    return `${grouped(millions)} million`;
  return grouped(value);
}

function grouped(value: number): string {
  const [whole, rest] = plain(value).split('.') as [string, string?];
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`);
}

const plain = (value: number): string => String(Number(value.toFixed(2)));

/** The digits that a number is written with. */
export const digitsOf = (value: number): string => plain(value).replace(/\D/g, '');

/** Three digits or more: two numbers of two are soon alike but for one. */
export const isLong = ({ value, factor }: Quantity): boolean => digitsOf(value / factor).length > 2;

/** "28 − 19", the larger first. */
export const shownDifference = (a: number, b: number): string => `${shown(Math.max(a, b))} − ${shown(Math.min(a, b))}`;

/** A time of day, of minutes since midnight, as it is shown. */
export const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

/** "Five days later there were 74 there and 118 altogether": what was counted before is no part of that. */
export const isOfLater = ({ statement }: FigureInParagraph): boolean =>
  LATER.test(wordsBetween(statement, statement.sentence.first, statement.sentence.first + LATER_REACH));

const LATER_REACH = 5;
const LATER = /^(?:\S+ ){0,3}later\b|^(?:by|since) then\b/i;
