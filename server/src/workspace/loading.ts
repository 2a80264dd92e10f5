import { Corpus, type Failure } from '../corpus/corpus';
import { UnreadableSource } from '../corpus/extract';
import { placed, readParts } from '../corpus/reading';
import { canRead } from '../corpus/readers/index';
import { analyseDocument, type Source } from '../corpus/source';
import type { FileSystem } from './files';
import { shownPath } from './files';

/** Larger files are no documents that a reporter reads; they are listed, not opened. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

/** A source read, or the reason why it could not be. */
export type Loaded = { readonly source: Source } | { readonly failure: Failure };

/** Reads a file: a source, and those that it carries. Never rejects: what goes wrong is a failure with a reason. */
export async function loadFile(files: FileSystem, folder: string, path: string): Promise<readonly Loaded[]> {
  const id = shownPath(folder, path);
  try {
    if (!canRead(path)) throw new UnreadableSource(`${ending(path)} files cannot be read`);
    const { size, modified } = await files.stat(path);
    if (size === 0) throw new UnreadableSource('the file is empty');
    if (size > LARGEST_SOURCE) throw new UnreadableSource(`the file is larger than ${LARGEST_SOURCE / 1024 / 1024} MB`);
    const parts = await readParts(await files.read(path), path);
    return parts.map(({ name, document, reason }) =>
      document
        ? { source: analyseDocument(id + name, placed(document, id + name, modified)) }
        : { failure: { id: id + name, reason } },
    );
  } catch (error) {
    return [{ failure: { id, reason: reasonOf(error) } }];
  }
}

const ending = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0] ?? 'nameless';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the file is gone',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
};

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableSource) return error.message;
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string') return REASONS[code] ?? `the system says ${code}`;
  return `reading it failed: ${error instanceof Error ? error.message : String(error)}`;
}

/** Reads files into a corpus, a few at a time; tells how many of them are read. */
export async function loadCorpus(
  files: FileSystem,
  folder: string,
  paths: readonly string[],
  progress?: (read: number, total: number) => void,
): Promise<Corpus> {
  const loaded: (readonly Loaded[])[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < paths.length) {
      const at = next++;
      loaded[at] = await loadFile(files, folder, paths[at]!);
      progress?.(++done, paths.length);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return corpusOf(loaded.flat());
}

export function corpusOf(loaded: Iterable<Loaded>): Corpus {
  const sources: Source[] = [];
  const failures: Failure[] = [];
  for (const one of loaded) {
    if ('source' in one) sources.push(one.source);
    else failures.push(one.failure);
  }
  return new Corpus(sources, failures);
}
