import {
  areOfOneKind,
  isExact,
  nearest,
  shown,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from './figures';

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
