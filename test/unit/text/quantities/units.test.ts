import assert from 'node:assert/strict';
import { quantityIn, valuesIn } from '../../../support/statements';

const expectValues = (cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(valuesIn(text), expected, text);
};

describe('units', () => {
  it('are currencies, by sign and by name', () => {
    expectValues({
      'It cost £38.4m, or $49 million, or €44.2 billion.': [
        'money pound 38400000',
        'money dollar 49000000',
        'money euro 44200000000',
      ],
      'A ticket is 80p and a programme 400 yen.': ['money pound 0.8', 'money yen 400'],
      'They paid 12 million dollars.': ['money dollar 12000000'],
      'It is US$12 here, C$16 there and A$18 down under.': [
        'money dollar 12',
        'money Canadian dollar 16',
        'money Australian dollar 18',
      ],
    });
  });
  it('tell percent from percentage points', () => {
    expectValues({
      'Prices rose 3.4 percent, or 3.4%, or 3.4 per cent.': ['percent 3.4', 'percent 3.4', 'percent 3.4'],
      'Support fell by 4 percentage points to 31%.': ['points 4', 'percent 31'],
    });
  });
  it('are ages beside people, and durations elsewhere', () => {
    expectValues({
      'Ines Corvalan, 34, met a 71-year-old farmer.': ['age year 34', 'age year 71'],
      'Jon Adel, aged 9, met a woman of 91.': ['age year 9', 'age year 91'],
      'The boy is 12 years old.': ['age year 12'],
      'A six-month-old baby slept.': ['age year 0.5'],
      'The trial took two and a half years.': ['duration second 78892400'],
      'It is a two-and-a-half-hour film with a 15-minute prologue.': ['duration second 9000', 'duration second 900'],
    });
    assert.deepEqual(valuesIn('A man in his 40s came.'), []);
  });
  it('are scores and votes, both numbers together', () => {
    expectValues({
      'Harle beat Tolm 3-2 on Sunday.': ['score 3..2'],
      'They won 24–17.': ['score 24..17'],
      'It passed by 112 votes to 87.': ['score 112..87'],
      'The council voted by seven votes to four.': ['score 7..4'],
      'The board backed it, 9 to 6.': ['score 9..6'],
      'The trustees voted by nine to five.': ['score 9..5'],
    });
  });
  it('are measures, in the unit of their kind', () => {
    expectValues({
      'It is 320 metres long and 12 feet wide.': ['length metre 320', 'length metre 3.6576'],
      'The plot of 40 hectares is dry.': ['area square metre 400000'],
      'The wind blew at 60 mph, or 96 km/h.': ['speed kilometre an hour 96.5606', 'speed kilometre an hour 96'],
      'It fell to minus 12 degrees Celsius.': ['temperature celsius -12'],
      'It rose to 14°C.': ['temperature celsius 14'],
      'It rose to 14° in the shade.': ['temperature celsius 14'],
      'All in 360°': ['temperature celsius 360'],
      'It weighs 12 tonnes.': ['mass kilogram 12000'],
      'The 1,200-acre site has a 40,000-seat hall.': ['area square metre 4856230', 'count 40000'],
    });
  });
  it('are times of day', () => {
    expectValues({
      'It began at 3:40 a.m. and ended at half past two.': ['clock minute 220', 'clock minute 150'],
      'They came at 3.30 in the morning and went at seven in the evening.': ['clock minute 210', 'clock minute 1140'],
      'Every evening at six they speak, and at two every night she wakes.': ['clock minute 1080', 'clock minute 120'],
      'They met at noon and again at 17:45.': ['clock minute 720', 'clock minute 1065'],
    });
  });
  it('are times of races', () => {
    expectValues({
      'She swam 4:03.17 and won.': ['duration race 243.17'],
      'He won in 2:22:08.': ['duration race 8528'],
      'The rest took him 16:20.': ['duration race 980'],
      // a verse, and a score
      'So it says in John 13:16.': [],
    });
  });
  it('say by what they are counted', () => {
    assert.equal(quantityIn('Each pays 30 euros a month.').per, 'month');
    assert.equal(quantityIn('Oil is at $45 a barrel.').per, 'barrel');
    assert.equal(quantityIn('Output was 12,000 dollars per capita.').per, 'capita');
    assert.equal(quantityIn('The hens ate 40 kilos of corn.').per, undefined);
  });
  it('leave the number without unit and modifier to a fix', () => {
    for (const [text, amount] of [
      ['about 12 feet wide', '12'],
      ['nearly £38.4m in debt', '£38.4m'],
      ['a 15-minute talk', '15'],
      ['up 3.4 per cent', '3.4'],
    ] as const) {
      const { start, end } = quantityIn(text).amount;
      assert.equal(text.slice(start, end), amount);
    }
  });
});
