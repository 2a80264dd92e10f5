import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import {
  codeOf,
  completedBehind,
  EXTENSION,
  fileUri,
  findingAt,
  openChecked,
  openDraft,
  ours,
  perform,
  rangeOf,
  revert,
  until,
} from './support';

describe('Copydesk in VS Code', () => {
  it('is activated by a draft', async () => {
    await openDraft();
    await until(() => vscode.extensions.getExtension(EXTENSION)?.isActive || undefined, 'activation');
  });

  it('is the installed package where one is tested', function () {
    if (process.env['TESTED_PACKAGE'] !== '1') return this.skip();
    const { extensionPath, packageJSON } = vscode.extensions.getExtension(EXTENSION)!;
    const { version } = packageJSON as { version: string };
    assert.ok(basename(extensionPath).startsWith(`${EXTENSION}-${version}`), extensionPath);
    assert.ok(!existsSync(join(extensionPath, 'server')) && !existsSync(join(extensionPath, 'node_modules')));
  });

  it('marks what the sources contradict, with the rule’s page and passages of the sources', async () => {
    const document = await openChecked();
    const finding = await findingAt(document, 'Driscol');
    assert.equal(codeOf(finding), 'name-misspelled');
    assert.match(String((finding.code as { target: vscode.Uri }).target), /docs\/rules\/name-misspelled\.md$/);
    assert.ok(finding.relatedInformation!.length > 0);
    assert.deepEqual([...new Set(ours(document.uri).map(codeOf))].sort(), [
      'name-misspelled',
      'name-variant',
      'name-wrong-given',
      'number-mismatch',
      'placeholder',
      'weekday-mismatch',
    ]);
  });

  it('shows on a name who that is, and where the sources say so', async () => {
    const document = await openDraft();
    const position = rangeOf(document, 'Driscol').start;
    const text = await until(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      return hovers
        .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
        .find((value) => value.includes('Dan Driscoll'));
    }, 'the card of Dan Driscoll');
    assert.match(text, /Army Secretary/);
    // the two that the finding itself shows are not shown again
    assert.match(text, /sources\/0\d-[\w-]+\.\w+#L\d+/);
  });

  it('leads to the sources by definition and references', async () => {
    const document = await openDraft();
    const position = rangeOf(document, 'Kushner').start;
    const links = await until(async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        position,
      );
      return found.length > 0 ? found : undefined;
    }, 'definitions');
    const [first] = links;
    const uri = 'targetUri' in first! ? first.targetUri : first!.uri;
    const range = 'targetUri' in first! ? (first.targetSelectionRange ?? first.targetRange) : first!.range;
    const source = await vscode.workspace.openTextDocument(uri);
    assert.match(source.getText(range), /Kushner/);
    const references = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        position,
      );
      return found.length > 2 ? found : undefined;
    }, 'references');
    assert.ok(
      references.some(({ uri: of }) => of.path.endsWith('draft.md')) &&
        references.some(({ uri: of }) => of.path.includes('/sources/')),
    );
  });

  it('lists the people of a draft as symbols', async () => {
    const document = await openDraft();
    const symbols = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found.some(({ name }) => name === 'People') ? found : undefined;
    }, 'symbols');
    assert.ok(symbols.find(({ name }) => name === 'People')!.children.some(({ name }) => name === 'Steve Witkoff'));
  });

  it('completes names with the title that the sources give', async () => {
    const item = await completedBehind(await openDraft(), '\nBehind the scenes Pes', /^Peskov$/);
    assert.match((item.label as vscode.CompletionItemLabel).description!, /spokesman/);
  });

  it('highlights and renames a person in all forms', async () => {
    const document = await openDraft();
    const position = rangeOf(document, 'Zelensky, the').start;
    const highlights = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        position,
      );
      return found.length > 1 ? found : undefined;
    }, 'highlights');
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ['Volodymyr Zelensky', 'Zelensky'],
    );
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'Volodymyr Zelenskyy',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /Volodymyr Zelenskyy, the[^]*said that Zelenskyy could/);
    await revert(document);
  });

  it('finds people of the sources as workspace symbols, and sums up the draft', async () => {
    const document = await openDraft();
    const symbols = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'ushakov',
      );
      return found.length > 0 ? found : undefined;
    }, 'the symbol');
    assert.match(symbols[0]!.name, /Ushakov/);
    assert.match(symbols[0]!.location.uri.path, /\/sources\//);
    const [lens] = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        5,
      );
      return found.some(({ command }) => /to correct · .*checked against 5 sources/.test(command?.title ?? ''))
        ? found
        : undefined;
    }, 'the summary');
    assert.equal(lens!.command!.command, 'workbench.actions.view.problems');
  });

  it('corrects a name by quick fix, and the squiggle goes', async () => {
    const document = await openDraft();
    const { range } = await findingAt(document, 'Driscol');
    const action = await until(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        'quickfix',
      );
      return actions.find(({ title, edit }) => title === 'Change to “Driscoll”' && edit);
    }, 'the quick fix');
    await vscode.workspace.applyEdit(action.edit!);
    await until(
      () =>
        (document.getText().includes('Dan Driscoll,') &&
          !ours(document.uri).some(({ message }) => message.includes('Driscol”'))) ||
        undefined,
      'the squiggle to go',
    );
  });

  it('corrects all that is certain as a source action', async () => {
    const document = await openDraft();
    await revert(document);
    await findingAt(document, 'Driscol');
    await findingAt(document, 'Saturday, Nov. 23');
    const action = await until(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 0, 0),
        'source.fixAll',
      );
      return actions.find(({ kind }) => kind?.value === 'source.fixAll.copydesk');
    }, 'the action');
    assert.match(action.title, /certain/);
    await perform(action);
    assert.match(document.getText(), /Dan Driscoll,/);
    assert.match(document.getText(), /Saturday, Nov\. 23/);
    await revert(document);
  });

  it('follows a change of the sources', async () => {
    const document = await openDraft();
    const uri = fileUri('sources/06-new.txt');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('Kiev, said Ruth Witkof, is what the people call it.'),
    );
    await until(
      () => !ours(document.uri).some(({ message }) => message.includes('“Witkof”')) || undefined,
      'a source with that spelling to silence the finding',
    );
    await vscode.workspace.fs.delete(uri);
    await until(
      () => ours(document.uri).some(({ message }) => message.includes('“Witkof”')) || undefined,
      'the finding to come back',
    );
  });

  it('marks a broken copydesk.json at its place', async () => {
    const uri = fileUri('copydesk.json');
    const good = await vscode.workspace.fs.readFile(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{ "sauces": [] }'));
    const problem = await until(() => ours(uri)[0], 'a problem in copydesk.json');
    assert.match(problem.message, /Unknown setting “sauces”/);
    await vscode.workspace.fs.writeFile(uri, good);
    await until(() => ours(uri).length === 0 || undefined, 'the problem to go');
  });

  it('has its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const id of ['readAgain', 'openSettingsFile', 'showStatus', 'showLog'])
      assert.ok(commands.includes(`copydesk.${id}`), id);
  });
});
