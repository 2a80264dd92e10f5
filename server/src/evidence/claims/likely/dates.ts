import type { DateItem } from '../../../text/claims/statement';
import type { DayRange } from '../../../text/dates/resolve';
import type { DateMatch } from '../dates';
import type { DateSurroundings } from '../dateVerdict';
import { dateSigns, type DateSigns } from './dateSigns';
import { DATES } from './dateWeights';
import { likelihoodOf } from './logistic';
import { candidatesOf } from './standing';

/** A date that sources have where the draft has another, with its passages, and what tells whether it is meant. */
export interface RatedDate {
  readonly matches: readonly DateMatch[];
  readonly signs: DateSigns;
}

/**
 * The dates that may be meant where the draft has its own.
 *
 * @param all What the slot is held against, the closest first
 * @param open Those among them with a date that can be meant
 */
export function ratedDates(
  item: DateItem,
  days: DayRange | undefined,
  all: readonly DateMatch[],
  open: readonly DateMatch[],
  around: DateSurroundings,
): RatedDate[] {
  // of a story that runs for a week, something is told of each weekday
  if (item.date.weekday !== undefined && item.date.month === undefined) return [];
  return candidatesOf(all, open, around.bearings, valueOf).flatMap((candidate) => {
    const signs = dateSigns(item, days, candidate, (match) => around.isStated(match));
    return signs ? [{ matches: candidate.matches, signs }] : [];
  });
}

const valueOf = ({ days, item: { start, date } }: DateMatch): string =>
  days ? `${days.from} ${days.to}` : `${date.grain} ${start}`;

/** From this likelihood on a date is reported. */
const SURE = 0.93;

/** The passages with the date that is likely meant where the draft has its own; none where nothing is likely. */
export function likelyDates(...known: Parameters<typeof ratedDates>): readonly DateMatch[] {
  let best: readonly DateMatch[] = [];
  let most = SURE;
  for (const { matches, signs } of ratedDates(...known)) {
    const likelihood = likelihoodOf(signs, DATES);
    if (likelihood < most) continue;
    most = likelihood;
    best = matches;
  }
  return best;
}
