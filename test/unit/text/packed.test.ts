import { strict as assert } from 'node:assert';
import { PackedLines, PackedLists } from '../../../server/src/text/lexicon/packed';

describe('packed lists of words', () => {
  const lines = new PackedLines('ant|n1|x,y\nanteater|n2\nbee\nbe|v');

  it('find a line by its whole word, and by nothing else', () => {
    assert.deepEqual(
      ['ant', 'anteater', 'bee', 'be'].map((word) => lines.indexOf(word)),
      [0, 1, 2, 3],
    );
    for (const word of ['', 'a', 'ante', 'bees', 'ant|n1', 'ant|', 'bee\nbe', 'n1'])
      assert.equal(lines.has(word), false, word);
  });

  it('give lines and words back', () => {
    assert.equal(lines.size, 4);
    assert.equal(lines.line(0), 'ant|n1|x,y');
    assert.equal(lines.word(1), 'anteater');
    assert.equal(lines.line(3), 'be|v');
  });

  it('find each of thousands', () => {
    const words = Array.from({ length: 5000 }, (_, index) => (index * 7919).toString(36));
    const packed = new PackedLines(words.join('\n'));
    assert.deepEqual(
      words.map((word) => packed.indexOf(word)),
      words.map((_, index) => index),
    );
    assert.equal(packed.has('~'), false);
  });
});

describe('packed lists of numbers', () => {
  it('keep the order within each list, and are empty where nothing was put', () => {
    const lists = new PackedLists([3, 10, 0, 11, 3, 9, 3, 12]);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 99].map((list) => [...lists.of(list)]),
      [[11], [], [], [10, 9, 12], [], []],
    );
    assert.deepEqual([...new PackedLists([]).of(0)], []);
  });
});
