import assert from 'node:assert/strict';
import { below, coverageTree } from '../../../client/src/coverage/nodes';
import type { CoverageItem } from '../../../server/src/protocol';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const claim = (text: string, state: CoverageItem['state'], more: Partial<CoverageItem> = {}): CoverageItem => ({
  state,
  range,
  text,
  notes: [],
  passages: [],
  ...more,
});

describe('the tree of coverage', () => {
  it('has what is contradicted first, leaves out empty groups, and keeps the order of the text', () => {
    const tree = coverageTree('file:///story/draft.md', [
      claim('a', 'supported'),
      claim('b', 'contradicted'),
      claim('c', 'supported'),
    ]);
    assert.deepEqual(
      tree.map(({ state, claims }) => [state, claims.map(({ text }) => text)]),
      [
        ['contradicted', ['b']],
        ['supported', ['a', 'c']],
      ],
    );
  });

  it('has the notes of a claim and its passages below it', () => {
    const passage = { uri: 'file:///s', range, source: 'The Week', text: 'Words', repeatedBy: [] };
    const [group] = coverageTree('', [claim('a', 'contradicted', { notes: ['No'], passages: [passage] })]);
    const [node] = below(group!);
    assert.deepEqual(below(node!), [
      { kind: 'note', text: 'No' },
      { kind: 'passage', passage },
    ]);
  });
});
