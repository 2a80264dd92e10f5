import { fold } from '../../../text/characters';
import { gazetteer } from '../../../text/lexicon/gazetteer';
import { partyNamed } from '../../../text/lexicon/parties';
import { stateOf } from '../../../text/lexicon/states';
import { areMetonyms } from '../../../text/lexicon/metonyms';
import { relationOf } from '../../../text/lexicon/senses';
import { areAcronymAndName } from '../../../text/names/gather';
import { kindOf as kindOfVotes, type NameKind } from '../../../text/names/mention';
import type { NameItem, Statement } from '../../../text/claims/statement';
import type { Passage } from '../alignment/passage';
import type { SideItem } from '../alignment/sides';

/** Whether the words that tie two names to their clauses have one in common, in any form, that says something. */
export const areTiedAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.some(
    (word) => !COMMON.test(word) && b.some((other) => ['same', 'synonym', 'kin'].includes(relationOf(word, other))),
  );

/** What is done every day with everybody and everywhere ties nothing. */
const COMMON =
  /^(?:me(?:e)?t(?:s|ings?)?|talk(?:s|ed|ing)?|visit(?:s|ed|ing)?|go(?:es|ing)?|went|gone|c[ao]me|comes|coming|holds?|held|sp(?:ea|o)k(?:e|en|s|ing)?|travel(?:s|led|ling|ed|ing)?|sa(?:y|ys|id|ying)|t(?:ell|ells|old)|officials?|leaders?|people|added|asked|called|told|made|make|took|take|wants?|wanted|report(?:s|ed|ing)?|describe[sd]?|seek(?:s|ing)?|sought|identif(?:y|ies|ied)|based|succeed(?:s|ed)?|comments?|statements?|announc(?:e|es|ed|ing)|f(?:i|ou)nd(?:s|ing)?|notic(?:e|es|ed|ing))$/;

/** Whether two names name one thing, or may do so: one is the other shortened, or its initials. */
export function areOne(a: SideItem, b: SideItem): boolean {
  if (a.entity && a.entity === b.entity) return true;
  const [words, others] = [a.bareWords, b.bareWords];
  const [mention, otherMention] = [(a.item as NameItem).mention, (b.item as NameItem).mention];
  if (
    areAcronymAndName(mention.words[0]!, otherMention.words) ||
    areAcronymAndName(otherMention.words[0]!, mention.words)
  )
    return true;
  // "Pulitzer Prizes", "Berlins" without its apostrophe
  if (`${a.key}s` === b.key || `${b.key}s` === a.key) return true;
  if (areMetonyms(a.key, b.key) || areShortAndWhole(a, b) || areShortAndWhole(b, a)) return true;
  const [short, long] = words.length < others.length ? [words, others] : [others, words];
  if (short.every((word) => long.includes(word))) return true;
  // relatives and people whose given name is wrong are another rule's
  return a.lastWord === b.lastWord && [a, b].some(isPerson) && [a, b].every(canBePerson);
}

/** Whether the one is a usual short form of the other: "Va." for Virginia, "U.N." for a body of it, "LAX". */
function areShortAndWhole(short: SideItem, whole: SideItem): boolean {
  if (short.words.length > 1) return byParty(short.words) === byParty(whole.words);
  const [key, other] = [short.key, whole.key];
  if (stateOf(key) !== undefined && stateOf(key) === stateOf(other)) return true;
  if (isPartyShort(key, whole)) return true;
  const words = (whole.item as NameItem).mention.words.filter((word) => word !== 'The');
  const letters = key.replaceAll('.', '');
  return (
    words.length > 1 && (beginsAs(letters, words, short) || areMetonyms(key, other.split(' ').slice(0, 2).join(' ')))
  );
}

/** "the Moderates" are the Moderate Party, and "the Farmers" the Farmers' Party. */
const isPartyShort = (key: string, { words, lastWord }: SideItem): boolean =>
  words.length > 1 &&
  key.length > 4 &&
  /^(?:party|alliance|union|league|front|movement|list|bloc|coalition)$/.test(lastWord) &&
  words.some((word) => word !== lastWord && stemOf(word) === stemOf(key));

const stemOf = (word: string): string => word.replace(/['’]?s?['’]?$/, '');

/** "ICIJ" of "International Consortium", whose end stands behind "of"; "LAX" of an airport at Los Angeles; "UN" of the United Nations Security Council. */
function beginsAs(letters: string, words: readonly string[], { item }: SideItem): boolean {
  if (!/^\p{Lu}[\p{Lu}.]+$/u.test((item as NameItem).mention.words[0]!)) return false;
  const initials = words.map((word) => word.charAt(0).toLowerCase()).join('');
  if (words.at(-1) === 'Airport') return letters.length === 3 && initials.startsWith(letters.slice(0, 2));
  return letters.length > 2
    ? letters.startsWith(initials)
    : words.length > letters.length && initials.startsWith(letters);
}

/** "House GOP" is "House Republican". */
const byParty = (words: readonly string[]): string => words.map((word) => partyNamed(word) ?? word).join(' ');

export const isPerson = (item: SideItem): boolean => kindOf(item) === 'person';

/** Whether a name, in its full form, begins with a given name that many have. */
export const hasForename = ({ entity, words }: SideItem): boolean =>
  gazetteer().forenames.has(entity?.person?.given[0] ?? (words.length > 1 ? words[0]! : ''));

/** A text that names itself. */
export const isOutlet = ({ words }: SideItem, { source: { facts } }: Passage): boolean =>
  words.every((word) => fold(facts.outlet?.value ?? '').includes(word));

/** A person and what is none, as far as anybody knows; one name of two words may be anybody's. */
export function areOfTwoSorts(a: SideItem, b: SideItem): boolean {
  const [own, theirs] = [kindOf(a), kindOf(b)];
  if ((own === 'person') === (theirs === 'person')) return false;
  const other = own === 'person' ? b : a;
  return kindOf(other) !== 'other' || other.words.length < 2;
}

/** "the Hungarian", "the Dubliner": not somebody else than the person whom the draft names, as far as that tells. */
export const isDescribed = (person: SideItem, { item, words }: SideItem, { block: { tokens } }: Statement): boolean =>
  isPerson(person) &&
  words.length === 1 &&
  tokens[item.first - 1]?.lower === 'the' &&
  tokens[item.last]?.shape !== 'capital';

/** "lost the Ronde", of what "won the Ronde des Cimes": the words of the name stand in a statement. */
export const isPartOf = ({ words }: SideItem, { block: { tokens }, sentence }: Statement): boolean =>
  words.every((word) => tokens.slice(sentence.first, sentence.last).some(({ text }) => fold(text) === word));

/** "the first from Valserine", of "the first Valserinian": a statement tells of the people of a place. */
export const hasPeopleOf = ({ words: [word, other] }: SideItem, { block: { tokens }, sentence }: Statement): boolean =>
  word !== undefined &&
  other === undefined &&
  word.length > STEM &&
  tokens
    .slice(sentence.first, sentence.last)
    .some(
      ({ text, shape }) =>
        shape === 'capital' && PEOPLE.test(text) && fold(text) !== word && isOfStem(fold(text), word),
    );

const isOfStem = (text: string, word: string): boolean =>
  text.startsWith(word.slice(0, Math.max(STEM, word.length - 2)));

const STEM = 5;
const PEOPLE = /(?:ans?|ese|ers?|ites?|ish|i)$/;

const canBePerson = (item: SideItem): boolean => isPerson(item) || kindOf(item) === 'other';

export const kindOf = ({ entity, item }: SideItem): NameKind =>
  entity && entity.kind !== 'other' ? entity.kind : kindOfVotes((item as NameItem).mention.votes);

/** Names of one kind; what is of no known kind may be of any, and a town's name may be its team's or its government's. */
export function couldStandFor(a: SideItem, b: SideItem, worded: boolean): boolean {
  if (!areOneGeneric(a, b)) return false;
  if (isPartyMember(a) !== isPartyMember(b)) return false;
  const [own, theirs] = [kindOf(a), kindOf(b)];
  const isOfAnyKind = (one: SideItem, kind: NameKind): boolean =>
    kind === 'other' || (worded && kind === 'person' && one.words.length === 1);
  if (own !== theirs && (own === 'person' || theirs === 'person') && !isOfAnyKind(a, own) && !isOfAnyKind(b, theirs))
    return false;
  const [levels, others] = [levelsOf(a), levelsOf(b)];
  if (shareLevel(levels, others)) return true;
  // a town that no gazetteer has
  const areTowns = worded || [own, theirs].every((kind) => kind === 'place' || kind === 'other');
  return areTowns && areTownsOfLevels(levels, others);
}

/**
 * Whether two names may be of one kind after all: of an invented or unknown one the words beside it may have told the wrong
 * kind, and its level no gazetteer knows.
 */
export const mayBeOfOneKind = (a: SideItem, b: SideItem): boolean => {
  const [levels, others] = [levelsOf(a), levelsOf(b)];
  return (
    areOneGeneric(a, b) &&
    isPartyMember(a) === isPartyMember(b) &&
    (levels.length === 0 || others.length === 0 || shareLevel(levels, others))
  );
};

/** Both are general, or neither; "the Greens" may stand for "the Labour Front". */
function areOneGeneric(a: SideItem, b: SideItem): boolean {
  const [own, theirs] = [a, b].map(({ item }) => (item as NameItem).mention.generic);
  if (own === theirs) return true;
  const name = own === 'party' ? b : theirs === 'party' ? a : undefined;
  return (
    name !== undefined &&
    name.words.length > 1 &&
    /^(?:organisation|other)$/.test(kindOf(name)) &&
    (own ?? theirs) === 'party'
  );
}

/** "the Texas Republican" is somebody who is named elsewhere. */
const isPartyMember = ({ key, lastWord, words }: SideItem): boolean =>
  words.length > 1 && partyNamed(lastWord) !== undefined && partyNamed(key) === undefined;

/** Whether two places are of one level: towns, regions or countries; what no gazetteer has may be a town. */
export const areOfOneLevel = (a: SideItem, b: SideItem): boolean => {
  const [levels, others] = [levelsOf(a), levelsOf(b)];
  return shareLevel(levels, others) || areTownsOfLevels(levels, others);
};

/**
 * Whether two names may be a country or region and a place in it, "a charity in Switzerland" and "in Nyon": the gazetteer knows
 * the one, and the other is where something is as well.
 */
export const mayLieIn = (a: SideItem, statement: Statement, b: SideItem, other: Statement): boolean => {
  const [levels, others] = [levelsOf(a), levelsOf(b)];
  const isWide = (each: readonly Level[]): boolean => each === COUNTRY || each === REGION;
  return (
    ((isWide(levels) && others.length === 0) || (isWide(others) && levels.length === 0)) &&
    isWhere(a, statement) &&
    isWhere(b, other)
  );
};

/** Whether a name says where something is: "in Nyon". */
export const isWhere = ({ item: { first } }: SideItem, { block: { tokens } }: Statement): boolean =>
  /^(?:in|near|at|outside)$/.test(tokens[first - 1]?.lower ?? '');

type Level = 'country' | 'region' | 'city';

const shareLevel = (a: readonly Level[], b: readonly Level[]): boolean =>
  (a.length === 0 && b.length === 0) || a.some((level) => b.includes(level));

const areTownsOfLevels = (...levels: readonly (readonly Level[])[]): boolean =>
  levels.every((each) => each.length === 0 || each.includes('city'));

/**
 * Fort Worth is in Texas, and Pyongyang speaks for North Korea: a town, a region and a country shut nothing out. Leeds is
 * a town and a region; what no gazetteer has is of no level.
 */
function levelsOf({ key }: SideItem): readonly Level[] {
  const { countries, regions, cities } = gazetteer();
  if (/^(?:us|usa|uk|uae)$/.test(key.replaceAll('.', '')) || countries.has(key)) return COUNTRY;
  if (regions.has(key)) return cities.has(key) ? TOWN_REGION : REGION;
  return cities.has(key) ? CITY : NO_LEVEL;
}

const COUNTRY: readonly Level[] = ['country'];
const REGION: readonly Level[] = ['region'];
const CITY: readonly Level[] = ['city'];
const TOWN_REGION: readonly Level[] = ['region', 'city'];
const NO_LEVEL: readonly Level[] = [];
