import type { Witness } from '../evidence/coverage/witnesses';
import type { RatedFinding } from '../rules/check';
import { LineIndex } from '../text/lines';
import { countStates, type ClaimCoverage } from '../service/coverage';
import { evidenceJson } from './evidence';

/** The part `coverage` of a draft in `check --coverage --format json`: see docs/command-line.md. */
export function coverageJson(
  text: string,
  findings: readonly RatedFinding[],
  claims: readonly ClaimCoverage[],
): object {
  const lines = new LineIndex(text);
  return {
    counts: countStates(claims),
    claims: claims.map(({ start, end, state, reason, findings: against, witnesses }) => ({
      start,
      end,
      ...lines.placeOf(start),
      text: text.slice(start, end),
      state,
      ...(reason && { reason }),
      ...(against.length > 0 && { findings: against.map((finding) => findings.indexOf(finding)) }),
      ...(witnesses.length > 0 && { sources: witnesses.map(witnessJson) }),
    })),
  };
}

/** An independent source with its passage, and the sources that repeat it. */
const witnessJson = (witness: Witness): object => ({
  ...evidenceJson(witness),
  ...(witness.echoes.length > 0 && { repeatedBy: witness.echoes.map(({ source }) => source.id) }),
});
