import { negationOf } from '../../../text/claims/negation';
import { sharesBehind, sharesIn } from '../../../text/claims/shares';
import type { Item, QuantityItem, Statement } from '../../../text/claims/statement';
import { compareQuantities, isShare, lacksUnitOf } from '../../../text/quantities/compare';
import { isMostly } from '../../../text/lexicon/wordnet';
import type { Quantity } from '../../../text/quantities/quantity';
import type { Token } from '../../../text/tokens';
import type { SlotScore } from '../alignment/align';

/** Whether two figures that differ are of two things, as the words tell that stand with them in either statement. */
export const areOfTwoThings = (
  own: QuantityItem,
  draft: Statement,
  item: QuantityItem,
  source: Statement,
  pairs: SlotScore['pairs'],
  turned = false,
): boolean =>
  ((own.quantity.per ?? item.quantity.per) === 'year' && isYearly(own, draft) !== isYearly(item, source)) ||
  isSumOfTwo(own, draft, item, source) ||
  areOfOtherTimes(own, draft, item, source) ||
  isOfNone(draft) !== isOfNone(source) ||
  countsTimes(own) !== countsTimes(item) ||
  // what would have been owed is what the contract says, where two digits are exchanged
  (!turned && isSupposed(own, draft) !== isSupposed(item, source)) ||
  isToldBeside(own, draft, item) ||
  isToldAsShare(own, draft, item) ||
  isProductOf(own, item, source) ||
  isShareOf(own, item, source) ||
  isShareOf(item, own, draft) ||
  isSumOfBoth(own, draft, item) ||
  isWholeOfPart(own, draft, item, source) ||
  isWholeOfPart(item, source, own, draft) ||
  isOneAndAnother(own, draft) !== isOneAndAnother(item, source) ||
  isOfTop(own, draft) !== isOfTop(item, source) ||
  areDeniedApart(own, draft, item, source, pairs) ||
  isOfOneAndMany(draft, source, pairs);

/** "from three rupas to 12", of a price that is 12: the draft has the source's figure as well, without its unit. */
export const isNamedBeside = (own: QuantityItem, { items }: Statement, { quantity }: QuantityItem): boolean =>
  items.some(
    (other) =>
      other.kind === 'quantity' &&
      other !== own &&
      (compareQuantities(other.quantity, quantity) === 'equal' ||
        isConverted(other.quantity, quantity) ||
        (lacksUnitOf(other.quantity, quantity) && other.quantity.value === quantity.value / quantity.factor)),
  );

/** "64 kilometres", of "64 kilometres, or about 40 miles" */
const isConverted = (a: Quantity, b: Quantity): boolean =>
  /^(?:length|area|mass|volume)$/.test(a.dimension) &&
  a.factor !== b.factor &&
  compareQuantities(a, b) === 'compatible';

/** "16 million denars a year" for a loan, and a fund of 5 million. */
const isYearly = ({ quantity: { per } }: QuantityItem, { block, sentence }: Statement): boolean =>
  per === 'year' ||
  block.tokens
    .slice(sentence.first, sentence.last)
    .some(
      ({ lower }, at, all) => YEARLY.test(lower) || (/^years?$/.test(lower) && EACH.test(all[at - 1]?.lower ?? '')),
    );

const YEARLY = /^(?:annual|annually|yearly)$/;
const EACH = /^(?:an?|each|every|per|full|single)$/;

/** "won by 11", "won it three times": how often it was, and by how much. */
const countsTimes = ({ quantity: { counted } }: QuantityItem): boolean => counted[0] === 'times';

/** "if she had voted no it would have been 6-3" */
function isSupposed({ segment }: QuantityItem, { block: { tokens }, sentence, segments }: Statement): boolean {
  const own = tokens.slice(sentence.first, sentence.last);
  return (
    (own[0]?.lower === 'had' || own.some(({ lower }) => lower === 'if')) &&
    own.some(({ lower }, at) => lower === 'would' && own[at + 1]?.lower === 'have' && segments[at] === segment)
  );
}

/** "29,980 votes now stand, 32 more than at the first count", which had 29,948. */
const isToldBeside = ({ quantity: own }: QuantityItem, { items }: Statement, { quantity }: QuantityItem): boolean =>
  isGapAmong(
    own,
    quantity,
    items.flatMap((item) => (item.kind === 'quantity' && item.quantity.relative ? [item.quantity] : [])),
  );

/** Whether one of some other figures is the difference between two. */
export const isGapAmong = (own: Quantity, other: Quantity, among: readonly Quantity[]): boolean =>
  among.some((gap) => gap !== own && gap.value > 1 && gap.value === Math.abs(own.value - other.value));

/** "None of the three won more than half": what nobody has is no other figure for what somebody has. */
const isOfNone = ({ block: { tokens }, sentence }: Statement): boolean =>
  /^(?:none|neither|nobody)$/.test(tokens[sentence.first]?.lower ?? '');

/** "has worked there for 19 years", "would keep it open for at least ten": how long it was, and how long it will be. */
const areOfOtherTimes = (own: QuantityItem, draft: Statement, item: QuantityItem, source: Statement): boolean =>
  own.quantity.dimension === 'duration' &&
  own.quantity.bound !== item.quantity.bound &&
  (draft.moods[own.segment]?.ahead === true) !== (source.moods[item.segment]?.ahead === true);

/** "five cases between them", of three in the one and two in the other. */
const isSumOfTwo = (own: QuantityItem, draft: Statement, { quantity }: QuantityItem, source: Statement): boolean =>
  SUMS.test(quantity.dimension) &&
  source.items.some(
    (other) =>
      other.kind === 'quantity' &&
      other.quantity !== quantity &&
      other.quantity.value + quantity.value === own.quantity.value &&
      (other.quantity.dimension === quantity.dimension ||
        lacksUnitOf(other.quantity, quantity) ||
        lacksUnitOf(quantity, other.quantity)) &&
      (isOfAll(own, draft) || isAdded(source) || areListed(other.quantity, quantity, source)),
  );

/** "four reporters and two data journalists" */
function areListed(a: Quantity, b: Quantity, { block: { tokens } }: Statement): boolean {
  const [one, two] = a.first < b.first ? [a, b] : [b, a];
  const between = tokens.slice(one.last, two.first);
  return (
    between.length <= LIST_REACH && between.at(-1)?.lower === 'and' && between.every(({ kind }) => kind === 'word')
  );
}

const LIST_REACH = 4;

const SUMS = /^(?:count|money|length|area|mass|volume|duration)$/;

/** "has 4,800 seats, and is to have 1,500 more" */
const isAdded = ({ block: { tokens }, sentence }: Statement): boolean =>
  tokens.slice(sentence.first, sentence.last).some(({ lower }) => ADDED.test(lower));

const ADDED = /^(?:add(?:s|ed|ing)?|another|extra|additional|further|more)$/;

const isOfAll = ({ segment }: QuantityItem, { block: { tokens }, sentence, segments }: Statement): boolean =>
  ALL.test(
    tokens
      .slice(sentence.first, sentence.last)
      .filter((_, at) => segments[at] === segment)
      .map(({ lower }) => lower)
      .join(' '),
  );

const ALL = /\b(?:between them|together|combined|altogether|jointly)\b/;

/** "66 kilometres carry no current", "112 carry current": what is said of the one is denied of the other. */
const areDeniedApart = (
  own: QuantityItem,
  draft: Statement,
  item: QuantityItem,
  source: Statement,
  pairs: SlotScore['pairs'],
): boolean =>
  pairs.some(
    (pair) =>
      pair.likeness === 1 &&
      source.items.includes(pair.source) &&
      isSaidOf(own, pair.draft) &&
      isSaidOf(item, pair.source) &&
      (negationOf(pair.draft.first, draft) === undefined) !== (negationOf(pair.source.first, source) === undefined),
  );

/** "The plants employ 700", of "It employs 1,840": what is one is not those of whom the draft tells. */
const isOfOneAndMany = (draft: Statement, source: Statement, pairs: SlotScore['pairs']): boolean =>
  pairs.some(
    ({ draft: own, source: other, likeness }) =>
      likeness >= 0.8 &&
      own.kind === 'word' &&
      other.kind === 'word' &&
      source.items.includes(other) &&
      /^(?:it|he|she)$/.test(source.block.tokens[other.first - 1]?.lower ?? '') &&
      isMany(draft.block.tokens[own.first - 1], draft.block.tokens[own.first - 2]),
  );

/** "The plants", before a verb. */
const isMany = (noun: Token | undefined, before: Token | undefined): boolean =>
  noun?.shape === 'lower' &&
  /[^s]s$/.test(noun.lower) &&
  isMostly(noun.lower, 'n') &&
  /^(?:the|its|their|his|her|these|those|all|both)$/.test(before?.lower ?? '');

/** Tokens behind a figure within which stands what is said of it. */
const SAID_REACH = 6;

const isSaidOf = ({ last, segment }: QuantityItem, word: Item): boolean =>
  word.kind === 'word' && word.segment === segment && word.first >= last && word.first < last + SAID_REACH;

/** "some 200 million of the damage", of 2.1 billion, "about a tenth of it on the farms": the draft has reckoned the share. */
const isShareOf = (own: QuantityItem, { quantity }: QuantityItem, { items }: Statement): boolean =>
  own.quantity.value < quantity.value &&
  own.quantity.dimension === quantity.dimension &&
  SUMS.test(quantity.dimension) &&
  items.some(
    (other) =>
      other.kind === 'quantity' &&
      /^(?:ratio|percent)$/.test(other.quantity.dimension) &&
      Math.abs((quantity.value * other.quantity.value) / 100 - own.quantity.value) <= own.quantity.value * ROUNDED,
  );

/** "one in six retrained and found work", of "a third retrained, and half of those found work". */
const isProductOf = (own: QuantityItem, { quantity }: QuantityItem, { items }: Statement): boolean =>
  own.quantity.dimension === 'ratio' &&
  isShare(quantity) &&
  items.some(
    (other) =>
      other.kind === 'quantity' &&
      other.quantity !== quantity &&
      isShare(other.quantity) &&
      areNear((quantity.value * other.quantity.value) / ALL_OF_IT, own.quantity.value),
  );

const ALL_OF_IT = 100;

/** "7,200, half as much as the fine", of a fine of 14,580; "earned 14,000 a month. His pension would be half of that" */
function isToldAsShare(own: QuantityItem, draft: Statement, { quantity }: QuantityItem): boolean {
  const behind = draft.block.tokens.slice(own.last, draft.sentence.last).map(({ lower }) => lower);
  return [...sharesIn(behind), ...sharesBehind(draft)].some(
    (times) =>
      areNear(own.quantity.value * times, quantity.value) || areNear(own.quantity.value / times, quantity.value),
  );
}

const areNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * ROUNDED;

/** How far a share that is reckoned may be off. */
const ROUNDED = 0.06;

/** "24 seats against 21 for everyone else", of "24 of the 45 seats": what the source has is the whole of a part that both have. */
const isWholeOfPart = (own: QuantityItem, draft: Statement, item: QuantityItem, source: Statement): boolean => {
  const part = partBefore(item, source);
  return (
    part !== undefined &&
    partBefore(own, draft) === undefined &&
    own.quantity.value < item.quantity.value &&
    draft.items.some(
      (other) =>
        other.kind === 'quantity' && other !== own && compareQuantities(other.quantity, part.quantity) === 'equal',
    )
  );
};

/** "76 witnesses against and seven in defence", of 83 witnesses: what the source has is what both come to. */
const isSumOfBoth = (
  own: QuantityItem,
  { block: { tokens }, items }: Statement,
  { quantity }: QuantityItem,
): boolean => {
  const figures = items.filter((other): other is QuantityItem => other.kind === 'quantity');
  const at = figures.indexOf(own);
  return [figures.slice(at, at + 2), figures.slice(Math.max(0, at - 1), at + 1)].some(([one, two]) => {
    if (!one || !two || [one, two].some((each) => each.quantity.dimension !== 'count')) return false;
    const between = tokens.slice(one.last, two.first);
    return (
      one.quantity.value + two.quantity.value === quantity.value &&
      between.every(({ kind }) => kind === 'word') &&
      between.some(({ lower }) => /^(?:and|against)$/.test(lower))
    );
  });
};

/** "24" before "45" in "24 of the 45" */
const partBefore = ({ first }: QuantityItem, { block: { tokens }, items }: Statement): QuantityItem | undefined => {
  const of = /^(?:the|its|their|his|her|all)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (tokens[of]?.lower !== 'of') return undefined;
  return items.find((other): other is QuantityItem => other.kind === 'quantity' && other.last === of);
};

/** "in one step of six per cent and another of five": one of several, and not their number. */
const isOneAndAnother = (
  { first, last, quantity }: QuantityItem,
  { block: { tokens }, sentence }: Statement,
): boolean =>
  quantity.dimension === 'count' &&
  quantity.value === 1 &&
  quantity.style === 'words' &&
  tokens[first]?.lower === 'one' &&
  tokens
    .slice(last, sentence.last)
    .some(
      ({ lower }, at, all) =>
        /^(?:and|but|the)$/.test(lower) && /^(?:another|other|one)$/.test(all[at + 1]?.lower ?? ''),
    );

/** "the top four", "the big three": those of a rank, and not how many there are of anything. */
const isOfTop = ({ first, quantity }: QuantityItem, { block: { tokens } }: Statement): boolean =>
  quantity.dimension === 'count' && /^(?:top|bottom|big)$/.test(tokens[first - 1]?.lower ?? '');
