import type { QuantityItem } from '../../text/claims/statement';
import type { Quantity } from '../../text/quantities/quantity';
import {
  areOfOneKind,
  inStatement,
  isExact,
  shown,
  shownDifference,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from './figures';

/*
 * Sentences that say themselves from which of their figures another one follows: nothing else can be meant, so that any
 * other result is wrong.
 */

/** "€1,102, which is €8 more than the €1,084"; "took 96 hours, 36 more than the 72 allowed" */
export function moreThanAnother(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  if (!/^(?:\p{L}+ ){0,2}(?:more|less|fewer|higher|lower) than\b/u.test(wordsBehind(figure, 4))) return undefined;
  const [from] = inStatement(figure.after, figure);
  const to = inStatement(figure.before, figure).findLast(
    ({ quantity }) => from && areOfOneKind(quantity, from.quantity),
  );
  if (!from || !to || from.first - item.last > COMPARED_REACH) return undefined;
  if (!/(?:,|,? which (?:is|was)|, or|[—–(])$/.test(wordsBetween(statement, to.last, item.first))) return undefined;
  const isKind =
    from.quantity.dimension === 'percent' ? isPoints(item.quantity) : areOfOneKind(item.quantity, from.quantity);
  if (!isKind || !isExact(to.quantity) || from.quantity.high !== from.quantity.value) return undefined;
  return wrongUnless(
    item,
    Math.abs(from.quantity.value - to.quantity.value),
    slackOf([item.quantity, to.quantity, from.quantity]),
    shownDifference(from.quantity.value, to.quantity.value),
  );
}

/** Tokens between a difference and what it is one from: "fewer votes than the last time, when it had 22" is too far. */
const COMPARED_REACH = 6;

const isPoints = ({ dimension, counted }: Quantity): boolean =>
  dimension === 'points' || (dimension === 'count' && /^points?$/.test(counted[0] ?? ''));

/** "To the 9,100 who were out it added 2,200, which made 11,300" */
export function whichMakes(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  if (
    !isExact(item.quantity) ||
    !/\bwhich (?:made|makes|would make)(?: a total of| it| that)?$/.test(wordsAhead(figure))
  )
    return undefined;
  const parts = inStatement(figure.before, figure).filter(({ quantity }) => areOfOneKind(item.quantity, quantity));
  const [a, b] = parts;
  if (!a || !b || parts.length > 2 || !parts.every(({ quantity }) => isExact(quantity) && !quantity.relative))
    return undefined;
  const [one, other] = [a.quantity, b.quantity];
  // "22 more …, which made 45" of a number that stands elsewhere
  if (item.quantity.value < Math.max(one.value, other.value)) return undefined;
  return wrongUnless(
    item,
    one.value + other.value,
    slackOf([one, other]) / 2,
    `${shown(one.value)} + ${shown(other.value)}`,
  );
}

/** "Of the 291 dead, 164 were in Halvar and 102 in Borjuk, which leaves 25"; "51 per cent and 35 per cent, which leaves 14" */
export function whichLeaves(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  if (
    !isExact(quantity) ||
    !/\b(?:which|that) (?:leaves|left)(?: only| just| another)?$|, leaving(?: only| just)?$/.test(wordsAhead(figure, 4))
  )
    return undefined;
  const earlier = inStatement(figure.before, figure).filter(
    ({ quantity: other }) => other.dimension === quantity.dimension && other.base === quantity.base,
  );
  if (!earlier.every((other) => isExact(other.quantity) && !other.quantity.relative)) return undefined;
  const [first, ...others] = earlier;
  const whole =
    first &&
    /\bof (?:the|its|his|her|their|these|those|all)(?: \p{L}+){0,2}$/u.test(
      wordsBetween(statement, first.first - 4, first.first),
    );
  const isOfFirst = whole && statement.sentence.first + OF_REACH >= first.first;
  if (isOfFirst && others.length > 0 && others.every(({ quantity: { value } }) => value < first.quantity.value))
    return remainder(item, first.quantity, others);
  if (quantity.dimension === 'percent' && earlier.length > 1)
    return remainder(item, { ...quantity, value: 100, step: 1 }, earlier);
  const behind = inStatement(figure.after, figure)[0];
  const isOfBehind =
    behind !== undefined &&
    /^of (?:the|its|his|her|their|these|those)$/.test(wordsBetween(statement, item.last, behind.first));
  return isOfBehind &&
    first &&
    others.length === 0 &&
    isExact(behind.quantity) &&
    behind.quantity.dimension === quantity.dimension
    ? remainder(item, behind.quantity, earlier)
    : undefined;
}

/** Tokens of a sentence within which "of the first 291" begins it. */
const OF_REACH = 6;

function remainder(item: QuantityItem, whole: Quantity, parts: readonly QuantityItem[]): Miscalculation | undefined {
  const taken = parts.reduce((sum, { quantity }) => sum + quantity.value, 0);
  const slack =
    item.quantity.dimension === 'count' ? 0 : slackOf([item.quantity, ...parts.map(({ quantity }) => quantity)]);
  return wrongUnless(
    item,
    whole.value - taken,
    slack,
    [whole.value, ...parts.map(({ quantity }) => quantity.value)].map(shown).join(' − '),
  );
}

/** "$2,500 each to 1,020 households, or $2.55 million in all" */
export function timesEach(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  if (quantity.dimension !== 'money' || !isExact(quantity)) return undefined;
  if (!TOTAL.test(wordsBehind(figure, 4)) && !/\b(?:a total of|altogether|in all)$/.test(wordsAhead(figure)))
    return undefined;
  const earlier = inStatement(figure.before, figure);
  const each = earlier.filter((one) => one.quantity.per === 'each' && one.quantity.base === quantity.base);
  const counts = earlier.filter(({ quantity: one }) => one.dimension === 'count' && one.value > 1);
  const [part, times] = [each[0]?.quantity, counts[0]?.quantity];
  if (!part || !times || each.length > 1 || counts.length > 1 || earlier.length > 2) return undefined;
  if (
    !isExact(part) ||
    !isExact(times) ||
    !/(?:, or|, which is|[—–(:]|,)$/.test(
      wordsBetween(statement, statement.sentence.first, item.first).replace(/ (?:a total of|altogether|in all)$/, ''),
    )
  )
    return undefined;
  return wrongUnless(
    item,
    part.value * times.value,
    quantity.step / 2 + (times.value * part.step) / 2,
    `${shown(times.value)} × ${shown(part.value)}`,
  );
}

const TOTAL = /^(?:\p{L}+ )?(?:altogether|in all|in total|all told)\b/u;

/** "$11.5 million over four years, which is an average of $2.875 million a year" */
export function onAverage(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  if (!/^(?:count|money)$/.test(quantity.dimension) || quantity.high !== quantity.value) return undefined;
  if (
    !/\b(?:which|that) (?:is|was|makes|made) an average of(?: about| some| nearly| just over)?$|, an average of(?: about| some)?$/.test(
      wordsAhead(figure, 8),
    )
  )
    return undefined;
  const unit = /^(?:(?:\p{L}+ )?(?:a|per|each) )(year|month|week|day|hour|season)\b/u.exec(wordsBehind(figure, 4))?.[1];
  const earlier = inStatement(figure.before, figure);
  const [period, sum] = [earlier.at(-1), earlier.at(-2)];
  if (!unit || period?.quantity.dimension !== 'duration' || !sum || !areOfOneKind(quantity, sum.quantity))
    return undefined;
  if (!/^(?:over|in|within|during|for)(?: the| more than)?$/.test(wordsBetween(statement, sum.last, period.first)))
    return undefined;
  if (!statement.block.tokens[period.last - 1]!.lower.startsWith(unit) || !isExact(sum.quantity)) return undefined;
  const parts = period.quantity.value / period.quantity.factor;
  const each = sum.quantity.value / parts;
  const slack = quantity.bound === 'exact' ? quantity.step / 2 + sum.quantity.step / parts : each * ROUGHLY;
  const right = Math.round(each / quantity.step) * quantity.step;
  return Math.abs(quantity.value - each) <= slack
    ? undefined
    : { item, right, sum: `${shown(sum.quantity.value)} ÷ ${shown(parts)}` };
}

/** How far "about" reaches, as a share of the value. */
const ROUGHLY = 0.12;

/** "Of the district’s 780 teachers, 702 stayed off work, or 90 per cent" */
export function shareOfFirst(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  if (item.quantity.dimension !== 'percent' || !isExact(item.quantity) || !/(?:, or|\()$/.test(wordsAhead(figure, 2)))
    return undefined;
  const [whole, part, ...more] = inStatement(figure.before, figure);
  if (!whole || !part || more.length > 0 || whole.first > statement.sentence.first + OF_REACH) return undefined;
  if (statement.block.tokens[statement.sentence.first]!.lower !== 'of' || part.quantity.value >= whole.quantity.value)
    return undefined;
  if (![whole, part].every(({ quantity }) => isExact(quantity) && quantity.dimension === 'count')) return undefined;
  const right = (100 * part.quantity.value) / whole.quantity.value;
  return Math.abs(right - item.quantity.value) <= Math.max(1, item.quantity.step)
    ? undefined
    : { item, right: Math.round(right), sum: `${shown(part.quantity.value)} of ${shown(whole.quantity.value)}` };
}

/** How far a result may be off where its figures are rounded. */
const slackOf = (quantities: readonly Quantity[]): number =>
  quantities.every(({ dimension }) => dimension === 'count')
    ? 0
    : quantities.reduce((sum, { step }) => sum + step / 2, 0) * 0.99;
