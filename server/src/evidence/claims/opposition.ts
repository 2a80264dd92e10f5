import type { QuantityItem, Statement, WordItem } from '../../text/claims/statement';
import { areStages } from '../../text/lexicon/opposites';
import { canBe } from '../../text/lexicon/wordnet';
import { compareQuantities } from '../../text/quantities/compare';
import { phraseScore } from './phrase';
import { isTurningNoun, saysOrder, saysWay } from './turning';
import { either, meaningOf, type WordPair } from './wordPair';

/** Whether two words that are opposites may be so of one thing, as far as what stands right beside them tells. */
export function isPlainlyOpposed(words: WordPair): boolean {
  const { own, item, source } = words;
  // "crack down", "up to $30bn"
  if (either(words, ({ word }) => saysWay(word)) && either(words, (one, statement) => !hasFigure(one, statement)))
    return false;
  // "closed higher" may say that something fell, of figures that are the same
  if (canBe(own.word, 'v') !== canBe(item.word, 'v') && !haveFigureBeside(words)) return false;
  // "six died", and four others survived
  if (either(words, ({ word }) => COUNTED.test(word)) && haveOtherCounts(words)) return false;
  // "South" begins a name
  if (isTurningNoun(item.word) && source.block.tokens[item.first]!.shape !== 'lower') return false;
  return isEnclosedAsNeeded(words);
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

/** Whether one figure of both stands beside the two words. */
function haveFigureBeside({ own, item, draft, source }: WordPair): boolean {
  const theirs = figuresBeside(item, source);
  return figuresBeside(own, draft).some((figure) =>
    theirs.some((other) => compareQuantities(figure.quantity, other.quantity) === 'equal'),
  );
}

/** Whether the figures beside the two words are others, or only one of the two has any. */
const haveOtherCounts = (words: WordPair): boolean =>
  either(words, (word, statement) => figuresBeside(word, statement).length > 0) && !haveFigureBeside(words);

/**
 * Nouns, "before" and what may come after its opposite turn a claim only where the words next to them are the source's, and
 * all figures and dates as well.
 */
function isEnclosedAsNeeded({ pair, slot, other, own, item, draft, source }: WordPair): boolean {
  const isOrder = saysOrder(own.word);
  const isStage = areStages(meaningOf(own, draft), meaningOf(item, source));
  if (!isOrder && !isStage && !isTurningNoun(own.word)) return true;
  const { pairs } = pair.score(slot, other);
  const phrase = phraseScore(pair, slot, other, pairs);
  const shared = new Set(pairs.map((each) => each.draft));
  const areFiguresShared = draft.items.every(
    (beside) =>
      beside.segment !== own.segment || (beside.kind !== 'quantity' && beside.kind !== 'date') || shared.has(beside),
  );
  return areFiguresShared && (isOrder ? phrase.enclosed : phrase.shared >= 2);
}
