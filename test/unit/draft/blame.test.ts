import { expectFindings, expectSilence } from '../../support/marks';

const WARDS = {
  'a.txt': `The Ward Post
4 March 2025

The two hospitals, with 236 and 418 beds, have 654 in all. The museum puts its loss at 7.3 million crowns, the portrait alone at 5 million. The costs come to 4.16 million crowns now.`,
};

describe('whose figure of a sum is wrong', () => {
  it('is the part that the sources do not have, where they have the sum', () => {
    expectFindings(
      WARDS,
      'The larger has 418 beds and the other [[263 >> 236 :: arithmetic-mismatch]], which makes 654.',
    );
  });
  it('is the sum, where the sources do not have it', () => {
    expectFindings(
      WARDS,
      'The larger has 418 beds and the other 236, which makes [[645 >> 654 :: arithmetic-mismatch]].',
    );
  });
});

describe('figures of which nothing says that they were reckoned', () => {
  it('are right where the sources have them', () => {
    expectSilence(WARDS, 'There were 11 suppliers, paid 380,000 crowns each. The total stands at 4.16 million crowns.');
  });
});

describe('years, shares and rests', () => {
  const none = { 'a.txt': 'Nothing of this.' };
  it('years since another one', () => {
    expectFindings(
      none,
      '---\ndate: 2025-06-20\n---\nNobody from here had won it in [[18 >> 28 :: arithmetic-mismatch]] years, since Ada Wilm in 1997.',
    );
  });
  it('a change in per cent with a word between', () => {
    expectFindings(
      none,
      'It sets the quota at 205,400 tonnes, down from 250,500 this year, a cut of [[16 >> 18 :: arithmetic-mismatch]]%.',
    );
  });
  it('what is left of a hundred per cent with somebody', () => {
    expectFindings(
      none,
      'Homes use 57% of the water and farms 34%, which leaves industry with [[19 >> 9 :: arithmetic-mismatch]]%.',
    );
  });
  it('no product where two face each other', () => {
    expectSilence(none, 'When the two had to face each other, in round five, they agreed on a draw after 12 moves.');
  });
});
