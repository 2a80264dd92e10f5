import assert from 'node:assert/strict';
import { below, nameTree, type NameNode } from '../../../client/src/names/nodes';
import type { FolderNames, NameItem } from '../../../server/src/protocol';

const item = (name: string): NameItem => ({
  id: `person ${name}`,
  kind: 'person',
  name,
  spellings: [],
  sources: 1,
  mentions: 1,
  inDraft: 0,
});

const folder = (name: string, people: readonly string[], more = 0): FolderNames => ({
  uri: `file:///${name}`,
  name,
  reading: false,
  groups: people.length > 0 ? [{ group: 'people', names: people.map(item), more }] : [],
});

/** A tree as lines, each deeper level indented. */
function lines(nodes: readonly NameNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const label =
      node.kind === 'folder'
        ? node.folder.name
        : node.kind === 'group'
          ? node.group.group
          : node.kind === 'name'
            ? node.item.name
            : node.kind === 'more'
              ? `+${node.count}`
              : node.mention.text;
    const children = node.kind === 'folder' || node.kind === 'group' ? below(node) : [];
    return [indent + label, ...lines(children, `${indent}  `)];
  });
}

describe('the tree of names', () => {
  it('begins with the groups of the one folder that has names, and says how many are left out', () => {
    assert.deepEqual(lines(nameTree([folder('empty', []), folder('story', ['Ruth Pennock', 'Vera Lindqvist'], 7)])), [
      'people',
      '  Ruth Pennock',
      '  Vera Lindqvist',
      '  +7',
    ]);
  });

  it('begins with the folders if several have names', () => {
    assert.deepEqual(lines(nameTree([folder('one', ['Ruth Pennock']), folder('two', ['Vera Lindqvist'])])), [
      'one',
      '  people',
      '    Ruth Pennock',
      'two',
      '  people',
      '    Vera Lindqvist',
    ]);
  });
});
