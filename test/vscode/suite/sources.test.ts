import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, openDraft, textOfFile, until } from './support';

const RTF = String.raw`{\rtf1\ansi Ambassador Marguerite Oyelaran-Voss spoke on Friday.\par}`;

describe('sources in VS Code', () => {
  const file = (): vscode.Uri => fileUri('sources/90-statement.rtf');
  const text = (): vscode.Uri => file().with({ scheme: 'copydesk-source', path: `${file().path} (text)` });
  const shown = (): Promise<string> =>
    until(async () => {
      const content = (await vscode.workspace.openTextDocument(text())).getText();
      return content.includes('Oyelaran-Voss') ? content : undefined;
    }, 'the text of the statement');

  before(async () => {
    await openDraft();
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(RTF));
  });

  it('that it cannot show have a text that cannot be changed', async () => {
    assert.equal(await shown(), 'Ambassador Marguerite Oyelaran-Voss spoke on Friday.');
    await vscode.commands.executeCommand('copydesk.openSourceText', `${text().toString()}#L1`);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), text().toString());
    assert.equal(vscode.workspace.fs.isWritableFileSystem('copydesk-source'), undefined);
  });
  it('open by a link only under their own scheme', async () => {
    const before = vscode.window.activeTextEditor?.document.uri.toString();
    await vscode.commands.executeCommand('copydesk.openSourceText', fileUri('copydesk.json').toString());
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
  });
  it('can be excluded, in the settings of the story', async () => {
    await vscode.commands.executeCommand('copydesk.source.exclude', {
      kind: 'failure',
      folder: { uri: vscode.workspace.workspaceFolders![0]!.uri.toString() },
      fileUri: file().toString(),
    });
    const ignored = await until(
      async () => JSON.parse(await textOfFile('copydesk.json')).ignore as string[] | undefined,
      'the settings to be saved',
    );
    assert.deepEqual(ignored, ['sources/90-statement.rtf']);
    await until(async () => {
      const document = await vscode.workspace.openTextDocument(text());
      return document.getText().includes('not among those that were read') || undefined;
    }, 'the statement to be gone');
  });
});
