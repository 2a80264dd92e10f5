import { deepStrictEqual } from 'node:assert';
import { headFit } from '../../../../../server/src/evidence/claims/figures/heads';
import { parseDraft } from '../../../../../server/src/draft/draft';
import { statementsOf, type QuantityItem, type Statement } from '../../../../../server/src/text/claims/statement';

const figureOf = (text: string): readonly [QuantityItem, Statement] => {
  const [statement] = parseDraft(text, 'markdown').blocks.flatMap(({ block }) => statementsOf(block));
  return [statement!.items.find((item): item is QuantityItem => item.kind === 'quantity')!, statement!];
};
const fitOf = (a: string, b: string): number => headFit(...figureOf(a), ...figureOf(b));

describe('what two figures count', () => {
  it('is money on both sides where one of two large sums does not say so', () => {
    const widow = fitOf('The widow is to have 3 million.', 'Each family will receive 5 million euros.');
    const cup = fitOf('The widow is to have 30.', 'Each family will receive 50 euros.');
    deepStrictEqual([widow, cup], [0.7, 0.5]);
  });
});
