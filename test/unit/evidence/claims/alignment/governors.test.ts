import assert from 'node:assert/strict';
import { areGovernedAlike } from '../../../../../server/src/evidence/claims/alignment/governors';
import { statementsIn } from '../../../../support/statements';

/** Whether the words before the dates of two sentences are of one kind. */
function areAlike(sentence: string, other: string): boolean {
  const [one, two] = [sentence, other].map((text) => statementsIn(text)[0]!);
  const [a, b] = [one!, two!].map(({ items }) => items.find(({ kind }) => kind === 'date')!);
  return areGovernedAlike(a!, one!, b!, two!, false);
}

describe('what governs a date', () => {
  it('may be another word for the same', () => {
    assert.ok(areAlike('The fire claimed nine lives in 1937.', 'The town lost nine men in 1937.'));
    assert.ok(areAlike('She lost it in 1937.', 'It was lost in 1937.'));
  });
  it('is no deed in the one and a thing in the other', () => {
    assert.ok(!areAlike('She lost it in 1937.', 'It rejected his claim in 1997.'));
  });
});
