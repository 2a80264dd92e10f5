import type { Diagnostic } from 'vscode-languageserver-types';
import type { RatedFinding } from '../rules/check';
import { commentProblems, diagnosticsOf, dismissedDiagnostics } from '../service/diagnostics';
import { editedParagraph, type ParagraphMarks } from '../service/editedParagraph';
import type { DraftSnapshot } from '../service/snapshot';
import type { Steps } from '../text/steps';
import type { LastEdit } from './openDrafts';

/** The steps of a check, which say when the first findings are known. */
export type CheckSteps = Steps<void, 'first' | undefined>;

/** A version of a draft with what it is checked against. */
export interface Checking {
  readonly version: number;
  readonly lastEdit: LastEdit | undefined;
  /** Whether neither the draft nor what it is checked against has changed since. */
  isCurrent(): boolean;
  /** Works out in small steps what else would be worked out when findings are asked for; see `DraftSnapshot.prepare`. */
  prepare(): CheckSteps;
  /** The findings that do not take long. */
  readonly quick: readonly RatedFinding[];
  /** Those that do. */
  readonly slow: readonly RatedFinding[];
  /** The marks of the paragraph that was edited last; undefined where only the whole draft can tell. */
  paragraph(): ParagraphMarks | undefined;
  diagnostics(findings: readonly RatedFinding[]): Diagnostic[];
}

/**
 * A draft as it is at one moment, to be checked.
 *
 * @param isCurrent Tells whether that moment has passed.
 */
export function checkingOf(
  snapshot: DraftSnapshot,
  lastEdit: LastEdit | undefined,
  showsDismissed: boolean,
  isCurrent: () => boolean,
): Checking {
  // dismissed findings are told for all of the draft
  const isApart = lastEdit !== undefined && !showsDismissed;
  return {
    version: snapshot.document.version,
    lastEdit,
    isCurrent,
    prepare: () => snapshot.prepare(),
    get quick() {
      return snapshot.firstFindings;
    },
    get slow() {
      return snapshot.findings('claims');
    },
    paragraph: () => (isApart ? editedParagraph(snapshot, lastEdit.offset) : undefined),
    diagnostics: (findings) => [
      ...diagnosticsOf(snapshot, findings),
      ...commentProblems(snapshot),
      ...(showsDismissed ? dismissedDiagnostics(snapshot) : []),
    ],
  };
}
