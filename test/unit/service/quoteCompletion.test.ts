import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canComplete, completion } from '../../../server/src/service/completion/completion';
import { snapshotOf } from '../../support/service';

const SOURCES = {
  'a.txt':
    'Harbour Gazette\n\n2024-05-02\n\n“We will not close the bridge for a storm. It isn’t made of paper,” Hannah Osei said. “Nobody asked the ferrymen,” Lewis Tan said.',
  'b.txt':
    'The Echo\n\n2024-05-06\n\n“We will count the boats at dawn,” Hannah Osei said. The “pier of pity” was shut.',
};

/** What the draft becomes with each thing that is offered at its `|`. */
function offered(marked: string): string[] {
  const at = marked.indexOf('|');
  const snapshot = snapshotOf(SOURCES, marked.replace('|', ''));
  const position = snapshot.document.positionAt(at);
  if (!canComplete(snapshot.document, position)) return [];
  const items = [...(completion(snapshot, position)?.items ?? [])].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  return items.map(({ textEdit }) => TextDocument.applyEdits(snapshot.document, [textEdit as TextEdit]));
}

describe('completion of quotations', () => {
  it('offers what the named speaker said, the newest first', () => {
    assert.deepEqual(offered('Hannah Osei said: “|”'), [
      'Hannah Osei said: “We will count the boats at dawn”',
      'Hannah Osei said: “We will not close the bridge for a storm. It isn’t made of paper”',
    ]);
    assert.deepEqual(offered('Lewis Tan said: "|"'), ['Lewis Tan said: "Nobody asked the ferrymen"']);
  });
  it('goes on from what is typed, the longest match first, and mends a slip in it', () => {
    assert.deepEqual(offered('Hannah Osei said: “We will n|”'), [
      'Hannah Osei said: “We will not close the bridge for a storm. It isn’t made of paper”',
    ]);
    assert.deepEqual(offered('Hannah Osei said: “close the bri|”'), [
      'Hannah Osei said: “close the bridge for a storm. It isn’t made of paper”',
    ]);
    assert.deepEqual(offered('Hannah Osei said: "We will count a|"'), [
      'Hannah Osei said: "We will count the boats at dawn"',
    ]);
  });
  it('needs three words where nobody is named, or nobody whom the sources know', () => {
    assert.deepEqual(offered('“|”'), []);
    assert.deepEqual(offered('“Nobody as|”'), []);
    assert.deepEqual(offered('“Nobody asked the f|”'), ['“Nobody asked the ferrymen”']);
  });
  it('offers nothing outside of quotations, within a word, and what is no speaker’s', () => {
    assert.deepEqual(offered('Hannah Osei said “We will” and w|'), []);
    assert.deepEqual(offered('Hannah Osei said: “We w|ill”'), []);
    assert.deepEqual(offered('Lewis Tan said: “pi|”'), []);
    assert.deepEqual(offered('Hannah Osei’s 5" p|'), []);
  });
  it('says who said it and where', () => {
    const snapshot = snapshotOf(SOURCES, 'Lewis Tan said: “”');
    const [item] = completion(snapshot, snapshot.document.positionAt(17))!.items;
    assert.equal(item!.label, 'Nobody asked the ferrymen');
    assert.match(item!.labelDetails!.description!, /^Lewis Tan · Harbour Gazette/);
  });
});
