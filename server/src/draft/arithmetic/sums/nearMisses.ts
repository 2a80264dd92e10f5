import type { Quantity } from '../../../text/quantities/quantity';
import { areAlike, besideBefore, COUNTABLE, isAlikeTo, inUnits, unitOf } from '../beside';
import { nearlyGap, nearlyOneOf, sumOf, type Reckoned } from '../reckon';
import {
  digitsOf,
  inStatement,
  isExact,
  isInSentenceOf,
  isOfLater,
  isLong,
  shown,
  shownDifference,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

/*
 * Texts have many ways to say that a figure follows from others: "together", "left", "of which". Such a word alone does not
 * say from which. So all that may be meant is reckoned: where one of the results is the draft's figure, all is well; where
 * one alone differs from it by a digit, that is the sum which was meant.
 */

/** "14.2% … and 11.6%: between them, 26.8%" */
export function together(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  if (!COUNTABLE.test(item.quantity.dimension) || !isExact(item.quantity) || !isCalledTotal(figure)) return undefined;
  // two numbers of two digits are soon alike but for one
  const isLong = digitsOf(item.quantity.value / item.quantity.factor).replace(/0+$/, '').length > 2;
  const beside =
    isLong && !isOfLater(figure)
      ? besideBefore(figure)
      : besideBefore({ ...figure, before: figure.before.filter(isInSentenceOf(figure)) });
  // "eight golds, two more than Kestria": a difference is no part
  const parts = beside.filter(({ relative }) => !relative);
  const unit = unitOf([item.quantity, ...parts]);
  const sums: Reckoned[] = [];
  for (let count = 2; count <= Math.min(MOST_PARTS, parts.length); count++) {
    sums.push(sumOf(parts.slice(-count), unit));
  }
  return nearlyOneOf(item, unit, sums);
}

/** "318 of its 540 kilometres, and had another 232 to go"; "112 km/h, 52 more than the limit of 70" */
export function leftOver(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  if (!COUNTABLE.test(item.quantity.dimension) || !isExact(item.quantity)) return undefined;
  // "5 per cent higher than": no difference of two shares; "the other 580 of the 2,940": of more than stands before
  // "Another 31 were missing": more than those that were told
  if (/^another$/.test(wordsAhead(figure, 1)) && MISSING.test(wordsBehind(figure, 4))) return undefined;
  const isOver = OVER.test(wordsBehind(figure, 4)) && item.quantity.dimension !== 'percent';
  if (/^(?:\p{L}+ )?of (?:the|its|his|her|their|those|these|all)\b/u.test(wordsBehind(figure, 3))) return undefined;
  if (!isOver && !LEFT_BEHIND.test(wordsBehind(figure, 4)) && !LEFT_AHEAD.test(wordsAhead(figure, 6))) return undefined;
  const [after] = inStatement(figure.after, figure).filter(({ quantity }) => isAlikeTo(figure, quantity));
  // "18 more than last year": what it is compared with need not be told
  if (isOver && !after && !isLong(item.quantity)) return undefined;
  const before = besideBefore(figure);
  // all that there are make a hundred per cent
  const isOfAll = item.quantity.dimension === 'percent' && before.length > 1;
  if (isOfAll && before.reduce((rest, { value }) => rest - value, 100) === item.quantity.value) return undefined;
  const known = [...before.slice(-3), ...(isOver && after ? [after.quantity] : [])];
  return nearlyGap(item, known);
}

/** "£8.6m, of which the company paid £5.2m and the foundation £2.4m" */
export function ofWhich(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  if (!COUNTABLE.test(item.quantity.dimension) || !isExact(item.quantity)) return undefined;
  const own = inStatement(figure.before, figure);
  const [part, whole] = [own.at(-1), own.at(-2)];
  if (!part || !whole || figure.after.some(isInSentenceOf(figure))) return undefined;
  if (
    !SPLIT.test(wordsBetween(statement, whole.last, part.first)) ||
    !/\band\b/.test(wordsBetween(statement, part.last, item.first))
  )
    return undefined;
  if (!areAlike(item.quantity, part.quantity) || !areAlike(item.quantity, whole.quantity)) return undefined;
  if (!isExact(part.quantity) || !isExact(whole.quantity)) return undefined;
  const unit = unitOf([whole.quantity, item.quantity]);
  const [all, other] = [inUnits(whole.quantity, unit), inUnits(part.quantity, unit)];
  return nearlyOneOf(item, unit, [{ value: all - other, sum: shownDifference(all, other) }]);
}

/** "$1.4bn … had shrunk to $310m, a fall of 68 per cent" */
export function changeOf(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  if (item.quantity.dimension !== 'percent' || !isExact(item.quantity)) return undefined;
  if (!CHANGE.test(wordsAhead(figure, 5))) return undefined;
  const known = besideBefore(figure, (quantity) => COUNTABLE.test(quantity.dimension)).slice(-2);
  const [first, second] = known;
  // "€88, against €61 in the plan … an increase": what grew began with the less
  const isTurned = first && second && GROWTH.test(wordsAhead(figure, 5)) && first.value > second.value;
  const [from, to] = isTurned ? [second, first] : [first, second];
  if (!from || !to || !areAlike(from, to) || from.value === to.value) return undefined;
  const changeFrom = ({ value }: Quantity): number =>
    roundedLike((100 * Math.abs(to.value - from.value)) / value, item.quantity);
  // what stands first was first, as a rule; the other way round it may be as well
  if (Math.abs(changeFrom(to) - item.quantity.value) < 1) return undefined;
  const unit = unitOf([from, to]);
  const sum = `from ${shown(inUnits(from, unit))} to ${shown(inUnits(to, unit))}`;
  return nearlyOneOf(item, 1, [{ value: changeFrom(from), sum }]);
}

/** "69 coins … Of these, 55 are back, or 89%" */
export function shareOfThese(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  if (item.quantity.dimension !== 'percent' || !isExact(item.quantity)) return undefined;
  if (!/(?:,|\() ?(?:or )?(?:about |some |nearly |almost )?$/.test(`${wordsAhead(figure, 2)} `)) return undefined;
  const own = inStatement(figure.before, figure);
  const [part] = own.slice(-1);
  if (own.length !== 1 || !part || item.first - part.last > 5 || !isExact(part.quantity)) return undefined;
  if (!/\bof (?:these|those|them|whom)\b/.test(wordsBetween(statement, statement.sentence.first, item.first)))
    return undefined;
  const shares = besideBefore(figure, (quantity) => areAlike(part.quantity, quantity))
    .slice(0, -1)
    .filter(({ value }) => value > part.quantity.value)
    .map(({ value }) => ({
      value: roundedLike((100 * part.quantity.value) / value, item.quantity),
      sum: `${shown(part.quantity.value)} of ${shown(value)}`,
    }));
  return nearlyOneOf(item, 1, shares);
}

// ---- What may be meant ------------------------------------------------------------------------------------------

const MOST_PARTS = 4;

const isCalledTotal = (figure: FigureInParagraph): boolean =>
  /\b(?:together|between them|in all|altogether|combined|in total|all told|makes?|making|a total of|will (?:then|now|thus) have|(?:br(?:ings?|inging|ought)|t(?:akes?|aking|ook)) (?:it|them|the (?:total|number|figure|sum|toll)) to)(?: ,| some| up)?$/.test(
    wordsAhead(figure, 4).replace(/[,:]/g, '').replace(/ +/g, ' ').trim(),
  ) ||
  /^(?:\p{L}+ )?(?:together|altogether|between them|in all|in total|combined|all told)\b/u.test(wordsBehind(figure, 4));

const MISSING = /\b(?:is|are|was|were) missing\b/;

const OVER =
  /^(?:\p{L}+ )?(?:(?:more|less|fewer|higher|lower|faster|slower|longer|shorter) than|(?:above|below|over|under)(?= \p{L}))/u;

const LEFT_BEHIND =
  /^(?:\p{L}+ )?(?:(?:still |yet )?to go\b|left(?: [.,;:]|$)|remaining|remains?|short(?: [.,;:]|$)|(?:is|are|was|were) (?:uncovered|unpaid|missing|outstanding|left)\b)/u;

const LEFT_AHEAD =
  /\b(?:leaves?|leaving|left with|come up with|find|shortfall of|gap of|difference of|the rest|the remaining|the other|still needs?|still owes?)(?: \p{L}+)?(?: of| the| another| a further)?$/u;

/** Behind a whole, before its first part. */
const SPLIT =
  /^,? ?(?:(?:out )?of (?:which|whom|that|these|it)|with|made up of|split between|divided (?:into|between))\b/;

const CHANGE =
  /\b(?:fall|rise|drop|increase|decrease|decline|jump|gain|cut|reduction|growth|loss|surge|slump|leap) of(?: about| some| nearly| almost| a)?$/;

const GROWTH = /\b(?:rise|increase|jump|gain|growth|surge|leap) of(?: about| some| nearly| almost| a)?$/;

/** As exactly as a figure is given. */
const roundedLike = (value: number, { step }: Quantity): number => {
  const unit = Math.min(1, step);
  return Math.round(value / unit) * unit;
};
