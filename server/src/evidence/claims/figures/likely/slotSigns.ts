import { areAlike, positionOf } from '../../../../text/claims/position';
import type { Item } from '../../../../text/claims/statement';
import type { Alignment, SlotScore } from '../../alignment/align';
import { phraseScore, type PhraseScore } from '../../alignment/phrase';

/** What two statements themselves tell of whether a figure of the source is the one that the draft should have. */
export interface SlotSigns {
  /** Share of what stands around the draft's slot that the source has, and of what stands around the source's. */
  readonly around: number;
  readonly covered: number;
  /** The weight of what both have. */
  readonly shared: number;
  readonly strangers: number;
  /** Names, figures, dates and words that are the same in both, and all that stand for one another. */
  readonly names: number;
  readonly figures: number;
  readonly dates: number;
  readonly words: number;
  readonly pairs: number;
  /** Share of the draft's whole statement that the source has, and of its words. */
  readonly whole: number;
  readonly wholeWords: number;
  /** Items next to the draft's slot that stand next to the source's, and how many there are. */
  readonly beside: number;
  readonly besideOf: number;
  readonly enclosed: number;
  readonly followed: number;
  /** Both stand in one place of the clause. */
  readonly placed: number;
  readonly governed: number;
  /** Slots of the kind in either statement. */
  readonly ownOfKind: number;
  readonly theirsOfKind: number;
  /** How much either says: the logarithm of the number of its items. */
  readonly length: number;
  readonly theirLength: number;
  /** Names of the draft that have no partner. */
  readonly unmatched: number;
  /** The clause of the source's sentence in which its slot stands. */
  readonly clause: number;
  readonly heading: number;
  readonly quoted: number;
  /** What is supposed is not told, and what is to come is not what was. */
  readonly supposed: number;
  readonly theirsSupposed: number;
  readonly sameTime: number;
}

/** With less in common, or another subject, two statements tell of two things. */
const LEAST = { score: 0.12, shared: 0.4 };

/** The signs of a pair of slots, both indices of items, in a phrase that may be known; undefined where it is of no use to look. */
export const likelySigns = (
  pair: Alignment,
  slot: number,
  other: number,
  context: SlotScore,
  governed: boolean,
  phrase: PhraseScore | undefined,
): SlotSigns | undefined =>
  context.rivals > 0 || context.score < LEAST.score || context.shared < LEAST.shared
    ? undefined
    : slotSigns(pair, slot, other, context, governed, phrase ?? phraseScore(pair, slot, other, context.pairs));

const MOST_SHARED = 5;
const MOST_PAIRS = 10;
const MOST_STRANGERS = 2;
const LAST_CLAUSE = 5;

export const count = (is: boolean | undefined): number => (is ? 1 : 0);

function slotSigns(
  pair: Alignment,
  slot: number,
  other: number,
  context: SlotScore,
  governed: boolean,
  phrase: PhraseScore,
): SlotSigns {
  const { draft, source } = pair;
  const [own, theirs] = [draft.items[slot]!.item, source.items[other]!.item];
  const [mood, otherMood] = [draft.statement.moods[own.segment], source.statement.moods[theirs.segment]];
  const same = (kind: Item['kind']): number =>
    context.pairs.filter(({ draft: item, likeness }) => item.kind === kind && likeness === 1).length;
  const paired = new Set(context.pairs.map((each) => each.draft));
  return {
    around: context.score,
    covered: context.covered,
    shared: Math.min(MOST_SHARED, context.shared),
    strangers: Math.min(MOST_STRANGERS, context.strangers),
    names: same('name'),
    figures: same('quantity'),
    dates: same('date'),
    words: same('word'),
    pairs: Math.min(MOST_PAIRS, context.pairs.length),
    whole: pair.whole.score,
    wholeWords: pair.whole.words,
    beside: phrase.shared,
    besideOf: phrase.of,
    enclosed: count(phrase.enclosed),
    followed: count(phrase.followed),
    placed: count(areAlike(positionOf(own, draft.statement), positionOf(theirs, source.statement))),
    governed: count(governed),
    ownOfKind: draft.own(own.kind).length,
    theirsOfKind: source.own(own.kind).length,
    length: Math.log(1 + draft.statement.items.length),
    theirLength: Math.log(1 + source.statement.items.length),
    unmatched: draft.own('name').filter((index) => index !== slot && !paired.has(draft.items[index]!.item)).length,
    clause: Math.min(LAST_CLAUSE, theirs.segment),
    heading: count(draft.statement.block.kind === 'heading'),
    quoted: count(theirs.quoted),
    supposed: count(mood?.supposes),
    theirsSupposed: count(otherMood?.supposes),
    sameTime: count(mood?.ahead === otherMood?.ahead),
  };
}
