import assert from 'node:assert/strict';
import { fixAll } from '../../../server/src/service/fixes/fixAll';
import type { Sources } from '../../support/story';
import { applied, snapshotOf, type SnapshotOptions } from '../../support/service';

const SOURCES = {
  'a.txt': 'Army Secretary Dan Driscoll met Steve Witkoff, the special envoy. Rustem Umerov came to Kyiv.',
  'b.txt': 'Dan Driscoll, the Army secretary, and Steve Witkoff spoke in Kyiv.',
  'c.txt': 'The envoy, Steve Witkoff, spoke in Kiev.',
};

/** The draft with all certain corrections made. */
function fixed(draft: string, options: SnapshotOptions = {}, sources: Sources = SOURCES): string {
  const snapshot = snapshotOf(sources, draft, options);
  const [action] = fixAll(snapshot);
  return action ? applied(snapshot, action) : draft;
}
const leaves = (draft: string, options: SnapshotOptions = {}, sources: Sources = SOURCES): void => {
  assert.ok(snapshotOf(sources, draft, options).allFindings.length > 0, 'something is to be found');
  assert.equal(fixed(draft, options, sources), draft);
};

describe('source.fixAll', () => {
  it('corrects what is certain in one go', () => {
    assert.equal(
      fixed('Dan Driscol met Steve Witkof. Witkof’s plane and Driscol left.'),
      'Dan Driscoll met Steve Witkoff. Witkoff’s plane and Driscoll left.',
    );
  });
  it('follows the house style', () => {
    assert.equal(fixed('They met in Kiev.', { style: { Kyiv: ['Kiev'] } }), 'They met in Kyiv.');
  });
  it('leaves what the sources merely prefer, and what one source alone has', () => {
    leaves('They met in Kiev.');
    leaves('Rustem Umerow spoke.');
  });
  it('leaves a surname whose bearer the draft does not name in full', () => {
    leaves('The envoy, Witkof, spoke.');
  });
  it('leaves a name that sources write in two ways', () => {
    leaves('Dan Driscol spoke.', {}, { ...SOURCES, 'd.txt': 'Army Secretary Dan Driscolle spoke.' });
  });
  it('leaves people, titles, dates and placeholders to the reporter', () => {
    leaves('Army Secretary Paul Driscoll came.');
    leaves('Navy Secretary Dan Driscoll came.');
    leaves('On Saturday, Nov. 23, 2025, they met in TK.');
  });
  it('leaves what was dismissed', () => {
    assert.equal(fixed('Dan Driscol (CQ) spoke.'), 'Dan Driscol (CQ) spoke.');
  });
});
