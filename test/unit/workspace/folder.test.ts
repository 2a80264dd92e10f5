import assert from 'node:assert/strict';
import { Folder } from '../../../server/src/workspace/folder';
import { LocalReading } from '../../../server/src/workspace/reading/reading';
import { MemoryFiles } from '../../support/files';
import { SteppedReading, turns } from '../../support/steppedReading';

const ROOT = '/story';

function folderWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  isTrusted = true,
): {
  folder: Folder;
  files: MemoryFiles;
  states: string[];
} {
  const memory = new MemoryFiles(ROOT, files);
  const states: string[] = [];
  const folder = new Folder(
    ROOT,
    `file://${ROOT}`,
    memory,
    new LocalReading(memory),
    {
      changed: ({ state, corpus }) =>
        states.push(`${state.phase} ${state.read}/${state.total}: ${corpus.sources.length}`),
      progressed: () => undefined,
    },
    isTrusted,
  );
  return { folder, files: memory, states };
}

describe('a workspace folder', () => {
  it('reads its sources, and lists with a reason what it cannot read', async () => {
    const { folder, states } = folderWith({
      'sources/a.txt': 'Steve Witkoff spoke.',
      'sources/b.png': new Uint8Array([0x89, 0x50, 0]),
      'sources/c.txt': new Uint8Array([0, 1, 2, 3, 0, 0, 0, 9]),
      'sources/d.txt': '',
      'draft.md': 'x',
    });
    await folder.open({});
    assert.deepEqual(
      folder.corpus.sources.map(({ id }) => id),
      ['sources/a.txt'],
    );
    assert.deepEqual(folder.corpus.failures, [
      { id: 'sources/b.png', reason: '.png files cannot be read' },
      { id: 'sources/c.txt', reason: 'looks like a binary file, not text' },
      { id: 'sources/d.txt', reason: 'the file is empty' },
    ]);
    assert.deepEqual(states, ['reading 0/4: 0', 'ready 4/4: 1']);
  });
  it('takes in changed, new and deleted sources and reads nothing else', async () => {
    const { folder, files } = folderWith({
      'sources/a.txt': 'Steve Witkoff spoke.',
      'sources/b.txt': 'Dan Driscoll left.',
    });
    await folder.open({});
    files.reads.length = 0;
    files.write(`${ROOT}/sources/a.txt`, 'Jared Kushner spoke.');
    files.remove(`${ROOT}/sources/b.txt`);
    files.write(`${ROOT}/sources/new/c.md`, 'Don Bacon came.');
    await folder.update([
      `${ROOT}/sources/a.txt`,
      `${ROOT}/sources/b.txt`,
      `${ROOT}/sources/new/c.md`,
      `${ROOT}/other.txt`,
    ]);
    assert.deepEqual(folder.corpus.entities.map(({ name }) => name).sort(), ['Don Bacon', 'Jared Kushner']);
    assert.deepEqual(files.reads, [`${ROOT}/sources/a.txt`, `${ROOT}/sources/new/c.md`]);
  });
  it('sees folders that are renamed, deleted, or put back', async () => {
    const { folder, files } = folderWith({
      'sources/old/a.txt': 'One.',
      'sources/b.txt': 'Two.',
      'sources/old.txt': 'x',
    });
    const ids = (): string[] => folder.corpus.sources.map(({ id }) => id);
    await folder.open({});
    files.remove(`${ROOT}/sources/old/a.txt`);
    files.write(`${ROOT}/sources/new/a.txt`, 'One.');
    files.write(`${ROOT}/sources/new/deep/c.txt`, 'Three.');
    await folder.update([`${ROOT}/sources/old`, `${ROOT}/sources/new`]);
    assert.deepEqual(ids(), ['sources/b.txt', 'sources/new/a.txt', 'sources/new/deep/c.txt', 'sources/old.txt']);
    files.remove(`${ROOT}/sources/new/a.txt`);
    files.remove(`${ROOT}/sources/new/deep/c.txt`);
    await folder.update([`${ROOT}/sources/new`]);
    assert.deepEqual(ids(), ['sources/b.txt', 'sources/old.txt']);
  });
  it('takes in many changes at once, each file once, as the disk has it', async () => {
    const { folder, files, states } = folderWith({ 'sources/a.txt': 'One.' });
    await folder.open({});
    files.reads.length = 0;
    states.length = 0;
    const updates = ['b', 'a', 'gone', 'b', 'c'].map((name) => {
      if (name !== 'gone') files.write(`${ROOT}/sources/${name}.txt`, `The text of ${name}.`);
      return folder.update([`${ROOT}/sources/${name}.txt`]);
    });
    await Promise.all(updates);
    assert.deepEqual(
      files.reads,
      ['b', 'a', 'c'].map((name) => `${ROOT}/sources/${name}.txt`),
    );
    assert.deepEqual(states, ['ready 3/3: 3']);
  });
  it('has sources outside of the folder where it is trusted, and says which where it is not', async () => {
    const outside = { '../archive/a.txt': 'Elsewhere.', '../desk/notes/b.txt': 'Beside.', 'sources/c.txt': 'Here.' };
    const settings = '{"sources": ["sources", "/archive", "../desk/*/*.txt"]}';
    const ids = ({ corpus }: Folder): string[] => corpus.sources.map(({ id }) => id);
    const { folder, files } = folderWith({ ...outside, 'copydesk.json': settings }, false);
    await folder.open({});
    assert.deepEqual(ids(folder), ['sources/c.txt']);
    assert.deepEqual(folder.places.refused, ['/archive/**', '../desk/*/*.txt']);
    assert.deepEqual(folder.places.outside, []);
    await folder.update(['/archive/a.txt']);
    assert.deepEqual(ids(folder), ['sources/c.txt']);
    folder.trust();
    await folder.open({});
    assert.deepEqual(ids(folder), ['/archive/a.txt', '/desk/notes/b.txt', 'sources/c.txt']);
    assert.deepEqual(folder.places.refused, []);
    assert.deepEqual(folder.places.outside, ['/archive', '/desk']);
    files.write('/archive/d.txt', 'New.');
    files.write('/desk/notes/e.txt', 'New.');
    await folder.update(['/archive/d.txt', '/desk/notes/e.txt']);
    assert.deepEqual(ids(folder), [
      '/archive/a.txt',
      '/archive/d.txt',
      '/desk/notes/b.txt',
      '/desk/notes/e.txt',
      'sources/c.txt',
    ]);
  });
  it('follows its settings file', async () => {
    const { folder, files } = folderWith({ 'notes/a.txt': 'One.', 'sources/b.txt': 'Two.' });
    await folder.open({});
    assert.deepEqual(
      folder.corpus.sources.map(({ id }) => id),
      ['sources/b.txt'],
    );
    files.write(
      `${ROOT}/copydesk.json`,
      '{"sources": ["notes"], "drafts": ["drafts/*.md"], "ignore": ["**/old.*"], "oops": 1}',
    );
    await folder.update([`${ROOT}/copydesk.json`]);
    assert.deepEqual(
      folder.corpus.sources.map(({ id }) => id),
      ['notes/a.txt'],
    );
    assert.equal(folder.configProblems.problems.length, 1);
    assert.ok(folder.isDraft(`${ROOT}/drafts/x.md`));
    assert.ok(!folder.isDraft(`${ROOT}/x.md`));
    assert.ok(!folder.isDraft(`${ROOT}/drafts/old.md`));
  });
  it('has no drafts where Copydesk is not used', async () => {
    const { folder } = folderWith({ 'README.md': 'A project.' });
    await folder.open({});
    assert.ok(!folder.isInUse);
    assert.ok(!folder.isDraft(`${ROOT}/README.md`));
  });
  it('takes no source for a draft', async () => {
    const { folder } = folderWith({ 'sources/a.md': 'One.' });
    await folder.open({});
    assert.ok(!folder.isDraft(`${ROOT}/sources/a.md`));
    assert.ok(folder.isDraft(`${ROOT}/b.md`));
  });

  it('reads again only what has changed when settings change, and everything when it is told to', async () => {
    const { folder, files } = folderWith({ 'sources/a.txt': 'One.', 'sources/b.txt': 'Two.', 'notes/c.txt': 'Three.' });
    await folder.open({});
    const [a] = folder.corpus.sources;
    files.reads.length = 0;
    await folder.open({ sources: ['sources/a.txt', 'notes'] });
    assert.deepEqual(
      folder.corpus.sources.map(({ id }) => id),
      ['notes/c.txt', 'sources/a.txt'],
    );
    assert.deepEqual(files.reads, [`${ROOT}/copydesk.json`, `${ROOT}/notes/c.txt`]);
    assert.equal(folder.corpus.source('sources/a.txt'), a);
    files.reads.length = 0;
    await folder.readAgain();
    assert.deepEqual(files.reads, [`${ROOT}/copydesk.json`, `${ROOT}/notes/c.txt`, `${ROOT}/sources/a.txt`]);
    assert.equal(folder.corpus.source('sources/a.txt'), a);
  });

  describe('while it reads', () => {
    async function slowFolder(): Promise<{ folder: Folder; reading: SteppedReading; files: MemoryFiles }> {
      const files = new MemoryFiles(ROOT, { 'sources/a.txt': 'One.', 'sources/b.txt': 'Two.' });
      const reading = new SteppedReading(files);
      const events = { changed: () => undefined, progressed: () => undefined };
      const folder = new Folder(ROOT, `file://${ROOT}`, files, reading, events, true);
      void folder.open({});
      await turns();
      return { folder, reading, files };
    }
    const stateOf = ({ state: { phase, read, total }, corpus }: Folder): string =>
      `${phase} ${read}/${total}, ${corpus.sources.length} sources${corpus.isComplete ? '' : ' for now'}`;

    it('has what there is, and says that more is to come', async () => {
      const { folder, reading } = await slowFolder();
      assert.ok(folder.isInUse);
      assert.equal(stateOf(folder), 'reading 0/2, 0 sources for now');
      await reading.step();
      assert.equal(stateOf(folder), 'reading 1/2, 1 sources for now');
      await reading.step();
      assert.equal(stateOf(folder), 'ready 2/2, 2 sources');
    });
    it('can be stopped, and goes on later with what is missing', async () => {
      const { folder, reading, files } = await slowFolder();
      await reading.step();
      folder.stop();
      await folder.settled;
      assert.equal(stateOf(folder), 'stopped 1/2, 1 sources for now');
      files.reads.length = 0;
      const opened = folder.open({});
      await turns();
      await reading.step();
      await opened;
      assert.equal(stateOf(folder), 'ready 2/2, 2 sources');
      assert.deepEqual(files.reads, [`${ROOT}/copydesk.json`, `${ROOT}/sources/b.txt`]);
    });
    it('begins anew when the settings change', async () => {
      const { folder, reading } = await slowFolder();
      await reading.step();
      const opened = folder.open({ sources: ['sources/a.txt'] });
      await opened;
      assert.equal(stateOf(folder), 'ready 1/1, 1 sources');
    });
  });
});
