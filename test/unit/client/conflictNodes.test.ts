import assert from 'node:assert/strict';
import { below, conflictTree, sidesInShort, type GroupNode } from '../../../client/src/conflicts/nodes';
import type { ConflictItem, FolderConflicts } from '../../../server/src/protocol';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const conflict = (kind: ConflictItem['kind'], sides: string[], isChange = false): ConflictItem => ({
  kind,
  isChange,
  sides: sides.map((text) => ({
    text,
    places: [{ uri: 'file:///s', range, source: 'The Week', text, start: 0, end: text.length }],
  })),
});
const folder = (...conflicts: ConflictItem[]): FolderConflicts => ({
  uri: 'file:///story',
  name: 'story',
  reading: false,
  audited: 2,
  copies: 0,
  left: 0,
  conflicts,
});

describe('the tree of conflicts', () => {
  it('has a group a kind, what may have changed last, and the places of both sides', () => {
    const tree = conflictTree([
      folder(conflict('spelling', ['A', 'B']), conflict('figure', ['1', '2'], true), conflict('figure', ['3', '4'])),
    ]) as GroupNode[];
    assert.deepEqual(
      tree.map(({ group }) => group),
      ['figure', 'spelling', 'change'],
    );
    const [item] = below(tree[0]!);
    assert.deepEqual(
      below(item!).map((node) => node.kind === 'place' && node.place.text),
      ['3', '4'],
    );
  });
  it('has the folders where several have conflicts', () => {
    const one = folder(conflict('date', ['May', 'June']));
    assert.deepEqual(
      conflictTree([one, folder(), { ...one, uri: 'file:///other' }]).map(({ kind }) => kind),
      ['folder', 'folder'],
    );
    assert.deepEqual(conflictTree([folder()]), []);
  });
  it('gives what all spellings of a name begin with once', () => {
    assert.deepEqual(sidesInShort(conflict('spelling', ['Katarina Brandel', 'Katarina Brandl'])), [
      'Katarina Brandel',
      'Brandl',
    ]);
    assert.deepEqual(sidesInShort(conflict('spelling', ['Orra Sound', 'Orrah Sound'])), ['Orra Sound', 'Orrah Sound']);
    assert.deepEqual(sidesInShort(conflict('figure', ['4 cars', '4 carts'])), ['4 cars', '4 carts']);
  });
});
