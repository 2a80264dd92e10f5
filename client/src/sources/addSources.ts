import * as vscode from 'vscode';
import { pickFolder } from '../pickFolder';

/** Copies documents into the folder of a story's sources. What is there already keeps its name and is left alone. */
export async function addSources(): Promise<void> {
  const folder = await pickFolder();
  if (!folder) return;
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: vscode.l10n.t('Add as Sources'),
    title: vscode.l10n.t('Documents to hold the draft against'),
  });
  if (!chosen || chosen.length === 0) return;
  const target = vscode.Uri.joinPath(folder.uri, 'sources');
  await vscode.workspace.fs.createDirectory(target);
  const failed: string[] = [];
  for (const file of chosen) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const copy = await freeName(target, name);
    await vscode.workspace.fs.copy(file, copy, { overwrite: false }).then(undefined, () => failed.push(name));
  }
  if (failed.length > 0)
    void vscode.window.showWarningMessage(vscode.l10n.t('Not copied into sources: {0}', failed.join(', ')));
  await vscode.commands.executeCommand('copydesk.sources.focus');
}

/** "letter.pdf", or where that is taken "letter (2).pdf". */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const [, stem, ending] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [name, name, ''];
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, count === 1 ? name : `${stem} (${count})${ending ?? ''}`);
    const isTaken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!isTaken) return uri;
  }
}
