import { fold } from '../../text/characters';
import { relationOf } from '../../text/lexicon/senses';
import { anchorsOf, areAlike, positionOf } from '../../text/claims/position';
import type { Item, NameItem, Statement } from '../../text/claims/statement';
import type { NameKind } from '../../text/names/mention';
import { areAcronymAndName } from '../../text/names/gather';
import { kindOf } from '../../text/names/mention';
import { scoreSlots, type Side, type SlotScore } from './align';
import type { Passage } from './passages';

/** A name of a source that stands where one of the draft stands. */
export interface EntityMatch {
  readonly passage: Passage;
  readonly item: NameItem;
  readonly same: boolean;
  readonly context: SlotScore;
  /** Both stand in one place of the clause: before the verb, behind the same preposition. */
  readonly placed: boolean;
  /** And are tied to the same word there: that verb, what stands before the preposition. */
  readonly governed: boolean;
  readonly score: number;
}

const GOVERNED = 0.12;
const RIVAL = 0.25;
const LOCATED = 0.85;

/** Holds a name of the draft against one of a source; undefined where they are of two kinds. */
export function matchEntities(
  slot: NameItem,
  draft: Side,
  item: NameItem,
  source: Side,
  passage: Passage,
  rarity: (item: Item) => number,
): EntityMatch | undefined {
  const same = areOne(slot, draft, item, source);
  if (!same && !couldStandFor(slot, draft, item, source)) return undefined;
  const context = scoreSlots(slot, draft, item, source, rarity);
  const [position, otherPosition] = [positionOf(slot, draft.statement), positionOf(item, source.statement)];
  const placed = areAlike(position, otherPosition);
  const governed =
    placed &&
    areTiedAlike(anchorsOf(slot, draft.statement, position!), anchorsOf(item, source.statement, otherPosition!));
  const score = context.score + (governed ? GOVERNED : 0) - RIVAL * context.rivals;
  // "Serra do Uirapuru in Chile" and "Serra do Uirapuru, Brazil"
  const located = areBehindOnePlace(slot, draft, item, source);
  if (located)
    return {
      passage,
      item,
      same,
      context: { ...context, shared: context.shared + 1, rivals: 0 },
      governed: true,
      placed: true,
      score: Math.max(score, LOCATED),
    };
  return { passage, item, same, context, governed, placed, score };
}

/** Whether the same place is named right before both, which they say the whereabouts of. */
function areBehindOnePlace(a: NameItem, one: Side, b: NameItem, other: Side): boolean {
  const [place, otherPlace] = [placeBefore(a, one.statement), placeBefore(b, other.statement)];
  return (
    place !== undefined &&
    otherPlace !== undefined &&
    kind(place, one) !== 'person' &&
    areOne(place, one, otherPlace, other)
  );
}

function placeBefore({ first }: NameItem, { items, block }: Statement): NameItem | undefined {
  return items.find(
    (item): item is NameItem =>
      item.kind === 'name' && item.last === first - 1 && /^(?:,|in|\()$/.test(block.tokens[item.last]!.lower),
  );
}

const areTiedAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.some(
    (word) => !COMMON.test(word) && b.some((other) => ['same', 'synonym', 'kin'].includes(relationOf(word, other))),
  );

/** What is done every day with everybody and everywhere ties nothing. */
const COMMON =
  /^(?:me(?:e)?t(?:s|ings?)?|talk(?:s|ed|ing)?|visit(?:s|ed|ing)?|go(?:es|ing)?|went|gone|c[ao]me|comes|coming|holds?|held|sp(?:ea|o)k(?:e|en|s|ing)?|travel(?:s|led|ling|ed|ing)?|sa(?:y|ys|id|ying)|t(?:ell|ells|old)|officials?|leaders?|people|added|asked|called|told|made|make|took|take|wants?|wanted)$/;

/** Whether two names name one thing, or may do so: one is the other shortened, or its initials. */
function areOne(a: NameItem, one: Side, b: NameItem, other: Side): boolean {
  const [entity, otherEntity] = [one.entityOf(a), other.entityOf(b)];
  if (entity && entity === otherEntity) return true;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (
    areAcronymAndName(a.mention.words[0]!, b.mention.words) ||
    areAcronymAndName(b.mention.words[0]!, a.mention.words)
  )
    return true;
  const [short, long] = words.length < others.length ? [words, others] : [others, words];
  if (short.every((word) => long.includes(word))) return true;
  // relatives and people whose given name is wrong are another rule's
  const isPerson = kind(a, one) === 'person' || kind(b, other) === 'person';
  return isPerson && words[words.length - 1] === others[others.length - 1];
}

const wordsOf = ({ mention }: NameItem): string[] =>
  mention.words.map(fold).filter((word) => word.length > 1 && word !== 'the');

const kind = (item: NameItem, side: Side): NameKind => {
  const known = side.entityOf(item)?.kind;
  return known && known !== 'other' ? known : kindOf(item.mention.votes);
};

/** Names of one kind; what is of no known kind may be of any, and a town's name may be its team's or its government's. */
function couldStandFor(a: NameItem, one: Side, b: NameItem, other: Side): boolean {
  if (a.mention.generic !== b.mention.generic) return false;
  const [own, theirs] = [kind(a, one), kind(b, other)];
  const isPerson = (of: NameKind): boolean => of === 'person';
  return own === theirs || own === 'other' || theirs === 'other' || (!isPerson(own) && !isPerson(theirs));
}
