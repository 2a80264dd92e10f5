import { isFormer } from '../../../text/claims/former';
import type { DateItem } from '../../../text/claims/statement';
import type { DayNumber } from '../../../text/dates/calendar';
import type { Quantity } from '../../../text/quantities/quantity';
import type { FigureMatch } from './figures';
import type { Bearing } from '../held';

/** What the sources say of a figure of the draft. */
export interface FigureVerdict {
  readonly state: 'supported' | 'contradicted' | 'outdated' | 'not found';
  /** Passages with the draft's figure, the closest first. */
  readonly supports: readonly FigureMatch[];
  /** Passages with another figure for the same thing, the closest first; empty unless contradicted or outdated. */
  readonly conflicts: readonly FigureMatch[];
  /** Where the draft's figure is supported: passages of other sources that give another one for the same thing. */
  readonly dissent?: readonly FigureMatch[];
}

/** What is known beside the matches. */
export interface FigureSurroundings {
  /** Whether the draft states a figure elsewhere: what it says there is not what it got wrong here. */
  isStated(quantity: Quantity): boolean;
  /** Whether no source has the number as the draft writes it. */
  isUnknown(): boolean;
  /** The one that is judged. */
  readonly own: Quantity;
  /** The figures that the draft states in the same paragraph, the one that is judged among them. */
  readonly near: readonly Quantity[];
  /** The draft gives the figure as one of another time ("at first it was 11"), or as what was. */
  readonly dated: 'explicit' | 'past' | undefined;
  /** Days beside the figure in the draft: it may be that of another day, "on Saturday it was at least 11". */
  readonly days: readonly DateItem[];
  /** The draft gives it as the state of things: "have now been found". */
  readonly current: boolean;
  /** The passages that have much of the statement, the fullest first. */
  readonly bearings: readonly Bearing[];
  /** The day of the draft. */
  readonly written: DayNumber | undefined;
}

/** From here on, a passage with the draft's figure speaks of the same thing, more or less. */
export const SUPPORT = 0.22;
/** How much closer a conflict must be than such a passage. */
export const MARGIN = 0.25;
/** The weight of words that both passages must share at least. */
export const SHARED_LITTLE = 0.7;
/** A conflict that is this close stands although the draft's figure is found elsewhere. */
export const SURE_DESPITE = 0.85;
const SURE_CERTAIN = 0.8;
const CERTAIN_WORDS = 3;

/** The source's sentence in the same words but for the figure: what else the draft says with that makes no difference. */
export const isCertain = ({ score, fit, phrase }: FigureMatch): boolean =>
  score >= SURE_CERTAIN && fit >= 0.8 && (phrase?.shared ?? 0) >= CERTAIN_WORDS;

/** Whether a source gives a figure as what was before. */
export const isPast = ({ item, passage: { statement } }: FigureMatch): boolean => isFormer(item, statement);
