import type { Source } from '../corpus/source';
import type { Witness } from '../evidence/coverage/witnesses';
import { LineIndex } from '../text/lines';
import type { ClaimCoverage } from '../service/coverage';
import { countStates } from '../service/coverage';
import { evidenceJson } from './evidence';
import type { CheckedDraft } from './report';

/** The part `coverage` of a draft in `check --coverage --format json`: see docs/command-line.md. */
export function coverageJson({ text, findings }: CheckedDraft, claims: readonly ClaimCoverage[]): object {
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
  ...(witness.echoes.length > 0 && { repeatedBy: witness.echoes.map(({ source }: { source: Source }) => source.id) }),
});
