import { expectFindings, expectSilence } from '../../../support/marks';

const dated = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;

/** A ferry line, a strike and a final, by two outlets; all of it invented. */
const SOURCES = {
  '01-skerry-herald.md': dated(
    '2024-05-06',
    `The ferry Ingrid carried 1,187,000 passengers last year, the Skerry Line said on Monday.

The new pier at Holmvik is 26 miles from Port Anders and cost 8.4 million kroner. It is 214 millimetres higher than the old one.

The strike began on Friday, May 3, 2024, and ended after nine days. The union says that 340 sailors walked out; the company counted 290.

Captain Maren Holt, 52, has not left the ship. The company rejected the union’s offer.

The war in Tarn began in February 2020.

A survey found that 38 per cent of passengers would pay more. The fare rose by 2.5 percentage points more than prices.

The council backed the timetable by 14 votes to 9.

Skerry won the cup final 3-2 after a goal in the 88th minute.

Between 40 and 50 boats were damaged in the storm of April 12.`,
  ),
  '02-north-wire.md': dated(
    '2024-05-07',
    `Skerry Line’s ferry Ingrid, built in 1998, sails between Holmvik and Port Anders four times a day.

The storm damaged the breakwater at Holmvik on April 12. Repairs are not expected before autumn.

The chief of the Skerry Line, Tove Lunde, told reporters that the company had not accepted the union’s terms.

At least 19 people were hurt when the Ingrid hit the pier, hospitals said.`,
  ),
  '03-skerry-herald.md': dated(
    '2024-05-08',
    `The number of people hurt rose to 27 on Wednesday, hospitals said, after the ferry Ingrid hit the pier.`,
  ),
};

const draft = (text: string): string => dated('2024-05-08', text);
const flags = (text: string): void => void expectFindings(SOURCES, draft(text));
const isSilent = (text: string): void => expectSilence(SOURCES, draft(text));

describe('claims and their traps', () => {
  it('rounding', () => {
    isSilent('The ferry Ingrid carried about 1.2 million passengers last year.');
    isSilent('The ferry Ingrid carried nearly 1.2 million passengers last year.');
    isSilent('The ferry Ingrid carried more than 1.1 million passengers last year.');
    flags('The ferry Ingrid carried [[1,817,000 >> 1,187,000 :: number-mismatch]] passengers last year.');
  });
  it('changes of unit', () => {
    isSilent('The new pier at Holmvik is 42 kilometres from Port Anders.');
    isSilent('The new pier is about eight inches higher than the old one.');
    flags('The new pier at Holmvik is [[62 :: number-mismatch]] kilometres from Port Anders.');
  });
  it('number words and digits', () => {
    isSilent('The strike of the sailors ended after 9 days.');
    isSilent('Captain Maren Holt, who is fifty-two, stayed.');
    isSilent('The council backed the timetable by fourteen votes to nine.');
    flags('The council backed the timetable by fourteen votes to [[eight >> nine :: number-mismatch]].');
  });
  it('relative dates that resolve rightly', () => {
    isSilent('The strike began on Friday.');
    isSilent('The strike began last Friday.');
    isSilent('The storm damaged the breakwater at Holmvik last month.');
    isSilent('The war in Tarn, now more than four years old, goes on.');
    flags('The strike began on [[Thursday :: date-mismatch]].');
  });
  it('paraphrase', () => {
    isSilent('The shipping company turned down what the union had offered.');
    isSilent('Holmvik’s breakwater was hit by the storm on April 12.');
    flags('The company [[accepted >> rejected :: claim-contradicted]] the union’s offer.');
  });
  it('true facts in none of the sources', () => {
    isSilent('The island of Skerry has 4,100 inhabitants and two schools. The line was founded in 1921.');
  });
  it('different people giving different figures', () => {
    isSilent('The company says that 290 sailors walked out.');
    isSilent('According to the union, 340 sailors walked out.');
    flags('The union says that [[430 >> 340 :: number-mismatch]] sailors walked out.');
  });
  it('negations that agree', () => {
    isSilent('Captain Maren Holt never left the ship.');
    isSilent('The company did not accept the union’s terms.');
    flags('Captain Maren Holt [[has left :: claim-contradicted]] the ship.');
  });
  it('hypotheticals, questions and wishes', () => {
    isSilent('If the company accepted the union’s offer, the ferry would sail.');
    isSilent('Had the company accepted the union’s offer, the ferry would have sailed.');
    isSilent('Has the company accepted the union’s offer?');
    isSilent('Passengers wish that the company had accepted the union’s offer.');
  });
  it('ranges', () => {
    isSilent('Some 45 boats were damaged in the storm.');
    isSilent('Between 40 and 50 boats were damaged in the storm of April 12.');
    flags('Between [[60 and 70 >> 40 and 50 :: number-mismatch]] boats were damaged in the storm of April 12.');
  });
  it('votes and scores, from either side', () => {
    isSilent('The timetable passed the council 14-9.');
    isSilent('Skerry won the cup final 3–2.');
    isSilent('The cup final ended in a 3-2 win for Skerry; a week before, Holmvik had won 4-0.');
    flags('Skerry won the cup final 3-[[1 >> 2 :: number-mismatch]].');
    flags('Skerry won the cup final with a goal in the [[89th >> 88th :: number-mismatch]] minute.');
  });
  it('ages', () => {
    isSilent('Maren Holt, 52, is the captain. Her daughter, 25, is a sailor.');
    isSilent('The 52-year-old captain, Maren Holt, stayed.');
    flags('The captain, Maren Holt, [[25 >> 52 :: number-mismatch]], stayed.');
  });
  it('money', () => {
    isSilent('The new pier at Holmvik cost more than 8 million kroner.');
    isSilent('The new pier at Holmvik, a matter of $790,000, was late.');
    flags('The new pier at Holmvik cost [[4.8 million >> 8.4 million :: number-mismatch]] kroner.');
  });
  it('percent and percentage points', () => {
    isSilent('A survey found that nearly 40 per cent of passengers would pay more.');
    isSilent('A survey found that almost four in 10 passengers would pay more.');
    flags('A survey found that [[83 >> 38 :: number-mismatch]] per cent of passengers would pay more.');
  });
  it('outdated tolls said to be of their day', () => {
    isSilent('On Tuesday hospitals spoke of at least 19 people hurt when the Ingrid hit the pier.');
    isSilent('The number of injured rose from 19 to 27 when the Ingrid hit the pier.');
    flags('At least [[19 >> 27 :: claim-outdated]] people were hurt when the Ingrid hit the pier.');
  });
  it('places and people in the slot', () => {
    isSilent('The Ingrid sails between Port Anders and Holmvik.');
    isSilent('The line’s chief, Tove Lunde, spoke to reporters.');
    flags('The storm damaged the breakwater at [[Port Anders >> Holmvik :: entity-mismatch]] on April 12.');
  });
  it('months, years and weekdays', () => {
    isSilent('The storm of April 12 fell on a Friday.');
    isSilent('The ferry Ingrid was built late in the 1990s.');
    flags('The ferry Ingrid was built in [[1989 >> 1998 :: date-mismatch]].');
    flags('The war in Tarn began in [[March >> February :: date-mismatch]] 2020.');
    flags('The storm damaged the breakwater at Holmvik on April [[21 >> 12 :: date-mismatch]].');
  });
  it('what fell ill, and by how much something was raised', () => {
    const sources = {
      '01-harbour-post.md': dated(
        '2024-09-13',
        `Twenty-two people have now fallen ill after eating smoked mussels sold by the Ostrow Cannery, officials said on Friday.

The judge freed Ruben Askeland, but his bail was raised from 250,000 to 350,000 kroner.`,
      ),
    };
    const on = (text: string): string => dated('2024-09-15', text);
    expectSilence(
      sources,
      on('The number of people who fell ill after eating smoked mussels sold by the Ostrow Cannery has risen to 22.'),
    );
    expectSilence(sources, on('The judge freed Ruben Askeland, but his bail was raised by 100,000 kroner.'));
    expectFindings(
      sources,
      on(
        'The judge freed Ruben Askeland, but his bail was raised to [[530,000 >> 350,000 :: number-mismatch]] kroner.',
      ),
    );
  });
  it('what happened on the days on which two outlets wrote, and how long it took', () => {
    const sources = {
      '01-fell-courier.md': dated(
        '2024-02-08',
        `Divers were losing hope of finding any more of the missing crew on Thursday, the third day after a dam wall broke above the town of Ullin.

A baker of 61 was pulled on Thursday from a cellar in which he had lived for 50 hours after a dam wall broke above the town of Ullin.`,
      ),
    };
    expectSilence(
      sources,
      dated(
        '2024-02-10',
        'Divers in the Skarn reservoir gave up the search for the missing barge crew on Saturday, four days after a dam wall broke above the town of Ullin.',
      ),
    );
  });
  it('what is usual, and what nothing is so much as', () => {
    const sources = {
      '01-fell-courier.md': dated(
        '2024-02-08',
        `The council in Ullin had received 4,300 complaints in two days, against about 600 in a normal week.

It was the strongest gale to hit Ullin since Brenna in 1997.`,
      ),
    };
    expectSilence(
      sources,
      dated('2024-02-10', 'The council in Ullin has received 4,300 complaints in two days. About 600 is normal.'),
    );
    expectSilence(sources, dated('2024-02-10', 'No gale so strong had hit Ullin for almost 27 years.'));
  });
  it('what was so on the day with which a paragraph opens', () => {
    const sources = {
      '01-fell-courier.md': dated('2024-02-08', 'Two divers were questioned by the police in Ullin, officials said.'),
      '02-fell-courier.md': dated('2024-02-12', 'Six divers have been questioned by the police in Ullin so far.'),
    };
    expectSilence(
      sources,
      dated('2024-02-13', '**Day 3, Thursday.** The wall breaks. Two divers are questioned by the police in Ullin.'),
    );
    expectFindings(
      sources,
      dated(
        '2024-02-13',
        '[[Two >> Six :: claim-outdated]] divers have been questioned by the police in Ullin so far.',
      ),
    );
  });
  it('a date that is right but for its year, beside another event', () => {
    expectFindings(
      {
        '01-fell-courier.md': dated(
          '2025-02-08',
          `Ruben Askeland was arrested at the airport on 14 November 2023. Askeland spent five months in custody and left it in April 2024.`,
        ),
      },
      dated(
        '2025-02-13',
        'Ruben Askeland was arrested at the airport in November [[2022 >> 2023 :: date-mismatch]] and spent months in custody.',
      ),
    );
  });
});

describe('traps of tables and transcripts', () => {
  it('take no label of a question or an answer for a name', () => {
    const hearing = {
      'a.txt':
        'Q. And how many dredgers were on it in May?\n\nA. For nine months, two. A firm from Skarv made the survey.',
    };
    expectSilence(hearing, 'For nine months, he told Ida Ness, there were two dredgers.');
  });
  it('reckon one rate for another number of people', () => {
    const rates = { 'a.txt': 'Lovenia has five nurses for every 1,000 inhabitants.' };
    expectSilence(rates, 'Lovenia has one nurse for every 200 inhabitants.');
  });
  it('count nothing as left that has gone', () => {
    expectSilence(
      { 'a.txt': 'Members pay about 500 euros a year.' },
      'Five more pools may open. Members pay about €500 a year, and 1,150 had left by June; it is 1,900 now, or one in 20.',
    );
  });
});

describe('traps of sums', () => {
  it('reckon with no rank, and with nothing that is so many times over', () => {
    const none = { 'a.txt': 'Nothing of the kind.' };
    expectSilence(none, 'The park got 40 ponds, 15 more than in the first drawings.');
    expectSilence(
      none,
      'He was charged with six crimes and found guilty of four: bribery, three times over, and theft.',
    );
  });
});
