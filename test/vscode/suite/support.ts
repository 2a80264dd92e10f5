import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const EXTENSION = 'copydesk.copydesk';

/** Asks until the answer is there: VS Code cancels requests while its own extensions are still starting. */
export async function until<T>(ask: () => T | undefined | Thenable<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + 45_000;
  for (;;) {
    const answer = await Promise.resolve(ask()).catch(() => undefined);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const root = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
export const fileUri = (path: string): vscode.Uri => vscode.Uri.joinPath(root(), path);

export async function openDraft(path = 'draft.md'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The draft with all of its findings: names and forms come first, claims, as this figure, last. */
export async function openChecked(): Promise<vscode.TextDocument> {
  const document = await openDraft();
  await until(
    () => ours(document.uri).some((finding) => codeOf(finding) === 'number-mismatch') || undefined,
    'the findings on claims',
  );
  return document;
}

export const ours = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Copydesk');

export const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `no “${words}” in the draft`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

export const findingAt = (document: vscode.TextDocument, words: string): Promise<vscode.Diagnostic> =>
  until(
    () => ours(document.uri).find(({ range }) => range.isEqual(rangeOf(document, words))),
    `a squiggle under “${words}”`,
  );

/** The quick fix with a title at some words, once VS Code has it. */
export const quickFixAt = (document: vscode.TextDocument, words: string, title: string): Promise<vscode.CodeAction> =>
  until(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, words),
      'quickfix',
    );
    return actions.find((action) => action.title === title && action.edit);
  }, `the quick fix “${title}”`);

/** What VS Code offers at the end of a draft behind some more words, under a label; takes the words back. */
export async function completedBehind(
  document: vscode.TextDocument,
  words: string,
  label: RegExp,
): Promise<vscode.CompletionItem> {
  const RESOLVED = 3;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), words);
  await vscode.workspace.applyEdit(edit);
  const item = await until(async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().length),
      undefined,
      RESOLVED,
    );
    return items.find((one) => label.test(typeof one.label === 'object' ? one.label.label : one.label));
  }, `a completion of “${words}”`);
  await revert(document);
  return item;
}

/** Does what VS Code does with a chosen action: applies its edits, then runs its command. */
export async function perform({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
  if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Takes back all changes of a document that were not saved. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

export const textOfFile = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
