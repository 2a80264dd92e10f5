import type { CacheTrouble } from './diskCache';
import type { FileRead } from './readFile';

/** What a thread that reads is told at its start. */
export interface ReaderData {
  /** The folder of all caches; none where nothing is kept. */
  readonly storage: string | undefined;
  /** See `Track`. */
  readonly track: SharedArrayBuffer;
}

/** To the thread: files to read; that what has not been used for long may go. */
export type TaskMessage = { readonly kind: 'read'; readonly paths: readonly string[] } | { readonly kind: 'sweep' };

/** From the thread: files that have been read; that all are; that nothing more can be kept. */
export type ReaderMessage =
  | { readonly kind: 'read'; readonly files: readonly FileRead[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'trouble'; readonly trouble: CacheTrouble };

/**
 * What both threads see of the work, whatever the other one is doing: which file is being read, and whether the work is
 * given up. A thread that hangs, or is killed, can say nothing else.
 */
export class Track {
  readonly #numbers: Int32Array;

  constructor(memory = new SharedArrayBuffer(8)) {
    this.#numbers = new Int32Array(memory);
  }

  get memory(): SharedArrayBuffer {
    return this.#numbers.buffer as SharedArrayBuffer;
  }

  /** The index of the file that is being read; -1 before the first. */
  get at(): number {
    return Atomics.load(this.#numbers, 0);
  }

  set at(index: number) {
    Atomics.store(this.#numbers, 0, index);
  }

  /** To be called before files are read. */
  begin(): void {
    this.at = -1;
    Atomics.store(this.#numbers, 1, 0);
  }

  get isGivenUp(): boolean {
    return Atomics.load(this.#numbers, 1) === 1;
  }

  giveUp(): void {
    Atomics.store(this.#numbers, 1, 1);
  }
}
