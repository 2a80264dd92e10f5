import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;
const draft = (text: string): string => dated('2024-05-20', text);

describe('figures that are of two things', () => {
  it('are a change, and what it came to', () => {
    const bakers = {
      '01.md': dated(
        '2024-05-18',
        'The starting wage of the bakers rises from 1,310 to 1,390 florins a month in July.',
      ),
    };
    expectSilence(
      bakers,
      draft('Rents in July go up by 2.2 per cent, and the starting wage of the bakers by 80 florins a month.'),
    );
    const choir = { '01.md': dated('2024-05-18', 'The appeal for the old organ had 61,000 signatures on Sunday.') };
    expectSilence(choir, draft('The appeal for the old organ grew by 19,000 between Thursday and Sunday.'));
  });
  it('are a part and the whole of another', () => {
    const council = {
      '01.md': dated('2024-05-18', 'The two groups have 19 of the 36 seats in the Harbour Council of Ostby.'),
    };
    expectSilence(
      council,
      draft('Between them the two groups have 19 seats in the Harbour Council of Ostby against 17 for all others.'),
    );
  });
  it('are a sum, and the share of it that the source gives', () => {
    const storm = {
      '01.md': dated(
        '2024-05-18',
        'The cost of the storm damage has been put at 3.2 billion florins, about a tenth of it on the orchards.',
      ),
    };
    expectSilence(storm, draft('The orchards account for some 320 million florins of the storm damage.'));
    expectFindings(
      storm,
      draft('The cost of the storm damage has been put at [[2.3 billion >> 3.2 billion :: number-mismatch]] florins.'),
    );
  });
  it('are one of several steps, and how many there are', () => {
    const porters = {
      '01.md': dated(
        '2024-05-18',
        'The pay of the porters will rise by 9 percent in two steps, five percent in June and four percent in October.',
      ),
    };
    expectSilence(
      porters,
      draft('The pay of the porters will rise by 9 percent, in one step of five percent in June and another of four.'),
    );
  });
});

describe('claim-outdated', () => {
  it('takes no offer, no span of ages and no rise to less for what is so now', () => {
    const farm = {
      '01.md': dated('2024-05-10', 'The campaign was about a plan for 72 turbines on the Hovden ridge.'),
      '02.md': dated('2024-05-18', 'It had planned 72 turbines on the ridge; the Liberals offered the farmers 50.'),
    };
    expectSilence(farm, draft('The plan for 72 turbines on the Hovden ridge goes back to the ministry.'));
    const trial = {
      '01.md': dated(
        '2024-05-18',
        'A trial for those from six to 16 will begin in June in Ostby, with 2,400 of them, the institute said.',
      ),
    };
    expectSilence(
      trial,
      draft('In June 2,400 children of six and over will be enrolled in a trial of their own in Ostby.'),
    );
    const baths = {
      '01.md': dated(
        '2024-05-10',
        'The alarm went off on Saturday at the Ostby baths, where 58 people were in the pool.',
      ),
      '02.md': dated(
        '2024-05-12',
        'The number of people treated after the leak at the pool of the Ostby baths on Saturday has risen to 33.',
      ),
    };
    expectSilence(baths, draft('On that Saturday 58 people were in the pool of the Ostby baths.'));
  });
  it('knows another difference from the same sum', () => {
    const parks = {
      '01.md': dated('2024-05-10', 'The first draft of the budget would have cut the parks by 190 million florins.'),
      '02.md': dated('2024-05-18', 'City parks in Ostby receive 2.7 billion florins, 130 million less than this year.'),
    };
    expectFindings(
      parks,
      draft(
        'The city parks in Ostby are to have 2.7 billion florins next year, [[190 million >> 130 million :: number-mismatch]] less than this year.',
      ),
    );
    expectSilence(
      parks,
      draft('The city parks in Ostby are to have 2.7 billion florins next year, 130 million less than this year.'),
    );
  });
  it('knows another part of the same number', () => {
    const baths = {
      '01.md': dated('2024-05-10', 'A list had 13 of the 24 Sandell baths on it, the company said.'),
      '02.md': dated(
        '2024-05-18',
        'Eleven of the 24 baths run by the Sandell company let bathers back in on Saturday, two weeks after the gas leak at its Ostby site put 31 people in hospital.',
      ),
    };
    const text = (count: string): string =>
      draft(
        `OSTBY — Bathers went back into ${count} of the 24 Sandell baths at the weekend, a fortnight after a cloud of chlorine drove more than a hundred people out of the baths in Ostby.`,
      );
    expectFindings(baths, text('[[13 >> 11 :: claim-outdated]]'));
    expectSilence(baths, text('11'));
  });
  it('are of the one and of another one, each for itself', () => {
    const salve = {
      '01.md': dated(
        '2024-05-18',
        'In a study of 340 horses the new salve healed the hoof in 72 per cent of them, against 38 per cent for tar.',
      ),
    };
    expectSilence(
      salve,
      draft('In the study of horses the new salve healed the hoof in 72 per cent of cases, and tar in 38.'),
    );
    expectFindings(
      salve,
      draft(
        'In the study of horses the new salve healed the hoof in [[27 >> 72 :: number-mismatch]] per cent of cases, and tar in 38.',
      ),
    );
  });
  it('are the two sides, and all whom a source counts', () => {
    const court = { '01.md': dated('2024-05-18', 'The court in Osby heard 83 witnesses over 61 days.') };
    expectSilence(court, draft('The court in Osby heard 76 witnesses against him and seven in defence over 61 days.'));
    expectFindings(
      court,
      draft(
        'The court in Osby heard [[38 >> 83 :: number-mismatch]] witnesses, seven of them in defence, over 61 days.',
      ),
    );
  });
});
