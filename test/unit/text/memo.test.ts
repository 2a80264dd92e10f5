import assert from 'node:assert/strict';
import { Asked, KeptWhile, LastSet, Latest, remembered, rememberedBy } from '../../../server/src/text/memo';

describe('what is kept while something is the same', () => {
  it('is made once, and again when one of the things that it depends on is another', () => {
    const kept = new KeptWhile<object, number>();
    const [key, other] = [{}, {}];
    let made = 0;
    const get = (of: object, ...depends: unknown[]): number => kept.of(of, depends, () => ++made);
    assert.equal(get(key, 'a', other), 1);
    assert.equal(get(key, 'a', other), 1);
    assert.equal(get(key, 'b', other), 2);
    assert.equal(get(key, 'b'), 3);
    assert.equal(get(other, 'b'), 4);
    assert.equal(get(key, 'b'), 3);
  });
  it('is told from nothing', () => {
    const kept = new KeptWhile<object, undefined>();
    const key = {};
    assert.equal(kept.get(key, []), undefined);
    kept.set(key, [], undefined);
    assert.deepEqual(kept.get(key, [])?.made, undefined);
    assert.notEqual(kept.get(key, []), undefined);
    assert.equal(kept.get(key, [1]), undefined);
  });
});

describe('what is kept for the latest keys', () => {
  it('is there for as many as are wanted, and for those that were asked for again', () => {
    const latest = new Latest<string, number>(2);
    ['a', 'b', 'c'].forEach((key, made) => latest.set(key, made));
    assert.equal(latest.get('a'), 0);
    latest.set('d', 3);
    assert.equal(latest.get('a'), 0);
    assert.equal(latest.get('b'), undefined);
    assert.equal(latest.get('d'), 3);
  });
});

describe('the last set', () => {
  it('stands for one of the same things, and gives way to one of others', () => {
    const last = new LastSet<string>();
    const first = last.same(new Set(['a', 'b']));
    assert.equal(last.same(new Set(['b', 'a'])), first);
    const other = new Set(['a', 'c']);
    assert.equal(last.same(other), other);
    const more = new Set(['a', 'c', 'd']);
    assert.equal(last.same(more), more);
  });
});

describe('what is remembered of words', () => {
  it('is made once a word, until there are too many', () => {
    let made = 0;
    const length = remembered(2, (word) => ({ length: word.length, made: ++made }));
    const text = 'a representative of a constituency';
    const word = text.slice(2, 16);
    assert.deepEqual(length(word), { length: 14, made: 1 });
    assert.equal(length('representative'), length(word));
    assert.equal(length('of').made, 2);
    assert.equal(length('constituency').made, 3);
    assert.equal(length(word).made, 4);
  });
  it('is given to the maker as it is written', () => {
    const same = remembered(10, (word) => word);
    for (const word of ['', 'a', 'Mäkinen', 'representative', '  representatives', '😀😀😀😀😀😀😀'])
      assert.equal(same(word), word);
  });
  it('may depend on several things, if their key tells them', () => {
    let made = 0;
    const sum = rememberedBy(
      2,
      (a: number, b: number) => `${a} ${b}`,
      (a, b) => ({ sum: a + b, made: ++made }),
    );
    assert.deepEqual(sum(1, 2), { sum: 3, made: 1 });
    assert.deepEqual(sum(2, 1), { sum: 3, made: 2 });
    assert.equal(sum(1, 2).made, 1);
    assert.equal(sum(3, 1).made, 3);
    assert.equal(sum(1, 2).made, 4);
  });
});

describe('questions that were asked', () => {
  const has =
    (word: string) =>
    (words: ReadonlySet<string>): boolean =>
      words.has(word);

  it('hold where all answers are the same, whatever else is another', () => {
    const asked = new Asked<ReadonlySet<string>>();
    const words = new Set(['bridge', 'harbour']);
    assert.equal(asked.ask(words, has('bridge')), true);
    assert.equal(asked.ask(words, has('ferry')), false);
    assert.ok(asked.holdsFor(new Set(['bridge'])));
    assert.ok(!asked.holdsFor(new Set(['bridge', 'ferry'])));
    assert.ok(!asked.holdsFor(new Set(['harbour'])));
  });
  it('hold for anything where none was asked', () => {
    assert.ok(new Asked<ReadonlySet<string>>().holdsFor(new Set()));
  });
});
