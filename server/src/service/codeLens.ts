import type { CodeLens } from 'vscode-languageserver-types';
import type { RatedFinding } from '../rules/check';
import type { DraftSnapshot } from './snapshot';

/** What the summary tells of. */
export interface SummaryState {
  /** The findings that are on screen. */
  readonly findings: readonly RatedFinding[];
  /** Sources are still being read. */
  readonly reading: boolean;
  /** The editor's command that shows the findings; without one the summary is text only. */
  readonly command: string | undefined;
}

/** One line above the draft: what is to correct and to check, and what it was held against. */
export function codeLenses(snapshot: DraftSnapshot, { findings, reading, command = '' }: SummaryState): CodeLens[] {
  const top = snapshot.rangeOf({ start: 0, end: 0 });
  const title = [...findingCounts(findings), sourceCount(snapshot, reading)].join(' · ');
  return [{ range: top, command: { title, command } }];
}

function findingCounts(findings: readonly RatedFinding[]): string[] {
  const wrong = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  const rest = findings.length - wrong;
  if (findings.length === 0) return ['Nothing to correct'];
  return [wrong > 0 ? `${wrong} to correct` : '', rest > 0 ? `${rest} to look at` : ''].filter(Boolean);
}

function sourceCount({ corpus }: DraftSnapshot, reading: boolean): string {
  const count = corpus.sources.length;
  if (reading) return 'reading the sources …';
  if (count === 0) return 'no sources yet';
  return `checked against ${count} ${count === 1 ? 'source' : 'sources'}`;
}
