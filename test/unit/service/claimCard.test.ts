import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../../server/src/service/cards/hover';
import { positionOf, snapshotOf } from '../../support/service';
import type { Sources } from '../../support/story';

const SOURCES = {
  'council.txt':
    'The Council\n\n3 March 2026\n\nThe lock at Sallow Bridge has 142 steps, the council said. The lock at Sallow Bridge cost £4 million.',
  'gazette.txt':
    'Gazette\n\n4 March 2026\n\nThe lock at Sallow Bridge has 142 steps. Nobody knows who counted the steps of the lock.',
};

const cardAt = (
  draft: string,
  words: string,
  belowFindings = false,
  sources: Sources = SOURCES,
): string | undefined => {
  const snapshot = snapshotOf(sources, draft);
  const shown = hover(snapshot, positionOf(snapshot, words), belowFindings);
  return shown && (shown.contents as MarkupContent).value;
};

describe('the card of a figure', () => {
  it('has what speaks against it, outlet and date first, with the words that matter in bold', () => {
    const card = cardAt('The lock at Sallow Bridge has 152 steps.', '152')!;
    assert.match(card, /^\*\*152\*\* · the sources have another figure here/);
    assert.equal(card.match(/✗ \[/g)?.length, 2);
    assert.match(card, /✗ \[[^\]]*4 Mar 2026\]\([^)]*gazette\.txt#L5\) — The \*\*lock\*\*.*\*\*142/);
  });
  it('has what speaks for it', () => {
    const card = cardAt('The lock at Sallow Bridge has 142 steps.', '142')!;
    assert.match(card, /^\*\*142\*\* · in 2 sources/);
    assert.equal(card.match(/✓ \[/g)?.length, 2);
  });
  it('says that sources disagree where an older one has it and a newer one has not', () => {
    const sources = {
      'a.txt': 'Gazette\n\n2 May 2026\n\nThe inquiry into the lock at Sallow Bridge is to report by 30 June.',
      'b.txt':
        'The Council\n\n16 May 2026\n\nThe inquiry into the lock at Sallow Bridge, which was to report by 30 June, has put off its report to 15 August.',
    };
    const draft = '---\ndate: 2026-05-17\n---\n\nThe inquiry into the lock at Sallow Bridge is to report by 30 June.';
    const card = cardAt(draft, '30 June', false, sources)!;
    assert.match(card, /^\*\*30 June\*\* · in one source; the sources disagree/);
    assert.match(card, /✗ .*15 August/);
  });
  it('says where no source has it', () => {
    assert.match(cardAt('The ferry Maud carried 310 passengers.', '310')!, /· no source has this figure$/);
  });
  it('is not there below a finding that shows the same passages, and there where none does', () => {
    assert.equal(cardAt('The lock at Sallow Bridge has 152 steps.', '152', true), undefined);
    const right = 'The lock at Sallow Bridge has 142 steps.';
    assert.equal(cardAt(right, '142', true), cardAt(right, '142'));
  });
});
