import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { STATUS, type FolderStatus } from '../../server/src/protocol';

export const SERVER = join(__dirname, '../../dist/server.js');

/** What a server's process is given beside its command. */
export interface ProcessOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Where it may keep what it has read; left out: nowhere. */
  readonly storage?: string;
}

/** The built server as a process of its own, over stdio, with a folder of the disk. */
export class ServerProcess {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly #folder: string;
  readonly #published = new Map<
    string,
    { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] }
  >();
  readonly #waiting = new Set<() => void>();
  #status: readonly FolderStatus[] | undefined;

  private constructor(command: readonly string[], folder: string, env: NodeJS.ProcessEnv) {
    this.#folder = folder;
    this.process = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'], env, cwd: folder });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.#published.set(uri, { version, diagnostics });
      this.#wake();
    });
    this.connection.onNotification(STATUS, (status: readonly FolderStatus[]) => {
      this.#status = status;
      this.#wake();
    });
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  /** Starts a command that runs the server, such as `node dist/server.js --stdio`; waits until all sources are read. */
  static async start(command: readonly string[], folder: string, options: ProcessOptions = {}): Promise<ServerProcess> {
    const { env = process.env, storage } = options;
    const server = new ServerProcess(command, folder, env);
    await server.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: { workspace: { textDocumentContent: { dynamicRegistration: true } } },
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'story' }],
      initializationOptions: {
        times: { quiet: 0, typing: 0 },
        ...(storage !== undefined && { storageUri: pathToFileURL(storage).toString() }),
      },
    });
    await server.connection.sendNotification(InitializedNotification.type, {});
    await server.until(() => server.#status?.every(({ reading }) => !reading) === true);
    return server;
  }

  uriOf(path: string): string {
    return pathToFileURL(join(this.#folder, path)).toString();
  }

  diagnostics(path: string): readonly Diagnostic[] {
    return this.#published.get(this.uriOf(path))?.diagnostics ?? [];
  }

  /** The version of a draft to which its diagnostics belong. */
  publishedVersion(path: string): number | undefined {
    return this.#published.get(this.uriOf(path))?.version;
  }

  async openDraft(path: string, text: string): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.uriOf(path), languageId: 'markdown', version: 1, text },
    });
  }

  until(test: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!test()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Ends the server as an editor does; gives its exit status. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const status = await ended;
    this.connection.dispose();
    return status;
  }

  #wake(): void {
    for (const look of [...this.#waiting]) look();
  }
}
