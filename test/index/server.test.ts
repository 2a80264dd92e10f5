import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type FileEvent,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { STATUS, type FolderStatus } from '../../server/src/protocol';
import { writeStory } from './killing';

const SERVER = join(__dirname, '../../dist/server.js');
const uriOf = (path: string): string => pathToFileURL(path).toString();

/** The server as it ships, on files of a disk. */
class ServerProcess {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #folder: string;
  readonly messages: string[] = [];
  status: FolderStatus | undefined;
  findings: readonly Diagnostic[] = [];
  #wake: () => void = () => undefined;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.#connection.onNotification(STATUS, ([status]: readonly FolderStatus[]) => {
      this.status = status;
      this.#wake();
    });
    this.#connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
      this.findings = diagnostics;
      this.#wake();
    });
    this.#connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      this.#wake();
    });
    this.#connection.listen();
  }

  static async start(folder: string, storage: string, draft: string): Promise<ServerProcess> {
    const server = new ServerProcess(folder);
    await server.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      workspaceFolders: [{ uri: uriOf(folder), name: 'story' }],
      initializationOptions: { times: { quiet: 0, typing: 0 }, storageUri: uriOf(storage) },
    });
    await server.#connection.sendNotification(InitializedNotification.type, {});
    await server.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: uriOf(join(folder, 'draft.md')), languageId: 'markdown', version: 1, text: draft },
    });
    await server.until(() => server.status?.reading === false && server.status.sources > 0);
    return server;
  }

  /** Waits until something that the server says makes a condition true. */
  async until(test: () => boolean): Promise<void> {
    while (!test()) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  /** Tells of paths at which something has changed. */
  async changed(...paths: string[]): Promise<void> {
    await this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: paths.map((path): FileEvent => ({ uri: uriOf(join(this.#folder, path)), type: FileChangeType.Changed })),
    });
  }

  stop(): void {
    this.#connection.dispose();
    this.#process.kill();
  }
}

describe('the server on a disk', () => {
  let root: string;
  let server: ServerProcess;
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'copydesk-server-'))));
  afterEach(() => {
    server.stop();
    rmSync(root, { recursive: true, force: true });
  });
  const DRAFT = 'Wernhard Qualtrogh spoke.\n';
  const KNOWN = 'Wernhard Qualtrough, the mayor, spoke on Monday. Wernhard Qualtrough left.';
  const codes = (): unknown[] => server.findings.map(({ code }) => code);

  it('says once that it can keep nothing, and why, and checks all the same', async () => {
    // more than are read without a thread
    const folder = writeStory(root, 35);
    writeFileSync(join(folder, 'sources/known.txt'), KNOWN);
    const storage = join(root, 'storage');
    writeFileSync(storage, 'a file where the folder should be');
    server = await ServerProcess.start(folder, storage, DRAFT);
    await server.until(() => codes().includes('name-misspelled') && server.messages.length > 0);
    assert.equal(server.messages.length, 1);
    assert.match(
      server.messages[0]!,
      /^Copydesk cannot keep what it reads of your sources, and reads them anew at each start: a file stands where/,
    );
    assert.equal(server.status!.sources, 36);
  }).timeout(60_000);

  it('follows files and folders that come, move and go, and no links', async () => {
    const folder = join(root, 'story');
    mkdirSync(join(folder, 'sources/first'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'sources/a.txt'), 'Nothing.');
    writeFileSync(join(folder, 'elsewhere/b.txt'), KNOWN);
    symlinkSync(join(folder, 'elsewhere/b.txt'), join(folder, 'sources/link.txt'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'sources/round'));
    server = await ServerProcess.start(folder, join(root, 'storage'), DRAFT);
    assert.equal(server.status!.sources, 1);
    assert.deepEqual(codes(), []);
    renameSync(join(folder, 'elsewhere'), join(folder, 'sources/second'));
    await server.changed('elsewhere', 'sources/second');
    await server.until(() => codes().includes('name-misspelled'));
    renameSync(join(folder, 'sources/second'), join(root, 'gone'));
    await server.changed('sources/second');
    await server.until(() => codes().length === 0);
    writeFileSync(join(folder, 'sources/first/c.txt'), KNOWN);
    await server.changed('sources/first/c.txt');
    await server.until(() => codes().includes('name-misspelled'));
    assert.equal(server.status!.sources, 2);
  }).timeout(60_000);
});
