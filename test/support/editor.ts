import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  UnregistrationRequest,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type Diagnostic,
  type FileSystemWatcher,
  type InitializeResult,
  type ProgressToken,
  type ProtocolConnection,
  type WorkspaceClientCapabilities,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { STATUS, type FolderStatus, type InitializationOptions } from '../../server/src/protocol';
import { startServer } from '../../server/src/server';
import type { Reading } from '../../server/src/workspace/reading/reading';
import { MemoryFiles } from './files';

export const ROOT = '/story';
export const uriOf = (path: string): string => `file://${join(ROOT, path)}`;

export interface EditorOptions {
  /** What the editor's settings say for a folder. */
  readonly settings?: unknown;
  readonly times?: InitializationOptions['times'];
  readonly folders?: readonly string[];
  /** Capabilities of the editor's workspace beside the usual ones. */
  readonly capabilities?: WorkspaceClientCapabilities;
  /** How sources are read; left out: at once. */
  readonly reading?: (files: MemoryFiles) => Reading;
  readonly isTrusted?: boolean;
}

/** An editor: a real client connected by streams to the real server, over files in memory. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly files: MemoryFiles;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: (readonly FolderStatus[])[] = [];
  /** Progress in the window: `begin`, `report` and `end`, each with its title or message. */
  readonly progress: string[] = [];
  settings: unknown;
  configurationRequests = 0;
  result!: InitializeResult;
  readonly #versions = new Map<string, number>();
  readonly #registrations = new Map<string, FileSystemWatcher[]>();
  #progressToken: ProgressToken | undefined;
  readonly #waiting: { readonly test: () => boolean; readonly done: () => void }[] = [];

  private constructor(files: MemoryFiles, options: EditorOptions) {
    this.files = files;
    this.settings = options.settings;
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(
      createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)) as never,
      { files, ...(options.reading && { reading: () => options.reading!(files) }) },
    );
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.#wake();
    });
    this.connection.onNotification(STATUS, (folders: readonly FolderStatus[]) => {
      this.statuses.push(folders);
      this.#wake();
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
      this.configurationRequests++;
      return items.map(() => this.settings ?? null);
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { id, method, registerOptions } of registrations)
        if (method === DidChangeWatchedFilesNotification.method) this.#registrations.set(id, registerOptions.watchers);
      this.#wake();
    });
    this.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const { id } of unregisterations) this.#registrations.delete(id);
      this.#wake();
    });
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      this.#progressToken = token;
      this.connection.onProgress(WorkDoneProgress.type, token, (value) => {
        this.progress.push(`${value.kind} ${'title' in value ? value.title : (value.message ?? '')}`.trim());
        this.#wake();
      });
    });
    this.connection.listen();
  }

  /** Starts an editor on a folder with files, and waits until the sources are read. */
  static async open(
    files: Readonly<Record<string, string | Uint8Array>>,
    options: EditorOptions = {},
  ): Promise<Editor> {
    const editor = await Editor.begin(files, options);
    await editor.until(() => editor.status.every(({ reading }) => !reading) && editor.statuses.length > 0);
    return editor;
  }

  /** Starts an editor on a folder with files. */
  static async begin(
    files: Readonly<Record<string, string | Uint8Array>>,
    options: EditorOptions = {},
  ): Promise<Editor> {
    const editor = new Editor(new MemoryFiles(ROOT, files), options);
    editor.result = await editor.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
          workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
          ...options.capabilities,
        },
        window: { workDoneProgress: true },
      },
      workspaceFolders: (options.folders ?? ['']).map((folder) => ({
        uri: `file://${ROOT}${folder && `/${folder}`}`,
        name: folder || 'story',
      })),
      initializationOptions: {
        times: options.times ?? { quiet: 0, typing: 0 },
        docsUri: 'file:///docs',
        ...(options.isTrusted !== undefined && { isTrusted: options.isTrusted }),
      },
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  get status(): readonly FolderStatus[] {
    return this.statuses.at(-1) ?? [];
  }

  /** The globs of files that the server wants to be told of, with the folders of those that are elsewhere. */
  get watched(): FileSystemWatcher['globPattern'][] {
    return [...this.#registrations.values()].flatMap((watchers) => watchers.map(({ globPattern }) => globPattern));
  }

  /** Presses the button that stops what the window shows progress of. */
  async cancelProgress(): Promise<void> {
    await this.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: this.#progressToken! });
  }

  /** The diagnostics last published for a file. */
  diagnostics(path: string): readonly Diagnostic[] {
    return this.lastPublished(path)?.diagnostics ?? [];
  }

  lastPublished(path: string): PublishDiagnosticsParams | undefined {
    return this.published.filter(({ uri }) => uri === uriOf(path)).at(-1);
  }

  async openDraft(path: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(path, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: uriOf(path), languageId, version: 1, text },
    });
  }

  /** Replaces the characters of a range, given as line, character, line, character, and returns the new version. */
  async edit(
    path: string,
    [line, character, endLine, endCharacter]: readonly [number, number, number, number],
    text: string,
  ): Promise<number> {
    const version = (this.#versions.get(path) ?? 1) + 1;
    this.#versions.set(path, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uriOf(path), version },
      contentChanges: [
        { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text },
      ],
    });
    return version;
  }

  async closeDraft(path: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uriOf(path) },
    });
  }

  /** Writes or deletes a file and tells the server, as the editor's watcher would. */
  async fileChanged(path: string, content: string | Uint8Array | undefined): Promise<void> {
    if (content === undefined) this.files.remove(join(ROOT, path));
    else this.files.write(join(ROOT, path), content);
    const type = content === undefined ? FileChangeType.Deleted : FileChangeType.Changed;
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(path), type }],
    });
  }

  /** Waits until something that the server sends makes a condition true. */
  until(test: () => boolean): Promise<void> {
    if (test()) return Promise.resolve();
    return new Promise((done) => this.#waiting.push({ test, done }));
  }

  async close(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.onClose(() => {});
    // `exit` would end the test's own process
    void ExitNotification;
    this.connection.dispose();
  }

  #wake(): void {
    for (const waiting of [...this.#waiting]) {
      if (!waiting.test()) continue;
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.done();
    }
  }
}
