import type { BlockAnalysis } from '../analysis';
import type { Token } from '../tokens';
import { tellsOfMove } from './moves';
import { sharesBehind } from './shares';
import { statementsOf, type Statement } from './statement';

/** The statements of a block, one a sentence, as they are held against others. */
export interface Standing {
  readonly statements: readonly Statement[];
  /**
   * What is to be added to the offsets of each, as those of a statement that was taken over count in the block for which it was
   * made; undefined where all are the block's own.
   */
  readonly shifts: readonly number[] | undefined;
}

const continued = new WeakMap<BlockAnalysis, Standing>();

/** The statements of a block; those that are as they were before an edit are the same objects as then. */
export const standingIn = (block: BlockAnalysis): Standing =>
  continued.get(block) ?? { statements: statementsOf(block), shifts: undefined };

/** Blocks from which the statements of one may come: each is kept as long as one of its statements is. */
const MOST_ORIGINS = 8;

/**
 * Lets new blocks of a draft take over the statements of those that have gone, wherever nothing in them and beside them is
 * another now: what was held of them is theirs still. Those that have gone must not come again.
 */
export function takeOver(gone: readonly BlockAnalysis[], come: readonly BlockAnalysis[]): void {
  const left = new Map<string, Statement[]>();
  for (const block of gone) {
    for (const statement of standingIn(block).statements) {
      const key = keyOf(statement);
      const list = left.get(key) ?? [];
      left.set(key, list);
      list.push(statement);
    }
  }
  for (const block of come) {
    const origins = new Set<BlockAnalysis>();
    const shifts: number[] = [];
    const statements = statementsOf(block).map((statement) => {
      const among = left.get(keyOf(statement)) ?? NONE;
      const at = among.findIndex((old) => {
        const isOneMore = !origins.has(old.block);
        return (!isOneMore || origins.size < MOST_ORIGINS) && isSame(old, statement);
      });
      const old = among[at];
      shifts.push(old ? statement.start - old.start : 0);
      if (!old) return statement;
      among.splice(at, 1);
      origins.add(old.block);
      return old;
    });
    if (origins.size > 0) continued.set(block, { statements, shifts });
  }
}

const NONE: Statement[] = [];

const keyOf = ({ block: { kind, prose }, start, end }: Statement): string => `${kind} ${prose.slice(start, end)}`;

/**
 * Tokens before and behind a sentence that may be looked at by whoever judges it. Who wants to know more of what stands beside it
 * compares that in `isSame`.
 */
const NEAR = 5;

/** Whether all that can be told by a statement is what can be told by another one, for all that its place in the block. */
function isSame(a: Statement, b: Statement): boolean {
  const by = { letters: b.start - a.start, tokens: b.sentence.first - a.sentence.first };
  if (a.sentence.last - a.sentence.first !== b.sentence.last - b.sentence.first) return false;
  for (let at = a.sentence.first - NEAR; at < a.sentence.last + NEAR; at++) {
    const [one, other] = [a.block.tokens[at], b.block.tokens[at + by.tokens]];
    if (!isSameToken(one, other)) return false;
    const isWithin = at >= a.sentence.first && at < a.sentence.last;
    if (isWithin && one!.start + by.letters !== other!.start) return false;
  }
  return (
    areMoved(a.items, b.items, by) &&
    areMoved(a.moods, b.moods, by) &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, at) => segment === b.segments[at]) &&
    tellsOfMove(a) === tellsOfMove(b) &&
    sharesBehind(a).join() === sharesBehind(b).join()
  );
}

const isSameToken = (a: Token | undefined, b: Token | undefined): boolean =>
  a?.text === b?.text && a?.kind === b?.kind && a?.shape === b?.shape && a?.glued === b?.glued;

/** How far something stands behind where it stood. */
interface Move {
  readonly letters: number;
  readonly tokens: number;
}

/** What says where something stands in its block. */
const LETTERS = new Set(['start', 'end']);
const TOKENS = new Set(['first', 'last', 'titleFirst']);

/** Whether two things are the same but for the places that they name. */
function areMoved(a: unknown, b: unknown, by: Move, name = ''): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Object.is(a + (LETTERS.has(name) ? by.letters : TOKENS.has(name) ? by.tokens : 0), b);
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  for (const each of names) if (!areMoved(a[each as never], b[each as never], by, each)) return false;
  return true;
}
