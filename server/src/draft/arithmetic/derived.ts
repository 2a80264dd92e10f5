import type { Quantity } from '../../text/quantities/quantity';
import {
  inStatement,
  isExact,
  isInSentenceOf,
  shown,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  type FigureInParagraph,
  type Miscalculation,
} from './figures';
import { areAlike, besideBefore, COUNTABLE, inUnits, unitOf } from './beside';
import { ELSEWHERE, isPlain } from './cues';
import { isPlausible, unlessReckoned } from './reckon';

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
  const rest = { value, sum: numbers.map(shown).join(' − ') };
  // "Of the 26, two have died and seven left": nothing else can be meant
  return unlessReckoned(figure, isOfWhole(figure, whole) ? [] : [whole, ...parts], rest);
}

/** Whether a sentence begins with what is parted in it. */
const isOfWhole = ({ before, statement }: FigureInParagraph, whole: Quantity): boolean =>
  [statement, before.at(-1)?.statement].some(
    (one) =>
      one && /^of (?:the|its|his|her|their|these|those|all)$/.test(wordsBetween(one, one.sentence.first, whole.first)),
  );

/** "began the week at 219p and ended it at 198p, a fall of 9.6 per cent"; "198p, down from 219p last week, a fall of 9.6 per cent" */
export function shareOfChange(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  if (item.quantity.dimension !== 'percent' || !isExact(item.quantity)) return undefined;
  if (!CHANGE_BEFORE.test(wordsAhead(figure, 7)) || ELSEWHERE.test(wordsBehind(figure, 4))) return undefined;
  const own = inStatement(figure.before, figure);
  const [first, second] = own;
  if (!first || !second || own.length > 2 || own.some(({ quantity }) => !isAmount(quantity))) return undefined;
  const isBackwards = /\b(?:down|up) from$/.test(wordsBetween(statement, second.first - 2, second.first));
  const [from, to] = (isBackwards ? [second, first] : [first, second]).map(({ quantity }) => quantity) as [
    Quantity,
    Quantity,
  ];
  if (!areAlike(from, to)) return undefined;
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

const isAmount = (quantity: Quantity): boolean =>
  quantity.dimension !== 'percent' && COUNTABLE.test(quantity.dimension) && isExact(quantity);

// ---- What is said -----------------------------------------------------------------------------------------------

const MOST_PARTS = 4;
const MAKES =
  /^(?:that|this|together(?: (?:that|this|they))?|which) (?:would |will )?(?:made|makes|make|brought it to|brings it to|comes to|came to)(?: a total of)?$/;
const WHICH_MAKES = /\bwhich (?:made|makes|would make)(?: a total of| it| that)?$/;
const LEAVES = /^(?:that|this|which) (?:leaves|left|would leave)(?: only| just)?$/;
const CHANGE_BEFORE =
  /(?:,|[—–(]) (?:which (?:is|was) )?an? (?:\p{L}+ )?(?:growth|rise|increase|gain|jump|fall|drop|cut|decrease|decline|reduction|difference|gap|loss) of$/u;
/** A figure without those before its sentence. */
const withinSentence = (figure: FigureInParagraph): FigureInParagraph => ({
  ...figure,
  before: figure.before.filter(isInSentenceOf(figure)),
});
