import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { RatedFinding } from '../../rules/check';
import type { Fix } from '../../rules/rule';
import { visible } from '../../text/visible';
import { diagnosticsOf } from '../diagnostics';
import { dismissals, restorals } from './dismissing';
import { preferSpelling } from './preferSpelling';
import type { DraftSnapshot } from '../snapshot';

/**
 * Quick fixes for the findings that a range touches, each as plain edits of this version. Corrections come first, then
 * what leaves a finding as it is; within each the findings come as the draft has them.
 *
 * @param known The findings that there are; see `DraftSnapshot.findingsNear`.
 */
export function codeActions(
  snapshot: DraftSnapshot,
  range: Range,
  showsDismissed = false,
  known: readonly RatedFinding[] = snapshot.allFindings,
): CodeAction[] {
  const start = snapshot.document.offsetAt(range.start);
  const end = snapshot.document.offsetAt(range.end);
  const isTouched = (finding: RatedFinding): boolean => finding.start <= end && start <= finding.end;
  const touched = known.filter(isTouched);
  const dismissed = showsDismissed ? snapshot.dismissed.filter(({ finding }) => isTouched(finding)) : [];
  return [
    ...touched.flatMap((finding) => corrections(snapshot, finding, known)),
    ...touched.flatMap((finding) =>
      withDiagnostics(snapshot, finding, dismissals(snapshot, finding, touched.length > 1)),
    ),
    ...dismissed.flatMap((one) => restorals(snapshot, one)),
  ];
}

const withDiagnostics = (snapshot: DraftSnapshot, finding: RatedFinding, actions: CodeAction[]): CodeAction[] =>
  actions.map((action) => ({ ...action, diagnostics: diagnosticsOf(snapshot, [finding]) }));

function corrections(snapshot: DraftSnapshot, finding: RatedFinding, known: readonly RatedFinding[]): CodeAction[] {
  const diagnostics = diagnosticsOf(snapshot, [finding]);
  const actions = finding.fixes.map((fix, index) => action(snapshot, fix.title, diagnostics, [fix], index === 0));
  const [first] = finding.fixes;
  const alike = first ? sameFixes(snapshot, finding, first, known) : [];
  if (first && alike.length > 1) {
    const title = `Change all ${alike.length} “${written(snapshot, first)}” to “${first.newText}”`;
    actions.splice(1, 0, action(snapshot, title, diagnostics, alike, false));
  }
  const isStyle = first && (finding.rule === 'name-variant' || finding.rule === 'name-inconsistent');
  const prefer = isStyle && preferSpelling(snapshot, written(snapshot, first), first.newText);
  if (prefer) actions.push({ ...prefer, diagnostics });
  return actions;
}

/** The same correction wherever the draft is known to have the same slip. */
function sameFixes(snapshot: DraftSnapshot, finding: RatedFinding, fix: Fix, known: readonly RatedFinding[]): Fix[] {
  const words = written(snapshot, fix);
  return known
    .filter(({ rule }) => rule === finding.rule)
    .map(({ fixes }) => fixes[0])
    .filter(
      (other): other is Fix =>
        other !== undefined && other.newText === fix.newText && written(snapshot, other) === words,
    );
}

const written = ({ draft }: DraftSnapshot, { start, end }: Fix): string => draft.text.slice(start, end);

function action(
  snapshot: DraftSnapshot,
  title: string,
  diagnostics: Diagnostic[],
  fixes: readonly Fix[],
  isPreferred: boolean,
): CodeAction {
  const { uri, version } = snapshot.document;
  const edits: TextEdit[] = fixes.map((fix) => ({ range: snapshot.rangeOf(fix), newText: fix.newText }));
  return {
    title: visible(title),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(isPreferred && { isPreferred }),
    edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
  };
}
