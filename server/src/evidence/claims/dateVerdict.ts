import type { DateItem, Statement } from '../../text/claims/statement';
import type { BlockAnalysis } from '../../text/analysis';
import { isMostly } from '../../text/lexicon/wordnet';
import { weekdayOfDay } from '../../text/dates/calendar';
import { nests, type DayRange } from '../../text/dates/resolve';
import type { DateMatch } from './dates';

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
const SURE_UNGOVERNED_SLIP = 0.52;
/** From here on, a passage with the draft's date speaks of the same event, more or less. */
const SUPPORT = 0.3;
/** How much closer a conflict must be than such a passage. */
const MARGIN = 0.35;
/** With so much in common, in long sentences that have more beside it. */
const SURE_MUCH = 0.55;
const SHARED_MUCH = 4;
const SHARED = 1.3;
const SHARED_WEEKDAY = 1.5;
const SHARED_SLIP = 0.9;

/** Judges a date by what the sources have. */
export function judgeDate(
  { date, first, last }: DateItem,
  { block }: Statement,
  days: DayRange | undefined,
  matches: readonly DateMatch[],
): DateVerdict {
  const sorted = [...matches].sort((a, b) => b.score - a.score);
  const supports = sorted.filter(({ comparison, score }) => comparison === 'equal' && score >= SUPPORT);
  const none: DateVerdict = { state: supports.length > 0 ? 'supported' : 'not found', supports, conflicts: [] };
  // "today" and "this week" are the day of the text; "next year" and "last month" are loose; "before February" is a bound
  const isLoose =
    date.shift !== undefined || date.grain === 'decade' || date.grain === 'week' || date.grain === 'season';
  if (isLoose || isBounded(block, first) || isPartOfRange(block, first, last)) return none;
  const isWeekday = date.weekday !== undefined && date.month === undefined;
  // "Wednesday's purported attack", "five Sunday shows"
  const behind = block.tokens[last];
  if (
    isWeekday &&
    behind &&
    (behind.kind === 'clitic' ||
      (isNoun(behind) && !/^(?:morning|afternoon|evening|night|noon|lunchtime)$/.test(behind.lower)))
  )
    return none;
  // a weekday that does not fall on its date is another rule's
  if (days && date.weekday !== undefined && date.day !== undefined && weekdayOfDay(days.from) !== date.weekday)
    return none;
  // "the 2020 election" and "the 2016 election" are two
  const isName = date.grain === 'year' && behind !== undefined && isNoun(behind);
  if (isName && sorted.some(({ comparison }) => comparison === 'equal')) return none;
  const conflicts = sorted.filter(
    ({ comparison, score, slip, governed, context, item, passage }) =>
      comparison === 'different' &&
      item.date.shift === undefined &&
      !isBounded(passage.statement.block, item.first) &&
      context.rivals === 0 &&
      (governed || score >= (slip ? SURE_UNGOVERNED_SLIP : SURE_UNGOVERNED)) &&
      score >=
        (slip ? SURE_SLIP : governed && context.shared >= SHARED_MUCH ? SURE_MUCH : isWeekday ? SURE_WEEKDAY : SURE) &&
      context.shared >= (slip ? SHARED_SLIP : isWeekday ? SHARED_WEEKDAY : SHARED),
  );
  const [best] = conflicts;
  if (!best) return none;
  // "in October" says nothing against the 14th
  const support = supports.find(
    ({ item, days: range }) => item.date.grain === date.grain || !range || !best.days || !nests(range, best.days),
  );
  // "built in 1991, after the flood of 1987": the draft's date stands there, but for something else
  const isElsewhere =
    support !== undefined &&
    !isWeekday &&
    support.passage.statement === best.passage.statement &&
    best.governed &&
    !support.governed;
  if (support && !isElsewhere && support.score > best.score - MARGIN) return none;
  const agree = conflicts.filter(({ score, item }) => score >= best.score - 0.12 || item === best.item);
  return { state: 'contradicted', supports, conflicts: agree };
}

const isNoun = ({ kind, lower }: BlockAnalysis['tokens'][number]): boolean => kind === 'word' && isMostly(lower, 'n');

/** "before February", "by 10 a.m. Friday", "since 2019": a bound, not the day of an event. */
const isBounded = ({ tokens }: BlockAnalysis, first: number): boolean =>
  !/^(?:on|in|at)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => /^(?:before|after|until|till|by)$/.test(lower));

/** "between 2010 and 2012", "from Monday to Friday" */
const isPartOfRange = ({ tokens }: BlockAnalysis, first: number, last: number): boolean =>
  /^(?:between|from|through)$/.test(tokens[first - 1]?.lower ?? '') ||
  (/^(?:and|to)$/.test(tokens[first - 1]?.lower ?? '') && /\d|day$/.test(tokens[first - 2]?.lower ?? '')) ||
  (/^(?:to|through|[–-])$/.test(tokens[last]?.lower ?? '') && /\d|day$/.test(tokens[last + 1]?.lower ?? ''));
