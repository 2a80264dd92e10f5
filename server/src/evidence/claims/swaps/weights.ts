import type { Signs } from './signs';

/** Learned by `test/bench/learnSwaps.ts`: a logistic regression, of 22954 pairs of names. */
export const BIAS = -2.04;

/** What each sign adds to the logarithm of the odds. */
export const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  score: 2.33,
  covered: 1.29,
  whole: 6.43,
  sameKind: 1.39,
  possible: -0.06,
  person: 0.08,
  placed: 1.23,
  tied: 1.76,
  beside: 0.73,
  rivals: -0.34,
  unmatched: -0.37,
  names: -0.42,
  figures: 0.55,
  dates: 0.49,
  ownNear: -1.44,
  theirsNear: -0.1,
  length: -2.27,
  unknown: -4.28,
  support: -8.29,
  supportTied: -2.11,
  named: -1.63,
};
