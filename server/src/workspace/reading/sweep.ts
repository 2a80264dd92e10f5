import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPORARY } from './diskCache';

const DAY = 24 * 60 * 60 * 1000;

/** How much a cache may hold, and how long what nobody uses. */
export interface SweepLimits {
  readonly bytes: number;
  /** Milliseconds. */
  readonly unused: number;
  /** Milliseconds for which what another version of the code has made is kept. */
  readonly otherVersion: number;
  /** Milliseconds between two sweeps. */
  readonly every: number;
}

export const SWEEP_LIMITS: SweepLimits = { bytes: 2 ** 30, unused: 60 * DAY, otherVersion: 14 * DAY, every: DAY };

/** A file that says when a version was last used, and one that says when it was last swept. */
const USED = 'used';
const SWEPT = 'swept';

/** What is being written is finished, or never will be, after so long. */
const WRITTEN_WITHIN = 60 * 60 * 1000;

/**
 * Removes from a cache what has not been used for long: entries beyond the limits, the oldest first, and what other
 * versions have left. Does nothing where it has been swept lately, and passes over what cannot be removed.
 *
 * @param storage The folder of all caches.
 * @param folder The one of the version that is in use.
 */
export function sweep(storage: string, folder: string, limits = SWEEP_LIMITS, now = Date.now()): void {
  touch(join(folder, USED), now);
  if (now - timeOf(join(folder, SWEPT)) < limits.every) return;
  touch(join(folder, SWEPT), now);
  for (const name of namesIn(storage)) {
    const other = join(storage, name);
    if (other !== folder && now - timeOf(join(other, USED)) > limits.otherVersion) remove(other);
  }
  sweepEntries(folder, limits, now);
}

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly used: number;
}

function sweepEntries(folder: string, { bytes, unused }: SweepLimits, now: number): void {
  const entries: Entry[] = [];
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (name.startsWith(TEMPORARY)) {
      if (now - timeOf(path) > WRITTEN_WITHIN) remove(path);
    } else for (const entry of namesIn(path)) entries.push(entryAt(join(path, entry)));
  }
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size, used } of entries.sort((a, b) => a.used - b.used)) {
    if (total <= bytes && now - used <= unused) break;
    remove(path);
    total -= size;
  }
}

function entryAt(path: string): Entry {
  try {
    const { size, mtimeMs } = statSync(path);
    return { path, size, used: mtimeMs };
  } catch {
    return { path, size: 0, used: 0 };
  }
}

/** When a file was last written, in milliseconds since 1970; 0 where there is none. */
function timeOf(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function touch(path: string, now: number): void {
  try {
    writeFileSync(path, '');
    utimesSync(path, new Date(now), new Date(now));
  } catch {
    // where nothing can be written nothing is swept
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // somebody else has it open: it goes the next time
  }
}
