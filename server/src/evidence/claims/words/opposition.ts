import type { Item, QuantityItem, Statement, WordItem } from '../../../text/claims/statement';
import { isStart } from '../../../text/claims/former';
import { areStages, isAmountVerb } from '../../../text/lexicon/opposites';
import { relationOf } from '../../../text/lexicon/senses';
import { canBe } from '../../../text/lexicon/wordnet';
import { compareQuantities } from '../../../text/quantities/compare';
import type { SlotScore } from '../alignment/align';
import { phraseScore } from '../alignment/phrase';
import { canTurn, isTurningNoun, saysOrder, saysRank, saysWay } from './turning';
import { either, meaningOf, type WordPair } from './wordPair';

/** Whether two words that are opposites may be so of one thing, as far as what stands right beside them tells. */
export function isPlainlyOpposed(words: WordPair): boolean {
  const { own, item, draft, source } = words;
  // "crack down", "up to $30bn"
  if (
    either(words, ({ word }) => saysWay(word)) &&
    either(words, (one, statement) => !hasFigure(one, statement)) &&
    !areWaysOfOneVerb(words)
  )
    return false;
  // "closed higher" may say that something fell, of figures that are the same
  if (isVerb(own, draft) !== isVerb(item, source) && !haveFigureBeside(words)) return false;
  // "nursing home", "price rises"
  if (!canTurn(item, source)) return false;
  // "inflation fell below 3 per cent", "prices rose 3.1 per cent"
  if (either(words, ({ word }) => isAmountVerb(word)) && haveOtherFigures(words)) return false;
  // "six died", and four others survived
  if (either(words, ({ word }) => COUNTED.test(word)) && haveOtherCounts(words)) return false;
  // "They were two down", where the others were two up
  if (either(words, ({ word }) => saysWay(word)) && isOfPronoun(own, draft)) return false;
  // "the mayor's younger brother" has an older one
  if (either(words, isOfKin)) return false;
  // "three metres high" says how high
  if (either(words, isMeasured)) return false;
  // "fell ill" is no fall
  if (either(words, becomes)) return false;
  // "leave their shoes at home" is said of nobody who stays there
  if (either(words, leavesSomething)) return false;
  // what stays open a month longer closes a month later
  if (either(words, staysOpenFor)) return false;
  if (isVoteOfAnother(words)) return false;
  if (either(words, isOfItsDay) || either(words, isPassing)) return false;
  // "South" begins a name
  if (isTurningNoun(item.word) && source.block.tokens[item.first]!.shape !== 'lower') return false;
  return isEnclosedAsNeeded(words);
}

/** "earlier this month", "later on Friday", "even before the vote": of the day beside it, or said of what was so afterwards as well. */
const isOfItsDay = ({ word, first, last }: WordItem, { block: { tokens }, items }: Statement): boolean =>
  (/^(?:earlier|later)$/.test(word) &&
    items.some((item) => item.kind === 'date' && (item.first === last || item.first === last + 1))) ||
  (/^(?:before|after)$/.test(word) && tokens[first - 1]?.lower === 'even');

const isOfKin = ({ word, last }: WordItem, { block: { tokens } }: Statement): boolean =>
  /^(?:older|elder|younger)$/.test(word) &&
  /^(?:half-|step)?(?:brother|sister|sibling)/.test(tokens[last]?.lower ?? '');

/** Whether nothing but a pronoun says of whom something is told. */
const isOfPronoun = (
  { first, segment }: WordItem,
  { block: { tokens }, sentence, segments, items }: Statement,
): boolean =>
  tokens
    .slice(sentence.first, first)
    .some(({ lower }, at) => segments[at] === segment && /^(?:they|it|he|she)$/.test(lower)) &&
  !items.some(({ kind, last, segment: other }) => kind === 'name' && other === segment && last <= first);

const isMeasured = ({ word, first }: WordItem, { items }: Statement): boolean =>
  /^(?:high|long|deep|wide|tall|old|thick)$/.test(word) &&
  items.some(({ kind, last }) => kind === 'quantity' && last === first);

/** "considered a run": who ruled it out in the end may well have. */
const isPassing = ({ word, first }: WordItem, { block: { tokens } }: Statement): boolean =>
  word === 'considered' && !/^(?:is|are|being|be|been|was|were)$/.test(tokens[first - 1]?.lower ?? '');

/** Whether a verb of movement says no more than that something became so: "fell silent", "fall short". */
const becomes = ({ word, last }: WordItem, { block }: Statement): boolean =>
  /^f[ae]ll(?:s|en|ing)?$/.test(word) && BECOME.test(block.tokens[last]?.lower ?? '');

const leavesSomething = ({ word, last }: WordItem, { block: { tokens } }: Statement): boolean =>
  /^(?:leav(?:e|es|ing)|left)$/.test(word) &&
  /^(?:my|our|your|his|her|its|their|the|an?|them|him|it)$/.test(tokens[last]?.lower ?? '') &&
  tokens.slice(last + 1, last + NEXT_REACH).some(({ lower }) => /^(?:at|behind|in|on|with)$/.test(lower));

/** Tokens behind a word within which stands where something is left, or how long it is so: "leave their walking shoes at". */
const NEXT_REACH = 5;

const staysOpenFor = ({ word, first, last }: WordItem, { block: { tokens } }: Statement): boolean =>
  word === 'open' &&
  /^(?:stay|remain|keep)(?:s|ed|ing)?$|^kept$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens.slice(last, last + NEXT_REACH).some(({ lower }) => /^(?:longer|until|till)$/.test(lower));

const BECOME =
  /^(?:ill|sick|asleep|silent|quiet|victim|prey|foul|pregnant|apart|unconscious|due|vacant|short|behind|through)$/;

/** "Ada Quist, who voted against it", of a council that approved it: who votes decides nothing for all of them. */
function isVoteOfAnother(words: WordPair): boolean {
  const { own, item, draft, source, pair, slot, other } = words;
  if (/^vot(?:e|es|ed|ing)$/.test(own.word) === /^vot(?:e|es|ed|ing)$/.test(item.word)) return false;
  const [voter, statement] = /^vot/.test(own.word) ? [own, draft] : [item, source];
  const name = statement.items.findLast(({ kind, last }) => kind === 'name' && last <= voter.first);
  if (!name || voter.first - name.last > VOTER_REACH) return false;
  return !pair.score(slot, other).pairs.some((each) => each.draft === name || each.source === name);
}

/** Tokens between who votes and the verb: ", who". */
const VOTER_REACH = 3;

/** "revised up to 3.7", "revised down to 3.7" */
function areWaysOfOneVerb({ own, item, draft, source }: WordPair): boolean {
  const [before, other] = [draft.block.tokens[own.first - 1], source.block.tokens[item.first - 1]];
  return (
    saysWay(own.word) &&
    saysWay(item.word) &&
    before?.kind === 'word' &&
    other?.kind === 'word' &&
    canBe(before.lower, 'v') &&
    relationOf(before.lower, other.lower) === 'same'
  );
}

/** "up 5.6 per cent" says which way; "up to 5.6 per cent" says how much at most. */
const hasFigure = ({ word, first, last }: WordItem, { items, block }: Statement): boolean =>
  !(word === 'up' && block.tokens[last]?.lower === 'to') &&
  items.some((item) => item.kind === 'quantity' && item.first < last + 6 && item.last > first - 4);

/** Of what these tell there may be several, and others of which the opposite is true. */
const COUNTED =
  /^(?:surviv(?:e|es|ed|ing)|d(?:ie|ies|ied|ying)|perish(?:ed)?|alive|dead|w(?:in|ins|on|inning)|los(?:e|es|t|ing))$/;

/** Tokens between a word and the figure that belongs to it: "four other people survived", "won a record 50 games". */
const FIGURE_REACH = 3;

const figuresBeside = ({ first, last }: WordItem, { items }: Statement): QuantityItem[] =>
  items.filter(
    (item): item is QuantityItem =>
      item.kind === 'quantity' && item.first <= last + FIGURE_REACH - 1 && item.last >= first - FIGURE_REACH + 1,
  );

/** A comparative is a verb only where no noun follows: "lower rates", "to lower rates". */
const isVerb = ({ word, first }: WordItem, { block: { tokens } }: Statement): boolean =>
  canBe(word, 'v') && !(COMPARATIVE.test(word) && DETERMINERS.test(tokens[first - 1]?.lower ?? ''));

const COMPARATIVE = /er$/;
const DETERMINERS = /^(?:a|an|the|its|his|her|their|any|no|much|far)$/;

/** Whether figures stand beside both words, and none of them is the same. */
const haveOtherFigures = (words: WordPair): boolean =>
  figuresBeside(words.own, words.draft).length > 0 &&
  figuresBeside(words.item, words.source).length > 0 &&
  !haveFigureBeside(words);

/** Whether one figure of both stands beside the two words. */
function haveFigureBeside({ own, item, draft, source }: WordPair): boolean {
  const theirs = figuresBeside(item, source);
  return figuresBeside(own, draft).some((figure) =>
    theirs.some(
      (other) =>
        compareQuantities(figure.quantity, other.quantity) === 'equal' &&
        // "down from 164", and before that "grown to 164"
        isStart(figure, draft) === isStart(other, source),
    ),
  );
}

/** Whether the figures beside the two words are others, or only one of the two has any. */
const haveOtherCounts = (words: WordPair): boolean =>
  either(words, (word, statement) => figuresBeside(word, statement).length > 0) && !haveFigureBeside(words);

/** "fewer subscribers than the Lantern", "more than the Lantern's 49,000": both are compared with one thing. */
function areThanOne({ own, item, draft, source }: WordPair, pairs: SlotScore['pairs']): boolean {
  const [one, other] = [comparedWith(own, draft), comparedWith(item, source)];
  return one !== undefined && pairs.some((pair) => pair.draft === one && pair.source === other && pair.likeness === 1);
}

/** The name behind "than". */
function comparedWith({ last }: WordItem, { block: { tokens }, items, sentence }: Statement): Item | undefined {
  for (let at = last; at < Math.min(sentence.last, last + THAN_REACH); at++) {
    if (tokens[at]!.kind === 'mark') return undefined;
    if (tokens[at]!.lower === 'than')
      return items.find(({ first, kind }) => first > at && first <= at + 2 && kind === 'name');
  }
  return undefined;
}

/** Tokens between a comparative and "than". */
const THAN_REACH = 5;

/** They stand before so many words that one beside them tells little. */
const COUNTS_MORE = /^(?:more|fewer|less)$/;

/** Whether a length of time belongs to a word. */
const lastsBeside = (word: WordItem, statement: Statement): boolean =>
  figuresBeside(word, statement).some(({ quantity }) => quantity.dimension === 'duration');

/**
 * Nouns, "before" and what may come after its opposite turn a claim only where the words next to them are the source's, and
 * all figures and dates as well.
 */
function isEnclosedAsNeeded(words: WordPair): boolean {
  const { pair, slot, other, own, item, draft, source } = words;
  const isOrder = saysOrder(own.word);
  const isRank = saysRank(own.word);
  const isStage = areStages(meaningOf(own, draft), meaningOf(item, source));
  // who stays for two days leaves after two days
  if (isStage && either(words, lastsBeside)) return false;
  if (!isOrder && !isRank && !isStage && !isTurningNoun(own.word)) return true;
  const { pairs } = pair.score(slot, other);
  const phrase = phraseScore(pair, slot, other, pairs);
  const shared = new Set(pairs.map((each) => each.draft));
  const areFiguresShared = draft.items.every(
    (beside) =>
      beside.segment !== own.segment || (beside.kind !== 'quantity' && beside.kind !== 'date') || shared.has(beside),
  );
  if (isRank)
    return (
      (phrase.followed && (!COUNTS_MORE.test(own.word) || phrase.shared >= 2)) ||
      (pairs.length > 1 && areThanOne(words, pairs))
    );
  return areFiguresShared && (isOrder ? phrase.enclosed : phrase.shared >= 2);
}
