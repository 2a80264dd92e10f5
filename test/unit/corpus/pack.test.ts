import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BrokenPack, pack, unpack } from '../../../server/src/corpus/pack';

const SHAPES = [
  ['start', 'end'],
  ['word', 'span'],
];

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(undefined, null, true, false),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.record({ start: fc.nat(), end: fc.nat() }, { noNullPrototype: true }),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    fc.uint8Array({ maxLength: 9 }),
    fc.uint32Array({ maxLength: 9 }),
  ),
})).value;

describe('packed data', () => {
  it('are the same again', () => {
    fc.assert(fc.property(plain, (value) => assert.deepStrictEqual(unpack(pack(value, SHAPES), SHAPES), value)));
  });
  it('keep what stands in two places one', () => {
    const span = { start: 1, end: 2 };
    const again = unpack(pack({ all: [span, span], first: span }, SHAPES), SHAPES) as {
      all: object[];
      first: object;
    };
    assert.equal(again.all[0], again.all[1]);
    assert.equal(again.all[0], again.first);
  });
  it('take no room for keys that everybody knows', () => {
    assert.ok(pack({ start: 1, end: 2 }, SHAPES).length <= 6);
    assert.ok(pack({ start: 1, end: 2 }, []).length > 10);
  });
  it('are either understood or called broken when they are damaged', () => {
    const bytes = pack([{ word: 'Witkoff', span: { start: 5, end: 12 } }, { other: [1.5, -3, 'ü'] }], SHAPES);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, length) => {
        const damaged = bytes.slice(0, length);
        if (at < length) damaged[at] = byte;
        try {
          unpack(damaged, SHAPES);
        } catch (error) {
          assert.ok(error instanceof BrokenPack, String(error));
        }
      }),
    );
  });
});
