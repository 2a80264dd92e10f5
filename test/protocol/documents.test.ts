import assert from 'node:assert/strict';
import {
  DidChangeConfigurationNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  HoverRequest,
  type TextDocumentSyncOptions,
} from 'vscode-languageserver-protocol/node';
import { IS_DRAFT } from '../../server/src/protocol';
import { Editor, uriOf } from '../support/editor';

const SOURCES = {
  'sources/a.txt': 'The special envoy, Steve Witkoff, flew to Moscow.\n\nWitkoff spoke.',
  'sources/b.txt': 'Steve Witkoff is the special envoy.',
};
const DRAFT = 'Steve Witkof will fly.\n';

describe('documents of an editor', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  const open = (uri: string, text = DRAFT, languageId = 'markdown'): Promise<void> =>
    editor.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  const close = (uri: string): Promise<void> =>
    editor.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  const shown = (uri: string): number | undefined =>
    editor.published.filter((one) => one.uri === uri).at(-1)?.diagnostics.length;

  it('that lie outside of the workspace are checked against its sources', async () => {
    editor = await Editor.open(SOURCES);
    await open('file:///desk/elsewhere/draft.md');
    await editor.until(() => shown('file:///desk/elsewhere/draft.md') === 1);
    assert.equal(await editor.connection.sendRequest(IS_DRAFT, 'file:///desk/elsewhere/draft.md'), true);
  });

  it('are drafts as the settings say, and become so or cease to while they are open', async () => {
    editor = await Editor.open(SOURCES);
    await editor.openDraft('notes.md', DRAFT);
    await editor.openDraft('story.md', DRAFT);
    await editor.until(() => shown(uriOf('notes.md')) === 1 && shown(uriOf('story.md')) === 1);
    editor.settings = { drafts: ['story*.md'] };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await editor.until(() => shown(uriOf('notes.md')) === 0);
    assert.equal(shown(uriOf('story.md')), 1);
    editor.settings = {};
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await editor.until(() => shown(uriOf('notes.md')) === 1);
  });

  it('take their findings with them when they are renamed', async () => {
    editor = await Editor.open(SOURCES);
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => shown(uriOf('draft.md')) === 1);
    // what editors say of a renamed file
    await close(uriOf('draft.md'));
    await open(uriOf('final.md'));
    await editor.fileChanged('final.md', DRAFT);
    await editor.until(() => shown(uriOf('final.md')) === 1 && shown(uriOf('draft.md')) === 0);
  });

  it('become sources when they are moved among them, and are checked no more', async () => {
    editor = await Editor.open(SOURCES);
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => shown(uriOf('draft.md')) === 1);
    await close(uriOf('draft.md'));
    await open(uriOf('sources/c.md'));
    await editor.until(() => shown(uriOf('draft.md')) === 0);
    assert.equal(await editor.connection.sendRequest(IS_DRAFT, uriOf('sources/c.md')), false);
    assert.equal(shown(uriOf('sources/c.md')), undefined);
  });

  it('of notebooks, of version control and of other programs are left alone', async () => {
    editor = await Editor.open(SOURCES);
    for (const uri of [
      'vscode-notebook-cell:/story/notes.ipynb#W0sZmlsZQ%3D%3D',
      'git:/story/draft.md?%7B%22ref%22%3A%22HEAD%22%7D',
      'output:extension-output-copydesk-%231-Copydesk',
    ]) {
      await open(uri);
      const at = { textDocument: { uri }, position: { line: 0, character: 8 } };
      assert.equal(await editor.connection.sendRequest(HoverRequest.type, at), null, uri);
      assert.equal(await editor.connection.sendRequest(IS_DRAFT, uri), false, uri);
    }
    assert.deepEqual(editor.published, []);
  });

  it('cost nothing where Copydesk is not used', async () => {
    editor = await Editor.open({ 'README.md': DRAFT });
    const { reads } = editor.files;
    reads.length = 0;
    await editor.openDraft('README.md', DRAFT);
    await editor.edit('README.md', [0, 0, 0, 0], 'x');
    assert.equal(await editor.connection.sendRequest(IS_DRAFT, uriOf('README.md')), false);
    assert.deepEqual([editor.published, reads], [[], []]);
  });

  it('are saved without Copydesk', async () => {
    editor = await Editor.open(SOURCES);
    const sync = editor.result.capabilities.textDocumentSync as TextDocumentSyncOptions;
    assert.deepEqual([sync.willSave, sync.willSaveWaitUntil, sync.save], [undefined, undefined, undefined]);
    assert.equal(editor.result.capabilities.documentFormattingProvider, undefined);
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => shown(uriOf('draft.md')) === 1);
    const before = editor.published.length;
    await editor.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: uriOf('draft.md') },
    });
    await editor.connection.sendRequest(IS_DRAFT, uriOf('draft.md'));
    assert.equal(editor.published.length, before);
  });
});
