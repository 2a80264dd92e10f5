import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { blockIndexAt } from '../draft/draft';
import type { RatedFinding } from '../rules/check';
import { spanOf } from '../text/analysis';
import { touches } from '../text/span';
import { commentProblems, diagnosticsOf } from './diagnostics';
import { areApart } from './ranges';
import type { DraftSnapshot } from './snapshot';

/** The marks of one paragraph of a draft. */
export interface ParagraphMarks {
  /** Where it stands. */
  readonly range: Range;
  /** While somebody types there: all but those of the word that is being typed. */
  readonly typing: readonly Diagnostic[];
  /** In the pause: all. */
  readonly paused: readonly Diagnostic[];
}

/** What stands in the paragraph in which somebody types; undefined where there is none, or only the whole draft can tell. */
export function editedParagraph(snapshot: DraftSnapshot, offset: number): ParagraphMarks | undefined {
  const at = blockIndexAt(snapshot.draft, offset);
  const findings = at === undefined ? undefined : snapshot.findingsOfBlock(at);
  if (at === undefined || !findings) return undefined;
  const range = snapshot.rangeOf(spanOf(snapshot.draft.blocks[at]!));
  const problems = commentProblems(snapshot).filter((problem) => !areApart(problem.range, range));
  const marks = (some: readonly RatedFinding[]): Diagnostic[] => [...diagnosticsOf(snapshot, some), ...problems];
  return { range, typing: marks(findings.filter((finding) => !touches(finding, offset))), paused: marks(findings) };
}
