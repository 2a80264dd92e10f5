import assert from 'node:assert/strict';
import { BlockCache, parseDraft } from '../../../../server/src/draft/draft';
import { standingIn } from '../../../../server/src/text/claims/continued';
import type { Statement } from '../../../../server/src/text/claims/statement';

/** Statements of a draft with the words that they stand for there. */
function statementsOf(text: string, cache: BlockCache): { statement: Statement; words: string }[] {
  return parseDraft(text, 'markdown', cache).blocks.flatMap(({ start, block }) => {
    const { statements, shifts } = standingIn(block);
    return statements.map((statement, index) => {
      const at = start + (shifts?.[index] ?? 0);
      return { statement, words: text.slice(statement.start + at, statement.end + at) };
    });
  });
}

/** The sentences of a draft after an edit of which the statements are those that they were before it. */
function takenOver(before: string, after: string): string[] {
  const cache = new BlockCache();
  const old = new Set(statementsOf(before, cache).map(({ statement }) => statement));
  return statementsOf(after, cache)
    .filter(({ statement }) => old.has(statement))
    .map(({ words }) => words);
}

const FIRST = 'The council sold twelve old trams to a museum in Bergen on Tuesday.';
const SECOND = 'Mayor Ada Quist opened the new tunnel below the river last week.';
const THIRD = 'The quarry at Holm will close for good at the end of August.';
const TEXT = `${FIRST} ${SECOND} ${THIRD}`;

describe('statements of a paragraph that was edited', () => {
  it('are those from before, at their new places, but for that of the sentence itself', () => {
    assert.deepEqual(takenOver(TEXT, TEXT.replace('tunnel', 'road tunnel')), [FIRST, THIRD]);
  });
  it('are others where something right beside the sentence has changed', () => {
    assert.deepEqual(takenOver(TEXT, TEXT.replace('Ada', 'Edda')), [THIRD]);
    assert.deepEqual(takenOver(TEXT, TEXT.replace('week', 'month')), [FIRST]);
  });
  it('go with their sentences when a paragraph is parted or joined', () => {
    assert.deepEqual(takenOver(TEXT, `${FIRST} ${SECOND}\n\n${THIRD}`), [FIRST]);
    assert.deepEqual(takenOver(`${FIRST}\n\n${SECOND} ${THIRD}`, TEXT), [THIRD]);
  });
  it('are of two paragraphs never the same, unless all of these is', () => {
    const cache = new BlockCache();
    const edited = TEXT.replace('tunnel', 'road tunnel');
    statementsOf(TEXT, cache);
    statementsOf(edited, cache);
    const both = statementsOf(`${edited}\n\n${TEXT}`, cache).map(({ statement }) => statement);
    assert.equal(new Set(both).size, both.length);
  });
});
