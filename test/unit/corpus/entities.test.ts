import assert from 'node:assert/strict';
import type { Entity } from '../../../server/src/corpus/entities';
import { corpusOf, type Sources } from '../../support/story';

const people = (sources: Sources): string[] =>
  corpusOf(sources)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ spellings }) =>
      spellings
        .map(({ words }) => words.join(' '))
        .sort()
        .join(' = '),
    )
    .sort();

const entity = (sources: Sources, name: string): Entity =>
  corpusOf(sources).entities.find((candidate) => candidate.name === name)!;

describe('entities', () => {
  it('gather the spellings of one person across sources', () => {
    const sources = {
      'a.txt': 'The special envoy, Steve Witkoff, went to Moscow. Witkoff spoke. Witkopf left.',
      'b.txt': 'Special envoy Steve Witkoff spoke on Monday.',
      'c.txt': 'President Trump has sent special envoy Joshua Witkov. Witkov went.',
    };
    const witkoff = entity(sources, 'Steve Witkoff');
    assert.deepEqual(witkoff.spellings.map(({ words, sources: by }) => `${words.join(' ')} ${by.size}`).sort(), [
      'Joshua Witkov 1',
      'Steve Witkoff 2',
      'Witkoff 1',
      'Witkopf 1',
      'Witkov 1',
    ]);
    assert.deepEqual(witkoff.links.map(({ spelling }) => spelling).sort(), ['Joshua Witkov', 'Witkopf']);
  });
  it('join transliterations, Mac and Mc, and names with and without diacritics', () => {
    assert.deepEqual(
      people({
        'a.txt': 'President Volodymyr Zelensky met Eoin MacGillivray and João Alvarim.',
        'b.txt': 'President Volodymyr Zelenskyy met Eoin McGillivray and Joao Alvarim.',
      }),
      [
        'Eoin MacGillivray = Eoin McGillivray',
        'Joao Alvarim = João Alvarim',
        'Volodymyr Zelensky = Volodymyr Zelenskyy',
      ],
    );
  });
  it('keep siblings, fathers and sons, and sexes apart', () => {
    assert.deepEqual(
      people({
        'a.txt': 'Ante Perčić and Luka Perčić met Donald Trump and Donald Trump Jr.; Erik Nordin met Erika Nordin.',
      }),
      ['Ante Perčić', 'Donald Trump', 'Donald Trump Jr.', 'Erik Nordin', 'Erika Nordin', 'Luka Perčić'],
    );
  });
  it('do not join two people of like names whom one source names side by side', () => {
    assert.deepEqual(people({ 'a.txt': 'Anna Martin and Anna Marten came.', 'b.txt': 'Anna Martin left.' }), [
      'Anna Marten',
      'Anna Martin',
    ]);
  });
  it('do not join by likeness what differs from the strongest, however close it is to a weaker one', () => {
    const sources = {
      'a.txt': 'Tom Karlsen spoke.',
      'b.txt': 'Tom Karlsen left.',
      'c.txt': 'Tom Karlson came.',
      'd.txt': 'Tom Carlston went.',
    };
    assert.deepEqual(people(sources), ['Tom Carlston', 'Tom Karlsen = Tom Karlson']);
  });
  it('know one person with the surname first', () => {
    assert.deepEqual(
      people({ 'a.txt': 'The director, Ryota Onishi, spoke.', 'b.txt': 'Onishi Ryota, the director, left.' }),
      ['Onishi Ryota = Ryota Onishi'],
    );
  });
  it('know places with several names', () => {
    assert.deepEqual(
      entity(
        { 'a.txt': 'They met in Kyiv on Monday.', 'b.txt': 'They met in Kyiv.', 'c.txt': 'They met in Kiev.' },
        'Kyiv',
      ).spellings.map(({ key }) => key),
      ['kyiv', 'kiev'],
    );
  });
});
