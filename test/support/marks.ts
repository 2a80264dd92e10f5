import assert from 'node:assert/strict';
import type { RatedFinding } from '../../server/src/rules/check';
import { findingsOf, type Sources, type StoryOptions } from './story';

/** What a mark in a draft says that is to be found at its words. */
interface Expectation {
  readonly rule: string;
  readonly text: string;
  readonly start: number;
  /** What the first fix leaves in place of the words; undefined: not looked at. */
  readonly fixed: string | undefined;
}

const MARK = /\[\[(.*?)(?: >> (.*?))? :: ([a-z-]+)\]\]/gs;

/**
 * Checks a draft that carries its expectations: `Steve [[Witkof >> Witkoff :: name-misspelled]] will fly` says that
 * this rule marks these words and that its first fix puts the others in their place. What is found and not marked fails
 * as what is marked and not found does.
 */
export function expectFindings(sources: Sources, marked: string, options: StoryOptions = {}): RatedFinding[] {
  const { draft, expectations } = readMarks(marked);
  const findings = findingsOf(sources, draft, options);
  const shown = (list: readonly { rule: string; start: number; text: string }[]): string[] =>
    [...list].sort((a, b) => a.start - b.start).map(({ rule, text }) => `${rule}: ${text}`);
  assert.deepEqual(
    shown(findings.map((finding) => ({ ...finding, text: draft.slice(finding.start, finding.end) }))),
    shown(expectations),
    `${draft}\n${findings.map(({ message }) => message).join('\n')}`,
  );
  for (const expected of expectations) {
    if (expected.fixed === undefined) continue;
    const finding = findings.find(({ rule, start }) => rule === expected.rule && start === expected.start)!;
    assert.equal(
      fixedText(draft, finding),
      draft.slice(0, expected.start) + expected.fixed + draft.slice(expected.start + expected.text.length),
    );
  }
  return findings;
}

/** Says that nothing is found. */
export const expectSilence = (sources: Sources, draft: string, options: StoryOptions = {}): void => {
  assert.ok(!MARK.test(draft), 'a draft that is to be silent carries no marks');
  expectFindings(sources, draft, options);
};

/** The draft with a finding's first fix applied. */
export function fixedText(draft: string, finding: RatedFinding): string {
  const [fix] = finding.fixes;
  assert.ok(fix, `${finding.rule} has no fix`);
  return draft.slice(0, fix.start) + fix.newText + draft.slice(fix.end);
}

function readMarks(marked: string): { draft: string; expectations: Expectation[] } {
  const expectations: Expectation[] = [];
  let draft = '';
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    draft += marked.slice(at, match.index);
    const [whole, text, fixed, rule] = match;
    expectations.push({ rule: rule!, text: text!, start: draft.length, fixed });
    draft += text!;
    at = match.index + whole.length;
  }
  return { draft: draft + marked.slice(at), expectations };
}
