import { readFileSync } from 'node:fs';

/** Middle and slow end of some measured times, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** What a process has used so far. */
export interface Usage {
  /** Milliseconds of processor time, all threads. */
  readonly cpu: number;
  /** Resident memory now and at its highest, in megabytes. */
  readonly resident: number;
  readonly peak: number;
}

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

const TICKS_PER_SECOND = 100;

/** What a process uses, as Linux tells; nothing on other systems. */
export function usageOf(pid: number): Usage {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (field: string): number =>
      Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? NaN) / 1024;
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(11, 13);
    const cpu = ((Number(user) + Number(system)) * 1000) / TICKS_PER_SECOND;
    return { cpu, resident: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  } catch {
    return { cpu: NaN, resident: NaN, peak: NaN };
  }
}
