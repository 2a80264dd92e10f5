import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../server/src/corpus/corpus';
import { inflections } from '../../../server/src/corpus/inflections';
import { Retrieval } from '../../../server/src/corpus/retrieval';
import type { Source } from '../../../server/src/corpus/source';
import { tokenize } from '../../../server/src/text/tokens';
import { comparedWords } from '../../../server/src/text/quotations/words';
import { NewsWorld } from '../../generator/news';
import { corpusOf, sourceOf } from '../../support/story';

const hashes = (phrase: string): number[] => comparedWords(tokenize(phrase)).map(({ hash }) => hash);

const STORY = {
  'a.txt':
    'The council voted on Tuesday. It rejected the ferry levy by 12 votes to 1,200. Nobody spoke of the harbour.',
  'b.txt': 'A levy on ferries was rejected.\n\nThe mayor, Anna Lind, said that the harbour would stay open.',
  'c.txt': 'Rain fell on the harbour. Rain fell on the council.',
};

const sentencesFound = (corpus: Corpus, ...terms: readonly string[]): string[] =>
  corpus.sentences.search(terms, 3).hits.map(({ source, block, sentence }) => {
    const placed = source.blocks[block]!.block;
    const { start, end } = placed.sentences[sentence]!;
    return placed.prose.slice(start, end);
  });

describe('looking for sentences', () => {
  it('finds those that share most with the words, rare ones counting more', () => {
    assert.deepEqual(sentencesFound(corpusOf(STORY), 'levy', 'ferry', 'rejected').slice(0, 2).sort(), [
      'A levy on ferries was rejected.',
      'It rejected the ferry levy by 12 votes to 1,200.',
    ]);
    assert.deepEqual(sentencesFound(corpusOf(STORY), 'council', 'voted')[0], 'The council voted on Tuesday.');
  });
  it('finds numbers however they are written, and other forms of a word', () => {
    assert.deepEqual(sentencesFound(corpusOf(STORY), '1200'), ['It rejected the ferry levy by 12 votes to 1,200.']);
    assert.deepEqual(sentencesFound(corpusOf(STORY), 'reject').length, 2);
    assert.deepEqual(corpusOf(STORY).sentences.frequency('ferry'), 2);
  });
  it('takes several forms that are given as one word', () => {
    const found = corpusOf(STORY).sentences.search([['fell', 'fall', 'stay']], 9).hits;
    assert.deepEqual(
      found.map(({ source }) => source.id),
      ['c.txt', 'c.txt', 'b.txt'],
    );
  });
  it('finds nothing for words that nobody has, and for no words', () => {
    assert.deepEqual(sentencesFound(corpusOf(STORY), 'volcano'), []);
    assert.deepEqual(sentencesFound(corpusOf(STORY)), []);
    assert.deepEqual(sentencesFound(Corpus.empty, 'council'), []);
  });
  it('gives the same as a look at every sentence', () => {
    const world = new NewsWorld('sentences');
    const corpus = new Corpus(Array.from({ length: 60 }, (_, index) => worldSource(world, index)));
    const words = [...corpus.sources[3]!.text.matchAll(/[a-z]{5,}/g)].map(([word]) => word);
    fc.assert(
      fc.property(fc.subarray(words, { minLength: 1, maxLength: 6 }), (terms) => {
        const found = corpus.sentences.search(terms, 5).hits;
        const all = corpus.sentences.search(terms, 100_000).hits;
        assert.deepEqual(found, all.slice(0, 5));
      }),
      { numRuns: 50 },
    );
  });
});

const worldSource = (world: NewsWorld, index: number): Source => {
  const { name, text } = world.source(index);
  return sourceOf(name, text);
};

describe('the words of a corpus', () => {
  it('tell in which sources a phrase may stand', () => {
    const { retrieval } = corpusOf(STORY);
    const ids = (phrase: string, least: number): string[] =>
      retrieval.sourcesWith(hashes(phrase), least).map(({ id }) => id);
    assert.deepEqual(ids('the ferry levy', 3), ['a.txt']);
    assert.deepEqual(ids('the ferry levy', 1), ['a.txt', 'b.txt', 'c.txt']);
    assert.deepEqual(ids('volcano', 1), []);
  });
  it('tell which words are written with a capital', () => {
    const { retrieval } = corpusOf(STORY);
    assert.ok(retrieval.writesWithCapital('lind') && retrieval.writesWithCapital('tuesday'));
    assert.ok(!retrieval.writesWithCapital('harbour') && !retrieval.writesWithCapital('volcano'));
  });
  it('are the same whatever came and went before', () => {
    const world = new NewsWorld('postings');
    const pool = Array.from({ length: 40 }, (_, index) => worldSource(world, index % 25));
    const terms = [...pool[0]!.words.terms, ...pool[7]!.words.terms].slice(0, 60);
    const seen = (retrieval: Retrieval): unknown => [
      terms.map((term) => retrieval.sourcesWith([term], 1)),
      retrieval.sentences.sources,
      retrieval.sentences.search(['court', 'million', 'residents'], 8).hits,
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.subarray(pool), fc.subarray(pool)), { maxLength: 12 }), (changes) => {
        let retrieval = Retrieval.empty;
        const there = new Set<Source>();
        for (const [leave, enter] of changes) {
          const gone = new Set(leave.filter((source) => there.has(source)));
          for (const source of gone) there.delete(source);
          const come = enter.filter((source) => !there.has(source));
          for (const source of come) there.add(source);
          retrieval = retrieval.changed(gone, come);
        }
        assert.deepEqual(seen(retrieval), seen(Retrieval.empty.changed(new Set(), [...there])));
      }),
      { numRuns: 25 },
    );
  });
});

describe('forms of a word', () => {
  const has = (word: string, ...forms: readonly string[]): void => {
    for (const form of forms) assert.ok(inflections(word).includes(form), `${word}: ${form}`);
  };
  it('are found from each of them', () => {
    has('vote', 'votes', 'voted', 'voting');
    has('voted', 'vote', 'votes', 'voting');
    has('levies', 'levy', 'levied');
    has('stopped', 'stop', 'stopping');
    has('crosses', 'cross', 'crossed');
  });
  it('are none of numbers and of short words', () => {
    assert.deepEqual(inflections('1200'), ['1200']);
    assert.deepEqual(inflections('his'), ['his']);
  });
});
