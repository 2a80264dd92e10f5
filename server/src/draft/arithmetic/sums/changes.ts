import type { QuantityItem } from '../../../text/claims/statement';
import type { Quantity } from '../../../text/quantities/quantity';
import {
  areOfOneKind,
  inStatement,
  isExact,
  shown,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  wrongUnless,
  type Figure,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

const isPercent = ({ dimension, ...quantity }: Quantity): boolean =>
  dimension === 'percent' && isExact({ dimension, ...quantity });

/** "13.50 marks an hour, 12.5% more than the present minimum of 12" */
export function moreThan(figure: FigureInParagraph): Miscalculation | undefined {
  if (
    !isPercent(figure.item.quantity) ||
    !/^(?:more|higher|less|lower|fewer|above|below|up)\b/.test(wordsBehind(figure))
  )
    return undefined;
  const [from] = inStatement(figure.after, figure);
  const { last } = figure.item;
  if (!from || from.first - last > 8) return undefined;
  const own = inStatement(figure.before, figure);
  // "At $64 a share … 40 per cent above …, and 10 per cent above the first offer, which was $58": the one of its kind
  const alike = own.filter(({ quantity }) => areOfOneKind(quantity, from.quantity));
  const to = alike.length === 1 ? alike[0] : own.at(-1);
  if (!to) return undefined;
  if (!/\b(?:than|from|on|above|below)\b/.test(wordsBetween(figure.statement, last, from.first))) return undefined;
  return changed(figure.item, from.quantity, isFloor(to, figure) ? { ...to.quantity, bound: 'exact' } : to.quantity);
}

/** "nobody is to earn less than 13.50 marks": the least that there is, and so a figure to reckon from. */
const isFloor = ({ first, quantity: { bound } }: QuantityItem, { statement }: Figure): boolean =>
  bound === 'at least' ||
  (bound === 'less than' &&
    /\b(?:nobody|none|no one|not|never|no \p{L}+)\b.* than$/u.test(
      wordsBetween(statement, statement.sentence.first, first),
    ));

/** "a matter of 48 billion yen. It has cost 61.8 billion, or 29 percent more" */
export function orMore(figure: FigureInParagraph): Miscalculation | undefined {
  if (!isPercent(figure.item.quantity) || !/^(?:more|higher|less|lower)\b/.test(wordsBehind(figure, 1)))
    return undefined;
  if (!/\bor(?: about| some)?$/.test(wordsAhead(figure)) || /\bthan\b/.test(wordsBehind(figure))) return undefined;
  const to = inStatement(figure.before, figure)[0]?.quantity;
  const earlier = figure.before.filter(({ statement }) => statement !== figure.statement).at(-1);
  if (!to || !earlier || figure.statement.start - earlier.statement.end > 4) return undefined;
  return changed(figure.item, earlier.item.quantity, to);
}

/** "rose from 40 to 50, or 25 per cent" */
export function fromTo(figure: FigureInParagraph): Miscalculation | undefined {
  if (!isPercent(figure.item.quantity)) return undefined;
  const left = inStatement(figure.before, figure);
  const [to, from] = [left.at(-1), left.at(-2)];
  if (!from || !to || figure.item.first - to.last > 6) return undefined;
  const { statement } = figure;
  // "from 40 to 50 crowns; wages rose by 3 per cent": another clause
  if (/[;:]|\bwhich (?!is\b|was\b|means\b|makes\b)/.test(wordsBetween(statement, to.last, figure.item.first)))
    return undefined;
  const isSaid =
    /\bfrom(?: \p{L}+)?$/u.test(wordsBetween(statement, from.first - 3, from.first)) &&
    /\bto$/.test(wordsBetween(statement, from.last, to.first).trim()) &&
    /\b(?:or|of|by|,)\b|,$/.test(wordsAhead(figure));
  return isSaid ? changed(figure.item, from.quantity, to.quantity) : undefined;
}

/** More than this is said in times. */
const MOST_PERCENT = 500;

/** Whether a percentage is the change from one figure to another. */
function changed(item: QuantityItem, from: Quantity, to: Quantity): Miscalculation | undefined {
  const isChange =
    areOfOneKind(from, to) &&
    isExact(from) &&
    isExact(to) &&
    /^(?:count|money|length|area|mass|volume|power|duration)$/.test(from.dimension);
  const [a, b] = [from.value, to.value];
  if (!isChange || a <= 0) return undefined;
  const percent = (Math.abs(b - a) / a) * 100;
  if (percent > MOST_PERCENT) return undefined;
  const slack = item.quantity.step / 2 + (100 * roundingOf(from, to)) / (2 * a);
  return wrongUnless(item, rounded(percent, item.quantity.step), slack, `from ${shown(a)} to ${shown(b)}`);
}

/** How far two figures may have been rounded together: a rate of 12 beside one of 13.50 is 12.00. */
const roundingOf = (from: Quantity, to: Quantity): number =>
  Math.min(from.step, to.step) < 1 && Math.max(from.value, to.value) < LEAST_ROUNDED
    ? 2 * Math.min(from.step, to.step)
    : from.step + to.step;

/** Smaller rates of pay, prices and the like are written in full. */
const LEAST_ROUNDED = 100;

/** As a newsroom rounds it: whole, unless a half per cent is exact. */
function rounded(percent: number, step: number): number {
  if (Math.abs(percent - Math.round(percent * 2) / 2) < 1e-6) return percent;
  const unit = Math.min(1, step);
  return Math.round(percent / unit) * unit;
}

/** How many points "about" reaches. */
const LOOSELY = 3;

/** "22 of 96, or 23 per cent"; "Of the $5.26 million, the jury heard, $1.8 million, or 34%" */
export function share(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const isLoose = item.quantity.bound === 'about';
  if (!isPercent(isLoose ? { ...item.quantity, bound: 'exact' } : item.quantity)) return undefined;
  if (!/\b(?:or|,)$|\($/.test(wordsAhead(figure, 3).replace(/ (?:about|some|nearly|almost)$/, ''))) return undefined;
  const own = inStatement(figure.before, figure);
  const [near, far] = [own.at(-1), own.at(-2)];
  if (!near || !far || item.first - near.last > 5) return undefined;
  const isPartOfWhole = /^(?:out )?of(?: the| its| their| his| her)?$/.test(
    wordsBetween(statement, far.last, near.first),
  );
  const isOfWhole =
    own.length === 2 &&
    /^of(?: the| its| their| that)?(?: \p{L}+ 's| an?(?: \p{L}+){1,2} of)?$/u.test(
      wordsBetween(statement, statement.sentence.first, far.first),
    );
  if (!isPartOfWhole && !isOfWhole) return undefined;
  const [part, whole] = isPartOfWhole ? [far.quantity, near.quantity] : [near.quantity, far.quantity];
  if (!areOfOneKind(part, whole) || !/^(?:count|money)$/.test(whole.dimension)) return undefined;
  if (part.value > whole.value || !isExact(part) || !isExact(whole)) return undefined;
  const percent = (100 * part.value) / whole.value;
  const slack = item.quantity.step / 2 + percent * (part.step / (2 * part.value)) + (isLoose ? LOOSELY : 0.1);
  return wrongUnless(
    item,
    rounded(percent, item.quantity.step),
    slack,
    `${shown(part.value)} of ${shown(whole.value)}`,
  );
}
