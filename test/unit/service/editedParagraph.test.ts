import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RatedFinding } from '../../../server/src/rules/check';
import { RULE_IDS } from '../../../server/src/rules/rule';
import { editedParagraph } from '../../../server/src/service/editedParagraph';
import type { DraftSnapshot } from '../../../server/src/service/snapshot';
import { spanOf } from '../../../server/src/text/analysis';
import { overlaps } from '../../../server/src/text/span';
import { snapshotOf } from '../../support/service';

const STORIES = join(__dirname, '../../yardstick');
/** Some stories of many kinds of sources; all of them take long. */
const SOME = ['budget-vote', 'mayor-trial', 'tower-fire'];
/** Rules that are off unless somebody switches them on must keep to it as well. */
const ALL = Object.fromEntries(RULE_IDS.map((id) => [id, 'warning' as const]));

const textsIn = (folder: string, ending: RegExp): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => ending.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const told = ({ rule, start, end, message, fixes }: RatedFinding): unknown => ({ rule, start, end, message, fixes });

describe('one paragraph of a draft, checked before all others', () => {
  for (const story of SOME)
    it(`has the findings that it has in the whole: ${story}`, () => {
      const sources = textsIn(join(STORIES, story, 'sources'), /\.(?:txt|md|html|csv)$/);
      let count = 0;
      for (const draft of Object.values(textsIn(join(STORIES, story, 'drafts'), /\.md$/))) {
        const whole = snapshotOf(sources, draft, { rules: ALL });
        const fresh = snapshotOf(sources, draft, { rules: ALL });
        for (const [at, block] of whole.draft.blocks.entries()) {
          const all = whole.allFindings.filter((finding) => overlaps(finding, spanOf(block)));
          assert.deepEqual(fresh.findingsOfBlock(at)!.map(told), all.map(told), block.block.prose);
          count += all.length;
        }
      }
      assert.ok(count > 20, `${count} findings`);
    });

  const SOURCES = { 'post.txt': 'Harbour Post\n2026-05-04\n\nThe ferry Alma carried 412 people, Rosa Pellworth said.' };
  const DRAFT = 'The ferry Alma carried 412 people, Rosa Pelworth said.\n\nThe ferry Alma carried 421 people.\n';
  const messages = (snapshot: DraftSnapshot, offset: number): unknown => {
    const marks = editedParagraph(snapshot, offset);
    return marks && [marks.typing, marks.paused].map((some) => some.map(({ code }) => code));
  };

  it('tells of its own paragraph alone, and of the word that is being typed in the pause', () => {
    const snapshot = snapshotOf(SOURCES, DRAFT);
    const [name, figure] = [DRAFT.indexOf('Pelworth'), DRAFT.indexOf('421')];
    assert.deepEqual(messages(snapshot, 3), [['name-misspelled'], ['name-misspelled']]);
    assert.deepEqual(messages(snapshot, name + 4), [[], ['name-misspelled']]);
    assert.deepEqual(messages(snapshot, figure + 1), [[], ['number-mismatch']]);
    assert.deepEqual(messages(snapshot, DRAFT.length - 2), [['number-mismatch'], ['number-mismatch']]);
  });
  it('tells nothing where there is no paragraph', () => {
    const draft = `---\nslug: alma\n---\n\n${DRAFT}`;
    assert.equal(messages(snapshotOf(SOURCES, draft), 6), undefined);
  });
  it('tells nothing where a mark elsewhere may have settled it', () => {
    const draft = `${DRAFT}\nRosa Pelworth (CQ) spoke again.\n`;
    assert.equal(messages(snapshotOf(SOURCES, draft), 3), undefined);
  });
});
