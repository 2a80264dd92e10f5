import { expectFindings, expectSilence } from '../../../support/marks';

/** A race at sea, with those who won it and where they are from. */
const REGATTA = {
  '01-harbour-post.txt': `The Harbour Post
3 June 2025

"We saw the buoy last of all," said Mette Aarvold, 38, from Kirkesund in Norway, who had steered the winner past the lighthouse. Her mate, Jonas Brekke, who grew up in Lillevik, will sail alone in July.

The boat is the work of Selvaag Marine of Ostrand, which took eleven weeks over it.`,
  '02-yachting-weekly.md': `Yachting Weekly
4 June 2025

The regatta ended in Lillevik on Monday. The club gave Aarvold a silver plate.`,
};

describe('where somebody is from', () => {
  it('is held against what sources say of it, wherever they say it', () => {
    expectFindings(
      REGATTA,
      'The plate went to a dentist from [[Lillevik >> Kirkesund :: entity-mismatch]], Mette Aarvold, who is fond of it.',
    );
    expectFindings(REGATTA, 'Jonas Brekke is from [[Kirkesund >> Lillevik :: entity-mismatch]] himself.');
    expectFindings(
      REGATTA,
      'A film has been made about Selvaag Marine, a yard based in [[Hovden >> Ostrand :: entity-mismatch]].',
    );
  });
  it('may be told in other words', () => {
    expectSilence(REGATTA, 'Mette Aarvold is from Kirkesund. Jonas Brekke comes from Lillevik.');
  });
  it('is not where somebody comes back from, or is', () => {
    expectSilence(REGATTA, 'Mette Aarvold came back from Lillevik on Monday. Jonas Brekke slept in Kirkesund.');
    expectSilence(REGATTA, 'The club has had a letter from Lillevik, and Mette Aarvold another one.');
  });
  it('may be the country of a town that the world knows', () => {
    const fiddler = { '01.md': 'Jonas Brekke, who grew up in Bergen, plays the fiddle.' };
    expectSilence(fiddler, 'Jonas Brekke, who is from Norway, plays the fiddle.');
    expectFindings(fiddler, 'Jonas Brekke, who is from [[Oslo >> Bergen :: entity-mismatch]], plays the fiddle.');
  });
});
