import type { QuantityItem, Statement } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { age, ageAtDeath } from './sums/ages';
import { fromTo, moreThan, orMore, share } from './sums/changes';
import { shareOfChange, thatMakes, whatRemains } from './derived';
import { datesLater } from './sums/daysLater';
import { whichLeaves } from './sums/differences';
import type { Figure, FigureInParagraph, Miscalculation } from './figures';
import { betweenTheNext, leftWith } from './sums/fromTos';
import { eachOfThem, shareOfThat } from './sums/heads';
import { betweenRaceTimes } from './sums/races';
import { changeByShare, momentsLater, pointsMoreThan } from './sums/gaps';
import { byTheClock, byTheYear } from './sums/moments';
import { multiple } from './sums/multiples';
import { changeOf, leftOver, ofWhich, shareOfThese, together } from './sums/nearMisses';
import { partOfWhole, shareInWords } from './sums/parts';
import { byAnotherTime, overTime } from './sums/rates';
import { reckonedFrom } from './reckoned';
import { betweenDays, betweenTimes, yearsAgo, yearsSince } from './sums/spans';
import { leadInScore } from './sums/scores';
import { statedGap } from './stated';
import { andMore, apiece, listedTotal, onAverage, timesEach, totalOfTwo } from './sums/totals';
import { majority, twoSides } from './sums/votes';

/** The ways in which figures of one paragraph hang together; each looks at one figure and those around it. */
const SUMS: readonly ((figure: FigureInParagraph) => Miscalculation | undefined)[] = [
  byTheClock,
  majority,
  leadInScore,
  whichLeaves,
  betweenTheNext,
  leftWith,
  betweenRaceTimes,
  eachOfThem,
  shareOfThat,
  momentsLater,
  pointsMoreThan,
  listedTotal,
  andMore,
  totalOfTwo,
  apiece,
  timesEach,
  byAnotherTime,
  overTime,
  partOfWhole,
  shareInWords,
  onAverage,
  moreThan,
  orMore,
  fromTo,
  share,
  whatRemains,
  together,
  leftOver,
  ofWhich,
  changeOf,
  changeByShare,
  shareOfThese,
  thatMakes,
  statedGap,
  shareOfChange,
  multiple,
  twoSides,
  reckonedFrom,
  betweenTimes,
  betweenDays,
  datesLater,
];

/**
 * Sums, differences, changes, shares and ages of one paragraph that do not add up; `written` is the draft's day, `earlier` the
 * statements of paragraphs before.
 */
export function miscalculationsIn(
  statements: readonly Statement[],
  written: DayNumber | undefined,
  earlier: readonly Statement[] = [],
): Miscalculation[] {
  const [figures, told] = [statements, earlier].map(figuresOf) as [Figure[], Figure[]];
  const ago = statements.flatMap((statement) => yearsAgo(statement, written));
  const wrong = figures.flatMap((figure, index) => {
    const placed = { ...figure, before: figures.slice(0, index), after: figures.slice(index + 1), earlier: told };
    for (const sum of SUMS) {
      const wrong = sum(placed);
      if (wrong) return [wrong];
    }
    return (
      byTheYear(placed, statements) ??
      yearsSince(placed, written) ??
      age(placed, written) ??
      ageAtDeath(placed, statements) ??
      []
    );
  });
  return [...wrong, ...ago];
}

/** The figures of some statements that something may be reckoned from. */
export const figuresOf = (statements: readonly Statement[]): Figure[] =>
  statements.flatMap((statement) =>
    statement.items
      .filter((item): item is QuantityItem => item.kind === 'quantity' && !item.quoted && !item.quantity.vague)
      .map((item) => ({ item, statement })),
  );
