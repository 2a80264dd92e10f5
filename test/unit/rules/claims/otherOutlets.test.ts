import { expectFindings, expectSilence } from '../../../support/marks';

const on = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

describe('two outlets that tell of one story', () => {
  it('number floors, and count something else on them', () => {
    const sources = {
      '01-gazette.md': on(
        '2024-05-02',
        'HOLT - A gunman killed at least 19 people and wounded over 60 at a fair in Holt on Sunday, raining down fire from the 14th floor of a hotel for several minutes.',
      ),
      '02-courier.md': on('2024-05-01', 'The gunman fired from the 14th floor of a hotel in Holt.'),
    };
    expectSilence(
      sources,
      on('2024-05-02', 'The gunman shot from the 14th floor. The hotel is about 300 yards from the fair.'),
    );
    expectFindings(
      sources,
      on('2024-05-02', 'The gunman fired from the [[41st >> 14th :: number-mismatch]] floor of a hotel in Holt.'),
    );
  });
  it('count those who are called after a day', () => {
    expectSilence(
      { '01-gazette.txt': 'Nine of the 12 marchers who were charged were students at Holt College.' },
      'Nine of the 12 Nov. 3 marchers who were charged were students at Holt College.',
    );
  });
  it('write round numbers that share their zeros', () => {
    expectSilence(
      {
        '01-gazette.txt':
          'The plan asks the county to keep 25,000 wardens in its parks, at a cost of 3 million crowns a year.',
      },
      'The plan asks the county to complete its maps and to help villages to hire up to 5,000 forest wardens and guides.',
    );
  });
  it('count something else of which the same is said', () => {
    expectSilence(
      { '01-gazette.txt': 'The Holt killer, who shot 59 people and hurt hundreds, was a clerk.' },
      'Mass shootings of the past 25 years: Tarn club: 49 shot when a clerk opens fire.',
    );
  });
  it('give the score as it was at their moment', () => {
    expectSilence(
      { '01-gazette.txt': 'Holt built a lead in the sixth inning, with a home run that made it 4-1.' },
      'Holt built up a 5-1 lead in the innings of the game before, with a home run.',
    );
  });
  it('tell of a family among the dead', () => {
    expectSilence(
      { '01-gazette.txt': 'A family from Holt was among 12 killed in the crash of a plane in Torland.' },
      'A family of four from Holt was killed in the crash of a plane in Torland.',
    );
  });
  it('count those who are badly hurt', () => {
    expectSilence(
      { '01-gazette.txt': 'Police said that four people with more serious injuries were kept in hospital in Holt.' },
      'Police say that 27 people have injuries and were brought to hospital in Holt.',
    );
  });
  it('give the age of another person', () => {
    expectSilence(
      { '01-gazette.txt': 'A swan at the Holt Zoo was shot after a 4-year-old boy fell into its pond.' },
      'Ada, a 17-year-old swan at the Holt Zoo, was shot on Monday.',
    );
    expectSilence(
      { '01-gazette.txt': 'The Post said that Brill molested a 14-year-old girl in 1979.' },
      'Other women told of Mr. Brill that they were 16 years old when he called on them.',
    );
  });
  it('have a line with the day under a post', () => {
    expectSilence(
      { '01-gazette.md': on('2024-05-30', 'Sad news today at the Holt Zoo — Holt Zoo (@HoltZoo) May 28, 2024') },
      on('2024-05-30', 'The keepers were quick. — Holt Zoo (@HoltZoo) May 27, 2024'),
    );
  });
  it('date another work, race or launch', () => {
    expectSilence(
      { '01-gazette.md': on('2024-05-30', 'Vera Finch shot the film with Brill in 2018.') },
      on('2024-05-30', 'Vera Finch shot her 2016 film about the mine with Brill.'),
    );
    expectSilence(
      { '01-gazette.md': on('2024-05-30', 'Vera Finch backed Brill in his 2018 run for mayor.') },
      on('2024-05-30', 'Vera Finch backed Brill in the 2022 national campaign.'),
    );
    expectSilence(
      {
        '01-gazette.md': on(
          '2024-12-29',
          'Torland authorities said Friday that on Nov. 24 they seized and inspected a Palau vessel that on Oct. 19 transferred oil to a northern ship.',
        ),
      },
      on(
        '2024-12-30',
        'Torland authorities inspected a Palau vessel in late November, suspected of transferring oil to a northern ship.',
      ),
    );
    expectSilence(
      { '01-gazette.md': on('2024-05-30', 'Holt has seen no such crowd since the last shuttle launch in 2011.') },
      on('2024-05-30', 'Holt has seen no such crowd since the first shuttle launch in 1991.'),
    );
    expectSilence(
      { '01-gazette.md': on('2024-05-30', 'The empty station will crash to Earth in 2025, the agency said.') },
      on('2024-05-30', 'The empty station will crash to Earth in 2024 or 2026, the agency said.'),
    );
  });
  it('date two deeds', () => {
    expectSilence(
      {
        '01-gazette.md': on(
          '2024-05-30',
          'An aide of Senator Brill resigned Monday after her post about the daughters of the president at the harvest ceremony became known.',
        ),
      },
      on(
        '2024-05-30',
        'An aide of Senator Brill apologized Friday for her post about the daughters of the president at the harvest ceremony.',
      ),
    );
  });
  it('shorten names, each in its way', () => {
    const sources = {
      '01-gazette.txt':
        'Six people were hurt at the baseball practice of the lawmakers in Alexandria, Virginia.\n\nThe documents were obtained by the Weser Zeitung and shared with more than 100 media groups by the International Consortium of Inquiring Reporters.\n\nThe flight left Los Angeles International Airport at 11:36 a.m. and came back at 7:33 p.m.\n\nThe League is the first party of the right to enter the Bundestag in more than half a century.\n\nHouse GOP leader Kevin Brill of Ohio said that the bill would harm elections.',
    };
    expectSilence(sources, 'Six people were hurt at the baseball practice of the lawmakers in Alexandria, Va.');
    expectSilence(
      sources,
      'The documents were obtained by the Weser Zeitung and shared with more than 100 media groups by ICIR.',
    );
    expectSilence(sources, 'The flight left LAX at 11:36 a.m. and came back at 7:33 p.m.');
    expectSilence(
      sources,
      'The League is the first party of the right to enter Parliament in more than half a century.',
    );
    expectSilence(
      sources,
      'The House Republican leader, Kevin Brill of Ohio, said that the bill would harm elections.',
    );
  });
  it('number what is no name, and count votes up to a bar', () => {
    expectSilence(
      { '01-gazette.txt': 'Vera Finch believed in a 60-vote threshold for the judge.' },
      'Vera Finch believed she had 41 votes against the judge.',
    );
    expectSilence(
      { '01-gazette.txt': 'Holt Harbours defeat Tarn Millers to win first Island Cup title since 1908.' },
      'Holt Harbours win classic Game 7 to win first Island Cup since 1908.',
    );
  });
  it('date another film', () => {
    expectSilence(
      {
        '01-gazette.md': on(
          '2018-02-06',
          'In his 2017 film, “Death Run”, Brill has a car that crashes as that of Finch did.',
        ),
      },
      on('2018-02-06', 'Brill has a car that crashes in the 2013 film Mill Race.'),
    );
  });
  it('speak of the nominees of two parties', () => {
    expectSilence(
      {
        '01-gazette.txt': 'The presumptive Republican presidential nominee called the attack in Tarn an act of terror.',
      },
      'Vera Finch, the presumptive Democratic presidential nominee, called the attack in Tarn an act of terror.',
    );
  });
  it('deny in their own words', () => {
    expectSilence(
      { '01-gazette.txt': 'The director called the acts of Finch careless without recommending criminal charges.' },
      'The director recommended no criminal charges against Finch for her careless acts.',
    );
    expectSilence(
      { '01-gazette.txt': 'It is the first tram crash involving deaths on board since 1959, when three died.' },
      'There had been no deaths on board a tram since 1959, when three died in a crash.',
    );
    expectSilence(
      { '01-gazette.txt': 'The Senate committee on Tuesday subpoenaed records of the firm of Finch.' },
      'Finch will not comply with subpoenas from the Senate committee for records of the firm.',
    );
    expectSilence(
      { '01-gazette.txt': 'Torland has in the past vowed to shoot down northern rockets that threaten it.' },
      'President Brill cannot see why Torland did not shoot down northern rockets that flew over it.',
    );
  });
  it('tell of what came before', () => {
    expectSilence(
      { '01-gazette.md': on('2024-05-30', 'The House voted later on Wednesday to pass the bill.') },
      on('2024-05-30', 'The House voted earlier this month to pass the bill on dogs.'),
    );
    expectSilence(
      {
        '01-gazette.txt':
          'Leading Greens called on Friday for President Brill to cancel his meeting with Finch after the court indicted two spies.',
      },
      'Greens called on President Brill to cancel his meeting with Finch, as they had done even before the court indicted two spies.',
    );
    expectSilence(
      {
        '01-gazette.txt': 'And when Mr. Brill ruled out a third-party run for president, he feared to split the vote.',
      },
      'Brill considered a third-party run for president before he feared to split the vote.',
    );
  });
});
