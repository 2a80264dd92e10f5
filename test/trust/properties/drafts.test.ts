import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../../../server/src/corpus/corpus';
import { parseDraft } from '../../../server/src/draft/draft';
import { check, type RatedFinding } from '../../../server/src/rules/check';
import { CheckContext } from '../../../server/src/rules/context';
import { Dismissals } from '../../../server/src/rules/dismissals/dismissals';
import type { Addresses } from '../../../server/src/service/snapshot';
import type { Span } from '../../../server/src/text/span';
import { DEFAULT_CONFIG } from '../../../server/src/workspace/config';
import { OpenDraft } from '../../../server/src/workspace/openDrafts';
import { corpusOf, sourceOf } from '../../support/story';
import { storiesOnDisk } from '../storiesOnDisk';
import { runs } from '../thorough';
import { anyEdit, anyText, SOURCES } from './texts';

const CORPUS = corpusOf(SOURCES);
const ADDRESSES: Addresses = { sourceUri: ({ id }) => id, fileUri: (id) => id, ruleUri: () => undefined };

const findingsIn = (text: string, corpus = CORPUS): RatedFinding[] =>
  check(new CheckContext(parseDraft(text, 'markdown'), corpus), {});

/** All that a finding says, as one value. */
const told = ({ evidence, ...finding }: RatedFinding): unknown => ({
  ...finding,
  evidence: evidence.map(({ source, start, end }) => [source.id, start, end]),
});

/** A file with these is not read as a text, and says so; that is another property. */
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

describe('a draft', function () {
  this.timeout(120_000);

  it('is found the same however it came to be', () => {
    const story = storiesOnDisk().find(({ name }) => name === 'ferry-merger')!;
    const corpus = corpusOf({ ...story.sources, ...SOURCES });
    const starts = [...story.drafts.map(({ text }) => text.slice(0, 1500)), 'Steve Witkof spoke.\n'];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const open = new OpenDraft(TextDocument.create('file:///d.md', 'markdown', 1, start));
        const corpora = [corpus, CORPUS];
        let text = start;
        for (const [index, edit] of edits.entries()) {
          const from = edit.at % (text.length + 1);
          const to = Math.min(text.length, from + edit.length);
          const range = { start: open.document.positionAt(from), end: open.document.positionAt(to) };
          open.change([{ range, text: edit.text }], index + 2, 0);
          text = open.document.getText();
          const around = {
            corpus: corpora[index % 3 === 2 ? 1 : 0]!,
            config: DEFAULT_CONFIG,
            dismissals: Dismissals.none,
          };
          const fresh = new OpenDraft(TextDocument.create('file:///d.md', 'markdown', 1, text));
          const [now, anew] = [open, fresh].map((one) => one.snapshot(around, ADDRESSES).allFindings.map(told));
          assert.deepEqual(now, anew);
        }
      }),
      { numRuns: runs(8, 2000) },
    );
  });

  /** That a span lies in a text, and parts no character. */
  function assertWhole(text: string, { start, end }: Span, what: string): void {
    assert.ok(Number.isInteger(start) && 0 <= start && start <= end && end <= text.length, `${what} ${start}–${end}`);
    for (const at of [start, end])
      assert.doesNotMatch(
        text.slice(Math.max(0, at - 1), at + 1),
        /^[\ud800-\udbff][\udc00-\udfff]$/,
        `${what} at ${at}`,
      );
  }

  it('whatever its characters, has places that lie in it and part none of them', () => {
    fc.assert(
      fc.property(anyText(40), anyText(20), fc.constantFrom('markdown', 'text'), (text, sourceText, format) => {
        const source = sourceOf(
          'x.md',
          new TextEncoder().encode(`Steve Witkoff spoke. ${sourceText.replace(NO_TEXT, '')}`),
        );
        const corpus = new Corpus([...CORPUS.sources, source]);
        const draft = parseDraft(text, format as 'markdown' | 'text');
        for (const { start, block } of draft.blocks) {
          assert.equal(block.prose.length, Math.min(block.prose.length, text.length - start));
          assertWhole(text, { start, end: start + block.prose.length }, 'block');
          for (const token of block.tokens) assertWhole(block.prose, token, `token ${token.text}`);
          for (const quotation of block.quotations) assertWhole(block.prose, quotation, 'quotation');
        }
        for (const { forms } of draft.names)
          for (const mention of forms.flatMap(({ mentions }) => mentions)) assertWhole(text, mention, 'mention');
        const findings = check(new CheckContext(draft, corpus), { 'name-unknown': 'hint' });
        for (const { rule, start, end, fixes, evidence, message } of findings) {
          assertWhole(text, { start, end }, rule);
          assert.ok(end > start && message.length > 0, `${rule} has words and a message`);
          for (const fix of fixes) assertWhole(text, fix, `fix of ${rule}`);
          for (const passage of evidence) assertWhole(passage.source.text, passage, `evidence of ${rule}`);
        }
      }),
      { numRuns: runs(50, 10_000) },
    );
  });
});

describe('findings', function () {
  this.timeout(120_000);
  const stories = storiesOnDisk().slice(0, runs(2, Infinity));

  it('do not depend on the order of the sources', () => {
    for (const { sources, drafts } of stories) {
      const entries = Object.entries(sources).map(([name, text]) => sourceOf(name, text));
      const given = new Corpus(entries);
      const shuffle = fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length });
      fc.assert(
        fc.property(shuffle, fc.constantFrom(...drafts), (order, { text }) => {
          assert.deepEqual(findingsIn(text, new Corpus(order)).map(told), findingsIn(text, given).map(told));
        }),
        { numRuns: runs(2, 100) },
      );
    }
  });

  it('do not depend on paragraphs that have nothing to do with them', () => {
    const UNRELATED = [
      'The weather was mild.',
      'Most of the windows were open, and it smelled of bread.',
      '## In short',
    ];
    for (const { sources, drafts } of stories) {
      const corpus = corpusOf(sources);
      fc.assert(
        fc.property(fc.constantFrom(...drafts), fc.constantFrom(...UNRELATED), ({ text }, words) => {
          const added = `${text.trimEnd()}\n\n${words}\n`;
          assert.deepEqual(findingsIn(added, corpus).map(told), findingsIn(text, corpus).map(told));
        }),
        { numRuns: runs(2, 60) },
      );
    }
  });
});
