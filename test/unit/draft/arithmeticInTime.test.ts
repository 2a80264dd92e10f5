import { expectFindings, expectSilence } from '../../support/marks';

const NOTHING = {};
const on = (text: string): string => `---\ndate: 2025-11-20\n---\n\n${text}`;
const flags = (text: string): void => void expectFindings(NOTHING, on(text));
const isSilent = (text: string): void => expectSilence(NOTHING, on(text));

describe('arithmetic-mismatch, of dates and times', () => {
  it('counts the days to a day that has its month from the one before', () => {
    flags(
      'The kiln was lit on 4 March, and [[11 >> 15 :: arithmetic-mismatch]] days later, on the 19th, the chimney fell.',
    );
    isSilent('The kiln was lit on 4 March, and 15 days later, on the 19th, the chimney fell.');
    flags(
      'The potter signed on 8 May, and the clay was at the pier on the 21st, [[23 >> 13 :: arithmetic-mismatch]] days later.',
    );
    isSilent('The potter signed on 8 May, and the clay was at the pier on the 21st, 13 days later.');
  });
  it('counts months, over the turn of a year', () => {
    flags(
      'The kiln should have been ready in October this year; now it will be December next year, [[ten >> fourteen :: arithmetic-mismatch]] months late.',
    );
    isSilent(
      'The kiln should have been ready in October this year; now it will be December next year, 14 months late.',
    );
    flags('She asked for money on April 22. In August, [[six >> four :: arithmetic-mismatch]] months later, it came.');
    isSilent('She asked for money on April 22. In August, four months later, it came.');
    // later than another day
    isSilent('The kiln was lit on 9 May. It reaches Harn in February 2027, five months later than planned.');
  });
  it('reckons so much a day, and what that makes', () => {
    flags(
      'The raft drifted 70 kilometres in a fortnight, or about [[nine >> five :: arithmetic-mismatch]] kilometres a day.',
    );
    isSilent('The raft drifted 70 kilometres in a fortnight, or about five kilometres a day.');
    flags(
      'The lease is for five years, at $8.6 million a year, or [[$42 million >> $43 million :: arithmetic-mismatch]] in all.',
    );
    isSilent('The lease is for five years, at $8.6 million a year, or $43 million in all.');
  });
  it('sees a change whose verb stands apart, and what is left of a sum', () => {
    flags('The wage of a potter rises next week by [[151 >> 161 :: arithmetic-mismatch]] crowns, from 1,150 to 1,311.');
    isSilent('The wage of a potter rises next week by 161 crowns, from 1,150 to 1,311.');
    flags(
      'The kiln cost €84 million, of which €31 million is still owed, so that only [[€63 million >> €53 million :: arithmetic-mismatch]] has been paid.',
    );
    isSilent('The kiln cost €84 million, of which €31 million is still owed, so that only €53 million has been paid.');
    flags('The Pole is [[6.5 >> 5.5 :: arithmetic-mismatch]] points behind her, with 67 to her 72.5.');
    isSilent('The Pole is 5.5 points behind her, with 67 to her 72.5.');
  });
});
