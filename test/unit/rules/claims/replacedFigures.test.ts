import { expectFindings, expectSilence } from '../../../support/marks';

const on = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A harbour, told by two papers. */
const HARBOUR = {
  '01-gazette.md': on(
    '2025-03-04',
    `A second ferry, for about 260 passengers, is planned for the summer.

The harbour office has put up a reward of 5,000 euros for the anchor.

The divers have searched six wrecks so far, the harbour office said.

The spill came to 41,000 litres of oil, the harbour office said.

A crane fell on the quay and nine dockers were killed.`,
  ),
  '02-courier.md': on(
    '2025-03-07',
    `It will be larger than was planned: 310 passengers instead of about 260.

The reward for the anchor has been raised to 8,000 euros.

The divers say that they have searched ten wrecks. One had four masts.

The harbour office revised its estimate of the spill to 43,500 litres of oil.

On Thursday the number of dead dockers rose to 11.`,
  ),
};
const draft = (text: string): string => on('2025-03-08', text);

describe('figures of which a newer source says itself that they took the place of others', () => {
  it('are told however little else it has of the claim', () => {
    expectFindings(
      HARBOUR,
      draft('The second ferry is to carry about [[260 >> 310 :: claim-outdated]] passengers in the summer.'),
    );
    expectFindings(HARBOUR, draft('The reward for the anchor is now [[5,000 >> 8,000 :: claim-outdated]] euros.'));
    expectFindings(
      HARBOUR,
      draft('The crane that fell on the quay has killed [[nine >> 11 :: claim-outdated]] dockers.'),
    );
  });
  it('may be measures of any kind', () => {
    expectFindings(
      HARBOUR,
      draft('The harbour office says that [[41,000 >> 43,500 :: claim-outdated]] litres of oil were spilled.'),
    );
  });
  it('differ by a small number by chance', () => {
    expectFindings(
      HARBOUR,
      draft('In all, the divers have searched [[six >> ten :: claim-outdated]] wrecks. One had four masts.'),
    );
  });
  it('are those of the newest source', () => {
    expectSilence(HARBOUR, draft('The second ferry is to carry 310 passengers in the summer.'));
    expectSilence(HARBOUR, draft('The reward for the anchor is now 8,000 euros.'));
  });
});
