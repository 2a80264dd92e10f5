import type { FileStat, FileSystem } from './files';

/** A file system on which some files already hold what an editor has for them and has not saved yet. */
export class OverlayFiles implements FileSystem {
  readonly #files: FileSystem;
  readonly #texts = new Map<string, string>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  set(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  /** From now on the file is what the disk says. */
  drop(path: string): void {
    this.#texts.delete(path);
  }

  async read(path: string): Promise<Uint8Array> {
    const text = this.#texts.get(path);
    return text === undefined ? this.#files.read(path) : new TextEncoder().encode(text);
  }

  stat(path: string): Promise<FileStat> {
    return this.#files.stat(path);
  }

  list(folder: string, globs: readonly string[], ignore: readonly string[]): Promise<string[]> {
    return this.#files.list(folder, globs, ignore);
  }
}
