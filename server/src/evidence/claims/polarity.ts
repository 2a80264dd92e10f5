import type { BlockAnalysis } from '../../text/analysis';
import { negationOf } from '../../text/claims/negation';
import type { QuantityItem, Statement, WordItem } from '../../text/claims/statement';
import { phrasalMeaning } from '../../text/lexicon/phrasal';
import { areOpposites, areStages, baseForms, hasOpposite } from '../../text/lexicon/opposites';
import { relationOf } from '../../text/lexicon/senses';
import { canBe, isMostly } from '../../text/lexicon/wordnet';
import { isFunctionWord } from '../../text/lexicon/words';
import { compareQuantities } from '../../text/quantities/compare';
import type { Alignment, SlotScore } from './align';
import { withOthers } from './others';
import type { Passage } from './passage';
import { phraseScore } from './phrase';
import { tellOneDeed } from './roles';

/** A word of a source that says the same as one of the draft, or the opposite, of the same thing. */
export interface PolarityMatch {
  readonly passage: Passage;
  readonly item: WordItem;
  /** Opposite words, or one word of which the one side is denied. */
  readonly how: 'agrees' | 'opposite' | 'denied';
  readonly context: SlotScore;
  readonly score: number;
  /** Words next to the draft's that also stand next to the source's. */
  readonly nextTo: number;
}

const RIVAL = 0.25;
/** With less in common a word tells nothing, for or against, and there are many such. */
const TELLING = { agrees: 0.45, turned: 0.35 };

/** Holds a verb or adjective of the draft against a word of a source, both by index; undefined where neither is the other or its opposite. */
export function matchPolarity(
  pair: Alignment,
  slot: number,
  other: number,
  passage: Passage,
): PolarityMatch | undefined {
  const [own, item] = [pair.draft.items[slot]!.item as WordItem, pair.source.items[other]!.item as WordItem];
  const [draft, source] = [pair.draft.statement, pair.source.statement];
  const [word, otherWord] = [meaningOf(own, draft), meaningOf(item, source)];
  const meaning = relationOf(word, otherWord);
  if (meaning !== 'opposite' && meaning !== 'same' && meaning !== 'synonym' && meaning !== 'kin') return undefined;
  const areTurned =
    meaning === 'same' && !LIGHT.test(own.word) && !LIGHT.test(item.word) && areOpposites(word, otherWord);
  const relation = areTurned ? 'opposite' : meaning;
  const isDenied = (negationOf(own.first, draft) !== undefined) !== (negationOf(item.first, source) !== undefined);
  const isOpposite = relation === 'opposite';
  if (isDenied && !isOpposite && relation !== 'same') return undefined;
  // to deny is said of words, and not denied itself
  if (isDenied && /^den(?:y|ies|ied|ying)$/.test(own.word)) return undefined;
  if (isDenied && saysBoth(own, draft)) return undefined;
  // what applies to the married only does not apply to others
  if (isDenied && (hasOnly(own, draft) || hasOnly(item, source))) return undefined;
  if (isDenied && (!isPlainlyDenied(own, draft, item, source) || BOILERPLATE.test(own.word))) return undefined;
  // who holds out until the 112th minute does not hold out
  if (isDenied && (hasUntil(own, draft) || hasUntil(item, source))) return undefined;
  if (
    isOpposite &&
    [own, item].some(({ word }) => word === 'up' || word === 'down') &&
    !(hasFigure(own, draft) && hasFigure(item, source))
  )
    return undefined;
  // "up to $30bn"
  if (isOpposite && (isLimit(own, draft) || isLimit(item, source))) return undefined;
  // "closed higher" may say that something fell, of figures that are the same
  if (isOpposite && canBe(own.word, 'v') !== canBe(item.word, 'v') && !haveFigureBeside(pair, own, item))
    return undefined;
  // "six died", and four others survived
  if (isOpposite && [own, item].some(({ word: one }) => COUNTED.test(one)) && haveOtherCounts(pair, own, item))
    return undefined;
  const how = isOpposite === isDenied ? 'agrees' : isOpposite ? 'opposite' : 'denied';
  if (isOpposite && !isDenied && tellOneDeed(pair, own, item)) return undefined;
  // "refused to go despite calls to go" says of the calls alone what they call for
  if (how !== 'agrees' && isWished(own, draft) !== isWished(item, source)) return undefined;
  if (isOpposite && NOUNS.test(item.word) && source.block.tokens[item.first]!.shape !== 'lower') return undefined;
  if (isOpposite && !isEnclosedAsNeeded(pair, slot, other, areStages(word, otherWord))) return undefined;
  // "convicted another chairman"
  if (how !== 'agrees' && (speaksOfOthers(own, draft) || speaksOfOthers(item, source))) return undefined;
  const beside = pair.score(slot, other);
  const context = how !== 'agrees' ? withOthers(beside, pair, slot, other) : beside;
  const score = context.score - RIVAL * context.rivals;
  if (score < (how === 'agrees' ? TELLING.agrees : TELLING.turned)) return undefined;
  return {
    passage,
    item,
    how,
    context,
    score,
    nextTo: phraseScore(pair, slot, other, context.pairs).shared,
  };
}

/** What a word stands for with the small word behind it: "turned down" is "rejected". */
const meaningOf = (item: WordItem, { block: { tokens } }: Statement): string =>
  (isPhrasal(item, tokens) && phrasalMeaning(item.word, tokens[item.last]!.lower)) || item.word;

/** Whether a word means something of its own with the small word behind it. */
export const isPhrasal = ({ word, last }: WordItem, tokens: BlockAnalysis['tokens']): boolean =>
  tokens[last]?.kind === 'word' && phrasalMeaning(word, tokens[last].lower) !== undefined;

/** "calls to resign", "tried to reopen": what is called for or tried need not be so. */
const isWished = ({ first }: WordItem, { block: { tokens } }: Statement): boolean =>
  tokens[first - 1]?.lower === 'to' && WISHES.test(tokens[first - 2]?.lower ?? '');

const WISHES =
  /^(?:calls?|called|calling|pressures?|demands?|demanded|pleas?|efforts?|attempts?|attempted|bids?|plans?|threats?|threatened|threatens|offers?|offered|requests?|requested|proposals?|proposed|tr(?:y|ies|ied|ying)|seeks?|sought|seeking|wants?|wanted|asks?|asked|urged|told|pressed|pushed|hop(?:e|es|ed|ing))$/;

/**
 * Nouns, "before" and what may come after its opposite turn a claim only where the words next to them are the source's, and
 * all figures and dates as well.
 */
function isEnclosedAsNeeded(pair: Alignment, slot: number, other: number, isStage: boolean): boolean {
  const { item } = pair.draft.items[slot]! as { item: WordItem };
  const isOrder = ORDER.test(item.word);
  if (!isOrder && !isStage && !NOUNS.test(item.word)) return true;
  const { pairs } = pair.score(slot, other);
  const phrase = phraseScore(pair, slot, other, pairs);
  const shared = new Set(pairs.map(({ draft }) => draft));
  const areFiguresShared = pair.draft.items.every(
    ({ item: beside, own }) =>
      !own ||
      beside.segment !== item.segment ||
      (beside.kind !== 'quantity' && beside.kind !== 'date') ||
      shared.has(beside),
  );
  return areFiguresShared && (isOrder ? phrase.enclosed : phrase.shared >= 2);
}

/** What each outlet says of its own calls. */
const BOILERPLATE =
  /^(?:respond(?:s|ed)?|repl(?:y|ies|ied)|answer(?:s|ed)?|return(?:s|ed)?|comment(?:s|ed)?|request(?:s|ed)?)$/;

/** Whether of two words that are the same the one is denied so that the other cannot be true as well. */
function isPlainlyDenied(own: WordItem, draft: Statement, item: WordItem, source: Statement): boolean {
  const [negation, negated] = [negationOf(own.first, draft), negationOf(item.first, source)];
  const [denied, word, statement] = negation ? [negation, own, draft] : [negated!, item, source];
  const [stated, other] = negation ? [item, source] : [own, draft];
  const { tokens } = statement.block;
  // "civil" of "not to civil unions" is not denied
  if ([own, item].some((one, at) => isAttributive(one, at === 0 ? draft : source))) return false;
  // what may or is expected to happen need not
  if (stated.quoted || hasBeside(stated, other, OPEN)) return false;
  // "Never has a vote been …" compares
  if (denied.first === statement.sentence.first && denied.words[0] === 'never') return false;
  const between = tokens.slice(denied.last, word.first).map(({ lower }) => lower);
  if (between.some((lower) => OBLIGED.test(lower))) return false;
  const behind = tokens.slice(word.last, statement.sentence.last).map(({ lower }) => lower);
  return !behind.some(
    (lower, at) => /^(?:unless|except|without)$/.test(lower) || (lower === 'as' && behind[at + 1] === 'if'),
  );
}

const OPEN = /^(?:may|might|could|expected|likely|possibly|perhaps|probably|allegedly|reportedly)$/;

/** "not required to cover": the duty is denied, and not what it is to do. */
const OBLIGED =
  /^(?:required|obliged|obligated|forced|compelled|asked|ordered|need|needs|needed|have|has|had|want|wants|wanted)$/;

const isAttributive = ({ word, last }: WordItem, { block: { tokens } }: Statement): boolean => {
  const next = tokens[last];
  return (
    isMostly(word, 'a') &&
    next?.kind === 'word' &&
    next.shape === 'lower' &&
    !isFunctionWord(next.lower) &&
    isMostly(next.lower, 'n')
  );
};

const LIGHT =
  /^(?:gives?|gave|given|giving|takes?|took|taken|taking|comes?|came|coming|go|goes|went|gone|going|first|last|before|after|day|night|left|right)$/;

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
function haveFigureBeside(pair: Alignment, own: WordItem, item: WordItem): boolean {
  const theirs = figuresBeside(item, pair.source.statement);
  return figuresBeside(own, pair.draft.statement).some((figure) =>
    theirs.some((other) => compareQuantities(figure.quantity, other.quantity) === 'equal'),
  );
}

/** Whether the figures beside the two words are others, or only one of the two has any. */
function haveOtherCounts(pair: Alignment, own: WordItem, item: WordItem): boolean {
  const counts = figuresBeside(own, pair.draft.statement).length + figuresBeside(item, pair.source.statement).length;
  return counts > 0 && !haveFigureBeside(pair, own, item);
}

const isLimit = ({ word, last }: WordItem, { block: { tokens } }: Statement): boolean =>
  word === 'up' && tokens[last]?.lower === 'to';

/** "up 5.6 per cent" says which way; "crack down" does not. */
const hasFigure = ({ first, last }: WordItem, { items }: Statement): boolean =>
  items.some((item) => item.kind === 'quantity' && item.first < last + 6 && item.last > first - 4);

const hasUntil = (item: WordItem, statement: Statement): boolean => hasBeside(item, statement, /^(?:until|till)$/);
/** "will recognise them even where a state does not (recognise them)": the draft denies it of another. */
function saysBoth(item: WordItem, statement: Statement): boolean {
  const { block, sentence, items } = statement;
  const { tokens } = block;
  const isDenied = negationOf(item.first, statement) !== undefined;
  const isElided = tokens
    .slice(item.last, sentence.last)
    .some(({ lower }, at) => /^(?:not|n't)$/.test(lower) && tokens[item.last + at + 1]?.kind === 'mark');
  return (
    (isElided && !isDenied) ||
    items.some(
      (other) =>
        other.kind === 'word' &&
        other !== item &&
        relationOf(other.word, item.word) === 'same' &&
        (negationOf(other.first, statement) !== undefined) !== isDenied,
    )
  );
}

const speaksOfOthers = (item: WordItem, statement: Statement): boolean =>
  hasBeside(item, statement, /^(?:another|different|separate|others)$/);
const hasOnly = (item: WordItem, statement: Statement): boolean => hasBeside(item, statement, /^(?:only|solely)$/);

const hasBeside = ({ segment }: WordItem, { block, sentence, segments }: Statement, words: RegExp): boolean =>
  block.tokens
    .slice(sentence.first, sentence.last)
    .some(
      ({ lower, shape }, at) => words.test(lower) && segments[at] === segment && (lower !== 'may' || shape === 'lower'),
    );

/** Whether a word of a statement can be what a claim turns on: a verb, an adjective of state, "up" and "down". */
export function canTurn({ word, first, quoted }: WordItem, { block }: Statement): boolean {
  if (quoted || SPEECH.test(word)) return false;
  if (word === 'up' || word === 'down' || ORDER.test(word)) return true;
  // "South" begins a name
  if (NOUNS.test(word)) return block.tokens[first]!.shape === 'lower';
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

/** "the oil spill", "BP spill": behind a noun in the singular a word in its basic form is no verb. */
function isCompound(at: number, tokens: BlockAnalysis['tokens']): boolean {
  const [before, { lower: word }] = [tokens[at - 1], tokens[at]!];
  if (before?.kind !== 'word' || isFunctionWord(before.lower) || PLURAL.test(before.lower)) return false;
  const isBasic = baseForms(word).length === 1 && !isMostly(word, 'a') && !UNCHANGED.test(word);
  return isBasic && (before.shape !== 'lower' || isMostly(before.lower, 'n'));
}

const PLURAL = /s$|^(?:people|police|men|women|children|(?:.+)folk|data|media|crew|team|staff)$/;

/** Verbs whose past is like their basic form: "the council cut". */
const UNCHANGED =
  /^(?:beat|bet|bid|broadcast|burst|cast|cost|cut|forecast|hit|hurt|let|put|quit|read|rid|set|shed|shut|split|spread|thrust|upset)$/;

/** Which of two things was first. */
const ORDER = /^(?:before|after|earlier|later)$/;
/** Nouns that a claim turns on as on a verb. */
const NOUNS =
  /^(?:profits?|loss(?:es)?|surplus(?:es)?|deficits?|shortfalls?|majority|minority|increases?|decreases?|declines?|north|south|east|west|arrivals?|departures?|imports?|exports?)$/;

/** Verbs that stand around claims: what is said and denied is not what happened. */
const SPEECH =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|think|thinks|thought|believe[sd]?|want(?:s|ed)?|ask(?:s|ed)?|add(?:s|ed)?|report(?:s|ed)?|call(?:s|ed)?|make|made|makes|take|took|takes|taken|get|got|gets|put|set|see|saw|seen|come|came|go|went|gone|need|needs|needed)$/;
