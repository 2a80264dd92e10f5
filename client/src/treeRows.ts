import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import { toRange } from './ranges';

/** The row of a workspace folder, where a window has several. */
export function folderRow({ name, uri }: { readonly name: string; readonly uri: string }): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = vscode.ThemeIcon.Folder;
  item.resourceUri = vscode.Uri.parse(uri);
  return item;
}

/** What a click on a row does: opens a file, at a range if one is given, without leaving the view. */
export const opening = (uri: string, range?: Range): vscode.Command => ({
  command: 'vscode.open',
  title: vscode.l10n.t('Open'),
  arguments: [vscode.Uri.parse(uri), { preview: true, ...(range && { selection: toRange(range) }) }],
});
