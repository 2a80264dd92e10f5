import { spawn, type ChildProcess } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { COVERAGE, STATUS, type FolderStatus } from '../../../server/src/protocol';
import { usageOf, type Usage } from './measure';
import { uriOf, type Newsroom } from './newsroom';
import { measuredProgram } from './program';

/** Milliseconds after which the server is given up: what takes so long on a busy machine is stuck. */
const LONGEST = 600_000;

/** When things happened after a start, in milliseconds. */
export interface Start {
  /** The first diagnostics that show a passage of a source. */
  readonly firstFindings: number;
  /** All sources are read, and the diagnostics say so. */
  readonly ready: number;
}

/** Milliseconds after a letter is typed. */
export interface Keystroke {
  /** Until the findings of its paragraph are there. */
  readonly paragraph: number;
  /** Until all of the draft has been judged again. */
  readonly all: number;
}

/** An editor with one draft open, which measures the server as a process of its own over stdio. */
export class MeasuringEditor {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #draft: string;
  readonly #begun = performance.now();
  readonly #waiting = new Set<() => void>();
  /** Why nothing more is to be expected of the server. */
  #ended: string | undefined;
  #version = 1;
  #published: { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] } | undefined;
  #firstFindings = NaN;
  #reading = true;

  private constructor(room: Newsroom) {
    this.#draft = uriOf(`${room.folder}/draft.md`);
    this.#process = spawn(process.execPath, [...SERVER_FLAGS, measuredProgram('server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#process.once('exit', (code, signal) => {
      this.#ended = `it ended with ${code ?? signal}`;
      this.#wake();
    });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.#connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      if (uri !== this.#draft) return;
      this.#published = { version, diagnostics };
      if (Number.isNaN(this.#firstFindings) && diagnostics.some(isFromSources)) this.#firstFindings = this.#now();
      this.#wake();
    });
    this.#connection.onNotification(STATUS, (folders: readonly FolderStatus[]) => {
      this.#reading = folders.some(({ reading }) => reading);
      this.#wake();
    });
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('window/workDoneProgress/create', () => null);
    this.#connection.onNotification(LogMessageNotification.type, ({ message }) => {
      process.stderr.write(`${message}\n`);
    });
    this.#connection.listen();
  }

  /** Starts a server on a newsroom and opens the draft; returns when all sources are read. */
  static async start(room: Newsroom): Promise<{ editor: MeasuringEditor; start: Start }> {
    const editor = new MeasuringEditor(room);
    const connection = editor.#connection;
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      workspaceFolders: [{ uri: uriOf(room.folder), name: 'story' }],
      initializationOptions: { times: { quiet: 0, typing: 0, passing: LONGEST }, storageUri: uriOf(room.storage) },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: editor.#draft, languageId: 'markdown', version: 1, text: room.draft },
    });
    await editor.#until(
      'all sources and the first findings',
      () => !editor.#reading && !Number.isNaN(editor.#firstFindings),
    );
    return { editor, start: { firstFindings: editor.#firstFindings, ready: editor.#now() } };
  }

  get pid(): number {
    return this.#process.pid!;
  }

  get usage(): Usage {
    return usageOf(this.#process.pid!);
  }

  /** How soon the draft's diagnostics follow a letter that is typed at a place whose line has one. */
  async keystroke({ line, character }: Position): Promise<Keystroke> {
    const version = ++this.#version;
    const begun = performance.now();
    const at = { line, character };
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.#draft, version },
      contentChanges: [{ range: { start: at, end: at }, text: 'e' }],
    });
    await this.#until('the findings of a keystroke', () => this.#published?.version === version);
    const paragraph = performance.now() - begun;
    await this.#connection.sendRequest(COVERAGE, this.#draft);
    return { paragraph, all: performance.now() - begun };
  }

  /** Milliseconds until the answer to a request at a place of the draft is here. */
  async request(method: string, position: Position): Promise<number> {
    const begun = performance.now();
    await this.#connection.sendRequest(method, { textDocument: { uri: this.#draft }, position });
    return performance.now() - begun;
  }

  /** Milliseconds from the news that a file has changed until a finding about some words is there, or is gone. */
  async sourceChanged(path: string, words: string, isThere: boolean): Promise<number> {
    const begun = performance.now();
    await this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(path), type: FileChangeType.Changed }],
    });
    await this.#until(
      'the findings of a changed source',
      () => this.#published!.diagnostics.some(({ message }) => String(message).includes(words)) === isThere,
    );
    return performance.now() - begun;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    await ended;
    this.#connection.dispose();
  }

  #now(): number {
    return performance.now() - this.#begun;
  }

  /** Waits for something; throws where the server ends, or has not come to it for very long. */
  #until(what: string, test: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (): void => {
        this.#waiting.delete(look);
        clearTimeout(timer);
      };
      const fail = (reason: string): void => {
        done();
        this.#process.kill();
        reject(new Error(`the server was waited for in vain (${what}): ${reason}`));
      };
      const look = (): void => {
        if (this.#ended !== undefined) return fail(this.#ended);
        if (!test()) return;
        done();
        resolve();
      };
      const timer = setTimeout(() => fail(`it took more than ${LONGEST / 1000} seconds`), LONGEST);
      this.#waiting.add(look);
      look();
    });
  }

  #wake(): void {
    for (const look of [...this.#waiting]) look();
  }
}

/** What Node is told for the server, such as `--cpu-prof`. */
const SERVER_FLAGS = (process.env['COPYDESK_BENCH_NODE'] ?? '').split(' ').filter(Boolean);

const isFromSources = ({ relatedInformation }: Diagnostic): boolean => (relatedInformation ?? []).length > 0;
