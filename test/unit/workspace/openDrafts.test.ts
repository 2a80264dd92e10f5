import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenDraft } from '../../../server/src/workspace/openDrafts';

describe('the last edit of a draft', () => {
  const draft = (): OpenDraft => new OpenDraft(TextDocument.create('file:///d.md', 'markdown', 1, 'one\n\ntwo\n'));
  const typed = (line: number, text: string): { range: object; text: string } => {
    const at = { line, character: 0 };
    return { range: { start: at, end: at }, text };
  };
  const last = (...changes: { range: object; text: string }[]): unknown => {
    const open = draft();
    open.change(changes as never, 2, 0);
    const text = open.document.getText();
    return [text, text.slice(0, open.lastEdit!.offset)];
  };

  it('ends behind what was typed', () => {
    assert.deepEqual(last(typed(2, 'ab ')), ['one\n\nab two\n', 'one\n\nab ']);
  });
  it('of several cursors counts in the text that the edits before it have left', () => {
    assert.deepEqual(last(typed(2, 'ab '), typed(0, 'ab ')), ['ab one\n\nab two\n', 'ab ']);
    assert.deepEqual(last(typed(0, 'ab '), typed(2, 'ab ')), ['ab one\n\nab two\n', 'ab one\n\nab ']);
    assert.deepEqual(last(typed(0, 'ab\n'), typed(3, 'ab ')), ['ab\none\n\nab two\n', 'ab\none\n\nab ']);
  });
});
