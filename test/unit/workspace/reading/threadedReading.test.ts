import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackEntry } from '../../../../server/src/corpus/entry';
import { nodeFiles } from '../../../../server/src/workspace/files';
import { ThreadedReading, type ThreadedOptions } from '../../../../server/src/workspace/reading/threadedReading';

const READER = join(__dirname, '../../../../dist/reader.js');
const MISBEHAVING = join(__dirname, '../../../support/misbehavingReader.mjs');

describe('reading in threads', () => {
  let root: string;
  let reading: ThreadedReading;
  const notes: string[] = [];

  const write = (files: Readonly<Record<string, string>>): string[] =>
    Object.entries(files).map(([name, content]) => {
      writeFileSync(join(root, name), content);
      return join(root, name);
    });
  const start = (options: Partial<ThreadedOptions> = {}): void => {
    reading = new ThreadedReading({
      program: READER,
      storage: join(root, 'storage'),
      files: nodeFiles,
      threads: 1,
      local: { files: 0, bytes: 0 },
      troubled: ({ reason }) => notes.push(reason),
      log: (message) => notes.push(message),
      ...options,
    });
  };
  /** What was read of each file: its text, or the reason why it was not. */
  const read = async (paths: readonly string[], signal = new AbortController().signal): Promise<object> => {
    const found: Record<string, string> = {};
    const take: Parameters<ThreadedReading['read']>[1] = (files) => {
      for (const { path, entry } of files)
        for (const { name, record, reason } of unpackEntry(entry))
          found[path.slice(root.length + 1) + name] = record?.text ?? reason ?? '';
    };
    await reading.read(paths, take, signal);
    return found;
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'copydesk-threads-'));
    mkdirSync(join(root, 'storage'));
    notes.length = 0;
  });
  afterEach(() => {
    reading.dispose();
    rmSync(root, { recursive: true, force: true });
  });

  it('reads files, and says why it could not read others', async () => {
    start();
    const paths = write({ 'a.txt': 'Steve Witkoff spoke.', 'b.md': '# Kyiv', 'c.png': 'x', 'd.txt': '', 'e.pdf': 'x' });
    assert.deepEqual(await read([...paths, join(root, 'gone.txt')]), {
      'a.txt': 'Steve Witkoff spoke.',
      'b.md': '# Kyiv',
      'c.png': '.png files cannot be read',
      'd.txt': 'the file is empty',
      'e.pdf': 'is no PDF, though its name says so',
      'gone.txt': 'the file is gone',
    });
    assert.deepEqual(notes, []);
  });

  it('reads more than a chunk, with several threads, each file once', async () => {
    start({ threads: 2 });
    const paths = write(Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`${at}.txt`, `Number ${at}.`])));
    const counts = new Map<string, number>();
    await reading.read(
      paths,
      (files) => files.forEach(({ path }) => counts.set(path, (counts.get(path) ?? 0) + 1)),
      new AbortController().signal,
    );
    assert.deepEqual([...counts.keys()].sort(), [...paths].sort());
    assert.ok([...counts.values()].every((count) => count === 1));
  });

  it('goes on with a new thread where a file ends it, or takes too long', async () => {
    start({ program: MISBEHAVING, limits: { time: 4000, memory: 512 } });
    const paths = write({
      '1.txt': 'First.',
      '2-ends.txt': 'x',
      '3.txt': 'Third.',
      '4-hangs.txt': 'x',
      '5.txt': 'Fifth.',
    });
    assert.deepEqual(await read(paths), {
      '1.txt': 'First.',
      '2-ends.txt': 'reading it ended the thread that reads',
      '3.txt': 'Third.',
      '4-hangs.txt': 'reading it takes longer than 4 seconds',
      '5.txt': 'Fifth.',
    });
  }).timeout(60_000);

  it('goes on with a new thread where a file eats its memory', async () => {
    start({ program: MISBEHAVING, limits: { time: 60_000, memory: 192 } });
    assert.deepEqual(await read(write({ '1.txt': 'First.', '2-eats.txt': 'x', '3.txt': 'Third.' })), {
      '1.txt': 'First.',
      '2-eats.txt': 'reading it takes more than 192 MB of memory',
      '3.txt': 'Third.',
    });
  }).timeout(60_000);

  it('reads in its own thread where no other one starts, and says so', async () => {
    start({ program: join(root, 'nothing.js') });
    assert.deepEqual(await read(write({ 'a.txt': 'Steve Witkoff spoke.' })), { 'a.txt': 'Steve Witkoff spoke.' });
    assert.deepEqual(notes, ['the thread that reads sources does not start']);
  });

  it('stops when it is told to, also in the middle of a file, and reads again afterwards', async () => {
    start({ program: MISBEHAVING, limits: { time: 60_000, memory: 512 } });
    const paths = write({ '1.txt': 'First.', '2-hangs.txt': 'x', '3.txt': 'Third.' });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 500);
    const found = await read(paths, stop.signal);
    assert.ok(!('3.txt' in found));
    assert.deepEqual(await read([paths[2]!]), { '3.txt': 'Third.' });
  }).timeout(60_000);

  it('finds in the cache what was read before, and makes again what is damaged there', async () => {
    start();
    const paths = write({ 'a.txt': 'Steve Witkoff spoke.', 'b.txt': 'Dan Driscoll left.' });
    const before = await read(paths);
    const [version] = readdirSync(join(root, 'storage'));
    const entries = (): string[] =>
      readdirSync(join(root, 'storage', version!), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.length > 40)
        .map((entry) => join(entry.parentPath, entry.name));
    assert.equal(entries().length, 2);
    for (const path of entries()) writeFileSync(path, 'rubbish');
    assert.deepEqual(await read(paths), before);
    reading.dispose();
    start();
    assert.deepEqual(await read(paths), before);
    assert.equal(entries().length, 2);
  });

  it('reads all the same where nothing can be kept, and says why once', async () => {
    writeFileSync(join(root, 'file'), '');
    start({ storage: join(root, 'file') });
    const paths = write({ 'a.txt': 'Steve Witkoff spoke.', 'b.txt': 'Dan Driscoll left.' });
    assert.deepEqual(await read(paths), { 'a.txt': 'Steve Witkoff spoke.', 'b.txt': 'Dan Driscoll left.' });
    assert.deepEqual(notes, ['a file stands where the folder should be']);
  });

  it('reads a few small texts without a thread', async () => {
    start({ program: join(root, 'nothing.js'), local: { files: 2, bytes: 100 } });
    assert.deepEqual(await read(write({ 'a.txt': 'One.', 'b.html': '<p>Two.</p>' })), {
      'a.txt': 'One.',
      'b.html': 'Two.',
    });
    assert.deepEqual(notes, []);
    await read(write({ 'c.txt': 'Three. '.repeat(20) }));
    assert.equal(notes.length, 1);
  });
});
