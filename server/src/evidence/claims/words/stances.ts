import { stancesIn, type Stance } from '../../../text/claims/stance';
import type { NameItem } from '../../../text/claims/statement';
import type { Span } from '../../../text/span';
import type { Alignment, SlotScore } from '../alignment/align';
import type { Passage } from '../alignment/passage';

/** What a source says of how somebody of the draft stands to something. */
export interface StanceMatch {
  readonly passage: Passage;
  /** The source's words for it. */
  readonly item: Span;
  readonly own: Stance;
  readonly stance: Stance;
  readonly context: SlotScore;
}

/** What both passages must share beside who it is, unless neither says what it is about. */
const SHARED = 0.3;

/** Holds how the draft says that somebody stands against what a source says of the same one; both are indices of names. */
export function matchStances(pair: Alignment, slot: number, other: number, passage: Passage): StanceMatch | undefined {
  const { draft, source } = pair;
  const [name, theirs] = [draft.items[slot]!.item as NameItem, source.items[other]!.item as NameItem];
  if (theirs.quoted || !pair.canStandFor(slot, other)) return undefined;
  const own = stancesIn(draft.statement).find(({ who }) => who.includes(name));
  const stance = own && stancesIn(source.statement).find(({ who }) => who.includes(theirs));
  if (!own || !stance || own.ahead !== stance.ahead) return undefined;
  const { tokens } = source.statement.block;
  const item = { start: tokens[stance.first]!.start, end: tokens[stance.last - 1]!.end };
  return { passage, item, own, stance, context: pair.score(slot, other) };
}

/** The passages in which somebody stands otherwise than in the draft, where none has it as the draft does. */
export function otherStances(matches: readonly StanceMatch[]): readonly StanceMatch[] {
  const isSo = matches.some(({ own, stance }) => own.way === stance.way);
  if (isSo) return [];
  const others = matches.filter(
    ({ own, stance, context: { rivals, shared } }) =>
      rivals === 0 && (shared >= SHARED || (own.isElliptic && stance.isElliptic)),
  );
  const ways = new Set(others.map(({ stance }) => stance.way));
  return ways.size === 1 ? others : [];
}
