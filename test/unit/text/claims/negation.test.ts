import assert from 'node:assert/strict';
import { negationOf } from '../../../../server/src/text/claims/negation';
import { statementsIn } from '../../../support/statements';

/** The words that deny a word of a sentence. */
function deniedBy(sentence: string, word: string): string | undefined {
  const [statement] = statementsIn(sentence);
  const at = statement!.block.tokens.findIndex(({ lower }) => lower === word);
  return negationOf(at, statement!)?.words.join(' ');
}

describe('negations', () => {
  it('hold behind the words that say who said so', () => {
    assert.equal(deniedBy('It did not shelter behind the rules.', 'shelter'), 'not');
    assert.equal(deniedBy('It did not, he said, shelter behind the rules.', 'shelter'), 'not');
    assert.equal(deniedBy('It did not, he said, shelter behind the rules.', 'behind'), 'not');
  });
  it('do not hold behind anything else that is put in between', () => {
    assert.equal(deniedBy('The bank did not, the clerks did, shelter behind the rules.', 'shelter'), undefined);
  });
  it('do not hold in a clause that is the object', () => {
    assert.equal(deniedBy('What the board approved is not what the panel rejected.', 'rejected'), undefined);
    assert.equal(deniedBy('They did not know whether it was sold.', 'sold'), undefined);
    assert.equal(deniedBy('They did not know whether it was sold.', 'know'), 'not');
  });
});
