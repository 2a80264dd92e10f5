import assert from 'node:assert/strict';
import { BoundedCache, Kept } from '../../../server/src/corpus/boundedCache';

/** Something that counts how often it was made. */
class Counted extends Kept<object> {
  made = 0;

  constructor(cache: BoundedCache, cost: number) {
    super(
      cache,
      () => ({ time: ++this.made }),
      () => cost,
    );
  }
}

describe('a bounded cache', () => {
  it('makes a thing once while there is room', () => {
    const cache = new BoundedCache(100);
    const thing = new Counted(cache, 10);
    assert.equal(thing.get(), thing.get());
    assert.equal(thing.made, 1);
  });
  it('keeps to its limit, by cost', () => {
    const cache = new BoundedCache(100);
    for (let at = 0; at < 1000; at++) {
      new Counted(cache, 1 + (at % 30)).get();
      assert.ok(cache.cost <= 100, String(cache.cost));
    }
  });
  it('keeps one thing that is larger than the limit until the next comes', () => {
    const cache = new BoundedCache(10);
    const large = new Counted(cache, 50);
    large.get();
    assert.equal(large.get() && large.made, 1);
    new Counted(cache, 1).get();
    assert.ok(cache.cost <= 10);
  });
  it('is not emptied of what is in use by a walk over everything', () => {
    const cache = new BoundedCache(100);
    const used = Array.from({ length: 5 }, () => new Counted(cache, 10));
    const others = Array.from({ length: 200 }, () => new Counted(cache, 10));
    for (const other of others) {
      other.get();
      for (const thing of used) thing.get();
    }
    assert.deepEqual(
      used.map(({ made }) => made),
      [1, 1, 1, 1, 1],
    );
  });
  it('makes again what it has forgotten', () => {
    const cache = new BoundedCache(20);
    let made = 0;
    const first = new Kept(
      cache,
      () => `time ${++made}`,
      () => 10,
    );
    first.get();
    for (let at = 0; at < 10; at++) new Counted(cache, 10).get();
    assert.equal(first.get(), 'time 2');
  });
  it('gives what it has forgotten as long as somebody holds it, and keeps that again', () => {
    const cache = new BoundedCache(20);
    const first = new Counted(cache, 10);
    const held = first.get();
    for (let at = 0; at < 10; at++) new Counted(cache, 10).get();
    assert.equal(first.get(), held);
    assert.equal(first.made, 1);
    for (let at = 0; at < 1000; at++) {
      new Counted(cache, 10).get();
      first.get();
      assert.ok(cache.cost <= 20, String(cache.cost));
    }
    assert.equal(first.get(), held);
  });
});
