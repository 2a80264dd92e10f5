/**
 * A program that indexes a folder as the server does, with the cache on the disk, and prints what it has found, summed up
 * in one line: what is killed, and run beside others, in the tests of the index.
 *
 *   node indexer.js READER FOLDER STORAGE
 */
import { createHash } from 'node:crypto';
import type { Corpus } from '../../server/src/corpus/corpus';
import { nodeFiles } from '../../server/src/workspace/files';
import { Folder } from '../../server/src/workspace/folder';
import { LocalReading, type Reading } from '../../server/src/workspace/reading/reading';
import { ThreadedReading } from '../../server/src/workspace/reading/threadedReading';

/** How files are read in these tests: always in a thread, or, without a folder for a cache, in this one. */
function readingWith(program: string, storage: string | undefined): Reading {
  if (storage === undefined) return new LocalReading(nodeFiles);
  return new ThreadedReading({
    program,
    storage,
    files: nodeFiles,
    threads: 1,
    local: { files: 0, bytes: 0 },
    troubled: ({ folder, reason }) => process.stderr.write(`${folder}: ${reason}\n`),
    log: (message) => process.stderr.write(`${message}\n`),
  });
}

/** Everything that a corpus holds, as one short text: equal for two that are the same. */
export function digestOf(corpus: Corpus): string {
  const hash = createHash('sha256');
  for (const { id, record, facts } of corpus.sources)
    hash.update(`${id} ${JSON.stringify(facts)}`).update(record.bytes);
  for (const { id, reason } of corpus.failures) hash.update(`${id} ${reason}`);
  for (const { name, kind, mentionCount, spellings, links } of corpus.entities)
    hash.update(JSON.stringify([name, kind, mentionCount, spellings.map(({ words, count }) => [words, count]), links]));
  return `${corpus.sources.length} sources, ${corpus.failures.length} failures, ${hash.digest('hex').slice(0, 16)}`;
}

/**
 * Indexes a folder and gives the digest of what was found.
 *
 * @param reader The program of the thread that reads.
 * @param storage The folder of the cache; none: nothing is kept, and nothing read in a thread.
 */
export async function indexed(folder: string, reader: string, storage?: string): Promise<string> {
  const reading = readingWith(reader, storage);
  const events = { changed: () => undefined, progressed: () => undefined };
  const opened = new Folder(folder, `file://${folder}`, nodeFiles, reading, events, true);
  await opened.open({});
  const digest = digestOf(opened.corpus);
  opened.close();
  reading.dispose();
  return digest;
}

if (require.main === module) {
  const [reader, folder, storage] = process.argv.slice(2);
  process.stdout.write('begins\n');
  void indexed(folder!, reader!, storage).then((digest) => process.stdout.write(`${digest}\n`));
}
