import { differInDigit, tellingDigits } from '../../text/quantities/slips';
import type { Quantity } from '../../text/quantities/quantity';
import type { FigureInParagraph, Miscalculation } from './figures';
import { isShortBy } from './beside';
import { saidGap } from './cues';
import { FAR, isFirstPart, isSecondPart, knownAround, type Known } from './known';
import type { Made } from './made';
import { anchorsOf, resultsOf } from './results';
import { readingsOf, type Reading } from './readings';

/*
 * A figure of which the words say no more than that it was reckoned: whatever may be meant is tried. Where it can be made of
 * the figures around it, all is well. Where it cannot, but is one alone of the results save for a slip of the pen, that is
 * told, as long as there are so few results that chance would hardly have made one so alike.
 */

export function reckonedFrom(figure: FigureInParagraph): Miscalculation | undefined {
  const { quantity } = figure.item;
  if (quantity.high !== quantity.value || isFirstPart(figure) || isSecondPart(figure)) return undefined;
  if (!/^(?:exact|nearly|about)$/.test(quantity.bound) && quantity.dimension !== 'ratio') return undefined;
  const readings = readingsOf(figure);
  if (readings.length === 0) return undefined;
  // of figures far off a short one can be made by chance
  const isShort = tellingDigits(quantity) < 3;
  const around = knownAround(figure).filter(
    (known) => (!isShort || known.distance < FAR) && !isMadeOf(figure, known) && !isShortBy(known.figure),
  );
  if (isTold(quantity, around)) return undefined;
  const made = readings.map((reading) => resultsOf(figure, around, reading.kind));
  if (made.flat().some((result) => isResult(quantity, result))) return undefined;
  for (const [at, reading] of readings.entries()) {
    const found = slipIn(figure, around, reading, made[at]!);
    if (found) return found;
  }
  return undefined;
}

/** "in 17 up, a swing of 53": what is said to be made of a figure is nothing that it is made of. */
const isMadeOf = ({ item, statement }: FigureInParagraph, { figure }: Known): boolean =>
  figure.statement === statement && figure.item.first > item.first && saidGap(figure)?.apposed === true;

/** It says once more what stands beside it. */
const isTold = ({ dimension, value }: Quantity, around: readonly Known[]): boolean =>
  around.some(({ quantity }) => quantity.dimension === dimension && quantity.value === value);

/** How far a rounded figure may be from what was reckoned, as a share of it. */
const LOOSELY = 0.12;

const isResult = ({ value, bound, step, dimension }: Quantity, { value: right, slack, scale }: Made): boolean => {
  const off = Math.abs(value - right * scale);
  if (dimension === 'ratio') {
    const [below, above] = LOOSE[bound];
    return right >= value - below && right <= value + above;
  }
  return off <= (bound === 'exact' ? slack * scale : right * scale * LOOSELY + step) + 1e-9;
};

/** How far a share in words may be off, in per cent of the whole, to either side. */
const LOOSE: Readonly<Record<Quantity['bound'], readonly [number, number]>> = {
  exact: [7, 7],
  about: [9, 9],
  nearly: [9, 3],
  'more than': [1, 20],
  'at least': [1, 20],
  'less than': [20, 1],
  'at most': [20, 1],
};

/** How likely a result is alike by chance, by the digits that a figure tells. */
const CHANCE = [1, 0.45, 0.2, 0.03, 0.004];
const MOST_CHANCE = { firm: 0.45, loose: 0.2 };
/** Where the figures stand in other sentences, words that leave it open say less. */
const MOST_APART = { firm: 0.45, loose: 0.1 };
/** Sentences from which two figures are taken, by and by. */
const REACHES = [0, 1, 2, FAR];

function slipIn(
  figure: FigureInParagraph,
  around: readonly Known[],
  { kind, strength, way }: Reading,
  made: readonly Made[],
): Miscalculation | undefined {
  const { item } = figure;
  const digits = tellingDigits(item.quantity);
  // a number of one digit that something is multiplied to is soon alike
  if (kind === 'product' && digits < 2) return undefined;
  for (const reach of REACHES) {
    if ((reach === 2 && digits < 3 && strength === 'loose') || (reach > 2 && digits < 3)) return undefined;
    const within = made.filter(
      ({ of, way: went, turned }) =>
        !turned && (!way || !went || way === went) && of.every(({ distance }) => distance <= reach),
    );
    const used = new Set(within.flatMap(({ of }) => of));
    const anchors = anchorsOf(
      figure,
      around.filter((one) => used.has(one)),
    );
    const results = distinct(within.filter(({ of }) => of.some((one) => anchors.includes(one))));
    if (results.length === 0) continue;
    if (results.length * (CHANCE[Math.min(digits, 4)] ?? 1) > (reach > 0 ? MOST_APART : MOST_CHANCE)[strength])
      return undefined;
    if (item.quantity.dimension === 'ratio') {
      const [only, other] = results;
      return only && !other && strength === 'firm'
        ? { item, right: Math.round(only.value), sum: only.sum, isGuess: true }
        : undefined;
    }
    const near = results.filter((result) => isSlip(item.quantity, result));
    const [only] = near;
    if (near.length > 1) return undefined;
    if (only) return { item, right: rightOf(item.quantity, only), sum: only.sum, isGuess: true };
    if (kind === 'share') return undefined;
  }
  return undefined;
}

/** A result as exactly as a figure is given. */
function rightOf({ step, dimension }: Quantity, { value, scale, slack }: Made): number {
  const unit = dimension === 'percent' ? Math.min(1, step) : slack > 0 ? step : 0;
  const right = value * scale;
  return unit > 0 ? Math.round(right / unit) * unit : right;
}

/** How far off a single digit may be. */
const FEW = 3;

function isSlip(quantity: Quantity, result: Made): boolean {
  const unit = quantity.step || 1;
  const [own, right] = [quantity.value / unit, rightOf(quantity, result) / unit].map((value) =>
    Number(value.toFixed(2)),
  );
  if (right! < 1) return false;
  if (own! < 10 && right! < 10) {
    // "400", where 128 was reckoned: no 400 is meant for a 128
    const isRound = unit <= quantity.factor || Number.isInteger(right!);
    return isRound && Math.abs(own! - right!) <= FEW && Math.abs(own! - right!) >= 1;
  }
  return differInDigit(own!, right!);
}

const distinct = (results: readonly Made[]): Made[] =>
  results.filter(
    ({ value, scale }, at) =>
      !results.slice(0, at).some((other) => Math.abs(other.value * other.scale - value * scale) < 1e-6),
  );
