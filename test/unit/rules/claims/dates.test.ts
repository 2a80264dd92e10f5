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
  it('corrects one of several days, and a month that begins a sentence', () => {
    const more = {
      ...THEATRE,
      '03-arts-weekly.md': dated(
        '2024-03-20',
        'Two more concerts have been added, on 2 and 4 April, said the manager of the orchestra. The choir elected Ada Brill its leader last September by 31 votes to 12.',
      ),
    };
    expectFindings(
      more,
      draft('Two more concerts have been added, on 2 and [[5 >> 4 :: date-mismatch]] April, said the manager.'),
    );
    expectSilence(more, draft('Two more concerts have been added, on 2 and 4 April, said the manager.'));
    expectSilence(more, draft('Concerts were given on 7 and 9 February.'));
    expectFindings(
      more,
      draft('Last [[October >> September :: date-mismatch]] the choir elected Ada Brill its leader by 31 votes to 12.'),
    );
    expectSilence(more, draft('Last September the choir elected Ada Brill its leader by 31 votes to 12.'));
  });
  it('takes for the right date none that the draft gives for something else', () => {
    const bids = {
      '01-wire.md': dated(
        '2024-04-20',
        'Brandt had turned down 212p in January and 235p, worth €352.5 million, in February.',
      ),
    };
    expectFindings(
      bids,
      draft('The board of Brandt said no to 212p in January and to 235p in [[March >> February :: date-mismatch]].'),
    );
    expectSilence(bids, draft('The board of Brandt said no to 212p in January and to 235p in February.'));
  });
  it('corrects weekdays', () => {
    expectFindings(THEATRE, draft('The Orpheum theatre burned down on [[Sunday :: date-mismatch]].'));
  });
  it('corrects weekdays before small words, and in long sentences', () => {
    const summit = {
      '01-post.md': dated(
        '2024-03-14',
        `The mayor of Selby, Ruth Pell, warned Wednesday that the harbour would silt up without a new dredger.

Former bishop Emil Brandt pleaded guilty on Wednesday to one count of fraud for spending $75,000 of the diocese’s money on clocks.`,
      ),
    };
    expectFindings(
      summit,
      dated(
        '2024-03-14',
        'The mayor of Selby, Ruth Pell, warned [[Tuesday >> Wednesday :: date-mismatch]] in a speech that the harbour would silt up without a new dredger.',
      ),
    );
    expectFindings(
      summit,
      dated(
        '2024-03-14',
        'Former bishop Emil Brandt, who once ran the diocese of Orrin, pleaded guilty on [[Tuesday >> Wednesday :: date-mismatch]] to one count of fraud for spending the diocese’s money on clocks, a mink cape and a pair of grandfather’s cufflinks.',
      ),
    );
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

describe('dates that were moved, bounds and lists', () => {
  const BATHS = {
    '01-post.md': dated(
      '2024-03-04',
      'The Lindhof baths in Marl will open again on 6 April, said the architect, Vera Tolk. The swimming club of Marl will elect its board in May. Tolk is to hand in her final accounts by 12 July.\n\nEarlier attempts to repair the roof of the baths, in 1988, 1995 and 2011, had failed. Hugo Steen, who is 79, was head of the baths from 1964 to 1983. Tolk must keep the scaffolding until August.',
    ),
    '02-post.md': dated(
      '2024-03-11',
      'The Lindhof baths in Marl, planned to open again on 6 April, will now open on 20 April, said Vera Tolk, because tiles are missing.\n\nThe swimming club of Marl has brought forward the election of its board from May to March. The hearing about the boiler of the baths before the council of Marl, which had been set for Monday, was postponed to 22 March.',
    ),
  };
  const now = (text: string): string => dated('2024-03-13', text);
  it('sees that a newer source names the day as one that holds no longer', () => {
    expectFindings(BATHS, now('The Lindhof baths in Marl will open again on [[6 >> 20 :: date-mismatch]] April.'));
    expectFindings(BATHS, now('The swimming club of Marl will elect its board in [[May >> March :: date-mismatch]].'));
  });
  it('is silent where the draft tells of the plan itself, or has the new day', () => {
    expectSilence(BATHS, now('The Lindhof baths in Marl will open again on 20 April.'));
    expectSilence(BATHS, now('The Lindhof baths in Marl were to open again on 6 April.'));
    expectSilence(BATHS, now('The Lindhof baths in Marl will open again on 20 April rather than 6 April.'));
    expectSilence(BATHS, now('The swimming club of Marl will elect its board in March, and not in May.'));
  });
  it('holds bounds against bounds of their kind', () => {
    expectFindings(BATHS, now('Vera Tolk is to hand in her final accounts by [[2 >> 12 :: date-mismatch]] July.'));
    expectFindings(BATHS, now('Hugo Steen, who is 79, was head of the baths until [[1993 >> 1983 :: date-mismatch]].'));
    expectFindings(
      BATHS,
      now(
        'The hearing about the boiler of the baths before the council of Marl was put off until [[27 >> 22 :: date-mismatch]] March.',
      ),
    );
    expectSilence(BATHS, now('Vera Tolk will see the accounts of the baths after 2 July.'));
  });
  it('looks at the one member of a list or span that differs from all others', () => {
    expectFindings(
      BATHS,
      now('Attempts to repair the roof in 1988, [[1997 >> 1995 :: date-mismatch]] and 2011 led nowhere.'),
    );
    expectFindings(BATHS, now('Hugo Steen was head of the baths from 1964 to [[1973 >> 1983 :: date-mismatch]].'));
    expectSilence(BATHS, now('Repairs of the roof in 1951, 1962 and 2003 cost little.'));
    expectSilence(BATHS, now('Hugo Steen was head of the choir from 1949 to 1958.'));
  });
  it('leaves the day of one event alone where the draft has another for the next', () => {
    const illness = {
      '01-post.md': dated(
        '2024-03-11',
        'The cook fell ill two days later and the laboratory confirmed the poisoning on 7 March.',
      ),
    };
    expectSilence(illness, now('The cook fell ill on 5 March, and the laboratory confirmed the poisoning on 7 March.'));
    expectFindings(
      illness,
      now(
        'The cook fell ill on 5 March, and the laboratory confirmed the poisoning on [[9 >> 7 :: date-mismatch]] March.',
      ),
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
  it('believes a source that gives the draft’s figure as what was', () => {
    const cuts = {
      '01-first.md': dated('2024-05-02', 'The Brandt works in Olm will cut 210 jobs, and 48,000 chairs were recalled.'),
      '02-second.md': dated(
        '2024-05-06',
        `Only 160 jobs will go at the Brandt works in Olm, rather than the 210 announced last week.

The recall of chairs was widened from 48,000 chairs to 126,000.

Police have recovered €1.59 million, up from €1.37 million in April, because a bank paid back €220,000.`,
      ),
    };
    expectFindings(cuts, now('The Brandt works in Olm will cut [[210 >> 160 :: claim-outdated]] jobs.'));
    expectFindings(cuts, now('The recall now covers [[48,000 >> 126,000 :: claim-outdated]] chairs.'));
    expectFindings(cuts, now('Police have recovered [[€1.37 million >> €1.59 million :: claim-outdated]].'));
    expectSilence(cuts, now('The Brandt works in Olm will cut 160 jobs. At first it had spoken of 210 jobs.'));
    expectSilence(cuts, now('The recall now covers 126,000 chairs, and not 48,000.'));
  });
  it('takes of two reports of one day the one that tells the sentence', () => {
    const fire = {
      '01-breaking.md': dated(
        '2024-05-06',
        'Three people are being treated for smoke at the Kronberg infirmary, and none is in danger.',
      ),
      '02-evening.md': dated(
        '2024-05-06',
        'Five people needed hospital treatment after the fire at the Kronberg mill.',
      ),
    };
    expectFindings(fire, now('[[Three >> Five :: claim-outdated]] people needed hospital treatment.'));
    expectSilence(fire, now('Five people needed hospital treatment, and five barns were lost.'));
  });
  it('is silent about a first count, and about what will be in years', () => {
    const pay = {
      '01-first.md': dated(
        '2024-05-02',
        'Drivers at the Kronberg tramway start at €24.50 an hour. The Reds had 52 seats.',
      ),
      '02-second.md': dated(
        '2024-05-06',
        'The contract raises starting pay at the Kronberg tramway to €29 an hour by 2028. The Reds now have 50 seats.',
      ),
    };
    expectSilence(pay, now('Starting pay at the Kronberg tramway, now €24.50 an hour, will rise.'));
    expectSilence(pay, now('The first count misled everybody: it gave the Reds 52 seats.'));
    expectFindings(pay, now('The Reds now have [[52 >> 50 :: claim-outdated]] seats.'));
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

describe('claim-outdated by what is so now', () => {
  const RESCUE = {
    '01-first.md': dated(
      '2024-05-02',
      `Police in Torvik have detained two people over the fire at the cannery. The prosecution intends to call 41 witnesses.

The cannery in Torvik expects a profit of 80 million crowns.`,
    ),
    '02-second.md': dated(
      '2024-05-06',
      `Police in Torvik have detained six people over the fire at the cannery. The prosecution closed its case after 33 witnesses.

The cannery in Torvik now expects a profit of 64 million crowns. In April it had forecast 80 million crowns.

Fourteen people were hurt in Torvik on Sunday, which brings the number of hurt to 30.`,
    ),
  };
  const now = (text: string): string => dated('2024-05-07', text);
  it('takes what has happened for what is so', () => {
    expectFindings(
      RESCUE,
      now('Police in Torvik have detained [[two >> six :: claim-outdated]] people over the fire at the cannery.'),
    );
    expectSilence(RESCUE, now('At first police in Torvik had detained two people over the fire at the cannery.'));
  });
  it('takes a plan for a plan', () => {
    expectFindings(RESCUE, now('The prosecution called [[41 >> 33 :: claim-outdated]] witnesses.'));
  });
  it('believes what a source says that it said before', () => {
    expectFindings(
      RESCUE,
      now('The cannery in Torvik expects a profit of [[80 million >> 64 million :: claim-outdated]] crowns.'),
    );
    expectSilence(RESCUE, now('The cannery in Torvik expects 64 million crowns, rather than the 80 million of April.'));
  });
});

describe('date-mismatch where the draft says that a day was moved', () => {
  const HEARING = {
    '01-first.md': dated('2024-05-06', 'Judge Mirka Toll will hold the first hearing on Monday, May 20, 2024.'),
  };
  it('does not hold it against the plan', () => {
    expectSilence(
      HEARING,
      dated('2024-05-10', 'Judge Mirka Toll will hold the first hearing on May 27, a week later than planned.'),
    );
    expectSilence(
      HEARING,
      dated('2024-05-10', 'Judge Mirka Toll will hold the first hearing on May 27. It was put off by a week.'),
    );
    expectFindings(
      HEARING,
      dated('2024-05-10', 'Judge Mirka Toll will hold the first hearing on May [[27 >> 20 :: date-mismatch]].'),
    );
  });
});

describe('date-mismatch and the part that is wrong', () => {
  const PERMIT = {
    '01-first.md': dated(
      '2024-05-06',
      `The town of Olm was granted its water permit on 30 November 2021.

Police in Olm said on Monday that they were looking at 38 cases.`,
    ),
  };
  it('may be the year alone', () => {
    expectFindings(
      PERMIT,
      dated(
        '2024-05-07',
        'The town of Olm was granted its water permit on 30 November [[2022 >> 2021 :: date-mismatch]].',
      ),
    );
  });
  it('is not the day on which somebody said something else', () => {
    expectSilence(PERMIT, dated('2024-05-09', 'Police in Olm said on Wednesday that a man of 71 had been heard.'));
  });
});

describe('claim-outdated and what the draft has as past', () => {
  it('is told from what follows', () => {
    const jobs = {
      '01-first.md': dated('2024-05-06', 'The union at the Brandt works in Olm expects 560 jobs to go.'),
      '02-second.md': dated('2024-05-08', 'The union at the Brandt works in Olm now expects 420 jobs to go.'),
    };
    expectSilence(
      jobs,
      dated('2024-05-09', 'The union at the Brandt works in Olm expected 560 jobs to go and now expects 420.'),
    );
    expectFindings(
      jobs,
      dated('2024-05-09', 'The union at the Brandt works in Olm expects [[560 >> 420 :: claim-outdated]] jobs to go.'),
    );
  });
});

describe('a count that was corrected', () => {
  const march = {
    '01-post.txt': `Harbour Post
4 June 2025

Six stewards were hurt at the march.`,
    '02-wire.txt': `Coast Wire
6 June 2025

The number of stewards hurt at the march was corrected to nine.`,
  };
  it('is out of date in one place though the draft has it right in another', () => {
    expectFindings(
      march,
      '[[Six >> Nine :: claim-outdated]] stewards were hurt at the march. All nine stewards are at home again.',
    );
  });
});

describe('the day on which something was reported', () => {
  const fault = {
    '01-post.txt': `Harbour Post
9 October 2025

A leak in the boiler was reported on 2 October.`,
  };
  it('is that of what happened where something was reported, and of speech where it was said', () => {
    expectFindings(fault, 'A leak in the boiler was reported on [[4 >> 2 :: date-mismatch]] October.');
    expectSilence(fault, 'It was reported on 4 October that the boiler would be replaced.');
  });
});

describe('claim-outdated: what a newer source tells again', () => {
  const UNION = {
    '01.txt':
      '---\ndate: 2026-03-02\n---\nOlle Brink, chairman of the Skarv Hauliers, said that 410 firms had already registered for the refund.',
    '02.txt':
      '---\ndate: 2026-03-09\n---\nOlle Brink, who chairs the Skarv Hauliers, said that 530 firms had now registered for the refund.',
    '03.txt':
      '---\ndate: 2026-03-02\n---\nNineteen of the 26 players signed a letter on Sunday asking the club to think again.',
    '04.txt': '---\ndate: 2026-03-09\n---\nBy Friday night 23 of the 26 players had signed the letter to the club.',
  };
  const now = (text: string): string => `---\ndate: 2026-03-10\n---\n${text}`;
  it('goes by two sources that say the same but for the figure, however the draft words it', () => {
    expectFindings(
      UNION,
      now('[[410 >> 530 :: claim-outdated]] firms have put their names on the list of the hauliers.'),
    );
    expectSilence(UNION, now('530 firms have put their names on the list of the hauliers.'));
    expectSilence({ '01.txt': UNION['01.txt'] }, now('410 firms have put their names on the list of the hauliers.'));
  });
  it('takes parts of one number for parts of the same', () => {
    const letter = { '01.txt': 'The letter to the club was signed on Sunday by nineteen of the 26 players.' };
    expectFindings(letter, 'The letter to the club has been signed by [[17 >> 19 :: number-mismatch]] of the 26.');
    expectSilence(letter, 'The letter to the club has been signed by 17 of the 40 coaches.');
    expectSilence(letter, 'Goals were scored by 17 of the 26.');
  });
});
