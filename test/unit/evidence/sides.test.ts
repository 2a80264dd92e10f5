import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/draft/draft';
import { DraftSides, statementsAt } from '../../../server/src/evidence/claims/alignment/sides';
import type { Item } from '../../../server/src/text/claims/statement';

const written = ({ start, end }: Item, prose: string): string => prose.slice(start, end);

/** The words beside each statement of a text. */
function besideIn(text: string): string[][] {
  const { blocks } = parseDraft(text, 'text');
  return blocks.flatMap(({ block: { prose } }, index) =>
    statementsAt(blocks, index).map((place) =>
      new DraftSides()
        .of(blocks, place, () => undefined, undefined)
        .items.filter(({ own }) => !own)
        .map(({ item }) => written(item, prose)),
    ),
  );
}

describe('beside a statement', () => {
  it('stand those before and behind it, and nothing where there are none', () => {
    assert.deepEqual(besideIn('Trams rattled.'), [[]]);
    assert.deepEqual(besideIn('Trams rattled. Ferries sank. Bridges creaked.'), [
      ['Ferries', 'sank'],
      ['Trams', 'rattled', 'Bridges', 'creaked'],
      ['Ferries', 'sank'],
    ]);
  });
});
