import assert from 'node:assert/strict';
import { READ_AGAIN, TRUSTED } from '../../server/src/protocol';
import { Editor } from '../support/editor';
import { SteppedReading } from '../support/steppedReading';

const SOURCES = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `sources/${String(at).padStart(2, '0')}.txt`,
    at === 0 ? 'Dorothea Kinnersley spoke. Dorothea Kinnersley left.' : `Note ${at} says little.`,
  ]),
);
const DRAFT = 'Dorothea Kinnersly spoke.\n\n“I have seen nothing of the kind in my life,” he said.\n';

describe('while sources are read', () => {
  let editor: Editor;
  let reading: SteppedReading;
  afterEach(() => editor.close());

  const begin = async (): Promise<void> => {
    editor = await Editor.begin(SOURCES, {
      reading: (files) => (reading = new SteppedReading(files)),
      times: { quiet: 0, typing: 0, progress: 0 },
    });
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => editor.progress.length === 2);
  };
  const codes = (): unknown[] => editor.diagnostics('draft.md').map(({ code }) => code);

  it('the window shows how far it is, and findings grow', async () => {
    await begin();
    assert.deepEqual(editor.progress, ['begin Reading 40 sources', 'report 0 of 40']);
    await reading.step(30);
    await editor.until(() => codes().length === 1);
    const [folder] = editor.status;
    assert.deepEqual([folder!.reading, folder!.total], [true, 40]);
    assert.deepEqual(codes(), ['name-misspelled']);
    await reading.step(10);
    // only when all are there it is sure that none has a quotation
    await editor.until(() => codes().length === 2);
    assert.deepEqual(codes(), ['name-misspelled', 'quote-unsourced']);
    assert.deepEqual([editor.status[0]!.reading, editor.status[0]!.sources], [false, 40]);
    await editor.until(() => editor.progress.at(-1) === 'end');
  }).timeout(60_000);

  it('it can be stopped, what has been read counts, and it can begin again', async () => {
    await begin();
    await reading.step(3);
    await editor.until(() => editor.status[0]!.read === 3);
    await editor.cancelProgress();
    await editor.until(() => editor.status[0]!.stopped);
    const { reading: isReading, read, total, sources } = editor.status[0]!;
    assert.deepEqual([isReading, read, total, sources], [false, 3, 40, 3]);
    await editor.until(() => codes().length === 1 && editor.progress.at(-1) === 'end');
    assert.deepEqual(codes(), ['name-misspelled']);
    const again = editor.connection.sendRequest(READ_AGAIN);
    await editor.until(() => editor.status[0]!.reading);
    await reading.step(40);
    await again;
    assert.deepEqual([editor.status[0]!.stopped, editor.status[0]!.sources], [false, 40]);
  });

  it('a draft can be edited', async () => {
    await begin();
    await reading.step(2);
    await editor.edit('draft.md', [0, 25, 0, 25], ' TK');
    await editor.until(() => codes().includes('placeholder'));
    assert.ok(editor.status[0]!.reading);
  });
});

describe('sources outside of the workspace', () => {
  let editor: Editor;
  afterEach(() => editor.close());
  const FILES = {
    'copydesk.json': '{"sources": ["sources", "/archive/2025"]}',
    'sources/a.txt': 'The mayor spoke.',
    '../archive/2025/b.txt': 'Dorothea Kinnersley spoke. Dorothea Kinnersley left.',
  };

  it('are read and watched', async () => {
    editor = await Editor.open(FILES);
    assert.equal(editor.status[0]!.sources, 2);
    await editor.until(() => editor.watched.length === 2);
    assert.deepEqual(editor.watched, ['**/*', { baseUri: 'file:///archive/2025', pattern: '**/*' }]);
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => editor.diagnostics('draft.md').some(({ code }) => code === 'name-misspelled'));
    await editor.fileChanged('../archive/2025/b.txt', 'Nothing of him.');
    await editor.until(() => editor.diagnostics('draft.md').every(({ code }) => code !== 'name-misspelled'));
    await editor.fileChanged('copydesk.json', '{}');
    await editor.until(() => editor.watched.length === 1);
    assert.equal(editor.status[0]!.sources, 1);
  });

  it('are not read before the workspace is trusted, and the status says so', async () => {
    editor = await Editor.open(FILES, { isTrusted: false });
    assert.equal(editor.status[0]!.sources, 1);
    assert.deepEqual(editor.status[0]!.problems, [
      'Sources outside of the folder are not read until you trust this workspace: /archive/2025/**',
    ]);
    assert.ok(!editor.files.reads.some((path) => path.startsWith('/archive')));
    assert.deepEqual(editor.watched, ['**/*']);
    await editor.connection.sendNotification(TRUSTED);
    await editor.until(() => editor.status[0]!.sources === 2);
    assert.deepEqual(editor.status[0]!.problems, []);
  });
});
