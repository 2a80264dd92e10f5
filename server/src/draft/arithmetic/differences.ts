import type { Quantity } from '../../text/quantities/quantity';
import {
  inStatement,
  isExact,
  nearest,
  shown,
  shownDifference,
  slackOf,
  wordsAhead,
  wordsBehind,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from './figures';

/** "14.1% … and 22.8%, a difference of 8.7 percentage points"; "was 41 per cent, 19 points more than" */
export function points(figure: FigureInParagraph): Miscalculation | undefined {
  const { quantity } = figure.item;
  if (quantity.dimension !== 'points' && quantity.dimension !== 'percent') return undefined;
  const ahead = wordsAhead(figure);
  const isSaid =
    quantity.dimension === 'points'
      ? /\b(?:difference|gap|lead|rise|fall|drop|swing) of(?: a| some| about)?$|, or$|up$|down$/.test(ahead) ||
        /^(?:more|less|higher|lower|fewer|above|below)\b/.test(wordsBehind(figure))
      : /\b(?:difference|gap|lead) of$/.test(ahead);
  const [b, a] = nearest(figure, 2, ({ dimension }) => dimension === 'percent');
  if (!a || !b || !isExact(quantity) || !isSaid) return undefined;
  // "19 points more than the 22 per cent": what it is compared with comes behind
  if (
    figure.after.some(({ item, statement }) => statement === figure.statement && item.quantity.dimension === 'percent')
  )
    return undefined;
  const slack = quantity.step / 2 + a.step / 2 + b.step / 2;
  return wrongUnless(figure.item, Math.abs(a.value - b.value), slack, shownDifference(a.value, b.value));
}

const HOUR = 3600;
const HALF_DAY = 720;

/** "at a quarter past two … at 3:40 a.m., 85 minutes later" */
export function timeLater(figure: FigureInParagraph): Miscalculation | undefined {
  const { quantity } = figure.item;
  if (quantity.dimension !== 'duration' || quantity.factor > HOUR || !isExact(quantity)) return undefined;
  if (!/^(?:later|after that|afterwards)\b/.test(wordsBehind(figure))) return undefined;
  if (figure.before.at(-1)?.item.quantity.dimension !== 'clock') return undefined;
  const [b, a] = nearest(figure, 2, ({ dimension }) => dimension === 'clock');
  if (!a || !b) return undefined;
  // words do not say which half of the day they mean
  const gap = b.value - a.value;
  const gaps = [a, b].some(({ style }) => style === 'words') ? [gap, gap + HALF_DAY, gap - HALF_DAY] : [gap];
  const open = gaps.filter((minutes) => minutes > 0);
  const [minutes] = open;
  if (minutes === undefined) return undefined;
  const slack = quantity.step / 2;
  if (open.some((other) => !wrongUnless(figure.item, other * 60, slack, ''))) return undefined;
  return wrongUnless(figure.item, minutes * 60, slack, `${clock(a.value)} to ${clock(b.value)}`);
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

/** "Of the 214 boats, 120 were in the north and 61 in the south, which leaves 33"; "46 per cent and 29 per cent, which leaves 25" */
export function whichLeaves(figure: FigureInParagraph): Miscalculation | undefined {
  const { item } = figure;
  const { quantity } = item;
  if (!isExact(quantity) || !LEAVES.test(wordsAhead(figure, 4))) return undefined;
  const earlier = inStatement(figure.before, figure)
    .map((other) => other.quantity)
    .filter(({ dimension, base }) => dimension === quantity.dimension && base === quantity.base);
  if (!earlier.every((other) => isExact(other) && !other.relative)) return undefined;
  const [whole, parts] = wholeAndParts(figure, earlier);
  if (whole === undefined || parts.length === 0 || parts.some(({ value }) => value >= whole)) return undefined;
  const rest = parts.reduce((left, { value }) => left - value, whole);
  const sum = [whole, ...parts.map(({ value }) => value)].map(shown).join(' − ');
  return wrongUnless(item, rest, slackOf([quantity, ...parts]), sum);
}

const LEAVES = /\b(?:which|that) (?:leaves|left)(?: only| just| another)?$|, leaving(?: only| just)?$/;

/** What is parted, and the parts before what is left: "Of the 214 …", "leaves nine of the 41", all of a hundred per cent. */
function wholeAndParts(
  figure: FigureInParagraph,
  earlier: readonly Quantity[],
): [number | undefined, readonly Quantity[]] {
  const { item, statement } = figure;
  const [first, ...others] = earlier;
  const opening = first && wordsBetween(statement, statement.sentence.first, first.first);
  if (
    first &&
    others.length > 0 &&
    /^(?:\p{L}+ ){0,2}of (?:the|its|his|her|their|these|those|all)(?: \p{L}+){0,2}$/u.test(opening!)
  )
    return [first.value, others];
  if (item.quantity.dimension === 'percent' && others.length > 0) return [100, earlier];
  const [behind] = inStatement(figure.after, figure);
  const isOfBehind =
    behind?.quantity.dimension === item.quantity.dimension &&
    isExact(behind.quantity) &&
    /^of (?:the|its|his|her|their|these|those)$/.test(wordsBetween(statement, item.last, behind.first));
  return others.length === 0 && isOfBehind ? [behind.quantity.value, earlier] : [undefined, []];
}
