import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { Fix } from '../../rules/rule';
import { byPosition, overlaps } from '../../text/span';
import { diagnosticsOf } from '../diagnostics';
import type { DraftSnapshot } from '../snapshot';

/** The kind under which editors ask for all certain corrections at once, also on saving if the reporter wants that. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`;

/** One action with the first fix of each finding that is certain (see `rules/findings/certainty.ts`); none where there is none. */
export function fixAll(snapshot: DraftSnapshot): CodeAction[] {
  const findings = snapshot.allFindings.filter(({ certain, fixes }) => certain && fixes.length > 0);
  const fixes = withoutOverlaps(findings.map((finding) => finding.fixes[0]!));
  if (fixes.length === 0) return [];
  const { uri, version } = snapshot.document;
  const edits = fixes.map((fix) => ({ range: snapshot.rangeOf(fix), newText: fix.newText }));
  return [
    {
      title: fixes.length === 1 ? 'Correct the one certain slip' : `Correct all ${fixes.length} certain slips`,
      kind: FIX_ALL,
      diagnostics: diagnosticsOf(snapshot, findings),
      edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
    },
  ];
}

const withoutOverlaps = (fixes: readonly Fix[]): Fix[] =>
  [...fixes]
    .sort(byPosition)
    .reduce<Fix[]>((kept, fix) => (kept.some((other) => overlaps(other, fix)) ? kept : [...kept, fix]), []);
