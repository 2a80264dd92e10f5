import assert from 'node:assert/strict';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  DocumentHighlightRequest,
  PrepareRenameRequest,
  RenameRequest,
  SemanticTokensRequest,
  ShowMessageNotification,
  WorkspaceSymbolRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { Editor, uriOf } from '../support/editor';

const SOURCES = {
  'sources/a.txt': 'Steve Witkoff, the special envoy, met Vladimir Putin.',
  'sources/b.txt': 'Special envoy Steve Witkoff spoke.',
};
const DRAFT = 'Steve Witkof spoke. Witkof sat.\n\n“I saw Witkof there,” he said.\n';

describe('the server', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  async function start(options: Parameters<typeof Editor.open>[1] = {}, files = {}): Promise<void> {
    editor = await Editor.open({ ...SOURCES, ...files }, options);
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => editor.lastPublished('draft.md') !== undefined);
  }
  const textDocument = { uri: uriOf('draft.md') };
  const at = (line: number, character: number) => ({ textDocument, position: { line, character } });

  it('highlights all mentions of a name', async () => {
    await start();
    const found = await editor.connection.sendRequest(DocumentHighlightRequest.type, at(0, 8));
    assert.deepEqual(
      found!.map(({ range }) => [range.start.line, range.start.character]),
      [
        [0, 0],
        [0, 20],
        [2, 7],
      ],
    );
    assert.equal(await editor.connection.sendRequest(DocumentHighlightRequest.type, at(0, 15)), null);
  });

  it('finds people in the sources of all folders', async () => {
    await start({ folders: ['', 'two'] }, { 'two/sources/a.txt': 'Ruth Pennock spoke.' });
    const names = (await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' }))!.map(
      ({ name }) => name,
    );
    assert.ok(names.includes('Steve Witkoff') && names.includes('Ruth Pennock'), names.join());
  });

  const rename = (newName: string) => editor.connection.sendRequest(RenameRequest.type, { ...at(0, 8), newName });

  it('renames a person, and asks about quotations where the editor can', async () => {
    await start({
      capabilities: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    });
    assert.deepEqual(await editor.connection.sendRequest(PrepareRenameRequest.type, at(0, 22)), {
      range: { start: { line: 0, character: 20 }, end: { line: 0, character: 26 } },
      placeholder: 'Steve Witkof',
    });
    const edit = (await rename('Steve Witkoff'))!;
    const edits = (edit.documentChanges as TextDocumentEdit[])[0]!.edits as {
      range: { start: { line: number } };
      newText: string;
      annotationId?: string;
    }[];
    assert.deepEqual(
      edits.map(({ range, newText, annotationId }) => [range.start.line, newText, annotationId]),
      [
        [0, 'Witkoff', undefined],
        [0, 'Witkoff', undefined],
        [2, 'Witkoff', 'quotation'],
      ],
    );
    assert.ok(edit.changeAnnotations!['quotation']!.needsConfirmation);
  });

  it('leaves quotations alone and says so where the editor cannot ask', async () => {
    await start();
    let said = '';
    editor.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      said = message;
    });
    const edit = (await rename('Steve Witkoff'))!;
    assert.equal((edit.documentChanges as TextDocumentEdit[])[0]!.edits.length, 2);
    assert.equal(edit.changeAnnotations, undefined);
    assert.equal(said, 'One mention inside a quotation was left as it is.');
  });

  it('refuses a name that is none, with the reason', async () => {
    await start();
    await assert.rejects(rename('...'), /A name needs letters, on one line/);
    assert.equal(await editor.connection.sendRequest(PrepareRenameRequest.type, at(0, 15)), null);
  });

  it('sums up the draft above it, keeps the sum current, and not where nobody wants it', async () => {
    await start({ capabilities: { codeLens: { refreshSupport: true } } });
    let refreshed = 0;
    let heard = (): void => undefined;
    editor.connection.onRequest(CodeLensRefreshRequest.type, () => {
      refreshed++;
      heard();
    });
    const titles = async (): Promise<string[]> =>
      (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument }))!.map(
        ({ command }) => command!.title,
      );
    assert.deepEqual(await titles(), ['2 to correct · checked against 2 sources']);
    const version = await editor.edit('draft.md', [0, 12, 0, 12], 'f');
    await editor.until(() => editor.lastPublished('draft.md')?.version === version);
    assert.deepEqual(await titles(), ['1 to correct · checked against 2 sources']);
    assert.ok(refreshed > 0);
    editor.settings = { showSummary: false };
    const next = new Promise<void>((resolve) => (heard = resolve));
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await next;
    assert.deepEqual(await titles(), []);
  });

  it('colours names where the reporter wants that', async () => {
    await start();
    const data = async () =>
      (await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))!.data.length;
    assert.equal(await data(), 0);
    await editor.close();
    await start({ settings: { highlightNames: true } });
    assert.equal(await data(), 15);
  });
});
