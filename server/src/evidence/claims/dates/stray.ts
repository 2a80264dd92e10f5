import type { DateItem } from '../../../text/claims/statement';
import { mayBeOne } from './compared';
import { areDaysAlike } from './slips';
import type { DateMatch } from './dates';

/** What two passages must share where no passage has the draft's date, and one has it but for its day, month or year. */
const SHARED_STRAY = 0.7;
const COVERED_STRAY = 0.3;
/** Where only the month or the year is another, chance has less to do with it. */
const SHARED_STRAY_DAY = 0.15;
const MARGIN = 0.3;

/**
 * The date that is surely meant by one that no passage has: "10 September 2024" by "10 October 2024". None where several may be.
 *
 * @param isStated whether the draft has a source's date somewhere: what it says there is not what it got wrong here
 */
export function strayDates(
  date: DateItem['date'],
  matches: readonly DateMatch[],
  isStated: (match: DateMatch) => boolean,
): readonly DateMatch[] {
  if (date.month === undefined) return strayYears(date, matches, isStated);
  const isKnown = matches.some(
    ({ comparison, item }) => comparison === 'equal' && item.date.month !== undefined && item.date.grain === date.grain,
  );
  if (isKnown) return [];
  const near = matches.filter(({ near: isNear, context, item }) => {
    if (!isNear || context.rivals > 0) return false;
    const isDayAlone = item.date.month === date.month && mayBeOne(item.date.year, date.year);
    // "Thursday 11 December" and "Thursday 18 December": a week is soon miscounted
    const isWeekOff = date.weekday !== undefined && date.weekday === item.date.weekday;
    if (isDayAlone && isWeekOff) return context.shared >= SHARED_STRAY;
    return isDayAlone
      ? context.shared >= SHARED_STRAY && context.covered >= COVERED_STRAY && areDaysAlike(date.day, item.date.day)
      : context.shared >= SHARED_STRAY_DAY;
  });
  const fine = near.filter(({ item }) => item.date.grain === date.grain);
  const open = (fine.length > 0 ? fine : near).filter((match) => !isStated(match));
  const [best] = open;
  // another date, of what has far more of the draft's words
  const isOutdone =
    best !== undefined &&
    matches.some(({ slip, comparison, score }) => slip && comparison === 'different' && score > best.score + MARGIN);
  if (!best || isOutdone) return [];
  const agree = open.filter(({ days }) => days?.from === best.days?.from && days?.to === best.days?.to);
  return agree.length === open.length ? agree : [];
}

/** What two passages must share where one has the year but for two digits that are exchanged. */
const SHARED_YEAR = 0.4;

/** "since 2012" where a source has "since 2021", and none has the draft's year. */
function strayYears(
  date: DateItem['date'],
  matches: readonly DateMatch[],
  isStated: (match: DateMatch) => boolean,
): readonly DateMatch[] {
  if (date.grain !== 'year' || matches.some(({ comparison }) => comparison === 'equal')) return [];
  const penned = matches.filter(
    ({ penned: isPenned, item, context, comparison }) =>
      comparison === 'different' &&
      isPenned &&
      item.date.grain === 'year' &&
      context.rivals === 0 &&
      context.shared >= SHARED_YEAR,
  );
  const years = new Set(penned.map(({ item }) => item.date.year));
  return years.size === 1 && !penned.some(isStated) ? penned : [];
}
