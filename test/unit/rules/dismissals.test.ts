import assert from 'node:assert/strict';
import { Dismissals } from '../../../server/src/rules/dismissals/dismissals';
import { fingerprintKey, fingerprintOf } from '../../../server/src/rules/dismissals/fingerprint';
import { settle } from '../../../server/src/rules/dismissals/settle';
import { check } from '../../../server/src/rules/check';
import { contextOf, type StoryOptions } from '../../support/story';

const SOURCES = {
  'a.txt': 'Army Secretary Dan Driscoll met Steve Witkoff, the special envoy.',
  'b.txt': 'Dan Driscoll, the Army secretary, and Steve Witkoff spoke.',
};

/** What stands and what was dismissed in a draft, as "rule: words". */
function settled(draft: string, dismissals = Dismissals.none, options: StoryOptions = {}) {
  const context = contextOf(SOURCES, draft, options);
  const { open, dismissed } = settle(context, check(context, options.rules ?? {}), dismissals);
  const shown = (one: { rule: string; start: number; end: number }): string =>
    `${one.rule}: ${draft.slice(one.start, one.end)}`;
  return { open: open.map(shown), dismissed: dismissed.map(({ finding }) => shown(finding)) };
}

/** The dismissals file's entries for all findings of a draft. */
function dismissing(draft: string): Dismissals {
  const context = contextOf(SOURCES, draft);
  return new Dismissals(
    check(context, {}).map((finding) => ({
      rule: finding.rule,
      key: fingerprintKey(fingerprintOf(context.draft, finding)),
    })),
  );
}

const stands = (draft: string, ...expected: string[]): void => assert.deepEqual(settled(draft).open, expected);

describe('(CQ)', () => {
  it('lets a name stand, wherever the draft has it', () => {
    stands('Dan Driscol (CQ) flew. Later Driscol slept.');
    stands('Dan Driscol flew. Later Driscol (CQ) slept.');
    stands('Dan Driscol’s (CQ) plane flew.');
    stands('**Dan Driscol** [cq], who is 39, flew.');
  });
  it('counts for the name before it and for no other', () => {
    stands('Dan Driscol met Steve Witkof (CQ) there.', 'name-misspelled: Driscol');
    stands('Dan Driscol and his friends (CQ) flew.', 'name-misspelled: Driscol');
    stands('Dan Driscol flew. (CQ) Nobody knew.', 'name-misspelled: Driscol');
  });
  it('counts for the titles of the name', () => {
    stands('Navy Secretary Dan Driscoll (CQ) flew.');
    stands('Navy Secretary Dan Driscoll flew.', 'name-wrong-title: Navy');
  });
  it('lets a date stand', () => {
    stands('It was on Saturday, Nov. 23, 2025 (CQ), that they met.');
    stands('It was on Saturday, Nov. 23, 2025, that they (CQ) met.', 'weekday-mismatch: Saturday, Nov. 23, 2025');
  });
  it('is no part of the text: names and roles go on behind it', () => {
    const context = contextOf(SOURCES, 'Dan Driscoll (CQ), the Navy secretary, flew.');
    assert.deepEqual(
      check(context, {}).map(({ rule }) => rule),
      ['name-wrong-title'],
    );
    assert.deepEqual(
      context.names.map(({ name }) => name.form.words.join(' ')),
      ['Dan Driscoll'],
    );
  });
});

describe('copydesk-ignore', () => {
  it('switches a rule off for the next paragraph', () => {
    stands(
      '<!-- copydesk-ignore name-misspelled -->\nDan Driscol came by TK.\n\nSteve Witkof flew.',
      'placeholder: TK',
      'name-misspelled: Witkof',
    );
  });
  it('without a rule switches all of them off', () => {
    stands('<!-- copydesk-ignore -->\n\nDan Driscol came by TK.\n\nTK', 'placeholder: TK');
  });
  it('takes several rules, in one comment or more, and a reason', () => {
    stands('<!-- copydesk-ignore name-misspelled, placeholder: seen on his passport -->\nDan Driscol came by TK.');
    stands('<!-- copydesk-ignore name-misspelled -->\n<!-- copydesk-ignore placeholder -->\nDan Driscol came by TK.');
  });
  it('counts for the paragraph that it stands in', () => {
    stands('- Dan Driscol <!-- copydesk-ignore name-misspelled -->\n- Steve Witkof', 'name-misspelled: Witkof');
  });
  it('works in plain text too', () => {
    const draft = '<!-- copydesk-ignore name-misspelled -->\n\nDan Driscol came, and went away at once.';
    assert.deepEqual(settled(draft, Dismissals.none, { format: 'text' }).open, []);
  });
  it('that is never closed, or at the end, does nothing', () => {
    stands('Dan Driscol came.\n\n<!-- copydesk-ignore -->', 'name-misspelled: Driscol');
    stands('Dan Driscol came.\n\n<!-- copydesk-ignore', 'name-misspelled: Driscol');
  });
});

describe('a fingerprint', () => {
  const draft = 'They met on Saturday, Nov. 23, 2025, in the harbour of Averley.\n\nDan Driscol was there.';
  const gone = dismissing(draft);

  it('dismisses the finding that it was taken of', () => {
    assert.deepEqual(settled(draft, gone), {
      open: [],
      dismissed: ['weekday-mismatch: Saturday, Nov. 23, 2025', 'name-misspelled: Driscol'],
    });
  });
  it('survives edits elsewhere, moves of the paragraph, and changed words on one side', () => {
    for (const edited of [
      `A new lede.\n\n${draft}`,
      draft.split('\n\n').reverse().join('\n\n'),
      draft.replace('in the harbour', 'at the quay'),
      draft.replace('They met on', 'The two men met again, on'),
      draft.replace('They met', 'They  *met*'),
      draft.replace('Dan Driscol was', 'Nobody knew why Dan Driscol had been'),
    ])
      assert.deepEqual(settled(edited, gone).open, [], edited);
  });
  it('of a date does not dismiss the same words elsewhere', () => {
    assert.deepEqual(settled('Nobody came on Saturday, Nov. 23, 2025, said the mayor.', gone).open, [
      'weekday-mismatch: Saturday, Nov. 23, 2025',
    ]);
    assert.deepEqual(settled('Saturday, Nov. 23, 2025', gone).open, ['weekday-mismatch: Saturday, Nov. 23, 2025']);
  });
  it('of a spelling holds for it everywhere, and for no other', () => {
    assert.deepEqual(settled('When it rained, Driscol slept, and Steve Witkof did, too.', gone).open, [
      'name-misspelled: Witkof',
    ]);
  });
  it('tells nothing of the words, and is the same at all times', () => {
    const context = contextOf({}, 'Built in TK by nobody.');
    const [finding] = check(context, {});
    assert.equal(fingerprintKey(fingerprintOf(context.draft, finding!)), '6d80785f-2b6eb4c1-b9d894e9');
  });
});
