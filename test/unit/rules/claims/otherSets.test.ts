import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;
const on = (text: string): string => dated('2025-05-09', text);

describe('figures of another set', () => {
  it('lets a list tell that it is of other things, where two of its figures differ', () => {
    const museum = { '01.md': 'The museum in Osby has 96 masks, 31 spears and 17 drums from the island.' };
    expectSilence(museum, on('The museum in Osby will return 77 masks, 28 spears and 14 drums from the island.'));
    expectFindings(
      museum,
      on('The museum in Osby has 96 masks, [[13 >> 31 :: number-mismatch]] spears and 17 drums from the island.'),
    );
  });
  it('lets no second slip excuse how long something is', () => {
    const lease = { '01.md': 'Petra Voll has signed a five-year lease to June 2030 and will sail the number 17 boat.' };
    expectFindings(
      lease,
      on(
        'Petra Voll has signed a [[four >> five :: number-mismatch]]-year lease and will sail the number [[7 >> 17 :: number-mismatch]] boat.',
      ),
    );
  });
  it('lets a second figure for one name tell that it is of another day', () => {
    const vote = { '01.md': 'At the election in Osby in 2022 Marian Kopp received 2,987 votes, Lubo Hrivna 2,204.' };
    expectSilence(vote, on('The acting mayor of Osby received 1,875 votes at the election, Lubo Hrivna 1,826.'));
  });
  it('tells up from down', () => {
    const fire = { '01.md': 'Nurses in Osby carried eleven babies down six flights of stairs from the ward.' };
    expectSilence(fire, on('Nurses in Osby ran up one flight of stairs to the ward and carried eleven babies.'));
  });
  it('tells by how many there were more from how many it takes', () => {
    const vote = { '01.md': 'A majority in the Osby assembly is 76.' };
    expectSilence(vote, on('The Osby assembly approved it by a majority of 123.'));
  });
  it('takes some out of more for no other count', () => {
    const audit = {
      '01.md': 'In three months I have found 11 cards that were signed as finished although the job had not been done.',
    };
    expectSilence(
      audit,
      on('Inspectors found 71 cards out of 448 that were signed as finished although the job had not been done.'),
    );
  });
  it('tells those of other places apart', () => {
    const leak = { '01.md': 'Kileo said that the leak was confined to 41 schools in the province of Osby.' };
    expectSilence(leak, on('Kileo said that after the leak 44 of the schools were in other provinces.'));
  });
  it('tells how old somebody was from how old she is', () => {
    const packer = {
      '01.md': 'Solveig Hauge, 47, who has packed fish at the Osby plant for 22 years, will sell her 600 shares.',
    };
    expectSilence(
      packer,
      on('Solveig Hauge, who has packed fish at the Osby plant since she was 25, will sell her 600 shares.'),
    );
  });
  it('tells how long it had been by then from how long it took', () => {
    const swim = { '01.md': 'Tessa Lindh swam the Osby Channel in 7 hours, 12 minutes and 40 seconds on Saturday.' };
    expectSilence(swim, on('Ms. Lindh had then been swimming for less than four hours.'));
  });
  it('reads "a week" as seven days', () => {
    const dam = { '01.md': 'The mud would wreck the treatment works at Osby in a week to win ten days.' };
    expectSilence(dam, on('The mud would ruin the treatment works at Osby within seven days.'));
  });
  it('reads on to what is told of these', () => {
    const deer = { '01.md': 'Osby county had 290 deer at the last count. Of these, 74 lived in the western hills.' };
    expectSilence(deer, on('That is a quarter of the 74 deer at the last count in the hills of Osby county.'));
  });
});

describe('figures of which the draft tells how they are reckoned', () => {
  it('knows half of that', () => {
    const mayor = {
      '01.md': 'The mayor of Osby will not take the pension of 7,000 marks a month to which he is entitled.',
    };
    expectSilence(mayor, on('The mayor of Osby earned 14,000 marks a month. His pension would be half of that.'));
    expectFindings(
      mayor,
      on('The mayor of Osby will not take the pension of [[9,000 >> 7,000 :: number-mismatch]] marks a month.'),
    );
  });
  it('knows half as much', () => {
    const fine = { '01.md': 'In July the office fined the town of Osby 14,580 marks, 3 per cent of the contract.' };
    expectSilence(
      fine,
      on('The town of Osby is left with 7,200 marks, roughly half as much as the office fined it in July.'),
    );
  });
  it('multiplies shares', () => {
    const mill = {
      '01.md':
        'When the paper mill in Osby closed in 2009, a third of the workers retrained, and half of those found a job in the new trade.',
    };
    expectSilence(mill, on('After the paper mill in Osby closed, one worker in six both retrained and found a job.'));
  });
  it('takes what another place makes for no older figure', () => {
    const plant = {
      '01.md': dated('2025-05-02', 'The plant in Lund makes 640,000 stoves a year.'),
      '02.md': dated('2025-05-06', 'The plant in Osby is to make 900,000 stoves a year, against 640,000 in Lund.'),
    };
    expectSilence(plant, on('The plant in Lund, which makes 640,000 stoves a year, is to be shut.'));
  });
});

describe('names that are told apart by what stands with them', () => {
  it('lets another number of them go elsewhere', () => {
    const envoy = { '01.md': 'She has made 14 trips to the two capitals, nine of them to Sarash.' };
    expectSilence(envoy, on('She made 14 trips to the two capitals, five of them to Brodny.'));
  });
  it('tells who is to become something from what she is', () => {
    const conductor = {
      '01.md':
        'Eeva Lind has been chief conductor of the Aarsund Symphony Orchestra since 2020. The Osby Philharmonic has a new hall.',
    };
    expectSilence(
      conductor,
      on('The woman who will become chief conductor of the Osby Philharmonic has rented a flat.'),
    );
  });
  it('tells where it will be held from where it was', () => {
    const games = {
      '01.md': 'The championships, held in Puerto Canas in July, drew 190 swimmers. Belmora City has two pools.',
    };
    expectSilence(games, on('In two years the championships will be held in Belmora City.'));
  });
});

describe('titles of then', () => {
  it('leaves what somebody was at the time', () => {
    const inspector = { '01.md': 'Its chief inspector, Jan Batbold, said that they would look at the engine.' };
    expectSilence(inspector, on('The man who signed it, Jan Batbold, was deputy chief inspector then.'));
    expectSilence(inspector, on('Jan Batbold was deputy chief inspector at the time.'));
  });
  it('calls a part of a firm its unit or its business', () => {
    const firm = { '01.md': 'Min Soek, the head of the North American unit, said that it would save 52 million.' };
    expectSilence(firm, on('Min Soek, who heads the North American business, said that it would save 52 million.'));
    expectFindings(
      firm,
      on(
        'Min Soek, who heads the North American [[union >> unit :: name-wrong-title]], said that it would save 52 million.',
      ),
    );
  });
});

describe('votes', () => {
  it('know another by the number that both have', () => {
    const fishers = {
      '01.md':
        'On Sunday the federation of fishers at Osby voted, by 388 to 171, to take the 62,000 marks for each family.',
    };
    expectFindings(
      fishers,
      on(
        'The federation of fishers has accepted the money for its families, by 388 votes to [[117 >> 171 :: number-mismatch]].',
      ),
    );
    expectSilence(fishers, on('The council of Osby has elected a new mayor, by 312 votes to 171.'));
  });
  it('know one that says who abstained', () => {
    const council = { '01.md': 'The assembly of Osby approved the sale of the harbour by 24 votes to 18.' };
    expectFindings(
      council,
      on(
        'The assembly of Osby approved the sale of the harbour, 24 to [[19 >> 18 :: number-mismatch]], with two abstaining.',
      ),
    );
  });
});

describe('small numbers and small measures', () => {
  it('read the eighth person to hold a post', () => {
    const post = { '01.md': 'Eeva Lind will be the ninth person to hold the post of chief conductor in Osby.' };
    expectFindings(
      post,
      on(
        'Eeva Lind will be the [[eighth >> ninth :: number-mismatch]] person to hold the post of chief conductor in Osby.',
      ),
    );
  });
  it('tell micrograms from nanograms', () => {
    const sample = { '01.md': 'The laboratory in Osby put the substance at 0.6 nanograms per millilitre.' };
    expectFindings(
      sample,
      on(
        'The laboratory in Osby put the substance at 0.6 [[micrograms >> nanograms :: number-mismatch]] per millilitre.',
      ),
    );
    expectSilence(sample, on('The laboratory in Osby put the substance at 600 picograms per millilitre.'));
  });
});

describe('figures beside those that are the same', () => {
  const council = {
    '01.md': dated('2025-05-02', 'The coalition has 78 of 151 seats.'),
    '02.md': dated('2025-05-07', 'That leaves the coalition with 77 seats, one more than it needs.'),
  };
  it('take a whole for no older figure of its part', () => {
    expectSilence(council, on('Since Friday the coalition has 77 of 151 seats. It began with 78.'));
  });
  it('know a length in other units', () => {
    const fence = {
      '01.md': dated('2025-05-02', 'A fence of 60 miles is to be built around Osby.'),
      '02.md': dated(
        '2025-05-07',
        'The fence around Osby is now 64 kilometers long, or about 40 miles, with 32 still to be built.',
      ),
    };
    expectSilence(fence, on('A fence of 60 miles is going up around Osby, 64 kilometers of it so far.'));
  });
  it('tell what is one from what are many', () => {
    const salmon = { '01.md': 'It employs 1,840 people in its farms and plants at Osby.' };
    expectSilence(salmon, on('The plants employ just over 700 people at Osby.'));
    expectFindings(
      salmon,
      on('The company employs [[1,480 >> 1,840 :: number-mismatch]] people in its farms and plants at Osby.'),
    );
  });
});

describe('where something sits', () => {
  it('is told from whose it is', () => {
    const treaty = {
      '01.md': 'Vesterholm’s parliament will vote on the treaty on 24 June. The ministers met in Sundhavn.',
    };
    expectSilence(treaty, on('Parliament in Sundhavn votes on the treaty on 24 June.'));
  });
});

describe('what was later', () => {
  it('is known by what stands beside it', () => {
    const flight = {
      '01.md':
        'Eleven minutes later the crew of the Osby flight saw the pressure in the engine fall and switched it off.',
    };
    expectSilence(
      flight,
      on('The crew of the Osby flight switched the engine off and were back on the ground at Lund 15 minutes later.'),
    );
    expectFindings(
      flight,
      on('The crew of the Osby flight switched the engine off [[15 >> 11 :: number-mismatch]] minutes later.'),
    );
  });
});

describe('what would have been', () => {
  it('is what was agreed, where two digits are exchanged', () => {
    const contract = {
      '01.md': 'The contract provides for a penalty of 310 million marks should Osby withdraw after signing.',
    };
    expectFindings(
      contract,
      on(
        'Had Osby signed and then pulled out, it would have owed a penalty of [[130 million >> 310 million :: number-mismatch]] marks.',
      ),
    );
    expectSilence(contract, on('Had Osby sold the harbour, it would have owed a tax of 250 million marks.'));
  });
});

describe('hours and minutes', () => {
  const outage = {
    '01.md': 'The number for emergencies could not be reached from Osby telephones for 4 hours and 52 minutes.',
  };
  it('are one length of time', () => {
    expectSilence(outage, on('The number for emergencies could not be reached from Osby for almost five hours.'));
    expectSilence(outage, on('From Osby telephones the number for emergencies was out of reach for 292 minutes.'));
    expectSilence(
      { '01.md': 'The number for emergencies could not be reached from Osby telephones for almost five hours.' },
      on('The number for emergencies could not be reached from Osby telephones for 4 hours and 52 minutes.'),
    );
  });
  it('are each compared with their own', () => {
    expectFindings(
      outage,
      on(
        'The number for emergencies could not be reached from Osby telephones for 4 hours and [[25 >> 52 :: number-mismatch]] minutes.',
      ),
    );
    expectFindings(
      outage,
      on(
        'The number for emergencies could not be reached from Osby telephones for [[seven :: number-mismatch]] hours.',
      ),
    );
  });
});
