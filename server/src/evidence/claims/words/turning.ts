import type { BlockAnalysis } from '../../../text/analysis';
import type { Statement, WordItem } from '../../../text/claims/statement';
import { baseForms, hasOpposite } from '../../../text/lexicon/opposites';
import { canBe, isMostly } from '../../../text/lexicon/wordnet';
import { isFunctionWord } from '../../../text/lexicon/words';

/** Whether a word of a statement can be what a claim turns on: a verb, an adjective of state, "up" and "down". */
export function canTurn(item: WordItem, statement: Statement): boolean {
  const { word, first, quoted } = item;
  const { block } = statement;
  if (quoted) return false;
  if (turnsOnlyWhole(item, statement)) return true;
  if (SPEECH.test(word)) return false;
  if (saysWay(word) || saysOrder(word) || saysRank(word)) return true;
  // "South" begins a name
  if (isTurningNoun(word)) return block.tokens[first]!.shape === 'lower';
  if (verbOfHad(first, block.tokens) !== undefined) return isMostly(word, 'n');
  const before = block.tokens[first - 1]?.lower ?? '';
  if (/^(?:a|an|the|this|that|any|some|every|each|his|her|its|their|our|my|your)$/.test(before) && !isMostly(word, 'a'))
    return false;
  if (
    isMostly(word, 'n') &&
    !/^(?:to|not|n't|will|would|can|could|may|might|must|should|did|does|do|they|he|she|it|we|who|which|that|nor|or|longer|still|never)$/.test(
      before,
    ) &&
    !/^(?:favour|favor|support)$/.test(word) &&
    !/(?:ed|ing)$/.test(word)
  )
    return false;
  if (isCompound(first, block.tokens)) return false;
  return canBe(word, 'v') || isMostly(word, 'a') || hasOpposite(word) || /^(?:favour|favor|support|still)$/.test(word);
}

/**
 * Whether a word can be denied only where all else is the same: a verb of all trades, "went to the bridge", or a noun that
 * says what something is, "was the cause".
 */
export function turnsOnlyWhole({ word, first }: WordItem, { block: { tokens } }: Statement): boolean {
  if (LIGHT.test(word)) return true;
  // "there will be an appeal"
  if (verbOfHad(first, tokens) !== undefined) return false;
  let back = first - 1;
  while (/^(?:a|an|the|its|his|her|their)$/.test(tokens[back]?.lower ?? '')) back--;
  if (back === first - 1 || !BE.test(tokens[back]?.lower ?? '') || !canBe(word, 'n')) return false;
  // "Nor was the trial blinded"
  const before = tokens[back - 1];
  return before?.kind === 'word' && !/^(?:nor|neither|never|only|so|where|what|how|why)$/.test(before.lower);
}

const LIGHT =
  /^(?:go|goes|went|gone|come|comes|came|see|sees|saw|seen|get|gets|got|take|takes|took|taken|make|makes|made)$/;
const BE = /^(?:is|are|was|were|be|been)$/;

/** "had the power", "there will be another walkout": what somebody has, or what there is, can be denied; the token of the verb. */
export function verbOfHad(at: number, tokens: BlockAnalysis['tokens']): number | undefined {
  let back = at - 1;
  // "had a second key"
  if (isMostly(tokens[back]?.lower ?? '', 'a') && HAD_ARTICLES.test(tokens[back - 1]?.lower ?? '')) back--;
  while (HAD_ARTICLES.test(tokens[back]?.lower ?? '')) back--;
  const before = tokens[back]?.lower ?? '';
  if (/^(?:has|have|had)$/.test(before)) return back < at - 1 ? back : undefined;
  if (!/^(?:is|are|was|were|be|been)$/.test(before)) return undefined;
  return tokens.slice(Math.max(0, back - THERE_REACH), back).some(({ lower }) => lower === 'there') ? back : undefined;
}

const HAD_ARTICLES = /^(?:a|an|the|no|any|another)$/;
/** Tokens between "there" and its verb: "there would not have been". */
const THERE_REACH = 4;

/** "the oil spill", "BP spill": behind a noun in the singular a word in its basic form is no verb. */
function isCompound(at: number, tokens: BlockAnalysis['tokens']): boolean {
  const [before, { lower: word }] = [tokens[at - 1], tokens[at]!];
  if (before?.kind !== 'word' || isFunctionWord(before.lower) || PLURAL.test(before.lower)) return false;
  const isBasic = baseForms(word).length === 1 && !isMostly(word, 'a') && !UNCHANGED.test(word);
  return isBasic && (before.shape !== 'lower' || isMostly(before.lower, 'n'));
}

const PLURAL = /s$|^(?:people|police|men|women|children|.+folk|data|media|crew|team|staff)$/;

/** Verbs whose past is like their basic form: "the council cut". */
const UNCHANGED =
  /^(?:beat|bet|bid|broadcast|burst|cast|cost|cut|forecast|hit|hurt|let|put|quit|read|rid|set|shed|shut|split|spread|thrust|upset)$/;

/** Whether a word says which way something went. */
export const saysWay = (word: string): boolean => word === 'up' || word === 'down';

/** Whether a word says which of two things was first. */
export const saysOrder = (word: string): boolean => ORDER.test(word);

const ORDER = /^(?:before|after|earlier|later)$/;

/** Whether a word says which of two things stands higher, in numbers or in a row. */
export const saysRank = (word: string): boolean => RANK.test(word);

const RANK = /^(?:above|below|ahead|behind|more|fewer|less)$/;

/** Whether a claim turns on a noun as on a verb. */
export const isTurningNoun = (word: string): boolean => NOUNS.test(word);

const NOUNS =
  /^(?:profits?|loss(?:es)?|surplus(?:es)?|deficits?|shortfalls?|majority|minority|increases?|decreases?|declines?|north|south|east|west|arrivals?|departures?|imports?|exports?|victor(?:y|ies)|defeats?|success(?:es)?|failures?|approval|rejection)$/;

/** Verbs that stand around claims: what is said and denied is not what happened. */
const SPEECH =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|think|thinks|thought|believe[sd]?|want(?:s|ed)?|ask(?:s|ed)?|add(?:s|ed)?|report(?:s|ed)?|call(?:s|ed)?|make|made|makes|take|took|takes|taken|get|got|gets|put|set|see|saw|seen|come|came|go|went|gone|need|needs|needed)$/;
