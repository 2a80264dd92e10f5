import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../server/src/corpus/corpus';
import type { Entity } from '../../../server/src/corpus/entities';
import type { Source } from '../../../server/src/corpus/source';
import { sourceOf } from '../../support/story';

/** Names that meet in many ways: slips, forms of given names, surnames alone, other languages, initials. */
const PEOPLE = [
  'Steve Witkoff',
  'Steven Witkoff',
  'S. Witkoff',
  'Witkoff',
  'Witkopf',
  'Witkov',
  'Joshua Witkov',
  'Donald Trump',
  'Donald Trump Jr.',
  'Melania Trump',
  'Mr. Trump',
  'Trump',
  'Volodymyr Zelensky',
  'Volodymyr Zelenskyy',
  'Zelenskiy',
  'João Alvarim',
  'Joao Alvarim',
  'JOÃO ALVARIM',
  'Ryota Onishi',
  'Onishi Ryota',
  'Khalid al-Sabbagh',
  'al-Sabbagh',
  'Khalid Sabbagh',
  'Sabagh',
  'Lisa van der Berg',
  'Van der Berg',
  'Tom Karlsen',
  'Tom Karlson',
  'Tom Carlston',
];
const THINGS = [
  'the National Institute of Meteorology',
  'the INM',
  'the Averley Harbour Trust',
  'the Averly Harbour Trust',
  'Kyiv',
  'Kiev',
  'Odesa',
  'Odessa',
];
const ROLES = ['special envoy ', 'Army Secretary ', 'President ', 'the former mayor, ', '', '', ''];

const sentence = fc
  .tuple(fc.constantFrom(...ROLES), fc.constantFrom(...PEOPLE), fc.constantFrom(...THINGS))
  .map(([role, person, thing]) => {
    const named = role.endsWith(', ') ? `${person}, ${role}` : `${role}${person} `;
    return `On Monday ${named}went to ${thing}.`;
  });

const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '));

/** A source that comes, or takes the place of the one of its name, or leaves it empty. */
const change = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), text: fc.option(text) });

/** Everything that an entity says. */
const told = (entity: Entity): unknown => ({
  name: entity.name,
  kind: entity.kind,
  person: entity.person,
  count: entity.mentionCount,
  sources: ids(entity.sources),
  spellings: entity.spellings.map(({ words, key, count, sources }) => [words, key, count, ids(sources)]),
  roles: entity.roles.map(({ role, source, span, sources, count }) => [
    role.text,
    source.id,
    span,
    ids(sources),
    count,
  ]),
  links: entity.links,
  mentions: entity.mentions.map(({ source, mention }) => [source.id, mention.start, mention.mention.words]),
});

const ids = (sources: Iterable<Source>): string[] => [...sources].map(({ id }) => id).sort();

/** Everything that is told of a corpus, by way of its names. */
const allTold = (corpus: Corpus): unknown => ({
  entities: corpus.entities.map(told),
  byWord: ['trump', 'witkoff', 'sabbagh', 'harbour', 'tom'].map((word) => corpus.names.byWord(word).map(told)),
  byForm: ['steve witkoff', 'trump', 'kyiv', 'witkov'].map((form) => corpus.names.byForm(form).map(told)),
  similar: ['witkof', 'zelensky', 'karlsn'].map((word) => corpus.names.similar(word, 2)),
  knows: ['monday', 'witkov', 'averly', 'nobody'].map((word) => corpus.names.knows(word)),
  at: corpus.sources.map((source) =>
    source.names.flatMap(({ forms }) =>
      forms.flatMap(({ mentions }) => mentions.map(({ start }) => corpus.entityAt(source, start)?.name)),
    ),
  ),
});

const batchOfChanges = fc.array(change, { minLength: 1, maxLength: 4 });

describe('whom the sources name', () => {
  it('is the same as built from scratch, whatever came and went before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(batchOfChanges, fc.boolean()), { maxLength: 8 }), (batches) => {
        let corpus = Corpus.empty;
        for (const [batch, isAsked] of batches) {
          const byName = new Map(batch.map((one) => [`${one.name}.txt`, one.text]));
          corpus = corpus.changed({
            gone: corpus.sources.filter(({ id }) => byName.has(id)),
            come: [...byName].flatMap(([name, content]) => (content === null ? [] : [sourceOf(name, content)])),
            failures: [],
          });
          // what came and went while nobody asked is heard together
          if (isAsked) assert.deepEqual(allTold(corpus), allTold(new Corpus(corpus.sources)));
        }
        assert.deepEqual(allTold(corpus), allTold(new Corpus(corpus.sources)));
      }),
      { numRuns: 100 },
    );
  }).timeout(120_000);

  it('is still told of a corpus that another has taken over from', () => {
    const before = Corpus.empty.changed({
      gone: [],
      come: [sourceOf('a.txt', 'Steve Witkoff went. Witkoff spoke.')],
      failures: [],
    });
    const expected = allTold(before);
    const after = before.changed({
      gone: before.sources,
      come: [sourceOf('b.txt', 'Dan Driscoll left.')],
      failures: [],
    });
    assert.deepEqual(
      after.entities.map(({ name }) => name),
      ['Dan Driscoll'],
    );
    assert.deepEqual(allTold(before), expected);
  });

  it('is told once of each source by a corpus that comes of one that another has taken over from', () => {
    const before = Corpus.empty.changed({ gone: [], come: [sourceOf('a.txt', 'Steve Witkoff went.')], failures: [] });
    before.changed({ gone: before.sources, come: [], failures: [] });
    const after = before.changed({ gone: [], come: [sourceOf('b.txt', 'Steve Witkoff left.')], failures: [] });
    for (let time = 0; time < 2; time++) assert.equal(after.entities[0]?.mentionCount, 2);
  });
});
