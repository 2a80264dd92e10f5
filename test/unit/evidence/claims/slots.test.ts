import assert from 'node:assert/strict';
import { slotsOf } from '../../../../server/src/evidence/claims/hold';
import { statementsIn } from '../../../support/statements';

const namesIn = (text: string): string[] =>
  statementsIn(text).flatMap((statement) =>
    [...slotsOf({ statement })].flatMap((item) => (item.kind === 'name' ? [item.mention.words.join(' ')] : [])),
  );

describe('what of a statement can be right or wrong', () => {
  it('is no name that says in capitals who speaks', () => {
    assert.deepEqual(namesIn('BRILL: We met Vera Finch in Holt.'), ['Vera Finch', 'Holt']);
    assert.deepEqual(namesIn('We met BRILL in Holt.'), ['BRILL', 'Holt']);
  });
});
