import assert from 'node:assert/strict';
import { Corpus } from '../../../../server/src/corpus/corpus';
import { anchorsOf, BestPlaces, placesIn, type Place } from '../../../../server/src/evidence/quotations/places';
import { quotedWords } from '../../../../server/src/evidence/quotations/quotedWords';
import { analyseBlock } from '../../../../server/src/text/analysis';
import { NewsWorld } from '../../../generator/news';
import { sourceOf } from '../../../support/story';

const world = new NewsWorld('places');
const corpus = new Corpus(
  Array.from({ length: 40 }, (_, index) => {
    const { name, text } = world.source(index);
    return sourceOf(name, text);
  }),
);

const plain = ({ source, at, votes }: Place): unknown => [source.id, at, votes];

describe('places of a quotation', () => {
  it('are the best of all that a look into every source finds, in whatever order sources are looked at', () => {
    let looked = 0;
    for (const source of corpus.sources.slice(0, 12)) {
      const { block } = source.blocks[source.blocks.length >> 1]!;
      const last = Math.min(block.tokens.length, 25);
      const quoted = quotedWords(block, { first: 0, last });
      const anchors = anchorsOf(quoted);
      const all = corpus.sources
        .flatMap((one) => placesIn(one, anchors))
        .map((place, index) => ({ place, index }))
        .sort((a, b) => b.place.votes - a.place.votes || a.index - b.index)
        .map(({ place }) => plain(place));
      const best = new BestPlaces(anchors, 15);
      const hashes = quoted.words.map(({ hash }) => hash);
      corpus.retrieval.occurrences({ phrase: hashes, least: 1 }, anchors.hashes, (one, occurrences) =>
        best.look(one, occurrences),
      );
      assert.deepEqual(best.sorted.map(plain), all.slice(0, 15));
      const backwards = new BestPlaces(anchors, 15);
      const found: [typeof source, { places: Uint32Array; ends: Uint32Array }][] = [];
      corpus.retrieval.occurrences({ phrase: hashes, least: 1 }, anchors.hashes, (one, { places, ends }) =>
        found.push([one, { places: places.slice(), ends: ends.slice() }]),
      );
      for (const [one, occurrences] of found.reverse()) backwards.look(one, occurrences);
      assert.deepEqual(backwards.sorted.map(plain), all.slice(0, 15));
      looked += all.length;
    }
    assert.ok(looked > 500);
  });
  it('are none where a source has one word of it, however often', () => {
    const placesOf = (words: string): readonly Place[] => {
      const block = analyseBlock('paragraph', words);
      const source = sourceOf('a.txt', 'Ferry after ferry after ferry left, and the levy stayed.');
      return placesIn(source, anchorsOf(quotedWords(block, { first: 0, last: block.tokens.length })));
    };
    assert.deepEqual(placesOf('that mayor sold this ferry').map(plain), []);
    assert.ok(placesOf('sold this ferry after hours').length > 0);
  });
  it('begin before the source where its beginning is all that it has', () => {
    const source = sourceOf('a.txt', 'The ferry levy was rejected by the harbour council on Tuesday.');
    const block = analyseBlock('paragraph', 'nobody who asked had thought that the ferry levy was rejected');
    const places = placesIn(source, anchorsOf(quotedWords(block, { first: 0, last: block.tokens.length })));
    assert.ok(places.some(({ at }) => at < 0));
  });
});
