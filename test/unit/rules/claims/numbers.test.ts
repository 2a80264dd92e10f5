import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A salt works that is sold, told by two papers. */
const WORKS = {
  '01-lindau-post.md': dated(
    '2024-05-06',
    `The Grauberg salt works will be sold to Merkel & Sohn for €38.4 million, its owners said.

The works employ 614 people and shipped 187,300 tonnes of salt last year, 4.6 per cent more than the year before.

The shaft is 412 metres deep. Repairs to the lift cost 2.7 million euros and took 14 months.

The town council approved the sale by 17 votes to 12. Mayor Petra Lindqvist, 47, abstained.`,
  ),
  '02-valley-radio.md': dated(
    '2024-05-07',
    `Some 614 people work at the Grauberg salt works, where 38 apprentices began in September.

A survey by the chamber of trade found that 62 per cent of shopkeepers fear the sale.

Merkel & Sohn runs nine mines in six countries.`,
  ),
};

describe('number-mismatch', () => {
  it('corrects money, and keeps the way in which it is written', () => {
    expectFindings(
      WORKS,
      'The Grauberg salt works will be sold to Merkel & Sohn for [[€34.8 million >> €38.4 million :: number-mismatch]].',
    );
    expectFindings(WORKS, 'Repairs to the lift cost [[€2.9m >> €2.7m :: number-mismatch]] and took 14 months.');
  });
  it('corrects counts', () => {
    expectFindings(WORKS, 'The Grauberg salt works employ [[641 >> 614 :: number-mismatch]] people.');
    expectFindings(WORKS, 'The works shipped [[178,300 >> 187,300 :: number-mismatch]] tonnes of salt last year.');
  });
  it('corrects percentages', () => {
    expectFindings(
      WORKS,
      'A survey by the chamber of trade found that [[68 >> 62 :: number-mismatch]] per cent of shopkeepers fear the sale.',
    );
  });
  it('corrects the wrong number of a vote', () => {
    expectFindings(WORKS, 'The town council approved the sale by 17 votes to [[11 >> 12 :: number-mismatch]].');
    expectFindings(WORKS, 'The town council approved the sale, [[19 >> 17 :: number-mismatch]]-12.');
  });
  it('corrects ages', () => {
    expectFindings(WORKS, 'Mayor Petra Lindqvist, [[74 >> 47 :: number-mismatch]], abstained.');
  });
  it('corrects measures and durations, in the unit of the draft', () => {
    expectFindings(WORKS, 'The shaft of the salt works is [[421 >> 412 :: number-mismatch]] metres deep.');
    expectFindings(WORKS, 'Repairs to the lift took [[18 >> 14 :: number-mismatch]] months and cost €2.7 million.');
  });
  it('corrects numbers in words', () => {
    expectFindings(
      WORKS,
      'At the Grauberg salt works [[thirty-six >> thirty-eight :: number-mismatch]] apprentices began in September.',
    );
  });
  it('corrects a unit where the number is right', () => {
    expectFindings(WORKS, 'Repairs to the lift took 14 [[weeks >> months :: number-mismatch]] and cost €2.7 million.');
  });
  it('corrects the number by which a thing is called', () => {
    const garage = {
      '01-union.md': dated(
        '2024-05-06',
        'Ines Varga was elected president of Local 88 on Saturday. Route 9 was closed.',
      ),
    };
    expectFindings(garage, 'Ines Varga is now president of Local [[89 >> 88 :: number-mismatch]].');
    expectSilence(garage, 'Ines Varga is now president of Local 88. Buses use Route 12 instead.');
    expectSilence(
      { ...garage, '02-union.md': dated('2024-05-06', 'Local 89 of the drivers’ union, led by Ines Varga, agreed.') },
      'Ines Varga is now president of Local 89.',
    );
  });
  it('writes numbers above ten as the source does', () => {
    const strike = { '01-wire.md': dated('2024-05-06', 'The sailors’ strike at Port Anders ended after 17 days.') };
    expectFindings(strike, 'The sailors’ strike at Port Anders ended after [[seven >> 17 :: number-mismatch]] days.');
  });
  it('goes by the words beside a figure where two sentences are long', () => {
    const post = {
      '01-post.md': dated(
        '2024-05-06',
        'Lindqvist would be the second woman to lead a Grauberg council, after Ada Brill, who did so in the nineties.',
      ),
    };
    expectFindings(
      post,
      'If a majority agrees, Lindqvist will be the [[first >> second :: number-mismatch]] woman to lead a Grauberg council and the head of a body that has three parties in it.',
    );
    expectSilence(post, 'Lindqvist was the third speaker of the evening to call for a vote on the council.');
  });
  it('goes by much that two sentences share in another order', () => {
    const accord = {
      '01-wire.md': dated(
        '2024-05-06',
        'The government of Tarn and soldiers who rose against it two weeks ago signed an accord in Olm on Monday under which the rebels will hand over the radio station within 72 hours.',
      ),
    };
    const written = (hours: string): string =>
      dated(
        '2024-05-07',
        `OLM — The soldiers who seized the radio station of Tarn two weeks ago will hand it over within ${hours} hours, under an accord signed here on Monday with the government.`,
      );
    expectFindings(accord, written('[[48 >> 72 :: number-mismatch]]'));
    expectSilence(accord, written('72'));
  });
  it('corrects one digit of a number with its unit', () => {
    const strike = {
      '01-post.md': dated('2024-05-06', 'Sailors go home: strike at the Grauberg ferry ends after 23 days.'),
      '02-post.md': dated('2024-05-06', 'The Grauberg ferry carried 44 cars. It sails to Olm.'),
    };
    expectFindings(
      strike,
      'Sailors went home on Monday, ending a strike at the Grauberg ferry of [[33 >> 23 :: number-mismatch]] days that had begun with a broken rail.',
    );
    expectSilence(
      strike,
      'Sailors went home on Monday, ending a strike at the Grauberg ferry of 23 days that had begun with a broken rail.',
    );
    expectSilence(strike, 'The last strike of the sailors, in 1987, had lasted 33 days.');
  });
  it('finds a passage by its numbers alone', () => {
    const jury = {
      '01-court.md': dated('2024-05-06', 'The jury deliberated for 11 hours. Their call lasted five minutes.'),
      '02-court.md': dated(
        '2024-05-06',
        'The drivers’ call, of which a record was played in court, lasted five minutes.',
      ),
    };
    expectFindings(jury, 'A [[15 >> 5 :: number-mismatch]]-minute call of the drivers was played in court.');
    expectSilence(jury, 'A five-minute call of the drivers was played in court.');
  });
  it('is silent where the figure is another thing’s', () => {
    expectSilence(WORKS, 'The brine works at Olm employ 420 people and were sold for €11.2 million.');
    expectSilence(WORKS, 'Some 240 people came to the meeting about the salt works.');
    expectSilence(WORKS, 'The salt works had 700 visitors and 31 school classes in April.');
  });
  it('tells the day of the event from that of the count', () => {
    const ferry = {
      '01-wire.txt':
        'Morning Wire\nMay 4, 2024\n\nThe ferry Corvina capsized off Talvik on 3 May, killing at least 31 people.',
      '02-radio.txt':
        'Coast Radio\nMay 6, 2024\n\nThe toll has risen: the ferry Corvina capsized off Talvik on 3 May, killing 38 people.',
    };
    expectFindings(
      ferry,
      '---\ndate: 2024-05-07\n---\n\nThe ferry Corvina capsized off Talvik on 3 May, killing [[31 >> 38 :: claim-outdated]] people.',
    );
    expectSilence(
      ferry,
      '---\ndate: 2024-05-07\n---\n\nAt first the toll of the ferry Corvina, which capsized off Talvik on 3 May, was put at 31 people.',
    );
    expectSilence(
      ferry,
      '---\ndate: 2024-05-07\n---\n\nThe ferry Corvina capsized off Talvik on 3 May, killing 38 people.',
    );
  });
});

describe('figures that much else is said about', () => {
  const QUAY = {
    'a.txt':
      'Averley Mercury\n\n2026-05-04\n\n“I was born on this quay,” Ebba Thorne-Lacey, 74, said. Two of the 58 moorings had been mended. Food prices on the quay rose 4.7 percent. Castle School, which has 412 pupils, will close on Tuesday. Some 97 of them live on the quay, and 324 do not. Visitors wait for up to 90 minutes.',
  };
  it('finds the age of a person with a hyphen, whose sentence has nothing else of the draft', () => {
    expectFindings(QUAY, 'Ebba Thorne-Lacey, [[64 >> 74 :: number-mismatch]], has sold the ferry to her nephew.');
    expectFindings(QUAY, 'Thorne-Lacey, who is [[64 >> 74 :: number-mismatch]], has sold the ferry.');
    expectSilence(QUAY, 'Thorne-Lacey, who is 74, has sold the ferry.');
    expectSilence(QUAY, 'Thorne-Lacey will be 80 when the ferry comes back.');
  });
  it('does not mind that the draft has the right figure elsewhere, or could have reckoned its own', () => {
    expectFindings(
      QUAY,
      '[[Five >> Two :: number-mismatch]] of the 58 moorings had been mended. Two gulls watched from the roof.',
    );
    expectFindings(QUAY, 'Castle School, which has [[421 >> 412 :: number-mismatch]] pupils, has an old roof.');
    expectFindings(QUAY, 'Food prices on the quay rose by [[7.4 >> 4.7 :: number-mismatch]] per cent.');
  });
  it('holds one limit against another', () => {
    expectFindings(QUAY, 'Visitors wait for up to [[60 >> 90 :: number-mismatch]] minutes.');
    expectSilence(QUAY, 'Visitors wait for less than two hours.');
  });
  it('is silent about numbers in words that only say about how much', () => {
    const walk = {
      'a.txt': 'Averley Mercury\n\n2026-05-04\n\nThe treaty has thirty-four articles. It was signed at 1.12pm.',
    };
    expectSilence(walk, 'The treaty has three dozen articles, near enough. It was signed just after ten past one.');
  });
});

describe('figures of another day', () => {
  const TOLL = {
    'a.txt': 'Averley Mercury\n\n2026-05-04\n\nThe ferry freeze will cost 11 million crowns a year, the treasury says.',
    'b.txt':
      'Northern Wire\n\n2026-05-09\n\nThe ferry freeze will cost 13 million crowns a year, according to the treasury. Its first estimate was 11 million.',
  };
  it('are out of date where a newer source has them as its first estimate', () => {
    expectFindings(
      TOLL,
      dated('2026-05-10', 'The ferry freeze will cost [[11 million >> 13 million :: claim-outdated]] crowns a year.'),
    );
  });
  it('are right where the draft says of which day they are', () => {
    expectSilence(TOLL, dated('2026-05-10', '**4 May.** The ferry freeze will cost 11 million crowns a year.'));
    expectSilence(
      TOLL,
      dated('2026-05-10', 'The ferry freeze was to cost 11 million crowns a year until the treasury looked again.'),
    );
    expectSilence(
      TOLL,
      dated('2026-05-10', 'The cost of the ferry freeze went up from 11 to 13 million crowns a year.'),
    );
  });
});

/** A dam and a league, told by one paper. */
const DAM = {
  '01-alder-post.md': dated(
    '2024-05-06',
    `The Alder dam has four turbines of 60 megawatts each.

All 27 members of Alder Forward voted against the loan. The council of Alder has 71 members.

The tax on boats, now 2.4 per cent, will come down to 1.9 per cent, the council of Alder said.

Rovers of Alder have two matches left. Their coach, Nils Aker, has been paid three of the five months’ salary that he is owed.

The harbour board in Alder decided with 11 in favour and four against, and let 14 of its 37 cranes go.

A crew from Skagen lifted 21 containers off the wreck in the bay of Alder on Sunday.`,
  ),
};

describe('number-mismatch beside other figures', () => {
  const now = (text: string): string => dated('2024-05-07', text);
  it('knows what a source counts one by one', () => {
    expectSilence(DAM, now('The four turbines of the Alder dam have 240 megawatts in all.'));
    expectFindings(DAM, now('The Alder dam has four turbines of [[80 >> 60 :: number-mismatch]] megawatts each.'));
  });
  it('holds no part of a whole against it', () => {
    expectSilence(DAM, now('The 71 members of the council of Alder voted on the loan.'));
  });
  it('leaves a source’s figure to the one of two that it stands for', () => {
    expectFindings(
      DAM,
      now('The tax on boats in Alder, now 2.4 per cent, will come down to [[1.7 >> 1.9 :: number-mismatch]] per cent.'),
    );
  });
  it('knows a number whose unit stands with another', () => {
    expectSilence(
      DAM,
      now('Nils Aker, the coach of Rovers, has been paid three months’ salary of the five that he is owed.'),
    );
  });
  it('finds a slip beside another slip', () => {
    expectFindings(
      DAM,
      now(
        'A crew from Skagen lifted [[12 >> 21 :: number-mismatch]] containers off the wreck in the bay of Alder on [[Monday >> Sunday :: date-mismatch]].',
      ),
    );
  });
  it('finds a slip in figures that do not say of what', () => {
    expectFindings(
      DAM,
      now('The harbour board in Alder decided with [[12 >> 11 :: number-mismatch]] in favour and four against.'),
    );
  });
});

describe('number-mismatch and changes', () => {
  const ORDER = {
    '01-alder-post.md': dated(
      '2024-05-06',
      `The state of emergency in Alder, which was declared for 30 days, has been shortened to 21, the governor said.

Shares in Alder Yards lost 7 per cent to close at €2.73 as brokers cut their forecasts.

In Alder 164 pupils have been told to stay at home.`,
    ),
  };
  it('takes a change for no length', () => {
    expectSilence(
      ORDER,
      dated('2024-05-07', 'The state of emergency in Alder was shortened by nine days, the governor said.'),
    );
  });
  it('knows what is counted where more is said of it', () => {
    const flu = {
      '01-alder-post.md': dated(
        '2024-05-06',
        'In total, 870 people worldwide have been infected with Alder flu. In the last seven years there were only 170 infections worldwide.',
      ),
    };
    expectSilence(flu, dated('2024-05-07', 'Around 870 infections with Alder flu have been reported worldwide.'));
  });
  it('takes what is added for no whole', () => {
    expectSilence(
      ORDER,
      dated('2024-05-07', 'Shares in Alder Yards lost another €0.21 as brokers cut their forecasts.'),
    );
  });
});

describe('a figure that is compared with another one', () => {
  const POLL = {
    '01-wire.txt': `Coast Wire
June 3, 2024

Turnout in Olm was 61.4 per cent, against 48 per cent in the election of 2019.`,
  };
  it('does not hide that the first is wrong', () => {
    expectFindings(
      POLL,
      'Turnout in Olm was [[64.1 >> 61.4 :: number-mismatch]] per cent, far above the 48 per cent in the election of 2019.',
    );
    expectSilence(POLL, 'Turnout in Olm was 61.4 per cent, far above the 48 per cent in the election of 2019.');
  });
});
