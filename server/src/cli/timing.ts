import type { Timed } from '../rules/check';

/** Tells how long the parts of a check take; asked for by COPYDESK_TIMING=1. */
export interface Timing {
  /** Does some work, and counts its time under a name. */
  readonly timed: Timed;
  /** A line for each name, the longest first; empty where nothing was counted. */
  table(): string;
}

/** A timing that counts, or one that does the work alone. */
export function timing(isWanted: boolean, now: () => number = () => performance.now()): Timing {
  if (!isWanted) return { timed: (_, work) => work(), table: () => '' };
  const spent = new Map<string, number>();
  return {
    timed(name, work) {
      const begun = now();
      try {
        return work();
      } finally {
        spent.set(name, (spent.get(name) ?? 0) + now() - begun);
      }
    },
    table() {
      const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
      const rows = [...spent].sort((a, b) => b[1] - a[1]);
      return [...rows, ['all', total] as const]
        .map(([name, time]) => `${time.toFixed(1).padStart(9)} ms  ${share(time, total).padStart(5)}  ${name}\n`)
        .join('');
    },
  };
}

const share = (time: number, total: number): string => `${((100 * time) / Math.max(total, 1e-9)).toFixed(0)} %`;
