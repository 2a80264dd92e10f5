import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexed } from './indexer';
import { IndexerProgram, killIndexers, READER, writeStory } from './killing';

/** More of them: `kill.ts`. */
const KILLS = 4;

describe('the index', () => {
  let root: string;
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'copydesk-index-'))));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is the same with a cache as without, when it is made and when it is found there', async () => {
    const folder = writeStory(root, 12);
    const storage = join(root, 'storage');
    const expected = await indexed(folder, READER);
    assert.match(expected, /^12 sources, 2 failures/);
    assert.equal(await indexed(folder, READER, storage), expected);
    assert.equal(await indexed(folder, READER, storage), expected);
  });

  it('is the same after an indexer was killed at any moment', async () => {
    for await (const { after, digest, isSame } of killIndexers(root, KILLS, 12))
      assert.ok(isSame, `killed after ${after} ms, and then ${digest}`);
  }).timeout(120_000);

  it('is the same for two at once on one cache, while sources change', async () => {
    const program = new IndexerProgram(root);
    const folder = writeStory(root, 12);
    const storage = join(root, 'storage');
    const reading = program.run(folder, storage);
    writeFileSync(join(folder, 'sources', 'late.txt'), 'Wernhard Qualtrough, the mayor of Melridge, spoke on Monday.');
    const changing = await program.run(folder, storage);
    await reading;
    const expected = await indexed(folder, READER);
    assert.equal(changing.digest, expected);
    assert.equal(await indexed(folder, READER, storage), expected);
  }).timeout(120_000);
});
