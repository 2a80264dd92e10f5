import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../../server/src/workspace/files';
import { Watching, type FileChange } from '../../../server/src/workspace/watching';

describe('watching', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-watching-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('tells of files that were written and of files that have gone, below a folder', async () => {
    mkdirSync(join(folder, 'sources'));
    const path = join(folder, 'sources/a.txt');
    let told: (change: FileChange) => void = () => {};
    const next = (gone: boolean): Promise<void> =>
      new Promise((resolve) => {
        told = (change) => change.path === path && change.gone === gone && resolve();
      });
    const watching = new Watching(nodeFiles, (changes) => changes.forEach((change) => told(change)));
    watching.begin(folder);
    try {
      const written = next(false);
      writeFileSync(path, 'Ruth Pennock spoke.');
      await written;
      const removed = next(true);
      rmSync(path);
      await removed;
    } finally {
      watching.dispose();
    }
  });

  it('is no error where a folder cannot be watched', () => {
    const watching = new Watching(nodeFiles, () => {});
    assert.doesNotThrow(() => watching.begin(join(folder, 'nowhere')));
    watching.dispose();
  });
});
