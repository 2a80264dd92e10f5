import { passageAround } from '../corpus/source';
import type { DateMatch } from '../evidence/claims/dates';
import type { ResolvedDate } from '../evidence/claims/resolve';
import { rewriteDate } from '../text/dates/write';
import { textOf, type Span } from '../text/span';
import type { Evidence, Rule } from './rule';
import { sourceCount } from './nameFindings';
import { sourceName } from './sourceLabel';

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
        message: `${sayers(date.conflicts)} “${textOf(best!.passage.source.text, sourceSpan(best!))}”, not “${textOf(draft.text, date)}”`,
        fixes: newText === undefined ? [] : [{ title: `Change to “${newText}”`, newText, ...span }],
        evidence: evidenceFor(date.conflicts),
      };
    }
  },
};

const sourceSpan = ({ passage: { at }, item }: DateMatch): Span => ({ start: at + item.start, end: at + item.end });

function sayers(matches: readonly DateMatch[]): string {
  const sources = [...new Set(matches.map(({ passage }) => passage.source))];
  return sources.length === 1 ? `${sourceName(sources[0]!)} has` : `${sourceCount(sources.length)} have`;
}

function evidenceFor(matches: readonly DateMatch[]): Evidence[] {
  const seen = new Set<unknown>();
  return matches
    .filter(({ passage: { source } }) => !seen.has(source) && seen.add(source))
    .slice(0, 3)
    .map((match) => ({ source: match.passage.source, ...passageAround(match.passage.source, sourceSpan(match)) }));
}

/** The smallest part of the draft's date that is wrong, and what belongs there. */
function correctionOf(text: string, date: ResolvedDate): { span: Span; newText: string | undefined } {
  const [best] = date.conflicts;
  const written = textOf(text, date);
  const right = rewriteDate(
    written,
    date.item.date,
    best!.item.date,
    best!.days,
    textOf(best!.passage.source.text, sourceSpan(best!)),
  );
  if (!right) return { span: { start: date.start, end: date.end }, newText: undefined };
  return { span: { start: date.start + right.start, end: date.start + right.end }, newText: right.newText };
}
