import type { QuantityItem, Statement } from '../../../text/claims/statement';
import { relationOf } from '../../../text/lexicon/senses';
import { isMostly } from '../../../text/lexicon/wordnet';
import type { Alignment } from '../alignment/align';
import { areOfTwoSets } from './anotherSet';

/** Whether another figure of a source is one of something else than the draft's, as the words tell that stand with the two. */
export const isOfSomethingElse = (pair: Alignment, own: QuantityItem, theirs: QuantityItem): boolean =>
  isOfOtherOwner(own, pair) ||
  isOfAnotherWho(pair, own, theirs) ||
  isSumBeside(pair, own, theirs) ||
  areOfTwoSets(own, pair.draft.statement, theirs, pair.source.statement) ||
  isAverage(own, theirs);

/** "The freighter, with 19 people on board": of a thing that the source has not. */
function isOfOtherOwner(own: QuantityItem, { draft, source }: Alignment): boolean {
  const { tokens } = draft.statement.block;
  const isWith = tokens[own.first - 1]?.lower === 'with' && tokens[own.first - 2]?.text === ',';
  const owner = tokens[own.first - 3];
  if (!isWith || owner?.kind !== 'word' || owner.shape !== 'lower' || !isMostly(owner.lower, 'n')) return false;
  return !source.items.some(({ item }) => item.kind === 'word' && relationOf(item.word, owner.lower) !== 'none');
}

/** "the Homeland Front, which lost two seats": nothing is said of the party that the draft names. */
function isOfAnotherWho(pair: Alignment, own: QuantityItem, { first }: QuantityItem): boolean {
  const { draft, source } = pair;
  const { tokens } = source.statement.block;
  const who = [first - 2, first - 3].find((at) => /^(?:which|who)$/.test(tokens[at]?.lower ?? ''));
  if (who === undefined || tokens[who - 1]?.text !== ',') return false;
  const owner = source.own('name').find((index) => source.items[index]!.item.last === who - 1);
  // of "he" it may be said
  const named = draft.own('name').filter((index) => draft.items[index]!.item.last <= own.first);
  return owner !== undefined && named.length > 0 && !named.some((index) => pair.canStandFor(index, owner));
}

/** "112: 103 passengers and nine crew", of whose "nine crew and 103 passengers" the draft tells how many were saved. */
function isSumBeside({ draft, source }: Alignment, own: QuantityItem, { quantity }: QuantityItem): boolean {
  if (quantity.dimension !== 'count') return false;
  const countsOf = ({ items }: Statement, but: QuantityItem | undefined): number[] =>
    items.flatMap((item) =>
      item.kind === 'quantity' && item !== but && item.quantity.dimension === 'count' ? [item.quantity.value] : [],
    );
  const theirs = countsOf(source.statement, undefined);
  const shared = countsOf(draft.statement, own).filter((value) => theirs.includes(value));
  return shared.some((one, at) => shared.slice(at + 1).some((other) => one + other === quantity.value));
}

/** "about 25 matches a season", of one who played 61 in two. */
const isAverage = ({ quantity: own }: QuantityItem, { quantity: other }: QuantityItem): boolean =>
  own.bound === 'about' && own.dimension === 'count' && own.per !== undefined && other.per === undefined;
