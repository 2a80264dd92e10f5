import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  codeOf,
  completedBehind,
  fileUri,
  findingAt,
  openDraft,
  ours,
  perform,
  quickFixAt,
  textOfFile,
  until,
} from './support';

const folder = (): { readonly uri: string } => ({ uri: vscode.workspace.workspaceFolders![0]!.uri.toString() });

describe('features in VS Code', () => {
  it('complete a quotation behind its opening mark with what the speaker said in the sources', async () => {
    const document = await openDraft();
    await findingAt(document, 'Driscol');
    const item = await completedBehind(document, '\n\nDonald Trump spoke of “trem', /^tremendous/);
    assert.match(JSON.stringify([item.label, item.detail]), /Week|Wire|Newsweek|Hill|Sky/);
  });

  it('colour names where that is asked for', async () => {
    const document = await openDraft();
    const settings = vscode.workspace.getConfiguration('copydesk', document.uri);
    const tokens = async (): Promise<number> => {
      const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return found?.data.length ?? 0;
    };
    await settings.update('highlightNames', true, vscode.ConfigurationTarget.Workspace);
    await until(async () => (await tokens()) > 20 || undefined, 'coloured names');
    await settings.update('highlightNames', undefined, vscode.ConfigurationTarget.Workspace);
    await until(async () => (await tokens()) === 0 || undefined, 'the colours to go');
  });

  it('make the draft’s spelling the house style, in the settings of the story', async () => {
    const document = await openDraft();
    const before = await textOfFile('copydesk.json');
    await findingAt(document, 'Kiev');
    await perform(await quickFixAt(document, 'Kiev', 'Prefer “Kiev” in this story'));
    await until(
      () => ours(document.uri).some((one) => codeOf(one) === 'name-variant' && /“Kyiv”/.test(one.message)) || undefined,
      'the other spelling to be the variant',
    );
    await until(async () => /"Kiev"/.test(await textOfFile('copydesk.json')) || undefined, 'the settings to be saved');
    await vscode.workspace.fs.writeFile(fileUri('copydesk.json'), new TextEncoder().encode(before));
    await findingAt(document, 'Kiev');
  });

  it('open the settings of the story', async () => {
    await vscode.commands.executeCommand('copydesk.openSettingsFile');
    const shown = await until(() => vscode.window.activeTextEditor?.document.uri.path.endsWith('/copydesk.json'), 'it');
    assert.ok(shown);
  });

  it('open a source, show it in the explorer and read it again', async () => {
    const document = await openDraft();
    await findingAt(document, 'Driscol');
    const uri = fileUri('sources/91-note.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Ruth Pennock saw it. Ruth Pennock said so.'));
    const node = { kind: 'failure', folder: folder(), id: 'sources/91-note.txt', reason: '', fileUri: uri.toString() };
    await vscode.commands.executeCommand('copydesk.source.open', node);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await vscode.commands.executeCommand('copydesk.source.reveal', node);
    await vscode.commands.executeCommand('copydesk.source.readAgain', node);
    const symbols = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'pennock',
      );
      return found.length > 0 ? found : undefined;
    }, 'the names of the note');
    assert.equal(symbols[0]!.location.uri.toString(), uri.toString());
    await vscode.workspace.fs.delete(uri);
  });
});
