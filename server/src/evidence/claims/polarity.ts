import { negationOf } from '../../text/claims/negation';
import type { Statement, WordItem } from '../../text/claims/statement';
import { areOpposites, relationOf } from '../../text/lexicon/senses';
import { canBe, isMostly } from '../../text/lexicon/wordnet';
import { isFunctionWord } from '../../text/lexicon/words';
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
  const meaning = relationOf(own.word, item.word);
  if (meaning !== 'opposite' && meaning !== 'same' && meaning !== 'synonym' && meaning !== 'kin') return undefined;
  const areTurned =
    meaning === 'same' && !LIGHT.test(own.word) && !LIGHT.test(item.word) && areOpposites(own.word, item.word);
  const relation = areTurned ? 'opposite' : meaning;
  const isDenied = (negationOf(own.first, draft) !== undefined) !== (negationOf(item.first, source) !== undefined);
  const isOpposite = relation === 'opposite';
  if (isDenied && !isOpposite && relation !== 'same') return undefined;
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
  const how = isOpposite === isDenied ? 'agrees' : isOpposite ? 'opposite' : 'denied';
  if (isOpposite && !isDenied && tellOneDeed(pair, own, item)) return undefined;
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

/** What each outlet says of its own calls. */
const BOILERPLATE = /^(?:respond(?:s|ed)?|repl(?:y|ies|ied)|answer(?:s|ed)?|return(?:s|ed)?|comment(?:s|ed)?)$/;

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
  if (word === 'up' || word === 'down') return true;
  const before = block.tokens[first - 1]?.lower ?? '';
  if (/^(?:a|an|the|this|that|his|her|its|their|our|my|your)$/.test(before) && !isMostly(word, 'a')) return false;
  if (
    isMostly(word, 'n') &&
    !/^(?:to|not|n't|will|would|can|could|may|might|must|should|did|does|do|they|he|she|it|we|who|which|that|nor|or|longer|still|never)$/.test(
      before,
    ) &&
    !/^(?:favour|favor|support)$/.test(word) &&
    !/(?:ed|ing)$/.test(word)
  )
    return false;
  return canBe(word, 'v') || isMostly(word, 'a') || /^(?:favour|favor|support|still)$/.test(word);
}

/** Verbs that stand around claims: what is said and denied is not what happened. */
const SPEECH =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|den(?:y|ies|ied|ying)|think|thinks|thought|believe[sd]?|want(?:s|ed)?|ask(?:s|ed)?|add(?:s|ed)?|report(?:s|ed)?|deny|call(?:s|ed)?|make|made|makes|take|took|takes|taken|get|got|gets|put|set|see|saw|seen|come|came|go|went|gone|need|needs|needed)$/;
