import * as vscode from 'vscode';

/** The story that comes with the extension, and the draft in it. */
const EXAMPLE = ['examples', 'peace-talks'];
const DRAFT = 'draft.md';

/** Says in the window that opens that the draft is to be shown. */
const OPENING = 'openingExample';

const WALKTHROUGH = 'copydesk.copydesk#start';

/**
 * Opens a copy of the example story, which the reporter may change: in this window if it is empty, else in another.
 * A copy that is there already is gone on with, or begun afresh.
 */
export async function openExample({
  extensionUri,
  globalState,
  globalStorageUri,
}: vscode.ExtensionContext): Promise<void> {
  const copy = copyIn(globalStorageUri);
  const isThere = await vscode.workspace.fs.stat(vscode.Uri.joinPath(copy, DRAFT)).then(
    () => true,
    () => false,
  );
  if (!isThere || (await wantsAfresh())) {
    const original = vscode.Uri.joinPath(extensionUri, ...EXAMPLE);
    await vscode.workspace.fs.createDirectory(globalStorageUri);
    await vscode.workspace.fs.copy(original, copy, { overwrite: true });
  }
  if (isOpen(copy)) return showDraft(copy);
  await globalState.update(OPENING, true);
  const isEmpty = (vscode.workspace.workspaceFolders ?? []).length === 0;
  await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: !isEmpty });
}

/** In a window that was opened for the example: shows its draft, and the walkthrough beside it. */
export async function showOpenedExample({ globalState, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const copy = copyIn(globalStorageUri);
  if (!isOpen(copy) || !globalState.get(OPENING)) return;
  await globalState.update(OPENING, undefined);
  await showDraft(copy);
  await vscode.commands.executeCommand(
    'workbench.action.openWalkthrough',
    { category: WALKTHROUGH, step: 'see' },
    true,
  );
}

export const openWalkthrough = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false);

const copyIn = (storage: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(storage, 'example-story');

const isOpen = (folder: vscode.Uri): boolean =>
  (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.toString() === folder.toString());

async function showDraft(folder: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, DRAFT), {
    viewColumn: vscode.ViewColumn.One,
    preview: false,
  });
}

async function wantsAfresh(): Promise<boolean> {
  const afresh = vscode.l10n.t('Begin afresh');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('You have opened the example story before. Go on with it, or begin afresh?'),
    vscode.l10n.t('Go on'),
    afresh,
  );
  return answer === afresh;
}
