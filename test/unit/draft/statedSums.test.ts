import { expectFindings, expectSilence } from '../../support/marks';

const NOTHING = {};
const flags = (text: string): void => void expectFindings(NOTHING, text);
const isSilent = (text: string): void => expectSilence(NOTHING, text);

describe('arithmetic-mismatch where words say what a figure is made of', () => {
  it('knows profits, cuts, leads and margins as what lies between two figures', () => {
    flags('The toll goes from 24 to 41 cents, an increase of [[19 >> 17 :: arithmetic-mismatch]] cents.');
    isSilent('The toll goes from 24 to 41 cents, an increase of 17 cents.');
    flags(
      'He had the mill for 62,000 guilders in May. Two weeks later it went for 95,000 guilders, a profit of [[43,000 >> 33,000 :: arithmetic-mismatch]].',
    );
    isSilent(
      'He had the mill for 62,000 guilders in May. Two weeks later it went for 95,000 guilders, a profit of 33,000.',
    );
    flags(
      'There were 73 votes for the tram and 58 against, a margin of [[25 >> 15 :: arithmetic-mismatch]], the clerk said.',
    );
    isSilent('There were 73 votes for the tram and 58 against, a margin of 15, the clerk said.');
    flags('The Whites have 41 per cent and the Greys 33, a lead of [[ten >> eight :: arithmetic-mismatch]] points.');
    isSilent('The Whites have 41 per cent and the Greys 33, a lead of eight points.');
    flags('The foundry had 530 hands in May and has 310 now, a loss of [[240 >> 220 :: arithmetic-mismatch]] jobs.');
    isSilent('The foundry had 530 hands in May and has 310 now, a loss of 220 jobs.');
    // from what was before, and not told here
    isSilent('The foundry had 530 hands in May and has 310 now, a loss of 240 on the year before.');
  });
  it('adds both sides where one crosses over', () => {
    flags('From 26 down she came in 17 up, a swing of [[53 >> 43 :: arithmetic-mismatch]] points.');
    isSilent('From 26 down she came in 17 up, a swing of 43 points.');
  });
  it('finds what a figure is compared with behind it', () => {
    flags(
      'A poll gives the Whites 41 per cent, [[16 >> 14 :: arithmetic-mismatch]] points more than the Greys, who have 27.',
    );
    isSilent('A poll gives the Whites 41 per cent, 14 points more than the Greys, who have 27.');
    flags(
      'The port took in 418 boats on Friday, [[74 >> 64 :: arithmetic-mismatch]] more than on Monday, when there were 354.',
    );
    isSilent('The port took in 418 boats on Friday, 64 more than on Monday, when there were 354.');
    // it is not said what the others were
    isSilent('The port took in 41 boats in May and 58 in June, 18 more than last year.');
    isSilent('The Whites hold 51 of the 121 seats, ten short of a majority.');
    isSilent('They had got back 38 in May from a tin, and 17 more from a coat.');
  });
  it('looks in the paragraphs before for what something cost', () => {
    const bought = 'The mill was bought for 3,400 guilders in 1931, the ledger says.';
    flags(`${bought}\n\nIn May she sold it for 9,800 guilders, a gain of [[7,400 >> 6,400 :: arithmetic-mismatch]].`);
    isSilent(`${bought}\n\nIn May she sold it for 9,800 guilders, a gain of 6,400.`);
    isSilent(`${bought}\n\nIn May she sold it for 9,800 guilders, a gain of 2,100.`);
    isSilent(`${bought}\n\nIn May she sold it for 9,800 marks, a gain of 7,400.`);
  });
  it('reckons minutes and years to a moment that is told behind them', () => {
    flags(
      'At 11:48 p.m. the guard smelt gas, and [[31 >> 21 :: arithmetic-mismatch]] minutes later, at 12:09 a.m., the hall blew up.',
    );
    isSilent('At 11:48 p.m. the guard smelt gas, and 21 minutes later, at 12:09 a.m., the hall blew up.');
    flags('She was due at 8.15am. She came at 8.41am, [[36 >> 26 :: arithmetic-mismatch]] minutes late.');
    isSilent('She was due at 8.15am. She came at 8.41am, 26 minutes late.');
    flags(
      'The pit opened in 1962 and was shut [[51 >> 41 :: arithmetic-mismatch]] years later, in 2003, by the new owners.',
    );
    isSilent('The pit opened in 1962 and was shut 41 years later, in 2003, by the new owners.');
    isSilent('The pit opened in October 1962 and was shut 40 years later, in May 2003, by the new owners.');
  });
  it('knows ages at death by two years, of which one more or less may be right', () => {
    flags('Arne Holt was born in 1928 and died in 2011, at the age of [[93 >> 83 :: arithmetic-mismatch]].');
    isSilent('Arne Holt was born in 1928 and died in 2011, at the age of 83.');
    isSilent('Arne Holt was born in 1928 and died in 2011, at the age of 82.');
  });
  it('takes a part in words from its whole', () => {
    flags('A quarter of the 360 berths, or [[80 >> 90 :: arithmetic-mismatch]], are let.');
    isSilent('A quarter of the 360 berths, or 90, are let.');
    isSilent('A quarter of the 362 berths, or 91, are let.');
    flags('It found rot in 31 of the 96 beams, or [[two thirds :: arithmetic-mismatch]].');
    isSilent('It found rot in 31 of the 96 beams, or a third.');
  });
  it('multiplies what each gets, and what there is a day', () => {
    flags('Each of the 24 crews gets 350 crowns, a total of [[8,600 >> 8,400 :: arithmetic-mismatch]] crowns.');
    isSilent('Each of the 24 crews gets 350 crowns, a total of 8,400 crowns.');
    flags('The tram makes 16 journeys a day, or [[102 >> 112 :: arithmetic-mismatch]] a week.');
    isSilent('The tram makes 16 journeys a day, or 112 a week.');
    // it does not run on Sundays and Mondays
    isSilent('The tram makes 16 journeys a day, or 80 a week.');
  });
  it('adds two that are named together', () => {
    flags(
      'With the 214 beds of the old wing and the 152 in the new one, it will then have [[376 >> 366 :: arithmetic-mismatch]].',
    );
    isSilent('With the 214 beds of the old wing and the 152 in the new one, it will then have 366.');
    flags(
      'Of the 35 hands known on Friday, two have died and nine are in hospital. That leaves [[26 >> 24 :: arithmetic-mismatch]].',
    );
    isSilent('Of the 35 hands known on Friday, two have died and nine are in hospital. That leaves 24.');
  });
  it('allows a share that is about right', () => {
    flags('Women are 312 of the 520 members, or about [[50 >> 60 :: arithmetic-mismatch]] per cent.');
    isSilent('Women are 312 of the 530 members, or about 60 per cent.');
  });
  it('holds a lead against the score beside it', () => {
    flags('The Terns were nine up and had stretched that to [[17 >> 14 :: arithmetic-mismatch]], 52-38, by the break.');
    isSilent('The Terns were nine up and had stretched that to 14, 52-38, by the break.');
    flags('They led by [[13 >> 12 :: arithmetic-mismatch]] points (44-32) when the lights went out.');
    isSilent('They led by 12 points (44-32) when the lights went out.');
    isSilent('They won by two sets, 6-4 and 7-5.');
    isSilent('They won by six wickets, 212-208.');
  });
  it('compares in any words, with what the sentence before has', () => {
    const bid = 'Harbour Works, the company that offered to dig it for 1.42 billion marks, complained on Monday.';
    flags(
      `${bid} It was [[70 million >> 50 million :: arithmetic-mismatch]] marks cheaper than the winning bid of 1.47 billion, and in time.`,
    );
    isSilent(`${bid} It was 50 million marks cheaper than the winning bid of 1.47 billion, and in time.`);
    isSilent(`${bid} Its pier was 70 million marks cheaper than the winning bid of 1.47 billion, and in time.`);
  });
  it('knows what is left when what went is told behind it', () => {
    flags('The herd has shrunk from 540 to [[337 >> 327 :: arithmetic-mismatch]] with the 213 that were moved.');
    isSilent('The herd has shrunk from 540 to 327 with the 213 that were moved.');
    // some of those came from elsewhere
    isSilent('The herd has shrunk from 540 to 402 with the 213 that were moved.');
  });
  it('takes what is of one kind for what a share is of', () => {
    flags(
      'At 640 crowns a ton the price is over 40 per cent above that of May, and [[18 >> 10 :: arithmetic-mismatch]] per cent above the old offer, which was 580 crowns.',
    );
    isSilent(
      'At 640 crowns a ton the price is over 40 per cent above that of May, and 10 per cent above the old offer, which was 580 crowns.',
    );
  });
});
