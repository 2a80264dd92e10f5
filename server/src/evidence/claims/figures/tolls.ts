import type { Quantity } from '../../../text/quantities/quantity';
import type { FigureSurroundings } from './evidence';
import type { FigureMatch } from './figures';

/** How close passages on a toll must be, and how much they must share with the draft. */
const SURE_TOLL = 0.5;
const SHARED_TOLL = 2;

/** The toll in which two sources of the last days agree, where none of them has the draft's: of the dead there is one number. */
export function newestTolls(
  { value, bound }: Quantity,
  sorted: readonly FigureMatch[],
  { isStated, dated, days, written }: FigureSurroundings,
): readonly FigureMatch[] | undefined {
  if (dated === 'explicit' || days.length > 0 || bound !== 'exact') return undefined;
  const dayOf = ({ passage }: FigureMatch): number => passage.source.facts.date?.value ?? -Infinity;
  const told = sorted.filter(
    ({ toll, score, context, item: { quantity } }) =>
      toll && score >= SURE_TOLL && context.shared >= SHARED_TOLL && context.rivals === 0 && quantity.bound === 'exact',
  );
  const [last, before] = [...new Set(told.map(dayOf))].sort((a, b) => b - a);
  if (last === undefined || (written !== undefined && last > written)) return undefined;
  const recent = told.filter((match) => dayOf(match) === last || dayOf(match) === before);
  const values = new Set(recent.map(({ item }) => item.quantity.value));
  const sources = new Set(recent.map(({ passage }) => passage.source));
  if (values.size !== 1 || values.has(value) || sources.size < 2 || isStated(recent[0]!.item.quantity))
    return undefined;
  return recent;
}
