import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  FileChangeType,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type Range,
  type TextDocumentIdentifier,
  type WorkspaceFolder,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { version } from '../../package.json';
import {
  CONFLICTS,
  COVERAGE,
  IS_DRAFT,
  MENTIONS,
  NAMES,
  READ_AGAIN,
  SHEET,
  SOURCE_SCHEME,
  SOURCES,
  STATUS,
  TRUSTED,
  TOGGLE_DISMISSED,
  type AuditParams,
  type InitializationOptions,
  type MentionsParams,
  type NamesParams,
  type SheetParams,
} from './protocol';
import { canComplete, draftOfItem } from './service/completion/completion';
import { coverageItems } from './service/lists/coverageList';
import { FIX_ALL } from './service/fixes/fixAll';
import { UnusableName } from './service/fixes/rename';
import { LEGEND } from './service/symbols/semanticTokens';
import { SHEET_FORMATS, writeSheet } from './service/sheet/formats';
import { factSheet } from './service/sheet/sheet';
import type { RatedFinding } from './rules/check';
import { languageService } from './service/service';
import type { DraftSnapshot } from './service/snapshot';
import { STORY_FILE_EDITED, type StoryFileEdited } from './service/fixes/storyFileEdited';
import { adaptedEdit, type EditAbilities } from './service/fixes/workspaceEdits';
import { ClientWatching } from './clientWatching';
import { Session } from './workspace/session';
import type { FileSystem } from './workspace/files';
import { LocalReading, type Reading } from './workspace/reading/reading';
import type { ShownProgress } from './workspace/readingProgress';

/** What a server needs beside its connection. */
export interface ServerOptions {
  readonly files: FileSystem;
  /** Folder with the pages of the rules, as a URI, where the client names none. */
  readonly docsUri?: string;
  /** How sources are read; left out: in the server's own thread, and nothing is kept. */
  reading?(options: ReadingOptions): Reading;
}

/** What reading sources needs to know of the client. */
export interface ReadingOptions {
  /** Folder in which what was read may be kept. */
  readonly storage: string | undefined;
  /** Tells the reporter something once. */
  tell(message: string): void;
  log(message: string): void;
}

/** A progress in the client's window. */
async function progressOf(connection: Connection, title: string, stop: () => void): Promise<ShownProgress> {
  const progress = await connection.window.createWorkDoneProgress();
  progress.begin(title, 0, undefined, true);
  progress.token.onCancellationRequested(stop);
  return progress;
}

/** Maps a connection to the language service, and nothing more. */
export function startServer(connection: Connection, options: ServerOptions): void {
  let session: Session | undefined;
  let watching: ClientWatching | undefined;
  let configures = false;
  let changesFolders = false;
  let edits: EditAbilities = { documentChanges: false, create: false };
  let asksForConfirmation = false;
  let summaryCommand: string | undefined;
  let belowFindings = false;

  /** The answer for a draft, or the empty answer for anything else; a failure in one request ends only that request. */
  function answer<R>(
    document: TextDocumentIdentifier,
    empty: R,
    feature: (snapshot: DraftSnapshot) => R | undefined,
  ): R {
    try {
      const snapshot = session?.snapshot(document.uri);
      return (snapshot && feature(snapshot)) ?? empty;
    } catch (error) {
      connection.console.error(`${document.uri}: ${(error as Error).stack ?? String(error)}`);
      return empty;
    }
  }

  /** The same for what looks at all findings: it waits for those that are being worked out. */
  async function answerInTime<R>(
    document: TextDocumentIdentifier,
    empty: R,
    feature: (snapshot: DraftSnapshot) => R | undefined,
  ): Promise<R> {
    await session?.checked(document.uri);
    return answer(document, empty, feature);
  }

  /** All findings, or, where they are still being worked out, those beside the cursor. */
  const findingsNear = (snapshot: DraftSnapshot, { start }: Range): readonly RatedFinding[] =>
    snapshot.findingsNear(snapshot.document.offsetAt(start));

  const say = (message: string): void =>
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { workspace } = params.capabilities;
    const initialization = (params.initializationOptions ?? {}) as InitializationOptions;
    watching = new ClientWatching(connection, params.capabilities);
    configures = workspace?.configuration === true;
    changesFolders = workspace?.workspaceFolders === true;
    edits = {
      documentChanges: workspace?.workspaceEdit?.documentChanges === true,
      create: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    };
    asksForConfirmation = workspace?.workspaceEdit?.changeAnnotationSupport !== undefined && edits.documentChanges;
    summaryCommand = initialization.summaryCommand;
    belowFindings = initialization.hoversBelowFindings ?? false;
    const showsTexts = workspace?.textDocumentContent !== undefined;
    const log = (message: string): void => connection.console.error(message);
    const storage = initialization.storageUri === undefined ? undefined : URI.parse(initialization.storageUri).fsPath;
    // a notification: `showWarningMessage` asks for an answer, which not every client has
    const tell = (message: string): void =>
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    const showsProgress = params.capabilities.window?.workDoneProgress === true;
    session = new Session({
      files: options.files,
      reading: options.reading?.({ storage, tell, log }) ?? new LocalReading(options.files),
      docsUri: initialization.docsUri ?? options.docsUri,
      times: initialization.times,
      folders: params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []),
      settings: (uri) =>
        configures
          ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'copydesk' })
          : Promise.resolve(undefined),
      publish: (uri, documentVersion, diagnostics) =>
        void connection.sendDiagnostics({
          uri,
          diagnostics,
          ...(documentVersion !== undefined && { version: documentVersion }),
        }),
      isTrusted: initialization.isTrusted ?? true,
      watch: (folders) => watching?.elsewhere(folders),
      showsTexts,
      watchesFiles: watching.watches,
      textChanged: (uri) => void connection.workspace.textDocumentContent.refresh(uri).catch(ignore),
      status: (folders) => void connection.sendNotification(STATUS, folders),
      refresh: () => {
        if (workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
        if (workspace?.semanticTokens?.refreshSupport) void connection.languages.semanticTokens.refresh().catch(ignore);
      },
      showProgress: (title, stop) =>
        showsProgress ? progressOf(connection, title, stop) : Promise.resolve({ report() {}, done() {} }),
      log,
    });
    return {
      serverInfo: { name: 'Copydesk', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: { label: 'Copydesk' },
        workspaceSymbolProvider: true,
        renameProvider: { prepareProvider: true },
        codeLensProvider: {},
        semanticTokensProvider: { legend: LEGEND, full: true },
        executeCommandProvider: { commands: [STORY_FILE_EDITED, TOGGLE_DISMISSED] },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: changesFolders },
          ...(showsTexts && { textDocumentContent: { schemes: [SOURCE_SCHEME] } }),
        },
      },
    };
  });

  connection.onInitialized(async () => {
    if (configures) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' });
    await watching?.start();
    if (changesFolders)
      connection.workspace.onDidChangeWorkspaceFolders((event: unknown) => {
        if (isChangeOfFolders(event)) session?.changeFolders(event.added, event.removed);
        else connection.console.error('workspace/didChangeWorkspaceFolders: without the folders that come and go');
      });
    session?.start();
  });

  connection.onDidOpenTextDocument(({ textDocument }) => session?.didOpen(textDocument));
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    session?.didChange(textDocument, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument }) => session?.didClose(textDocument.uri));
  connection.onDidChangeConfiguration(() => session?.settingsChanged());
  connection.onDidChangeWatchedFiles(({ changes }) =>
    session?.filesChanged(changes.map(({ uri, type }) => ({ uri, gone: type === FileChangeType.Deleted }))),
  );
  connection.onNotification(TRUSTED, () => session?.trust());
  connection.onRequest(READ_AGAIN, async (uri?: unknown) =>
    session?.readAgain(typeof uri === 'string' ? uri : undefined),
  );
  connection.onRequest(SOURCES, async () => session?.sources() ?? []);
  connection.onRequest(CONFLICTS, async (params: AuditParams | null, token) => {
    const stop = new AbortController();
    // a request that was cancelled on its way tells nobody any more
    if (token.isCancellationRequested) stop.abort();
    token.onCancellationRequested(() => stop.abort());
    return (await session?.conflicts(params ?? {}, stop.signal)) ?? null;
  });
  connection.onRequest(IS_DRAFT, (uri: unknown) => typeof uri === 'string' && session?.snapshot(uri) !== undefined);
  connection.onRequest(COVERAGE, (uri: unknown) =>
    typeof uri === 'string' ? answerInTime({ uri }, [], coverageItems) : [],
  );
  connection.onRequest(SHEET, ({ draft: uri, format }: SheetParams) =>
    SHEET_FORMATS.includes(format)
      ? answerInTime<string | null>({ uri }, null, ({ context, allFindings }) =>
          writeSheet(factSheet(context, allFindings, decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))), format),
        )
      : null,
  );
  connection.onRequest(NAMES, (params: NamesParams | null) => session?.names(params ?? {}) ?? []);
  connection.onRequest(MENTIONS, (params: MentionsParams) => session?.mentions(params) ?? []);
  connection.workspace.textDocumentContent.on(({ uri }) => ({ text: session?.sourceText(uri) ?? '' }));

  connection.onHover(({ textDocument, position }) =>
    answer(textDocument, null, (snapshot) => languageService.hover(snapshot, position, belowFindings)),
  );
  connection.onCodeAction(async ({ textDocument, range, context: { only } }) => {
    const ofAll = only && isWanted(FIX_ALL, only);
    if (!ofAll) await session?.checkedSoon(textDocument.uri);
    return (ofAll ? answerInTime : answer)(textDocument, [], (snapshot) =>
      [
        ...(isWanted(CodeActionKind.QuickFix, only)
          ? languageService.codeActions(snapshot, range, session?.showsDismissed, findingsNear(snapshot, range))
          : []),
        // what changes the whole draft is offered only where it is asked for
        ...(ofAll ? languageService.fixAll(snapshot) : []),
      ].map((action) => (action.edit ? { ...action, edit: adaptedEdit(action.edit, edits) } : action)),
    );
  });
  connection.onCompletion(({ textDocument, position }) => {
    const document = session?.document(textDocument.uri);
    if (!document || !canComplete(document, position)) return null;
    return answer(textDocument, null, (snapshot) => languageService.completion(snapshot, position));
  });
  connection.onCompletionResolve((item) => {
    const uri = draftOfItem(item);
    return uri === undefined ? item : answer({ uri }, item, (snapshot) => languageService.resolvedItem(snapshot, item));
  });
  connection.onDefinition(({ textDocument, position }) =>
    answer(textDocument, [], (snapshot) => languageService.definition(snapshot, position)),
  );
  connection.onReferences(({ textDocument, position }) =>
    answer(textDocument, [], (snapshot) => languageService.references(snapshot, position)),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    answerInTime(textDocument, [], (snapshot) => languageService.documentSymbols(snapshot)),
  );

  connection.onDocumentHighlight(({ textDocument, position }) =>
    answer(textDocument, null, (snapshot) => languageService.highlights(snapshot, position)),
  );
  connection.onWorkspaceSymbol(({ query }) => session?.symbols(query) ?? []);
  connection.onPrepareRename(({ textDocument, position }) =>
    answer(textDocument, null, (snapshot) => languageService.prepareRename(snapshot, position)),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const snapshot = session?.snapshot(textDocument.uri);
    if (!snapshot) return null;
    try {
      const renaming = languageService.rename(snapshot, position, newName, asksForConfirmation);
      if (renaming && renaming.left > 0) say(leftInQuotations(renaming.left));
      return renaming ? adaptedEdit(renaming.edit, edits) : null;
    } catch (error) {
      return error instanceof UnusableName
        ? new ResponseError(LSPErrorCodes.RequestFailed, error.message)
        : Promise.reject(error as Error);
    }
  });
  connection.onCodeLens(({ textDocument }) =>
    answer(textDocument, [], (snapshot) => {
      const { summary, findings, reading } = session!.viewOf(textDocument.uri);
      return summary ? languageService.codeLenses(snapshot, { findings, reading, command: summaryCommand }) : [];
    }),
  );
  connection.languages.semanticTokens.on(({ textDocument }) =>
    answer(textDocument, { data: [] }, (snapshot) =>
      session!.viewOf(textDocument.uri).names ? languageService.semanticTokens(snapshot) : undefined,
    ),
  );

  connection.onExecuteCommand(({ command, arguments: [argument] = [] }) => {
    if (command === STORY_FILE_EDITED && isStoryFileEdited(argument)) session?.storyFileEdited(argument);
    if (command === TOGGLE_DISMISSED)
      return session?.toggleDismissed(typeof argument === 'string' ? argument : undefined);
    return null;
  });

  connection.onShutdown(() => session?.dispose());
  connection.listen();
}

const leftInQuotations = (count: number): string =>
  count === 1
    ? 'One mention inside a quotation was left as it is.'
    : `${count} mentions inside quotations were left as they are.`;

/** For requests to an editor that may have closed meanwhile. */
const ignore = (): void => {};

/** Every letter and opening mark, so that names and quotations are offered as one types; elsewhere the answer is at once. */
const TRIGGERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  .flatMap((letter) => [letter, letter.toLowerCase()])
  .concat('“', '"', '‘');

const isFolder = (folder: unknown): folder is WorkspaceFolder =>
  typeof (folder as WorkspaceFolder | null)?.uri === 'string';

const isChangeOfFolders = (event: unknown): event is WorkspaceFoldersChangeEvent => {
  const { added, removed } = (event ?? {}) as Partial<Record<keyof WorkspaceFoldersChangeEvent, unknown>>;
  return [added, removed].every((folders) => Array.isArray(folders) && folders.every(isFolder));
};

const isStoryFileEdited = (argument: unknown): argument is StoryFileEdited =>
  typeof (argument as StoryFileEdited | undefined)?.uri === 'string' &&
  typeof (argument as StoryFileEdited).text === 'string';

/** Whether a kind of action is among those asked for: "source.fixAll" is what "source" asks for, too. */
const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
