import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { NewsWorld } from '../generator/news';
import { Random } from '../generator/random';
import { indexed } from './indexer';

/** The program of the thread that reads. */
export const READER = join(__dirname, '../../dist/reader.js');

/** How an indexer ended: with what it has found, or killed. */
export interface Run {
  readonly digest: string | undefined;
  /** Milliseconds from the beginning of indexing to the end. */
  readonly time: number;
}

/** The program that indexes, bundled, so that it starts as fast as the server does. */
export class IndexerProgram {
  readonly #path: string;

  /** @param folder Where the program is put. */
  constructor(folder: string) {
    this.#path = join(folder, 'indexer.js');
    buildSync({
      entryPoints: [join(__dirname, 'indexer.ts')],
      outfile: this.#path,
      bundle: true,
      platform: 'node',
      external: ['unpdf/pdfjs'],
      alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
      define: { 'import.meta.url': '__bundleUrl' },
      banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    });
  }

  /** Indexes a folder; where a time is given, the program is killed so many milliseconds after it has begun. */
  run(folder: string, storage: string, killAfter?: number): Promise<Run> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [this.#path, READER, folder, storage], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let output = '';
      let begun = Date.now();
      child.stdout.on('data', (data: Buffer) => {
        if (output === '') {
          begun = Date.now();
          if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
        }
        output += data.toString();
      });
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (code !== 0 && signal !== 'SIGKILL') reject(new Error(`the indexer ended with ${signal ?? code}`));
        else resolve({ digest: output.trim().split('\n')[1], time: Date.now() - begun });
      });
    });
  }
}

/** Writes invented sources, some of them not to be read, and gives the folder of the story. */
export function writeStory(root: string, count: number): string {
  const folder = join(root, 'story');
  mkdirSync(join(folder, 'sources'), { recursive: true });
  const world = new NewsWorld('index');
  for (let index = 0; index < count; index++) {
    const { name, text } = world.source(index);
    writeFileSync(join(folder, 'sources', name), text);
  }
  writeFileSync(join(folder, 'sources', 'empty.txt'), '');
  writeFileSync(join(folder, 'sources', 'scan.pdf'), 'no PDF at all');
  return folder;
}

/** An indexer was killed, and another one has begun where it had come to. */
export interface Kill {
  /** Milliseconds after it had begun. */
  readonly after: number;
  /** What the other one has found; whether that is all. */
  readonly digest: string;
  readonly isSame: boolean;
}

/** Kills in a row on one cache, before another begins. */
const IN_A_ROW = 3;

/**
 * Kills an indexer at random moments, and looks each time whether the next start finds what an undisturbed one does.
 *
 * @param root An empty folder.
 */
export async function* killIndexers(root: string, times: number, sources: number): AsyncGenerator<Kill> {
  const program = new IndexerProgram(root);
  const folder = writeStory(root, sources);
  const expected = await indexed(folder, READER);
  const { time } = await program.run(folder, join(root, 'timed'));
  const random = new Random('kill');
  const [cache, copy] = [join(root, 'cache'), join(root, 'copy')];
  for (let killed = 0, round = 0; killed < times; round++) {
    if (round % IN_A_ROW === 0) rmSync(cache, { recursive: true, force: true });
    const after = Math.floor(random.next() * time);
    // it may have been faster than expected
    if ((await program.run(folder, cache, after)).digest !== undefined) continue;
    killed++;
    // the next start has a copy: the cache itself is for the next to be killed
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    cpSync(cache, copy, { recursive: true });
    const digest = await indexed(folder, READER, copy);
    yield { after, digest, isSame: digest === expected };
  }
}
