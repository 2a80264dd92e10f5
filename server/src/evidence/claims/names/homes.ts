import type { NameItem } from '../../../text/claims/statement';
import { rememberedFor } from '../../../text/memo';
import { canBe, isMostly } from '../../../text/lexicon/wordnet';
import type { Token } from '../../../text/tokens';
import type { Alignment } from '../alignment/align';
import { areOne, areOfOneLevel, isPerson, kindOf } from './items';
import type { Passage } from '../alignment/passage';
import type { Side, SideItem } from '../alignment/sides';

/** Where a source says that somebody is from, of whom the draft says so: the same place or another one. */
export interface HomeMatch {
  readonly passage: Passage;
  readonly item: NameItem;
  readonly same: boolean;
}

/** Holds a place of the draft against one of a source, both by index; undefined where not both are where one and the same is from. */
export function matchHomes(pair: Alignment, slot: number, other: number, passage: Passage): HomeMatch | undefined {
  const own = homesIn(pair.draft)[slot];
  const theirs = own && homesIn(pair.source)[other];
  if (!theirs || !areOne(own, theirs) || kindOf(own) !== kindOf(theirs)) return undefined;
  const [place, otherPlace] = [pair.draft.items[slot]!, pair.source.items[other]!];
  const same = areOne(place, otherPlace) || isWithin(pair.source, other, place);
  // a town and the country in which it lies are both where somebody is from
  if (!same && !areOfOneLevel(place, otherPlace)) return undefined;
  return { passage, item: otherPlace.item as NameItem, same };
}

/** "from Holm in Norland": of the two that a source has, the draft has one. */
const isWithin = ({ items, statement }: Side, index: number, place: SideItem): boolean => {
  const { last } = items[index]!.item;
  return (
    /^(?:,|in)$/.test(statement.block.tokens[last]?.lower ?? '') &&
    items.some((item) => item.own && item.item.kind === 'name' && item.item.first === last + 1 && areOne(item, place))
  );
};

/** The places that sources agree on, if none of them has the draft's. */
export function otherHomes(matches: readonly HomeMatch[]): readonly HomeMatch[] {
  const [first] = matches;
  const nameOf = ({ item }: HomeMatch): string => item.mention.words.at(-1)!.toLowerCase();
  return first && matches.every((match) => !match.same && nameOf(match) === nameOf(first)) ? matches : [];
}

/** For each item of a side, if it is where somebody who is named in the sentence is from: who that is. */
const homesIn = rememberedFor((side: Side): readonly (SideItem | undefined)[] =>
  side.items.map((place, index) => (place.own && isPlace(place) ? residentOf(side, index) : undefined)),
);

const isPlace = (place: SideItem): boolean =>
  place.item.kind === 'name' &&
  !place.item.quoted &&
  !place.item.mention.doubtful &&
  !place.item.mention.generic &&
  /^(?:place|other)$/.test(kindOf(place));

const isResident = (one: SideItem): boolean =>
  one.own &&
  one.item.kind === 'name' &&
  !one.item.mention.doubtful &&
  !one.item.mention.generic &&
  kindOf(one) !== 'place';

/** Tokens between somebody and the place. */
const REACH = 9;

function residentOf({ items, statement: { block, sentence } }: Side, index: number): SideItem | undefined {
  const { tokens } = block;
  const { first, last } = items[index]!.item;
  const preposition = tokens[first - 1];
  if (!preposition || first - 1 <= sentence.first) return undefined;
  const before = items.findLast(({ item, own }) => own && item.kind === 'name' && item.last < first);
  const between = before ? tokens.slice(before.item.last, first - 1) : [];
  const follows = before !== undefined && isResident(before) && between.length <= REACH;
  switch (preposition.lower) {
    case 'from': {
      if (follows && isPerson(before) && between.every(isOfDescription)) return before;
      // "a friend from Bergen, Ingrid Solheim"
      if (tokens[last]?.text !== ',' || tokens[first - 2]?.shape !== 'lower' || !canBe(tokens[first - 2]!.lower, 'n'))
        return undefined;
      const behind = items.find(({ item, own }) => own && item.kind === 'name' && item.first === last + 1);
      return behind && isResident(behind) && isPerson(behind) ? behind : undefined;
    }
    case 'of':
      return follows && between.every(isAge) ? before : undefined;
    case 'in':
      return follows && isSettled(between) ? before : undefined;
    default:
      return undefined;
  }
}

const isAge = ({ kind, text }: Token): boolean => text === ',' || kind === 'number';

/** What may stand between somebody and "from": an age, what he or she is, or that he or she is, was or comes. */
const isOfDescription = (token: Token): boolean =>
  isAge(token) ||
  /^(?:a|an|the|who|is|was|comes?|came|hails?|originally)$/.test(token.lower) ||
  (token.kind === 'word' && token.shape === 'lower' && (isMostly(token.lower, 'n') || isMostly(token.lower, 'a')));

/** "who grew up", "a group based": with nothing else that is done. */
function isSettled(between: readonly Token[]): boolean {
  const words = between.map(({ text }) => text.toLowerCase()).join(' ');
  const settled = /(?:^|.*\s)(?:(?:was |were |is )?(?:born|raised|based|headquartered)|(?:grew|grown) up)$/.exec(words);
  if (!settled) return false;
  const rest = words.replace(
    /(?:(?:was|were|is|who|which|that|and|born|raised|based|headquartered|grew|grown|up)(?:\s|$))+$/,
    '',
  );
  return between.slice(0, rest.split(' ').filter((word) => word !== '').length).every(isOfDescription);
}
