import type { QuantityItem, Statement } from '../../../text/claims/statement';
import { relationOf } from '../../../text/lexicon/senses';
import { compareQuantities } from '../../../text/quantities/compare';
import { isAgeThen } from '../../../text/claims/agesThen';
import { wordBefore } from './beside';
import { haveTurnedDigits, slipDigits } from '../../../text/quantities/slips';

/** Whether the words next to two figures that differ, and the figures beside them, tell that they are of two sets of things. */
export const areOfTwoSets = (own: QuantityItem, draft: Statement, item: QuantityItem, source: Statement): boolean =>
  isBesideAnother(own, draft, item, source) ||
  areOfTwoWays(own, draft, item, source) ||
  isMajority(own, draft) !== isMajority(item, source) ||
  isOfAllTogether(own, draft) !== isOfAllTogether(item, source) ||
  isCountedBy(own, item) ||
  isCountedBy(item, own) ||
  isOutOfMore(own, draft, source) ||
  isOfOthers(own, draft) !== isOfOthers(item, source) ||
  isAgeThen(own, draft) !== isAgeThen(item, source) ||
  isUpToThen(own, draft) !== isUpToThen(item, source);

/**
 * "77 plaques and 12 tusks", "96 plaques and 16 tusks"; "1,875 votes to 1,826 for Hrivna", "2,987 votes, Hrivna 2,204": where a
 * second figure for the same differs as well, the sentence tells of other things, or of another day.
 */
function isBesideAnother(own: QuantityItem, draft: Statement, item: QuantityItem, source: Statement): boolean {
  if (own.quantity.dimension !== 'count' || isSlip(own, item)) return false;
  const [ours, theirs] = [countsIn(draft), countsIn(source)];
  return ours.some(
    (one) =>
      one !== own &&
      theirs.some((other) => other !== item && areOfOneThing(one, draft, other, source) && !isSlip(one, other)) &&
      !theirs.some((other) => areAlike(one, other)),
  );
}

const areAlike = ({ quantity: a }: QuantityItem, { quantity: b }: QuantityItem): boolean =>
  /^(?:equal|compatible)$/.test(compareQuantities(a, b));

/** Most of the digits of the one are those of the other. */
function isSlip({ quantity: a }: QuantityItem, { quantity: b }: QuantityItem): boolean {
  const [one, other] = [String(a.value), String(b.value)];
  return slipDigits(one, other) > 0 || haveTurnedDigits(one, other);
}

const countsIn = ({ items }: Statement): QuantityItem[] =>
  items.filter(
    (item): item is QuantityItem =>
      item.kind === 'quantity' &&
      item.quantity.dimension === 'count' &&
      !item.quantity.vague &&
      item.quantity.value > 2,
  );

/** They count what is called by one word, or stand beside one name. */
function areOfOneThing(a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): boolean {
  const [head, otherHead] = [a.quantity.counted[0], b.quantity.counted[0]];
  if (head !== undefined && head === otherHead && !PEOPLE.test(head)) return true;
  const [name, otherName] = [nameBeside(a, one), nameBeside(b, other)];
  return name !== undefined && name === otherName;
}

/** Of people and years there are many in any sentence. */
const PEOPLE = /^(?:people|persons?|men|women|children|others|years?|months?|weeks?|days?|hours?|minutes?|times)$/;

/** The last word of the name that stands at a figure, with a small word between them at most. */
function nameBeside({ first, last }: QuantityItem, { items }: Statement): string | undefined {
  const name = items.find(
    (item) =>
      item.kind === 'name' &&
      ((item.first >= last && item.first - last <= 1) || (item.last <= first && first - item.last <= 0)),
  );
  return name?.kind === 'name' ? name.mention.words.at(-1)!.toLowerCase() : undefined;
}

/** "up one flight", "down six flights" */
function areOfTwoWays(own: QuantityItem, draft: Statement, item: QuantityItem, source: Statement): boolean {
  const [way, other] = [wordBefore(own, draft), wordBefore(item, source)];
  return (way === 'up' && other === 'down') || (way === 'down' && other === 'up');
}

/** "a majority of 123": by how many there were more, and not how many it takes. */
const isMajority = ({ first, quantity }: QuantityItem, { block: { tokens } }: Statement): boolean =>
  quantity.dimension === 'count' &&
  tokens[first - 1]?.lower === 'of' &&
  /^(?:majority|margin|lead)$/.test(tokens[first - 2]?.lower ?? '');

/** "the two departments together saw 91,000": of more than the one. */
function isOfAllTogether({ first, last, segment, quantity }: QuantityItem, statement: Statement): boolean {
  if (!/^(?:count|money|duration|mass|length|area|volume)$/.test(quantity.dimension)) return false;
  const { block, sentence, segments } = statement;
  const from = Math.max(sentence.first, first - TOGETHER_REACH);
  return block.tokens
    .slice(from, Math.min(sentence.last, last + TOGETHER_BEHIND))
    .some(
      ({ lower }, at) =>
        /^(?:together|combined|jointly|altogether)$/.test(lower) && segments[from + at - sentence.first] === segment,
    );
}

const TOGETHER_REACH = 6;
const TOGETHER_BEHIND = 4;

/** "27 to a classroom", of 20 classrooms: by what is counted, and how many there are of that. */
const isCountedBy = (
  { quantity: { per, counted: own } }: QuantityItem,
  { quantity: { counted } }: QuantityItem,
): boolean => per !== undefined && !own.includes(per) && counted.some((noun) => relationOf(noun, per) === 'same');

/** "71 jobs out of 448": some of a number of which the other sentence knows nothing. */
function isOutOfMore({ last, quantity }: QuantityItem, draft: Statement, { items }: Statement): boolean {
  if (quantity.dimension !== 'count') return false;
  const { tokens } = draft.block;
  const out = [last, last + 1, last + 2].find((at) => tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of');
  const whole =
    out === undefined
      ? undefined
      : draft.items.find((item): item is QuantityItem => item.kind === 'quantity' && item.first === out + 2);
  if (!whole || whole.quantity.value <= quantity.value) return false;
  return !items.some((item) => item.kind === 'quantity' && areAlike(item, whole));
}

/** "44 of the schools were in other provinces" */
const isOfOthers = ({ last, segment, quantity }: QuantityItem, statement: Statement): boolean =>
  quantity.dimension === 'count' &&
  statement.block.tokens
    .slice(last, Math.min(last + OTHERS_REACH, statement.sentence.last))
    .some(
      ({ lower }, at) =>
        /^(?:other|elsewhere)$/.test(lower) && statement.segments[last + at - statement.sentence.first] === segment,
    );

const OTHERS_REACH = 8;

/** "had then been under way for less than four hours": up to some moment, and not in all. */
const isUpToThen = ({ first, quantity }: QuantityItem, { block: { tokens }, sentence }: Statement): boolean =>
  quantity.dimension === 'duration' &&
  tokens
    .slice(sentence.first, first)
    .some(
      ({ lower }, at, all) =>
        lower === 'had' && all.slice(at + 1, at + 4).some(({ lower: word }) => word === 'then' || word === 'already'),
    );
