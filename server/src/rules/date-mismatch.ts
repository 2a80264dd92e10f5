import type { ResolvedDate } from '../evidence/claims/resolve';
import { rewriteDate } from '../text/dates/write';
import { textOf, type Span } from '../text/span';
import type { Rule } from './rule';
import { passageEvidence, sayersHave, slotText } from './findings/passages';

export const dateMismatch: Rule = {
  id: 'date-mismatch',
  summary: 'A date that conflicts with the sources on the same event',
  level: 'warning',
  scope: 'claims',
  docs: {
    details: `Reports a day, weekday, month or year where a source's passage tells of the same event with another one, and no source has the draft's. A date that no passage has, and that differs from the source's in its day, its month or its year alone, needs less in common. Dates are compared at the coarser of the two (“in June 1962” is 14 June 1962). “Tuesday” and “last month” are counted from the day of the text in which they stand: the draft's from its front matter or dateline, a source's from its own date.`,
    examples: [
      {
        sources: 'the twin-leaf bascule bridge, opened on 14 June 1962',
        draft: 'The bridge opened in June 1964',
        says: 'Span & Structure has “14 June 1962”, not “June 1964”',
      },
    ],
  },
  *check({ claims: { dates }, draft }) {
    for (const date of dates) {
      if (date.state !== 'contradicted') continue;
      const { span, newText } = correctionOf(draft.text, date);
      const [best] = date.conflicts;
      yield {
        rule: 'date-mismatch',
        ...span,
        message: `${sayersHave(date.conflicts)} “${slotText(best!)}”, not “${textOf(draft.text, date)}”`,
        fixes: newText === undefined ? [] : [{ title: `Change to “${newText}”`, newText, ...span }],
        evidence: passageEvidence(date.conflicts),
      };
    }
  },
};

/** The smallest part of the draft's date that is wrong, and what belongs there. */
function correctionOf(text: string, date: ResolvedDate): { span: Span; newText: string | undefined } {
  const [best] = date.conflicts;
  const written = textOf(text, date);
  const right = rewriteDate(written, date.item.date, best!.item.date, best!.days, slotText(best!));
  if (!right) return { span: { start: date.start, end: date.end }, newText: undefined };
  return { span: { start: date.start + right.start, end: date.start + right.end }, newText: right.newText };
}
