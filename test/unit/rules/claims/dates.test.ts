import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A theatre that burned and was built again. */
const THEATRE = {
  '01-arts-weekly.md': dated(
    '2024-03-14',
    `The Orpheum theatre burned down on Saturday, March 9, 2024. It was built in 1931 and last restored in 2007.

The trial of its manager, Dora Finch, begins on June 17. Finch was arrested on Monday.

The orchestra was founded in October 1958. Rehearsals for the gala had lasted six weeks.`,
  ),
  '02-city-sheet.md': dated(
    '2024-03-15',
    `The Orpheum, built in 1931, burned down on March 9. Its manager was arrested two days later.`,
  ),
};

const draft = (text: string): string => dated('2024-03-16', text);

describe('date-mismatch', () => {
  it('corrects days, months and years', () => {
    expectFindings(THEATRE, draft('The Orpheum theatre burned down on March [[6 >> 9 :: date-mismatch]].'));
    expectFindings(THEATRE, draft('The Orpheum theatre, built in [[1913 >> 1931 :: date-mismatch]], is gone.'));
    expectFindings(
      THEATRE,
      draft('The trial of the manager, Dora Finch, begins on [[July >> June :: date-mismatch]] 17.'),
    );
    expectFindings(THEATRE, draft('The orchestra was founded in [[November >> October :: date-mismatch]] 1958.'));
  });
  it('corrects weekdays', () => {
    expectFindings(THEATRE, draft('The Orpheum theatre burned down on [[Sunday :: date-mismatch]].'));
  });
  it('is silent about the same day in other words', () => {
    expectSilence(THEATRE, draft('The Orpheum theatre burned down last Saturday.'));
    expectSilence(THEATRE, draft('The Orpheum theatre burned down a week ago.'));
    expectSilence(THEATRE, draft('The Orpheum theatre burned down this month.'));
    expectSilence(THEATRE, draft('Finch was arrested on March 11.'));
    expectSilence(
      THEATRE,
      draft('The theatre was built in the 1930s, and the orchestra founded in the autumn of 1958.'),
    );
  });
  it('is silent about another event', () => {
    expectSilence(THEATRE, draft('The Odeon theatre burned down on May 2, 1974.'));
    expectSilence(THEATRE, draft('Finch will speak to the press on Thursday.'));
    expectSilence(THEATRE, draft('A memorial concert is planned for April 6.'));
  });
  it('is silent about bounds and spans', () => {
    expectSilence(
      THEATRE,
      draft('The theatre was closed between 1940 and 1946. The ruin must be cleared by March 30.'),
    );
  });
});

describe('claim-outdated', () => {
  const TOLL = {
    '01-first.md': dated(
      '2024-05-05',
      'The avalanche at Kronberg killed at least 11 people, police said. The relief fund stands at 2 million francs.',
    ),
    '02-second.md': dated(
      '2024-05-06',
      'The death toll of the avalanche at Kronberg rose to 14 on Monday. The relief fund was raised to 3.5 million francs.',
    ),
  };
  const now = (text: string): string => dated('2024-05-07', text);
  it('gives the newer figure', () => {
    expectFindings(TOLL, now('An avalanche at Kronberg has claimed at least [[11 >> 14 :: claim-outdated]] lives.'));
    expectFindings(TOLL, now('Kronberg’s relief fund has [[2 million >> 3.5 million :: claim-outdated]] francs.'));
  });
  it('is silent where the draft says of what day it is, or has the newer one', () => {
    expectSilence(TOLL, now('The avalanche at Kronberg killed 14 people.'));
    expectSilence(TOLL, now('The death toll of the avalanche, first put at 11, rose to 14 on Monday.'));
    expectSilence(TOLL, now('On Sunday police spoke of at least 11 people killed by the avalanche at Kronberg.'));
  });
  it('is silent about a copy of the old figure in a later source', () => {
    const copied = {
      ...TOLL,
      '03-third.md': dated('2024-05-06', 'The avalanche at Kronberg killed 14 people.'),
    };
    expectSilence(copied, now('The avalanche at Kronberg killed 14 people.'));
  });
});
