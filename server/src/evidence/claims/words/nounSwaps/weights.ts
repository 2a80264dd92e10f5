import type { Learned } from '../../logistic';
import type { NounSigns } from './signs';

/** By `test/bench/learnNouns.ts`, of 378 pairs of nouns. */
export const LEARNED: Learned<NounSigns> = {
  bias: -18.3,
  weights: {
    score: 7.08,
    covered: 2,
    placed: -1.52,
    tied: 3.04,
    beside: 0.49,
    enclosed: -1.03,
    listed: 3.18,
    category: 0.63,
    beforeOne: 1.7,
    behindOne: 2.59,
    ownThere: -0.9,
    weight: 4.48,
    theirWeight: 3.87,
    support: -4.25,
    supportTied: -1.03,
  },
};
