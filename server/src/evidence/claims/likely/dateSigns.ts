import type { DateItem } from '../../../text/claims/statement';
import type { DayRange } from '../../../text/dates/resolve';
import type { DateMatch } from '../dates';
import { count, type SlotSigns } from './slotSigns';
import type { Candidate, Standing } from './standing';

/** What tells whether a date of a source is the one that the draft should have. */
export interface DateSigns extends SlotSigns, Standing {
  /** The draft's looks like a slip of the pen for it, or is the same but for one part. */
  readonly slip: number;
  readonly near: number;
  readonly listed: number;
  /** What the draft gives. */
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** "yesterday", "next month" */
  readonly shifted: number;
  readonly theirsShifted: number;
  readonly sameGrain: number;
  readonly theirsWeekday: number;
  /** The draft has the source's date elsewhere. */
  readonly stated: number;
  /** It is the day on which the source was written. */
  readonly ofWriting: number;
  /** The logarithm of the days between the two. */
  readonly gap: number;
}

/** The signs of a value; undefined where nothing is known of its closest passage. */
export function dateSigns(
  { date }: DateItem,
  days: DayRange | undefined,
  { matches, standing }: Candidate<DateMatch>,
  isStated: (match: DateMatch) => boolean,
): DateSigns | undefined {
  const [best] = matches;
  if (!best?.signs) return undefined;
  const { date: other } = best.item;
  return {
    ...best.signs,
    ...standing,
    slip: count(best.slip),
    near: count(best.near),
    listed: count(best.listed),
    day: count(date.grain === 'day'),
    month: count(date.grain === 'month'),
    year: count(date.grain === 'year'),
    shifted: count(date.shift !== undefined),
    theirsShifted: count(other.shift !== undefined),
    sameGrain: count(date.grain === other.grain),
    theirsWeekday: count(other.weekday !== undefined && other.month === undefined),
    stated: count(isStated(best)),
    ofWriting: count(
      best.days !== undefined &&
        best.days.from === best.days.to &&
        best.days.from === best.passage.source.facts.date?.value,
    ),
    gap: days && best.days ? Math.log(1 + Math.abs(days.from - best.days.from)) : 0,
  };
}
