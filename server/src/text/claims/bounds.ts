import type { Token } from '../tokens';

/** Whether a date says until when something is so, from when on, or behind what it comes; undefined: when it is. */
export type Bound = 'end' | 'start' | 'after';

const ENDS = /^(?:to|until|till|til|through|by|before)$/;
const STARTS = /^(?:from|since)$/;
const HOURS = /^(?:noon|midday|midnight|dawn|dusk|close|start|end|beginning|middle|[ap]\.?m\.?|o'clock)$/;
const REACH = 6;

/** "for three months, starting in October" */
const isStarting = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|on|with)$/.test(tokens[at]!.lower) && /^(?:starting|beginning)$/.test(tokens[at - 1]?.lower ?? '');

/** The bound that the words right before a date make of it: "by noon on Friday" is an end, "on 3 May" is none. */
export function boundOf({ first }: { readonly first: number }, tokens: readonly Token[]): Bound | undefined {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const { lower, kind } = tokens[at]!;
    if (ENDS.test(lower)) return 'end';
    if (STARTS.test(lower) || isStarting(tokens, at)) return 'start';
    if (lower === 'after') return 'after';
    const isHour = HOURS.test(lower) || (kind === 'number' && HOURS.test(tokens[at + 1]?.lower ?? ''));
    const isBeforeDay = lower === 'on' && HOURS.test(tokens[at - 1]?.lower ?? '');
    if (!isHour && !isBeforeDay && !/^(?:the|of|about|around|early|late|mid|at|least)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** "by the end of 2028" is by 2029: whether the edge of a date is meant; what is to "close in May" has none. */
export const isAtEdge = ({ first }: { readonly first: number }, tokens: readonly Token[]): boolean =>
  tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }, at, before) => EDGES.test(lower) && before[at + 1]?.lower === 'of');

const EDGES = /^(?:start|end|beginning|close)$/;
