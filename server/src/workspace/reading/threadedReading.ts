import { isTextFormat } from '../../corpus/readers/index';
import type { FileSystem } from '../files';
import type { CacheTrouble } from './diskCache';
import { keepOnly } from './manifest';
import type { FileRead } from './readFile';
import { FILE_LIMITS, ReaderThread, type FileLimits } from './readerThread';
import { LocalReading, type Reading } from './reading';

/** How files are read in threads. */
export interface ThreadedOptions {
  /** The program of the threads; see `thread.ts`. */
  readonly program: string;
  /** The folder of all caches; none where nothing is to be kept. */
  readonly storage: string | undefined;
  readonly files: FileSystem;
  /** Threads at once. */
  readonly threads: number;
  /** So many files of text, of so many bytes together, are read at once without a thread. */
  readonly local: { readonly files: number; readonly bytes: number };
  readonly limits?: FileLimits;
  /** Is told once why nothing more is kept. */
  readonly troubled: (trouble: CacheTrouble) => void;
  readonly log: (message: string) => void;
}

/** Files that one of several threads is given at once; one alone gets all, and never waits for whoever asked. */
const CHUNK = 64;

/** Milliseconds after which a thread without work ends, and gives back its memory. */
const IDLE = 5000;

/** Milliseconds after the last change when what is kept is brought in step with the files. */
const KEPT_AFTER = 1000;

/**
 * Reads files in threads of their own, with limits, through a cache on the disk. A few small texts are read where they are
 * asked for: that takes less than starting a thread, and texts can do no harm.
 */
export class ThreadedReading implements Reading {
  readonly #options: ThreadedOptions;
  readonly #local: LocalReading;
  readonly #threads: readonly ReaderThread[];
  #work: Promise<void> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  #isTroubled = false;
  readonly #keeping = new Map<string, NodeJS.Timeout>();

  constructor(options: ThreadedOptions) {
    this.#options = options;
    this.#local = new LocalReading(options.files);
    const { program, storage, limits = FILE_LIMITS } = options;
    const troubled = (trouble: CacheTrouble): void => this.#troubled(trouble);
    this.#threads = Array.from(
      { length: options.threads },
      () => new ReaderThread({ program, storage, limits, troubled }),
    );
  }

  async read(paths: readonly string[], read: (files: readonly FileRead[]) => void, signal: AbortSignal): Promise<void> {
    if (paths.length === 0) return;
    if (await this.#isQuick(paths)) return this.#local.read(paths, read, signal);
    // one after the other: who comes later waits for the threads
    const work = this.#work.then(() => this.#readInThreads(paths, read, signal));
    this.#work = work.catch(() => {});
    return work;
  }

  keep(folder: string, keys: ReadonlySet<string>): void {
    const { storage } = this.#options;
    if (storage === undefined) return;
    clearTimeout(this.#keeping.get(folder));
    const timer = setTimeout(() => {
      // what cannot be written was told of when the cache could not be
      keepOnly(storage, folder, keys).catch(() => undefined);
    }, KEPT_AFTER);
    this.#keeping.set(folder, timer.unref());
  }

  dispose(): void {
    for (const timer of this.#keeping.values()) clearTimeout(timer);
    clearTimeout(this.#idle);
    for (const thread of this.#threads) thread.stop();
  }

  async #isQuick(paths: readonly string[]): Promise<boolean> {
    const { files, local } = this.#options;
    if (paths.length > local.files || !paths.every(isTextFormat)) return false;
    const sizes = await Promise.all(
      paths.map((path) =>
        files.stat(path).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    );
    return sizes.reduce((sum, size) => sum + size, 0) <= local.bytes;
  }

  async #readInThreads(
    paths: readonly string[],
    read: (files: readonly FileRead[]) => void,
    signal: AbortSignal,
  ): Promise<void> {
    clearTimeout(this.#idle);
    let next = 0;
    const size = this.#threads.length === 1 ? paths.length : CHUNK;
    const chunk = (): readonly string[] => paths.slice(next, (next += size));
    const work = async (thread: ReaderThread): Promise<void> => {
      for (let own = chunk(); own.length > 0 && !signal.aborted; own = chunk()) {
        const left = new Set(own);
        const delivered = (files: readonly FileRead[]): void => {
          for (const { path } of files) left.delete(path);
          if (!signal.aborted) read(files);
        };
        try {
          await thread.read(own, delivered, signal);
        } catch (error) {
          this.#options.log((error as Error).message);
          await this.#local.read([...left], delivered, signal);
        }
      }
    };
    await Promise.all(this.#threads.map(work));
    this.#threads[0]?.sweep();
    this.#idle = setTimeout(() => {
      for (const thread of this.#threads) thread.stop();
    }, IDLE);
    this.#idle.unref();
  }

  #troubled(trouble: CacheTrouble): void {
    if (this.#isTroubled) return;
    this.#isTroubled = true;
    this.#options.troubled(trouble);
  }
}
