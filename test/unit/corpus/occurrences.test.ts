import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Postings, type Termed } from '../../../server/src/corpus/postings';
import { indexOfSorted } from '../../../server/src/corpus/words';

/** A document of words that are given as numbers. */
function documentOf(words: readonly number[], capitals: readonly number[] = []): Termed & { all: readonly number[] } {
  const terms = Int32Array.from(new Set(words)).sort();
  return {
    all: words,
    words: {
      terms,
      sequence: Uint16Array.from(words, (word) => indexOfSorted(terms, word)),
      capitals: Int32Array.from(new Set(capitals)).sort(),
    },
  };
}

/** Where words stand in each document that has any of them: for each word the indices at which it stands. */
function told<D extends Termed>(postings: Postings<D>, terms: readonly number[]): Map<D, number[][]> {
  const found = new Map<D, number[][]>();
  const documents = postings.weighed(
    terms.map((term) => ({ forms: [term], weight: 1 })),
    1,
  );
  postings.occurrences(terms, documents, (document, { places, ends }) => {
    found.set(
      document,
      terms.map((_, at) => [...places.subarray(ends[at - 1] ?? 0, ends[at])]),
    );
  });
  return found;
}

const scanned = <D extends Termed & { all: readonly number[] }>(
  documents: readonly D[],
  terms: readonly number[],
): Map<D, number[][]> =>
  new Map(
    documents
      .filter(({ all }) => terms.some((term) => all.includes(term)))
      .map((document) => [
        document,
        terms.map((term) => document.all.flatMap((word, at) => (word === term ? [at] : []))),
      ]),
  );

describe('where words stand', () => {
  const words = fc.array(fc.integer({ min: -12, max: 12 }).map((word) => word * 0x07654321));

  it('is told as a look at every word tells it, whatever came and went', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.uniqueArray(fc.integer({ min: -12, max: 12 }).map((word) => word * 0x07654321)),
        fc.nat({ max: 40 }),
        (texts, terms, left) => {
          const documents = texts.map((text) => documentOf(text));
          const gone = new Set(documents.slice(0, left));
          const postings = documents
            .reduce((all: Postings<(typeof documents)[0]>, one) => all.changed(new Set(), [one]), Postings.empty)
            .changed(gone, []);
          assert.deepEqual(told(postings, terms), scanned(documents.slice(left), terms));
        },
      ),
      { numRuns: 100 },
    );
  });
  it('is told of long documents, and of words that stand often or far apart', () => {
    const long = Array.from({ length: 70_000 }, (_, at) => (at % 40_000 === 7 ? 5 : at % 3));
    const documents = [documentOf([5, 1]), documentOf(long), documentOf([2, 5])];
    const postings = Postings.empty.changed(new Set<never>(), []).changed(new Set(), documents as never[]);
    assert.deepEqual(told(postings as Postings<(typeof documents)[0]>, [5, 2, 9]), scanned(documents, [5, 2, 9]));
  });
  it('is nowhere where a word is only the number of another’s capital', () => {
    const documents = [documentOf([1, 2, 1], [1, 4]), documentOf([3], [1, 2])];
    const postings = Postings.empty.changed(new Set<never>(), documents as never[]) as Postings<(typeof documents)[0]>;
    assert.deepEqual(
      [...told(postings, [1, 4]).values()],
      [
        [[0, 2], []],
        [[], []],
      ],
    );
  });
});

describe('a number among sorted ones', () => {
  it('is found wherever it stands', () => {
    const number = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.uniqueArray(number, { maxLength: 200 }), number, (numbers, other) => {
        const sorted = Int32Array.from(numbers).sort();
        for (const one of [...numbers, other]) assert.equal(indexOfSorted(sorted, one), sorted.indexOf(one));
      }),
    );
  });
});
