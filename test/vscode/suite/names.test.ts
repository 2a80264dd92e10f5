import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingAt, openDraft, until } from './support';

/** A row of the view, as its commands get it. */
const node = (name: string, kind = 'person'): unknown => ({
  kind: 'name',
  folder: vscode.workspace.workspaceFolders![0]!.uri.toString(),
  item: { id: `${kind} ${name}`, name },
});

describe('People and places in VS Code', () => {
  const selected = (): string => {
    const { document, selection } = vscode.window.activeTextEditor!;
    return `${document.uri.path.split('/').slice(-2).join('/')}: ${document.getText(selection)}`;
  };

  it('are stepped through, mention by mention, from the draft into the sources and back', async () => {
    const document = await openDraft();
    await findingAt(document, 'Driscol');
    await until(async () => {
      await vscode.commands.executeCommand('copydesk.names.nextMention', node('Dan Driscoll'));
      return selected().endsWith('Driscol') || undefined;
    }, 'the mention of the draft');
    await vscode.commands.executeCommand('copydesk.names.nextMention', node('Dan Driscoll'));
    assert.match(selected(), /^sources\/.*Driscoll$/);
    await vscode.commands.executeCommand('copydesk.names.previousMention', node('Dan Driscoll'));
    assert.match(selected(), /draft\.md: /);
  });
});
