import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;
const on = (text: string): string => dated('2025-05-09', text);

describe('figures that others are made of', () => {
  it('knows what a budget was of which less was used', () => {
    const inquiry = {
      '01.md': 'The inquiry into the fire at Osby cost 14.5 million marks, 1.5 million less than its budget.',
    };
    expectSilence(inquiry, on('The inquiry into the fire at Osby had a budget of 16 million marks.'));
    expectFindings(
      inquiry,
      on('The inquiry into the fire at Osby cost [[15.4 million >> 14.5 million :: number-mismatch]] marks.'),
    );
  });
  it('takes an average for no count', () => {
    const career = { '01.md': 'In two seasons with Osby she played 61 matches and scored 301 goals.' };
    expectSilence(career, on('She played 431 times for Osby, which is about 25 matches a season.'));
  });
  it('tells who lost so much from another who did', () => {
    const vote = {
      '01.md': 'In a poll the Osby Front, which lost two seats in October, was at 9 per cent of the vote.',
      '02.md': 'The Lake Party came first in Osby with 31 per cent of the vote.',
    };
    expectSilence(vote, on('The Lake Party came first in October with 31 per cent of the vote, but lost four seats.'));
    expectFindings(
      vote,
      on(
        'In a poll the Osby Front, which lost [[four >> two :: number-mismatch]] seats in October, was at 9 per cent of the vote.',
      ),
    );
  });
});

describe('dates of two events', () => {
  it('reads "this morning" as the day of the source', () => {
    const deal = {
      '01.md': dated(
        '2025-03-20',
        'The town of Osby and the Union of Ferry Staff signed an agreement this morning which ends the strike that began on 2 March.',
      ),
    };
    expectSilence(
      deal,
      on('Members of the Union of Ferry Staff in Osby accepted the agreement that was signed on 20 March.'),
    );
    expectFindings(
      deal,
      on(
        'The strike of the Union of Ferry Staff in Osby began on [[12 >> 2 :: date-mismatch]] March and ended with an agreement.',
      ),
    );
  });
  it('holds what is to come against nothing that was weeks before', () => {
    const post = {
      '01.md': dated(
        '2025-04-11',
        'A jury on Tuesday found the former finance director of Osby guilty of stealing from the town that she had served.',
      ),
    };
    expectSilence(
      post,
      on('On May 19 Ada Quill becomes finance director of Osby, and she will work in the town hall.'),
    );
  });
});

describe('words that turn nothing', () => {
  it('takes measures for no opposites', () => {
    const surge = { '01.md': 'A surge of 3.4 metres ran through the lower town of Osby in the storm.' };
    expectSilence(surge, on('In the storm a surge that was more than three metres high ran through the town of Osby.'));
  });
  it('knows that before anyone knew nobody did', () => {
    const school = {
      '01.md': 'Eight of the passengers walked to a school in Osby, where they slept for a night before anyone knew.',
    };
    expectSilence(school, on('Eight of the passengers slept for a night in a school in Osby without anybody knowing.'));
  });
  it('takes what was not ordered for not done', () => {
    const pit = {
      '01.md':
        'One sensor recorded a warning at 2.55 p.m., but Pieter Holm, the manager of the pit at Osby, did not order the level to be cleared.',
    };
    expectSilence(
      pit,
      on('One sensor gave a warning at five to three. No order to clear the level at Osby was given by Pieter Holm.'),
    );
  });
  it('asks of whom "they" are up or down', () => {
    const match = {
      '01.md':
        'Osby led 14-11 at half-time and were still two goals up with three minutes to play, but Ida Kruse was sent off.',
    };
    expectSilence(match, on('They were still two down with three minutes to go. Then Ida Kruse was sent off.'));
    expectFindings(
      match,
      on(
        'Osby were still two goals [[down >> up :: claim-contradicted]] with three minutes to play, but Ida Kruse was sent off.',
      ),
    );
  });
  it('knows that who lived has not died', () => {
    const school = { '01.md': 'All of the 300 pupils who were in the school at Osby lived.' };
    expectFindings(
      school,
      on('All of the 300 pupils who were in the school at Osby [[died >> lived :: claim-contradicted]].'),
    );
  });
  it('puts "no" before what somebody is said to have', () => {
    const ferry = { '01.md': 'The ferry Marrow had no permission to sail from Osby that evening.' };
    expectFindings(
      ferry,
      on(
        'The ferry Marrow [[had permission to sail >> had no permission to sail :: claim-contradicted]] from Osby that evening.',
      ),
    );
  });
});

describe('names of two things', () => {
  it('tells which mine it is from where it lies', () => {
    const mine = {
      '01.md': 'The owners blamed the rock for the deaths of 23 people in its copper mine in Luwenda last year.',
      '02.md': 'At Mbeleka 23 people died on 14 August 2024.',
    };
    expectSilence(
      mine,
      on('The rock that killed 23 people at the Mbeleka copper mine last year was rotten, the owners said.'),
    );
  });
  it('asks whom a judge let go', () => {
    const court = {
      '01.md':
        'Ida Vandermeer did not speak. Judge Teodor Salcid set sentencing for May 16 and let her remain free on a bond of $250,000.',
    };
    expectSilence(
      court,
      on('Sentencing is set for May 16. Until then Vandermeer is free on a bond of a quarter of a million dollars.'),
    );
  });
});

describe('plans of then, and seasons', () => {
  it('takes what would have been for nothing that is', () => {
    const cabins = {
      '01.md': dated(
        '2025-05-02',
        'Brisk Hotels had bid for the lighthouse at Osby, where it wanted to put up 16 cabins.',
      ),
      '02.md': dated(
        '2025-05-08',
        'Brisk Hotels is looking at the herring house at Osby. It now speaks of ten cabins instead of 16.',
      ),
    };
    expectSilence(
      cabins,
      on('Brisk Hotels was beaten. The company would have put up 16 cabins at Osby and been open in two years’ time.'),
    );
    expectFindings(cabins, on('Brisk Hotels speaks of [[16 >> 10 :: claim-outdated]] cabins at Osby.'));
  });
  it('takes what a plan would do on its day for what it was', () => {
    const jobs = {
      '01.md': dated('2025-04-17', 'A budget that would do away with 112 jobs is before the school board of Osby.'),
      '02.md': dated('2025-05-08', 'In the schools of Osby 71 jobs will go instead of 112 under the budget.'),
    };
    expectSilence(
      jobs,
      on(
        'On Thursday, April 17, people stood outside the school board of Osby to protest a budget that would do away with 112 jobs.',
      ),
    );
  });
  it('knows a day by its hour', () => {
    const warning = {
      '01.md': dated(
        '2025-05-08',
        'Ada Quill gave her first warning of the storm in Osby on Monday and raised it to red, the highest level, at noon on Wednesday.',
      ),
    };
    expectFindings(
      warning,
      on(
        'Ada Quill gave a first warning of the storm in Osby on Monday and went to red at noon on [[Tuesday >> Wednesday :: date-mismatch]].',
      ),
    );
  });
  it('tells the seasons of a year apart', () => {
    const rink = { '01.md': 'Lakeside Rink in Osby, dark since 2023, will stay closed until the fall of 2026.' };
    expectSilence(rink, on('Lakeside Rink in Osby will stay closed until the autumn of 2026.'));
    expectFindings(
      rink,
      on('Lakeside Rink in Osby will stay closed until the [[spring of 2026 >> fall of 2026 :: date-mismatch]].'),
    );
  });
});

describe('what is told from another side', () => {
  it('gives a younger brother an older one', () => {
    const brothers = {
      '01.md': 'Hendrik Daniels, the mayor of Osby’s younger brother, put the loss at 1,900 animals.',
    };
    expectSilence(
      brothers,
      on('Hendrik Daniels put the loss at 1,900 animals. Abel, his older brother, is the mayor of Osby.'),
    );
  });
  it('compares with no part of what it is', () => {
    const fire = {
      '01.md': 'We have counted 143 houses destroyed, 121 in Drieberg and 22 in Osby, and another 52 damaged.',
    };
    expectSilence(
      fire,
      on('The fire chief said that 143 houses had been destroyed, 25 more than had been counted on Monday evening.'),
    );
  });
  it('tells the ages of a couple apart', () => {
    const couple = { '01.md': 'Kari Bruheim, 66, and her husband, Torleif, 70, had been in Osby for two days.' };
    expectSilence(couple, on('In Osby were Torleif Bruheim, 70, and his wife, Kari, who is four years younger.'));
    expectFindings(couple, on('In Osby was Kari Bruheim, [[76 >> 66 :: number-mismatch]], and her husband.'));
  });
  it('takes the year of a day from a source that names its weekday', () => {
    const works = { '01.md': dated('2026-03-19', 'Work on the quay at Osby begins on Monday 2 November.') };
    expectFindings(
      works,
      dated(
        '2026-03-20',
        'Work on the quay at Osby begins on [[Tuesday 2 November >> Monday 2 November :: weekday-mismatch]].',
      ),
    );
    expectSilence(works, dated('2026-03-20', 'Work on the bridge begins on Tuesday 3 November.'));
  });
});
