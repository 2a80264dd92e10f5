import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../../../server/src/corpus/corpus';
import { parseDraft } from '../../../server/src/draft/draft';
import { check, type RatedFinding } from '../../../server/src/rules/check';
import { CheckContext } from '../../../server/src/rules/context';
import type { Fix } from '../../../server/src/rules/rule';
import { byPosition, overlaps, type Span } from '../../../server/src/text/span';
import { corpusOf } from '../../support/story';
import { storiesOnDisk } from '../storiesOnDisk';
import { runs } from '../thorough';

const findingsIn = (draft: string, corpus: Corpus): RatedFinding[] =>
  check(new CheckContext(parseDraft(draft, 'markdown'), corpus), {});

const applied = (draft: string, fixes: readonly Fix[]): string =>
  TextDocument.applyEdits(
    TextDocument.create('', '', 0, draft),
    fixes.map(({ start, end, newText }) => {
      const document = TextDocument.create('', '', 0, draft);
      return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText };
    }),
  );

/** Where a span is once a fix has been made; what the fix touches becomes what it leaves. */
function moved(span: Span, fix: Fix): Span {
  const by = fix.newText.length - (fix.end - fix.start);
  if (span.end <= fix.start) return span;
  if (span.start >= fix.end) return { start: span.start + by, end: span.end + by };
  return { start: Math.min(span.start, fix.start), end: Math.max(span.end, fix.end) + by };
}

const shown = (draft: string, { rule, start, end, message }: RatedFinding): string =>
  `${rule} at “${draft.slice(Math.max(0, start - 30), start)}[${draft.slice(start, end)}]”: ${message}`;

/** The first fixes of findings that stand in nobody's way. */
const together = (findings: readonly RatedFinding[]): Fix[] =>
  findings
    .flatMap(({ fixes }) => fixes.slice(0, 1))
    .sort(byPosition)
    .reduce<Fix[]>((kept, fix) => (kept.some((other) => overlaps(other, fix)) ? kept : [...kept, fix]), []);

describe('fixes', function () {
  this.timeout(120_000);

  for (const { name, sources, drafts } of storiesOnDisk().slice(0, runs(4, Infinity))) {
    const corpus = corpusOf(sources);

    it(`in ${name} each take their finding away, and bring no other`, () => {
      const wrong: string[] = [];
      for (const { text: draft, wrong: labelled } of drafts.slice(0, runs(1, Infinity))) {
        const before = findingsIn(draft, corpus);
        for (const finding of before.filter(({ fixes }, at) => fixes.length > 0 && at % runs(3, 1) === 0)) {
          const fix = finding.fixes[0]!;
          const text = applied(draft, [fix]);
          const after = findingsIn(text, corpus);
          const place = moved(finding, fix);
          for (const other of after) {
            const isOld = before.some((old) => {
              const span = moved(old, fix);
              return old !== finding && old.rule === other.rule && span.start === other.start && span.end === other.end;
            });
            // a name put right may show that what is said of it is wrong
            if (labelled.includes(text.slice(other.start, other.end)) && !overlaps(other, place)) continue;
            if (!isOld && (other.rule !== finding.rule || !overlaps(other, place)))
              wrong.push(`${shown(draft, finding)} → ${fix.newText}\n   brings ${shown(text, other)}`);
            else if (!isOld) wrong.push(`${shown(draft, finding)} → ${fix.newText}\n   leaves ${shown(text, other)}`);
          }
        }
      }
      assert.deepEqual(wrong, []);
    });

    it(`in ${name}, all made twice, change nothing more`, () => {
      for (const { text: draft, wrong } of drafts.slice(0, runs(1, Infinity))) {
        const once = applied(draft, together(findingsIn(draft, corpus)));
        const again = together(findingsIn(once, corpus)).filter(
          ({ start, end, newText }) => once.slice(start, end) !== newText && !wrong.includes(once.slice(start, end)),
        );
        assert.deepEqual(
          again.map(({ start, end, newText }) => `${once.slice(start - 30, end + 30)} → ${newText}`),
          [],
        );
      }
    });
  }
});
