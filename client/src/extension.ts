import * as vscode from 'vscode';
import { ActiveDraft } from './activeDraft';
import { Checker } from './checker';
import { registerCommands } from './commands';
import { ConflictsView } from './conflicts/view';
import { CoverageView } from './coverage/view';
import { registerFactSheet } from './factSheet';
import { showOpenedExample } from './firstStart/example';
import { registerFirstFinding } from './firstStart/firstFinding';
import { createClient } from './languageClient';
import { Marks } from './marks/marks';
import { NamesView } from './names/view';
import { registerSourceCommands } from './sources/commands';
import { SourcesView } from './sources/view';
import { StatusItem } from './status';
import { saveStoryFiles } from './storyFiles';
import { NameSuggestions } from './suggestions';
import { IS_DRAFT, STATUS, TRUSTED, type FolderStatus } from '../../server/src/protocol';

/** Starts the language server and shows how it is. Everything that checks is in the server. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const status = new StatusItem();
  const checker = new Checker(status);
  const client = createClient(context, checker);
  const sources = new SourcesView(client);
  const draft = new ActiveDraft(async (uri) => client.isRunning() && client.sendRequest<boolean>(IS_DRAFT, uri));
  const names = new NamesView(client, draft);
  const conflicts = new ConflictsView(client);
  const coverage = new CoverageView(client, draft, context.extensionUri);
  context.subscriptions.push(
    status,
    checker,
    new Marks(client),
    sources,
    draft,
    names,
    coverage,
    conflicts,
    new NameSuggestions(client),
    saveStoryFiles(),
    ...registerCommands(context, client, status),
    ...registerSourceCommands(client),
    ...registerFirstFinding(),
    registerFactSheet(client, draft),
    {
      dispose: () => void client.stop(),
    },
  );
  client.onNotification(STATUS, (folders: readonly FolderStatus[]) => {
    status.show(folders);
    sources.show(folders);
    names.show(folders);
    conflicts.show(folders);
    coverage.changed();
    void draft.look();
  });
  context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(TRUSTED)));
  void showOpenedExample(context);
  await checker.start(client);
}
