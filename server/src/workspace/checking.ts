import type { Diagnostic } from 'vscode-languageserver-types';
import type { RatedFinding } from '../rules/check';
import type { Scope } from '../rules/rule';
import { commentProblems, diagnosticsOf, dismissedDiagnostics } from '../service/diagnostics';
import { editedParagraph, type ParagraphMarks } from '../service/editedParagraph';
import type { DraftSnapshot } from '../service/snapshot';
import type { Steps } from '../text/steps';
import type { LastEdit } from './openDrafts';

/** The steps of a check, which give each scope of which the findings are known. */
export type CheckSteps = Steps<void, Scope | undefined>;

/** A version of a draft with what it is checked against. */
export interface Checking {
  readonly version: number;
  readonly lastEdit: LastEdit | undefined;
  /** Whether neither the draft nor what it is checked against has changed since. */
  isCurrent(): boolean;
  /** Works out in small steps what else would be worked out when findings are asked for; see `DraftSnapshot.prepare`. */
  prepare(): CheckSteps;
  /** The findings of those scopes that are worked out. */
  readonly known: ReadonlyMap<Scope, readonly RatedFinding[]>;
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
    get known() {
      return snapshot.known;
    },
    paragraph: () => (isApart ? editedParagraph(snapshot, lastEdit.offset) : undefined),
    diagnostics: (findings) => [
      ...diagnosticsOf(snapshot, findings),
      ...commentProblems(snapshot),
      ...(showsDismissed ? dismissedDiagnostics(snapshot) : []),
    ],
  };
}
