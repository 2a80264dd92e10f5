import { DIFFERENT, type WordMatch } from './spelling';

/** Words of two names laid side by side: as sets first, order afterwards. */

/** A word of one name beside a word of the other. */
export interface Pair extends WordMatch {
  readonly a: number;
  readonly b: number;
}

export interface Alignment {
  /** Words that are one, and words that stand in each other's place and are not (`score` below `DIFFERENT`). */
  readonly pairs: readonly Pair[];
  /** Words of one name that have no counterpart. */
  readonly extraA: readonly number[];
  readonly extraB: readonly number[];
}

type Compare = (a: number, b: number) => WordMatch;

/** Aligns words one to one, the best pairs first; among equals those that stand nearest to each other. */
export function align(lengthA: number, lengthB: number, compare: Compare): Alignment {
  const candidates: Pair[] = [];
  for (let a = 0; a < lengthA; a++) {
    for (let b = 0; b < lengthB; b++) candidates.push({ a, b, ...compare(a, b) });
  }
  const apart = ({ a, b }: Pair): number => Math.min(Math.abs(a - b), Math.abs(lengthA - a - (lengthB - b)));
  candidates.sort((one, other) => other.score - one.score || apart(one) - apart(other));
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const pairs: Pair[] = [];
  const take = (pair: Pair): void => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return;
    usedA.add(pair.a);
    usedB.add(pair.b);
    pairs.push(pair);
  };
  candidates.filter(({ score }) => score >= DIFFERENT).forEach(take);
  candidates
    .filter(({ score }) => score < DIFFERENT)
    .sort((one, other) => apart(one) - apart(other) || other.score - one.score)
    .forEach(take);
  const unused = (length: number, used: ReadonlySet<number>): number[] =>
    Array.from({ length }, (_, at) => at).filter((at) => !used.has(at));
  return { pairs, extraA: unused(lengthA, usedA), extraB: unused(lengthB, usedB) };
}

/** How many neighbours may be written as one word. */
const LONGEST_RUN = 4;

/** Joins neighbours of one name that the other writes as one word: Good Will and Goodwill, van der Bilt and Vanderbilt. */
export function joinRuns(
  words: readonly string[],
  others: readonly string[],
  isOne: (a: string, b: string) => boolean,
): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    const run = runAt(words, at, others, isOne);
    joined.push(words.slice(at, at + run).join(''));
    at += run;
  }
  return joined;
}

function runAt(
  words: readonly string[],
  at: number,
  others: readonly string[],
  isOne: (a: string, b: string) => boolean,
): number {
  for (let run = Math.min(LONGEST_RUN, words.length - at); run > 1; run--) {
    const parts = words.slice(at, at + run);
    if (parts.some((part) => others.includes(part))) continue;
    const whole = parts.join('');
    if (others.some((other) => isOne(whole, other))) return run;
  }
  return 1;
}

/** Whether the words that are one stand in another order. */
export function isReordered(pairs: readonly Pair[]): boolean {
  const inOrder = pairs.filter(({ score }) => score >= DIFFERENT).sort((one, other) => one.a - other.a);
  return inOrder.some((pair, at) => at > 0 && pair.b < inOrder[at - 1]!.b);
}
