import { Corpus } from '../corpus/corpus';
import { Holdings } from './holdings';
import type { FileRead } from './reading/readFile';
import type { Reading } from './reading/reading';

/**
 * Reads files into a corpus.
 *
 * @param folder In relation to which sources are known by their paths.
 * @param progress Is told how many files have been read.
 */
export async function loadCorpus(
  reading: Reading,
  folder: string,
  paths: readonly string[],
  progress?: (read: number, total: number) => void,
): Promise<Corpus> {
  const files: FileRead[] = [];
  await reading.read(
    paths,
    (read) => {
      files.push(...read);
      progress?.(files.length, paths.length);
    },
    new AbortController().signal,
  );
  const { come, failures } = new Holdings(folder).change(files);
  return new Corpus(come, failures);
}
