import assert from 'node:assert/strict';
import { Order } from '../../../server/src/evidence/claims/order';
import { sourceOf } from '../../support/story';

describe('the order in which sentences were found', () => {
  const [one, other] = [sourceOf('a.txt', 'The bridge is closed.'), sourceOf('b.txt', 'The bridge is closed.')];
  const order = new Order([
    { source: other, block: 1, sentence: 12, score: 3 },
    { source: one, block: 11, sentence: 2, score: 2 },
    { source: one, block: 0, sentence: 0, score: 1 },
  ]);
  it('tells the place of each by its source, block and sentence', () => {
    assert.equal(order.of(other, 1, 12), 0);
    assert.equal(order.of(one, 11, 2), 1);
    assert.equal(order.of(one, 0, 0), 2);
  });
  it('knows no others', () => {
    assert.equal(order.of(one, 1, 12), undefined);
    assert.equal(order.of(other, 11, 2), undefined);
    assert.equal(order.of(sourceOf('a.txt', 'The bridge is closed.'), 0, 0), undefined);
  });
});
