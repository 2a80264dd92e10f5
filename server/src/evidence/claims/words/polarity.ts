import { negationOf } from '../../../text/claims/negation';
import type { Statement, WordItem } from '../../../text/claims/statement';
import { areOpposites } from '../../../text/lexicon/opposites';
import { relationOf } from '../../../text/lexicon/senses';
import type { Relation } from '../../../text/lexicon/wordnet';
import type { Alignment, SlotScore } from '../alignment/align';
import { isPlainlyDenied } from './denial';
import { isPlainlyOpposed } from './opposition';
import { withOthers } from '../alignment/others';
import type { Passage } from '../alignment/passage';
import { phraseScore } from '../alignment/phrase';
import { tellOneDeed } from '../alignment/roles';
import { saysOrder, turnsOnlyWhole } from './turning';
import { areSaidOfTwo } from './contrasts';
import { areVerbatim } from '../alignment/verbatim';
import { hasBeside, meaningOf, wordPairAt, type WordPair } from './wordPair';

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
  /** The two sentences are the same word for word but for these two. */
  readonly verbatim: boolean;
}

const RIVAL = 0.25;
const WHOLE = { score: 0.75, covered: 0.5, shared: 1.5 };
/** With less in common a word tells nothing, for or against, and there are many such. */
const TELLING = { agrees: 0.45, turned: 0.35 };

/** Holds a verb or adjective of the draft against a word of a source, both by index; undefined where neither is the other or its opposite. */
export function matchPolarity(
  pair: Alignment,
  slot: number,
  other: number,
  passage: Passage,
): PolarityMatch | undefined {
  const words = wordPairAt(pair, slot, other);
  const how = howTheyRelate(words);
  if (how === undefined) return undefined;
  const beside = pair.score(slot, other);
  const context = how !== 'agrees' ? withOthers(beside, pair, slot, other) : beside;
  const meant = pair.meant(context, words.own);
  const score = meant - RIVAL * context.rivals;
  if (turnsOnlyWhole(words.own, words.draft) && (how === 'opposite' || !areWhole(context))) return undefined;
  if (score < (how === 'agrees' ? TELLING.agrees : TELLING.turned)) return undefined;
  const nextTo = phraseScore(pair, slot, other, context.pairs).shared;
  const verbatim = how !== 'agrees' && areVerbatim(words.own, words.draft, words.item, words.source);
  return { passage, item: words.item, how, context, score, nextTo, verbatim };
}

/** Whether two sentences are the same but for a word. */
const areWhole = ({ score, covered, shared }: SlotScore): boolean =>
  score >= WHOLE.score && covered >= WHOLE.covered && shared >= WHOLE.shared;

/** How a word of a source stands to one of the draft, as far as both sentences say; undefined where that tells nothing. */
function howTheyRelate(words: WordPair): PolarityMatch['how'] | undefined {
  const { pair, own, item, draft, source } = words;
  if (isAdverb(item, source) || isOpeningGerund(own, draft) || isOpeningGerund(item, source)) return undefined;
  const relation = relationBetween(words);
  if (!TELLING_RELATIONS.has(relation)) return undefined;
  const isOpposite = relation === 'opposite';
  const [ownDenial, theirDenial] = [negationOf(own.first, draft), negationOf(item.first, source)];
  const isDenied = (ownDenial !== undefined) !== (theirDenial !== undefined);
  // "neither the cheapest nor the dearest"
  if (isOpposite && ownDenial && theirDenial) return undefined;
  if (isDenied && ((!isOpposite && relation !== 'same') || saysOrder(own.word) || !isPlainlyDenied(words)))
    return undefined;
  if (isOpposite && !isPlainlyOpposed(words)) return undefined;
  if (isOpposite === isDenied) return 'agrees';
  if (areSaidOfTwo(words, isDenied)) return undefined;
  if (isOpposite && tellOneDeed(pair, own, item)) return undefined;
  // "refused to go despite calls to go" says of the calls alone what they call for
  if (isWished(own, draft) !== isWished(item, source)) return undefined;
  // "convicted another chairman"
  if (hasBeside(own, draft, OTHERS) !== hasBeside(item, source, OTHERS)) return undefined;
  return isOpposite ? 'opposite' : 'denied';
}

/** "sent the bill back to committee" backs nothing. */
const isAdverb = ({ word, last }: WordItem, { block: { tokens } }: Statement): boolean =>
  word === 'back' && /^(?:to|into|in|at|from|on|home|up|and|with|by|for)$/.test(tokens[last]?.lower ?? '');

/** "Buying the mill is the cheap part" says of nobody that it was bought. */
const isOpeningGerund = ({ word, first }: WordItem, { sentence }: Statement): boolean =>
  first === sentence.first && word.endsWith('ing');

const TELLING_RELATIONS: ReadonlySet<Relation> = new Set<Relation>(['same', 'synonym', 'kin', 'opposite']);

/** What two words are to each other; forms of one word may be opposites in our lists. */
function relationBetween({ own, item, draft, source }: WordPair): Relation {
  const [word, other] = [meaningOf(own, draft), meaningOf(item, source)];
  const relation = relationOf(word, other);
  const isTurned = relation === 'same' && !LIGHT.test(own.word) && !LIGHT.test(item.word) && areOpposites(word, other);
  return isTurned ? 'opposite' : relation;
}

const LIGHT =
  /^(?:gives?|gave|given|giving|takes?|took|taken|taking|comes?|came|coming|go|goes|went|gone|going|first|last|before|after|day|night|left|right)$/;

const OTHERS = /^(?:another|different|separate|others)$/;

/** "calls to resign", "tried to reopen": what is called for or tried need not be so. */
const isWished = ({ first }: WordItem, { block: { tokens } }: Statement): boolean =>
  // "vowed to shoot down"
  [first, first - 1].some((at) => tokens[at - 1]?.lower === 'to' && WISHES.test(tokens[at - 2]?.lower ?? ''));

const WISHES =
  /^(?:calls?|called|calling|pressures?|demands?|demanded|pleas?|efforts?|attempts?|attempted|bids?|plans?|threats?|threatened|threatens|offers?|offered|requests?|requested|proposals?|proposed|tr(?:y|ies|ied|ying)|seeks?|sought|seeking|wants?|wanted|asks?|asked|urged|told|pressed|pushed|hop(?:e|es|ed|ing)|inten(?:ds?|ded|ding|tions?)|planned|planning|vow(?:s|ed|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing))$/;
