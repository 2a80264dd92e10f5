import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/draft/draft';
import { fixesOf, type Label } from '../generator/labels';
import type { Planted } from '../generator/plant';
import { QUOTE_KINDS, type QuoteKind } from '../generator/quotes/kinds';
import { plantInQuotations } from '../generator/quotes/plant';
import { sourceOf } from '../support/story';

const ARTICLE = `Hannah Osei opened the pier on Monday, and Lewis Tan watched the ceremony from a boat.

“We will not close the bridge for a storm, because nine ferries would have to wait,” Hannah Osei said.

The harbour was full of sails and the mayor praised the carpenters.

“My father painted these railings every summer of his life,” she said. Lewis Tan laughed about a “folly of planks”.

“They counted 340 visitors before the gates had even opened,” Hannah Osei said.`;

const SOURCES = [
  sourceOf(
    'a.txt',
    `At the pier on Monday Hannah Osei spoke: “We will not close the bridge for a storm, because nine ferries would have to wait. My father painted these railings every summer of his life.”

“They counted 340 visitors before the gates had even opened,” Hannah Osei said.`,
  ),
];

const DRAFT = parseDraft(ARTICLE, 'text');
const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const planted = (seed: number, kinds: readonly QuoteKind[] = QUOTE_KINDS): Planted =>
  plantInQuotations(DRAFT, SOURCES, { seed, most: 2, kinds });
const labelsOf = (kind: QuoteKind): Label[] => seeds.flatMap((seed) => planted(seed, [kind]).labels);

describe('the generator of errors in quotations', () => {
  it('plants the same for the same seed, and labels what leads back', () => {
    assert.deepEqual(planted(3), planted(3));
    for (const seed of seeds) {
      const { text, labels } = planted(seed);
      assert.ok(labels.length > 0 && labels.length <= 2);
      let mended = text;
      for (const label of [...labels].reverse()) {
        assert.equal(text.slice(label.start, label.end), label.text);
        mended = mended.slice(0, label.start) + fixesOf(label)[0]! + mended.slice(label.end);
      }
      assert.equal(mended, ARTICLE);
    }
  });
  it('leaves alone what no source has', () => {
    for (const seed of seeds) assert.ok(planted(seed).text.includes('“folly of planks”'));
  });
  it('joins no two that a source has as one', () => {
    const texts = seeds.map((seed) => planted(seed, ['halves']).text);
    assert.ok(texts.some((text) => text.includes('have to wait. They counted')));
    assert.ok(!texts.some((text) => text.includes('have to wait. My father')));
  });
  it('makes of each kind what its name says', () => {
    for (const kind of QUOTE_KINDS) assert.ok(labelsOf(kind).length > 0, kind);
    const pairs = (kind: QuoteKind): string[] => [
      ...new Set(labelsOf(kind).map(({ fix, text }) => `${fixesOf({ fix })[0]} > ${text}`)),
    ];
    assert.deepEqual(pairs('negation'), ['will not > will']);
    assert.ok(pairs('modal').includes('will > must'));
    assert.ok(pairs('pronoun').includes('My > Our'));
    assert.ok(pairs('number').every((pair) => /^(?:nine > [a-z]+|340 > \d{3})$/.test(pair)));
    assert.ok(pairs('speaker').every((pair) => pair === 'Hannah Osei > Lewis Tan'));
    assert.ok(pairs('halves').every((pair) => /^\w+ > \w+\. \p{Lu}/u.test(pair)));
    assert.ok(pairs('word').every((pair) => !/\b(?:the|for|had) >/.test(pair)));
  });
});
