import type { Quantity } from './quantity';
import { slipDigits, tellingDigits } from './slips';
import { secondsOf } from './units';

/**
 * How the values of two quantities relate: `equal` within their precision, `compatible` where a modifier or rounding
 * allows both, `different`, or `incomparable` where they are of two kinds.
 */
export type Comparison = 'equal' | 'compatible' | 'different' | 'incomparable';

/** How far "about" reaches, as a share of the value. */
const ABOUT = 0.12;
/** And how many of the steps that it counts in. */
const ABOUT_STEPS = 1.5;
/** How far "nearly" and "more than" may lie from the value that they bound, as a share of it. */
const NEARLY = 0.15;
const MORE_THAN = 0.5;
/** How far a round number may lie from what it rounds, as a share of it. */
const ROUNDED = 0.06;
/** Measures that are converted are rounded on the way. */
const CONVERTED = 0.035;

/** Compares two quantities of one kind. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (haveOtherTimes(a, b)) return compareRates(a, b);
  if (areDollars(a, b)) return a.value === b.value ? 'compatible' : 'incomparable';
  if (!areComparable(a, b)) return 'incomparable';
  if (a.dimension === 'score') return compareScores(a, b);
  if (a.dimension === 'label') return a.value === b.value ? 'equal' : 'different';
  if (a.vague || b.vague) return compareVague(a, b);
  if (a.dimension === 'clock') return compareClocks(a, b);
  const [one, other] = a.dimension === b.dimension || isShare(a) ? [a, b] : [plain(a), plain(b)];
  const [low, high] = [one.value, Math.max(one.high, one.value)];
  const [otherLow, otherHigh] = [other.value, Math.max(other.high, other.value)];
  if (low === otherLow && high === otherHigh) return 'equal';
  if (haveOneEnd(one, other)) return 'different';
  const step = Math.max(one.step, other.step);
  // 1.2 million is 1,187,000; round hundreds may be rounded
  const reach = Math.min(step / 2, ROUNDED * Math.max(Math.abs(low), Math.abs(otherLow)));
  if (low <= otherHigh + reach - 1e-9 && otherLow <= high + reach - 1e-9)
    return step > Math.min(one.step, other.step) || high > low || otherHigh > otherLow ? 'compatible' : 'equal';
  const isConverted = one.factor !== other.factor && one.base !== '' && one.dimension !== 'money';
  const slack = isConverted ? CONVERTED * Math.max(Math.abs(low), Math.abs(otherLow)) + step / 2 : 0;
  if (isConverted && Math.abs(low - otherLow) <= slack) return 'compatible';
  // two limits are two
  if (one.bound === 'at most' && other.bound === 'at most') return 'different';
  if (areOneLimit(one, other)) return 'different';
  if (areLowerBounds(one, other) && slipDigits(String(one.value), String(other.value)) >= LONG_SLIP) return 'different';
  return isWithinBounds(one, other, slack) || isWithinBounds(other, one, slack) ? 'compatible' : 'different';
}

/** "between four and six", "between four and eight": of two ranges with one end the other one is wrong. */
const haveOneEnd = (a: Quantity, b: Quantity): boolean =>
  a.high > a.value &&
  b.high > b.value &&
  a.factor === b.factor &&
  (a.value === b.value) !== (a.high === b.high) &&
  Math.abs(a.high - b.high) + Math.abs(a.value - b.value) >= Math.max(a.step, b.step);

/** More than all of something is no share of it. */
const ALL = 100;

/** Whether two quantities are of one kind, so that they may be the same or differ. */
export function areComparable(a: Quantity, b: Quantity): boolean {
  if (a.dimension === b.dimension) return a.base === b.base && samePer(a, b);
  if (isShare(a) ? isBare(b) && b.value > ALL : isShare(b) && isBare(a) && a.value > ALL) return false;
  // "no further than 107" may be degrees or anything
  if (isBare(a) || isBare(b))
    return (
      a.dimension !== 'score' &&
      b.dimension !== 'score' &&
      !/^(?:clock|ordinal|age|label)$/.test(isBare(a) ? b.dimension : a.dimension)
    );
  // "two thirds" and "64%"; "four-year-old war" and "nearly four years"
  if (isShare(a) && isShare(b)) return true;
  return false;
}

/** "$40m" at home is "C$40m" abroad: alike where the amounts are, and otherwise two currencies. */
const areDollars = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'money' &&
  b.dimension === 'money' &&
  a.base !== b.base &&
  [a, b].every(({ base }) => /dollar$/.test(base));

/** A number that does not say of what. */
export const isBare = ({ dimension, counted, vague, style }: Quantity): boolean =>
  dimension === 'count' && counted.length === 0 && !vague && style === 'digits';

/** A part of something: "64%", "two thirds". */
export const isShare = ({ dimension }: Quantity): boolean => dimension === 'percent' || dimension === 'ratio';

/** Where one side does not say by what it counts, it may be the same. "One every two games" is no number of games. */
const samePer = (a: Quantity, b: Quantity): boolean =>
  byWhat(a) === byWhat(b) || (a.per !== 'every' && b.per !== 'every' && (a.per === undefined || b.per === undefined));

/** "14,000 a month" and "168,000 a year" */
const haveOtherTimes = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'money' &&
  b.dimension === 'money' &&
  a.base === b.base &&
  a.per !== b.per &&
  [a, b].every(({ per }) => secondsOf(per) !== undefined);

/** What is paid by the month may be told by the year; where it is not the same, the two are of two things. */
function compareRates(a: Quantity, b: Quantity): Comparison {
  const [one, other] = [a, b].map(({ value, per }) => value / secondsOf(per)!) as [number, number];
  return Math.abs(one - other) <= ROUNDED * Math.max(one, other) ? 'compatible' : 'incomparable';
}

/** "per head" is "per capita" and "a person". */
const byWhat = ({ per }: Quantity): string | undefined => (/^(?:head|capita|person)$/.test(per ?? '') ? 'person' : per);

/** A quantity as its bare number, without the unit's factor. */
const plain = (quantity: Quantity): Quantity => {
  const { factor } = quantity;
  return {
    ...quantity,
    value: quantity.value / factor,
    high: quantity.high / factor,
    step: quantity.step / factor,
    factor: 1,
  };
};

function compareScores(a: Quantity, b: Quantity): Comparison {
  const isSame = a.value === b.value && a.high === b.high;
  const isTurned = a.value === b.high && a.high === b.value;
  return isSame ? 'equal' : isTurned ? 'compatible' : 'different';
}

/** "dozens" is anything from two dozen up to some hundreds. */
function compareVague(a: Quantity, b: Quantity): Comparison {
  const [vague, other] = a.vague ? [a, b] : [b, a];
  if (other.vague) return other.value === vague.value ? 'equal' : 'compatible';
  return other.value >= vague.value && other.value < vague.value * 100 ? 'compatible' : 'different';
}

/** Minutes that words for a time of day leave out; they say no half of the day. */
const SPOKEN_MINUTES = 4;
const HALF_DAY = 720;

function compareClocks(a: Quantity, b: Quantity): Comparison {
  const gap = Math.abs(a.value - b.value);
  if (gap === 0) return 'equal';
  // "noon" and "midnight" say which half of the day is meant
  const isHalfOpen = [a, b].some(({ style }) => style === 'words') && ![a, b].every(isNoonOrMidnight);
  const isLoose = a.bound !== 'exact' || b.bound !== 'exact';
  // "just after ten past one" is 1:12 in the morning or in the afternoon
  const halfDays = Math.min(gap % HALF_DAY, HALF_DAY - (gap % HALF_DAY));
  return (isHalfOpen && halfDays <= SPOKEN_MINUTES) || (isLoose && gap <= 20) ? 'compatible' : 'different';
}

const isNoonOrMidnight = ({ style, value }: Quantity): boolean => style === 'words' && value % HALF_DAY === 0;

/** How far "about" reaches: the rounder the number the farther. "Some 614 people" are hardly 641. */
function aboutReach({ value, high, factor, step }: Quantity): number {
  const plain = Math.abs(value / factor);
  let round = 1;
  while (plain >= round * 10 && plain % (round * 10) === 0) round *= 10;
  if (plain >= round * 5 && plain % (round * 5) === 0) round *= 5;
  const unit = Math.max(step, Number.isInteger(plain) ? Math.abs(factor) * round : 0);
  return Math.max(step / 2, Math.min(ABOUT * Math.max(Math.abs(value), Math.abs(high)), ABOUT_STEPS * unit));
}

/** Whether a value is one that another's modifier allows: "more than 4,300" and 4,312. */
function isWithinBounds(bounded: Quantity, value: Quantity, slack: number): boolean {
  const limit = bounded.value;
  const top = Math.max(bounded.high, limit);
  const [low, high] = [value.value, Math.max(value.value, value.high)];
  const step = Math.min(bounded.step / 2, ROUNDED * Math.abs(limit)) + slack;
  switch (bounded.bound) {
    case 'about': {
      const reach = aboutReach(bounded);
      return low <= top + reach + slack && high >= limit - reach - slack;
    }
    case 'nearly':
      return high >= limit * (1 - NEARLY) - step && low <= limit * 1.03 + slack;
    case 'more than':
    case 'at least':
      return high >= limit - step && low <= limit * (1 + MORE_THAN) + bounded.step;
    case 'less than':
    case 'at most':
      return low <= limit + step && high >= limit * (1 - MORE_THAN);
    default:
      return false;
  }
}

/** "at least 11,400" and "at least 14,100": one of the two is a slip for the other. */
const areLowerBounds = (a: Quantity, b: Quantity): boolean =>
  [a, b].every(({ bound }) => bound === 'more than' || bound === 'at least');

/** "fewer than 20,000" and "fewer than 30,000", with as many digits that tell; "more than 30,000" may be more than 34,000. */
const areOneLimit = (a: Quantity, b: Quantity): boolean =>
  a.bound === b.bound &&
  a.factor === b.factor &&
  tellingDigits(a) === tellingDigits(b) &&
  // "more than 100" were more than 200 as well
  (a.bound === 'less than' || (a.bound === 'more than' && tellingDigits(a) > 1));

/** The digits that agree in numbers of which one is surely a slip for the other. */
const LONG_SLIP = 3;

/** Whether two lengths of time are counted in other units: days and hours. */
export const haveOtherUnits = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'duration' && b.dimension === 'duration' && a.factor !== b.factor;

/** Whether they are so many of the one and as many of the other: "four weeks" and "four days", "5 micrograms" and "5 nanograms". */
export const haveOneNumber = (a: Quantity, b: Quantity): boolean =>
  (haveOtherUnits(a, b) || (a.dimension === 'mass' && b.dimension === 'mass' && a.factor !== b.factor)) &&
  Math.abs(a.value / a.factor - b.value / b.factor) < 1e-9;

/** "six weeks instead of two": whether a number may have the unit of the figure beside it. */
export const lacksUnitOf = ({ dimension, counted, vague }: Quantity, full: Quantity): boolean =>
  dimension === 'count' && counted.length < 2 && !vague && full.dimension !== 'count';
