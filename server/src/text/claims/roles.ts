import { isDeed } from '../lexicon/directed';
import { anchorsOf, type Position } from './position';
import type { Item, Statement } from './statement';

/** What somebody has to do with a deed: he does it, or it is done to him. */
export interface Role {
  readonly does: boolean;
  /** The word for the deed, in lower case. */
  readonly deed: string;
}

/** "lost to", "won against", "victory over": behind such a preposition stands the other party. */
const OTHER_PARTY = /^(?:to|against|over)$/;
const CONTESTS =
  /^(?:w[io]n|wins|winning|victory|victories|triumph(?:s|ed|ant)?|prevail(?:s|ed)?|los[et]|loses|losing|fell|falls?|falling|fallen|bow(?:s|ed)?|succumb(?:s|ed)?)$/;
const NOUNS = /^(?:win|wins|victory|victories|triumph|triumphs|acquisition|takeover|purchase)$/;
/** Tokens between a contest and the preposition: "won the second-round match 3-1 against". */
const REACH = 7;

/** The part that an item at a position has in a deed that goes one way; undefined where none is told of. */
export function roleOf(
  item: Pick<Item, 'first' | 'last'>,
  statement: Statement,
  position: Position | undefined,
): Role | undefined {
  if (position === undefined) return undefined;
  if (OTHER_PARTY.test(position)) return opponentRole(item, statement);
  const [deed] = anchorsOf(item, statement, position);
  if (deed === undefined || !isDeed(deed)) return undefined;
  if (position === 'subject' || position === 'by') return { does: true, deed };
  if (position === 'object' || position === 'patient') return { does: false, deed };
  return position === 'owner' && NOUNS.test(deed) ? { does: true, deed } : undefined;
}

/** The part of whom a contest was won against, or lost to. */
function opponentRole({ first }: Pick<Item, 'first'>, { block, sentence }: Statement): Role | undefined {
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH); at--) {
    const { kind, text, lower } = block.tokens[at]!;
    if (kind === 'mark' && !/^[-–]$/.test(text)) return undefined;
    if (CONTESTS.test(lower)) return { does: false, deed: lower };
  }
  return undefined;
}
