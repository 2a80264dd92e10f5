import { isEntry, packEntry, readEntry } from '../../corpus/entry';
import { UnreadableSource } from '../../corpus/extract';
import { checkSize } from '../../corpus/limits';
import { canRead } from '../../corpus/readers/index';
import { table } from '../../text/table';
import type { FileSystem } from '../files';
import { keyOf, type DiskCache } from './diskCache';

/** A file that was read: what is in it, or why that cannot be said. */
export interface FileRead {
  readonly path: string;
  /** When it was last written, in milliseconds since 1970; unknown where it could not be read. */
  readonly modified: number | undefined;
  /** By which what was made of it is kept; see `keyOf`. */
  readonly key: string | undefined;
  /** See `unpackEntry`. */
  readonly entry: Uint8Array;
}

/** Reads a file, from the cache where that has it. Never rejects: what goes wrong is a reason that a reporter understands. */
export async function readFile(files: FileSystem, path: string, cache?: DiskCache): Promise<FileRead> {
  try {
    const { kind, size, modified } = await files.stat(path);
    if (kind === 'link') throw new UnreadableSource('it is a link, and links are not followed');
    if (!canRead(path)) throw new UnreadableSource(`${ending(path)} files cannot be read`);
    if (size === 0) throw new UnreadableSource('the file is empty');
    checkSize(size);
    const bytes = await files.read(path);
    const make = async (): Promise<Uint8Array> => packEntry(await readEntry(bytes, path));
    const key = keyOf(bytes, path);
    return { path, modified, key, entry: await (cache ? kept(cache, key, make) : make()) };
  } catch (error) {
    return failed(path, reasonOf(error));
  }
}

/** What a cache has under a key, made and kept where it has nothing that is whole. */
async function kept(cache: DiskCache, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = cache.get(key);
  if (known && isEntry(known)) return known;
  const entry = await make();
  cache.put(key, entry);
  return entry;
}

/** A file that could not be read. */
export const failed = (path: string, reason: string): FileRead => ({
  path,
  modified: undefined,
  key: undefined,
  entry: packEntry([{ name: '', reason }]),
});

const ending = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0] ?? 'nameless';

const REASONS: Readonly<Record<string, string>> = table({
  ENOENT: 'the file is gone',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
});

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableSource) return error.message;
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string') return REASONS[code] ?? `the system says ${code}`;
  return `reading it failed: ${error instanceof Error ? error.message : String(error)}`;
}
