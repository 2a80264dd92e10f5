import { expectFindings, expectSilence } from '../../../support/marks';

describe('number-mismatch: times of races', () => {
  const sources = {
    'a.txt': 'Ilse Brandt touched second in the relay in 7:58.44. She won the 800 metres on Friday in 8:21.40.',
  };
  it('are compared digit by digit', () => {
    expectFindings(sources, 'Ilse Brandt touched second in the relay in [[7:48.44 >> 7:58.44 :: number-mismatch]].');
    expectSilence(sources, 'Ilse Brandt touched second in the relay in 7:58.44.');
    // another swimmer's
    expectSilence(sources, 'Ada Holm was fourth in the relay in 8:12.03.');
  });
});
