import type { FigureSigns } from './figureSigns';
import type { ReckonedSigns } from './reckoned';

/** All that tells whether a figure of a source is the one that the draft should have. */
export type RatedSigns = FigureSigns & ReckonedSigns;
