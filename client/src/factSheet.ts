import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SHEET, type SheetParams } from '../../server/src/protocol';
import type { ActiveDraft } from './activeDraft';

interface Choice extends vscode.QuickPickItem {
  readonly format: SheetParams['format'];
  readonly ending: string;
}

/** Writes a fact sheet of the draft at hand into a file that the reporter names. */
export function registerFactSheet(client: LanguageClient, draft: ActiveDraft): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.exportFactSheet', async () => {
    const { uri } = draft;
    if (uri === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open the draft of which you want a fact sheet.'));
      return;
    }
    const choice = await vscode.window.showQuickPick<Choice>(choices(), {
      title: vscode.l10n.t('Export Fact Sheet'),
      placeHolder: vscode.l10n.t('Every name, quotation, figure and claim of the draft, with its sources'),
    });
    if (!choice) return;
    const file = await vscode.window.showSaveDialog({
      defaultUri: fileBeside(vscode.Uri.parse(uri), choice.ending),
      title: vscode.l10n.t('Export Fact Sheet'),
    });
    if (!file) return;
    const text = await client.sendRequest<string | null>(SHEET, { draft: uri, format: choice.format });
    if (text === null) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('This file is no draft of a story, so there is no fact sheet.'),
      );
      return;
    }
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await offerToOpen(file, choice);
  });
}

const choices = (): Choice[] => [
  {
    label: vscode.l10n.t('Web Page'),
    description: vscode.l10n.t('to read and to print'),
    iconPath: new vscode.ThemeIcon('globe'),
    format: 'html',
    ending: 'html',
  },
  {
    label: vscode.l10n.t('Table'),
    description: vscode.l10n.t('CSV, for spreadsheets'),
    iconPath: new vscode.ThemeIcon('table'),
    format: 'csv',
    ending: 'csv',
  },
  {
    label: vscode.l10n.t('Markdown'),
    description: vscode.l10n.t('to edit'),
    iconPath: new vscode.ThemeIcon('markdown'),
    format: 'markdown',
    ending: 'md',
  },
];

/** "draft.md" gives "draft-fact-sheet.html" beside it. */
function fileBeside(draft: vscode.Uri, ending: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const path = draft.scheme === 'file' || !folder ? draft : vscode.Uri.joinPath(folder, 'draft');
  return path.with({ scheme: 'file', path: `${path.path.replace(/\.[^./]*$/, '')}-fact-sheet.${ending}` });
}

async function offerToOpen(file: vscode.Uri, { format }: Choice): Promise<void> {
  const open = vscode.l10n.t('Open');
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('The fact sheet is in {0}.', name), open);
  if (answer !== open) return;
  if (format === 'markdown') await vscode.commands.executeCommand('vscode.open', file);
  else await vscode.env.openExternal(file);
}
