import { isOld, replacedIn } from '../../../text/claims/replaced';
import type { DayNumber } from '../../../text/dates/calendar';
import { tellingDigits } from '../../../text/quantities/slips';
import type { Quantity } from '../../../text/quantities/quantity';
import { isPast, SUPPORT, type FigureSurroundings } from './evidence';
import type { FigureMatch } from './figures';
import { isOffer } from './outdated';

/**
 * What a source says to have taken the place of the draft's figure, where no newer one has that as what is: "raised from 600 to
 * 750", "160 jobs would go, rather than the 210 announced in March".
 */
export function supersededBy(
  supports: readonly FigureMatch[],
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): readonly FigureMatch[] | undefined {
  if (around.dated === 'explicit' || around.days.length > 0) return undefined;
  return replacedBy(supports, matches, around) ?? besidePast(supports, matches, around);
}

const dayOf = ({ passage }: FigureMatch): DayNumber => passage.source.facts.date?.value ?? -Infinity;

/** What a sentence that names the draft's figure as one that holds no longer must share with the draft's. */
const SHARED_REPLACED = 0.45;
const SURE_REPLACED = 0.3;

/** And where the number itself says much, and an older source has it for the draft's claim. */
const SHARED_TOLD = 0.4;
const SURE_TOLD = 0.12;
const FIT_TOLD = 0.7;

/** One sentence names the draft's figure and what took its place: "six weeks instead of two". */
function replacedBy(
  supports: readonly FigureMatch[],
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureMatch[] | undefined {
  // the very number that an older source gives for it is hardly that of another thing
  const isTold =
    tellingDigits(around.own) > 1 &&
    supports.some(({ comparison, score }) => comparison === 'equal' && score >= SUPPORT);
  const now = matches.filter(({ item, score, fit, context, passage }) => {
    const [sure, least] = isTold && fit >= FIT_TOLD ? [SURE_TOLD, SHARED_TOLD] : [SURE_REPLACED, SHARED_REPLACED];
    if (
      score < sure + (fit < FIT_CLOSE ? MORE_FOR_OTHERS : 0) ||
      context.shared < least ||
      context.rivals > 0 ||
      item.quoted
    )
      return false;
    return replacedIn(passage.statement).some((each) => each.now === item && isOld(around.own, each));
  });
  const [best] = now;
  if (!best || around.isStated(best.item.quantity)) return undefined;
  const told = Math.max(...now.map(dayOf));
  const isStanding = supports.some(
    (match) =>
      match.comparison === 'equal' &&
      match.passage.statement !== best.passage.statement &&
      dayOf(match) > told &&
      !isPast(match),
  );
  return isStanding ? undefined : now.filter(({ item }) => item.quantity.value === best.item.quantity.value);
}

/** The newest source that has the draft's figure gives it as what was, beside what is, in this sentence or the next. */
function besidePast(
  supports: readonly FigureMatch[],
  matches: readonly FigureMatch[],
  around: FigureSurroundings,
): FigureMatch[] | undefined {
  const close = supports.filter(
    ({ comparison, score, fit }) => comparison === 'equal' && score >= SUPPORT && fit >= FIT_CLOSE,
  );
  const newest = Math.max(...close.map(dayOf));
  const last = close.filter((match) => dayOf(match) === newest);
  // "had been 241 people on board, not 236"
  const isNow = ({ item, passage }: FigureMatch): boolean =>
    replacedIn(passage.statement).some((each) => each.now === item);
  if (last.length === 0 || !last.every((match) => isPast(match) && !isNow(match))) return undefined;
  const now = matches.filter(
    (match) =>
      areTwo(match, around.own) &&
      !match.named &&
      last.some(
        ({ passage, item }) =>
          isNextTo(passage, match) && item !== match.item && item.quantity.dimension === match.item.quantity.dimension,
      ) &&
      match.fit >= 0.35 &&
      !isPast(match) &&
      !isOffer(match) &&
      !around.isStated(match.item.quantity),
  );
  // "$1.59 million, up from $1.37 million, as two banks gave back $220,000": the nearest takes its place
  const gapOf = (match: FigureMatch): number =>
    Math.min(
      ...last
        .filter(({ passage }) => isNextTo(passage, match))
        .map(({ item, passage }) =>
          passage.statement === match.passage.statement
            ? Math.max(match.item.first - item.last, item.first - match.item.last)
            : FAR,
        ),
    );
  const nearest = Math.min(...now.map(gapOf));
  const next = now.filter((match) => gapOf(match) === nearest);
  const values = new Set(next.map(({ item }) => item.quantity.value));
  return values.size === 1 ? next : undefined;
}

/** Tokens between two sentences, for want of a better measure. */
const FAR = 100;

/** Figures of which at least one does not say what it counts may be of one thing; those that count two things are not. */
const FIT_CLOSE = 0.4;
const MORE_FOR_OTHERS = 0.04;

/** From this score on, the sentence next to one with the draft's figure tells of the same. */
const SURE_NEXT = 0.55;

/** Whether a passage is that of a match, or the sentence next to it, where that surely tells of the draft's claim. */
const isNextTo = (passage: FigureMatch['passage'], { passage: other, score }: FigureMatch): boolean =>
  passage.source === other.source &&
  passage.block === other.block &&
  (passage.index === other.index || (score >= SURE_NEXT && Math.abs(passage.index - other.index) === 1));

/** "742, and not 700": beside the other, a round number is no rounded one. */
const areTwo = ({ comparison, item: { quantity } }: FigureMatch, own: Quantity): boolean =>
  comparison === 'different' || (comparison === 'compatible' && quantity.value !== own.value && !quantity.vague);
