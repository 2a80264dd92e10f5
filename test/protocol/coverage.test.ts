import assert from 'node:assert/strict';
import { COVERAGE, SHEET, type CoverageItem, type SheetParams } from '../../server/src/protocol';
import { Editor, uriOf } from '../support/editor';

const FILES = {
  'sources/2025-05-02-mercury.txt':
    'The town council of Averley approved the sale of the salt works by 17 votes to 12 on Thursday.',
  'sources/2025-05-02-post.txt': 'The Grauberg salt works employ 614 people, the mayor told the Averley Post.',
};
const DRAFT = `The town council of Averley approved the sale of the salt works by 17 votes to 12.

The Grauberg salt works employ 641 people.

Will they be paid?
`;

describe('coverage and fact sheet', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  const coverage = (uri: unknown): Promise<CoverageItem[]> => editor.connection.sendRequest(COVERAGE, uri);
  const sheet = (params: SheetParams): Promise<string | null> => editor.connection.sendRequest(SHEET, params);

  it('say of every claim what the sources make of it, with passages at their places', async () => {
    editor = await Editor.open(FILES);
    await editor.openDraft('draft.md', DRAFT);
    const claims = await coverage(uriOf('draft.md'));
    assert.deepEqual(
      claims.map(({ state, range }) => [state, range.start.line]),
      [
        ['supported', 0],
        ['contradicted', 2],
        ['not checkable', 4],
      ],
    );
    assert.equal(claims[0]!.passages[0]!.uri, uriOf('sources/2025-05-02-mercury.txt'));
    assert.equal(claims[1]!.passages[0]!.uri, uriOf('sources/2025-05-02-post.txt'));
    assert.match(claims[1]!.notes[0]!, /614/);
    assert.deepEqual(claims[2]!.notes, ['a question']);
  });

  it('follow the draft as it is in the editor, saved or not', async () => {
    editor = await Editor.open(FILES);
    await editor.openDraft('draft.md', DRAFT);
    await editor.edit(
      'draft.md',
      [2, 'The Grauberg salt works employ '.length, 2, 'The Grauberg salt works employ 641'.length],
      '614',
    );
    assert.equal((await coverage(uriOf('draft.md')))[1]!.state, 'supported');
    const text = (await sheet({ draft: uriOf('draft.md'), format: 'markdown' }))!;
    assert.ok(text.includes('614') && !text.includes('641'));
  });

  it('are empty for what is no draft, and for nonsense', async () => {
    editor = await Editor.open(FILES);
    await editor.openDraft('sources/2025-05-02-post.txt', 'Words.', 'plaintext');
    assert.deepEqual(await coverage(uriOf('sources/2025-05-02-post.txt')), []);
    assert.deepEqual(await coverage(uriOf('nowhere.md')), []);
    assert.deepEqual(await coverage(7), []);
    assert.equal(await sheet({ draft: uriOf('nowhere.md'), format: 'html' }), null);
    await editor.openDraft('draft.md', DRAFT);
    assert.equal(await sheet({ draft: uriOf('draft.md'), format: 'docx' as never }), null);
  });

  it('are written in each format, under the name of the draft', async () => {
    editor = await Editor.open(FILES);
    await editor.openDraft('draft.md', DRAFT);
    const [markdown, html, csv] = await Promise.all(
      (['markdown', 'html', 'csv'] as const).map((format) => sheet({ draft: uriOf('draft.md'), format })),
    );
    assert.match(markdown!, /draft\.md/);
    assert.match(html!, /^<!doctype html>/i);
    assert.doesNotMatch(html!, /<script|https?:\/\/(?!www\.w3\.org)/);
    assert.match(csv!, /"?641"?/);
  });
});
