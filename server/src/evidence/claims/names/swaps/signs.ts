import { areAlike } from '../../../../text/claims/position';
import type { Item } from '../../../../text/claims/statement';
import type { Alignment, SlotScore } from '../../alignment/align';
import { RIVAL, type EntityMatch } from '../entities';
import { areOfTwoSorts, areOne, areTiedAlike, couldStandFor, kindOf } from '../items';
import { phraseScore } from '../../alignment/phrase';
import type { SideItem } from '../../alignment/sides';

/** What two statements themselves tell of whether a name of the source is the one that the draft should have. */
export interface PairSigns {
  /** Share of what stands around the draft's name that the source has, and of what stands around the source's. */
  readonly score: number;
  readonly covered: number;
  /** Share of the draft's whole statement. */
  readonly whole: number;
  /** Both are of one kind as far as is known: people, places, bodies. */
  readonly sameKind: number;
  readonly person: number;
  /** Of two kinds or levels of place, as far as is known; and of the two only one a person. */
  readonly otherKind: number;
  readonly otherSort: number;
  /** They stand in one place of the clause, and are tied to the same word there. */
  readonly placed: number;
  readonly tied: number;
  /** Items next to the draft's name that stand next to the source's. */
  readonly beside: number;
  /** Other names of the source that could be meant as well, and other names of the draft that have no partner. */
  readonly rivals: number;
  readonly unmatched: number;
  /** Names, figures and dates that both have. */
  readonly names: number;
  readonly figures: number;
  readonly dates: number;
  /** The source has the draft's name, or the draft the source's, in a statement next to it. */
  readonly ownNear: number;
  readonly theirsNear: number;
  /** How much else the source's sentence says: the logarithm of the number of its items. */
  readonly length: number;
  /** No source names whom the draft does. */
  readonly unknown: number;
}

/** And what the draft and the other passages tell. */
export interface Signs extends PairSigns {
  /** How much a passage that has the draft's name has of what stands around it, and one that ties it to the same word. */
  readonly support: number;
  readonly supportTied: number;
  /** How much more of it the passage has than that. */
  readonly margin: number;
  /** The draft has the source's name elsewhere. */
  readonly named: number;
}

const MOST_RIVALS = 2;
const MOST_NAMES = 2;

/** The signs of a pair of slots, both indices of items; `context` is what `pair` makes of them. */
export function pairSigns(pair: Alignment, slot: number, other: number, context: SlotScore): PairSigns {
  const { draft, source } = pair;
  const [own, theirs] = [draft.items[slot]!, source.items[other]!];
  const [ours, sources] = [
    new Set(context.pairs.map((each) => each.draft)),
    new Set(context.pairs.map((each) => each.source)),
  ];
  const isFree = (item: SideItem, paired: ReadonlySet<Item>): boolean => !paired.has(item.item);
  const shared = (kind: Item['kind']): number =>
    context.pairs.filter(({ draft: item, likeness }) => item.kind === kind && likeness === 1).length;
  const placed = areAlike(own.position, theirs.position);
  const count = (is: boolean): number => (is ? 1 : 0);
  return {
    score: context.score,
    covered: context.covered,
    whole: pair.whole.score,
    sameKind: count(kindOf(own) === kindOf(theirs)),
    person: count(kindOf(own) === 'person'),
    otherKind: count(!couldStandFor(own, theirs, false)),
    otherSort: count(areOfTwoSorts(own, theirs)),
    placed: count(placed),
    tied: count(placed && areTiedAlike(own.anchors, theirs.anchors)),
    beside: phraseScore(pair, slot, other, context.pairs).shared,
    rivals: Math.min(
      MOST_RIVALS,
      source
        .own('name')
        .filter(
          (index) =>
            index !== other && isFree(source.items[index]!, sources) && couldStandFor(own, source.items[index]!, false),
        ).length,
    ),
    unmatched: draft.own('name').filter((index) => index !== slot && isFree(draft.items[index]!, ours)).length,
    names: Math.min(MOST_NAMES, shared('name')),
    figures: shared('quantity'),
    dates: shared('date'),
    ownNear: count(hasNear(source.items, own)),
    theirsNear: count(hasNear(draft.items, theirs)),
    length: Math.log(source.statement.items.length),
    unknown: count(own.entity === undefined),
  };
}

/** Whether a statement next to a side's own names somebody. */
const hasNear = (items: readonly SideItem[], name: SideItem): boolean =>
  items.some((item) => !item.own && item.item.kind === 'name' && areOne(item, name));

/** The signs of a pair with what the passages that have the draft's own name tell; `named` is whether the draft has the other. */
export function signsOf(signs: PairSigns, own: readonly EntityMatch[], named: boolean): Signs {
  const closest = (matches: readonly EntityMatch[]): number =>
    Math.max(0, ...matches.map(({ context }) => context.score - RIVAL * context.rivals));
  const support = closest(own);
  return {
    ...signs,
    support,
    margin: Math.max(0, signs.score - support),
    supportTied: closest(own.filter(({ governed }) => governed)),
    named: named ? 1 : 0,
  };
}
