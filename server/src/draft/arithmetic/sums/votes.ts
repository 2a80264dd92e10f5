import type { Statement } from '../../../text/claims/statement';
import {
  inStatement,
  isExact,
  shown,
  shownDifference,
  wordsAhead,
  wordsBetween,
  wrongUnless,
  type Figure,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

/** "by 1,204 votes to 311, a majority of 893" */
export function majority(figure: FigureInParagraph): Miscalculation | undefined {
  const { quantity } = figure.item;
  if (quantity.dimension !== 'count' || !isExact(quantity)) return undefined;
  if (!/\b(?:majority|margin|lead) of(?: just| only)?$/.test(wordsAhead(figure))) return undefined;
  const own = figure.before.filter(({ statement }) => statement === figure.statement);
  const score = own.at(-1)?.item.quantity;
  const [first, second] = score?.dimension === 'score' ? [score.value, score.high] : votesOf(own, figure.statement);
  if (first === undefined || second === undefined || first === second) return undefined;
  return wrongUnless(figure.item, Math.abs(first - second), 0, shownDifference(first, second));
}

/** "1,204 votes to 311" */
function votesOf(figures: readonly Figure[], statement: Statement): readonly number[] {
  const [b, a] = [figures.at(-1)?.item, figures.at(-2)?.item];
  if (!a || !b || a.quantity.dimension !== 'count' || b.quantity.dimension !== 'count') return [];
  return /^(?:votes? )?(?:to|against)$/.test(wordsBetween(statement, a.last, b.first))
    ? [a.quantity.value, b.quantity.value]
    : [];
}

const YES = /\b(?:yes|for|in favour|in favor|remain)\b/;
const NO = /\b(?:no|against|opposed|leave)\b/;

/** "64 per cent voted No and only 36 per cent Yes": two sides have no more than all votes */
export function twoSides(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const { tokens } = statement.block;
  const other = inStatement(figure.before, figure).at(-1);
  if (!other || item.quantity.dimension !== 'percent' || other.quantity.dimension !== 'percent') return undefined;
  if (!isExact(item.quantity) || !isExact(other.quantity)) return undefined;
  const between = wordsBetween(statement, other.last, item.first);
  const behind = /^(?:voted )?(\p{L}+(?: \p{L}+)?)/u.exec(wordsBetween(statement, item.last, item.last + 3))?.[1] ?? '';
  const isVote = /\bvot(?:e[sd]?|ing)\b|\bballots?\b/.test(
    wordsBetween(statement, statement.sentence.first, statement.sentence.last),
  );
  const areOpposed = (NO.test(between) && YES.test(behind)) || (YES.test(between) && NO.test(behind));
  const isJoined = /\band(?: only| just)?$/.test(between) && !/[;:.]/.test(between);
  if (!isVote || !areOpposed || !isJoined || tokens[item.last]?.kind !== 'word') return undefined;
  const sum = item.quantity.value + other.quantity.value;
  const slack = (item.quantity.step + other.quantity.step) / 2;
  return sum <= 100 + slack
    ? undefined
    : { item, right: Number((100 - other.quantity.value).toFixed(2)), sum: `100 − ${shown(other.quantity.value)}` };
}
