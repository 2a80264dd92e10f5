import { expectFindings, expectSilence } from '../../../support/marks';

describe('number-mismatch: differences from what the sources tell', () => {
  const BRANCHES = {
    'a.txt': 'Under the new plan 60 branches of the bank, rather than 84 as announced in spring, will close.',
  };
  it('reckons from the figure that a source has beside the draft’s', () => {
    expectFindings(
      BRANCHES,
      'Under the new plan 60 branches of the bank will close, [[14 >> 24 :: number-mismatch]] fewer than in the spring plan.',
    );
    expectSilence(BRANCHES, 'Under the new plan 60 branches of the bank will close, 24 fewer than in the spring plan.');
    // from elsewhere
    expectSilence(
      BRANCHES,
      'Under the new plan 60 branches of the bank will close, 40 fewer than the rival bank has shut.',
    );
  });
  it('takes a difference that a source tells', () => {
    const sources = {
      'a.txt': 'The transfer cost 4.8 million dollars, which is 300,000 dollars above the estimate of June.',
    };
    expectFindings(
      sources,
      'The transfer cost 4.8 million dollars, [[500,000 >> 300,000 :: number-mismatch]] dollars more than the estimate of June.',
    );
    expectSilence(sources, 'The transfer cost 4.8 million dollars, 300,000 dollars more than the estimate of June.');
  });
  it('makes nothing of a whole and its part', () => {
    const sources = { 'a.txt': 'The port has hired 52 of the yard’s 71 pilots, it said on Monday.' };
    expectSilence(sources, 'The port has hired 52 pilots, 14 more than it said on Monday.');
  });
});
