import { isAgeThen } from '../../../text/claims/agesThen';
import type { QuantityItem, Statement } from '../../../text/claims/statement';
import { isMostly } from '../../../text/lexicon/wordnet';
import { isCertain, SHARED_LITTLE } from './evidence';
import type { FigureMatch } from './figures';
import { isInLongPhrase } from './sure';

/* Numbers that tell which of a row is meant, or how far a row goes: rounds, the last nine of something, how old somebody was. */

/** "the first two crossings", "the other three": which of those that sources count it says. */
export function someOf({ first, quantity }: QuantityItem, { block: { tokens } }: Statement): string | undefined {
  const before = quantity.dimension === 'count' ? tokens[first - 1]?.lower : undefined;
  return before !== undefined && /^(?:first|last|next|other)$/.test(before) ? before : undefined;
}

/** "had won her last seven play-offs", "had won her last nine rapid play-offs": the same of a row. */
export const isOfOneRow = (item: QuantityItem, statement: Statement, match: FigureMatch): boolean =>
  (isInLongPhrase(match) || isCertain(match)) &&
  someOf(match.item, match.passage.statement) === someOf(item, statement);

/** "who has trained her since she was five", "who has trained her since she was nine" */
export const isAgeAtOneDeed = (item: QuantityItem, statement: Statement, match: FigureMatch): boolean =>
  isAgeThen(item, statement) &&
  isAgeThen(match.item, match.passage.statement) &&
  match.governed &&
  match.context.covered >= COVERED_DEED &&
  match.context.shared >= SHARED_LITTLE;

const COVERED_DEED = 0.5;

/** "found in round nine", "found during round ten": one of a row is named, and what else is told of the other says nothing of what was done in it. */
export const isOfOtherRound = (
  { first }: QuantityItem,
  { block }: Statement,
  { item, passage, governed, phrase, score, context }: FigureMatch,
  support: FigureMatch,
): boolean => {
  const noun = block.tokens[first - 1]?.lower ?? '';
  const isNumbered = /^[a-z]+$/.test(noun) && isMostly(noun, 'n') && !/s$/.test(noun);
  return (
    isNumbered &&
    noun === passage.statement.block.tokens[item.first - 1]?.lower &&
    governed &&
    (phrase?.shared ?? 0) > 1 &&
    context.covered >= COVERED_ROUND &&
    context.rivals === 0 &&
    score >= SURE_ROUND &&
    score > support.score + MARGIN_ROUND
  );
};

const COVERED_ROUND = 0.6;
const SURE_ROUND = 0.65;
const MARGIN_ROUND = 0.2;
