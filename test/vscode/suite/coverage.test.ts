import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, findingAt, openDraft, until } from './support';

describe('coverage, fact sheet and conflicts in VS Code', () => {
  before(async () => {
    await findingAt(await openDraft(), 'Driscol');
  });

  it('opens a view with what the sources make of each claim, and turns fact-check mode on and off', async () => {
    for (const id of ['coverage.focus', 'turnFactCheckOn', 'turnFactCheckOff'])
      await vscode.commands.executeCommand(`copydesk.${id}`);
  });

  it('opens the source of a claim at its passage', async () => {
    const uri = fileUri('sources/01-the-week.txt').toString();
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } };
    await vscode.commands.executeCommand('copydesk.coverage.openSource', {
      kind: 'passage',
      passage: { uri, range, source: 'The Week', text: '', repeatedBy: [] },
    });
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), uri);
    assert.equal(editor.selection.start.line, 2);
  });

  it('shows both sides of what sources disagree on beside each other', async () => {
    await vscode.commands.executeCommand('copydesk.compareSources');
    const side = (path: string): object => ({
      text: path,
      places: [
        {
          uri: fileUri(path).toString(),
          range: { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } },
          source: path,
          text: path,
          start: 0,
          end: 1,
        },
      ],
    });
    await vscode.commands.executeCommand('copydesk.conflicts.showBoth', {
      kind: 'conflict',
      conflict: {
        kind: 'spelling',
        isChange: false,
        sides: [side('sources/01-the-week.txt'), side('sources/05-newsweek.md')],
      },
    });
    const shown = await until(() => {
      const paths = vscode.window.visibleTextEditors.map(({ document: { uri } }) => uri.path.replace(/.*\//, ''));
      return paths.length === 2 ? paths.sort() : undefined;
    }, 'two editors');
    assert.deepEqual(shown, ['01-the-week.txt', '05-newsweek.md']);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
