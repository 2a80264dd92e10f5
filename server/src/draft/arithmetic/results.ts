import type { Quantity } from '../../text/quantities/quantity';
import { areAlike, COUNTABLE, inUnits, stepInUnits, unitOf } from './beside';
import { areOfOneKind, shown, shownDifference, wordsBehind, wordsBetween, type FigureInParagraph } from './figures';
import type { Known } from './known';
import type { Kind } from './readings';
import type { Reckoned } from './reckon';

/** What can be made of some figures, and of which. */
export interface Made extends Reckoned {
  readonly of: readonly Known[];
  /** How far rounding may have moved it, in units. */
  readonly slack: number;
  /** What makes units of it the base unit of the figure. */
  readonly scale: number;
  readonly way?: 'up' | 'down';
  /** What stands first was last: it may be, but is not the first that is thought of. */
  readonly turned?: boolean;
}

/** What one way of reckoning makes of the figures around one. */
export function resultsOf(figure: FigureInParagraph, around: readonly Known[], kind: Kind): Made[] {
  const known = around.filter((one) => figure.item.quantity.dimension !== 'duration' || !isTime(one));
  if (kind === 'change') return changes(figure, known);
  if (kind === 'share') return shares(figure, known);
  if (kind === 'product') return [...products(figure, known), ...partsOf(figure, known)];
  const alike = known.filter(({ quantity }) => isAddend(figure.item.quantity, quantity));
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

function isAddend(own: Quantity, other: Quantity): boolean {
  const isPoints = own.dimension === 'points' || (own.dimension === 'count' && /^points?$/.test(own.counted[0] ?? ''));
  if (isPoints && (other.dimension === 'percent' || other.dimension === 'points')) return true;
  return COUNTABLE.test(other.dimension) && isMixed(own, other) && areAlike(own, other) && own.per === other.per;
}

/** A bare number beside a sum of money may be one; what is counted is none. */
const isMixed = (own: Quantity, other: Quantity): boolean =>
  own.dimension !== 'count' || other.dimension === 'count' || own.counted.length > 0;

const inOrder = (known: readonly Known[]): Known[] =>
  [...known].sort(
    (a, b) => a.figure.statement.start - b.figure.statement.start || a.figure.item.first - b.figure.item.first,
  );

function* pairs(known: readonly Known[]): Generator<readonly [Known, Known]> {
  const sorted = inOrder(known);
  for (const [at, a] of sorted.entries()) for (const b of sorted.slice(at + 1)) yield [a, b];
}

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
      /^(?:\p{L}+ )?of (?:the|its|his|her|their|those|these|all)$/u.test(
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

/** Changes in per cent, one way and the other. */
function changes({ item: { quantity: own } }: FigureInParagraph, known: readonly Known[]): Made[] {
  const made: Made[] = [];
  const amounts = inOrder(
    known.filter(({ quantity }) => COUNTABLE.test(quantity.dimension) && quantity.dimension !== 'percent'),
  );
  // "29.8 … 36.9, and 1.5 was added: in all it rose by": to both together
  for (const [at, b] of amounts.entries()) {
    const [a, c] = [amounts[at - 1], amounts[at + 1]];
    if (!a || !c || !areAlike(a.quantity, b.quantity) || !areAlike(b.quantity, c.quantity) || a.quantity.value <= 0)
      continue;
    const unit = unitOf([a, b, c].map(({ quantity }) => quantity));
    const [from, one, other] = [a, b, c].map(({ quantity }) => inUnits(quantity, unit)) as [number, number, number];
    const value = (100 * Math.abs(one + other - from)) / from;
    made.push({ value, sum: '', of: [a, b, c], slack: own.step, scale: 1, turned: true });
  }
  for (const [a, b] of pairs(amounts)) {
    if (!areAlike(a.quantity, b.quantity) || areOfTwoNouns(a.quantity, b.quantity)) continue;
    const unit = unitOf([a.quantity, b.quantity]);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const [one, other] = [inUnits(from.quantity, unit), inUnits(to.quantity, unit)];
      if (one <= 0 || one === other || other > 5 * one) continue;
      const steps = stepInUnits(from.quantity, unit) + stepInUnits(to.quantity, unit);
      made.push({
        value: (100 * Math.abs(other - one)) / one,
        sum: `from ${shown(one)} to ${shown(other)}`,
        of: [a, b],
        slack: (100 * steps) / (2 * one) + own.step / 2,
        scale: 1,
        turned: from === b,
        way: one < other ? 'up' : 'down',
      });
    }
  }
  return made;
}

/** What share of others the figure just before is. */
function shares({ item, statement }: FigureInParagraph, known: readonly Known[]): Made[] {
  const part = known
    .filter(
      ({ figure, quantity }) =>
        figure.statement === statement && figure.item.first < item.first && quantity.dimension !== 'ordinal',
    )
    .at(-1);
  const isNear = part && item.first - part.figure.item.last <= 6;
  // "1,038 of the 1,187 ballots that were cast were for it, or 87 per cent"
  const told = known.find(
    ({ figure: other }) =>
      part &&
      other.statement === statement &&
      /^(?:\p{L}+ )?(?:out )?of(?: the| its| their| his| her)?$/u.test(
        wordsBetween(statement, other.item.last, part.figure.item.first),
      ) &&
      other.item.first < part.figure.item.first,
  );
  if (told) return [shareOf(told, part!, item.quantity)];
  if (!isNear || part.quantity.dimension === 'percent') return [];
  const rest = known.find(({ figure, quantity }) => figure.statement === statement && quantity.remainder);
  if (rest && areAlike(part.quantity, rest.quantity)) return [ofBoth(part, rest, item.quantity.step / 2)];
  const made: Made[] = [];
  for (const whole of known) {
    const { quantity } = whole;
    if (quantity.value <= part.quantity.value || !isOfKind(part.quantity, quantity)) continue;
    if (!/^(?:count|money|length|area|volume|mass)$/.test(quantity.dimension)) continue;
    made.push(shareOf(part, whole, item.quantity));
  }
  return made;
}

const areOfTwoNouns = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [a, b].map(({ counted }) => counted.filter((noun) => noun.endsWith('s')));
  return one!.length > 0 && other!.length > 0 && !one!.some((noun) => other!.includes(noun));
};

/** "17, or 37 per cent": between commas, a number looks like an age. */
const isOfKind = (part: Quantity, whole: Quantity): boolean =>
  areOfOneKind(part.dimension === 'age' ? { ...part, dimension: 'count', base: '' } : part, whole);

/** "24 billion out of profits, or two thirds, and the other 12": the whole is both together. */
function ofBoth(part: Known, rest: Known, slack: number): Made {
  const unit = 10 ** (3 * Math.max(0, Math.floor(Math.log10(part.quantity.value) / 3)));
  const [one, other] = [part, rest].map(({ quantity: { value } }) => (value < 1000 ? value : value / unit)) as [
    number,
    number,
  ];
  return {
    value: (100 * one) / (one + other),
    sum: `${shown(one)} of ${shown(one + other)}`,
    of: [part, rest],
    slack,
    scale: 1,
  };
}

function shareOf(part: Known, whole: Known, own: Quantity): Made {
  const [one, all] = [part.quantity, whole.quantity];
  const value = (100 * one.value) / all.value;
  return {
    value,
    sum: `${shown(one.value)} of ${shown(all.value)}`,
    of: [part, whole],
    slack: (value * (one.step / one.value + all.step / all.value)) / 2 + own.step / 2,
    scale: 1,
  };
}
