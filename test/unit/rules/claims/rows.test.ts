import { expectFindings, expectSilence } from '../../../support/marks';

/** A billiards tournament, told by an agency and a paper. */
const BILLIARDS = {
  '01-table-agency.txt': `Table Agency
12 May 2025

Havel, 31, had lost his last six deciding frames against champions. Ilja Brodski met Petr Havel in round four and won in 19 visits. The cue that was stolen turned up in a locker during round seven.

Brodski, whom Marek Sedlak has coached since he was eleven, is 23. The referee raised the alarm from stage two to stage three at noon. Their coach paid 47 million rupas for the hall in 2021.

Dana Kolar, the founder of the club, died in 1983, at 64.`,
  '02-evening-cue.txt': `The Evening Cue
13 May 2025

The attendance, at 3,400, was the lowest since 1996. The number of players who fell ill has been raised from 12 to 15. A third of the 1,300 members have handed back their cards. The organisers' hall has 2,100 seats and expects twice as many guests.

The last ballot box from the annex was opened on Tuesday at midnight.`,
};

describe('numbers in a row', () => {
  it('say how far a row goes', () => {
    expectFindings(
      BILLIARDS,
      'Petr Havel, who had lost his last [[nine >> six :: number-mismatch]] deciding frames against champions, sat down.',
    );
    expectSilence(BILLIARDS, 'Petr Havel, who had lost his last six deciding frames, won his first two frames.');
  });
  it('say which round it was', () => {
    expectFindings(
      BILLIARDS,
      'The stolen cue turned up in a locker during round [[four >> seven :: number-mismatch]].',
    );
    expectSilence(BILLIARDS, 'The stolen cue turned up three rounds after round four.');
  });
  it('say which level was reached', () => {
    expectFindings(
      BILLIARDS,
      'The referee raised the alarm from stage two to stage [[four >> three :: number-mismatch]] at noon.',
    );
  });
  it('say how old somebody was when something began', () => {
    expectFindings(BILLIARDS, 'Marek Sedlak has coached Brodski since he was [[seven >> eleven :: number-mismatch]].');
    expectSilence(BILLIARDS, 'Marek Sedlak has coached Brodski, who is 23, since he was eleven.');
  });
});

describe('figures and what stands behind them', () => {
  it('a sum is not compared with the years behind it', () => {
    expectFindings(
      BILLIARDS,
      'Their coach paid [[74 million >> 47 million :: number-mismatch]] rupas four years ago for the hall.',
    );
  });
  it('an age at death', () => {
    expectFindings(BILLIARDS, 'Dana Kolar, who founded the club, died in 1983, aged [[74 >> 64 :: number-mismatch]].');
  });
  it('a year since which nothing was so low', () => {
    expectFindings(BILLIARDS, 'The attendance was the lowest since [[1986 >> 1996 :: date-mismatch]].');
  });
  it('a day with its hour', () => {
    expectFindings(
      BILLIARDS,
      'On [[Monday >> Tuesday :: date-mismatch]] at midnight the last ballot box from the annex was opened.',
    );
  });
});

describe('figures of which the sources account', () => {
  it('a figure that has been raised to the draft’s', () => {
    expectSilence(BILLIARDS, 'At the hotel 15 players fell ill.');
  });
  it('a figure that is so many times another', () => {
    expectSilence(BILLIARDS, 'The hall expects some 4,200 guests.');
  });
  it('a figure of two together, of that day, or to a room', () => {
    const wards = {
      'a.txt': `The Ward Post
4 March 2025

Dr Selma Arnaud said that her clinic saw 21,400 people last year.

The council promised 8 million marks. On Friday it raised the promise from 8 million marks to 11 million.

At the Linden School 540 people sleep in 20 classrooms.`,
    };
    expectSilence(wards, 'Last year the two clinics together saw 57,000 people.');
    expectSilence(wards, 'The council promised 8 million marks that day and more on Friday.');
    expectSilence(wards, 'At the Linden School they sleep 27 to a classroom.');
  });
});

describe('opposites that are none', () => {
  const TOWN = {
    'a.txt': `Town Crier
9 June 2025

The four cisterns hold 90,000 litres when they are full. Thousands of people stayed at home on Monday. The swimming pool will now close on 30 September, a month later than planned. The auditor had found that she signed all the cheques. Ada Quist was the only one on the government side to vote against the plan.`,
  };
  it('what is so at one time or other', () => {
    expectSilence(TOWN, 'The four cisterns have not been full for years.');
  });
  it('what is left at home', () => {
    expectSilence(TOWN, 'People will be able to leave their boots at home on Monday.');
  });
  it('what stays open longer', () => {
    expectSilence(TOWN, 'The swimming pool will stay open a month longer.');
  });
  it('no sign, and what she signed', () => {
    expectSilence(TOWN, 'The auditor had found no sign of theft in the cheques.');
  });
  it('who votes with the other side', () => {
    expectSilence(TOWN, 'One member on the government side voted with the other side on the plan.');
  });
});

describe('names that the source has in another form', () => {
  it('a part of a longer name, and the people of a place', () => {
    const race = {
      'a.txt':
        'Jan Verhoek won the Tour des Crêtes on Sunday, beating Lars Oberg by a second. The man from Brunnau is the first Marevinian to win it since 1991.',
    };
    expectSilence(race, 'Lars Oberg lost the Tour des Crêtes by a second on Sunday.');
    expectSilence(race, 'He is the first man from Marevinia to win it since 1991.');
  });
});

describe('places in a row that are of other things', () => {
  const MATCH = {
    'a.txt':
      'Sedlak came on in the 79th minute and scored the winner in the 88th. The trouble began in the 71st minute, when a second goal was ruled out. The board declined to revoke the licence.',
  };
  it('a minute of the same match', () => {
    expectSilence(MATCH, 'Sedlak had come on in the 79th minute, and he scored in the 88th.');
  });
  it('what somebody did not go so far as to do', () => {
    expectSilence(MATCH, 'The board did not go so far as to revoke the licence.');
  });
});
