import type { FactSheet } from '../service/sheet/sheet';
import type { Corpus } from '../corpus/corpus';
import { LineIndex } from '../text/lines';
import type { RatedFinding } from '../rules/check';
import type { ClaimCoverage } from '../service/coverage';
import { coverageJson } from './coverage';
import { evidenceJson } from './evidence';
import { printableJson } from './printable';

/** One draft with its findings. */
export interface CheckedDraft {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly RatedFinding[];
  /** How many findings were dismissed, and are not among these. */
  readonly dismissed: number;
  /** What is wrong in the draft's comments to Copydesk, in a line each. */
  readonly remarks: readonly string[];
  /** Every claim with its state, where that was asked for. */
  readonly coverage?: readonly ClaimCoverage[];
  /** All that it states, with its sources, where that was asked for. */
  readonly sheet?: FactSheet;
}

export interface CheckReport {
  readonly corpus: Corpus;
  readonly drafts: readonly CheckedDraft[];
}

/** The contract of `check --format json`, version 1: see docs/command-line.md. */
export function toJson({ corpus, drafts }: CheckReport): string {
  const report = {
    version: 1,
    corpus: { sources: corpus.sources.length, failed: corpus.failures.length },
    ...(corpus.failures.length > 0 && { failures: corpus.failures }),
    drafts: drafts.map(({ path, text, findings, coverage }) => {
      const lines = new LineIndex(text);
      return {
        path,
        findings: findings.map(({ rule, severity, start, end, message, fixes, evidence }) => ({
          rule,
          severity,
          start,
          end,
          ...lines.placeOf(start),
          text: text.slice(start, end),
          message,
          fixes: fixes.map((fix) => ({ title: fix.title, newText: fix.newText, start: fix.start, end: fix.end })),
          evidence: evidence.map(evidenceJson),
        })),
        ...(coverage && { coverage: coverageJson(text, findings, coverage) }),
      };
    }),
  };
  return printableJson(report);
}
