import { expectFindings, expectSilence } from '../../support/marks';

const flags = (text: string): void => void expectFindings({}, text);
const isSilent = (text: string): void => expectSilence({}, text);
/** The draft with a slip is told, with what is right; the draft with that is not. */
const tells = (text: string): void => {
  flags(text);
  isSilent(text.replace(/\[\[.* >> (.*?) ::.*?\]\]/, '$1'));
};

describe('figures that are said to follow from others', () => {
  it('takes the lateness from what is allowed', () => {
    tells(
      'The alarm rang 47 minutes after the spill. The rules allow 15 minutes, so it came [[42 >> 32 :: arithmetic-mismatch]] minutes late.',
    );
  });
  it('adds parts of the sentence before', () => {
    tells(
      'The hall was filled by 54 farmers and 17 millers. Those [[81 >> 71 :: arithmetic-mismatch]] people stayed until noon.',
    );
  });
  it('takes parts from a whole two sentences before', () => {
    tells(
      'The plans show 43 pumps. On Monday 18 were running. Nobody has found the other [[35 >> 25 :: arithmetic-mismatch]].',
    );
    // the whole stands behind
    isSilent('In May 140 had left, up from 60 in April. The other 580 of the 720 workers stayed.');
    // all make a hundred per cent
    isSilent('Orlin holds 51% of the pit and Harke 35%. The remaining 14% belongs to the town.');
  });
  it('takes points from percentages, whatever became of them', () => {
    tells(
      'Unemployment is 6.2 per cent. At its worst it was 9.8, so that it has come down by [[4.6 >> 3.6 :: arithmetic-mismatch]] points.',
    );
  });
  it('reckons what all pay from what each pays', () => {
    tells(
      'Each guest was promised 700 crowns. With 43 guests to be paid, the bill will be [[31,100 >> 30,100 :: arithmetic-mismatch]] crowns.',
    );
    tells(
      'The fine is a tenth of turnover, which for Harke, with its 380 million crowns, could mean [[48 million >> 38 million :: arithmetic-mismatch]].',
    );
  });
  it('reckons changes and shares in per cent', () => {
    tells(
      'The pier was to have cost 150 million crowns and will now cost 180 million, [[30 >> 20 :: arithmetic-mismatch]] per cent more.',
    );
    tells(
      'Of the 50 mills that were looked at before the winter, 19, or [[48 >> 38 :: arithmetic-mismatch]] per cent, had no guard rails.',
    );
  });
  it('takes one part from a whole that is split in two', () => {
    tells('Of the 350 looms, 220 are in the yard and [[140 >> 130 :: arithmetic-mismatch]] in the attic.');
    tells('They sold 96 goats in all. 52 went to Orlin and [[54 >> 44 :: arithmetic-mismatch]] to Harke.');
    isSilent('Of the 350 looms, 220 are in the yard and 60 in the attic.');
  });
  it('takes a share from a part and its whole, wherever it stands', () => {
    tells(
      'The guild said that 612 of the 720 ballots in the second count were for a new hall, or [[75 >> 85 :: arithmetic-mismatch]] per cent.',
    );
    isSilent('The mill will pay 30 million from its savings, or three fifths, and borrow the other 20.');
  });
  it('takes away what they would have to do without', () => {
    tells('They hold 68 seats. Without the 13 of the League they would have [[65 >> 55 :: arithmetic-mismatch]].');
  });
  it('knows how many a majority are', () => {
    tells('That leaves her with 48 of the 115 seats, [[20 >> 10 :: arithmetic-mismatch]] short of a majority.');
  });
  it('is silent where what it is compared with is not told', () => {
    isSilent('The first count had 31 names and the second 37, eight more than on the ferry.');
    isSilent('The flood killed 13 in Orlin and two in Harke. Another 31 people were missing.');
    isSilent('Fourteen are dead and 22 missing. Six more survivors turned up on the island.');
    isSilent(
      'Having sat for 17 hours, they took an offer of 310 new berths, fifty more than the line had named three days before.',
    );
    isSilent(
      'The choir had gathered £318,000 by the day of the ruling and £335,000 by this week; when all is paid, about £30,000 should be left.',
    );
    isSilent('Services fell to 3.6 per cent from 3.8 per cent. Rents were 5.2 per cent higher than a year earlier.');
  });
});
