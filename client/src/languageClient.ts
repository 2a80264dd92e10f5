import * as vscode from 'vscode';
import { FileEvents } from './fileEvents';
import { withTextLinks } from './hoverLinks';
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/protocol';
import { STORY_FILES, withoutCommands } from './storyFiles';

/** Languages in which drafts are written. */
const LANGUAGES = ['markdown', 'plaintext'];

/** The client of the language server, which runs as a process of its own and ends with the window. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
  const initializationOptions: InitializationOptions = {
    docsUri: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
    summaryCommand: 'workbench.actions.view.problems',
    isTrusted: vscode.workspace.isTrusted,
    storageUri: vscode.Uri.joinPath(context.globalStorageUri, 'sources').toString(),
  };
  const events = new FileEvents(() => client);
  context.subscriptions.push(events);
  const options: LanguageClientOptions = {
    documentSelector: [
      ...LANGUAGES.flatMap((language) => [
        { language, scheme: 'file' },
        { language, scheme: 'untitled' },
      ]),
      ...STORY_FILES.map((pattern) => ({ scheme: 'file', pattern })),
    ],
    middleware: {
      provideCodeActions: withoutCommands,
      provideHover: withTextLinks,
      workspace: { didChangeWatchedFile: async (event) => events.put(event) },
    },
    initializationOptions,
    outputChannelName: 'Copydesk',
    markdown: { isTrusted: false, supportHtml: false },
  };
  const client = new LanguageClient('copydesk', 'Copydesk', server, options);
  return client;
}
