import type { Item, QuantityItem, Statement, WordItem } from '../../../text/claims/statement';
import { negationOf } from '../../../text/claims/negation';
import { deedsCompared } from '../../../text/lexicon/directed';
import { relationOf } from '../../../text/lexicon/senses';
import { canBe } from '../../../text/lexicon/wordnet';
import { compareQuantities } from '../../../text/quantities/compare';
import { hasBeside, meaningOf, type WordPair } from './wordPair';

/** Whether a word and the same one denied, or its opposite, are said of two things, as the words tell that stand with them. */
export const areSaidOfTwo = (words: WordPair, isDenied: boolean): boolean =>
  areOfOtherNumbers(words, isDenied) ||
  (isDenied && (isCountedByOne(words) || isDeniedBehind(words) || areOneComparison(words))) ||
  (!isDenied && isToldBeside(words)) ||
  isElsewhereInSource(words) ||
  isOfOneDeed(words) ||
  isGap(words.own, words.draft) !== isGap(words.item, words.source) ||
  (isDenied && isFirstTime(words));

/** "nine of the 14 buses run", "five do not run": of so many the one, and of so many the other. */
function areOfOtherNumbers({ own, item, draft, source }: WordPair, isDenied: boolean): boolean {
  const [number, other] = [numberBefore(own, draft), numberBefore(item, source)];
  if (number && other) return compareQuantities(number.quantity, other.quantity) === 'different';
  return isDenied && (number ?? other)?.quantity.remainder === true;
}

/** "58 against and 13 in favour", "convicted on 11 counts and cleared of three": of some the one says what the other does. */
const isToldBeside = ({ own, item, draft, source }: WordPair): boolean =>
  saysOfOthers(item, source, own, draft, isCountedBefore) || saysOfOthers(own, draft, item, source, isCountedBehind);

type IsCounted = (word: WordItem, statement: Statement) => boolean;

const isCountedBefore: IsCounted = (word, statement) => numberBefore(word, statement) !== undefined;

const isCountedBehind: IsCounted = ({ last }, { items }) =>
  items.some(
    (item) =>
      item.kind === 'quantity' &&
      item.quantity.dimension === 'count' &&
      item.first >= last &&
      item.first - last < NUMBER_REACH,
  );

/** Whether a statement says of so many what one word says, and of others what the word of the other statement says. */
function saysOfOthers(
  word: WordItem,
  statement: Statement,
  wanted: WordItem,
  other: Statement,
  isCounted: IsCounted,
): boolean {
  if (!isCounted(word, statement)) return false;
  const meaning = meaningOf(wanted, other);
  const isDenied = negationOf(wanted.first, other) !== undefined;
  return statement.items.some((item) => {
    if (item === word) return false;
    if (item.kind === 'quantity') return SAME.test(relationOf(voteBehind(item, statement), meaning));
    return (
      item.kind === 'word' &&
      isCounted(item, statement) &&
      (negationOf(item.first, statement) !== undefined) === isDenied &&
      SAME.test(relationOf(meaningOf(item, statement), meaning))
    );
  });
}

/** "58 against" opposed it, "13 for" supported it. */
const voteBehind = ({ last }: QuantityItem, { block: { tokens } }: Statement): string => {
  const behind = tokens[last]?.lower;
  return behind === 'against' ? 'opposed' : behind === 'for' ? 'supported' : '';
};

const SAME = /^(?:same|synonym)$/;

/** The number of those of whom a verb is said: "the remaining 91 did not vote", "five of which do not run". */
const numberBefore = ({ first, segment }: WordItem, { items }: Statement): QuantityItem | undefined =>
  items.find(
    (item): item is QuantityItem =>
      item.kind === 'quantity' &&
      /^(?:count|percent|ratio)$/.test(item.quantity.dimension) &&
      item.segment === segment &&
      item.last <= first &&
      first - item.last < NUMBER_REACH,
  );

/** Tokens between a number and the verb of which it is the subject. */
const NUMBER_REACH = 5;

/** "30 per cent above Friday's price", "just below $45": by how much, and than what. */
const isGap = (word: WordItem, { items }: Statement): boolean =>
  /^(?:above|below|over|under)$/.test(word.word) && numberRightBefore(word, items) !== undefined;

const numberRightBefore = ({ first }: WordItem, items: readonly Item[]): QuantityItem | undefined =>
  items.find((item): item is QuantityItem => item.kind === 'quantity' && item.last === first);

/** "had never worked at a count before", "was working her first count" */
const isFirstTime = ({ own, item, draft, source }: WordPair): boolean =>
  (hasBeside(own, draft, NEVER) && hasBeside(item, source, FIRST)) ||
  (hasBeside(own, draft, FIRST) && hasBeside(item, source, NEVER));

const NEVER = /^never$/;
const FIRST = /^first$/;

/** "did not vote", and "by 1,102 votes": what is done, and what is counted. */
const isCountedByOne = ({ own, item, draft, source }: WordPair): boolean =>
  isCounted(own, draft) !== isCounted(item, source);

const isCounted = (word: WordItem, { items }: Statement): boolean =>
  numberRightBefore(word, items)?.quantity.dimension === 'count';

/** "no safe water" and "the water isn't safe" deny one thing. */
const isDeniedBehind = ({ own, item, draft, source }: WordPair): boolean =>
  isSubjectOfDenial(own, draft) || isSubjectOfDenial(item, source);

const isSubjectOfDenial = ({ last }: WordItem, { block: { tokens } }: Statement): boolean =>
  DENIAL.test(
    tokens
      .slice(last, last + DENIAL_REACH)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "the water isn't", "the water in Osby is not" */
const DENIAL =
  /^(?:(?:in|at|of|on|from) (?:the )?\S+ )?(?:(?:is|was|are|were|will be|has been|have been) (?:not|n['’]t|never)|(?:is|was|are|were)n['’]t)\b/;
const DENIAL_REACH = 6;

/** "no building is longer" and "the longest building". */
const areOneComparison = ({ own, item, draft, source }: WordPair): boolean =>
  (compares(own, draft, COMPARATIVE) && compares(item, source, SUPERLATIVE)) ||
  (compares(own, draft, SUPERLATIVE) && compares(item, source, COMPARATIVE));

const COMPARATIVE = /^(?:more|less|.+er)$/;
const SUPERLATIVE = /^(?:most|least|.+est)$/;

/** Whether an adjective in such a form stands in the clause of a word. */
const compares = ({ segment }: WordItem, { items }: Statement, form: RegExp): boolean =>
  items.some(
    (item) => item.kind === 'word' && item.segment === segment && form.test(item.word) && canBe(item.word, 'a'),
  );

/**
 * "Sutla won it", "they had lost at Sutla"; "the province can borrow", "would lend the province": whom the draft says it of
 * is where it was, or to whom it is done, in the source.
 */
function isElsewhereInSource({ pair, own, item, draft, source }: WordPair): boolean {
  const { items } = pair.draft;
  const before = items.findLastIndex(
    (one) => one.own && one.item.segment === own.segment && one.item.last <= own.first && one.item.kind !== 'date',
  );
  if (before < 0) return false;
  const subject = items[before]!.item;
  // "members of the council in Weir voted"
  if (isBehindPreposition(subject, draft)) return false;
  const isTurned = deedsCompared(own.word, item.word) === 'turned';
  if (!isTurned && !(subject.kind === 'name' && subject.last === own.first)) return false;
  const partners = pair.source.items.filter(({ own: isOwn }, index) => isOwn && pair.canStandFor(before, index));
  return (
    partners.length > 0 &&
    partners.every((one) => isBehindPreposition(one.item, source) || (isTurned && one.item.first >= item.last))
  );
}

/** "is to be borrowed from the bank", "the bank will lend": one deed, told from either side. */
function isOfOneDeed({ pair, own, item, draft }: WordPair): boolean {
  if (deedsCompared(own.word, item.word) !== 'turned') return false;
  const giver = pair.draft.items.findIndex(
    (one) =>
      one.own &&
      one.item.kind === 'name' &&
      one.item.first >= own.last &&
      prepositionBefore(one.item, draft) === 'from',
  );
  return (
    giver >= 0 &&
    pair.source.items.some((one, index) => one.own && one.item.last <= item.first && pair.canStandFor(giver, index))
  );
}

/** The preposition before a name, with or without an article. */
const prepositionBefore = ({ first }: Item, { block: { tokens } }: Statement): string | undefined =>
  (tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1])?.lower;

const isBehindPreposition = ({ first }: Item, { block: { tokens } }: Statement): boolean =>
  /^(?:at|to|against|by|from|with|over|in)$/.test(tokens[first - 1]?.lower ?? '');
