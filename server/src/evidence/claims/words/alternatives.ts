import { negationOf } from '../../../text/claims/negation';
import type { Item, NameItem, Statement, WordItem } from '../../../text/claims/statement';
import { alternativesOf, hasAlternatives, type Alternatives } from '../../../text/lexicon/alternatives';
import { isRoleNoun } from '../../../text/lexicon/roleNouns';
import { relationOf } from '../../../text/lexicon/senses';
import { areOfOneCategory, isMostly } from '../../../text/lexicon/wordnet';
import { isKin } from '../../../text/names/roles/posts';
import { isFunctionWord } from '../../../text/lexicon/words';
import type { Alignment, SlotScore } from '../alignment/align';
import { withOthers } from '../alignment/others';
import type { Passage } from '../alignment/passage';
import { phraseScore, type PhraseScore } from '../alignment/phrase';
import type { Side } from '../alignment/sides';

/** A word, or the name of a party, of a source where the draft has the same or another one of its kind. */
export interface AlternativeMatch {
  readonly passage: Passage;
  readonly item: WordItem | NameItem;
  /** How the two shut each other out; undefined where they are the same. */
  readonly apart: Alternatives | undefined;
  readonly context: SlotScore;
  readonly phrase: PhraseScore;
  /** Both stand right before the same word. */
  readonly before: boolean;
}

/** The word of an item that others of its kind can shut out, in lower case. */
function wordOf(item: Item): string | undefined {
  if (item.kind === 'word') return item.word;
  return item.kind === 'name' && item.mention.generic === 'party'
    ? item.mention.words.join(' ').toLowerCase()
    : undefined;
}

/** Whether an item of the draft is of a kind of which one place has only one. */
export function isOneOfKind(item: Item, statement: Statement): boolean {
  const word = wordOf(item);
  return word !== undefined && !item.quoted && (hasAlternatives(word) || isInCompound(item, statement));
}

/** "the chlorine tank", "an oyster bed": a noun right before the noun that it narrows. */
function isInCompound(item: Item, { block: { tokens } }: Statement): boolean {
  if (item.kind !== 'word' || !isMostly(item.word, 'n')) return false;
  const [before, head] = [tokens[item.first - 1], tokens[item.last]];
  const isHead = head?.kind === 'word' && head.shape === 'lower' && isMostly(head.lower, 'n');
  // "the main chlorine tank" may be another one
  return isHead && (before?.kind !== 'word' || isFunctionWord(before.lower));
}

/** "the chlorine tank", "the acid tank" */
const inCompounds = (
  own: Item,
  draft: Statement,
  item: Item,
  source: Statement,
  words: readonly [string, string],
): Alternatives | undefined =>
  isInCompound(own, draft) &&
  isInCompound(item, source) &&
  areBeforeOne(own, draft, item, source) &&
  areOfOneCategory(...words) &&
  relationOf(...words) === 'none'
    ? COMPOUND
    : undefined;

const COMPOUND: Alternatives = { form: 'compound', isSort: false };

/** What as much in common as this says the same. */
const SUPPORT = 0.35;

/** Holds a word of the draft against one of a source, both by index; undefined where they are not of one kind. */
export function matchAlternatives(
  pair: Alignment,
  slot: number,
  other: number,
  passage: Passage,
): AlternativeMatch | undefined {
  const { draft, source } = pair;
  const [own, item] = [draft.items[slot]!.item, source.items[other]!.item as WordItem | NameItem];
  const [word, theirs] = [wordOf(own), wordOf(item)];
  if (word === undefined || theirs === undefined) return undefined;
  const apart =
    alternativesOf(word, theirs) ?? inCompounds(own, draft.statement, item, source.statement, [word, theirs]);
  const isSame = !apart && (word === theirs || /^(?:same|synonym|kin)$/.test(relationOf(word, theirs)));
  if (!apart && !isSame) return undefined;
  if (apart && apart.form !== 'noun' && isOfOffice(own, draft.statement)) return undefined;
  if (apart && areOfOtherKin(own, draft.statement, item, source.statement)) return undefined;
  if (apart && (item.quoted || namesBoth(pair, slot, word, theirs) || areOfOthers(pair, slot, other))) return undefined;
  const context = withOthers(pair.score(slot, other), pair, slot, other);
  if (isSame && (context.score < SUPPORT || negationOf(item.first, source.statement))) return undefined;
  const phrase = phraseScore(pair, slot, other, context.pairs);
  return { passage, item, apart, context, phrase, before: areBeforeOne(own, draft.statement, item, source.statement) };
}

/** Whether the source has the draft's word as well and does not deny it, or the draft that of the source: of one each. */
function namesBoth({ draft, source }: Alignment, slot: number, word: string, theirs: string): boolean {
  const has = (side: Side, wanted: string, but?: number): boolean =>
    side.items.some(({ item, own }, index) => {
      if (!own || index === but) return false;
      const one = wordOf(item);
      return one !== undefined && relationOf(one, wanted) === 'same' && !negationOf(item.first, side.statement);
    });
  return has(draft, theirs, slot) || has(source, word);
}

/** "he and his wife", "a brother of the fisherman": whose they are is said in two ways, and so may be of two. */
const areOfOtherKin = (own: Item, draft: Statement, item: Item, source: Statement): boolean =>
  [own, item].every((one) => one.kind === 'word' && isKin({ head: one.word })) &&
  isPossessed(own, draft) !== isPossessed(item, source);

const isPossessed = ({ first }: Item, { block: { tokens } }: Statement): boolean =>
  [1, 2].some((back) => /^(?:his|her|their|its|my|our|whose)$|['’]s$/.test(tokens[first - back]?.lower ?? ''));

/** "the Norwegian envoy": what somebody is, and of what, is weighed with all that the sources say of them. */
const isOfOffice = ({ last }: Item, { block: { tokens } }: Statement): boolean => {
  // "the Democratic presidential nominee"
  const noun = isMostly(tokens[last]?.lower ?? '', 'a') ? tokens[last + 1] : tokens[last];
  return isRoleNoun(noun?.lower ?? '');
};

/** Tokens behind a word within which a name is what it says something of. */
const NAME_REACH = 2;

/** "the Republican nominee Ford", "the Democratic nominee Carter": each is said of another one. */
function areOfOthers(pair: Alignment, slot: number, other: number): boolean {
  const nameBehind = ({ items }: Side, at: number): number =>
    items.findIndex(
      ({ item, own }, index) =>
        own &&
        index !== at &&
        item.kind === 'name' &&
        item.first >= items[at]!.item.last &&
        item.first < items[at]!.item.last + NAME_REACH,
    );
  const [own, theirs] = [nameBehind(pair.draft, slot), nameBehind(pair.source, other)];
  return own >= 0 && theirs >= 0 && !pair.canStandFor(own, theirs);
}

/** "the health ministry", "the finance ministry" */
function areBeforeOne(a: Item, { block }: Statement, b: Item, { block: other }: Statement): boolean {
  const [next, theirs] = [block.tokens[a.last], other.tokens[b.last]];
  return next?.kind === 'word' && theirs?.kind === 'word' && relationOf(next.lower, theirs.lower) === 'same';
}

const SURE = 0.5;
const SHARED = 1.3;
const COVERED = 0.85;
const SHARED_COVERED = 0.9;
/** Of the words beside it all but this many must be the source's as well. */
const MISSING = 1;
const SURE_BEFORE_HEAD = { score: 0.75, beside: 3, shared: 2.5 };
const LEAST_BESIDE = 3;
const MARGIN = 0.25;
const MOSTLY = 0.9;
const SHARED_MOSTLY = 3;
const NEARLY = 0.8;

/** The passages that surely have another word of its kind in the place of the draft's, the closest first. */
export function alternativesIn(matches: readonly AlternativeMatch[]): AlternativeMatch[] {
  const sorted = matches.filter(isSure).sort((a, b) => b.context.score - a.context.score);
  const [best] = sorted;
  if (!best) return [];
  const isSupported = matches.some(({ apart, context }) => !apart && context.score > best.context.score - MARGIN);
  return isSupported ? [] : sorted.filter(({ item }) => wordOf(item) === wordOf(best.item));
}

function isSure({ apart, context, phrase, before }: AlternativeMatch): boolean {
  if (!apart || context.rivals > 0 || context.strangers > 0) return false;
  if (apart.form === 'modifier' && !before) return false;
  if (before && /^(?:noun|compound)$/.test(apart.form) && !isMoreThanHead(context, phrase)) return false;
  const isShared =
    (context.score >= SURE && context.shared >= SHARED) ||
    (context.covered >= COVERED && context.shared >= SHARED_COVERED);
  return isShared && (isInSameWords(phrase, before) || areMostlyOne(context, phrase));
}

/** Where both stand right before one noun, more than that noun must be the same. */
const isMoreThanHead = ({ score, shared }: SlotScore, phrase: PhraseScore): boolean =>
  phrase.shared > 1 &&
  (score >= SURE_BEFORE_HEAD.score || phrase.shared >= SURE_BEFORE_HEAD.beside || shared >= SURE_BEFORE_HEAD.shared);

function isInSameWords({ enclosed, whole, shared, of }: PhraseScore, before: boolean): boolean {
  if (enclosed || whole || (before && shared >= 2)) return true;
  return shared >= LEAST_BESIDE ? of - shared <= MISSING : shared === 2 && shared === of;
}

/** Where nearly all of two sentences is the same, fewer words next to the slot need be. */
const areMostlyOne = ({ score, shared }: SlotScore, phrase: PhraseScore): boolean =>
  phrase.shared >= 2 &&
  ((score >= MOSTLY && shared >= SHARED_MOSTLY) || (score >= NEARLY && phrase.of === LEAST_BESIDE));
