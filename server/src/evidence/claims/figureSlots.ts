import type { QuantityItem, Statement } from '../../text/claims/statement';
import type { FigureMatch } from './figures';
import type { HeldStatement } from './held';
import { isPast } from './outdated';
import { isDated } from './tense';

/** How much better a figure of a source must stand for one figure of a statement than for another. */
const BETTER = 0.1;

/** "now 1.8 per cent, will come down to 1.5": a figure of a source that stands for the one says nothing against the other. */
export function withoutOthers(figures: HeldStatement['figures'], statement: Statement): HeldStatement['figures'] {
  if (figures.length < 2) return figures;
  const byItem = new Map<QuantityItem, FigureMatch[]>();
  for (const { matches } of figures)
    for (const match of matches) byItem.set(match.item, [...(byItem.get(match.item) ?? []), match]);
  // "now 37 rather than 31": 37 stands in the place of the figure that it replaces, where the draft has that as what is
  const replaced = (item: QuantityItem, matches: readonly FigureMatch[], place: Statement): boolean =>
    isDated(item, statement) !== 'explicit' &&
    matches.some((match) => match.comparison === 'equal' && match.passage.statement === place && isPast(match));
  return figures.map((held) => {
    const isOfOther = (match: FigureMatch): boolean => {
      const place = match.passage.statement;
      if (match.comparison !== 'different' || replaced(held.item, held.matches, place)) return false;
      return (
        figures.some((other) => other !== held && replaced(other.item, other.matches, place)) ||
        byItem
          .get(match.item)!
          .some((other) => other !== match && other.score > match.score + (other.comparison === 'equal' ? 0 : BETTER))
      );
    };
    return { ...held, matches: held.matches.filter((match) => !isOfOther(match)) };
  });
}
