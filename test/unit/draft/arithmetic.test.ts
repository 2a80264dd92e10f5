import { expectFindings, expectSilence } from '../../support/marks';

const NOTHING = {};
const on = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}`;
const flags = (text: string): void => void expectFindings(NOTHING, text);
const isSilent = (text: string): void => expectSilence(NOTHING, text);

describe('arithmetic-mismatch', () => {
  it('adds up lists behind a colon', () => {
    flags('The mill employs [[310 >> 330 :: arithmetic-mismatch]] people: 190 in the yard and 140 in the office.');
    isSilent('The mill employs 330 people: 190 in the yard and 140 in the office.');
    isSilent('The mill employs about 300 people: 190 in the yard and 140 in the office.');
    // examples of a whole, not its parts
    isSilent('The mill employs 330 people: 40 apprentices and 12 drivers among them.');
  });
  it('adds up two sums that are called a total', () => {
    flags(
      'The club paid €31m, with another €4.5m to come. That would take the total to [[€36.5m >> €35.5m :: arithmetic-mismatch]].',
    );
    isSilent('The club paid €31m, with another €4.5m to come. That would take the total to €35.5m.');
  });
  it('takes one from the other', () => {
    flags('The fleet began with 31 boats and now has 24, which is [[six >> seven :: arithmetic-mismatch]] fewer.');
    isSilent('The fleet began with 31 boats and now has 24, which is seven fewer.');
    flags(
      'Repairs are put at €2.8m, while the insurer expects €3.4m. That leaves [[€700,000 >> €600,000 :: arithmetic-mismatch]] in dispute.',
    );
    isSilent('Repairs are put at €2.8m, while the insurer expects €3.4m. That leaves €600,000 in dispute.');
  });
  it('reckons what is said to follow from figures just before, whatever they are', () => {
    flags(
      'The ferry took 148 people off and the trawler 63. That made [[201 >> 211 :: arithmetic-mismatch]] in all, the mate said.',
    );
    isSilent('The ferry took 148 people off and the trawler 63. That made 211 in all, the mate said.');
    flags(
      'Of the 52 crates in the hold, seven held glass and the remaining [[35 >> 45 :: arithmetic-mismatch]] bricks, she said.',
    );
    isSilent('Of the 52 crates in the hold, seven held glass and the remaining 45 bricks, she said.');
    flags(
      'The harbour had 88 boats in May. By June there were 71, which means that [[27 >> 17 :: arithmetic-mismatch]] had left.',
    );
    isSilent('The harbour had 88 boats in May. By June there were 71, which means that 17 had left.');
    flags('The crack was 18 mm wide in May and 31 mm in June, a growth of [[15 >> 13 :: arithmetic-mismatch]] mm.');
    isSilent('The crack was 18 mm wide in May and 31 mm in June, a growth of 13 mm.');
    // what it is compared with may stand behind, or elsewhere
    isSilent('The mill sold 18 looms in May and 31 in June, a rise of 15 on the year before.');
    isSilent(
      'Of the 52 crates in the hold, seven held glass. Those in the shed were opened; the remaining 12 were not.',
    );
  });
  it('takes a share from the next one, and a seat from those that are needed', () => {
    flags(
      'A poll gives her 38 per cent, which is [[six >> nine :: arithmetic-mismatch]] points more than the 29 of Mr Ott.',
    );
    isSilent('A poll gives her 38 per cent, which is nine points more than the 29 of Mr Ott.');
    flags('With 58 seats the two are [[nine >> eight :: arithmetic-mismatch]] short of the 66 that make a majority.');
    isSilent('With 58 seats the two are eight short of the 66 that make a majority.');
  });
  it('reckons the share of a change from what it was to what it is', () => {
    flags(
      'The shares, which began at 219p, ended the week at 198p, a fall of [[21 >> 9.6 :: arithmetic-mismatch]] per cent.',
    );
    isSilent('The shares, which began at 219p, ended the week at 198p, a fall of 9.6 per cent.');
    isSilent('The shares, which began at 219p, ended the week at 198p, a fall of 21 per cent since March.');
  });
  it('multiplies, and knows that two sides have no more than all votes', () => {
    flags('The price doubles, from 22 million marks to [[48 million >> 44 million :: arithmetic-mismatch]].');
    isSilent('The price doubles, from 22 million marks to 44 million.');
    isSilent('The price more than doubles, from 22 million marks to 48 million.');
    isSilent('Its price doubled from 2.2 million marks to 4.5 million.');
    flags('In the port 64 per cent voted No and only [[46 >> 36 :: arithmetic-mismatch]] per cent Yes.');
    isSilent('In the port 64 per cent voted No and only 36 per cent Yes.');
    isSilent('In the port 64 per cent voted No, and of the young 46 per cent voted.');
  });
  it('takes percentages from each other in points', () => {
    flags(
      'The Reds won 31.4% and the Blues 27.2%, a difference of [[4.8 >> 4.2 :: arithmetic-mismatch]] percentage points.',
    );
    isSilent('The Reds won 31.4% and the Blues 27.2%, a difference of 4.2 percentage points.');
    isSilent('The Reds won 31% and the Blues 27%, a difference of 4.4 percentage points.');
  });
  it('reckons from a floor, and from what something is fewer than', () => {
    flags(
      'Nobody is to earn less than 13.50 marks an hour, [[15 >> 12.5 :: arithmetic-mismatch]]% more than the present minimum of 12.',
    );
    isSilent('Nobody is to earn less than 13.50 marks an hour, 12.5% more than the present minimum of 12.');
    isSilent('More than 5,000 people came, 30% more than the 4,000 of last year.');
    flags(
      'The works would send out 52 lorries a day, [[42 >> 32 :: arithmetic-mismatch]] fewer than the 84 first planned.',
    );
    isSilent('The works would send out 52 lorries a day, 32 fewer than the 84 first planned.');
  });
  it('reckons changes in per cent', () => {
    flags('The fare rose from 40 crowns to 50 crowns, or [[20 >> 25 :: arithmetic-mismatch]] per cent.');
    isSilent('The fare rose from 40 crowns to 50 crowns, or 25 per cent.');
    isSilent('The fare rose from 41 crowns to 50 crowns, or 22 per cent.');
    flags(
      'The guild asks for 13.50 marks an hour, [[18 >> 12.5 :: arithmetic-mismatch]]% more than the minimum of 12.',
    );
    isSilent('The guild asks for 13.50 marks an hour, 12.5% more than the minimum of 12.');
  });
  it('reckons shares', () => {
    flags('Of the 480 pupils, 120, or [[30 >> 25 :: arithmetic-mismatch]] per cent, were absent.');
    isSilent('Of the 480 pupils, 120, or 25 per cent, were absent.');
    flags('It found faults in 22 of 96 girders, or [[32 >> 23 :: arithmetic-mismatch]] per cent.');
    isSilent('It found faults in 22 of 96 girders, or 23 per cent.');
    isSilent('It found faults in 22 of 96 girders, or nearly a quarter.');
    // not a share of what stands before
    isSilent('It found faults in 22 of 96 girders; repairs will take 40 per cent of the budget.');
  });
  it('divides a sum by those who get it', () => {
    flags('They paid $1.2 million to 400 growers, or [[$4,000 >> $3,000 :: arithmetic-mismatch]] each.');
    isSilent('They paid $1.2 million to 400 growers, or $3,000 each.');
    isSilent('They paid $1.25 million to 412 growers, or about $3,000 each.');
  });
  it('reckons ages from dates of birth, up to the day of the draft', () => {
    const born = 'was born on May 2, 1978, in Tarn.';
    flags(on('2024-05-01', `Ada Quist, [[46 >> 45 :: arithmetic-mismatch]], ${born}`));
    isSilent(on('2024-05-01', `Ada Quist, 45, ${born}`));
    isSilent(on('2024-05-02', `Ada Quist, 46, ${born}`));
    // a year alone leaves two ages open
    isSilent(on('2024-05-01', 'Ada Quist, 46, was born in 1978 in Tarn.'));
  });
  it('reckons ages at death', () => {
    const life = (age: string): string =>
      `She was born on 12 May 1927 in Tarn. On 3 February 2019 she died there, at the age of ${age}.`;
    flags(life('[[92 >> 91 :: arithmetic-mismatch]]'));
    isSilent(life('91'));
  });
  it('reckons time from clock to clock', () => {
    flags(
      'The alarm rang at 2:15 a.m. The first engine came at 3:40 a.m., [[95 >> 85 :: arithmetic-mismatch]] minutes later.',
    );
    isSilent('The alarm rang at 2:15 a.m. The first engine came at 3:40 a.m., 85 minutes later.');
    isSilent('The alarm rang at a quarter past two. The first engine came at 3:40 p.m., 85 minutes later.');
  });
  it('reckons what a word such as “together” or “left” says to follow, where one result is nearly it', () => {
    flags('The fund holds 17.3% and the family 12.4%: between them, [[28.7 >> 29.7 :: arithmetic-mismatch]]%.');
    flags('They had walked 214 of their 630 miles, and had another [[426 >> 416 :: arithmetic-mismatch]] to go.');
    flags('It left the yard at 58 km/h, [[38 >> 28 :: arithmetic-mismatch]] more than the limit of 30.');
    flags('The hall cost £7.4m, of which the city paid £4.1m and the guild [[£2.3m >> £3.3m :: arithmetic-mismatch]].');
    flags('The diggers want €9m for the dam and four for the road, [[€14m >> €13m :: arithmetic-mismatch]] together.');
    isSilent('The fund holds 17.3% and the family 12.4%: between them, 29.7%.');
    isSilent('They had walked 214 of their 630 miles, and had another 416 to go.');
    isSilent('It left the yard at 58 km/h, 28 more than the limit of 30.');
    isSilent('The hall cost £7.4m, of which the city paid £4.1m and the guild £3.3m.');
    // only part of the whole is told
    isSilent('The hall cost £7.4m, of which the city paid £4.1m and the guild £1.2m.');
    isSilent('Eleven Reds and seven Blues are for it. Against are the Whites and the Greys, with 28 between them.');
    isSilent('The treaty frees 240 men; the draft had said 210. Forty left the camp on Monday.');
  });
  it('reckons changes and shares from the sentence before', () => {
    flags(
      'Trade was worth €900m. By spring it had shrunk to €270m, a fall of [[80 >> 70 :: arithmetic-mismatch]] per cent.',
    );
    flags('The thieves took 48 rings. Of these, 36 are back, or [[85 >> 75 :: arithmetic-mismatch]]%.');
    flags(
      'Turnout was 61 per cent in May and 74 per cent in June, [[23 >> 13 :: arithmetic-mismatch]] percentage points higher.',
    );
    isSilent('Trade was worth €900m. By spring it had shrunk to €270m, a fall of 70 per cent.');
    isSilent('The thieves took 48 rings. Of these, 36 are back, or 75%.');
    isSilent('Turnout was 61 per cent in May and 74 per cent in June, 13 percentage points higher.');
  });
  it('takes nothing from things of two kinds', () => {
    isSilent('One job in seven will go. Two sailings are cancelled, which leaves a dozen.');
  });
  it('leaves quotations and figures that have nothing to do with each other alone', () => {
    isSilent('There are 12 boats in the harbour, 40 nets on the quay and 7 per cent less fish.');
    isSilent('Prices rose from 40 to 50 crowns; wages rose by 3 per cent.');
  });
});

describe('weekday-mismatch', () => {
  it('holds a weekday against the date beside it', () => {
    expectFindings(NOTHING, 'They met on [[Monday, March 12, 2024 :: weekday-mismatch]].');
    isSilent('They met on Tuesday, March 12, 2024.');
    isSilent('They met on Wednesday 13 March 2024 and on Thursday (March 14, 2024).');
  });
  it('takes the year of the draft where none is given', () => {
    flags(on('2024-03-14', 'They met on [[Friday, March 12 :: weekday-mismatch]].'));
    isSilent(on('2024-03-14', 'They met on Tuesday, March 12.'));
    isSilent(on('2023-12-28', 'They meet on Tuesday, March 12.'));
    isSilent(on('2024-01-04', 'They met on Thursday, December 28.'));
  });
  it('takes no date of another year for one of this', () => {
    isSilent(on('2024-03-14', 'It sank on Sunday, April 14, 1912.'));
    isSilent(on('2024-03-14', 'On Sunday, April 14, in 1912, it sank.'));
  });
});

describe('arithmetic-mismatch in sentences that say from what a figure follows', () => {
  it('takes what something is more than from what it is', () => {
    flags(
      'A berth now costs €1,310 a season, which is [[€80 >> €90 :: arithmetic-mismatch]] more than the €1,220 of last year.',
    );
    isSilent('A berth now costs €1,310 a season, which is €90 more than the €1,220 of last year.');
    flags(
      'The guild asks for 6.5 per cent this year, which is [[0.9 >> 1.4 :: arithmetic-mismatch]] points more than the 5.1 per cent that it was given.',
    );
    isSilent(
      'The guild asks for 6.5 per cent this year, which is 1.4 points more than the 5.1 per cent that it was given.',
    );
    // of something else
    isSilent('A berth now costs €1,310 a season, and the harbour earned €45 more than the €1,220 of last year.');
  });
  it('adds what was added', () => {
    flags('To the 7,400 crates of Friday the crew added 1,300, which made [[8,900 >> 8,700 :: arithmetic-mismatch]].');
    isSilent('To the 7,400 crates of Friday the crew added 1,300, which made 8,700.');
  });
  it('takes the parts from the whole', () => {
    flags(
      'Of the 214 boats, 120 were in the north harbour and 61 in the south, which leaves [[43 >> 33 :: arithmetic-mismatch]] elsewhere.',
    );
    isSilent('Of the 214 boats, 120 were in the north harbour and 61 in the south, which leaves 33 elsewhere.');
    flags(
      'The state will hold 46 percent and the Lunde family 29 percent, which leaves [[35 >> 25 :: arithmetic-mismatch]] percent for the staff.',
    );
    isSilent('The state will hold 46 percent and the Lunde family 29 percent, which leaves 25 percent for the staff.');
    isSilent('In the first week 120 boats came and in the second 61, which leaves 33 at sea.');
  });
  it('multiplies what each is given', () => {
    flags(
      'The line paid $1,500 each to 840 crew members, or [[$1.36 million >> $1.26 million :: arithmetic-mismatch]] in all.',
    );
    isSilent('The line paid $1,500 each to 840 crew members, or $1.26 million in all.');
  });
  it('divides by the years', () => {
    flags(
      'The town will pay €9 million over six years, which is an average of [[€1.8 million >> €1.5 million :: arithmetic-mismatch]] a year.',
    );
    isSilent('The town will pay €9 million over six years, which is an average of €1.5 million a year.');
    isSilent('The town will pay €9 million over six years, which is an average of €125,000 a month.');
  });
  it('takes a share of what the sentence begins with', () => {
    flags('Of the line’s 640 sailors, 512 stayed ashore, or [[70 >> 80 :: arithmetic-mismatch]] per cent.');
    isSilent('Of the line’s 640 sailors, 512 stayed ashore, or 80 per cent.');
  });
  it('knows what is too many, too late or uncovered', () => {
    flags('The firm had 48 hours and took 72, which is [[36 >> 24 :: arithmetic-mismatch]] hours too many.');
    isSilent('The firm had 48 hours and took 72, which is 24 hours too many.');
    flags(
      'The bill has climbed to 3.4 million. As the club is insured for 2.5 million, [[1.2 million >> 0.9 million :: arithmetic-mismatch]] is uncovered.',
    );
    isSilent('The bill has climbed to 3.4 million. As the club is insured for 2.5 million, 900,000 is uncovered.');
  });
  it('knows how much later something is by the moments', () => {
    flags(
      'The pump failed after 62 seconds. At 71 seconds, [[seven >> nine :: arithmetic-mismatch]] seconds later, it burst.',
    );
    isSilent('The pump failed after 62 seconds. At 71 seconds, nine seconds later, it burst.');
    isSilent('The pump failed after 62 seconds. It burst on the second day, nine seconds later than the other.');
  });
  it('takes a percentage that comes behind from the one before, in points', () => {
    flags(
      'The fire was 53 percent contained on Sunday, [[21 >> 19 :: arithmetic-mismatch]] percentage points more than on Friday, when the figure was 34 percent.',
    );
    isSilent(
      'The fire was 53 percent contained on Sunday, 19 percentage points more than on Friday, when the figure was 34 percent.',
    );
  });
  it('knows shares in words by which something fell or rose', () => {
    flags(
      'Twelve goats fell ill in the four days since Monday, compared with 18 before, a drop of nearly [[half :: arithmetic-mismatch]].',
    );
    isSilent('Twelve goats fell ill in the four days since Monday, compared with 18 before, a drop of a third.');
    isSilent('Nine goats fell ill in the four days since Monday, compared with 17 before, a drop of nearly half.');
  });
  it('reckons growth from the lesser figure, whichever stands first', () => {
    flags(
      'She puts it at €91 a tonne, against €65 in the plan. That is an increase of [[50 >> 40 :: arithmetic-mismatch]] per cent.',
    );
    isSilent('She puts it at €91 a tonne, against €65 in the plan. That is an increase of 40 per cent.');
  });
});
