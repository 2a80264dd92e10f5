import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

describe('dates that may well be one, or are of two things', () => {
  it('are a day, and the weekday on which a source says that something is to be', () => {
    const crates = {
      '01.md': dated('2024-05-18', 'The bells are packed in eleven crates. They leave on Thursday by ship.'),
    };
    expectSilence(crates, dated('2024-06-02', 'The crates with the bells left on May 23 by ship.'));
    expectFindings(
      crates,
      dated('2024-06-02', 'The crates with the bells left on May [[21 :: date-mismatch]] by ship.'),
    );
  });
  it('are the plan, and what became of it', () => {
    const team = {
      '01.md': dated('2024-05-18', 'The rowing team will ride through Ostby on Tuesday on an open bus.'),
    };
    expectSilence(
      team,
      dated(
        '2024-05-19',
        'The rowing team will ride through Ostby on Wednesday on an open bus. It was to have been Tuesday, but a storm is near.',
      ),
    );
  });
  it('are until when, and not before when', () => {
    const bridge = {
      '01.md': dated('2024-05-18', 'His party wants a referendum on the bridge toll in Ostby by 2027.'),
    };
    expectSilence(
      bridge,
      dated('2024-05-19', 'She will not help his party to a referendum on the bridge toll in Ostby before 2029.'),
    );
  });
  it('stand in one sentence, each for its own', () => {
    const pier = {
      '01.md': dated(
        '2024-05-18',
        'In 2016 the pier was closed for nine days by a strike, and in 2019 for repairs to its piles, which cost €4.25m.',
      ),
    };
    expectSilence(
      pier,
      dated('2024-05-19', 'In 2019 the pier was shut again, for its piles to be repaired, at a cost of €4.25m.'),
    );
  });
  it('are when a text was written or a picture taken, and when something was', () => {
    const fair = {
      '01.md': dated(
        '2024-12-30',
        'In this Dec. 31, 2023 file photo visitors of the midwinter fair in Ostby stand before the stage at the gate.',
      ),
    };
    expectSilence(
      fair,
      dated(
        '2024-12-29',
        'OSTBY, Dec. 29 (Newswire) - Visitors of the midwinter fair in Ostby are to stand before the stage at the gate.',
      ),
    );
  });
  it('are since when something has gone on, and when a part of it began', () => {
    const moon = {
      '01.md': dated('2024-05-18', 'The moon programme of Ostland started in 2012 with Kran 1, a simple orbiter.'),
    };
    expectSilence(moon, dated('2024-05-19', 'Since 2014 Ostland has been doing more and more for its moon programme.'));
  });
  it('are of what the clause beside tells', () => {
    const clock = {
      '01.md': dated('2024-05-18', 'Torvald Hessel died in 1926. His sister gave the clock away later.'),
    };
    expectSilence(
      clock,
      dated('2024-05-19', 'Torvald Hessel died seven years later and his sister gave the clock away in 1927.'),
    );
    expectFindings(
      clock,
      dated('2024-05-19', 'Torvald Hessel, who had a sister, died in [[1927 >> 1926 :: date-mismatch]].'),
    );
  });
});

describe('weekday-mismatch', () => {
  it('takes a day for that of the year of which sources tell', () => {
    const crash = { '01.md': dated('2023-11-10', 'Two trams collided in Ostby early on Wednesday.') };
    expectSilence(crash, dated('2024-11-20', 'It was on Wednesday, 8 November, that two trams collided in Ostby.'));
    expectFindings(
      {},
      dated('2024-11-20', 'It was on [[Wednesday, 8 November :: weekday-mismatch]], that two trams collided in Ostby.'),
    );
  });
});
