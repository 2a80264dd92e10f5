import * as vscode from 'vscode';
import { FileEvents } from './fileEvents';
import { withTextLinks } from './hoverLinks';
import {
  LanguageClient,
  TransportKind,
  type ErrorHandler,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/protocol';
import { STORY_FILES, withoutCommands } from './storyFiles';

/** Languages in which drafts are written. */
const LANGUAGES = ['markdown', 'plaintext'];

/** Documents of which the server is told. */
export const CHECKED = [
  ...LANGUAGES.flatMap((language) => [
    { language, scheme: 'file' },
    { language, scheme: 'untitled' },
  ]),
  ...STORY_FILES.map((pattern) => ({ scheme: 'file', pattern })),
];

/** A client whose own troubles go to the log: what a reporter has to know is said in other words (see `checker.ts`). */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/**
 * The client of the language server, which runs as a process of its own and ends with the window.
 *
 * @param errorHandler Decides what becomes of a server that has stopped.
 */
export function createClient(context: vscode.ExtensionContext, errorHandler: ErrorHandler): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
  const initializationOptions: InitializationOptions = {
    docsUri: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
    summaryCommand: 'workbench.actions.view.problems',
    hoversBelowFindings: true,
    isTrusted: vscode.workspace.isTrusted,
    storageUri: vscode.Uri.joinPath(context.globalStorageUri, 'sources').toString(),
  };
  const events = new FileEvents(() => client);
  context.subscriptions.push(events);
  const options: LanguageClientOptions = {
    documentSelector: CHECKED,
    middleware: {
      provideCodeActions: withoutCommands,
      provideHover: withTextLinks,
      workspace: { didChangeWatchedFile: async (event) => events.put(event) },
    },
    initializationOptions,
    errorHandler,
    initializationFailedHandler: () => false,
    outputChannelName: 'Copydesk',
    markdown: { isTrusted: false, supportHtml: false },
  };
  const client = new QuietClient('copydesk', 'Copydesk', server, options);
  return client;
}
