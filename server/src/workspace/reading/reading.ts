import type { FileSystem } from '../files';
import { readFile, type FileRead } from './readFile';

/** Reads files: here and now, or in a thread of its own. */
export interface Reading {
  /**
   * Reads files and analyses them.
   *
   * @param read Is told of files as they have been read, several at once, in no order.
   * @returns When all are read, or the work was given up.
   */
  read(paths: readonly string[], read: (files: readonly FileRead[]) => void, signal: AbortSignal): Promise<void>;
  /**
   * Says what a workspace folder has been read of, by `FileRead.key`: what was kept of other files of it goes.
   */
  keep(folder: string, keys: ReadonlySet<string>): void;
  /** Ends all work. */
  dispose(): void;
}

/** Files read at once, and between two breaths, so that requests are answered while many are read. */
const AT_ONCE = 8;

/** Reads files in the thread that asks: where there are few of them, or they are on no disk. */
export class LocalReading implements Reading {
  readonly #files: FileSystem;

  constructor(files: FileSystem) {
    this.#files = files;
  }

  async read(paths: readonly string[], read: (files: readonly FileRead[]) => void, signal: AbortSignal): Promise<void> {
    for (let at = 0; at < paths.length && !signal.aborted; at += AT_ONCE) {
      const files = await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => readFile(this.#files, path)));
      if (!signal.aborted) read(files);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  keep(): void {}

  dispose(): void {}
}
