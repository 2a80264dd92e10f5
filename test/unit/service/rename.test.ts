import assert from 'node:assert/strict';
import type { AnnotatedTextEdit, TextDocumentEdit } from 'vscode-languageserver-types';
import { highlights } from '../../../server/src/service/symbols/highlights';
import { prepareRename, rename, UnusableName } from '../../../server/src/service/fixes/rename';
import { applied, positionOf, snapshotOf, textIn } from '../../support/service';

const SOURCES = {
  'a.txt': 'Army Secretary Dan Driscoll met Steve Witkoff. Dan Driscoll spoke.',
  'b.txt': 'Dan Driscoll, the Army secretary, and Steve Witkoff spoke.',
};

function renamed(draft: string, words: string, newName: string, asks = false, nth = 1): string {
  const snapshot = snapshotOf(SOURCES, draft);
  const { edit } = rename(snapshot, positionOf(snapshot, words, nth), newName, asks)!;
  return applied(snapshot, { title: 'rename', edit });
}

describe('rename', () => {
  it('changes a person through the draft, in all forms, with possessives, titles and marks kept', () => {
    assert.equal(
      renamed(
        'Army Secretary Dan Driscol flew. **Driscol’s** plane was late.\n\nNobody blamed Mr. Driscol, or Dan\nDriscol’s pilot. Steve Witkoff slept.',
        'Driscol',
        'Daniel Driscoll',
      ),
      'Army Secretary Daniel Driscoll flew. **Driscoll’s** plane was late.\n\nNobody blamed Mr. Driscoll, or Daniel\nDriscoll’s pilot. Steve Witkoff slept.',
    );
  });
  it('takes a surname alone, and begins at any form', () => {
    assert.equal(
      renamed('Ruth Pennock came. Pennock sat.', 'Pennock', 'Pennick', false, 2),
      'Ruth Pennick came. Pennick sat.',
    );
  });
  it('changes places and bodies', () => {
    assert.equal(
      renamed('They met in Averley. Averley’s mayor came.', 'Averley', 'Everley'),
      'They met in Everley. Everley’s mayor came.',
    );
  });

  const quoted = 'Ruth Pennock came. “I saw Pennock,” he said. Pennock sat.';
  it('leaves quotations alone where the editor cannot ask', () => {
    assert.equal(
      renamed(quoted, 'Pennock', 'Ruth Pennick'),
      quoted.replace('Ruth Pennock', 'Ruth Pennick').replace('Pennock sat', 'Pennick sat'),
    );
  });
  it('says how many it left', () => {
    const snapshot = snapshotOf(SOURCES, quoted);
    assert.equal(rename(snapshot, positionOf(snapshot, 'Pennock'), 'Ruth Pennick', false)!.left, 1);
  });
  it('lists those in quotations to be confirmed where it can', () => {
    const snapshot = snapshotOf(SOURCES, quoted);
    const { edit } = rename(snapshot, positionOf(snapshot, 'Pennock'), 'Ruth Pennick', true)!;
    const [change] = edit.documentChanges as TextDocumentEdit[];
    const asked = (change!.edits as AnnotatedTextEdit[]).filter(({ annotationId }) => annotationId !== undefined);
    assert.deepEqual(
      asked.map(({ range, annotationId }) => [
        textIn(snapshot, range),
        snapshot.document.offsetAt(range.start),
        annotationId,
      ]),
      [['Pennock', quoted.indexOf('Pennock,'), 'quotation']],
    );
    assert.equal(edit.changeAnnotations!['quotation']!.needsConfirmation, true);
    assert.equal(change!.textDocument.version, 7);
  });

  it('begins with the full name, wherever the cursor is', () => {
    const snapshot = snapshotOf(SOURCES, 'Ruth Pennock came. Pennock sat.');
    const prepared = prepareRename(snapshot, positionOf(snapshot, 'Pennock', 2))!;
    assert.equal(prepared.placeholder, 'Ruth Pennock');
    assert.equal(textIn(snapshot, prepared.range), 'Pennock');
    assert.equal(prepareRename(snapshot, positionOf(snapshot, 'came')), undefined);
  });
  it('refuses what is no name', () => {
    const snapshot = snapshotOf(SOURCES, 'Ruth Pennock came.');
    for (const name of ['', '  ', '...', 'Ruth\nPennick'])
      assert.throws(() => rename(snapshot, positionOf(snapshot, 'Pennock'), name, true), UnusableName);
  });
});

describe('highlights', () => {
  it('show a person in all forms, and nothing on other words', () => {
    const snapshot = snapshotOf(SOURCES, 'Dan Driscol flew. Driscoll’s plane met Steve Witkoff.');
    assert.deepEqual(
      highlights(snapshot, positionOf(snapshot, 'Driscoll'))!.map(({ range }) => textIn(snapshot, range)),
      ['Dan Driscol', 'Driscoll'],
    );
    assert.equal(highlights(snapshot, positionOf(snapshot, 'plane')), undefined);
  });
});
