import * as vscode from 'vscode';

/** Contexts by which the walkthrough ticks its steps. */
const SEEN = 'copydesk.hasSeenFinding';
const CORRECTED = 'copydesk.hasCorrected';

const SOURCE = 'Copydesk';

/** What the walkthrough's buttons do with the first finding of a draft, and what it takes for done. */
export function registerFirstFinding(): vscode.Disposable[] {
  const counts = new Map<string, number>();
  return [
    vscode.commands.registerCommand('copydesk.goToFirstFinding', async () => {
      if (!(await goToFirstFinding())) return;
      await vscode.commands.executeCommand('editor.action.showHover');
      done(SEEN);
    }),
    vscode.commands.registerCommand('copydesk.correctFirstFinding', async () => {
      if (await goToFirstFinding()) await vscode.commands.executeCommand('editor.action.quickFix');
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) {
        const isDraft = vscode.workspace.textDocuments.some(
          (document) => document.isDirty && document.uri.toString() === uri.toString(),
        );
        const count = findingsIn(uri).length;
        // a finding that goes while the draft is being changed was corrected
        if (isDraft && count < (counts.get(uri.toString()) ?? 0)) done(CORRECTED);
        counts.set(uri.toString(), count);
      }
    }),
  ];
}

/** Ticks the step of the walkthrough that is about seeing what is wrong. */
export function sawFinding(document: vscode.TextDocument, position: vscode.Position): void {
  if (findingsIn(document.uri).some(({ range }) => range.contains(position))) done(SEEN);
}

const done = (context: string): void => void vscode.commands.executeCommand('setContext', context, true);

const findingsIn = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);

/** Puts the cursor on the first finding of the draft that is on screen; says so where there is none. */
async function goToFirstFinding(): Promise<boolean> {
  for (const { document, viewColumn } of vscode.window.visibleTextEditors) {
    const [first] = findingsIn(document.uri).sort((a, b) => a.range.start.compareTo(b.range.start));
    if (!first) continue;
    const editor = await vscode.window.showTextDocument(document, viewColumn);
    editor.selection = new vscode.Selection(first.range.start, first.range.start);
    editor.revealRange(first.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return true;
  }
  const open = vscode.l10n.t('Open the Example Story');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('No draft with a finding is on screen.'),
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('copydesk.openExample');
  return false;
}
