import { watch, type Stats } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';

/** What stands at a path; links are not followed. */
export type FileKind = 'file' | 'folder' | 'link';

export interface FileStat {
  readonly kind: FileKind;
  readonly size: number;
  readonly modified: number;
}

/** What Copydesk asks of a file system; tests put their own in its place and count the calls. */
export interface FileSystem {
  /** @throws {Error} with a `code` such as ENOENT. */
  read(path: string): Promise<Uint8Array>;
  /** What stands there, its size in bytes, and when it was last written, in milliseconds since 1970. */
  stat(path: string): Promise<FileStat>;
  /** Absolute paths of the files that globs match below a folder; links are not followed. */
  list(folder: string, globs: readonly string[], ignore: readonly string[]): Promise<string[]>;
  /** Tells of files below a folder that were written or have gone, until the function that it gives is called. */
  watch?(folder: string, changed: (path: string) => void): () => void;
}

/** Folders that hold no sources and no drafts. */
const NEVER = ['**/node_modules/**', '**/.*/**', '**/.*'];

export const nodeFiles: FileSystem = {
  read: (path) => readFile(path),
  stat: async (path) => statOf(await lstat(path)),
  list: (folder, globs, ignore) =>
    glob([...globs], {
      cwd: folder,
      absolute: true,
      followSymbolicLinks: false,
      expandDirectories: false,
      ignore: [...NEVER, ...ignore],
    }).then((paths) => paths.sort()),
  watch: (folder, changed) => {
    try {
      const watcher = watch(folder, { recursive: true, persistent: false }, (_, name) => {
        if (name) changed(join(folder, name));
      });
      // a folder that goes, or too many of them: what was read stays, and "read again" helps
      watcher.on('error', () => watcher.close());
      return () => watcher.close();
    } catch {
      return () => {};
    }
  },
};

/** What Node's `lstat` gives, in our words. */
export const statOf = (stats: Stats): FileStat => ({
  kind: stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'file',
  size: stats.size,
  modified: stats.mtimeMs,
});

/** A path as people know it: relative to a folder where it lies below it, with `/`. */
export function shownPath(folder: string, path: string): string {
  const absolute = isAbsolute(path) ? path : resolve(folder, path);
  const below = relative(folder, absolute);
  return (below && !below.startsWith('..') && !isAbsolute(below) ? below : absolute).replace(/\\/g, '/');
}
