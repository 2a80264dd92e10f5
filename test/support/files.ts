import picomatch from 'picomatch';
import { isAbsolute, join, relative } from 'node:path';
import type { FileStat, FileSystem } from '../../server/src/workspace/files';

/** A file system in memory that counts what is asked of it. */
export class MemoryFiles implements FileSystem {
  readonly #contents = new Map<string, Uint8Array>();
  /** Paths read, in order. */
  readonly reads: string[] = [];
  lists = 0;
  /** When all files were last written. */
  modified = Date.UTC(2026, 0, 15, 12);

  constructor(root: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(join(root, path), content);
  }

  write(path: string, content: string | Uint8Array): void {
    this.#contents.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  remove(path: string): void {
    this.#contents.delete(path);
  }

  async read(path: string): Promise<Uint8Array> {
    this.reads.push(path);
    return this.#get(path);
  }

  async stat(path: string): Promise<FileStat> {
    const isFolder = [...this.#contents.keys()].some((file) => file.startsWith(`${path}/`));
    if (isFolder) return { kind: 'folder', size: 0, modified: this.modified };
    return { kind: 'file', size: this.#get(path).length, modified: this.modified };
  }

  async list(folder: string, globs: readonly string[], ignore: readonly string[]): Promise<string[]> {
    this.lists++;
    const included = picomatch(globs.map((glob) => join('/', isAbsolute(glob) ? glob : join(folder, glob))));
    const excluded = picomatch([...ignore]);
    return [...this.#contents.keys()].filter((path) => included(path) && !excluded(relative(folder, path))).sort();
  }

  #get(path: string): Uint8Array {
    const content = this.#contents.get(path);
    if (!content) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
    return content;
  }
}
