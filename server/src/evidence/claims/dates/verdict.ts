import type { DateItem, Statement } from '../../../text/claims/statement';
import type { BlockAnalysis } from '../../../text/analysis';
import { isMostly } from '../../../text/lexicon/wordnet';
import { weekdayOfDay, type DayNumber } from '../../../text/dates/calendar';
import { nests, sharesDays, type DayRange } from '../../../text/dates/resolve';
import type { DateMatch } from './dates';
import { strayDates } from './stray';
import { isOfSpeech } from '../../../text/claims/tense';

/** What the sources say of a date of the draft. */
export interface DateVerdict {
  readonly state: 'supported' | 'contradicted' | 'not found';
  readonly supports: readonly DateMatch[];
  readonly conflicts: readonly DateMatch[];
}

/** From these scores on, a passage speaks of the same event. */
const SURE = 0.62;
const SURE_SLIP = 0.42;
/** Weekdays are seven only, and every outlet tells of a day in its own way. */
const SURE_WEEKDAY = 0.66;
const SURE_UNGOVERNED = 0.85;
/** With so much in common. */
const SURE_UNGOVERNED_MUCH = 0.8;
const SHARED_UNGOVERNED = 2.5;
const SURE_UNGOVERNED_SLIP = 0.52;
/** From here on, a passage with the draft's date speaks of the same event, more or less. */
const SUPPORT = 0.3;
/** How much closer a conflict must be than such a passage. */
const MARGIN = 0.35;
/** And than the draft's date in a sentence that has both, where only the other stands behind the draft's verb. */
const MARGIN_ELSEWHERE = 0.2;
/** Where it says which of its kind something was: "the flood of 1987". */
const MARGIN_NAMED = 0.1;
/** With so much in common, in long sentences that have more beside it. */
const SURE_MUCH = 0.55;
const SHARED_MUCH = 4;
const SHARED = 1.3;
const SHARED_WEEKDAY = 1.5;
const SHARED_SLIP = 0.9;
/** Where the two are one day but for its number, month or year. */
const SHARED_NEAR = 1.5;
const COVERED_NEAR = 0.5;
/** All that stands around the draft's date. */
const SURE_OF_ALL = 0.9;
/** A short sentence of which nearly all stands in the draft's long one. */
const COVERED = 0.6;
const SURE_COVERED_SLIP = 0.35;
const SHARED_COVERED = 1.1;
/** With so much in common, one name that differs may be another slip. */
const SHARED_DESPITE_RIVAL = 2.5;
/** What both have in common, seen from the draft and from the source: with less they speak of two events. */
const COMMON = 0.85;
/** In a short sentence there is less to share. */
const SURE_SHORT = 0.6;
const SHARED_SHORT = 0.7;
/** A source that names the draft's date as one that holds no longer leaves little doubt. */
const SURE_MOVED_DAY = 0.25;
const SURE_MOVED = 0.5;
const SHARED_MOVED = 0.3;

/**
 * Judges a date by what the sources have.
 *
 * @param isStated whether the draft has a source's date somewhere: what it says there is not what it got wrong here
 */
export function judgeDate(
  item: DateItem,
  statement: Statement,
  days: DayRange | undefined,
  matches: readonly DateMatch[],
  written: DayNumber | undefined,
  isStated: (match: DateMatch) => boolean,
): DateVerdict {
  const { date, last } = item;
  const { block } = statement;
  const sorted = [...matches].sort((a, b) => b.score - a.score);
  const supports = sorted.filter(({ comparison, score }) => comparison === 'equal' && score >= SUPPORT);
  // those that speak for it against others
  const firm = supports.filter((match) => !isOfOtherYear(date, days, match));
  const none: DateVerdict = { state: supports.length > 0 ? 'supported' : 'not found', supports, conflicts: [] };
  const isOfSpan = isPartOfRange(statement, item);
  // "today" and "this week" are the day of the text; "next year" and "last month" are loose
  const isLoose =
    date.shift !== undefined ||
    date.grain === 'decade' ||
    date.grain === 'week' ||
    (date.grain === 'season' && date.year === undefined);
  if (isLoose || namesWhat(item, block)) return none;
  // a weekday that does not fall on its date is another rule's
  if (days && date.weekday !== undefined && date.day !== undefined && weekdayOfDay(days.from) !== date.weekday)
    return none;
  // "the 2020 election" and "the 2016 election" are two
  const behind = block.tokens[last];
  const isName = date.grain === 'year' && behind !== undefined && isNoun(behind);
  if (isName && sorted.some(({ comparison }) => comparison === 'equal')) return none;
  const moves = sorted.filter((match) => isMoved(date, match, firm));
  if (moves.length > 0) return { state: 'contradicted', supports, conflicts: moves };
  const isSaid = isOfSpeech(item, block.tokens);
  const conflicts = sorted
    .filter((match) => (match.listed || !isOfSpan) && isConflict(date, match) && (!isSaid || saysTheSame(item, match)))
    // "built in 2003" of another ship, where a source has the draft's year too
    .filter(({ context }) => firm.length === 0 || context.pairs.length > 1)
    .filter((match) => !areDaysOfWriting(days, written, match) || match.score >= SURE_OF_WRITING)
    .sort((a, b) => b.score - a.score || Number(b.slip) - Number(a.slip));
  const [best] = conflicts;
  if (!best || areStronger(firm, best, date)) {
    const known = sorted.filter((match) => !isOfOtherYear(date, days, match));
    const told = firm.find(({ item: { date: other } }) => (other.day ?? other.weekday ?? other.year) !== undefined);
    const strays = strayDates(date, known, isStated).filter(({ score }) => score > (told?.score ?? 0) - MARGIN_STRAY);
    return strays.length > 0 ? { state: 'contradicted', supports, conflicts: strays } : none;
  }
  const agree = conflicts.filter(({ score, item }) => score >= best.score - CLOSE || item === best.item);
  // a date that is the draft's but for one part is what was meant, if any is
  const slips = agree.filter(({ slip }) => slip);
  return { state: 'contradicted', supports, conflicts: slips.length > 0 ? slips : agree };
}

/** How much closer a source that has the draft's date must be to leave no room for a slip. */
const MARGIN_STRAY = 0.2;

/** "signed in January", as a source of this year has it, says nothing for January of last year. */
const isOfOtherYear = ({ year }: DateItem['date'], days: DayRange | undefined, match: DateMatch): boolean =>
  match.comparison === 'equal' &&
  year !== undefined &&
  match.item.date.month !== undefined &&
  match.item.date.year === undefined &&
  days !== undefined &&
  match.days !== undefined &&
  !sharesDays(days, match.days);

/** Conflicts whose scores differ by less are as good as each other. */
const CLOSE = 0.12;

/** Words of what was said that both must have. */
const SAID_ALIKE = 2;

/** "said on Thursday that a man had been heard": who speaks on two days says two things. */
const saysTheSame = (item: DateItem, { context }: DateMatch): boolean =>
  context.pairs.filter(
    ({ draft, likeness }) => draft.segment !== item.segment && draft.kind !== 'date' && likeness >= 0.8,
  ).length >= SAID_ALIKE;

/** Of a story that runs for days each outlet tells what happened on the day on which it wrote. */
const areDaysOfWriting = (days: DayRange | undefined, written: DayNumber | undefined, match: DateMatch): boolean =>
  isDay(days, written) && isDay(match.days, match.passage.source.facts.date?.value);

const isDay = (days: DayRange | undefined, day: DayNumber | undefined): boolean =>
  days !== undefined && days.from === days.to && days.from === day;

/** From this score on, two passages about the days on which they were written tell of one event all the same. */
const SURE_OF_WRITING = 0.85;

const isWeekday = (date: DateItem['date']): boolean => date.weekday !== undefined && date.month === undefined;

/** "It has today asked the court": the day of a source that says of which day it is. */
const isOfWriting = (date: DateItem['date'], { item, days, governed, passage }: DateMatch): boolean =>
  governed &&
  isWeekday(date) &&
  item.date.grain === 'day' &&
  item.date.shift! <= 0 &&
  days !== undefined &&
  passage.source.facts.date !== undefined;

/** Whether a source's date is surely that of the same event, and another one. */
function isConflict(date: DateItem['date'], match: DateMatch): boolean {
  const { comparison, context, item, governed, listed, slip, near, score } = match;
  if (comparison !== 'different' || (item.date.shift !== undefined && !isOfWriting(date, match))) return false;
  if (context.rivals > 0)
    return context.rivals === 1 && slip && governed && context.shared >= SHARED_DESPITE_RIVAL && score >= SURE_SLIP;
  if (listed) return score >= SURE_SLIP && context.shared >= SHARED_SHORT;
  const { shared, covered } = context;
  if (score + covered < COMMON && !match.penned) return false;
  if (slip && date.grain !== item.date.grain && covered < COVERED)
    return (governed || score >= SURE_OF_ALL) && score >= SURE && shared >= SHARED;
  if (near && score >= SURE_SLIP && shared >= SHARED_NEAR && covered >= COVERED_NEAR) return true;
  if (slip) {
    if (covered >= COVERED && shared >= SHARED_COVERED && score >= SURE_COVERED_SLIP) return true;
    if (score >= SURE_SHORT && shared >= SHARED_SHORT && (governed || covered >= COVERED)) return true;
    return shared >= SHARED_SLIP && score >= (governed ? SURE_SLIP : SURE_UNGOVERNED_SLIP);
  }
  if (!governed && score < (shared >= SHARED_UNGOVERNED ? SURE_UNGOVERNED_MUCH : SURE_UNGOVERNED)) return false;
  if (governed && covered >= COVERED && shared >= SHARED_COVERED && score >= SURE) return true;
  const sure = governed && shared >= SHARED_MUCH ? SURE_MUCH : isWeekday(date) ? SURE_WEEKDAY : SURE;
  return score >= sure && shared >= (isWeekday(date) ? SHARED_WEEKDAY : SHARED);
}

/** Whether a source says that the event was put on another day, and no newer one has the draft's. */
function isMoved(date: DateItem['date'], match: DateMatch, supports: readonly DateMatch[]): boolean {
  const { moved, score, governed, context, passage } = match;
  if (!moved || match.comparison !== 'different' || context.rivals > 0 || context.shared < SHARED_MOVED) return false;
  const told = passage.source.facts.date?.value;
  const isSilenced = (support: DateMatch): boolean => {
    const day = support.passage.source.facts.date?.value;
    if (support.passage.statement === passage.statement || told === undefined || day === undefined) return true;
    return day < told || (day === told && support.score <= score);
  };
  if (!supports.every(isSilenced)) return false;
  if (moved === 'both') return governed && score >= SURE_MOVED;
  if (moved === 'from') return score >= (date.day !== undefined ? SURE_MOVED_DAY : SURE_MOVED);
  return supports.length > 0 && governed && score >= SURE_MOVED;
}

/** Whether passages with the draft's date say too much of the same event for a conflict to be believed. */
function areStronger(supports: readonly DateMatch[], best: DateMatch, date: DateItem['date']): boolean {
  const fitting = supports.filter((support) => !isCoarser(support, best, date) && !isOfAnyDay(support, best, date));
  const [support] = fitting;
  if (!support) return false;
  if (!best.slip && date.day !== undefined && fitting.some(({ item }) => item.date.day !== undefined)) return true;
  // "built in 1991, after the flood of 1987": the draft's date stands there, but for something else
  const isElsewhere =
    !isWeekday(date) &&
    support.passage.statement === best.passage.statement &&
    best.governed &&
    !support.governed &&
    support.score < best.score - (isOfNoun(support) ? MARGIN_NAMED : MARGIN_ELSEWHERE);
  return !isElsewhere && support.score > best.score - MARGIN;
}

/** "after the flood of 1987" */
const isOfNoun = ({ item, passage: { statement } }: DateMatch): boolean =>
  statement.block.tokens[item.first - 1]?.lower === 'of';

/** "in October" says nothing against the 14th. */
const isCoarser = ({ item, days }: DateMatch, best: DateMatch, { grain }: DateItem['date']): boolean =>
  item.date.grain !== grain && days !== undefined && best.days !== undefined && nests(days, best.days);

/** For a day of a month, a weekday that may be that of any event says less than another day. */
const isOfAnyDay = ({ item, governed, score }: DateMatch, best: DateMatch, date: DateItem['date']): boolean =>
  best.slip && !governed && !isWeekday(date) && isWeekday(item.date) && score < best.score;

/** "Wednesday's purported attack", "five Sunday shows" */
function namesWhat({ date, last }: DateItem, { tokens }: BlockAnalysis): boolean {
  const behind = tokens[last];
  if (!isWeekday(date) || !behind) return false;
  // "Thursday damaged" tells what was done
  const isThing = isNoun(behind) && !HOURS.test(behind.lower) && !behind.lower.endsWith('ed');
  return behind.kind === 'clitic' || isThing;
}

const HOURS = /^(?:morning|afternoon|evening|night|noon|lunchtime)$/;

const isNoun = ({ kind, lower }: BlockAnalysis['tokens'][number]): boolean => kind === 'word' && isMostly(lower, 'n');

/** "between 2010 and 2012", "from Monday to Friday" */
const isPartOfRange = ({ block: { tokens }, items }: Statement, { first, last }: DateItem): boolean =>
  tokens[first - 1]?.lower === 'between' ||
  (/^(?:and|to|through|until|till)$/.test(tokens[first - 1]?.lower ?? '') &&
    /\d|day$/.test(tokens[first - 2]?.lower ?? '')) ||
  (/^(?:to|through|until|till|[–-])$/.test(tokens[last]?.lower ?? '') &&
    items.some((item) => item.kind === 'date' && item.first === last + 1));
