import type { QuantityItem, Statement } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { age, ageAtDeath } from './ages';
import { fromTo, moreThan, orMore, share } from './changes';
import { differenceFromNext, differenceSaid, shareOfChange, thatMakes, whatRemains } from './derived';
import { points, timeLater, whichLeaves } from './differences';
import type { Figure, FigureInParagraph, Miscalculation } from './figures';
import { changeByShare, momentsLater, pointsMoreThan } from './gaps';
import { multiple } from './multiples';
import { changeOf, leftOver, ofWhich, shareOfThese, together } from './nearMisses';
import { apiece, listedTotal, onAverage, timesEach, totalOfTwo } from './totals';
import { majority, twoSides } from './votes';

/** The ways in which figures of one paragraph hang together; each looks at one figure and those around it. */
const SUMS: readonly ((figure: FigureInParagraph) => Miscalculation | undefined)[] = [
  points,
  timeLater,
  majority,
  whichLeaves,
  momentsLater,
  pointsMoreThan,
  listedTotal,
  totalOfTwo,
  apiece,
  timesEach,
  onAverage,
  moreThan,
  orMore,
  fromTo,
  share,
  together,
  leftOver,
  ofWhich,
  changeOf,
  changeByShare,
  shareOfThese,
  thatMakes,
  whatRemains,
  differenceSaid,
  differenceFromNext,
  shareOfChange,
  multiple,
  twoSides,
];

/** Sums, differences, changes, shares and ages of one paragraph that do not add up; `written` is the draft's day. */
export function miscalculationsIn(statements: readonly Statement[], written: DayNumber | undefined): Miscalculation[] {
  const figures: Figure[] = statements.flatMap((statement) =>
    statement.items
      .filter((item): item is QuantityItem => item.kind === 'quantity' && !item.quoted && !item.quantity.vague)
      .map((item) => ({ item, statement })),
  );
  return figures.flatMap((figure, index) => {
    const placed = { ...figure, before: figures.slice(0, index), after: figures.slice(index + 1) };
    for (const sum of SUMS) {
      const wrong = sum(placed);
      if (wrong) return [wrong];
    }
    return age(placed, written) ?? ageAtDeath(placed, statements) ?? [];
  });
}
