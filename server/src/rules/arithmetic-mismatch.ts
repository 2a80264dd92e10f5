import type { Corpus } from '../corpus/corpus';
import { blamed } from '../draft/arithmetic/blame';
import type { Miscalculation } from '../draft/arithmetic/figures';
import { figuresOf, miscalculationsIn } from '../draft/arithmetic/sums';
import type { BlockAnalysis } from '../text/analysis';
import { statementsOf } from '../text/claims/statement';
import type { DayNumber } from '../text/dates/calendar';
import { KeptWhile } from '../text/memo';
import type { Quantity } from '../text/quantities/quantity';
import { writeLike } from '../text/quantities/write';
import { shifted, textOf } from '../text/span';
import type { Finding, Rule } from './rule';

export const arithmeticMismatch: Rule = {
  id: 'arithmetic-mismatch',
  summary: 'Figures of the draft that do not add up',
  level: 'warning',
  scope: 'draft',
  docs: {
    details: `Reports a total, a difference, a change in per cent, a share or an age that does not follow from the figures beside it. No source is needed. It speaks where one sentence says how the figures hang together (“28 points … 19, which is nine fewer”, “1,850 at Pellworth and 4,300 at Ebeltrup”, “12.5% more than the minimum of 12”, “47, was born on May 2, 1978”), and allows for rounding. Where the sources have the total, the part that they do not have is marked.`,
    examples: [
      {
        sources: 'none needed',
        draft: 'The two employ 6,510 people: 1,850 at Pellworth and 4,300 at Ebeltrup',
        says: '1,850 + 4,300 is 6,150, not 6,510',
      },
    ],
  },
  *check({ draft, corpus, blocks, referenceDay }) {
    for (const at of blocks) {
      const { start, block } = draft.blocks[at]!;
      const before = [draft.blocks[at - 2]?.block, draft.blocks[at - 1]?.block] as const;
      for (const wrong of wrongIn(block, before, referenceDay?.day)) {
        const figures = figuresOf(statementsOf(block)).map(({ item }) => item);
        const found = blamed(wrong, figures, (quantity, value) => isWritten(corpus, block, quantity, value));
        if (found) yield findingOf(draft.text, start, found);
      }
    }
  },
};

const known = new KeptWhile<BlockAnalysis, readonly Miscalculation[]>();

/** What is reckoned wrongly in a block, worked out once for the day of the draft and the two blocks before. */
const wrongIn = (
  block: BlockAnalysis,
  before: readonly (BlockAnalysis | undefined)[],
  day: DayNumber | undefined,
): readonly Miscalculation[] =>
  known.of(block, [day, ...before], () =>
    miscalculationsIn(
      statementsOf(block),
      day,
      before.flatMap((other) => (other ? statementsOf(other) : [])),
    ),
  );

/** Whether a source has a number, in digits or as a draft writes it in place of one of its own. */
function isWritten({ sentences }: Corpus, { prose }: BlockAnalysis, quantity: Quantity, value: number): boolean {
  const text = writeLike(textOf(prose, quantity.amount), quantity, value) ?? '';
  const number = /\d[\d.,]*/.exec(text)?.[0] ?? text.toLowerCase();
  return [number, String(Number((value / quantity.factor).toFixed(2)))].some((term) => sentences.frequency(term) > 0);
}

function findingOf(text: string, at: number, { item, right, sum }: Miscalculation): Finding {
  const { amount } = item.quantity;
  const span = shifted(amount, at);
  const isShare = item.quantity.dimension === 'ratio';
  // "nearly half": which other share a writer would name is hers to say
  const newText = isShare ? undefined : written(textOf(text, span), item.quantity, right);
  // "68 per cent", "68%": bare, it would pass for one of the figures that it is reckoned from
  const unit = item.quantity.dimension === 'percent' ? text.slice(span.end, at + item.quantity.end) : '';
  const is = newText ?? `${Number((right / item.quantity.factor).toFixed(2))}${isShare ? ' per cent' : ''}`;
  return {
    rule: 'arithmetic-mismatch',
    ...span,
    message: `${sum.charAt(0).toUpperCase()}${sum.slice(1)} ${/^born/.test(sum) ? 'makes' : 'is'} ${is}${unit}, not ${textOf(text, span)}${unit}`,
    fixes: newText === undefined ? [] : [{ title: `Change to “${newText}”`, newText, ...span }],
    evidence: [],
  };
}

const HALF = ' and a half';

/** A result as the draft writes such a number: "three and a half" for "four and a half". */
function written(amount: string, quantity: Quantity, right: number): string | undefined {
  if (!amount.endsWith(HALF)) return writeLike(amount, quantity, right);
  const whole = { ...quantity, value: quantity.value - quantity.factor / 2 };
  const head = writeLike(amount.slice(0, -HALF.length), whole, right - quantity.factor / 2);
  return head === undefined ? undefined : head + HALF;
}
