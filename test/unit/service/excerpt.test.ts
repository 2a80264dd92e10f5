import assert from 'node:assert/strict';
import { diagnosticsOf } from '../../../server/src/service/diagnostics';
import { shortenedAround } from '../../../server/src/service/cards/excerpt';
import { snapshotOf } from '../../support/service';

const TEXT =
  'Tell. The council of the town, which had met for seven hours behind closed doors in the old granary by the river, gave the lock at Sallow Bridge 142 steps, and nobody has counted them since, as far as anybody knows. End.';
const PASSAGE = { start: TEXT.indexOf('The council'), end: TEXT.indexOf(' End.') };
const around = (words: string, length: number): string => {
  const start = TEXT.indexOf(words);
  return shortenedAround(TEXT, PASSAGE, { start, end: start + words.length }, length);
};

describe('a passage that is cut', () => {
  it('begins with its first words where what tells is among those that are left', () => {
    assert.equal(around('council', 60), 'The council of the town, which had met for seven hours …');
    assert.equal(around('council', 400), TEXT.slice(PASSAGE.start, PASSAGE.end));
  });
  it('begins later where what tells would be cut off', () => {
    for (const words of ['142 steps', 'granary', 'anybody knows', 'gave the lock at Sallow Bridge 142 steps'])
      for (const length of [50, 60, 80, 120]) {
        const shown = around(words, length);
        assert.ok(shown.includes(words), shown);
        assert.ok(shown.length <= length + '…  …'.length, shown);
      }
  });
  it('is so below a finding', () => {
    const snapshot = snapshotOf({ 'a.txt': TEXT }, 'The council gave the lock at Sallow Bridge 152 steps.');
    const [problem] = diagnosticsOf(snapshot, snapshot.allFindings);
    assert.match(problem!.relatedInformation![0]!.message, /: … .*142 steps.* …$/);
  });
});
