import assert from 'node:assert/strict';
import { compareQuantities } from '../../../../server/src/text/quantities/compare';
import { slipDigits } from '../../../../server/src/text/quantities/slips';
import { quantityIn } from '../../../support/statements';

const compared = (one: string, other: string): string => {
  const [a, b] = [quantityIn(one), quantityIn(other)];
  const there = compareQuantities(a, b);
  assert.equal(compareQuantities(b, a), there, `${one} | ${other}`);
  return there;
};

const expectAlike = (pairs: readonly (readonly [string, string])[]): void => {
  for (const [one, other] of pairs) assert.match(compared(one, other), /^(?:equal|compatible)$/, `${one} | ${other}`);
};
const expectAll = (comparison: string, pairs: readonly (readonly [string, string])[]): void => {
  for (const [one, other] of pairs) assert.equal(compared(one, other), comparison, `${one} | ${other}`);
};

describe('quantities are compared', () => {
  it('in digits and words', () => {
    expectAll('equal', [
      ['nine boats', '9 boats'],
      ['two dozen boats', '24 boats'],
      ['six and a half million crowns', '6.5m crowns'],
      ['a hundred and twenty sheep', '120 sheep'],
      ['half of the crew', '50 percent of the crew'],
    ]);
  });
  it('by the month and by the year', () => {
    expectAll('compatible', [['$14,000 a month', '$168,000 a year']]);
    expectAll('incomparable', [['$14,000 a month', '$7,000 a year']]);
  });
  it('within the precision that is stated', () => {
    expectAlike([
      ['about 1.2 million people', '1,187,000 people'],
      ['1.2 million people', '1,187,000 people'],
      ['4,300 tonnes', '4,312 tonnes'],
      ['$49 million', '$48.7 million'],
      ['two-thirds of voters', '66 percent of voters'],
      ['one in five children', '20 percent of children'],
    ]);
    expectAll('different', [
      ['1.2 million people', '1,287,000 people'],
      ['4,300 tonnes', '4,412 tonnes'],
      ['$49 million', '$47.8 million'],
      ['61 percent', '64 percent'],
      ['1,187,000 people', '1,178,000 people'],
      ['two-thirds of voters', '58 percent of voters'],
    ]);
  });
  it('within what a modifier allows', () => {
    expectAlike([
      ['nearly 4,000 runners', '3,912 runners'],
      ['more than 4,300 runners', '4,312 runners'],
      ['at least 12 boats', '14 boats'],
      ['up to 40 guests', '36 guests'],
      ['dozens of seals', '64 seals'],
      ['about 60 cranes', '57 cranes'],
      ['10 to 15 boats', '12 boats'],
    ]);
    expectAll('different', [
      ['nearly 4,000 runners', '4,312 runners'],
      ['more than 4,300 runners', '4,112 runners'],
      ['at least 12 boats', '9 boats'],
      ['up to 40 guests', '52 guests'],
      ['dozens of seals', '9 seals'],
      ['about 60 cranes', '75 cranes'],
      ['10 to 15 boats', '18 boats'],
    ]);
  });
  it('across units of one kind', () => {
    expectAlike([
      ['26 miles', '42 kilometres'],
      ['eight inches', '20 centimetres'],
      ['40 hectares', '99 acres'],
      ['60 mph', '96 km/h'],
      ['18 months', '1.5 years'],
    ]);
    expectAll('different', [
      ['26 miles', '52 kilometres'],
      ['minus 12 degrees Celsius', '12 degrees Celsius'],
    ]);
  });
  it('only where they are of one kind', () => {
    expectAll('incomparable', [
      ['4 percentage points', '4 percent'],
      ['£38 million', '$38 million'],
      ['C$40 million', 'US$29 million'],
      ['12 tonnes', '12 metres'],
      ['a 3-2 win', '3 goals'],
    ]);
    // what is a dollar at home is a Canadian dollar abroad
    expectAll('compatible', [['C$40 million', '$40 million']]);
    expectAll('equal', [['12,000 dollars per head', '12,000 dollars per capita']]);
  });
  it('as scores, whichever side is named first', () => {
    expectAll('equal', [['won 3-2', 'beat them 3–2']]);
    expectAll('compatible', [['won 3-2', 'lost 2-3']]);
    expectAll('different', [['won 3-2', 'won 3-1']]);
  });
  it('as times of day, though words say no half of it', () => {
    expectAlike([['at half past two', 'at 2:30 p.m.']]);
    expectAll('different', [['at noon', 'at midnight']]);
    expectAll('different', [['at 2:30 p.m.', 'at 3:30 p.m.']]);
  });
});

describe('slips of the pen', () => {
  it('are numbers with two digits exchanged, one other, one dropped', () => {
    for (const [written, right] of [
      ['14.2', '12.4'],
      ['4,812', '4,821'],
      ['1850', '1860'],
      ['117', '1,117'],
    ] as const)
      assert.ok(slipDigits(written, right) > 0, `${written} | ${right}`);
    for (const [written, right] of [
      ['12', '13'],
      ['480', '391'],
      ['61,438', '75,210'],
      ['15,000', '5,000'],
      ['300,000', '700,000'],
      ['55,000', '15,000'],
    ] as const)
      assert.equal(slipDigits(written, right), 0, `${written} | ${right}`);
  });
});
