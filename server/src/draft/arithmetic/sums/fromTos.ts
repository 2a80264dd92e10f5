import type { QuantityItem } from '../../../text/claims/statement';
import type { Quantity } from '../../../text/quantities/quantity';
import { differInDigit } from '../../../text/quantities/slips';
import { isPlain } from '../cues';
import {
  inStatement,
  isExact,
  shown,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';
import { gapUnlessReckoned } from '../reckon';
import { meantBy } from '../stated';

/*
 * A figure behind which both stand that it lies between: "by 151 talars, from 1,150 to 1,311", "0.6 of a point lower than the
 * ministry's, 1.9 per cent against 2.3".
 */

export function betweenTheNext(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const [a, b] = inStatement(figure.after, figure);
  if (!a || !b || !isPlain(item) || item.quantity.dimension === 'percent') return undefined;
  const isMeant = meantBy(figure);
  if (![a, b].every(({ quantity }) => isExact(quantity) && isMeant(quantity))) return undefined;
  if (!areOfOneMeasure(a.quantity, b.quantity)) return undefined;
  const [ahead, between] = [wordsBetween(statement, item.last, a.first), wordsBetween(statement, a.last, b.first)];
  if (!isChange(figure, ahead, between) && !isComparison(figure, a, ahead, between)) return undefined;
  return gapUnlessReckoned(figure, [a.quantity, b.quantity], a.quantity, b.quantity);
}

/** A bare number has the measure of the other; what is counted is one thing. */
const areOfOneMeasure = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension || [a, b].some(({ dimension, counted }) => dimension === 'count' && counted.length === 0);

const isChange = (figure: FigureInParagraph, ahead: string, between: string): boolean =>
  /\b(?:by|of|up|down|gained|lost|rose|fell|added|shed)$/.test(wordsAhead(figure).replace(LOOSE_END, '')) &&
  /^(?:\p{L}+ ){0,3}(?:[,—–(] ?)?from(?: (?:just|only|about|some|an?|the))?$/u.test(ahead) &&
  /^(?:\p{L}+ ){0,3}to(?: (?:just|only|about|some|an?|the))?$/u.test(between);

const LOOSE_END = / (?:just|only|exactly|another|a further|a full)$/;

const isComparison = (figure: FigureInParagraph, a: QuantityItem, ahead: string, between: string): boolean =>
  /^(?:\p{L}+ ){0,4}than\b/u.test(wordsBehind(figure, 6)) &&
  a.first - figure.item.last <= MOST_WORDS &&
  /[,—–(]$/.test(ahead) &&
  !/[;:.]/.test(ahead) &&
  /^(?:\p{L}+ ){0,2}(?:against|compared (?:with|to)|versus|as against|to)(?: \p{L}+){0,2}$/u.test(between);

const MOST_WORDS = 12;

/** "has shrunk from 680 to 429 with the 251 that were caught": what is left when what went is known. */
export function leftWith(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const from = inStatement(figure.before, figure).at(-1);
  const [by] = inStatement(figure.after, figure);
  if (!from || !by || ![from, item, by].every((one) => one.quantity.dimension === 'count' && isExact(one.quantity)))
    return undefined;
  if (!/\bfrom(?: an?| the| its)?$/.test(wordsBetween(statement, from.first - 2, from.first))) return undefined;
  if (!/^(?:\p{L}+ )?to(?: just| only)?$/u.test(wordsBetween(statement, from.last, item.first))) return undefined;
  if (!WITH_THE.test(wordsBetween(statement, item.last, by.first))) return undefined;
  const [was, is, change] = [from.quantity.value, item.quantity.value, by.quantity.value];
  const right = is < was ? was - change : was + change;
  if (!differInDigit(is, right)) return undefined;
  return wrongUnless(item, right, 0, `${shown(was)} ${is < was ? '−' : '+'} ${shown(change)}`);
}

const WITH_THE =
  /^(?:\p{L}+ )?(?:with|after|by|through|following|because of|thanks to|without) (?:the|its|their|those|these)$/u;
