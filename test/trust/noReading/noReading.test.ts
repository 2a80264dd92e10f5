import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  HoverRequest,
  type CompletionItem,
  type CompletionList,
  type Hover,
} from 'vscode-languageserver-protocol/node';
import { READ_AGAIN } from '../../../server/src/protocol';
import { SERVER, ServerProcess } from '../../support/serverProcess';

const WATCH = join(__dirname, 'watch.mjs');

/** More sources than are read without the thread, so that the cache has its part; each with words of its own. */
const SOURCES = 40;
const sourceText = (at: number): string =>
  at === 0
    ? 'Wernhard Qualtrough, the mayor, spoke on Monday. “We will rebuild the old harbour by March,” Wernhard Qualtrough said.'
    : `Note ${at} tells of the harbour. Councillor Dorothea Kinnersley counted ${100 + at} boats there on Tuesday.`;

const DRAFT = `Wernhard Qualtrogh spoke. He spoke of boats.

Councillor Dorothea Kinnersley counted 120 boats on Tuesday.

“We will rebuild the new harbour by March,” Wernhard Qualtrough said.
`;

describe('while a reporter writes', () => {
  let root: string;
  let folder: string;
  let log: string;
  let server: ServerProcess;

  /** Calls of the file system on sources and on what was made of them, since the last question. */
  const calls = (): string[] => {
    const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
    writeFileSync(log, '');
    // the list of what a folder has in the cache is written some time after the sources were read
    return lines.filter((line) => !line.includes(join('storage', 'folders')));
  };

  beforeEach(async () => {
    root = mkdtempSync(join(realpathSync(tmpdir()), 'copydesk-no-reading-'));
    folder = join(root, 'watched', 'story');
    log = join(root, 'calls');
    writeFileSync(log, '');
    mkdirSync(join(folder, 'sources'), { recursive: true });
    for (let at = 0; at < SOURCES; at++) writeFileSync(join(folder, 'sources', `${at}.txt`), sourceText(at));
    const env = { ...process.env, COPYDESK_WATCHED: dirname(folder), COPYDESK_CALLS: log };
    const command = [process.execPath, '--import', WATCH, SERVER, '--stdio'];
    server = await ServerProcess.start(command, folder, { env, storage: join(root, 'watched', 'storage') });
    await server.openDraft('draft.md', DRAFT);
    await server.until(() => codes().includes('quote-altered'));
  });
  afterEach(async () => {
    await server.stop();
    rmSync(root, { recursive: true });
  });

  const codes = (): unknown[] => server.diagnostics('draft.md').map(({ code }) => code);

  /** Types at a place of the draft, and waits for the findings of what then stands there. */
  let version = 1;
  const type = async (line: number, character: number, text: string): Promise<void> => {
    const at = { line, character };
    await server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: server.uriOf('draft.md'), version: ++version },
      contentChanges: [{ range: { start: at, end: at }, text }],
    });
    await server.until(() => server.publishedVersion('draft.md') === version);
  };

  it('no source is opened, nor what was made of one', async () => {
    const read = calls();
    for (const path of [join('sources', '0.txt'), 'storage'])
      assert.ok(
        read.some((call) => call.includes(path)),
        `the watch sees nothing of ${path}`,
      );

    // each edit changes what is marked, so that there is something new to be published
    await type(0, 0, 'TK ');
    await type(2, 0, 'TK Mayor Wernhard Qualtrough welcomed 250 boats by March. ');
    await type(4, 0, '“We will rebuild the old harbour by April,” Dorothea Kinnersley said. TK ');
    await type(4, 0, 'TK\n\n');
    const { connection } = server;
    const textDocument = { uri: server.uriOf('draft.md') };
    let [cards, offers, targets] = [0, 0, 0];
    for (const line of [0, 2, 6]) {
      for (let character = 0; character < 60; character += 4) {
        const at = { textDocument, position: { line, character } };
        if ((await connection.sendRequest(HoverRequest.type, at)) as Hover | null) cards++;
        const target = await connection.sendRequest(DefinitionRequest.type, at);
        targets += Array.isArray(target) ? target.length : 0;
        const range = { start: at.position, end: at.position };
        await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } });
        const list = (await connection.sendRequest(CompletionRequest.type, at)) as
          CompletionList | CompletionItem[] | null;
        for (const item of list && 'items' in list ? list.items : (list ?? [])) {
          await connection.sendRequest(CompletionResolveRequest.type, item);
          offers++;
        }
      }
    }
    assert.ok(cards > 0 && offers > 0 && targets > 0, `${cards} cards, ${offers} offers, ${targets} targets`);
    assert.deepEqual(calls(), []);

    // and a source that has changed is opened, and no other
    writeFileSync(join(folder, 'sources', '7.txt'), 'Nobody counted boats on Tuesday.');
    await connection.sendRequest(READ_AGAIN, server.uriOf('sources/7.txt'));
    const opened = calls().filter((call) => /\.(?:open|readFile)/.test(call) && call.includes(join(folder, 'sources')));
    assert.ok(opened.length > 0 && opened.every((call) => call.endsWith(join('sources', '7.txt'))), opened.join('\n'));
  }).timeout(60_000);
});
