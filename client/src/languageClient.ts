import * as vscode from 'vscode';
import {
  type ExecuteCommandSignature,
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import { STORY_FILE_EDITED, type InitializationOptions, type StoryFileEdited } from '../../server/src/protocol';

/** Languages in which drafts are written. */
const LANGUAGES = ['markdown', 'plaintext'];

/** The story's own files: the server follows them so that its edits fit what is open and not saved yet. */
const STORY_FILES = ['**/copydesk.json', '**/.copydesk/dismissals.json'];

/** The client of the language server, which runs as a process of its own and ends with the window. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
  const initializationOptions: InitializationOptions = {
    docsUri: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
  };
  const options: LanguageClientOptions = {
    documentSelector: [
      ...LANGUAGES.flatMap((language) => [
        { language, scheme: 'file' },
        { language, scheme: 'untitled' },
      ]),
      ...STORY_FILES.map((pattern) => ({ scheme: 'file', pattern })),
    ],
    middleware: { executeCommand: saveStoryFile },
    initializationOptions,
    outputChannelName: 'Copydesk',
    markdown: { isTrusted: false, supportHtml: false },
  };
  return new LanguageClient('copydesk', 'Copydesk', server, options);
}

/** A quick fix that changes one of the story's own files has done its work only when the file is saved. */
async function saveStoryFile(command: string, args: unknown[], next: ExecuteCommandSignature): Promise<unknown> {
  const [edited] = args as Partial<StoryFileEdited>[];
  if (command === STORY_FILE_EDITED && edited?.uri) {
    const uri = vscode.Uri.parse(edited.uri);
    await vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.save();
  }
  return next(command, args) as Promise<unknown>;
}
