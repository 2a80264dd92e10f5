import type { ResolvedAlternative } from '../../evidence/claims/resolve';
import { textOf } from '../../text/span';
import { passageEvidence, sayersHave, slotText } from './passages';
import type { Finding, RuleId } from '../rule';

/** A word in the place of which sources have another of its kind, as a finding of a rule. */
export function alternativeFinding(
  rule: RuleId,
  text: string,
  { start, end, conflicts }: ResolvedAlternative,
): Finding {
  const right = slotText(conflicts[0]!);
  const written = textOf(text, { start, end });
  return {
    rule,
    start,
    end,
    message: `${sayersHave(conflicts)} “${right}” here, not “${written}”`,
    fixes: isOfOneNumber(written, right) ? [{ title: `Change to “${right}”`, newText: right, start, end }] : [],
    evidence: passageEvidence(conflicts),
  };
}

const isOfOneNumber = (a: string, b: string): boolean => PLURAL.test(a) === PLURAL.test(b);

/** But not "bus" and "witness". */
const PLURAL = /[^siu]s$/;
