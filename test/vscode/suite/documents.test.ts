import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import * as vscode from 'vscode';
import { codeOf, fileUri, findingAt, openChecked, openDraft, ours, rangeOf, revert, until } from './support';

const TEXT = 'Envoy Steve Witkoff flew to Moscow with Dan Driscol, the Army Secretary.\n';

/** The process of the language server, which the extension host has started; undefined where that cannot be told. */
function serverProcess(): number | undefined {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const own = pids.find((pid) => {
      try {
        const isChild =
          readFileSync(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /, '')
            .split(' ')[1] === String(process.pid);
        return isChild && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.js');
      } catch {
        return false;
      }
    });
    return own === undefined ? undefined : Number(own);
  } catch {
    return undefined;
  }
}

describe('documents in VS Code', () => {
  it('that were never saved are checked', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: TEXT });
    await vscode.window.showTextDocument(document);
    assert.equal(codeOf(await findingAt(document, 'Driscol')), 'name-misspelled');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('that are renamed keep their findings under the new name, and leave none under the old one', async () => {
    const [from, to] = [fileUri('second.md'), fileUri('renamed.md')];
    await vscode.workspace.fs.writeFile(from, new TextEncoder().encode(TEXT));
    await findingAt(await openDraft('second.md'), 'Driscol');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await findingAt(await vscode.workspace.openTextDocument(to), 'Driscol');
    await until(() => ours(from).length === 0 || undefined, 'the findings under the old name to go');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(to);
  });

  it('in two editors side by side have one set of findings, which follows both', async () => {
    const document = await openChecked();
    await findingAt(document, 'Driscol');
    const before = ours(document.uri).length;
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    assert.equal(vscode.window.visibleTextEditors.filter((editor) => editor.document === document).length, 2);
    assert.equal(ours(document.uri).length, before);
    const { end } = rangeOf(document, 'Driscol');
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(end, 'l'));
    await until(() => ours(document.uri).length === before - 1 || undefined, 'the finding to go in both');
    await revert(document);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await findingAt(document, 'Driscol');
  });

  it('of notebooks are left alone', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, TEXT, 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
    await vscode.window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(0);
    // what is checked in the meantime shows that there was time to check the cell
    const draft = await openDraft();
    await findingAt(draft, 'Driscol');
    assert.deepEqual(ours(document.uri), []);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'Witkoff').start,
    );
    assert.deepEqual(hovers, []);
  });

  it('are saved even while the server answers nothing', async function () {
    const pid = serverProcess();
    if (pid === undefined) return this.skip();
    const document = await openDraft();
    await findingAt(document, 'Driscol');
    process.kill(pid, 'SIGSTOP');
    try {
      await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
      assert.ok(document.isDirty);
      assert.ok(await document.save());
      assert.ok(!document.isDirty);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await vscode.window.activeTextEditor!.edit((edit) => edit.delete(new vscode.Range(0, 0, 1, 0)));
    assert.ok(await document.save());
    await findingAt(document, 'Driscol');
  });

  it('follow settings that are changed while they are open', async () => {
    const document = await openDraft();
    await findingAt(document, 'Driscol');
    const settings = vscode.workspace.getConfiguration('copydesk', fileUri('draft.md'));
    await settings.update('rules', { 'name-misspelled': 'off' }, vscode.ConfigurationTarget.Workspace);
    await until(
      () => !ours(document.uri).some((finding) => codeOf(finding) === 'name-misspelled') || undefined,
      'the findings of the rule to go',
    );
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await findingAt(document, 'Driscol');
  });

  it('have people, quotations and claims in their outline', async () => {
    const document = await openChecked();
    const groups = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found.some(({ name }) => name === 'Claims') ? found : undefined;
    }, 'the outline');
    const claims = groups.find(({ name }) => name === 'Claims')!.children;
    assert.ok(claims.some(({ detail }) => /^in (?:one source|\d sources)$/.test(detail)));
    assert.ok(claims.some(({ detail }) => detail === 'contradicted'));
  });
});
