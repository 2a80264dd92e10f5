import assert from 'node:assert/strict';
import { CodeActionRequest, HoverRequest, type Hover } from 'vscode-languageserver-protocol/node';
import { COVERAGE } from '../../server/src/protocol';
import { NewsWorld } from '../generator/news';
import { Editor, uriOf } from '../support/editor';

const SOURCES = 60;
const WORDS = 3000;

/** What a reporter does in a long draft while all of it is still being checked for the first time. */
describe('a long draft that is being checked', () => {
  const world = new NewsWorld('long draft');
  const files = Object.fromEntries(
    Array.from({ length: SOURCES }, (_, index) => {
      const { name, text } = world.source(index);
      return [`sources/${name}`, text];
    }),
  );
  const first = 'The ferry Alma carried 421 people, Rosa Pellworth told reporters.';
  const last = 'The ferry Alma carried 431 people, Rosa Pellworth told reporters.';
  files['sources/2026-05-04-alma.txt'] = 'The ferry Alma carried 412 people, Rosa Pellworth told reporters.\n';
  // the last paragraph is held against the sources after all others
  const draft = `${first}\n\n${world.draft(WORDS, SOURCES).text.replace(/^---\n[^]*?\n---\n/, '')}\n${last}\n`;
  const lastLine = draft.trimEnd().split('\n').length - 1;
  const figuresIn = (editor: Editor): number[] =>
    editor
      .diagnostics('draft.md')
      .filter(({ code }) => code === 'number-mismatch')
      .map(({ range }) => range.start.line)
      .filter((line) => line === 0 || line === lastLine);

  let editor: Editor;
  afterEach(() => editor.close());

  const opened = async (): Promise<void> => {
    editor = await Editor.open(files, { times: { quiet: 0, typing: 2 ** 30 } });
    await editor.openDraft('draft.md', draft);
    await editor.until(() => editor.diagnostics('draft.md').length > 0);
  };

  it('tells of the paragraph that is edited before it has come to all others', async () => {
    await opened();
    assert.deepEqual(figuresIn(editor), []);
    const version = await editor.edit('draft.md', [0, 23, 0, 26], '422');
    await editor.edit('draft.md', [0, 0, 0, 3], 'The');
    const all = editor.connection.sendRequest(COVERAGE, uriOf('draft.md'));
    await editor.until(() => (editor.lastPublished('draft.md')?.version ?? 0) > version);
    assert.deepEqual(figuresIn(editor), [0]);
    await all;
    assert.deepEqual(figuresIn(editor), [0, lastLine]);
  });

  it('answers hovers and offers corrections meanwhile', async () => {
    await opened();
    const textDocument = { uri: uriOf('draft.md') };
    const position = { line: lastLine, character: 24 };
    let isAll = false;
    const all = editor.connection.sendRequest(COVERAGE, uriOf('draft.md')).then(() => (isAll = true));
    const hover: Hover | null = await editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.match(JSON.stringify(hover!.contents), /412/);
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    assert.equal(actions![0]!.title, 'Change to “412”');
    assert.equal(isAll, false);
    await all;
  });
});
