import type { FileSystem } from './files';

/** A file that has changed or gone. */
export interface FileChange {
  readonly path: string;
  readonly gone: boolean;
}

/** Milliseconds in which several changes make one piece of news: programs write files in many steps. */
const PAUSE = 200;

/** Watches folders where the editor does not. */
export class Watching {
  readonly #files: FileSystem;
  readonly #changed: (changes: readonly FileChange[]) => void;
  readonly #ends = new Map<string, () => void>();
  readonly #paths = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(files: FileSystem, changed: (changes: readonly FileChange[]) => void) {
    this.#files = files;
    this.#changed = changed;
  }

  begin(folder: string): void {
    const end = this.#files.watch?.(folder, (path) => this.#noticed(path));
    if (end) this.#ends.set(folder, end);
  }

  end(folder: string): void {
    this.#ends.get(folder)?.();
    this.#ends.delete(folder);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const folder of [...this.#ends.keys()]) this.end(folder);
  }

  #noticed(path: string): void {
    this.#paths.add(path);
    this.#timer ??= setTimeout(() => void this.#tell(), PAUSE);
  }

  async #tell(): Promise<void> {
    this.#timer = undefined;
    const paths = [...this.#paths];
    this.#paths.clear();
    const changes = paths.map(async (path) => ({ path, gone: !(await this.#isThere(path)) }));
    this.#changed(await Promise.all(changes));
  }

  #isThere(path: string): Promise<boolean> {
    return this.#files.stat(path).then(
      () => true,
      () => false,
    );
  }
}
