import type { ResolvedStance } from '../../evidence/claims/resolve';
import type { Way } from '../../text/claims/stance';
import { textOf } from '../../text/span';
import { passageEvidence, sayersHave, slotText } from './passages';
import type { Finding, RuleId } from '../rule';

/** A stance of which the sources say otherwise, as a finding of a rule. */
export function stanceFinding(rule: RuleId, text: string, { start, end, conflicts }: ResolvedStance): Finding {
  const [best] = conflicts;
  const written = textOf(text, { start, end });
  const newText = turned(written, best!.stance.way);
  return {
    rule,
    start,
    end,
    message: `${sayersHave(conflicts)} “${slotText(best!)}” here, not “${written}”`,
    fixes: newText === undefined ? [] : [{ title: `Change to “${newText}”`, newText, start, end }],
    evidence: passageEvidence(conflicts),
  };
}

/** The draft's words for another stance; undefined where they have none. */
function turned(written: string, way: Way): string | undefined {
  const [verb, ...rest] = written.split(/\s+/);
  if (/^vot/i.test(verb!)) {
    if (way === 'abstained') return /^voted$/i.test(verb!) ? 'abstained' : undefined;
    const goesOn = /^(?:for|against)$/i.test(rest.at(-1) ?? '');
    return way === 'against' ? `${verb} against` : `${verb} ${goesOn ? 'for' : 'in favour'}`;
  }
  if (/^abstained$/i.test(written)) return way === 'for' ? 'voted in favour' : 'voted against';
  return undefined;
}
