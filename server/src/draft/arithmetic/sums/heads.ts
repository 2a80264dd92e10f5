import {
  inStatement,
  isExact,
  shown,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';
import { areAlike, inUnits, unitOf } from '../beside';
import { isPlausible } from '../reckon';

/*
 * What one figure of a sentence is to another: how much each has of it, and which share of it it is.
 */

/** How far a rounded result may be off, as a share of it. */
const ROUGHLY = 0.12;

/** "46 patients and four nurses, so that each of them had charge of more than eleven" */
export function eachOfThem(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { bound, dimension, value, high } = item.quantity;
  if (dimension !== 'count' || value !== high || value < 2) return undefined;
  const opening = wordsBetween(statement, statement.sentence.first, item.first);
  if (
    !/\b(?:so(?: that)?|which (?:means|meant|leaves|left)(?: that)?|or),? ,?(?:each|every one)\b(?: \p{L}+){0,9}$/u.test(
      opening,
    )
  )
    return undefined;
  const own = inStatement(figure.before, figure).map(({ quantity }) => quantity);
  const [many, few] = [...own].sort((a, b) => b.value - a.value);
  if (own.length !== 2 || ![many!, few!].every((one) => one.dimension === 'count' && isExact(one))) return undefined;
  if (few!.value < 2 || many!.value <= few!.value) return undefined;
  const each = many!.value / few!.value;
  const [least, most] = [value * (1 - ROUGHLY), value * (1 + ROUGHLY)];
  const isRight =
    bound === 'more than' || bound === 'at least'
      ? each >= least
      : bound === 'less than' || bound === 'at most'
        ? each <= most
        : each >= Math.min(least, value - 1) && each <= Math.max(most, value + 1);
  if (isRight || !isPlausible(value, each)) return undefined;
  return { item, right: Math.floor(each), sum: `${shown(many!.value)} ÷ ${shown(few!.value)}` };
}

/** How far a share in words may be off, in per cent of the whole. */
const LOOSE = 7;

/** "had asked for 18 months; the panel gave nine, half of that" */
export function shareOfThat(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  const { quantity } = item;
  if (!/^(?:ratio|percent)$/.test(quantity.dimension) || !isExact(quantity)) return undefined;
  if (
    !/^of that(?:$| [.,;:)—–])/.test(wordsBehind(figure)) ||
    !/(?:[,—–(]|\bor|which (?:is|was))$/.test(wordsAhead(figure))
  )
    return undefined;
  const own = inStatement(figure.before, figure);
  const [whole, part] = own.map((other) => other.quantity);
  if (own.length !== 2 || item.first - own[1]!.last > 4 || !isExact(whole!) || !isExact(part!)) return undefined;
  const isBare = part!.dimension === 'count' && part!.counted.length === 0 && whole!.dimension === 'duration';
  if (!isBare && !areAlike(part!, whole!)) return undefined;
  const unit = unitOf([whole!, part!]);
  const [all, some] = [inUnits(whole!, unit), inUnits(part!, unit)];
  const percent = (100 * some) / all;
  const slack = quantity.dimension === 'ratio' ? LOOSE : quantity.step;
  if (some >= all || Math.abs(percent - quantity.value) <= slack) return undefined;
  return { item, right: Math.round(percent), sum: `${shown(some)} of ${shown(all)}` };
}
