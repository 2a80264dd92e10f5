import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;
const on = (text: string): string => dated('2025-05-09', text);

/** The first report of a lock-keepers' dispute, and the sums in it. */
const LOCKS = {
  '01-harn-post.md': dated(
    '2025-05-05',
    `The canal is 178 kilometres long. At present 112 kilometres of the towpath carry lamps.

A zone of seven kilometres around the lock was closed on Sunday, and all houses in it were cleared.

Peru has given 5 million dollars and Chile 4 million.

The hall at Harn has 4,800 seats, and the council is to decide in September whether to add 1,500.

None of the three candidates for the board won more than half of the weighted vote in the first round.

The bid of $58 a share in cash is 30 percent above Friday's closing price of $44.60.

Four reporters and two editors will be hired by the Post in the first year, bringing the newsroom to 52.

At the end of the first count 30,034 papers for the board were accounted for: 29,948 valid votes and 86 rejected.

It was found by Nadia Holm, a student who was working her first count.

The canal board's minimum wage rises from 980 to 1,040 marks a month.

At a fixed rate that is about 16 million talins a year, Goran Lind, the deputy mayor, said on Sunday.

Harn evacuated the western half of the town of Ostby on Sunday.

Asked how long the lock will be kept open, the board said that it would keep the lock at Ostby open for at least ten years.

The vote on the new lock was carried at 9:42 p.m.

"Our own count is 31," the union said of the injured, whom the board put at 27.`,
  ),
  '02-lake-courier.md': dated(
    '2025-05-08',
    `The zone around the lock in which houses are cleared has been widened to ten kilometres.

Lock-keepers accepted the town's offer of 5 million talins on Monday.

The number of persons aboard the barge was corrected from 171 to 183 on Thursday.`,
  ),
};

describe('figures of two things', () => {
  it('holds what is so against what is not', () => {
    expectSilence(LOCKS, on('Some 66 kilometres of the towpath carry no lamps.'));
  });
  it('takes for no older figure what the draft itself says was so', () => {
    expectSilence(LOCKS, on('Houses inside the old zone of seven kilometres around the lock are cleared.'));
    expectSilence(
      LOCKS,
      on('Some 20 people left on the first day, when the zone around the lock was seven kilometres wide.'),
    );
  });
  it('adds up what a source counts apart, where the draft says that it does', () => {
    expectSilence(LOCKS, on('Peru and Chile have given $9 million between them.'));
    expectFindings(LOCKS, on('Peru has given [[$9 million >> $5 million :: number-mismatch]].'));
  });
  it('adds what a source says is to be added', () => {
    expectSilence(LOCKS, on('The hall at Harn may get 6,300 seats, if the council so decides in September.'));
  });
  it('adds what stands side by side', () => {
    expectSilence(LOCKS, on('Half a dozen editors will be hired by the Post.'));
  });
  it('believes no other figure that the draft has told apart', () => {
    expectSilence(LOCKS, on('In all 29,980 votes now stand, 32 more than at the first count.'));
  });
  it('knows that what is the first was never before', () => {
    expectSilence(LOCKS, on('Nadia Holm, a student who had never worked at a count before, found it.'));
  });
  it('takes what nobody has for no figure of somebody', () => {
    expectSilence(LOCKS, on('In the first round, four in ten of the weighted vote for the board were hers.'));
  });
  it('tells by how much from than what', () => {
    expectSilence(LOCKS, on('On Friday the price of a share in cash closed just below $45.'));
  });
  it('holds no sum of a year against one that is paid once', () => {
    expectSilence(
      LOCKS,
      on('The loan will cost the town some 16 million talins a year, said Goran Lind, the deputy mayor.'),
    );
  });
  it('knows half of a town from half of something', () => {
    expectSilence(LOCKS, on('More than a fifth of the town of Ostby came on Sunday.'));
  });
  it('tells how long it was from how long it will be', () => {
    expectSilence(LOCKS, on('The keeper has kept the lock at Ostby open for 19 years.'));
  });
  it('reads the time of day in words on both sides of noon', () => {
    expectSilence(LOCKS, on('The vote on the new lock was carried shortly before a quarter to ten.'));
  });
  it('finds nothing out of date where the draft adds what is missing', () => {
    expectSilence(
      LOCKS,
      on('On the list of persons aboard the barge are 171; aboard, as was found out later, were a dozen more.'),
    );
  });
});

/** A league, its parties and its ferries. */
const LEAGUE = {
  '01-norra-wire.md': dated(
    '2025-05-05',
    `When the last votes had been counted at Norra, the Pastoral Party was 38 votes ahead of Labour in the contest for the last seat.

Ten lamps were brought to Osby for the day by road, a drive of seven hours.

The library thanks Ines Duarte, a collector in Peru, who sent back one map of her own accord.

At 412 metres it is the longest building in Norra, and the first lamps will come out of its far end in a year.

The quay lies nine kilometres outside the town, and the town has 14 ferries, five of which do not run. The company wants 20.

The union, which represents 1,380 of the 1,640 rowers, said that the strike had no end. Members backed it by 1,102 votes to 187 in a ballot that closed on 27 February.

Three days earlier the rowers had lost 3-1 at Sutla.

The parish hall has to stay shut, because the stove in Osby isn't safe.

Mr Ahlgren voted for the motion on the lock.

Her minister, Per Lindh, said that the government would lend the parish 300 crowns so that work could resume.

Olof Lindh, the mayor and a brother of the fisherman who saved 37 people, said that the island had asked for a ferry.

"We own it," said Per Holm, the chief executive and a grandson of the founder of the firm.`,
  ),
};

describe('names and words of two things', () => {
  it('knows a party by its short name', () => {
    expectSilence(
      LEAGUE,
      on('When the votes had been counted at Norra, the Pastorals took the last seat by 38 votes.'),
    );
  });
  it('tells whence from where to', () => {
    expectSilence(LEAGUE, on('Ten lamps had been driven by road from Norra for the day, seven hours away.'));
  });
  it('takes a part of the world for no rival of a country in it', () => {
    expectSilence(LEAGUE, on('Ines Duarte, a collector in South America, sent back one map of her own accord.'));
  });
  it('reads no longer and the longest as one comparison', () => {
    expectSilence(LEAGUE, on('The hall is more than 400 metres long, and no building in Norra is longer.'));
  });
  it('counts those who do and those who do not', () => {
    expectSilence(
      LEAGUE,
      on("The quay is over five miles from town. Of the town's 14 ferries nine run, and the company wants 20."),
    );
    expectSilence(LEAGUE, on('In its ballot 1,102 members said yes, 187 said no and the remaining 91 did not vote.'));
  });
  it('asks who won, and where', () => {
    expectSilence(LEAGUE, on('Three days earlier Sutla had won 3-1 against the rowers.'));
  });
  it('denies the stove and its safety as one', () => {
    expectSilence(LEAGUE, on('The parish hall has to stay shut, because there is no safe stove in Osby.'));
  });
  it('tells a man from his party', () => {
    expectSilence(LEAGUE, on('Mr Ahlgren, whose party is against it, backs the motion on the lock.'));
  });
  it('lets one lend and the other borrow', () => {
    expectSilence(LEAGUE, on('The minister says that the parish can borrow 300 crowns so that work can resume.'));
  });
  it('knows that relatives have relatives', () => {
    expectSilence(LEAGUE, on('"We own it," said Per Holm, the chief executive, whose grandfather founded the firm.'));
    expectSilence(LEAGUE, on('The fisherman and his wife saved 37 people.'));
  });
  it('tells what is so of some from what is so of somebody', () => {
    const hall = {
      '01.md':
        'CHAIR HALE: Of those who spoke on the mill at the hall in Osby, by my count 29 were against it, 17 for.',
      '02.md': 'Some 70 people spoke on the mill at the hall in Osby in April, 58 against and 12 in favour.',
    };
    expectSilence(hall, on('At the hall in Osby the chair, Orrin Hale, voted for the mill.'));
    expectSilence(hall, on('Most of those who spoke on the mill at the hall in Osby were opposed.'));
  });
  it('takes what begins with a gerund for no claim', () => {
    const mill = { '01.md': 'Osby will not buy Marrow lighthouse.', '02.md': 'The mill was built in 1931.' };
    expectSilence(mill, on('Buying Marrow lighthouse is the cheap part.'));
    expectFindings(mill, on('Osby [[will buy >> will not buy :: claim-contradicted]] Marrow lighthouse.'));
  });
  it('takes what no other did for nothing that this one did not', () => {
    const lamps = {
      '01.md':
        'The directorate has sold 14 lighthouses since 2015 and intends to sell nine more. Marrow has fetched the second highest price so far, after Torsnes, which went for 6.1 million crowns in 2021.',
      '02.md':
        'Per Lindh, a captain, has bid 4.75 million crowns for the lighthouse at Marrow, and gets the keys in May.',
    };
    expectSilence(
      lamps,
      on(
        'She paid less than was paid for Torsnes four years ago. No other of the lighthouses sold since 2015 has been dearer than hers.',
      ),
    );
  });
  it('reads both of what a draft says of some and of others', () => {
    const clerk = { '01.md': 'Isak Wekund was convicted on 5 March in Osby on 11 counts of fraud.' };
    expectSilence(clerk, on('Isak Wekund was convicted in Osby on 11 counts of fraud and cleared of three.'));
  });
});
