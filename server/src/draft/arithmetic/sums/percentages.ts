import type { Quantity } from '../../../text/quantities/quantity';
import { areAlike, COUNTABLE, inUnits, stepInUnits, unitOf } from '../beside';
import { areOfOneKind, shown, wordsBetween, type FigureInParagraph } from '../figures';
import type { Known } from '../known';
import { inOrder, pairs, type Made } from '../made';

/** Changes in per cent, one way and the other. */
export function changes({ item: { quantity: own } }: FigureInParagraph, known: readonly Known[]): Made[] {
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
        slack: (100 * steps) / (2 * one) + own.step / 2 + (a.rounded || b.rounded ? ABOUT : 0),
        scale: 1,
        turned: from === b,
        way: one < other ? 'up' : 'down',
      });
    }
  }
  return made;
}

/** How far a change of what is "about" so much may be off, in per cent. */
const ABOUT = 3;

/** What share of others the figure just before is. */
export function shares({ item, statement }: FigureInParagraph, known: readonly Known[]): Made[] {
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
