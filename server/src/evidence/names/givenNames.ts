import type { Entity } from '../../corpus/entities';
import { couldShareRole, shareRole } from '../../corpus/identity';
import { sentenceOfToken } from '../../text/analysis';
import { fold } from '../../text/characters';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { isCommonWord } from '../../text/lexicon/words';
import { distance, likeness } from '../../text/names/distance';
import type { LocalName, PlacedMention } from '../../text/names/gather';
import { compareGiven, isSameGiven, parsePerson, type GivenRelation, type PersonName } from '../../text/names/person';
import { areRivalPosts, isExclusiveRole } from '../../text/names/roles/posts';
import type { Role } from '../../text/names/roles/role';
import { TELLING_CONTEXT } from './context';
import { contextOf, rolesOf, type Desk } from './desk';
import { slotFix, type WordFix, type Match } from './match';
import { personSlotsOf, preferred, type PersonSlots, type Slot } from './slots';
import { areBothGivenNames } from './worldNames';

/** The surname is right: is the given name a slip, or another person's? */
export function wrongGiven(
  desk: Desk,
  name: LocalName,
  person: PersonName,
  entity: Entity,
  { given: slot }: PersonSlots,
  given: GivenRelation,
): Match | undefined {
  const first = person.given[0]!;
  const soundsAlike = slot.spellings.some(({ folded }) => likeness(folded, first) === 'sounds-alike');
  if (given === 'alike' && (soundsAlike || !areBothGivenNames(first, slot)))
    return slotFix(entity, slot, first, 'misspelled', 'the same surname', 1);
  if (given !== 'alike' && given !== 'different') return undefined;
  if (entity.kind !== 'person' || /^(?:[a-z]{1,2}|[a-z]\.)$/.test(first)) return undefined;
  if (isCommonWord(first) && !gazetteer().givenNames.has(first)) return undefined;
  const confused = entity.links.some(
    ({ otherGiven, spelling }) => otherGiven && fold(spelling).startsWith(`${first} `),
  );
  if (confused) return slotFix(entity, slot, first, 'wrong-given', 'some source confuses the name', 2);
  const reason = isSamePerson(desk, name, person, entity, slot, given);
  return reason ? slotFix(entity, slot, first, 'wrong-given', reason, 3) : undefined;
}

/** Why a person of the draft with another given name is surely the one of the sources; undefined where that is not sure. */
function isSamePerson(
  desk: Desk,
  name: LocalName,
  person: PersonName,
  entity: Entity,
  slot: Slot,
  given: GivenRelation,
): string | undefined {
  const first = person.given[0]!;
  const right = slot.spellings[0]?.folded ?? '';
  if (areOfOtherSex(first, right)) return undefined;
  const [said, known] = [name.roles.filter(isExclusiveRole), rolesOf(entity).filter(isExclusiveRole)];
  const role = couldShareRole(known, said);
  const context = contextOf(desk, name, entity);
  const areRivals = said.some((one) => known.some((other) => areRivalPosts(one, other)));
  const haveOtherRoles = !role && said.length > 0 && known.length > 0;
  const mayBeAnother = isCommonFamily(person.core) ? haveOtherRoles : areRivals;
  if (!mayBeAnother && standsForOnlyBearer(desk, name, person, entity, context))
    return 'the only person of that surname in the sources, whom the draft names nowhere else';
  if (haveOtherRoles || (!role && speaksOfKin(desk, name))) return undefined;
  if (!role && given === 'different' && isNamedElsewhere(desk, name, entity)) return undefined;
  if (sharesMiddleName(person, entity) && (role || context >= TELLING_CONTEXT))
    return `the same surname and middle name${role ? ', and role' : ''}`;
  if (role && isOnlyBearer(desk, entity, person.core) && holdSamePost(known, said))
    return 'the same rare surname and role';
  const alike = given === 'alike' || distance(first, right, 9) <= Math.max(first.length, right.length) / 2;
  const initial = first.charAt(0) === right.charAt(0);
  const near = initial || alike;
  const points = count(role, shareRole(known, said), initial, alike, near && context >= TELLING_CONTEXT);
  const anchored = near ? role || context >= TELLING_CONTEXT || (alike && context >= 1) : shareRole(known, said);
  const needed = isCommonFamily(person.core) ? 3 : 2;
  return anchored && points >= needed ? `the same surname${role ? ' and role' : ''}` : undefined;
}

/**
 * Whether a name stands where the draft would be expected to name somebody whom several sources name: one person alone
 * bears the rare surname there, the draft gives nobody else that surname, and nothing near the name speaks of kin.
 */
function standsForOnlyBearer(
  desk: Desk,
  name: LocalName,
  person: PersonName,
  entity: Entity,
  context: number,
): boolean {
  const { givenNames } = gazetteer();
  const { core } = person;
  const right = entity.person!.given[0]!;
  if (!givenNames.has(person.given[0]!) || !givenNames.has(right)) return false;
  const sources = new Set(entity.mentions.map(({ source }) => source)).size;
  if (sources < 2 || context < (isCommonFamily(core) ? TELLING_CONTEXT : 1)) return false;
  const isOther = (other: Entity): boolean =>
    other !== entity && other.person?.core === core && other.person.given.length > 0;
  if (desk.index.byWord(core).some(isOther)) return false;
  const bearers = desk.draft.names.filter(
    (other) => other.person?.core === core && other.person.given.length > 0 && other !== name,
  );
  return bearers.length === 0 && !speaksOfKin(desk, name);
}

/** Whether another name of the draft is a person's of the sources, in full. */
function isNamedElsewhere(desk: Desk, name: LocalName, { person: meant }: Entity): boolean {
  return desk.draft.names.some(
    ({ person, ...other }) =>
      other.form !== name.form &&
      person?.core === meant?.core &&
      isSameGiven(compareGiven(person?.given ?? [], meant?.given ?? [])),
  );
}

/** Whether a sentence that has the name also has a word for a relative. */
function speaksOfKin(desk: Desk, { forms }: LocalName): boolean {
  return forms.some(({ mentions }) =>
    mentions.some(({ mention, block }) => {
      const analysis = desk.draft.blocks[block]!.block;
      const { first, last } = sentenceOfToken(analysis, mention.first);
      return analysis.tokens.slice(first, last).some(({ lower }) => KIN.test(lower));
    }),
  );
}

/** Whether a surname that the world hardly knows is one person's in all sources, by full name or alone. */
function isOnlyBearer(desk: Desk, entity: Entity, core: string): boolean {
  const { familyNames, surnames } = gazetteer();
  if (familyNames.has(core) || surnames.has(core) || isCommonWord(core)) return false;
  return desk.index.byWord(core).every((other) => other === entity);
}

/** One of two people with one surname, in the other's role: "the director, Rafael Ortuño", who is the fire chief. */
export function swappedGiven(desk: Desk, mention: PlacedMention, entity: Entity): WordFix | undefined {
  const { person } = entity;
  const roles = mention.roles.filter(isPost);
  if (!person || person.given.length === 0 || roles.length === 0 || mention.mention.words.length < 2) return undefined;
  const own = entity.roles.map(({ role }) => role);
  const isOwnPost = own.some((held) => roles.some((role) => role.head === held.head || areRivalPosts(role, held)));
  if (own.length === 0 || isOwnPost) return undefined;
  const others = desk.index
    .byWord(person.core)
    .filter((other) => other !== entity && other.person?.core === person.core && other.person.given.length > 0);
  const holders = others.filter((other) => couldShareRole(other.roles.map(({ role }) => role).filter(isPost), roles));
  const slot = holders.length === 1 ? personSlotsOf(holders[0]!)?.given : undefined;
  const right = slot && preferred(slot);
  return right && { fault: 'wrong-given', right: right.written, reason: `${holders[0]!.name} holds that role` };
}

/** A post that one person holds now. Politicians of one family follow one another, and everybody leads something. */
const isPost = (role: Role): boolean =>
  isExclusiveRole(role) &&
  role.tense === 'now' &&
  !/^(?:leader|head|chief|president|minister|premier|chancellor|senator|representative|governor|king|queen|prince|founder|owner|lawyer|author|writer|actor|actress|singer|candidate)$/.test(
    role.head,
  );

const count = (...conditions: readonly boolean[]): number => conditions.filter(Boolean).length;

const KIN =
  /^(?:(?:grand|step|half-|great-grand)?(?:son|daughter|brother|sister|father|mother|parent|child|children)s?(?:-in-law)?|husband|wife|widow|widower|spouse|uncle|aunt|nephew|niece|cousin|twin|sibling|family|relative|kin|married|dad|mom|mum|heir|dynasty)s?$/;

/** Both hold one post now, in words that do not part: relatives follow each other in one, so former ones do not count. */
const holdSamePost = (known: readonly Role[], said: readonly Role[]): boolean =>
  couldShareRole(
    known.filter(({ tense }) => tense === 'now'),
    said.filter(({ tense }) => tense === 'now'),
  ) && known.every(({ tense }) => tense === 'now');

/** Keith Lamont Scott and Karl Lamont Scott, Robert L. Wilkins and Patrick L. Wilkins. */
function sharesMiddleName({ given }: PersonName, { spellings }: Entity): boolean {
  const { givenNames } = gazetteer();
  if (given.length < 2 || !givenNames.has(given[0]!)) return false;
  return spellings.some(({ words }) => {
    const other = parsePerson(words).given;
    if (other.length !== given.length || !givenNames.has(other[0]!)) return false;
    return given.every((part, at) => at === 0 || part === other[at]);
  });
}

const isCommonFamily = (core: string): boolean => gazetteer().familyNames.has(core) || isCommonWord(core);

/** Martha and Matthew are two people, whatever else they share. */
function areOfOtherSex(a: string, b: string): boolean {
  const { givenNames } = gazetteer();
  const [one, other] = [givenNames.get(a), givenNames.get(b)];
  return one !== undefined && other !== undefined && one !== 'either' && other !== 'either' && one !== other;
}
