import type { FileSystem } from '../../server/src/workspace/files';
import { LocalReading } from '../../server/src/workspace/reading/reading';

/** Lets what is under way come to where it waits for something else. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A reading that reads as many files as it is told to. */
export class SteppedReading extends LocalReading {
  readonly #local: LocalReading;
  #steps = 0;
  #wake: () => void = () => undefined;

  constructor(files: FileSystem) {
    super(files);
    this.#local = new LocalReading(files);
  }

  override async read(...[paths, read, signal]: Parameters<LocalReading['read']>): Promise<void> {
    signal.addEventListener('abort', () => this.#wake());
    for (const path of paths) {
      while (this.#steps === 0 && !signal.aborted) await new Promise<void>((resolve) => (this.#wake = resolve));
      if (signal.aborted) return;
      this.#steps--;
      await this.#local.read([path], read, signal);
    }
  }

  async step(files = 1): Promise<void> {
    this.#steps += files;
    this.#wake();
    await turns();
  }
}
