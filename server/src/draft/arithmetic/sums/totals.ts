import type { Quantity } from '../../../text/quantities/quantity';
import { isPlausible } from '../reckon';
import {
  areOfOneKind,
  inStatement,
  isExact,
  nearest,
  shown,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

/** Parts that are far from the whole are examples of it. */
const LEAST_SHARE = 0.8;
const MOST_SHARE = 1.25;
const MOST_PARTS = 6;

/** "6,150 people: 1,850 at Pellworth and 4,300 at Ebeltrup" */
export function listedTotal({ item, statement, after }: FigureInParagraph): Miscalculation | undefined {
  const { tokens } = statement.block;
  const { quantity } = item;
  if (!isExact(quantity) || !/^(?:count|money)$/.test(quantity.dimension)) return undefined;
  let colon = item.last;
  while (colon < statement.sentence.last && colon < item.last + 5 && tokens[colon]!.kind === 'word') colon++;
  if (tokens[colon]?.text !== ':') return undefined;
  const parts = after.filter((figure) => figure.statement === statement).map((figure) => figure.item);
  const [beforeLast, last] = [parts.at(-2), parts.at(-1)];
  if (!beforeLast || !last || parts.length > MOST_PARTS) return undefined;
  const isList =
    parts.every(({ quantity: part }) => isExact(part) && !part.relative && areOfOneKind(quantity, part)) &&
    wordsBetween(statement, beforeLast.last, last.first).split(' ').includes('and');
  if (!isList) return undefined;
  const sum = parts.reduce((value, part) => value + part.quantity.value, 0);
  if (sum < quantity.value * LEAST_SHARE || sum > quantity.value * MOST_SHARE) return undefined;
  const slack =
    quantity.dimension === 'count' && quantity.step <= 1
      ? 0
      : parts.reduce((value, part) => value + part.quantity.step / 2, 0);
  return wrongUnless(item, sum, slack, parts.map((part) => shown(part.quantity.value)).join(' + '));
}

/** "11 pools, the seven of last Saturday and four more" */
export function andMore(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  const [one, more, other] = inStatement(figure.after, figure);
  if (!one || !more || other || quantity.dimension !== 'count' || quantity.step > 1 || !isExact(quantity))
    return undefined;
  if (![one, more].every((part) => part.quantity.dimension === 'count' && isExact(part.quantity))) return undefined;
  if (!/^(?:\p{L}+ ){1,4}[,:—–(] (?:the|its|their)$/u.test(wordsBetween(statement, item.last, one.first)))
    return undefined;
  const between = wordsBetween(statement, one.last, more.first);
  if (!/^(?:\p{L}+ ){0,5}and(?: another)?$/u.test(between)) return undefined;
  if (
    !/ another$/.test(between) &&
    !/^(?:more|others|new ones)\b(?! than)/.test(wordsBetween(statement, more.last, more.last + 2))
  )
    return undefined;
  const sum = one.quantity.value + more.quantity.value;
  return isPlausible(quantity.value, sum)
    ? wrongUnless(item, sum, 0, `${shown(one.quantity.value)} + ${shown(more.quantity.value)}`)
    : undefined;
}

const TOTAL = /\b(?:total|altogether|combined|sum|in all|overall)\b/;

/** "€42m, with another six and a half million to come. That would take the total to €48.5m" */
export function totalOfTwo(figure: FigureInParagraph): Miscalculation | undefined {
  const { quantity } = figure.item;
  if (quantity.dimension !== 'money' || !isExact(quantity) || !TOTAL.test(wordsAhead(figure, 8))) return undefined;
  const [b, a, other] = nearest(figure, 3, (one) => areOfOneKind(quantity, one) && isExact(one));
  if (!a || !b || other || !b.remainder) return undefined;
  return wrongUnless(figure.item, a.value + b.value, (a.step + b.step) / 20, `${shown(a.value)} + ${shown(b.value)}`);
}

/** How far "roughly" reaches, as a share of the value. */
const ROUGHLY = 0.12;

/** "$5.26 million to 1,312 customers, or roughly $4,000 apiece" */
export function apiece(figure: FigureInParagraph): Miscalculation | undefined {
  const { quantity } = figure.item;
  if (quantity.dimension !== 'money' || !/^(?:exact|about)$/.test(quantity.bound) || quantity.high !== quantity.value)
    return undefined;
  const isEach = /^(?:apiece|each)\b/.test(wordsBehind(figure, 1));
  if (!isEach || !/\bor(?: about| roughly| around| some| nearly)?$/.test(wordsAhead(figure, 3))) return undefined;
  const own = figure.before.filter(({ statement }) => statement === figure.statement).map(({ item }) => item.quantity);
  const [count, sum] = [own.at(-1), own.at(-2)];
  if (count?.dimension !== 'count' || sum?.dimension !== 'money' || sum.base !== quantity.base || count.value < 2)
    return undefined;
  const each = sum.value / count.value;
  const slack = quantity.bound === 'about' ? each * ROUGHLY : quantity.step / 2 + each * (sum.step / sum.value);
  const right = Math.round(each / quantity.step) * quantity.step;
  return Math.abs(quantity.value - each) <= slack
    ? undefined
    : { item: figure.item, right, sum: `${shown(sum.value)} ÷ ${shown(count.value)}` };
}

/** "$2,500 each to 1,020 households, or $2.55 million in all"; "Each of the 32 crews gets 450 crowns, a total of 14,400" */
export function timesEach(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { quantity } = item;
  if (!/^(?:money|count|length|mass|volume)$/.test(quantity.dimension) || !isExact(quantity)) return undefined;
  if (!TOTAL_BEHIND.test(wordsBehind(figure, 4)) && !TOTAL_AHEAD.test(wordsAhead(figure))) return undefined;
  const earlier = inStatement(figure.before, figure);
  const [one, two] = earlier;
  if (!one || !two || earlier.length > 2) return undefined;
  const isOfEach = /\beach of (?:the|its|their|these|those)$/.test(wordsBetween(statement, one.first - 3, one.first));
  const each = isOfEach ? two : earlier.find(({ quantity: { per } }) => EACH.test(per ?? ''));
  const times = each === one ? two : one;
  if (!each || times.quantity.per !== undefined || times.quantity.dimension !== 'count' || times.quantity.value <= 1)
    return undefined;
  if (!areOfOneKind(each.quantity, quantity) || !isExact(each.quantity) || !isExact(times.quantity)) return undefined;
  const [part, count] = [each.quantity, times.quantity];
  if (
    !/(?:, or|, which is|, which (?:brings?|brought) in|[—–(:]|,)$/.test(
      wordsBetween(statement, statement.sentence.first, item.first).replace(/ (?:a total of|altogether|in all)$/, ''),
    )
  )
    return undefined;
  return wrongUnless(
    item,
    part.value * count.value,
    quantity.step / 2 + (part.dimension === 'count' ? 0 : (count.value * smallStep(part)) / 2),
    `${shown(count.value)} × ${shown(part.value)}`,
  );
}

/** What each gets is told to the unit: 450 crowns are not 445, and 15 are not 15.40. */
const smallStep = ({ value, step, factor }: Quantity): number => (value < LEAST_ROUNDED ? 0 : Math.min(step, factor));

const LEAST_ROUNDED = 100;

const EACH = /^(?:each|head|person|household|ticket|piece|share|night|tonne|ton|barrel|litre|kilo)$/;
const TOTAL_AHEAD = /\b(?:a total of|altogether|in all|which (?:brings?|brought) in)$/;
const TOTAL_BEHIND = /^(?:\p{L}+ )?(?:altogether|in all|in total|all told)\b/u;

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
