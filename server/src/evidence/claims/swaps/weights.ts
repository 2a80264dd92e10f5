import type { Learned } from '../likely/logistic';
import type { Signs } from './signs';

/** By `test/bench/learnSwaps.ts`, of 13671 pairs of names. */
export const LEARNED: Learned<Signs> = {
  bias: -2.36,
  weights: {
    score: 2.28,
    covered: 1.21,
    whole: 7.6,
    sameKind: 1.38,
    person: -0.21,
    placed: 1.27,
    tied: 1.83,
    beside: 0.68,
    rivals: -0.63,
    unmatched: -0.58,
    names: -0.49,
    figures: 0.5,
    dates: 0.5,
    ownNear: -1.34,
    theirsNear: -0.64,
    length: -2.15,
    unknown: -4.28,
    support: -8.18,
    supportTied: -2.26,
    named: -1.93,
  },
};
