import { Worker } from 'node:worker_threads';
import type { CacheTrouble } from './diskCache';
import { Track, type ReaderData, type ReaderMessage, type TaskMessage } from './messages';
import { failed, type FileRead } from './readFile';

/** What one file may cost. */
export interface FileLimits {
  /** Milliseconds. */
  readonly time: number;
  /** Megabytes of memory, that of the program included. */
  readonly memory: number;
}

export const FILE_LIMITS: FileLimits = { time: 60_000, memory: 1024 };

/** Milliseconds between two looks at how a thread is doing. */
const LOOKS = 250;

/** Milliseconds that a thread may take to begin with its first file: on a busy machine that is long. */
const LONGEST_START = 60_000;

/** Milliseconds that a file may still take when the work has been given up. */
const GRACE = 300;

/** What a thread is made of. */
export interface ThreadOptions {
  /** The program of the thread; see `thread.ts`. */
  readonly program: string;
  readonly storage: string | undefined;
  readonly limits: FileLimits;
  readonly troubled: (trouble: CacheTrouble) => void;
}

/** What a thread is at work on. */
interface Task {
  readonly paths: readonly string[];
  readonly read: (files: readonly FileRead[]) => void;
  readonly waiting: Set<string>;
  readonly finished: () => void;
}

/**
 * A thread that reads files. Where one of them breaks the limits, or kills the thread, it is given as failed, with the
 * reason, and a new thread goes on with the others.
 */
export class ReaderThread {
  readonly #options: ThreadOptions;
  #worker: Worker | undefined;
  #track = new Track();
  #task: Task | undefined;
  #deadline: NodeJS.Timeout | undefined;
  /** Why the thread is being ended, where that is our doing. */
  #ending: string | undefined;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  get isAlive(): boolean {
    return this.#worker !== undefined;
  }

  /** Reads files; one call at a time. Stops early where the work is given up. */
  async read(paths: readonly string[], read: (files: readonly FileRead[]) => void, signal: AbortSignal): Promise<void> {
    const waiting = new Set(paths);
    const giveUp = (): void => this.#giveUp();
    signal.addEventListener('abort', giveUp);
    try {
      let deadStarts = 0;
      while (waiting.size > 0 && !signal.aborted) {
        const before = waiting.size;
        await this.#run({ paths: [...waiting], read, waiting });
        if (waiting.size < before) deadStarts = 0;
        else if (++deadStarts > 1) throw new Error('the thread that reads sources does not start');
      }
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  /** Lets the thread stop after the file that it is at; where that takes long, ends it. */
  #giveUp(): void {
    this.#track.giveUp();
    const worker = this.#worker;
    setTimeout(() => {
      if (this.#task && worker === this.#worker) this.stop();
    }, GRACE).unref();
  }

  /** Lets the thread tidy up its cache. */
  sweep(): void {
    this.#worker?.postMessage({ kind: 'sweep' } satisfies TaskMessage);
  }

  /** Ends the thread; the next call of `read` starts another. */
  stop(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
    this.#finish();
  }

  #run(task: Omit<Task, 'finished'>): Promise<void> {
    return new Promise((finished) => {
      this.#task = { ...task, finished };
      const worker = (this.#worker ??= this.#start());
      this.#track.begin();
      worker.postMessage({ kind: 'read', paths: task.paths } satisfies TaskMessage);
      this.#watch(worker);
    });
  }

  #start(): Worker {
    const { program, storage, limits } = this.#options;
    this.#track = new Track();
    this.#ending = undefined;
    const worker = new Worker(program, {
      workerData: { storage, track: this.#track.memory } satisfies ReaderData,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      // what a library prints must not get between the messages of the protocol
      stdout: true,
      stderr: true,
    });
    let reason = 'reading it ended the thread that reads';
    worker.on('message', (message: ReaderMessage) => this.#heard(worker, message));
    worker.on('error', (error) => (reason = this.#reasonOf(error)));
    worker.on('exit', () => this.#ended(worker, this.#ending ?? reason));
    return worker;
  }

  #reasonOf(error: Error & { code?: string }): string {
    return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? `reading it takes more than ${this.#options.limits.memory} MB of memory`
      : `reading it failed: ${error.message}`;
  }

  #heard(worker: Worker, message: ReaderMessage): void {
    if (worker !== this.#worker) return;
    if (message.kind === 'trouble') this.#options.troubled(message.trouble);
    else if (message.kind === 'done') this.#finish();
    else {
      for (const { path } of message.files) this.#task?.waiting.delete(path);
      this.#task?.read(message.files);
    }
  }

  /** Ends the thread when it has been at one file for too long. */
  #watch(worker: Worker): void {
    let at = -1;
    let since = Date.now();
    clearInterval(this.#deadline);
    this.#deadline = setInterval(() => {
      if (this.#track.at !== at) {
        at = this.#track.at;
        since = Date.now();
      } else if (Date.now() - since > (at < 0 ? LONGEST_START : this.#options.limits.time)) {
        this.#ending = `reading it takes longer than ${this.#options.limits.time / 1000} seconds`;
        void worker.terminate();
      }
    }, LOOKS);
  }

  #ended(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    const path = this.#task?.paths[this.#track.at];
    if (this.#task && path !== undefined && this.#task.waiting.delete(path)) this.#task.read([failed(path, reason)]);
    this.#finish();
  }

  #finish(): void {
    clearInterval(this.#deadline);
    const task = this.#task;
    this.#task = undefined;
    task?.finished();
  }
}
