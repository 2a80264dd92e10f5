import type { ResolvedTurn } from '../../evidence/claims/resolve';
import type { TurnMatch } from '../../evidence/claims/words/turns';
import { TURNS } from '../../text/lexicon/turns';
import { textOf, type Span } from '../../text/span';
import { passageEvidence, sayersHave, slotText } from './passages';
import type { Finding } from '../rule';

/** Words on which the draft turns, where sources turn the other way, as a finding. */
export function turnFinding(text: string, resolved: ResolvedTurn): Finding {
  const { conflicts } = resolved;
  const best = conflicts[0]!;
  const right = slotText(best);
  const { span, newText } = correctionOf(text, resolved, right);
  return {
    rule: 'claim-contradicted',
    ...span,
    message: `${sayersHave(conflicts)} “${isDenied(right) ? withVerb(best) : right}” here, not “${textOf(text, span)}”`,
    fixes: newText === undefined ? [] : [{ title: `Change to “${newText}”`, newText, ...span }],
    evidence: passageEvidence(conflicts),
  };
}

const isDenied = (words: string): boolean => /^not /i.test(words);

/** "was not among": the words of a source with the verb before them. */
function withVerb(match: TurnMatch): string {
  const { item, passage } = match;
  const verb = item.verb === undefined ? undefined : passage.statement.block.tokens[item.verb];
  return slotText({ ...match, item: { start: verb?.start ?? item.start, end: item.end } });
}

/** The words of the draft that turn it, with the verb that the source denies, and what would stand there instead. */
function correctionOf(
  text: string,
  { start, end, turn, place: { at, statement } }: ResolvedTurn,
  right: string,
): { readonly span: Span; readonly newText: string | undefined } {
  const span = { start, end };
  const written = textOf(text, span);
  if (right.toLowerCase() === `not ${written.toLowerCase()}` && turn.verb !== undefined) {
    const verb = { start: at + statement.block.tokens[turn.verb]!.start, end };
    return { span: verb, newText: `${textOf(text, { ...verb, end: start }).trimEnd()} ${right}` };
  }
  // "most of the reward", "most of it": what takes an object is changed for what does; what bounds stands before the same
  const isAlike = TURNS[turn.family]!.place === 'bound' || TAKES_OBJECT.test(written) === TAKES_OBJECT.test(right);
  const newText = isAlike ? casedAs(written, right) : undefined;
  return { span, newText };
}

const TAKES_OBJECT = /(?:^| )(?:of|to|than|against|with|without|in|the|an?|any|but|except)$/i;

const casedAs = (written: string, right: string): string => {
  const lower = right.charAt(0).toLowerCase() + right.slice(1);
  return /^\p{Lu}/u.test(written) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
};
