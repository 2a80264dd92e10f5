import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** Milliseconds after which an entry that is used is marked as used again. */
const MARKED_EVERY = 24 * 60 * 60 * 1000;

/** A file that is being written; it gets its name when it is whole. */
export const TEMPORARY = 'writing';

/** Errors that writing again would meet again. */
const LASTING: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EIO']);

/** Why nothing more is kept. */
export interface CacheTrouble {
  readonly folder: string;
  readonly reason: string;
}

/**
 * What was made of files, kept on a disk: in one file for each, under a name made of its content, so that whoever finds it
 * has the right one. Such a file is written under another name and renamed, and never changed; so several servers may use
 * one cache, and any of them may end at any moment. It is a cache and no more: what cannot be read is made again, and
 * where nothing can be written nothing is.
 */
export class DiskCache {
  /** The folder of what one version of the code has made. */
  readonly folder: string;
  readonly #troubled: (trouble: CacheTrouble) => void;
  readonly #write: (path: string, bytes: Uint8Array) => void;
  #isWritable = true;

  /**
   * @param storage The folder of all caches.
   * @param version Of the code that makes what is kept.
   * @param troubled Is told once why nothing more is kept.
   * @param write Writes a new file.
   */
  constructor(
    storage: string,
    version: string,
    troubled: (trouble: CacheTrouble) => void,
    write: (path: string, bytes: Uint8Array) => void = writeNew,
  ) {
    this.folder = join(storage, version);
    this.#troubled = troubled;
    this.#write = write;
  }

  /** What was kept under a key, whatever it is worth; nothing where there is nothing. */
  get(key: string): Uint8Array | undefined {
    try {
      const file = openSync(this.#pathOf(key), 'r');
      try {
        const { size, mtimeMs } = fstatSync(file);
        const bytes = new Uint8Array(size);
        const length = readSync(file, bytes, 0, size, 0);
        if (Date.now() - mtimeMs > MARKED_EVERY) markUsed(this.#pathOf(key));
        return length === size ? bytes : undefined;
      } finally {
        closeSync(file);
      }
    } catch {
      return undefined;
    }
  }

  /** Keeps something under a key, in place of what was there. */
  put(key: string, bytes: Uint8Array): void {
    if (!this.#isWritable) return;
    const path = this.#pathOf(key);
    const temporary = join(this.folder, `${TEMPORARY}-${process.pid}-${randomBytes(8).toString('hex')}`);
    try {
      inFolder(this.folder, () => this.#write(temporary, bytes));
      inFolder(dirname(path), () => renameSync(temporary, path));
    } catch (error) {
      remove(temporary);
      // another server has kept the same, and has it open
      if (!existsSync(path)) this.#failed(error);
    }
  }

  #pathOf(key: string): string {
    return pathOfKey(this.folder, key);
  }

  #failed(error: unknown): void {
    const { code } = error as { code?: unknown };
    if (!LASTING.has(code)) return;
    this.#isWritable = false;
    this.#troubled({ folder: this.folder, reason: REASONS[String(code)] ?? `the system says ${String(code)}` });
  }
}

const writeNew = (path: string, bytes: Uint8Array): void => writeFileSync(path, bytes, { flag: 'wx' });

/** The name of what is made of a file: it depends on the content, and on the ending, which says how it is read. */
export const keyOf = (bytes: Uint8Array, path: string): string =>
  createHash('sha256').update(extname(path).toLowerCase()).update('\0').update(bytes).digest('hex');

/** Where something is kept below the folder of a version: no file system likes ten thousand files in one folder. */
export const pathOfKey = (folder: string, key: string): string => join(folder, key.slice(0, 2), key.slice(2));

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  ENOTDIR: 'a file stands where the folder should be',
};

/** Does something in a folder, which is made where it is missing: nobody has been here, or somebody has emptied the cache. */
function inFolder(folder: string, task: () => void): void {
  try {
    task();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    mkdirSync(folder, { recursive: true });
    task();
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // what cannot be removed now is swept away later
  }
}

function markUsed(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // a cache that cannot be written is still good to be read
  }
}

/** The version of a program, by the content of its files. */
export const versionOf = (files: readonly string[]): string => {
  const hash = createHash('sha256').update(process.versions.unicode ?? '');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};
