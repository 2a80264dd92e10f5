import type { Quantity } from '../../text/quantities/quantity';
import { secondsOf } from '../../text/quantities/units';
import { areAlike, COUNTABLE, inUnits, stepInUnits, unitOf } from './beside';
import {
  areOfOneKind,
  mayCountLike,
  shown,
  shownDifference,
  wordsBehind,
  wordsBetween,
  type FigureInParagraph,
} from './figures';
import type { Known } from './known';
import type { Kind } from './readings';
import { inOrder, pairs, type Made } from './made';
import { changes, shares } from './sums/percentages';

/** What one way of reckoning makes of the figures around one. */
export function resultsOf(figure: FigureInParagraph, around: readonly Known[], kind: Kind): Made[] {
  const told = around.filter((one) => figure.item.quantity.dimension !== 'duration' || !isTime(one));
  if (kind === 'change') return changes(figure, told);
  const known = told.filter(({ rounded }) => !rounded);
  if (kind === 'share') return shares(figure, known);
  if (kind === 'product') return [...products(figure, known), ...partsOf(figure, known)];
  const alike = known.filter(
    ({ quantity }) => isAddend(figure.item.quantity, quantity) && mayCountLike(figure, quantity),
  );
  const unit = unitOf([figure.item.quantity, ...alike.map(({ quantity }) => quantity)]);
  if (kind === 'rest') return rests(figure, alike, unit);
  return kind === 'gap' ? gaps(figure, alike, unit) : sums(figure, alike, unit);
}

/** The figure just before, the one just behind, or the last of the sentence before: one of them is meant. */
export function anchorsOf({ item, statement }: FigureInParagraph, known: readonly Known[]): Known[] {
  const own = known.filter(({ figure }) => figure.statement === statement);
  const before = own.filter(({ figure }) => figure.item.first < item.first);
  const after = own.filter(({ figure }) => figure.item.first > item.first);
  if (own.length > 0) return [before.at(-1) ?? after[0]!];
  const nearest = Math.min(...known.map(({ distance }) => distance));
  return known.filter(({ distance }) => distance === nearest);
}

/** "at 3.46": the time of day. */
const isTime = ({ quantity, figure: { item, statement } }: Known): boolean =>
  quantity.dimension === 'count' &&
  quantity.step === 0.01 &&
  /\b(?:at|by|until|till|around|from)$/.test(wordsBetween(statement, item.first - 2, item.first));

/** Whether one figure may be a difference or sum of which the other is a term. */
export function isAddend(own: Quantity, other: Quantity): boolean {
  const isPoints = own.dimension === 'points' || (own.dimension === 'count' && /^points?$/.test(own.counted[0] ?? ''));
  if (isPoints && (other.dimension === 'percent' || other.dimension === 'points')) return true;
  return COUNTABLE.test(other.dimension) && isMixed(own, other) && areAlike(own, other) && own.per === other.per;
}

/** A bare number beside a sum of money may be one; what is counted is none. */
const isMixed = (own: Quantity, other: Quantity): boolean =>
  own.dimension !== 'count' || other.dimension === 'count' || own.counted.length > 0;

const slackOf = (quantities: readonly Quantity[], unit: number): number =>
  quantities.every(({ dimension }) => dimension === 'count')
    ? 0
    : quantities.reduce((sum, quantity) => sum + stepInUnits(quantity, unit) / 2, 0) * 0.99;

const scaleOf = ({ item: { quantity } }: FigureInParagraph, unit: number): number => {
  const own = inUnits(quantity, unit);
  return own === 0 ? 1 : quantity.value / own;
};

function gaps(figure: FigureInParagraph, alike: readonly Known[], unit: number): Made[] {
  const scale = scaleOf(figure, unit);
  const made: Made[] = [];
  // "51 of the 121 seats, ten short of a majority": one more than half
  const isOfMajority = /\bmajority\b/.test(wordsBehind(figure, 6));
  for (const [a, b] of pairs(alike)) {
    const numbers = [inUnits(a.quantity, unit), inUnits(b.quantity, unit)] as [number, number];
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const [one, other] = isOfMajority && most > 1.5 * least ? [least, Math.floor(most / 2) + 1] : numbers;
    if (one === other) continue;
    made.push({
      value: Math.abs(one - other),
      sum: shownDifference(one, other),
      of: [a, b],
      slack: slackOf([figure.item.quantity, a.quantity, b.quantity], unit),
      scale,
    });
  }
  return made;
}

/** What is left of a whole when the parts behind it are taken away; of all, where there are shares. */
function rests(figure: FigureInParagraph, alike: readonly Known[], unit: number): Made[] {
  const scale = scaleOf(figure, unit);
  const { item, statement } = figure;
  const before = inOrder(
    alike.filter(({ figure: other }) => other.statement !== statement || other.item.first < item.first),
  );
  const behind = alike.find(
    ({ figure: other }) =>
      other.statement === statement &&
      other.item.first >= item.last &&
      /^(?:\p{L}+ )?of(?: (?:the|its|his|her|their|those|these|all))?$/u.test(
        wordsBetween(statement, item.last, other.item.first),
      ),
  );
  const made: Made[] = [];
  const add = (whole: number, parts: readonly Known[], of: readonly Known[], turned = false): void => {
    const numbers = parts.map(({ quantity }) => inUnits(quantity, unit));
    const value = numbers.reduce((rest, number) => rest - number, whole);
    if (value <= 0 || parts.length === 0) return;
    const slack = slackOf([item.quantity, ...of.map(({ quantity }) => quantity)], unit);
    made.push({ value, sum: [whole, ...numbers].map(shown).join(' − '), of, slack, scale, turned });
  };
  if (behind) for (const part of before.slice(0, -1)) add(inUnits(behind.quantity, unit), [part], [behind, part], true);
  for (let at = Math.max(0, before.length - MOST_PARTS); at < before.length; at++) {
    const parts = before.slice(at);
    if (behind) add(inUnits(behind.quantity, unit), parts, [behind, ...parts]);
    else if (item.quantity.dimension === 'percent') add(100, parts, parts);
    if (!behind) add(inUnits(parts[0]!.quantity, unit), parts.slice(1), parts);
  }
  return made;
}

const MOST_PARTS = 6;

/** Sums of figures that follow each other, up to the last one before. */
function sums(figure: FigureInParagraph, alike: readonly Known[], unit: number): Made[] {
  const scale = scaleOf(figure, unit);
  const parts = inOrder(
    alike.filter(
      ({ quantity, figure: { item, statement } }) =>
        !quantity.relative && (statement !== figure.statement || item.first < figure.item.first),
    ),
  );
  const made: Made[] = [];
  for (let count = 2; count <= Math.min(MOST_PARTS, parts.length); count++) {
    const of = parts.slice(-count);
    const numbers = of.map(({ quantity }) => inUnits(quantity, unit));
    made.push({
      value: numbers.reduce((sum, number) => sum + number),
      sum: numbers.map(shown).join(' + '),
      of,
      slack: slackOf([figure.item.quantity, ...of.map(({ quantity }) => quantity)], unit),
      scale,
    });
  }
  return made;
}

/** How many there are times what each has. */
function products({ item: { quantity: own } }: FigureInParagraph, known: readonly Known[]): Made[] {
  const made: Made[] = [];
  for (const [a, b] of pairs(known)) {
    for (const [times, each] of [
      [a, b],
      [b, a],
    ] as const) {
      const [many, one] = [times.quantity, each.quantity];
      const seconds = many.dimension === 'duration' ? secondsOf(one.per) : undefined;
      // "65,000 a month … 18 months"
      if (seconds === many.factor && one.dimension === own.dimension && one.base === own.base) {
        const count = Math.round(many.value / seconds);
        const slack = own.step / 2 + (count * one.step) / 20;
        if (count > 1)
          made.push({
            ...{ value: count * one.value, sum: `${count} × ${shown(one.value)}` },
            ...{ of: [a, b], slack, scale: 1 },
          });
        continue;
      }
      if (many.counted[0] === 'times' || many.dimension !== 'count' || many.value < 2 || !Number.isInteger(many.value))
        continue;
      if (!areAlike(own, one) || (own.dimension === 'count' && one.dimension !== 'count')) continue;
      const factor = one.dimension === 'count' && own.dimension !== 'count' ? own.factor : 1;
      made.push({
        value: many.value * one.value * factor,
        sum: `${shown(many.value)} × ${shown(one.value / one.factor)}`,
        of: [a, b],
        slack: own.step / 2 + (one.value < 100 * one.factor ? 0 : (many.value * one.step) / 20),
        scale: 1,
      });
    }
  }
  return made;
}

/** A share of a whole. */
function partsOf({ item, statement }: FigureInParagraph, known: readonly Known[]): Made[] {
  const own = item.quantity;
  const made: Made[] = [];
  for (const share of known.filter(({ quantity }) => /^(?:ratio|percent)$/.test(quantity.dimension)))
    for (const whole of known) {
      if (share.figure.item.first > item.first && share.figure.statement === statement) continue;
      if (whole.figure.item.first > item.first && whole.figure.statement === statement) continue;
      if (whole.quantity.dimension === 'percent' || !COUNTABLE.test(whole.quantity.dimension)) continue;
      if (!areOfOneKind(own, whole.quantity) || whole.figure.statement !== share.figure.statement) continue;
      const value = (share.quantity.value * whole.quantity.value) / 100;
      made.push({
        value,
        sum: `${shown(share.quantity.value)} per cent of ${shown(whole.quantity.value)}`,
        of: [share, whole],
        slack: own.step / 2 + value * (share.quantity.dimension === 'ratio' ? 0.05 : 0.02),
        scale: 1,
      });
    }
  return made;
}
