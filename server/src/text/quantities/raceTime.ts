import type { Token } from '../tokens';

/** The seconds of a race time at a token: "4:03.17", "2:22:08", "in 14:58"; undefined where it is none. */
export function raceTimeAt(tokens: readonly Token[], at: number): number | undefined {
  const { kind, text } = tokens[at]!;
  if (kind !== 'number') return undefined;
  const [, hours, minutes, seconds] = /^(?:(\d{1,2}):)?(\d\d?):(\d\d(?:\.\d{1,3})?)$/.exec(text) ?? [];
  if (minutes === undefined || seconds === undefined || Number(seconds) >= 60) return undefined;
  // of two numbers alone a word must say that it is no time of day, no score and no verse
  const isPlain = hours === undefined && !seconds.includes('.');
  if (isPlain && !(text.length === 5 && TOOK.test(tokens[at - 1]?.lower ?? ''))) return undefined;
  return 3600 * Number(hours ?? 0) + 60 * Number(minutes) + Number(seconds);
}

const TOOK = /^(?:in|took|him|her|them|of|ran|swam|clocked)$/;
