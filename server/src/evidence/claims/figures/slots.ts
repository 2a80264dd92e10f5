import type { QuantityItem, Statement } from '../../../text/claims/statement';
import type { FigureMatch } from './figures';
import type { HeldStatement } from '../held';
import { isPast } from './evidence';
import { isDated } from '../../../text/claims/tense';

type HeldFigure = HeldStatement['figures'][number];

/** How much better a figure of a source must stand for one figure of a statement than for another. */
const BETTER = 0.1;

/** "now 1.8 per cent, will come down to 1.5": a figure of a source that stands for the one says nothing against the other. */
export function withoutOthers(figures: readonly HeldFigure[], statement: Statement): readonly HeldFigure[] {
  if (figures.length < 2) return figures;
  const best = bestScores(figures);
  const replaced = figures.map((held) => replacedIn(held, statement));
  return figures.map((held, index) => {
    const isOfOther = ({ comparison, item, score, passage }: FigureMatch): boolean => {
      if (comparison !== 'different' || replaced[index]!.has(passage.statement)) return false;
      return score < best.get(item)! || replaced.some((places) => places.has(passage.statement));
    };
    return { ...held, matches: held.matches.filter((match) => !isOfOther(match)) };
  });
}

/** The score that a figure of a source must have for one of the draft from which it differs, by what it has for the others. */
function bestScores(figures: readonly HeldFigure[]): ReadonlyMap<QuantityItem, number> {
  const best = new Map<QuantityItem, number>();
  for (const { matches } of figures) {
    for (const { item, score, comparison } of matches) {
      const needed = score - (comparison === 'equal' ? 0 : BETTER);
      best.set(item, Math.max(needed, best.get(item) ?? -Infinity));
    }
  }
  return best;
}

/** The statements of sources that give a figure of the draft as what was: "now 37 rather than 31" says that 31 is 37 now. */
const replacedIn = ({ item, matches }: HeldFigure, statement: Statement): ReadonlySet<Statement> =>
  new Set(
    isDated(item, statement) === 'explicit'
      ? []
      : matches
          .filter((match) => match.comparison === 'equal' && isPast(match))
          .map(({ passage }) => passage.statement),
  );
