import * as vscode from 'vscode';

/** The folder of the story at hand: that of the active editor, else the only one, else the one that is picked. */
export async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open the folder of your story first: sources and settings belong to a folder.'),
    );
    return undefined;
  }
  const { activeTextEditor } = vscode.window;
  const active = activeTextEditor && vscode.workspace.getWorkspaceFolder(activeTextEditor.document.uri);
  return active ?? (folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0]);
}
