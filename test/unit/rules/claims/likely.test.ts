import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n${text}`;

describe('figures of which nothing is sure and something likely', () => {
  const TRAM = {
    '01-tide-table.txt': `The Tide Table
4 March 2026

The tram did not run. On Wednesday the Passengers' Council put the number of complaints at 5,400.`,
    '02-north-quay-news.txt': `North Quay News
7 March 2026

Complaints about the Torsby tram have passed 9,300, according to the Passengers' Council.`,
  };
  it('are told where a newer source has more of the same', () => {
    expectFindings(
      TRAM,
      dated(
        '2026-03-08',
        "The Passengers' Council had [[5,400 >> 9,300 :: claim-outdated]] complaints about the Torsby tram by the end of the week.",
      ),
    );
    expectSilence(
      TRAM,
      dated('2026-03-08', "The Passengers' Council had 9,300 complaints about the Torsby tram by the end of the week."),
    );
  });
  it('are told where a source tells the same in its own words with another sum', () => {
    const sources = {
      'a.txt': `The Tide Table
4 March 2026

The owner of the mill, Ragna Solvik, was let out on bail of 80,000 crowns on Tuesday.`,
    };
    expectFindings(
      sources,
      dated(
        '2026-03-08',
        'Ragna Solvik, who is 56, must pay [[60,000 >> 80,000 :: number-mismatch]] crowns in bail and has had to give up her passport.',
      ),
    );
    // of the four things that she pays for, one is bail
    expectSilence(
      sources,
      dated('2026-03-08', 'Ragna Solvik, who is 56, must pay 60,000 crowns for the roof and has sold her boat.'),
    );
  });
  it('are left alone where the number is small', () => {
    expectSilence(
      { 'a.txt': 'The owner of the mill, Ragna Solvik, was let out after four days on Tuesday.' },
      'Ragna Solvik, who is 56, was kept for three days in all and has had to give up her passport.',
    );
  });
});
