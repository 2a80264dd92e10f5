import type { QuantityItem } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { compareQuantities } from '../../text/quantities/compare';
import type { Quantity } from '../../text/quantities/quantity';
import { isSmall, type FigureMatch } from './figures';

/** What the sources say of a figure of the draft. */
export interface FigureVerdict {
  readonly state: 'supported' | 'contradicted' | 'outdated' | 'not found';
  /** Passages with the draft's figure, the closest first. */
  readonly supports: readonly FigureMatch[];
  /** Passages with another figure for the same thing, the closest first; empty unless contradicted or outdated. */
  readonly conflicts: readonly FigureMatch[];
}

/** From these scores on, a passage speaks of the same thing as the draft. */
const SURE = 0.62;
const SURE_SMALL = 0.8;
const SURE_SLIP = 0.3;
const SURE_OUTDATED = 0.55;
/** What a figure that stands elsewhere in the sources, of the same kind of thing, needs more. */
const SUPPORT = 0.22;
const MARGIN = 0.22;
/** The weight of words that both passages must share. */
const SHARED = 1.3;
const SHARED_SLIP = 0.6;

/** What is known beside the matches. */
export interface FigureSurroundings {
  /** Figures that the draft states elsewhere: what it says there is not what it got wrong here. */
  readonly stated: readonly Quantity[];
  /** The draft gives the figure as one of another time: "on Saturday it was at least 11". */
  readonly dated: boolean;
  /** The day of the draft. */
  readonly written: DayNumber | undefined;
}

/** Judges a figure by what the sources have. */
export function judgeFigure(item: QuantityItem, matches: readonly FigureMatch[], around: FigureSurroundings): FigureVerdict {
  const sorted = [...matches].sort((a, b) => b.score - a.score);
  const supports = sorted.filter(({ comparison, score, fit }) => comparison !== 'different' && (score >= SUPPORT || fit >= 0.8));
  const conflicts = sorted.filter(({ comparison }) => comparison === 'different');
  const none: FigureVerdict = { state: supports.length > 0 ? 'supported' : 'not found', supports, conflicts: [] };
  if (item.quantity.vague || item.quantity.relative) return none;
  const exact = supports.filter(({ comparison }) => comparison === 'equal');
  if (supports.length > 0) {
    const outdated = outdatedBy(supports, conflicts, around);
    if (outdated.length > 0) return { state: 'outdated', supports, conflicts: outdated };
    const best = supports[0]!;
    const stronger = conflicts.filter(({ score, fit, context }) => score >= 0.85 && score > best.score + MARGIN && fit >= 0.8 && context.rivals === 0);
    return exact.length > 0 || stronger.length === 0 || isSmall(item.quantity) ? none : contradicted(item, supports, stronger, around) ?? none;
  }
  const slips = conflicts.filter(
    ({ slip, score, fit, context }) => slip && score >= SURE_SLIP && fit >= 0.5 && context.shared >= SHARED_SLIP && context.rivals === 0,
  );
  const sure = conflicts.filter(
    ({ score, fit, context }) =>
      score >= (isSmall(item.quantity) ? SURE_SMALL : SURE) && fit >= 0.8 && context.shared >= SHARED && context.rivals === 0,
  );
  return contradicted(item, supports, slips.length > 0 ? slips : sure, around) ?? none;
}

/** The conflict that is left when what the draft says elsewhere is taken out, if the sources agree in it. */
function contradicted(
  item: QuantityItem,
  supports: readonly FigureMatch[],
  conflicts: readonly FigureMatch[],
  { stated }: FigureSurroundings,
): FigureVerdict | undefined {
  const open = conflicts.filter(({ item: other }) => !stated.some((quantity) => compareQuantities(quantity, other.quantity) === 'equal'));
  const [best] = open;
  if (!best) return undefined;
  const close = open.filter(({ score }) => score >= best.score - 0.12);
  const agree = close.filter(({ item: other }) => compareQuantities(best.item.quantity, other.quantity) === 'equal');
  // two figures that fit equally well: the draft's may be of a third thing
  if (agree.length < close.length && !best.slip) return undefined;
  return { state: 'contradicted', supports, conflicts: agree };
}

const UPDATES = /^(?:rise|rose|risen|climb|climbed|reach|reached|raise|raised|increase|increased|grow|grew|revise|revised|widen|widened|extend|extended|now|update|updated|fall|fell|fallen|drop|dropped|cut|lower|lowered|reduce|reduced|confirm|confirmed|signed|final)$/;

/** Conflicts in newer sources where all that supports the draft is older, and the thing itself has moved. */
function outdatedBy(
  supports: readonly FigureMatch[],
  conflicts: readonly FigureMatch[],
  { dated, written }: FigureSurroundings,
): FigureMatch[] {
  if (dated) return [];
  const dayOf = ({ passage }: FigureMatch): DayNumber | undefined => passage.source.facts.date?.value;
  const days = supports.map(dayOf);
  if (days.some((day) => day === undefined)) return [];
  const last = Math.max(...days.map((day) => day!));
  const newer = conflicts.filter((match) => {
    const day = dayOf(match);
    if (day === undefined || day <= last || (written !== undefined && day > written)) return false;
    return match.score >= SURE_OUTDATED && match.fit >= 0.8 && match.context.shared >= SHARED && match.context.rivals === 0;
  });
  if (newer.length === 0) return [];
  const newest = newer.reduce((best, match) => (dayOf(match)! > dayOf(best)! ? match : best));
  const moved = newer.some(({ passage: { statement } }) =>
    statement.block.tokens.slice(statement.sentence.first, statement.sentence.last).some(({ lower }) => UPDATES.test(lower)),
  );
  const agree = newer.filter((match) => compareQuantities(match.item.quantity, newest.item.quantity) === 'equal');
  return moved || agree.length > 1 ? agree : [];
}
