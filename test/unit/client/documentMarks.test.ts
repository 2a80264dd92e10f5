import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { DocumentMarks, type SlotNews } from '../../../client/src/marks/documentMarks';

/**
 * A document with a server that marks every word with an x in it, and a window that is told of marks when it likes: it puts
 * them where it is told, and moves them with the text.
 */
class Desk {
  time = 0;
  /** Of which extension and window have heard. */
  document: TextDocument;
  readonly marks = new DocumentMarks();
  /** By slot. */
  readonly window = new Map<number, Diagnostic>();
  readonly #versions = new Map<number, TextDocument>();

  constructor(text: string) {
    this.document = TextDocument.create('file:///draft.md', 'markdown', 1, text);
    this.#versions.set(1, this.document);
    this.show(this.told());
  }

  /** Puts words in front of others, a keystroke at a time. */
  type(words: string, before: string): void {
    for (const text of words) {
      const start = this.document.positionAt(this.document.getText().indexOf(before));
      const changes: TextDocumentContentChangeEvent[] = [{ range: { start, end: start }, text }];
      const { uri, languageId, version } = this.document;
      const copy = TextDocument.create(uri, languageId, version, this.document.getText());
      this.document = TextDocument.update(copy, changes, version + 1);
      this.#versions.set(version + 1, this.document);
      this.marks.edited(version + 1, changes, this.time);
    }
  }

  /** The server's news for a version come in. */
  told(version = this.document.version): SlotNews[] {
    const document = this.#versions.get(version)!;
    const marks = [...document.getText().matchAll(/\w*x\w*/g)].map(({ index, 0: word }) => ({
      range: { start: document.positionAt(index), end: document.positionAt(index + word.length) },
      message: word,
    }));
    return this.marks.told(version, marks, this.time);
  }

  /** The window hears of some news, with nothing typed since. */
  show(news: readonly SlotNews[]): void {
    for (const { slot, mark } of news) {
      if (mark) this.window.set(slot, mark);
      else this.window.delete(slot);
    }
  }

  /** Words over which some news stand. */
  words(news: readonly SlotNews[]): (string | undefined)[] {
    return news.map(({ mark }) => mark && this.document.getText(mark.range));
  }
}

describe('the marks of a document in the window', () => {
  it('are not told again when others come, however the text has moved under them', () => {
    const desk = new Desk('one\n\ntwo xthree four');
    desk.time = 5000;
    desk.type('\nxnew ', 'two');
    assert.deepEqual(desk.words(desk.told()), ['xnew']);
    assert.deepEqual(desk.told(), []);
  });
  it('are put where the text has moved them that comes late', () => {
    const desk = new Desk('one\n\ntwo three');
    desk.type('xnew ', 'two');
    const { version } = desk.document;
    desk.type('\nmore\n', 'one');
    assert.deepEqual(desk.words(desk.told(version)), ['xnew']);
  });
  it('wait for the next news where somebody types in a mark that comes late', () => {
    const desk = new Desk('one xtwo\n\nxthree');
    const { version } = desk.document;
    desk.type('y', 'two');
    assert.deepEqual(desk.told(version), []);
    assert.deepEqual(desk.words(desk.told()), ['xytwo']);
  });
  it('go where they are no more, and leave others alone', () => {
    const desk = new Desk('xone xtwo\n\nxthree');
    desk.marks.edited(
      2,
      [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }, text: '' }],
      0,
    );
    desk.show(
      desk.marks.told(
        2,
        [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, message: 'xtwo' },
          { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } }, message: 'xthree' },
        ],
        0,
      ),
    );
    assert.deepEqual([...desk.window.values()].map(({ message }) => message).sort(), ['xthree', 'xtwo']);
  });
  it('are told again that may have met an edit on their way', () => {
    const desk = new Desk('one\n\ntwo xthree xfour');
    desk.type('\n', 'three');
    assert.deepEqual(desk.words(desk.told()), ['xfour', 'x']);
    desk.time = 5000;
    desk.type('\n', 'two');
    assert.deepEqual(desk.told(), []);
  });
  it('are told in a pause where they have moved to, for lists, once', () => {
    const desk = new Desk('one\n\ntwo xthree xfour');
    desk.time = 5000;
    desk.type('\n', 'two');
    assert.deepEqual(desk.words(desk.marks.rested(desk.time)), ['xthree', 'xfour']);
    assert.deepEqual(desk.marks.rested(desk.time), []);
  });
  it('are all gone when the server says so, and nothing is left of the document', () => {
    const desk = new Desk('xone\n\nxtwo');
    assert.equal(desk.marks.isEmpty, false);
    desk.show(desk.marks.told(undefined, [], 0));
    assert.equal(desk.window.size, 0);
    assert.ok(desk.marks.isEmpty);
  });
  it('stand over the same words in a window that hears of everything late, whatever is typed', () => {
    const desk = new Desk('one xa\n\ntwo xb and xc\n\nthree xd');
    const before = new Set(desk.window.keys());
    for (let round = 0; round < 20; round++) {
      desk.time += 200;
      const { version } = desk.document;
      desk.type(round % 3 === 0 ? '\n' : 'word ', round % 2 === 0 ? 'two' : 'three');
      for (const { slot } of desk.told(version)) assert.ok(!before.has(slot), 'a mark that stands was told again');
    }
  });
});
