import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { statOf, type FileSystem } from '../files';
import { DiskCache, versionOf } from './diskCache';
import { Track, type ReaderData, type ReaderMessage, type TaskMessage } from './messages';
import { readFile, type FileRead } from './readFile';
import { sweep } from './sweep';

/**
 * The thread in which files are read and analysed. It is given paths and gives back entries as bytes, many at once; what
 * it has sent is no longer in its memory.
 */

/** Entries are sent when so many bytes of them wait, or so many milliseconds have passed. */
const SENT_AT = 512 * 1024;
const SENT_EVERY = 40;

/** The files that decide what is made of a source. */
const PROGRAM = ['reader.js', 'pdfjs.js'];

const { storage, track: memory } = workerData as ReaderData;
const track = new Track(memory);
const port = parentPort!;

const send = (message: ReaderMessage, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);

const cache = storage === undefined ? undefined : openCache(storage);

function openCache(folder: string): DiskCache {
  const version = versionOf(PROGRAM.map((name) => join(dirname(__filename), name)));
  return new DiskCache(folder, version, (trouble) => send({ kind: 'trouble', trouble }));
}

/** Waiting for the disk costs more than reading does, where nothing else is to be done meanwhile. */
const files: FileSystem = {
  read: async (path) => readFileSync(path),
  stat: async (path) => statOf(lstatSync(path)),
  list: async () => [],
};

/** Entries that have not been sent yet. */
class Outbox {
  #files: FileRead[] = [];
  #bytes = 0;
  #sent = Date.now();

  put(file: FileRead): void {
    this.#files.push(file);
    this.#bytes += file.entry.length;
    if (this.#bytes >= SENT_AT || Date.now() - this.#sent >= SENT_EVERY) this.flush();
  }

  flush(): void {
    if (this.#files.length > 0) {
      const buffers = new Set(this.#files.map(({ entry }) => entry.buffer as ArrayBuffer));
      send({ kind: 'read', files: this.#files }, [...buffers]);
    }
    this.#files = [];
    this.#bytes = 0;
    this.#sent = Date.now();
  }
}

async function readAll(paths: readonly string[]): Promise<void> {
  const outbox = new Outbox();
  for (const [index, path] of paths.entries()) {
    if (track.isGivenUp) break;
    track.at = index;
    outbox.put(await readFile(files, path, cache));
  }
  outbox.flush();
  send({ kind: 'done' });
}

port.on('message', (message: TaskMessage) => {
  if (message.kind === 'read') void readAll(message.paths);
  else if (storage !== undefined && cache) sweep(storage, cache.folder);
});
