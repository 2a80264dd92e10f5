import assert from 'node:assert/strict';
import { numberOf } from '../../../../server/src/text/quotations/numerals';

const of = (text: string): number | string | undefined => numberOf(text.split(' ').map((folded) => ({ folded })));

describe('numbers in the words of a quotation', () => {
  it('are the same in words and in figures', () => {
    assert.equal(of('twenty five'), 25);
    assert.equal(of('25'), 25);
    assert.equal(of('five thousand'), 5000);
    assert.equal(of('5,000'), 5000);
    assert.equal(of('two hundred and six'), 206);
    assert.equal(of('1.2 million'), 1_200_000);
    assert.equal(of('one million two hundred thousand'), 1_200_000);
    assert.equal(of('hundred'), 100);
  });
  it('are others as ordinals', () => {
    assert.equal(of('eleventh'), '11th');
    assert.equal(of('11th'), '11th');
    assert.equal(of('twentieth'), '20th');
    assert.equal(of('thirty first'), '31th');
    assert.equal(of('eleven'), 11);
  });
  it('are none where any word is no number', () => {
    for (const text of ['five men', 'north', 'and', 'third world', 'hundredweight'])
      assert.equal(of(text), undefined, text);
    assert.equal(numberOf([]), undefined);
  });
});
