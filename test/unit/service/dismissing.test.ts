import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActions } from '../../../server/src/service/fixes/codeActions';
import { commentProblems, dismissedDiagnostics } from '../../../server/src/service/diagnostics';
import { parseDismissals } from '../../../server/src/workspace/dismissals';
import { applied, appliedTo, rangeOf, snapshotOf, textIn, type SnapshotOptions } from '../../support/service';

const SOURCES = {
  'a.txt': 'Army Secretary Dan Driscoll met Steve Witkoff, the special envoy.',
  'b.txt': 'Dan Driscoll, the Army secretary, and Steve Witkoff spoke.',
};
const FILE = 'file:///story/.copydesk/dismissals.json';

function actionAt(draft: string, words: string, title: RegExp, options: SnapshotOptions = {}) {
  const snapshot = snapshotOf(SOURCES, draft, { dismissals: null, ...options });
  const actions = codeActions(snapshot, rangeOf(snapshot, words), true);
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(action, `${String(title)} is not among ${actions.map((one) => one.title).join(', ')}`);
  return { snapshot, action, actions };
}

/** The draft after an action, and that the finding is gone with it. */
function edited(draft: string, words: string, title: RegExp): string {
  const { snapshot, action } = actionAt(draft, words, title);
  const text = applied(snapshot, action);
  assert.deepEqual(
    snapshotOf(SOURCES, text).allFindings.filter(({ start, end }) => text.slice(start, end) === words),
    [],
    text,
  );
  return text;
}

const CQ = /\(CQ\)/;
const STORY = /in this story/;
const PARAGRAPH = /in this paragraph/;

describe('quick fixes that leave a finding', () => {
  it('come behind the corrections, in one order', () => {
    assert.deepEqual(
      actionAt('Dan Driscol flew.', 'Driscol', CQ).actions.map(({ title }) => title),
      [
        'Change to “Driscoll”',
        'Checked: leave it (CQ)',
        'Ignore this finding in this story',
        'Ignore name-misspelled in this paragraph',
      ],
    );
  });
  it('name the words where several findings are at one place', () => {
    const { actions } = actionAt('Navy Secretary Dan Driscol flew.', 'Navy Secretary Dan Driscol', CQ);
    assert.deepEqual(
      actions.map(({ title }) => title).filter((title) => title.startsWith('Ch')),
      ['Change to “Army”', 'Change to “Driscoll”', 'Checked: leave “Navy” (CQ)', 'Checked: leave “Driscol” (CQ)'],
    );
  });

  it('put (CQ) behind the whole name or date', () => {
    assert.equal(edited('Dan Driscol’s plane', 'Driscol', CQ), 'Dan Driscol’s (CQ) plane');
    assert.equal(edited('Navy Secretary Dan Driscoll flew.', 'Navy', CQ), 'Navy Secretary Dan Driscoll (CQ) flew.');
    assert.equal(
      edited('On Saturday, Nov. 23, 2025, they met.', 'Saturday, Nov. 23, 2025', CQ),
      'On Saturday, Nov. 23, 2025 (CQ), they met.',
    );
  });
  it('put no (CQ) behind a placeholder, nor into front matter', () => {
    for (const [draft, words] of [
      ['Built in TK.', 'TK'],
      ['---\ntitle: Dan Driscol flies\n---\n\nText.', 'Driscol'],
    ] as const) {
      const snapshot = snapshotOf(SOURCES, draft, { dismissals: null });
      assert.deepEqual(
        codeActions(snapshot, rangeOf(snapshot, words)).filter(({ title }) => CQ.test(title)),
        [],
      );
    }
  });

  it('put a comment before the paragraph, or behind an item', () => {
    assert.equal(
      edited('# Title\n\nOne line\nand Dan Driscol.\n', 'Driscol', PARAGRAPH),
      '# Title\n\n<!-- copydesk-ignore name-misspelled -->\nOne line\nand Dan Driscol.\n',
    );
    assert.equal(
      edited('One\r\n\r\nDan Driscol.\r\n', 'Driscol', PARAGRAPH),
      'One\r\n\r\n<!-- copydesk-ignore name-misspelled -->\r\nDan Driscol.\r\n',
    );
    assert.equal(
      edited('- one\n- Dan Driscol\n- three', 'Driscol', PARAGRAPH),
      '- one\n- Dan Driscol <!-- copydesk-ignore name-misspelled -->\n- three',
    );
  });
  it('add the rule to the comment that is there', () => {
    assert.equal(
      edited('<!-- copydesk-ignore name-misspelled: seen -->\nDan Driscol of TK.', 'TK', PARAGRAPH),
      '<!-- copydesk-ignore name-misspelled placeholder: seen -->\nDan Driscol of TK.',
    );
  });

  describe('in the dismissals file', () => {
    const draft = 'Dan Driscol came by TK.';
    const change = (text: string | null, words = 'Driscol'): { action: CodeAction; text: string } => {
      const { action } = actionAt(draft, words, STORY, { dismissals: text });
      return { action, text: appliedTo(FILE, text ?? '', action) };
    };

    it('make the file where there is none', () => {
      const { action, text } = change(null);
      assert.deepEqual(action.edit!.documentChanges![0], {
        kind: 'create',
        uri: FILE,
        options: { ignoreIfExists: true },
      });
      assert.match(
        text,
        /^\{\n {2}"version": 1,\n {2}"dismissed": \{\n {4}"[0-9a-f-]{26}": "name-misspelled"\n {2}\}\n\}\n$/,
      );
      assert.deepEqual(
        snapshotOf(SOURCES, draft, { dismissals: text }).allFindings.map(({ rule }) => rule),
        ['placeholder'],
      );
      assert.doesNotMatch(text, /Driscol/i);
    });
    it('add to it, sorted, and leave everything else as it is', () => {
      const { text } = change(change(null).text, 'TK');
      const parsed = parseDismissals(text);
      assert.deepEqual(parsed.problems, []);
      assert.deepEqual(snapshotOf(SOURCES, draft, { dismissals: text }).allFindings, []);
      const keys = [...text.matchAll(/"([0-9a-f-]{26})"/g)].map(([, key]) => key!);
      assert.deepEqual(keys, [...keys].sort());
      const mine = '{\n  // ours\n  "version": 1, "by": "me",\n  "dismissed": {}\n}';
      assert.match(change(mine).text, /^\{\n {2}\/\/ ours\n {2}"version": 1, "by": "me",\n {2}"dismissed": \{\n/);
    });
    it('tell the server what the file holds now', () => {
      const { action, text } = change(null);
      assert.deepEqual(action.command!.arguments, [{ uri: FILE, text }]);
    });
    it('are not offered where there is no folder, or the file is broken', () => {
      const snapshot = snapshotOf(SOURCES, draft);
      const actions = codeActions(snapshot, rangeOf(snapshot, 'Driscol'));
      assert.deepEqual(
        actions.filter(({ title }) => STORY.test(title)),
        [],
      );
    });
  });
});

describe('dismissed findings', () => {
  it('are shown as faded hints that say how they were dismissed', () => {
    const snapshot = snapshotOf(SOURCES, 'Dan Driscol (CQ) flew.\n\n<!-- copydesk-ignore -->\nSteve Witkof flew.');
    const shown = dismissedDiagnostics(snapshot);
    assert.deepEqual(
      shown.map(({ range, severity, tags, message }) => [textIn(snapshot, range), severity, tags, message]),
      [
        ['Driscol', 4, [1], 'Checked (CQ): No source writes “Driscol”; 2 sources write “Driscoll”'],
        ['Witkof', 4, [1], 'Ignored by a comment: No source writes “Witkof”; 2 sources write “Witkoff”'],
      ],
    );
  });

  it('come back when mark, comment or entry goes', () => {
    const back = (draft: string, words: string): string => {
      const { snapshot, action } = actionAt(draft, words, /^Bring this finding back/);
      const text = applied(snapshot, action);
      assert.equal(snapshotOf(SOURCES, text).allFindings.length, 1, text);
      return text;
    };
    assert.equal(back('Dan Driscol (CQ) flew.', 'Driscol'), 'Dan Driscol flew.');
    assert.equal(
      back('One.\n\n<!-- copydesk-ignore name-misspelled -->\nDan Driscol.', 'Driscol'),
      'One.\n\nDan Driscol.',
    );
    assert.equal(back('- Dan Driscol <!-- copydesk-ignore -->\n- x', 'Driscol'), '- Dan Driscol\n- x');
    assert.equal(
      back('<!-- copydesk-ignore placeholder name-misspelled -->\nDan Driscol of TK.', 'Driscol'),
      '<!-- copydesk-ignore placeholder -->\nDan Driscol of TK.',
    );
    const draft = 'Dan Driscol flew.';
    const dismissals = appliedTo(FILE, '', actionAt(draft, 'Driscol', STORY).action);
    const { action } = actionAt(draft, 'Driscol', /^Bring this finding back$/, { dismissals });
    const file = appliedTo(FILE, dismissals, action);
    assert.equal(snapshotOf(SOURCES, draft, { dismissals: file }).allFindings.length, 1, file);
  });
  it('are left alone as long as they are not shown', () => {
    const snapshot = snapshotOf(SOURCES, 'Dan Driscol (CQ) flew.');
    assert.deepEqual(codeActions(snapshot, rangeOf(snapshot, 'Driscol')), []);
  });
});

describe('a comment that names no rule there is', () => {
  it('is marked at the name', () => {
    const snapshot = snapshotOf(SOURCES, '<!-- copydesk-ignore name-mispelled placeholder -->\nText.');
    const [problem, ...others] = commentProblems(snapshot);
    assert.equal(textIn(snapshot, problem!.range), 'name-mispelled');
    assert.match(String(problem!.message), /No rule is called “name-mispelled”/);
    assert.deepEqual(others, []);
  });
});
