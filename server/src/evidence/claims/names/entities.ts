import { areAlike, isWhereabouts, type Position } from '../../../text/claims/position';
import type { NameItem } from '../../../text/claims/statement';
import { deedsCompared } from '../../../text/lexicon/directed';
import { rememberedFor } from '../../../text/memo';
import type { Alignment, SlotScore } from '../alignment/align';
import { standApart } from './contrasts';
import type { Passage } from '../alignment/passage';
import { haveSameRoles, holderOf } from './holders';
import { areOne, areTiedAlike, couldStandFor, hasPeopleOf, isDescribed, isOutlet, isPerson, kindOf } from './items';
import { areInSameWords, haveSameBeside } from '../alignment/phrase';
import { partOf, roleIn } from '../alignment/roles';
import type { Side, SideItem } from '../alignment/sides';

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
  /** Another name stands in the same words: they are the source's, whatever the rest of the two sentences says. */
  readonly worded: boolean;
  /** Two names that only their letter or number tells apart: Hall A and Hall B. */
  readonly designated: boolean;
  /** Both say where: behind "in", "at", "near". */
  readonly located: boolean;
  /** Both are people; many do and say the same. */
  readonly people: boolean;
  /**
   * Of a deed that goes one way: "same" where the name has one part in it in both, "turned" where the source has the parts
   * of the draft's name and of another one exchanged; undefined where no such deed is told of.
   */
  readonly part: 'same' | 'turned' | undefined;
  readonly score: number;
}

const GOVERNED = 0.12;
/** What a name beside both that shuts the other out takes from their score. */
export const RIVAL = 0.25;
const LOCATED = 0.85;
/** With less in common another name says nothing against the draft's, and there are many such. */
const TELLING = 0.45;

/** Holds a name of the draft against one of a source, both by index; undefined where they are of two kinds. */
export function matchEntities(pair: Alignment, slot: number, other: number, passage: Passage): EntityMatch | undefined {
  const [own, theirs] = [pair.draft.items[slot]!, pair.source.items[other]!];
  const item = theirs.item as NameItem;
  const same = areOne(own, theirs);
  if (!same && (item.mention.doubtful || (own.item as NameItem).mention.generic === 'party')) return undefined;
  if (!same && theirs.words.length > 1 && isOutlet(theirs, passage)) return undefined;
  if (!same && hasPeopleOf(own, pair.source.statement)) return undefined;
  const areApart = (): boolean => standApart(own, pair.draft.statement, theirs, pair.source.statement);
  const held = same ? undefined : heldByOther(pair, slot, other);
  if (held !== undefined) return areApart() ? undefined : turnedMatch(pair, slot, held, passage, item);
  const [{ position }, { position: otherPosition }] = [own, theirs];
  const isPlaced = areAlike(position, otherPosition);
  const worded = !same && areWordedAlike(pair, slot, other);
  if (
    !same &&
    (!couldStandFor(own, theirs, worded) ||
      isDescribed(own, theirs, pair.source.statement) ||
      isDescribed(theirs, own, pair.draft.statement))
  )
    return undefined;
  const isLocated = areBehindOnePlace(pair, slot, other);
  const placed = isPlaced || worded;
  // another name elsewhere in the clause says nothing
  if (!same && ((!placed && !isLocated) || areApart())) return undefined;
  const context = pair.score(slot, other);
  if (!same && isHeldBeside(pair, slot, worded ? context.score : undefined)) return undefined;
  // "Serra do Uirapuru in Chile" and "Serra do Uirapuru, Brazil"
  if (isLocated) {
    const score = Math.max(context.score, LOCATED);
    return {
      passage,
      item,
      same,
      context: { ...context, shared: context.shared + 1, rivals: 0 },
      placed: true,
      governed: true,
      worded: false,
      designated: false,
      located: true,
      people: false,
      part: undefined,
      score,
    };
  }
  if (!same && context.score + GOVERNED < TELLING) return undefined;
  const governed = placed && areTiedAlike(own.anchors, theirs.anchors);
  const score = context.score + (governed ? GOVERNED : 0) - RIVAL * context.rivals;
  const designated = !same && areDesignatedAlike(own, theirs);
  const located = placed && isWhereabouts(position);
  return {
    passage,
    item,
    same,
    context,
    placed,
    governed,
    worded,
    designated,
    located,
    people: kindOf(own) === 'person',
    part: same ? partOf(pair, slot, other) : undefined,
    score,
  };
}

/**
 * "B had beaten A" for "A had beaten B": where a name of the source has the part that the draft's name has, and that name
 * the other one, its index in the source.
 */
function heldByOther(pair: Alignment, slot: number, other: number): number | undefined {
  const { draft, source } = pair;
  const [own, theirs] = [roleIn(draft, slot), roleIn(source, other)];
  const deeds = own && theirs && deedsCompared(own.deed, theirs.deed);
  if (!deeds || (own.does === theirs.does) !== (deeds === 'alike')) return undefined;
  return source
    .own('name')
    .find(
      (index) =>
        index !== other && areOne(draft.items[slot]!, source.items[index]!) && partOf(pair, slot, index) === 'turned',
    );
}

function turnedMatch(pair: Alignment, slot: number, other: number, passage: Passage, item: NameItem): EntityMatch {
  const context = pair.score(slot, other);
  return {
    passage,
    item,
    same: false,
    context,
    placed: true,
    governed: true,
    worded: false,
    designated: false,
    located: false,
    people: false,
    part: 'turned',
    score: context.score - RIVAL * context.rivals,
  };
}

/** Whether two names stand in one place of the same words; what others are cited for, many are. */
function areWordedAlike(pair: Alignment, slot: number, other: number): boolean {
  const [own, theirs] = [pair.draft.items[slot]!, pair.source.items[other]!];
  if (haveSameHolder(pair, slot, other)) return true;
  if (own.position !== theirs.position && !areAlike(own.position, theirs.position)) return false;
  return !own.anchors.includes('according') && areInSameWords(pair, slot, other);
}

/** "Ilse Brandt, the mayor of Lund" and "Ilse Brandt, mayor of Malmö": what somebody is, and where, is said of both. */
function haveSameHolder({ draft, source }: Alignment, slot: number, other: number): boolean {
  const holder = holderOf(draft, slot);
  const theirs = holder && holderOf(source, other);
  if (!theirs || !isPerson(holder.person) || !areOne(holder.person, theirs.person)) return false;
  const [position, otherPosition] = [draft.items[slot]!.position, source.items[other]!.position];
  const isOwner = (one: Position | undefined): boolean => one === 'owner' || (one === 'of' && holder.roles.length > 0);
  const areOfOne = areAlike(position, otherPosition) || (isOwner(position) && isOwner(otherPosition));
  return areOfOne && haveSameRoles(holder, theirs);
}

/**
 * Whether a source names both: then neither is in the other's place, unless the other stands in the draft's words and has
 * no less around it in common with the draft, by its score, than the draft's own name has there.
 */
const isHeldBeside = (pair: Alignment, slot: number, score: number | undefined): boolean =>
  pair.source
    .own('name')
    .some(
      (index) =>
        areOne(pair.draft.items[slot]!, pair.source.items[index]!) &&
        (score === undefined || haveSameBeside(pair, slot, index) || pair.score(slot, index).score > score),
    );

/** "Hall A" and "Drying Hall B" */
function areDesignatedAlike(a: SideItem, b: SideItem): boolean {
  const [own, theirs] = [a.bareWords, b.bareWords];
  const [mark, other] = [own.at(-1)!, theirs.at(-1)!];
  return (
    own.length > 1 &&
    theirs.length > 1 &&
    own.at(-2) === theirs.at(-2) &&
    mark !== other &&
    [mark, other].every((word) => /^(?:[a-z]|\d{1,3}|[ivx]{1,4})$/.test(word))
  );
}

/** Whether the same place is named right before both, which they say the whereabouts of. */
function areBehindOnePlace({ draft, source }: Alignment, slot: number, other: number): boolean {
  const [place, otherPlace] = [placesBefore(draft)[slot], placesBefore(source)[other]];
  const arePlaces = [draft.items[slot]!, source.items[other]!].every(
    (item) => kindOf(item) === 'place' || kindOf(item) === 'other',
  );
  return (
    arePlaces &&
    place !== undefined &&
    otherPlace !== undefined &&
    kindOf(place) !== 'person' &&
    areOne(place, otherPlace)
  );
}

/** For each item of a side the name that stands right before it, behind a comma or "in". */
const placesBefore = rememberedFor(({ items, statement }: Side): readonly (SideItem | undefined)[] => {
  const names = items.filter(
    ({ item, own }) => own && item.kind === 'name' && /^(?:,|in)$/.test(statement.block.tokens[item.last]?.lower ?? ''),
  );
  return items.map(({ item: { first } }) => names.find(({ item }) => item.last === first - 1));
});
