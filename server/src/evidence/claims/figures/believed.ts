import { isOld, replacedIn } from '../../../text/claims/replaced';
import type { Quantity } from '../../../text/quantities/quantity';
import type { FigureVerdict } from './evidence';
import type { FigureMatch } from './figures';
import { isRaisedTo, isRecount } from './outdated';
import { isRetold } from './retold';
import { isDigitOff } from './sure';

/**
 * What both sentences must share at least, as a share of the source's or in weight, where the figure looks like no slip of
 * the pen. At first sight of 40 stories that nobody had read (61,000 words) one of seven figures with less was rightly told,
 * and of 18 that were said to be out of date two.
 */
const COMMON = {
  contradicted: { covered: 0.3, shared: 2 },
  outdated: { covered: 0.4, shared: 1.8 },
} as const;

const FIT_REPLACED = 0.7;
const SURE_TOLL = 0.5;
const SURE_RAISED = 0.6;
/** Where both count the same, and little else is said of it. */
const SURE_SAME = 0.8;
const SHARED_SAME = 1.4;

/**
 * Whether the newer source says itself that its figure took the place of another: "742, and not 700", "the toll rose to 14",
 * "has been raised to 80,000"; or has hardly anything that the draft has not.
 */
const saysSo = (own: Quantity, match: FigureMatch): boolean =>
  (match.fit >= FIT_REPLACED &&
    replacedIn(match.passage.statement).some((each) => each.now === match.item && isOld(own, each))) ||
  (match.toll && match.score >= SURE_TOLL && isRecount(match.passage.statement)) ||
  (isRaisedTo(match) && match.score >= SURE_RAISED) ||
  (match.fit >= 0.9 && match.score >= SURE_SAME && match.context.shared >= SHARED_SAME);

/** Whether so much speaks for the closest conflict of a verdict that it is told. */
export function isBelieved({ state, supports }: FigureVerdict, own: Quantity, match: FigureMatch): boolean {
  const { context, slip, turned, owned, beside, phrase, company, item } = match;
  if (state !== 'contradicted' && state !== 'outdated') return true;
  // "from 48,000 to 126,000" has the draft's figure as well
  if (
    slip > 0 ||
    turned ||
    owned ||
    beside ||
    (state === 'contradicted' && isDigitOff(own, item.quantity)) ||
    phrase?.whole ||
    company > 0 ||
    item.quantity.dimension === 'label'
  )
    return true;
  if (state === 'outdated' && (supports.some((told) => isRetold(told, match)) || saysSo(own, match))) return true;
  const { covered, shared } = COMMON[state];
  return context.covered >= covered || context.shared >= shared;
}
