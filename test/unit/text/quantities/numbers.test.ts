import assert from 'node:assert/strict';
import { quantityIn, quantitiesIn, valuesIn } from '../../../support/statements';

const expectValues = (cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(valuesIn(text), expected, text);
};

describe('numbers', () => {
  it('are read in digits and in words, at the head of a sentence too', () => {
    expectValues({
      'The works employ 214 people, seventeen of them welders.': ['count 214', 'count 17'],
      'Twenty-one boats and two hundred and six nets were lost.': ['count 21', 'count 206'],
      'Some 1,187,000 voters were called.': ['count 1187000'],
      'Twelve hundred men and two thousand five hundred mules marched.': ['count 1200', 'count 2500'],
      'A hundred and twenty sheep, a thousand two hundred goats and a hundred cows graze there.': [
        'count 120',
        'count 1200',
        'count 100',
      ],
    });
  });
  it('take their magnitudes with them', () => {
    expectValues({
      'The fund has 6.5 million members.': ['count 6500000'],
      'The fund has six and a half million members.': ['count 6500000'],
      'It counted half a million cranes and a quarter of a million geese.': ['count 500000', 'count 250000'],
      'Some 12k runners came; 1.5bn watched.': ['count 12000', 'count 1500000000'],
    });
  });
  it('know dozens and scores, and what says its size alone', () => {
    expectValues({
      'Two dozen eggs, a dozen loaves and half a dozen hams were sold.': ['count 24', 'count 12', 'count 6'],
    });
    for (const [text, value] of [
      ['Dozens of people waited.', 12],
      ['They saw hundreds of seals.', 100],
      ['Tens of thousands of birds came.', 10_000],
      ['It killed hundreds of thousands of eels.', 100_000],
    ] as const) {
      const quantity = quantityIn(text);
      assert.deepEqual([quantity.vague, quantity.value], [true, value], text);
    }
    assert.deepEqual(valuesIn('Tens came up when he threw the dice.'), []);
  });
  it('have ranges, joined by dashes and words', () => {
    expectValues({
      'Between 10 and 15 boats went out.': ['count 10..15'],
      'Some 10-15 boats went out.': ['count 10..15'],
      'It takes 10 to 15 boats.': ['count 10..15'],
      'It costs $5-10 million, or €2 million to €3 million, or $1.2m-$1.5m.': [
        'money dollar 5000000..10000000',
        'money euro 2000000..3000000',
        'money dollar 1200000..1500000',
      ],
    });
  });
  it('from one to another are two numbers', () => {
    expectValues({ 'The dead rose from 12 to 27.': ['count 12', 'count 27'] });
  });
  it('are fractions of things and of measures', () => {
    expectValues({
      'Two-thirds of the crew and a third of the passengers fell ill.': ['ratio 66.6667', 'ratio 33.3333'],
      'It fed two-thirds of the town and three quarters of the port.': ['ratio 66.6667', 'ratio 75'],
      'Half of the herd died.': ['ratio 50'],
      'One in five failed, as did 9 in 10 abroad.': ['ratio 20', 'ratio 90'],
      'It lies three-quarters of a mile off, half an hour on foot.': ['length metre 1207.01', 'duration second 1800'],
      'They slept 8 1/2 hours, or 8½ hours.': ['duration second 30600', 'duration second 30600'],
    });
    assert.deepEqual(valuesIn('He won two in ten days.')[0], 'count 2');
  });
  it('are ordinals where they stand in a row', () => {
    expectValues({
      'It was the 117th concert and her third win.': ['ordinal 117', 'ordinal 3'],
      'She finished fourth and ranks second in the world.': ['ordinal 4', 'ordinal 2'],
      'She is ranked No. 3 and was once the world number one.': ['ordinal 3', 'ordinal 1'],
    });
    assert.deepEqual(valuesIn('The second she heard it, she ran. First of all, she called.'), []);
  });
  it('count the nouns behind them', () => {
    const counted = (text: string): readonly string[] => quantityIn(text).counted;
    assert.deepEqual(counted('It used 4,300 tonnes of new steel.'), ['new', 'steel']);
    assert.deepEqual(counted('They found 22 of the bridge’s girder bolts.'), ['girder', 'bolts']);
    assert.deepEqual(counted('The 26-point plan was read out.'), ['point', 'plan']);
  });
  it('may be what is left, all that there is, or a difference', () => {
    assert.equal(quantityIn('He and 22 others left.').remainder, true);
    assert.equal(quantityIn('Another six stayed.').remainder, true);
    assert.equal(quantityIn('All five ships came.').definite, true);
    assert.equal(quantityIn('It was 118 more than last year.').relative, true);
    assert.equal(quantityIn('It came two days later.').relative, true);
    for (const quantity of quantitiesIn('In all 40 stayed and fewer than ten slept. At 50 or more, they stop.'))
      assert.equal(quantity.relative, false);
  });
});
