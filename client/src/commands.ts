import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { READ_AGAIN, TOGGLE_DISMISSED, type DismissedShown } from '../../server/src/protocol';
import { visible } from '../../server/src/text/visible';
import { openExample, openWalkthrough } from './firstStart/example';
import { pickFolder } from './pickFolder';
import { addSources } from './sources/addSources';
import type { StatusItem } from './status';

const CONFIG_FILE = 'copydesk.json';

/** The commands of the palette. */
export function registerCommands(
  context: vscode.ExtensionContext,
  client: LanguageClient,
  status: StatusItem,
): vscode.Disposable[] {
  const register = (id: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`copydesk.${id}`, run);
  return [
    register('openExample', () => openExample(context)),
    register('gettingStarted', openWalkthrough),
    register('addSources', addSources),
    register('readAgain', () => client.sendRequest(READ_AGAIN)),
    register('openSettingsFile', openSettingsFile),
    register('showDismissed', () => toggleDismissed(client)),
    register('showLog', () => client.outputChannel.show()),
    register('showStatus', () => showStatus(status)),
  ];
}

/** Opens the folder's settings file; where there is none, one that says what can be set. */
async function openSettingsFile(): Promise<void> {
  const folder = await pickFolder();
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder.uri, CONFIG_FILE);
  const exists = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (exists) {
    await vscode.window.showTextDocument(uri);
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
  const editor = await vscode.window.showTextDocument(document);
  if (document.getText() === '') await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), NEW_SETTINGS));
}

const NEW_SETTINGS = `{
  // Where the sources of this story are: articles, releases, transcripts.
  "sources": ["sources/**"],
  // Preferred spellings, each with those that it replaces.
  "style": {}
}
`;

interface StatusChoice extends vscode.QuickPickItem {
  readonly command?: string;
}

/** What the status item opens: what was not read and why, and what can be done. */
async function showStatus(status: StatusItem): Promise<void> {
  const failures = status.folders.flatMap((folder) => folder.failures);
  const choices: StatusChoice[] = [
    { label: `$(refresh) ${vscode.l10n.t('Read the sources again')}`, command: 'copydesk.readAgain' },
    { label: `$(gear) ${vscode.l10n.t('Open copydesk.json')}`, command: 'copydesk.openSettingsFile' },
    { label: `$(output) ${vscode.l10n.t('Show the log')}`, command: 'copydesk.showLog' },
    ...(failures.length > 0 ? [{ label: vscode.l10n.t('Not read'), kind: vscode.QuickPickItemKind.Separator }] : []),
    ...failures.map(({ id, reason }) => ({ label: `$(warning) ${asLabel(id)}`, description: asLabel(reason) })),
  ];
  const choice = await vscode.window.showQuickPick(choices, { title: 'Copydesk' });
  if (choice?.command) await vscode.commands.executeCommand(choice.command);
}

/** A name from outside as a label that hides nothing and shows no icon. */
const asLabel = (text: string): string => visible(text).replace(/\$(?=\()/g, '\\$');

/** Shows dismissed findings faded, or hides them again, and says how many the draft at hand has. */
async function toggleDismissed(client: LanguageClient): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const { shown, count } = await client.sendRequest<DismissedShown>('workspace/executeCommand', {
    command: TOGGLE_DISMISSED,
    arguments: uri ? [uri] : [],
  });
  const message = !shown
    ? vscode.l10n.t('Dismissed findings are hidden again.')
    : count === 0
      ? vscode.l10n.t('Nothing is dismissed in this draft. From now on what is dismissed is shown faded.')
      : count === 1
        ? vscode.l10n.t('One dismissed finding is shown faded. A quick fix there brings it back.')
        : vscode.l10n.t('{0} dismissed findings are shown faded. A quick fix there brings one back.', count);
  void vscode.window.showInformationMessage(message);
}
