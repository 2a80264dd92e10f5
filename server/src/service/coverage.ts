import type { Source } from '../corpus/source';
import type { Uncheckable } from '../evidence/coverage/checkable';
import type { CoveredClaim } from '../evidence/coverage/coverage';
import type { Support } from '../evidence/coverage/support';
import type { Witness } from '../evidence/coverage/witnesses';
import type { RatedFinding } from '../rules/check';
import type { CheckContext } from '../rules/context';
import type { RuleId } from '../rules/rule';
import { overlaps, type Span } from '../text/span';

/** What the sources make of a claim. */
export type CoverageState = 'contradicted' | 'supported' | 'not found' | 'not checkable';

/** A claim of the draft, a sentence, with its state and what shows it. The span counts in the draft. */
export interface ClaimCoverage extends Span {
  readonly state: CoverageState;
  /** Why it is not checkable; else undefined. */
  readonly reason: Uncheckable | undefined;
  /** What stands against it, where it is contradicted. */
  readonly findings: readonly RatedFinding[];
  /** The independent sources that carry it, each with those that only repeat it. */
  readonly witnesses: readonly Witness[];
}

/** Every claim of a draft with its state, in order of the text; the findings are those that stand. */
export function coverageOf({ coverage }: CheckContext, findings: readonly RatedFinding[]): ClaimCoverage[] {
  const against = findings.filter(({ rule, severity }) => isAgainst(rule, severity));
  return coverage.map((claim) => claimCoverage(claim, against));
}

function claimCoverage(
  { start, end, witnesses, uncheckable }: CoveredClaim,
  against: readonly RatedFinding[],
): ClaimCoverage {
  const findings = against.filter((finding) => overlaps(finding, { start, end }));
  if (findings.length > 0) return { start, end, state: 'contradicted', reason: undefined, findings, witnesses: [] };
  const state = witnesses.length > 0 ? 'supported' : uncheckable ? 'not checkable' : 'not found';
  return { start, end, state, reason: uncheckable, findings: [], witnesses };
}

/** What sources say no to; a placeholder or a spelling that is only not preferred is no contradiction. */
const isAgainst = (rule: RuleId, severity: RatedFinding['severity']): boolean =>
  (severity === 'error' || severity === 'warning') && rule !== 'placeholder';

/** How many claims are in each state. */
export function countStates(claims: readonly ClaimCoverage[]): Readonly<Record<CoverageState, number>> {
  const counts = { contradicted: 0, supported: 0, 'not found': 0, 'not checkable': 0 };
  for (const { state } of claims) counts[state]++;
  return counts;
}

/** All sources that a claim's witnesses and their echoes come from. */
export const sourcesOf = ({ witnesses }: ClaimCoverage): readonly Source[] =>
  witnesses.flatMap((witness): Support[] => [witness, ...witness.echoes]).map(({ source }) => source);
