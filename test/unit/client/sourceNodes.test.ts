import assert from 'node:assert/strict';
import { sourceTree, type SourceNode } from '../../../client/src/sources/nodes';
import type { FolderSources, SourceItem } from '../../../server/src/protocol';

const item = (id: string, more: Partial<SourceItem> = {}): SourceItem => ({
  id,
  uri: `file:///s/${id}`,
  fileUri: `file:///s/${id}`,
  ...more,
});

const folder = (name: string, sources: readonly SourceItem[], failed: readonly string[] = []): FolderSources => ({
  uri: `file:///${name}`,
  name,
  reading: false,
  globs: ['sources/**'],
  sources,
  failures: failed.map((id) => ({ id, reason: 'is a scan', fileUri: `file:///s/${id}` })),
});

/** A tree as lines, each deeper level indented. */
function lines(nodes: readonly SourceNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const label =
      node.kind === 'folder'
        ? node.folder.name
        : node.kind === 'group'
          ? node.group
          : node.kind === 'item'
            ? node.item.id
            : node.id;
    return [indent + label, ...lines('children' in node ? node.children : [], `${indent}  `)];
  });
}

describe('the tree of sources', () => {
  it('has what was not read first, mails with what they carry, and copies by themselves', () => {
    const tree = sourceTree([
      folder(
        'story',
        [
          item('a.txt'),
          item('b.eml'),
          item('b.eml/in.eml'),
          item('b.eml/in.eml/deep.pdf'),
          item('b.eml/report.docx', { sameTextAs: { id: 'a.txt', share: 0.9 } }),
          item('c.txt', { sameTextAs: { id: 'gone.txt', share: 1 } }),
        ],
        ['scan.pdf'],
      ),
    ]);
    assert.deepEqual(lines(tree), [
      'failed',
      '  scan.pdf',
      'read',
      '  a.txt',
      '  b.eml',
      '    b.eml/in.eml',
      '      b.eml/in.eml/deep.pdf',
      '    b.eml/report.docx',
      '  c.txt',
      'copies',
      '  b.eml/report.docx',
    ]);
  });
  it('has a root for each folder where several have sources, and nothing where none has', () => {
    assert.deepEqual(
      lines(sourceTree([folder('one', [item('a.txt')]), folder('two', [item('b.txt')]), folder('none', [])])),
      ['one', '  read', '    a.txt', 'two', '  read', '    b.txt'],
    );
    assert.deepEqual(sourceTree([folder('none', [])]), []);
  });
});
