import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  type CodeAction,
  type CompletionList,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { READ_AGAIN } from '../../server/src/protocol';
import { Editor, uriOf } from '../support/editor';

const SOURCES = {
  'sources/a.txt': 'Steve Witkoff, the special envoy, met Vladimir Putin.',
  'sources/b.txt': 'Special envoy Steve Witkoff spoke.',
};
const DRAFT = 'Steve Witkof spoke.\n\nThe end.\n';

describe('the server', () => {
  let editor: Editor;
  const start = async (...args: Parameters<typeof Editor.open>): Promise<void> =>
    void (editor = await Editor.open(...args));
  afterEach(() => editor.close());

  it('says what it can do', async () => {
    await start(SOURCES);
    const { capabilities, serverInfo } = editor.result;
    assert.equal(serverInfo!.name, 'Copydesk');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.ok(
      capabilities.hoverProvider &&
        capabilities.definitionProvider &&
        capabilities.referencesProvider &&
        capabilities.documentSymbolProvider,
    );
  });

  it('publishes diagnostics with the version of the draft that they belong to', async () => {
    await start(SOURCES);
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => editor.diagnostics('draft.md').length === 1);
    assert.deepEqual(editor.lastPublished('draft.md'), {
      uri: uriOf('draft.md'),
      version: 1,
      diagnostics: [
        {
          range: { start: { line: 0, character: 6 }, end: { line: 0, character: 12 } },
          severity: 2,
          source: 'Copydesk',
          code: 'name-misspelled',
          codeDescription: { href: 'file:///docs/name-misspelled.md' },
          message: 'No source writes “Witkof”; 2 sources write “Witkoff”',
          relatedInformation: [
            {
              location: {
                uri: uriOf('sources/a.txt'),
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 53 } },
              },
              message: 'sources/a.txt: Steve Witkoff, the special envoy, met Vladimir Putin.',
            },
            {
              location: {
                uri: uriOf('sources/b.txt'),
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 34 } },
              },
              message: 'sources/b.txt: Special envoy Steve Witkoff spoke.',
            },
          ],
        },
      ],
    });
  });

  it('follows edits, and takes away what is corrected', async () => {
    await start(SOURCES);
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => editor.diagnostics('draft.md').length === 1);
    const version = await editor.edit('draft.md', [0, 12, 0, 12], 'f');
    await editor.until(() => editor.lastPublished('draft.md')?.version === version);
    assert.deepEqual(editor.diagnostics('draft.md'), []);
  });

  it('publishes nothing under the word that is being typed, until there is a pause', async () => {
    await start(SOURCES, { times: { quiet: 0, typing: 40 } });
    await editor.openDraft('draft.md', 'Steve Wit spoke. TK\n');
    await editor.until(() => editor.diagnostics('draft.md').length === 1);
    const version = await editor.edit('draft.md', [0, 9, 0, 9], 'kof');
    await editor.until(() => editor.lastPublished('draft.md')?.version === version);
    assert.deepEqual(
      editor.diagnostics('draft.md').map(({ code }) => code),
      ['placeholder'],
    );
    await editor.until(() => editor.diagnostics('draft.md').length === 2);
  });

  it('publishes only what has changed, asks for settings once a folder, and reads no source on an edit', async () => {
    await start(SOURCES);
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => editor.diagnostics('draft.md').length === 1);
    const [reads, lists, asked, sent] = [
      editor.files.reads.length,
      editor.files.lists,
      editor.configurationRequests,
      editor.published.length,
    ];
    for (let i = 0; i < 20; i++) await editor.edit('draft.md', [2, 8, 2, 8], 'x');
    await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: uriOf('draft.md') },
      position: { line: 0, character: 8 },
    });
    assert.deepEqual(
      [editor.files.reads.length, editor.files.lists, editor.configurationRequests, editor.published.length],
      [reads, lists, asked, sent],
    );
  });

  it('answers hover, quick fix, definition, references and symbols', async () => {
    await start(SOURCES);
    await editor.openDraft('draft.md', DRAFT);
    const at = { textDocument: { uri: uriOf('draft.md') }, position: { line: 0, character: 8 } };
    const hover = await editor.connection.sendRequest(HoverRequest.type, at);
    assert.match((hover!.contents as { value: string }).value, /\*\*Steve Witkoff\*\*/);
    const actions = (await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: at.textDocument,
      range: { start: at.position, end: at.position },
      context: { diagnostics: [], only: ['quickfix'] },
    })) as CodeAction[];
    assert.deepEqual(actions[0]!.edit!.documentChanges, [
      {
        textDocument: { uri: uriOf('draft.md'), version: 1 },
        edits: [{ range: { start: { line: 0, character: 6 }, end: { line: 0, character: 12 } }, newText: 'Witkoff' }],
      },
    ]);
    assert.equal(((await editor.connection.sendRequest(DefinitionRequest.type, at)) as unknown[]).length, 2);
    assert.equal(
      (await editor.connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } }))!
        .length,
      3,
    );
    assert.deepEqual(
      (await editor.connection.sendRequest(DocumentSymbolRequest.type, at))!.map(({ name }) => name),
      ['People', 'Claims'],
    );
  });

  it('offers to correct all that is certain where that is asked for, and only there', async () => {
    await start(SOURCES);
    await editor.openDraft('draft.md', DRAFT);
    const titles = async (only?: string[]): Promise<string[]> => {
      const position = { line: 0, character: 8 };
      const actions = (await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: uriOf('draft.md') },
        range: { start: position, end: position },
        context: { diagnostics: [], ...(only && { only }) },
      })) as CodeAction[];
      return actions.filter(({ kind }) => kind!.startsWith('source')).map(({ title }) => title);
    };
    for (const only of ['source', 'source.fixAll', 'source.fixAll.copydesk'])
      assert.deepEqual(await titles([only]), ['Correct the one certain slip'], only);
    for (const only of ['quickfix', 'source.organizeImports', 'refactor'])
      assert.deepEqual(await titles([only]), [], only);
    assert.deepEqual(await titles(), []);
  });

  it('completes names, and shows the card of one when it is asked for', async () => {
    await start(SOURCES);
    await editor.openDraft('draft.md', 'Then Wit\n');
    const at = (character: number) => ({
      textDocument: { uri: uriOf('draft.md') },
      position: { line: 0, character },
    });
    const list = (await editor.connection.sendRequest(CompletionRequest.type, at(8))) as CompletionList;
    assert.deepEqual(
      list.items.map(({ textEdit }) => textEdit),
      ['Steve Witkoff', 'special envoy Steve Witkoff', 'Witkoff'].map((newText) => ({
        range: { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } },
        newText,
      })),
    );
    const item = await editor.connection.sendRequest(CompletionResolveRequest.type, list.items[0]!);
    assert.match((item.documentation as MarkupContent).value, /Steve Witkoff/);
    assert.equal(await editor.connection.sendRequest(CompletionRequest.type, at(4)), null);
    const foreign = { label: 'x', data: { uri: 7 } };
    assert.deepEqual(await editor.connection.sendRequest(CompletionResolveRequest.type, foreign), foreign);
  });

  it('answers nothing for files that are no drafts', async () => {
    await start(SOURCES);
    await editor.openDraft('sources/a.txt', SOURCES['sources/a.txt'], 'plaintext');
    await editor.openDraft('code.js', 'Steve Witkof', 'javascript');
    const at = (path: string) => ({ textDocument: { uri: uriOf(path) }, position: { line: 0, character: 8 } });
    assert.equal(await editor.connection.sendRequest(HoverRequest.type, at('sources/a.txt')), null);
    assert.equal(await editor.connection.sendRequest(HoverRequest.type, at('code.js')), null);
    assert.deepEqual(editor.published, []);
  });

  it('follows changed, new and deleted sources', async () => {
    await start(SOURCES);
    await editor.openDraft('draft.md', 'Dan Driscol came. Steve Witkof spoke.');
    await editor.until(() => editor.diagnostics('draft.md').length === 1);
    await editor.fileChanged('sources/c.txt', 'Army Secretary Dan Driscoll spoke.');
    await editor.until(() => editor.diagnostics('draft.md').length === 2);
    await editor.fileChanged('sources/a.txt', undefined);
    await editor.fileChanged('sources/b.txt', 'Nothing of him here.');
    await editor.until(() => editor.diagnostics('draft.md').length === 1);
    assert.match(String(editor.diagnostics('draft.md')[0]!.message), /Driscoll/);
    assert.equal(editor.status[0]!.sources, 2);
  });

  it('follows the editor’s settings, which may be anything', async () => {
    await start(SOURCES, { settings: { rules: { 'name-misspelled': 'error' } } });
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => editor.diagnostics('draft.md')[0]?.severity === 1);
    for (const settings of [null, 'x', { rules: 7, sources: { a: 1 } }]) {
      editor.settings = settings;
      await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    }
    await editor.until(() => editor.diagnostics('draft.md')[0]?.severity === 2);
    editor.settings = { rules: { 'name-misspelled': 'off' } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await editor.until(() => editor.diagnostics('draft.md').length === 0);
  });

  it('marks what is wrong in copydesk.json at its place, and takes the mark away when it is mended', async () => {
    await start({ ...SOURCES, 'copydesk.json': '{\n  "rules": { "name-mispelled": "off" }\n}' });
    const [problem] = editor.diagnostics('copydesk.json');
    assert.deepEqual(problem!.range.start, { line: 1, character: 13 });
    assert.match(String(problem!.message), /Unknown rule/);
    await editor.fileChanged('copydesk.json', '{}');
    await editor.until(() => editor.diagnostics('copydesk.json').length === 0);
  });

  it('says that there are no sources, and where it looked', async () => {
    await start({ 'copydesk.json': '{"sources": ["notes/**"]}' });
    assert.deepEqual(
      editor.status.map(({ inUse, sources, globs }) => [inUse, sources, globs]),
      [[true, 0, ['notes/**']]],
    );
    await editor.openDraft('draft.md', 'Steve Witkof spoke. TK');
    await editor.until(() => editor.diagnostics('draft.md').length === 1);
    assert.equal(editor.diagnostics('draft.md')[0]!.code, 'placeholder');
  });

  it('keeps two folders with a corpus each apart', async () => {
    await start(
      { 'one/sources/a.txt': 'Steve Witkoff spoke.', 'two/sources/a.txt': 'Steve Witkow spoke.' },
      { folders: ['one', 'two'] },
    );
    await editor.openDraft('one/draft.md', DRAFT);
    await editor.openDraft('two/draft.md', DRAFT);
    await editor.until(
      () => editor.diagnostics('one/draft.md').length + editor.diagnostics('two/draft.md').length === 2,
    );
    assert.match(String(editor.diagnostics('one/draft.md')[0]!.message), /Witkoff/);
    assert.match(String(editor.diagnostics('two/draft.md')[0]!.message), /Witkow/);
  });

  it('reads everything again when it is asked to', async () => {
    await start(SOURCES);
    const { reads } = editor.files;
    reads.length = 0;
    await editor.connection.sendRequest(READ_AGAIN);
    assert.deepEqual(reads.filter((path) => path.endsWith('.txt')).length, 2);
  });

  it('checks a draft that was never saved, and clears it when it is closed', async () => {
    await start(SOURCES);
    await editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'untitled:Untitled-1', languageId: 'markdown', version: 1, text: DRAFT },
    });
    const last = (): number | undefined =>
      editor.published.filter(({ uri }) => uri.startsWith('untitled')).at(-1)?.diagnostics.length;
    await editor.until(() => last() === 1);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'untitled:Untitled-1' } });
    await editor.until(() => last() === 0);
  });

  it('lives through an empty draft and one of five megabytes', async () => {
    await start(SOURCES);
    await editor.openDraft('empty.md', '');
    const long = `${'Steve Witkoff spoke of Vladimir Putin at some length, and nobody listened to a word of it.\n\n'.repeat(60_000)}Steve Witkof.`;
    await editor.openDraft('long.md', long);
    await editor.until(() => editor.diagnostics('long.md').length === 1);
  }).timeout(60_000);
});
