import { toldGapsIn, type ToldGap } from '../../evidence/claims/figures/toldGaps';
import type { ResolvedStatement } from '../../evidence/claims/resolve';
import type { HeldStatement } from '../../evidence/claims/held';
import { KeptWhile } from '../../text/memo';
import { writeLike } from '../../text/quantities/write';
import { shifted, textOf } from '../../text/span';
import type { CheckContext } from '../context';
import { passageEvidence, slotText } from './passages';
import type { Finding } from '../rule';
import { sourceName } from './sourceLabel';

/** Differences of the draft from what only the sources tell; those that are told already are left out. */
export function* gapFindings({ claims: { statements, figures }, draft }: CheckContext): Generator<Finding> {
  const settled = new Set(figures.filter(({ state }) => state !== 'not found').map(({ item }) => item));
  for (const statement of statements)
    for (const gap of gapsOf(statement))
      if (!settled.has(gap.item)) yield findingOf(draft.text, statement.place.at, gap);
}

const known = new KeptWhile<HeldStatement, readonly ToldGap[]>();

const gapsOf = ({ place, held }: ResolvedStatement): readonly ToldGap[] =>
  held ? known.of(held, [place.statement], () => toldGapsIn(place, held)) : [];

function findingOf(text: string, at: number, { item, right, sum, passage, told }: ToldGap): Finding {
  const span = shifted(item.quantity.amount, at);
  const written = textOf(text, { start: span.start, end: span.end });
  const newText = writeLike(written, item.quantity, right);
  const slot = { passage, item: told };
  const is = newText ?? slotText(slot);
  return {
    rule: 'number-mismatch',
    start: span.start,
    end: span.end,
    message: `${sourceName(passage.source)} makes it “${is}”${sum === undefined ? '' : ` (${sum})`}, not “${written}”`,
    fixes:
      newText === undefined ? [] : [{ title: `Change to “${newText}”`, newText, start: span.start, end: span.end }],
    evidence: passageEvidence([slot]),
  };
}
