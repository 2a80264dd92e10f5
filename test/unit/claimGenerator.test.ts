import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/draft/draft';
import { dayNumber } from '../../server/src/text/dates/calendar';
import { CLAIM_KINDS, type ClaimKind } from '../generator/claims/kinds';
import { plantInClaims, type PlantedClaims } from '../generator/claims/plant';
import { fixesOf, type Label } from '../generator/labels';
import { sourceOf } from '../support/story';

const ARTICLE = `The harbour board of Talvik approved the new ferry pier on Thursday by 14 votes to 3.

Halvard Shipping bought Nordlys Ferries in March and will run 26 sailings a week from the pier, the board said. The old pier was closed in 2019 after a storm.

The fishermen Henrik Solbakken and Margaret Osterlund opposed it.`;

const SOURCES = [
  sourceOf(
    'a.txt',
    `Coast Radio

date: 2024-05-10

On Thursday the harbour board of Talvik approved a new pier for ferries by 14 votes to 3. Halvard Shipping bought Nordlys Ferries in March and runs 26 sailings a week from the pier. The old pier was closed after a storm in 2019.`,
  ),
];

const WRITTEN = dayNumber({ year: 2024, month: 4, day: 11 });
const DRAFT = parseDraft(ARTICLE, 'text');
const seeds = Array.from({ length: 40 }, (_, seed) => seed);
const planted = (seed: number, kinds: readonly ClaimKind[] = CLAIM_KINDS): PlantedClaims =>
  plantInClaims(DRAFT, SOURCES, { seed, most: 3, kinds, written: WRITTEN });
const labelsOf = (kind: ClaimKind): Label[] => seeds.flatMap((seed) => planted(seed, [kind]).labels);

describe('the generator of errors in claims', () => {
  it('plants the same for the same seed, and labels what leads back', () => {
    assert.deepEqual(planted(3), planted(3));
    for (const seed of seeds) {
      const { text, labels } = planted(seed);
      assert.ok(labels.length > 0 && labels.length <= 3);
      let mended = text;
      for (const label of [...labels].reverse()) {
        assert.equal(text.slice(label.start, label.end), label.text);
        mended = mended.slice(0, label.start) + fixesOf(label)[0]! + mended.slice(label.end);
      }
      assert.equal(mended, ARTICLE);
    }
  });

  it('plants into those sentences alone that a source tells as well', () => {
    const carried = ARTICLE.indexOf('The fishermen');
    for (const seed of seeds) for (const { start } of planted(seed).labels) assert.ok(start < carried);
  });

  it('knows figures, days, exchanged names, opposites, negations and what was once right', () => {
    const texts = (kind: ClaimKind): string[] => labelsOf(kind).map(({ text }) => text);
    assert.ok(texts('figure').some((text) => /^\d\d?/.test(text) && text !== '26'));
    assert.ok(texts('date').every((text) => /day$|^20\d\d$|^[A-Z]/.test(text)));
    assert.ok(texts('exchange').includes('Nordlys Ferries bought Halvard Shipping'));
    assert.ok(texts('negation').includes('was not closed'));
    for (const seed of seeds) {
      const { labels, earlier, text } = planted(seed, ['stale']);
      assert.equal(earlier.length, labels.length);
      for (const sentence of earlier) assert.ok(text.includes(sentence));
    }
  });
});
