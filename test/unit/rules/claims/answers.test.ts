import { expectFindings, expectSilence } from '../../../support/marks';

const on = (text: string): string => `---\ndate: 2025-05-09\n---\n\n${text}`;

describe('answers', () => {
  const briefing = {
    '01.md':
      '# Briefing on the grid\n\nThe briefing was held in the town hall.\n\n' +
      'Q (Radio Osby): How long did the outage of the grid on Monday last?\n\nHALLER: Nine minutes.\n\n' +
      'Q (Osby Post): And how many people work in the control room?\n\nHALLER: There are 14 of them.',
  };
  it('take what was asked with them', () => {
    expectFindings(
      briefing,
      on('The outage of the grid on Monday lasted [[twelve >> nine :: number-mismatch]] minutes.'),
    );
    expectSilence(briefing, on('The outage of the grid on Monday lasted nine minutes.'));
    expectSilence(briefing, on('The outage of the grid on Monday was explained in twelve minutes.'));
  });
});

describe('bounds', () => {
  it('are held against each other where both sides have the same', () => {
    const crowd = { '01.md': 'More than 34,000 people signed the petition against the tunnel at Osby.' };
    expectFindings(
      crowd,
      on('More than [[43,000 >> 34,000 :: number-mismatch]] people signed the petition against the tunnel at Osby.'),
    );
    expectSilence(crowd, on('More than 30,000 people signed the petition against the tunnel at Osby.'));
    const debt = { '01.md': 'Fewer than 20,000 of the voters in Osby sent in their ballots.' };
    expectFindings(
      debt,
      on('Fewer than [[30,000 >> 20,000 :: number-mismatch]] of the voters in Osby sent in their ballots.'),
    );
  });
});
