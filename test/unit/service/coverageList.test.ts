import assert from 'node:assert/strict';
import { coverageItems } from '../../../server/src/service/lists/coverageList';
import { snapshotOf, textIn } from '../../support/service';

const SOURCES = {
  'sources/2026-03-02-a.txt':
    'The council of Marrowick approved the harbour wall on Monday. The wall will cost 14 million pounds.',
};

describe('the list of claims', () => {
  const snapshot = snapshotOf(
    SOURCES,
    'The council of Marrowick approved the harbour wall on Monday. The wall will cost 15 million pounds.\n\nThe choir sang in Oldbridge for two hours.\n',
  );
  const items = coverageItems(snapshot);

  it('has each claim with what the sources make of it, and where', () => {
    assert.deepEqual(
      items.map(({ range, state }) => [textIn(snapshot, range).slice(0, 11), state]),
      [
        ['The council', 'supported'],
        ['The wall wi', 'contradicted'],
        ['The choir s', 'not found'],
      ],
    );
    const [supported, contradicted] = items;
    assert.equal(supported!.passages[0]!.uri, 'file:///story/sources/2026-03-02-a.txt');
    assert.match(supported!.passages[0]!.text, /approved the harbour wall/);
    assert.match(contradicted!.notes[0]!, /14 million/);
    assert.match(contradicted!.passages[0]!.text, /14 million/);
  });

  it('shows words from outside as they are, on one line, and names what one cannot see', () => {
    const [item] = coverageItems(
      snapshotOf(SOURCES, 'The council of **Marrowick**\u202e approved\nthe harbour wall on Monday.'),
    );
    assert.match(item!.text, /Marrowick\*\*⟨U\+202E⟩ approved the harbour/);
  });
});
