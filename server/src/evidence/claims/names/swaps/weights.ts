import type { Learned } from '../../logistic';
import type { Signs } from './signs';

/** By `test/bench/learnSwaps.ts`, of 22209 pairs of names. */
export const LEARNED: Learned<Signs> = {
  bias: -1.98,
  weights: {
    score: 0.41,
    covered: 2.14,
    whole: 3.39,
    sameKind: 1.67,
    person: -0.78,
    otherKind: -2.04,
    otherSort: 2.47,
    placed: 0.95,
    tied: 2.29,
    beside: 0.69,
    rivals: -0.32,
    unmatched: -0.59,
    names: 0.01,
    figures: 0.07,
    dates: 0.47,
    ownNear: -0.75,
    theirsNear: -0.2,
    length: -1.69,
    unknown: -2.55,
    support: -5.14,
    margin: 2.72,
    supportTied: -1.69,
    named: -2.16,
  },
};
