import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../../../server/src/evidence/quotations/align';
import { InOrder } from '../../../../server/src/evidence/quotations/inOrder';
import { wordsSaid } from '../../../../server/src/evidence/quotations/passage';

/** The longest common subsequence by the table of all pairs; a free word is the same as any. */
function longest(words: readonly number[], others: readonly number[], isFree: readonly boolean[]): number {
  let above = new Array<number>(others.length + 1).fill(0);
  words.forEach((word, row) => {
    const current = [0];
    others.forEach((other, column) => {
      const same = isFree[row] || word === other;
      current.push(same ? above[column]! + 1 : Math.max(above[column + 1]!, current[column]!));
    });
    above = current;
  });
  return above[others.length]!;
}

describe('how many words stand in order', () => {
  const words = (maxLength: number): fc.Arbitrary<number[]> =>
    fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength });
  const phrase = words(100).chain((own) =>
    fc.tuple(fc.constant(own), fc.array(fc.boolean(), { minLength: own.length, maxLength: own.length })),
  );

  it('is counted as a table of all pairs counts it, and no alignment has more', () => {
    fc.assert(
      fc.property(phrase, fc.boolean(), words(120), ([own, free], hasFree, others) => {
        const isFree = hasFree ? free : own.map(() => false);
        const hashes = Int32Array.from(own);
        const count = new InOrder(hashes, isFree).countIn(Int32Array.from(others));
        assert.equal(count, longest(own, others, isFree));
        assert.ok(align(hashes, wordsSaid(Int32Array.from(others)), isFree).same <= count);
      }),
    );
  });
  it('is none where there are no words', () => {
    assert.equal(new InOrder(Int32Array.of(1, 2), [false, false]).countIn(Int32Array.of()), 0);
  });
});
