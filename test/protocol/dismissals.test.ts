import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  ExecuteCommandRequest,
  type CodeAction,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { TOGGLE_DISMISSED } from '../../server/src/protocol';
import { Editor, ROOT, uriOf } from '../support/editor';
import { appliedTo } from '../support/service';

const SOURCES = {
  'sources/a.txt': 'Steve Witkoff, the special envoy, met Vladimir Putin.',
  'sources/b.txt': 'Special envoy Steve Witkoff spoke.',
};
const DRAFT = 'Steve Witkof spoke.\n\nBuilt in TK.\n';
const FILE = '.copydesk/dismissals.json';

describe('dismissals', () => {
  let editor: Editor;
  afterEach(() => editor.close());

  async function start(files: Record<string, string> = {}, options: Parameters<typeof Editor.open>[1] = {}) {
    editor = await Editor.open({ ...SOURCES, ...files }, options);
    await editor.openDraft('draft.md', DRAFT);
    await editor.until(() => editor.lastPublished('draft.md') !== undefined);
  }

  async function actionsAt(line: number, character: number): Promise<CodeAction[]> {
    const position = { line, character };
    return (await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uriOf('draft.md') },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    })) as CodeAction[];
  }

  const titled = (actions: CodeAction[], title: string): CodeAction => {
    const action = actions.find((candidate) => candidate.title === title);
    assert.ok(action, `no “${title}” among ${actions.map((one) => one.title).join(', ')}`);
    return action;
  };

  /** Does what an editor does after the edits of an action: runs its command on the server. */
  const finish = ({ command }: CodeAction): Promise<unknown> =>
    editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: command!.command,
      arguments: command!.arguments!,
    });

  const codes = (): unknown[] => editor.diagnostics('draft.md').map(({ code }) => code);

  it('by a mark that an action puts into the text', async () => {
    await start();
    const action = titled(await actionsAt(0, 8), 'Checked: leave it (CQ)');
    const [change] = action.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change, {
      textDocument: { uri: uriOf('draft.md'), version: 1 },
      edits: [{ range: { start: { line: 0, character: 12 }, end: { line: 0, character: 12 } }, newText: ' (CQ)' }],
    });
    await editor.edit('draft.md', [0, 12, 0, 12], ' (CQ)');
    await editor.until(() => codes().length === 1);
    assert.deepEqual(codes(), ['placeholder']);
  });

  it('in the file hold before it is saved, add up, and hold after a restart', async () => {
    await start();
    const one = titled(await actionsAt(0, 8), 'Ignore this finding in this story');
    await finish(one);
    await editor.until(() => codes().length === 1);
    const two = titled(await actionsAt(2, 9), 'Ignore this finding in this story');
    await finish(two);
    await editor.until(() => codes().length === 0);
    const text = appliedTo(uriOf(FILE), appliedTo(uriOf(FILE), '', one), two);
    await editor.fileChanged(FILE, text);
    await editor.close();

    await start({ [FILE]: text });
    assert.deepEqual(codes(), []);
    await editor.fileChanged(FILE, undefined);
    await editor.until(() => codes().length === 2);
  });

  it('in a file that the editor has open count as it has them, and no more when it is closed unsaved', async () => {
    await start();
    const action = titled(await actionsAt(0, 8), 'Ignore this finding in this story');
    await editor.openDraft(FILE, '', 'json');
    await editor.edit(FILE, [0, 0, 0, 0], appliedTo(uriOf(FILE), '', action));
    await editor.until(() => codes().length === 1);
    const [edits] = titled(await actionsAt(2, 9), 'Ignore this finding in this story').edit!
      .documentChanges as TextDocumentEdit[];
    assert.equal(edits!.edits.length, 1);
    assert.ok(edits!.edits[0]!.range.start.line > 1, 'the edit fits what is open');
    await editor.closeDraft(FILE);
    await editor.until(() => codes().length === 2);
  });

  it('give back what an editor did not save, once the file on the disk changes', async () => {
    await start();
    await finish(titled(await actionsAt(0, 8), 'Ignore this finding in this story'));
    await editor.until(() => codes().length === 1);
    await editor.fileChanged(FILE, '{}');
    await editor.until(() => codes().length === 2);
  });

  it('of a broken file: it is marked at its place, what can be read counts, and nothing is offered to change it', async () => {
    await start();
    const action = titled(await actionsAt(0, 8), 'Ignore this finding in this story');
    const text = appliedTo(uriOf(FILE), '', action);
    await editor.fileChanged(FILE, text.replace(/\}\s*\}\s*$/, ', <<<<<<<'));
    await editor.until(() => editor.diagnostics(FILE).length > 0 && codes().length === 1);
    assert.match(String(editor.diagnostics(FILE)[0]!.message), /dismissals\.json is not valid JSON/);
    assert.equal(editor.diagnostics(FILE)[0]!.range.start.line, 4);
    assert.deepEqual(
      (await actionsAt(2, 9)).filter(({ title }) => /story/.test(title)),
      [],
    );
    await editor.fileChanged(FILE, text);
    await editor.until(() => editor.diagnostics(FILE).length === 0);
  });

  it('are shown faded when the editor asks for it, and can be brought back', async () => {
    await start();
    await editor.edit('draft.md', [0, 12, 0, 12], ' (CQ)');
    await editor.until(() => codes().length === 1);
    const toggle = (): Promise<unknown> =>
      editor.connection.sendRequest(ExecuteCommandRequest.type, {
        command: TOGGLE_DISMISSED,
        arguments: [uriOf('draft.md')],
      });
    assert.deepEqual(await toggle(), { shown: true, count: 1 });
    await editor.until(() => codes().length === 2);
    const hint = editor.diagnostics('draft.md').find(({ code }) => code === 'name-misspelled')!;
    assert.deepEqual([hint.severity, hint.tags], [4, [1]]);
    const action = titled(await actionsAt(0, 8), 'Bring this finding back: remove (CQ)');
    assert.deepEqual((action.edit!.documentChanges as TextDocumentEdit[])[0]!.edits, [
      { range: { start: { line: 0, character: 12 }, end: { line: 0, character: 17 } }, newText: '' },
    ]);
    assert.deepEqual(await toggle(), { shown: false, count: 1 });
    await editor.until(() => codes().length === 1);
  });

  it('come as plain lists of edits where an editor knows no versions and makes no files', async () => {
    await start({}, { capabilities: { workspaceEdit: {} } });
    const { edit } = titled(await actionsAt(0, 8), 'Ignore this finding in this story');
    assert.equal(edit!.documentChanges, undefined);
    assert.match(edit!.changes![uriOf(FILE)]![0]!.newText, /"dismissed"/);
  });

  it('leave files alone that are not the story’s', async () => {
    await start();
    await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'copydesk.storyFileEdited',
      arguments: [{ uri: uriOf('sources/a.txt'), text: 'Steve Witkof' }],
    });
    assert.ok(!editor.files.reads.slice(-1)[0]!.startsWith(`${ROOT}/sources/a.txt`) && codes().length === 2);
  });
});
