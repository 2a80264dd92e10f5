import assert from 'node:assert/strict';
import { quantityIn } from '../../../support/statements';

describe('bounds', () => {
  const cases = {
    about: ['about 40 boats', 'some 40 boats', 'roughly 40 boats', 'an estimated 40 boats', '40 boats or so'],
    nearly: ['nearly 40 boats', 'almost 40 boats', 'just under 40 boats', 'just shy of 40 boats'],
    'more than': [
      'more than 40 boats',
      'over 40 boats',
      'upwards of 40 boats',
      'the more than 40 boats',
      'the more-than 40 boats',
    ],
    'at least': ['at least 40 boats', 'no fewer than 40 boats', 'not fewer than 40 boats', '40 boats or more'],
    'less than': ['fewer than 40 boats', 'under 40 boats', 'well below 40 boats'],
    'at most': ['up to 40 boats', 'as many as 40 boats', 'no more than 40 boats', 'a maximum of 40 boats'],
    exact: ['40 boats', 'a total of 40 boats', 'a row over 40 boats'],
  } as const;
  for (const [bound, texts] of Object.entries(cases))
    it(`are read: ${bound}`, () => {
      for (const text of texts) assert.equal(quantityIn(`They spoke of ${text}.`).bound, bound, text);
    });
  it('are none where “over” says in which time', () => {
    for (const text of ['is paid back over 20 years', 'is phased out over ten years', 'lends it over 20 years'])
      assert.equal(quantityIn(`The money ${text}.`).bound, 'exact', text);
    assert.equal(quantityIn('The work took over 20 years.').bound, 'more than');
  });
});
