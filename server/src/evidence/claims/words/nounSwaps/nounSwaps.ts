import { negationOf } from '../../../../text/claims/negation';
import { areAlike } from '../../../../text/claims/position';
import type { Item, Statement, WordItem } from '../../../../text/claims/statement';
import { alternativesOf, hasAlternatives, type Alternatives } from '../../../../text/lexicon/alternatives';
import { isRoleNoun } from '../../../../text/lexicon/roleNouns';
import { relationOf } from '../../../../text/lexicon/senses';
import { areOfOneCategory, isMostly } from '../../../../text/lexicon/wordnet';
import { isKin } from '../../../../text/names/roles/posts';
import type { Alignment, SlotScore } from '../../alignment/align';
import type { AlternativeMatch } from '../alternatives';
import { areTiedAlike } from '../../names/items';
import { withOthers } from '../../alignment/others';
import type { Passage } from '../../alignment/passage';
import { phraseScore, type PhraseScore } from '../../alignment/phrase';
import type { Side } from '../../alignment/sides';
import type { NounPairSigns } from './signs';

/** A noun of a source where the draft has another one of its kind, or another one before the same noun; or the draft's own. */
export type NounSwapMatch = SwappedNoun | OwnNoun;

/** Another noun, with what speaks for and against its being the one that the draft should have. */
export interface SwappedNoun extends AlternativeMatch {
  readonly item: WordItem;
  readonly apart: Alternatives;
  readonly signs: NounPairSigns;
}

/** The draft's noun, with how much of what stands around it the source has there. */
interface OwnNoun {
  readonly passage: Passage;
  readonly apart: undefined;
  readonly score: number;
  readonly tied: boolean;
}

/** With less in common the passage tells of something else. */
const LEAST_WHOLE = 0.25;
const LEAST_SCORE = 0.3;
const LEAST_SHARED = 1.2;
/** Of these one must be so where both stand before one noun, which alone says little. */
const BEFORE_ONE = { score: 0.75, beside: 3, shared: 2.5 };

/** Whether an item is a noun that can be held against others of its kind, or against what stands before the same noun. */
export const canBeSwapped = (item: Item, statement: Statement): boolean =>
  isNoun(item) && (hasAlternatives(item.word) || headBehind(item, statement) !== undefined);

/** Holds a noun of the draft against one of a source, both by index; undefined where the one is surely not meant for the other. */
export function matchNounSwaps(
  pair: Alignment,
  slot: number,
  other: number,
  passage: Passage,
): NounSwapMatch | undefined {
  if (pair.whole.score < LEAST_WHOLE) return undefined;
  const { draft, source } = pair;
  const [own, theirs] = [draft.items[slot]!, source.items[other]!];
  const [ownItem, item] = [own.item as WordItem, theirs.item];
  if (!isNoun(item)) return undefined;
  const relation = relationOf(ownItem.word, item.word);
  const isTied = (): boolean => areAlike(own.position, theirs.position) && areTiedAlike(own.anchors, theirs.anchors);
  if (relation !== 'none' && relation !== 'opposite')
    return { passage, apart: undefined, score: pair.score(slot, other).score, tied: isTied() };
  const [head, otherHead] = [headBehind(ownItem, draft.statement), headBehind(item, source.statement)];
  const isBeforeOne = head !== undefined && otherHead !== undefined && relationOf(head, otherHead) === 'same';
  const listed = alternativesOf(ownItem.word, item.word);
  const apart = listed?.form === 'noun' ? listed : isBeforeOne ? (listed ?? COMPOUND) : undefined;
  // "the finance director": what somebody is, is weighed with all that the sources say of them
  if (!apart || (apart.form !== 'noun' && isRoleNoun(head!)) || standsFor(draft, slot, item.word)) return undefined;
  const context = withOthers(pair.score(slot, other), pair, slot, other);
  if (context.score < LEAST_SCORE || isOfSpeech(context) || isDenied(context, pair, ownItem, item)) return undefined;
  const phrase = phraseScore(pair, slot, other, context.pairs);
  if (context.shared < LEAST_SHARED || (isBeforeOne && !isMoreThanHead(context, phrase))) return undefined;
  const placed = areAlike(own.position, theirs.position);
  const count = (is: boolean): number => (is ? 1 : 0);
  const signs: NounPairSigns = {
    score: context.score,
    covered: context.covered,
    placed: count(placed),
    tied: count(placed && areTiedAlike(own.anchors, theirs.anchors)),
    beside: phrase.shared,
    enclosed: count(phrase.enclosed),
    listed: count(listed !== undefined),
    category: count(areOfOneCategory(ownItem.word, item.word)),
    beforeOne: count(isBeforeOne),
    behindOne: count(wordBefore(ownItem, draft.statement) === wordBefore(item, source.statement)),
    ownThere: count(source.own('word').some((index) => isOne(source, index, ownItem.word))),
    weight: pair.claimed.weightOf(ownItem),
    theirWeight: pair.claimed.weightOf(item),
  };
  return { passage, item, apart, context, phrase, before: isBeforeOne, signs };
}

const isMoreThanHead = ({ score, shared }: SlotScore, { shared: beside }: PhraseScore): boolean =>
  beside > 1 && (score >= BEFORE_ONE.score || beside >= BEFORE_ONE.beside || shared >= BEFORE_ONE.shared);

const COMPOUND: Alternatives = { form: 'compound', isSort: false };

/** But whose father somebody is, is told of the daughter as well. */
const isNoun = (item: Item): item is WordItem =>
  item.kind === 'word' && !item.quoted && isMostly(item.word, 'n') && !isKin({ head: item.word });

/** "the water department": the noun that a noun narrows. */
function headBehind({ last }: Item, { block: { tokens } }: Statement): string | undefined {
  const behind = tokens[last];
  return behind?.shape === 'lower' && isMostly(behind.lower, 'n') ? behind.lower : undefined;
}

const wordBefore = ({ first }: Item, { block: { tokens } }: Statement): string | undefined => {
  const before = tokens[first - 1];
  return before?.kind === 'word' ? before.lower : undefined;
};

const isOne = ({ items }: Side, index: number, word: string): boolean =>
  /^(?:same|synonym|kin|wider)$/.test(relationOf((items[index]!.item as WordItem).word, word));

/** Whether the draft has the source's noun beside the slot: then it is in nobody's place. */
const standsFor = (draft: Side, slot: number, word: string): boolean =>
  draft
    .own('word')
    .some(
      (index) =>
        index !== slot && /^(?:same|synonym|kin)$/.test(relationOf((draft.items[index]!.item as WordItem).word, word)),
    ) || draft.own('name').some((index) => draft.items[index]!.words.includes(word));

const isOfSpeech = ({ pairs }: SlotScore): boolean => pairs.some(({ draft, source }) => draft.quoted || source.quoted);

/** One of the two is denied, or something beside it is, and the other is not. */
function isDenied({ pairs }: SlotScore, { draft, source }: Alignment, own: WordItem, theirs: WordItem): boolean {
  const differ = (a: WordItem, b: WordItem): boolean =>
    (negationOf(a.first, draft.statement) === undefined) !== (negationOf(b.first, source.statement) === undefined);
  return (
    differ(own, theirs) ||
    pairs.some(
      ({ draft: one, source: other }) =>
        one.kind === 'word' && other.kind === 'word' && source.statement.items.includes(other) && differ(one, other),
    )
  );
}
