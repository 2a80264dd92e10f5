import assert from 'node:assert/strict';
import { excerpt } from '../../../server/src/service/cards/excerpt';
import { mentionsOf, nameGroups, type NameQuery } from '../../../server/src/service/lists/nameList';
import type { DraftSnapshot } from '../../../server/src/service/snapshot';
import { snapshotOf } from '../../support/service';

const SOURCES = {
  'sources/a.txt': 'Special envoy Ruth Pennock met Vera Lindqvist in Marrowick.\n\nPennock spoke.',
  'sources/2026-03-02-b.txt': 'Ruth Pennock, the special envoy, sat.',
};
const DRAFT = 'Ruth Pennok spoke. Pennok sat.\n\nMr Oswald Trench left.\n';

/** Groups as lines: "people: Ruth Pennock 2/3 in 1". */
const lines = (snapshot: DraftSnapshot, query?: NameQuery, draft: DraftSnapshot | undefined = snapshot): string[] =>
  nameGroups(snapshot.corpus, draft, query).map(
    ({ group, names }) =>
      `${group}: ${names.map(({ name, sources, mentions, inDraft }) => `${name} ${sources}/${mentions}+${inDraft}`).join(', ')}`,
  );

describe('the list of names', () => {
  const snapshot = snapshotOf(SOURCES, DRAFT);

  it('has what the sources name, with what the draft has of it, and what the draft alone names last', () => {
    assert.deepEqual(
      lines(snapshot).filter((line) => line.startsWith('people')),
      ['people: Ruth Pennock 2/3+2, Vera Lindqvist 1/1+0, Oswald Trench 0/0+1'],
    );
    const [person] = nameGroups(snapshot.corpus, snapshot)[0]!.names;
    assert.equal(person!.role?.toLowerCase(), 'special envoy');
    assert.deepEqual(person!.spellings, ['Pennock']);
  });

  it('knows the sources where no draft is open', () => {
    const groups = nameGroups(snapshot.corpus, undefined);
    assert.deepEqual(
      groups[0]!.names.map(({ name, inDraft }) => [name, inDraft]),
      [
        ['Ruth Pennock', 0],
        ['Vera Lindqvist', 0],
      ],
    );
  });

  it('is searched by the beginnings of words, and limited to the draft', () => {
    assert.deepEqual(lines(snapshot, { query: 'ru PEN' }), ['people: Ruth Pennock 2/3+2']);
    assert.deepEqual(lines(snapshot, { query: 'tre' }), ['people: Oswald Trench 0/0+1']);
    assert.deepEqual(lines(snapshot, { query: 'ennock' }), []);
    assert.deepEqual(lines(snapshot, { onlyInDraft: true }), ['people: Ruth Pennock 2/3+2, Oswald Trench 0/0+1']);
  });

  it('gives two people of one name ids of their own', () => {
    const ids = nameGroups(snapshot.corpus, snapshot).flatMap(({ names }) => names.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('leads to all places that have a name: the draft’s first, then the newest source’s', () => {
    const { id } = nameGroups(snapshot.corpus, snapshot)[0]!.names[0]!;
    const places = mentionsOf(snapshot.corpus, snapshot.addresses, snapshot, id);
    assert.deepEqual(
      places.map(({ uri, text, start, end }) => [uri.slice(14), text.slice(start, end)]),
      [
        ['draft.md', 'Ruth Pennok'],
        ['draft.md', 'Pennok'],
        ['sources/2026-03-02-b.txt', 'Ruth Pennock'],
        ['sources/a.txt', 'Ruth Pennock'],
        ['sources/a.txt', 'Pennock'],
      ],
    );
    assert.deepEqual(
      places.map(({ source }) => source !== undefined),
      [false, false, true, true, true],
    );
    assert.deepEqual(mentionsOf(snapshot.corpus, snapshot.addresses, snapshot, 'person Nobody'), []);
  });

  it('shows long passages around the name, and nothing that one cannot see', () => {
    const long = snapshotOf({ 'sources/a.txt': `${'Word '.repeat(40)}and then \u202eRuth Pennock sat.` }, '');
    const { id } = nameGroups(long.corpus, undefined)[0]!.names[0]!;
    const [place] = mentionsOf(long.corpus, long.addresses, undefined, id);
    assert.match(place!.text, /^… and then ⟨U\+202E⟩Ruth Pennock sat\.$/);
    assert.equal(place!.text.slice(place!.start, place!.end), 'Ruth Pennock');
    const astral = excerpt('a😀😀😀😀😀😀😀😀b Ruth', { start: 19, end: 23 }, { start: 0, end: 23 });
    assert.match(astral.text, /^… Ruth$/);
    const cut = excerpt('😀😀😀😀😀😀😀😀😀x', { start: 18, end: 19 }, { start: 1, end: 19 });
    assert.doesNotThrow(() => encodeURIComponent(cut.text), 'half a character is left');
  });
});
