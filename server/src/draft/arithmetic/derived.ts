import type { QuantityItem } from '../../text/claims/statement';
import type { Quantity } from '../../text/quantities/quantity';
import {
  inStatement,
  isExact,
  isInSentenceOf,
  shown,
  shownDifference,
  slackOf,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  type FigureInParagraph,
  type Miscalculation,
} from './figures';
import { areAlike, besideBefore, COUNTABLE, inUnits, unitOf } from './beside';

/*
 * Some words leave no doubt that a figure follows from those just before it: "That made 410 in all", "a growth of 13
 * centimetres", "which is nine points more than the 29", "the remaining 55". Which of them are meant may be open. So a figure
 * is wrong where nothing that can be made of those nearby is it, and what is most likely meant is another.
 */

/** "236 …, and received 174. That made 410 in all"; "To the 9,100 who were out it added 2,200, which made 11,300" */
export function thatMakes(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const isWhich = WHICH_MAKES.test(wordsAhead(figure));
  if (!isPlain(item) || !(isWhich || MAKES.test(wordsBetween(statement, statement.sentence.first, item.first))))
    return undefined;
  const parts = besideBefore(isWhich ? withinSentence(figure) : figure);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const unit = unitOf([item.quantity, ...parts]);
  const numbers = parts.map((part) => inUnits(part, unit));
  return unlessReckoned(figure, parts, {
    value: numbers.reduce((sum, number) => sum + number, 0),
    sum: numbers.map(shown).join(' + '),
  });
}

/** "26 … two have died and seven are in hospital. That leaves 17"; "Of the 64, nine held a hormone and the remaining 55 …" */
export function whatRemains(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const opening = wordsBetween(statement, statement.sentence.first, item.first);
  const isRest = /\band the (?:remaining|other)$/.test(opening);
  if (!isPlain(item) || item.quantity.dimension === 'percent' || !(isRest || LEAVES.test(opening))) return undefined;
  const [whole, ...parts] = besideBefore(figure);
  if (!whole || parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  const unit = unitOf([item.quantity, whole, ...parts]);
  const numbers = [whole, ...parts].map((part) => inUnits(part, unit));
  const value = numbers.reduce((rest, number) => rest - number);
  if (numbers.slice(1).some((number) => number >= numbers[0]!)) return undefined;
  return unlessReckoned(figure, [whole, ...parts], { value, sum: numbers.map(shown).join(' − ') });
}

/** "was 18 centimetres wide, and in October 31, a growth of 13"; "There were 109, which means that 23 had dropped out" */
export function differenceSaid(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  if (!isPlain(item) || item.quantity.dimension === 'percent') return undefined;
  const ahead = wordsAhead(figure, 7);
  const behind = wordsBehind(figure, 4);
  const isSaid =
    (CHANGE_BEFORE.test(ahead) && !SINCE.test(behind)) ||
    /\bwhich means(?: that)?$/.test(ahead) ||
    UNCOVERED.test(behind) ||
    (WHICH_IS.test(ahead) && (MORE.test(behind) || TOO_MANY.test(behind)));
  if (!isSaid) return undefined;
  const beside = besideBefore(figure);
  const [a, b] = beside.slice(-2);
  return a && b ? gapUnlessReckoned(figure, beside, a, b) : undefined;
}

/** "38 per cent, which is nine points more than the 29 of"; "With 69 seats … were seven short of the 76" */
export function differenceFromNext(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  const behind = wordsBehind(figure, 6);
  const isMore = WHICH_IS.test(wordsAhead(figure)) && MORE_THAN.test(behind);
  if (!isPlain(item) || !(isMore || SHORT_OF.test(behind))) return undefined;
  const [next] = inStatement(figure.after, figure);
  // "more than the 29" bounds nothing
  if (!next || next.first - item.last > NEXT_REACH || next.quantity.high !== next.quantity.value) return undefined;
  const isPoints = item.quantity.counted[0] === 'points' || item.quantity.dimension === 'points';
  const isMeant = (other: Quantity): boolean =>
    isPoints ? other.dimension === 'percent' : areAlike(item.quantity, other);
  const own = inStatement(figure.before, figure)
    .map(({ quantity }) => quantity)
    .filter((quantity) => isExact(quantity) && isMeant(quantity));
  if (own.length === 0 || (!isMeant(next.quantity) && next.quantity.dimension !== 'count')) return undefined;
  // "With 58 seats the two are eight short of the 66": what comes close to it
  const gapTo = ({ value }: Quantity): number => Math.abs(value - next.quantity.value);
  const nearby = own.reduce((a, b) => (gapTo(b) <= gapTo(a) ? b : a));
  return gapUnlessReckoned(figure, [...own, next.quantity], nearby, next.quantity);
}

/** "began the week at 219p and ended it at 198p, a fall of 9.6 per cent" */
export function shareOfChange(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  if (item.quantity.dimension !== 'percent' || !isExact(item.quantity)) return undefined;
  if (!CHANGE_BEFORE.test(wordsAhead(figure, 7)) || SINCE.test(wordsBehind(figure, 4))) return undefined;
  const own = inStatement(figure.before, figure).map(({ quantity }) => quantity);
  const [from, to, other] = own.filter(({ dimension }) => dimension !== 'percent' && COUNTABLE.test(dimension));
  if (!from || !to || other || own.length > 2 || !areAlike(from, to) || !isExact(from) || !isExact(to))
    return undefined;
  const gap = Math.abs(from.value - to.value);
  if (gap === 0 || from.value <= 0 || to.value <= 0) return undefined;
  const shares = [from, to].map(({ value }) => (100 * gap) / value) as [number, number];
  const slack = item.quantity.step / 2 + (100 * (from.step + to.step)) / Math.min(from.value, to.value) / 2 + 0.1;
  if (shares.some((share) => Math.abs(share - item.quantity.value) <= slack)) return undefined;
  const unit = Math.min(1, item.quantity.step);
  return isPlausible(item.quantity.value, shares[0])
    ? {
        item,
        right: shares[0] < 10 ? Number(shares[0].toFixed(1)) : Math.round(shares[0] / unit) * unit,
        sum: `from ${shown(from.value / from.factor)} to ${shown(to.value / to.factor)}`,
      }
    : undefined;
}

// ---- What is said -----------------------------------------------------------------------------------------------

const MOST_PARTS = 4;
/** Tokens from a difference to what it is one from. */
const NEXT_REACH = 7;

const MAKES =
  /^(?:that|this|together(?: (?:that|this|they))?|which) (?:made|makes|make|brought it to|brings it to|comes to|came to)(?: a total of)?$/;
const WHICH_MAKES = /\bwhich (?:made|makes|would make)(?: a total of| it| that)?$/;
const LEAVES = /^(?:that|this|which) (?:leaves|left|would leave)(?: only| just)?$/;
const CHANGE_BEFORE =
  /(?:,|[—–(]) (?:which (?:is|was) )?an? (?:\p{L}+ )?(?:growth|rise|increase|gain|jump|fall|drop|decrease|decline|difference|gap|loss) of$/u;
/** What it is compared with stands behind. */
const SINCE = /^(?:\p{L}+ )?(?:on|from|since|compared|against|year|over|than)\b/u;
const WHICH_IS = /(?:,|[—–(]|, or|,? (?:which|that) (?:is|was))$/;
const MORE = /^(?:\p{L}+ ){0,2}(?:more|less|fewer|higher|lower)(?! than)\b/u;
const MORE_THAN = /^(?:\p{L}+ ){0,2}(?:more|less|fewer|higher|lower) than\b/u;
const TOO_MANY = /^(?:\p{L}+ )?too (?:many|much|few|little|long|late)\b/u;
const UNCOVERED = /^(?:\p{L}+ )?(?:is|are|was|were|goes|went|remains?) (?:uncovered|uninsured|unpaid|unfunded)\b/u;
const SHORT_OF = /^(?:\p{L}+ )?short of (?:the|a|an|its)\b/u;

/** A figure without those before its sentence. */
const withinSentence = (figure: FigureInParagraph): FigureInParagraph => ({
  ...figure,
  before: figure.before.filter(isInSentenceOf(figure)),
});

/** A bare amount that is counted or measured. */
const isPlain = ({ quantity }: QuantityItem): boolean =>
  (COUNTABLE.test(quantity.dimension) || quantity.dimension === 'points') && isExact(quantity);

// ---- What can be made of figures --------------------------------------------------------------------------------

interface Reckoned {
  /** In units; see `unitOf`. */
  readonly value: number;
  readonly sum: string;
}

/** The gap of two figures, unless a figure can be made of some nearby. */
function gapUnlessReckoned(
  figure: FigureInParagraph,
  beside: readonly Quantity[],
  a: Quantity,
  b: Quantity,
): Miscalculation | undefined {
  const unit = unitOf([figure.item.quantity, ...beside]);
  const [one, other] = [inUnits(a, unit), inUnits(b, unit)];
  return unlessReckoned(figure, beside, { value: Math.abs(one - other), sum: shownDifference(one, other) });
}

/** What is meant by a figure, unless it can be made of some nearby. */
function unlessReckoned(
  { item }: FigureInParagraph,
  beside: readonly Quantity[],
  meant: Reckoned,
): Miscalculation | undefined {
  const unit = unitOf([item.quantity, ...beside]);
  const own = inUnits(item.quantity, unit);
  const scale = own === 0 ? 1 : item.quantity.value / own;
  const slack = slackOf([item.quantity, ...beside]) / scale + 1e-9;
  const numbers = beside.map((quantity) => inUnits(quantity, unit));
  const isMade = [meant.value, ...madeOf(numbers)].some((value) => Math.abs(value - own) <= slack);
  if (isMade || meant.value <= 0 || !isPlausible(own, meant.value)) return undefined;
  return { item, right: meant.value * scale, sum: meant.sum };
}

/** Sums and differences of any two of some numbers, and of one and any two others. */
function madeOf(numbers: readonly number[]): number[] {
  const pairs = numbers.flatMap((a, at) => numbers.slice(at + 1).flatMap((b) => [a + b, Math.abs(a - b)]));
  const rests = numbers.flatMap((whole, at) =>
    numbers.flatMap((a, one) =>
      numbers.slice(one + 1).flatMap((b, other) => (at === one || at === one + 1 + other ? [] : [whole - a - b])),
    ),
  );
  const triples = numbers.length > 2 ? [numbers.reduce((sum, number) => sum + number, 0)] : [];
  return [...pairs, ...rests, ...triples];
}

/** Slips stay in the neighbourhood; what is far off was made of other figures. */
const isPlausible = (own: number, right: number): boolean => own > right / MOST_TIMES && own < right * MOST_TIMES;

const MOST_TIMES = 3;
