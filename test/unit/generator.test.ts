import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import { parseDraft } from '../../server/src/draft/draft';
import { fold } from '../../server/src/text/characters';
import { fixesOf } from '../generator/labels';
import { misspellings } from '../generator/misspell';
import { plant, type Planted } from '../generator/plant';
import { findTargets, takenWords } from '../generator/target';
import { sourceOf } from '../support/story';

const ARTICLE = `Envoy meets ministers in Talvik

TALVIK — Army Secretary Daniel Hargreave met Sen. Margaret Osterlund on Tuesday, officials said. Hargreave had come from Strandov the night before.

“Daniel Hargreave told me that Strandov would sign,” the senator said. Osterlund chairs the committee.

The Norwegian ambassador, Henrik Solbakken, was there too, and so was the Talvik Shipping Federation.`;

const SOURCES = [
  'Army Secretary Daniel Hargreave flew to Talvik from Strandov, and met Sen. Margaret Osterlund there. Hargreave left at night.',
  'Henrik Solbakken, the Norwegian ambassador, praised the Talvik Shipping Federation. Osterlund did not, Hargreave said.',
].map((text, index) => sourceOf(`${index}.txt`, text));

function planted(seed: number, kinds?: readonly string[]): Planted {
  const draft = parseDraft(ARTICLE, 'text');
  const options = { seed, most: 4, isTaken: takenWords(draft, SOURCES), ...(kinds && { kinds }) };
  return plant(ARTICLE, findTargets(draft, SOURCES), options);
}

const seeds = Array.from({ length: 50 }, (_, seed) => seed);

describe('the generator of errors', () => {
  it('plants the same for the same seed, and something else for another', () => {
    assert.deepEqual(planted(7), planted(7));
    assert.ok(new Set(seeds.map((seed) => planted(seed).text)).size > 40);
  });

  it('labels what it planted, and the fixes lead back', () => {
    for (const seed of seeds) {
      const { text, labels } = planted(seed);
      assert.ok(labels.length > 0 && labels.length <= 4);
      let mended = text;
      for (const label of [...labels].reverse()) {
        assert.equal(text.slice(label.start, label.end), label.text);
        assert.equal(text.split(label.text).slice(0, label.occurrence).join(label.text).length, label.start);
        mended = mended.slice(0, label.start) + fixesOf(label)[0]! + mended.slice(label.end);
      }
      assert.equal(mended, ARTICLE);
    }
  });

  it('leaves quotations alone, and writes nothing that a source writes', () => {
    const quotation = /“[^”]*”/.exec(ARTICLE)![0];
    for (const seed of seeds) {
      const { text, labels } = planted(seed);
      assert.ok(text.includes(quotation));
      for (const label of labels.filter(({ rule }) => rule === 'name-misspelled'))
        assert.ok(!new Corpus(SOURCES).retrieval.writesWithCapital(fold(label.text)), label.text);
    }
  });

  it('plants one error a name', () => {
    for (const seed of seeds) {
      const { labels } = planted(seed, ['omission', 'given']);
      const people = labels.map(({ why }) => why);
      assert.equal(new Set(people).size, people.length);
    }
  });

  it('swaps given names and titles for others', () => {
    const given = seeds.flatMap((seed) => planted(seed, ['given']).labels);
    assert.ok(given.every(({ fix }) => ['Daniel', 'Margaret', 'Henrik'].includes(String(fix))));
    const initials = given.filter(({ text, fix }) => text.charAt(0) === String(fix).charAt(0)).length;
    assert.ok(initials > given.length / 3 && initials < given.length * 0.8);
    const titles = new Set(
      seeds.flatMap((seed) => planted(seed, ['title', 'nationality']).labels).map(({ fix }) => fixesOf({ fix })[0]),
    );
    assert.deepEqual([...titles].sort(), ['Army', 'Norwegian', 'Sen.', 'ambassador']);
  });

  it('misspells as people do', () => {
    assert.ok(misspellings('Philip', 'sound').includes('Filip'));
    assert.ok(misspellings('Witkoff', 'doubling').includes('Wittkoff'));
    assert.ok(misspellings('Hegseth', 'swap').includes('Hesgeth'));
    assert.ok(misspellings('Driscoll', 'omission').includes('Driscol'));
    assert.ok(misspellings('Driscoll', 'vowel').includes('Drescoll'));
    assert.ok(misspellings('KYIV', 'swap').includes('KYVI'));
  });
});
