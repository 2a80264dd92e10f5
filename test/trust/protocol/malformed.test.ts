import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HoverRequest, LogMessageNotification } from 'vscode-languageserver-protocol/node';
import { Editor } from '../../support/editor';
import { SERVER, ServerProcess } from '../../support/serverProcess';

const framed = (body: string | Buffer, header = ''): Buffer =>
  Buffer.concat([Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n${header}\r\n`), Buffer.from(body)]);

/** Bodies of messages that are none, or none that anybody understands; of a broken header nobody can tell where it ends. */
const MALFORMED: Readonly<Record<string, Buffer>> = {
  'a body that is no JSON': framed('hello'),
  'half of an object': framed('{"jsonrpc'),
  'JSON that is no message': framed('null'),
  'an empty batch': framed('[]'),
  'a number': framed('17'),
  'an empty body': framed(''),
  'bytes that are no UTF-8': framed(Buffer.from([0xff, 0xfe, 0xc0, 0x80])),
  'an encoding that there is not': framed('{}', 'Content-Type: application/vscode-jsonrpc; charset=klingon\r\n'),
  'an answer that nobody asked for': framed('{"jsonrpc":"2.0","id":4711,"result":{}}'),
  'an id that is an object': framed('{"jsonrpc":"2.0","id":{"a":1},"method":"no/such"}'),
  'parameters that are a string': framed('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":"x"}'),
  'a prototype': framed('{"jsonrpc":"2.0","method":"__proto__","params":{"__proto__":{"method":"x"}}}'),
};

describe('bytes that are no message', function () {
  this.timeout(120_000);

  it('neither end the server nor keep it from what comes behind them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-malformed-'));
    mkdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources', 'a.txt'), 'Mayor Ruth Pennock spoke. Ruth Pennock left.\n');
    const server = await ServerProcess.start([process.execPath, SERVER, '--stdio'], folder);
    try {
      await server.openDraft('draft.md', 'Ruth Pennok spoke.\n');
      await server.until(() => server.diagnostics('draft.md').length === 1);
      for (const [what, bytes] of Object.entries(MALFORMED)) {
        server.process.stdin!.write(bytes);
        const card = await server.connection.sendRequest(HoverRequest.type, {
          textDocument: { uri: server.uriOf('draft.md') },
          position: { line: 0, character: 6 },
        });
        assert.match(JSON.stringify(card), /Ruth Pennock/, `behind ${what}`);
      }
      assert.equal(await server.stop(), 0);
    } finally {
      server.process.kill();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a notice of folders that names none', () => {
  it('is told in one line of the log, and leaves the folders as they are', async () => {
    const editor = await Editor.open({ 'sources/a.txt': 'Mayor Ruth Pennock spoke.\n' });
    const logged: string[] = [];
    editor.connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
    const printed: unknown[] = [];
    const { error } = console;
    console.error = (...values: unknown[]) => void printed.push(values);
    const events = [null, 17, {}, { added: [] }, { added: [null], removed: [] }, { added: [], removed: [{ uri: 4 }] }];
    try {
      for (const event of events)
        await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
      await editor.openDraft('draft.md', 'Ruth Pennok spoke.\n');
      await editor.until(() => editor.diagnostics('draft.md').length === 1);
    } finally {
      console.error = error;
      await editor.close();
    }
    assert.deepEqual(printed, []);
    const line = 'workspace/didChangeWorkspaceFolders: without the folders that come and go';
    assert.deepEqual(
      logged,
      events.map(() => line),
    );
  });
});
