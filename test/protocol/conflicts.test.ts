import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { CONFLICTS, type AuditParams, type FolderConflicts } from '../../server/src/protocol';
import { NewsWorld } from '../generator/news';
import { Editor, uriOf } from '../support/editor';

const FILES = {
  'sources/2025-05-02-mercury.txt':
    'Officials counted 900 marchers on the Averley bridge on Thursday, Ruth Pennock said.',
  'sources/2025-05-02-post.txt': 'Organisers counted 2,400 marchers on the Averley bridge on Thursday.',
  'sources/release.txt': 'Ruth Pennok, who leads the count, thanked everybody.\n\nRuth Pennok will speak.',
};

describe('where sources disagree', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  const ask = (params: AuditParams | null = null): Promise<FolderConflicts[] | null> =>
    editor.connection.sendRequest(CONFLICTS, params);

  it('is told with both passages, at their places', async () => {
    editor = await Editor.open(FILES);
    const [folder] = (await ask())!;
    assert.deepEqual([folder!.audited, folder!.copies, folder!.left], [3, 0, 0]);
    assert.deepEqual(
      folder!.conflicts.map(({ kind, about, sides }) => [kind, about, sides.map(({ text }) => text)]),
      [
        ['figure', 'marchers', ['900', '2,400']],
        ['spelling', 'Ruth Pennok', ['Ruth Pennock', 'Ruth Pennok']],
      ],
    );
    const [place] = folder!.conflicts[0]!.sides[0]!.places;
    assert.equal(place!.uri, uriOf('sources/2025-05-02-mercury.txt'));
    const { start, end } = place!.range;
    assert.equal(FILES['sources/2025-05-02-mercury.txt'].slice(start.character, end.character), '900');
    assert.equal(place!.text.slice(place!.start, place!.end), '900');
    assert.match(place!.source, /2 May 2025/);
  });

  it('follows the sources', async () => {
    editor = await Editor.open(FILES);
    await ask();
    await editor.fileChanged('sources/release.txt', 'Ruth Pennock, who leads the count, thanked everybody.');
    await editor.until(() => editor.status.every(({ reading }) => !reading));
    const [folder] = (await ask())!;
    assert.deepEqual(
      folder!.conflicts.map(({ kind }) => kind),
      ['figure'],
    );
  });

  it('is asked for where there is much, and then shown and stopped', async () => {
    const world = new NewsWorld('conflicts');
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => world.source(index)).map(({ name, text }) => [`sources/${name}`, text]),
    );
    editor = await Editor.open(files, { times: { quiet: 0, typing: 0, progress: 0 } });
    assert.equal(await ask({ most: 5 }), null);
    const answer = ask();
    await editor.until(() => editor.progress.includes('begin Comparing the sources'));
    await editor.cancelProgress();
    const [stopped] = (await answer)!;
    assert.ok(stopped!.left > 0 && stopped!.audited < 12, JSON.stringify({ ...stopped, conflicts: [] }));
    await editor.until(() => editor.progress.at(-1) === 'end');
    // whoever asks again gets all of it
    const request = new CancellationTokenSource();
    const whole = editor.connection.sendRequest<FolderConflicts[]>(CONFLICTS, {}, request.token);
    request.cancel();
    assert.ok((await whole)[0]!.left > 0, 'a request that is cancelled ends');
  });

  it('is nothing where there are no sources', async () => {
    editor = await Editor.open({ 'draft.md': 'Ruth Pennock spoke.' });
    assert.deepEqual(await ask({ most: 5 }), []);
  });
});
