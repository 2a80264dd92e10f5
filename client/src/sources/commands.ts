import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { READ_AGAIN, SOURCE_SCHEME } from '../../../server/src/protocol';
import type { FailureNode, ItemNode } from './nodes';

const CONFIG_FILE = 'copydesk.json';

/** Opens the text of a source at a line; links of hovers lead here. */
export const OPEN_TEXT = 'copydesk.openSourceText';

/** What can be done with a source of the view. */
export function registerSourceCommands(client: LanguageClient): vscode.Disposable[] {
  const register = <A extends unknown[]>(id: string, run: (...args: A) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  return [
    register('copydesk.source.open', (node: ItemNode | FailureNode) => open(fileUriOf(node))),
    register('copydesk.source.openAsText', ({ item }: ItemNode) => open(item.uri)),
    register('copydesk.source.readAgain', (node: ItemNode | FailureNode) =>
      client.sendRequest(READ_AGAIN, fileUriOf(node)),
    ),
    register('copydesk.source.reveal', (node: ItemNode | FailureNode) =>
      vscode.commands.executeCommand('revealInExplorer', vscode.Uri.parse(fileUriOf(node))),
    ),
    register('copydesk.source.exclude', exclude),
    register(OPEN_TEXT, openText),
  ];
}

const fileUriOf = (node: ItemNode | FailureNode): string => (node.kind === 'item' ? node.item.fileUri : node.fileUri);

const open = (uri: string): Thenable<unknown> => vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri));

/** Opens a text of ours, and nothing else, whatever the link says. */
async function openText(address: unknown): Promise<void> {
  if (typeof address !== 'string') return;
  const uri = vscode.Uri.parse(address);
  if (uri.scheme !== SOURCE_SCHEME) return;
  const line = Math.max(0, Number(/^L(\d+)$/.exec(uri.fragment)?.[1] ?? 1) - 1);
  const document = await vscode.workspace.openTextDocument(uri.with({ fragment: '' }));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(line, 0, line, 0) });
}

/** Adds a file to those that the story's settings leave out, by an edit that can be taken back. */
async function exclude(node: ItemNode | FailureNode): Promise<void> {
  const folder = vscode.Uri.parse(node.folder.uri);
  const settings = vscode.Uri.joinPath(folder, CONFIG_FILE);
  const file = vscode.Uri.parse(fileUriOf(node));
  const glob = globOf(below(folder, file) ?? file.fsPath);
  const exists = await vscode.workspace.fs.stat(settings).then(
    () => true,
    () => false,
  );
  const edit = new vscode.WorkspaceEdit();
  if (exists) {
    const document = await vscode.workspace.openTextDocument(settings);
    const text = document.getText();
    const ignored = parseTree(text) && findNodeAtLocation(parseTree(text)!, ['ignore']);
    const value: unknown = ignored && getNodeValue(ignored);
    const globs = [...new Set([...(Array.isArray(value) ? value : value === undefined ? [] : [value]), glob])];
    const changed = applyEdits(
      text,
      modify(text, ['ignore'], globs, { formattingOptions: { insertSpaces: true, tabSize: 2 } }),
    );
    edit.replace(settings, new vscode.Range(document.positionAt(0), document.positionAt(text.length)), changed);
  } else {
    edit.createFile(settings, {
      contents: new TextEncoder().encode(`${JSON.stringify({ ignore: [glob] }, null, 2)}\n`),
    });
  }
  if (await vscode.workspace.applyEdit(edit)) await (await vscode.workspace.openTextDocument(settings)).save();
}

function below(folder: vscode.Uri, file: vscode.Uri): string | undefined {
  const root = `${folder.path.replace(/\/$/, '')}/`;
  return file.path.startsWith(root) ? file.path.slice(root.length) : undefined;
}

/** A path as a glob that means it alone. */
const globOf = (path: string): string => path.replace(/\\/g, '/').replace(/[[\]{}()*?!]/g, '\\$&');
