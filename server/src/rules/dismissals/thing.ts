import { blockOf } from '../../draft/draft';
import { findDates } from '../../text/dates/absolute';
import { overlaps, shifted, textOf, type Span } from '../../text/span';
import type { CheckContext } from '../context';

/** What a finding is about, as a reader would point at it. `(CQ)` stands behind it. */
export interface Thing {
  readonly kind: 'name' | 'date' | 'figure' | 'words';
  readonly span: Span;
}

/** The whole name with its titles and possessive, the whole date, else the finding's own words. */
export function thingAround(context: CheckContext, finding: Span): Thing {
  const name = nameAround(context, finding);
  if (name) return { kind: 'name', span: name };
  const date = dateAround(context, finding);
  if (date) return { kind: 'date', span: date };
  const span = wordsOf(context, finding);
  return { kind: /\d/.test(textOf(context.draft.text, span)) ? 'figure' : 'words', span };
}

function nameAround({ draft, names }: CheckContext, finding: Span): Span | undefined {
  for (const { name } of names) {
    for (const { mentions } of name.forms) {
      for (const { start, end, block, mention } of mentions) {
        const { start: at, block: { tokens } } = draft.blocks[block]!; // prettier-ignore
        const titled = mention.titleFirst < mention.first ? at + tokens[mention.titleFirst]!.start : start;
        if (!overlaps({ start: titled, end }, finding)) continue;
        const clitic = tokens.find((token) => token.kind === 'clitic' && at + token.start === end);
        return { start: titled, end: clitic ? at + clitic.end : end };
      }
    }
  }
  return undefined;
}

function dateAround({ draft }: CheckContext, finding: Span): Span | undefined {
  const placed = blockOf(draft, finding.start);
  if (!placed) return undefined;
  const dates = findDates(placed.block.tokens).map((date) => shifted(date, placed.start));
  return dates.find((date) => overlaps(date, finding));
}

/** The finding's words, to the end of the last of them: the span may end within one, as in "28-point". */
function wordsOf({ draft }: CheckContext, { start, end }: Span): Span {
  const placed = blockOf(draft, start);
  const last = placed?.block.tokens.find((token) => placed.start + token.start < end && end < placed.start + token.end);
  return { start, end: last ? placed!.start + last.end : end };
}
