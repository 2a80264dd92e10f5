import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, fileUri, findingAt, openDraft, ours, perform, quickFixAt, revert, textOfFile, until } from './support';

const FILE = '.copydesk/dismissals.json';

describe('Dismissals in VS Code', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => (document = await openDraft()));
  afterEach(async () => {
    await revert(document);
    await vscode.workspace.fs.delete(fileUri(FILE)).then(undefined, () => {});
    await findingAt(document, 'TK');
  });

  const gone = (code: string): Promise<true> =>
    until(() => !ours(document.uri).some((finding) => codeOf(finding) === code) || undefined, `${code} to go`);

  it('by (CQ) in the text', async () => {
    await findingAt(document, 'Saturday, Nov. 23');
    await perform(await quickFixAt(document, 'Saturday, Nov. 23', 'Checked: leave it (CQ)'));
    assert.match(document.getText(), /Saturday, Nov\. 23 \(CQ\)/);
    await gone('weekday-mismatch');
  });

  it('in the story’s file, which is saved, and holds for the next draft', async () => {
    await findingAt(document, 'TK');
    await perform(await quickFixAt(document, 'TK', 'Ignore this finding in this story'));
    await gone('placeholder');
    await until(
      async () => /"[0-9a-f-]{26}": "placeholder"/.test(await textOfFile(FILE)) || undefined,
      'the file to be saved',
    );
    await until(() => !vscode.workspace.textDocuments.some(({ isDirty }) => isDirty) || undefined, 'all to be saved');
    await perform(await quickFixAt(document, 'Witkof should', 'Ignore this finding in this story'));
    await until(async () => (await textOfFile(FILE)).includes('name-misspelled') || undefined, 'the second entry');
  });

  it('are shown faded, and brought back', async () => {
    await perform(await quickFixAt(document, 'TK', 'Ignore placeholder in this paragraph'));
    await gone('placeholder');
    await vscode.commands.executeCommand('copydesk.showDismissed');
    const hint = await findingAt(document, 'TK');
    assert.deepEqual([hint.severity, hint.tags], [vscode.DiagnosticSeverity.Hint, [vscode.DiagnosticTag.Unnecessary]]);
    await perform(await quickFixAt(document, 'TK', 'Bring this finding back: remove the comment'));
    await until(
      () => ours(document.uri).some(({ severity, message }) => severity === 1 && /TK/.test(message)) || undefined,
      'the finding to come back',
    );
    await vscode.commands.executeCommand('copydesk.showDismissed');
  });

  it('of a broken file are marked there', async () => {
    await vscode.workspace.fs.writeFile(fileUri(FILE), new TextEncoder().encode('{ "version": 1, "dismissed": [] }'));
    const problem = await until(() => ours(fileUri(FILE))[0], 'a problem in the dismissals file');
    assert.match(problem.message, /must name the rule of each fingerprint/);
    await vscode.workspace.fs.delete(fileUri(FILE));
    await until(() => ours(fileUri(FILE)).length === 0 || undefined, 'the problem to go');
  });
});
