import type { Entity } from '../../corpus/entities';
import { couldShareRole, shareRole } from '../../corpus/identity';
import { sentenceOfToken, type BlockAnalysis } from '../../text/analysis';
import { fold } from '../../text/characters';
import { gazetteer, isGivenName } from '../../text/lexicon/gazetteer';
import { isDomain } from '../../text/lexicon/domains';
import { mayBeCombined } from '../../text/lexicon/occupations';
import { isCommonWord } from '../../text/lexicon/words';
import { areDerived, distance, likeness } from '../../text/names/distance';
import type { LocalName, PlacedMention } from '../../text/names/gather';
import { compareGiven, isSameGiven, parsePerson, type GivenRelation, type PersonName } from '../../text/names/person';
import { areRivalPosts, isExclusiveRole, isKin } from '../../text/names/roles/posts';
import { AFFILIATED, NATIONAL, type Role } from '../../text/names/roles/role';
import { TELLING_CONTEXT } from './context';
import { contextOf, rolesOf, type Desk } from './desk';
import { slotFix, type WordFix, type Match } from './match';
import { someMentions } from './someMentions';
import { isPossessive } from './titles/checks/post';
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
  // the draft has both, and they are not the same: Seo Ji-hoon and his sister
  if (given === 'alike' && isNamedElsewhere(desk, name, entity) && saidOtherwise(name.roles, rolesOf(entity)))
    return undefined;
  if (given === 'alike' && (soundsAlike || !areBothGivenNames(first, slot)))
    return slotFix(entity, slot, first, 'misspelled', 'the same surname', 1);
  if (given !== 'alike' && given !== 'different') return undefined;
  // "Mullah Baradar Akhund" is no Akhund of another given name
  if (given === 'different' && person !== name.person) return undefined;
  if (slot.spellings.some(({ folded }) => areDerived(folded, first))) return undefined;
  const right = preferred(slot)?.folded ?? '';
  if (isCommonWord(right) && !isGivenName(right)) return undefined; // "Companies Deripaska" is a list
  if (isPetName(first)) return undefined;
  if (entity.kind !== 'person' || /^(?:[a-z]{1,2}|[a-z]\.)$/.test(first)) return undefined;
  if (isCommonWord(first) && !isGivenName(first)) return undefined;
  const confused = entity.links.some(
    ({ otherGiven, spelling }) => otherGiven && fold(spelling).startsWith(`${first} `),
  );
  if (confused) return slotFix(entity, slot, first, 'wrong-given', 'some source confuses the name', 2);
  if (isNamedBeside(desk, first, entity) || isOneOfTwo(desk, name, slot)) return undefined;
  const reason = isSamePerson(desk, name, person, entity, slot, given);
  return reason ? slotFix(entity, slot, first, 'wrong-given', reason, 3) : undefined;
}

/** "Ada and Ines Hohl": the one of that surname whom the sources name is named right before. */
const isOneOfTwo = (desk: Desk, { forms }: LocalName, slot: Slot): boolean =>
  forms.some(({ mentions }) => mentions.some((mention) => isBehindOther(desk, mention, slot)));

function isBehindOther(desk: Desk, { mention: { titleFirst }, block }: PlacedMention, { spellings }: Slot): boolean {
  const { tokens } = desk.draft.blocks[block]!.block;
  const before = fold(tokens[titleFirst - 2]?.text ?? '');
  return /^(?:and|&)$/.test(tokens[titleFirst - 1]?.lower ?? '') && spellings.some(({ folded }) => folded === before);
}

/** Bibi, Lulu, Jojo: what somebody is called by friends. */
const isPetName = (given: string): boolean => /^(\p{L}{2,3})\1$/u.test(given);

/** Whether a source has the given name in a sentence about the person: "Giuseppe, whom everybody calls Beppe". */
function isNamedBeside(desk: Desk, given: string, entity: Entity): boolean {
  if (!desk.index.knows(given)) return false;
  return [...someMentions(entity)].some(({ source, mention }) => {
    const { block } = source.blocks[mention.block]!;
    const { first, last } = sentenceOfToken(block, mention.mention.first);
    const at = block.tokens.findIndex((token, index) => index >= first && index < last && fold(token.text) === given);
    return at >= 0 && fold(block.tokens[at + 1]?.text ?? '') !== entity.person!.core;
  });
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
  // "the composer's only living relative" is no composer
  const said = name.roles.filter((held) => isExclusiveRole(held) && !isPossessive(held));
  const known = rolesOf(entity).filter(isExclusiveRole);
  const role = couldShareRole(known, said);
  const context = contextOf(desk, name, entity) + (shareTitle(name, entity) ? SAME_TITLE : 0);
  const haveOtherRoles = !role && saidOtherwise(name.roles, rolesOf(entity), mayBeCombined);
  const alone = reasonForOnlyBearer(desk, { name, person, entity, right, context, role, haveOtherRoles });
  if (alone) return alone;
  if (haveOtherRoles || (!role && speaksOfKin(desk, name))) return undefined;
  if (!role && given === 'different' && isNamedElsewhere(desk, name, entity)) return undefined;
  if (sharesMiddleName(person, entity) && (role || context >= TELLING_CONTEXT))
    return `the same surname and middle name${role ? ', and role' : ''}`;
  if (role && isOnlyName(desk, entity, person.core) && holdSamePost(known, said))
    return 'the same rare surname and role';
  const alike = given === 'alike' || distance(first, right, 9) <= Math.max(first.length, right.length) / 2;
  const initial = first.charAt(0) === right.charAt(0);
  const near = initial || alike;
  const points = count(role, shareRole(known, said), initial, alike, near && context >= TELLING_CONTEXT);
  const anchored = near ? role || context >= TELLING_CONTEXT || (alike && context >= 1) : shareRole(known, said);
  const needed = isCommonFamily(person.core) ? 3 : 2;
  return anchored && points >= needed ? `the same surname${role ? ' and role' : ''}` : undefined;
}

/** Whether both are said to be something, one of them something that few are, and it is not the same. */
function saidOtherwise(
  all: readonly Role[],
  others: readonly Role[],
  areOne = (head: string, other: string): boolean => head === other,
): boolean {
  // of which body or country somebody is says nothing of what he is
  const [a, b] = [all, others].map((roles) => roles.filter(({ head }) => head !== AFFILIATED && head !== NATIONAL)) as [
    Role[],
    Role[],
  ];
  if (a.length === 0 || b.length === 0 || ![...a, ...b].some(isExclusiveRole)) return false;
  return !a.some((role) => b.some(({ head }) => areOne(head, role.head)));
}

/** A person of the draft beside one of the sources, with what speaks for their being one. */
interface Pair {
  readonly name: LocalName;
  readonly person: PersonName;
  readonly entity: Entity;
  /** The given name in the sources. */
  readonly right: string;
  readonly context: number;
  readonly role: boolean;
  readonly haveOtherRoles: boolean;
}

/** Contexts from which on a given name is surely wrong; measured on published news with given names exchanged. */
const ENOUGH_FOR_RARE = 0.3;
const ENOUGH_FOR_COMMON = 2;
const ENOUGH_FOR_UNKNOWN = 3;
const ENOUGH_FOR_KIN = 4;
const ENOUGH_FOR_OTHER_ROLES = 5;
const ENOUGH_BESIDE_RIGHT = 7;

/** Sources from which on a surname is known well enough. */
const ENOUGH_SOURCES = 2;

/**
 * One person alone bears the surname in the sources, or alone holds the role that the draft gives: the name stands where
 * that person is to be expected. The draft must not name relatives, nor somebody else of that surname, unless the role
 * or what else is said says that they are one.
 */
function reasonForOnlyBearer(desk: Desk, pair: Pair): string | undefined {
  const { name, person, entity, right, context, role, haveOtherRoles } = pair;
  const common = isCommonFamily(person.core);
  const [first] = person.given as [string];
  const areKnown = [first, right].every(isGivenName) || (isRareFamily(person.core) && [first, right].every(mayBeGiven));
  const sources = entity.sources.size;
  if (!areKnown && !([first, right].every(mayBeGiven) && isToldWithoutNames(pair))) return undefined;
  const bearers = desk.index.byWord(person.core).filter((other) => isFullNameWith(other.person, person.core));
  const kin = speaksOfKin(desk, name);
  if (bearers.length > 1) {
    const holders = bearers.filter((other) =>
      couldShareRole(rolesOf(other).filter(isExclusiveRole), name.roles.filter(isExclusiveRole)),
    );
    const isHolder = holders.length === 1 && holders[0] === entity && !kin && areKnown;
    if (isHolder) return 'the only one of that surname in the sources with that role';
    if (isOnlyRelative(desk, name, entity, bearers)) return 'the only one of that surname who is that relative';
    const isLike = first.charAt(0) === right.charAt(0) && areKnown && isRareFamily(person.core);
    return isLike && isBesideRelative(desk, name, entity, bearers)
      ? 'beside the same relative as in the sources'
      : undefined;
  }
  const others = desk.names.filter((other) => other !== name && isFullNameWith(other.person, person.core));
  if (others.length > 0) {
    const isRight = isNamedElsewhere(desk, name, entity) && areKnown && !kin;
    const isTold = role || (!haveOtherRoles && context >= ENOUGH_BESIDE_RIGHT);
    return isRight && isTold ? `the same surname, and ${role ? 'role' : 'the same is said'}` : undefined;
  }
  if (kin) {
    const isRelative = name.roles.some(isKin) || speaksOf(desk, name, RELATIVE);
    const isTold = role || (!isRelative && context >= ENOUGH_FOR_KIN);
    return isTold ? 'the only person of that surname in the sources' : undefined;
  }
  if (haveOtherRoles && (common || sources < ENOUGH_SOURCES) && context < ENOUGH_FOR_OTHER_ROLES) return undefined;
  return context >= (common ? ENOUGH_FOR_COMMON : ENOUGH_FOR_RARE)
    ? 'the only person of that surname in the sources, whom the draft names nowhere else'
    : undefined;
}

/** Whether enough else is the same where a given name is in no list of them: the rarer the surname, the less it takes. */
function isToldWithoutNames({ name, person, entity, context }: Pair): boolean {
  const isRare = isRareFamily(person.core);
  if (isRare && areWordedAlike(name.roles, rolesOf(entity))) return true;
  const enough = isRare && entity.sources.size >= MANY_SOURCES ? SAME_TITLE : ENOUGH_FOR_UNKNOWN;
  return entity.sources.size > 1 && context >= enough;
}

/** A surname that no list has, which hardly two people of one story bear. */
const isRareFamily = (core: string): boolean => !isCommonFamily(core) && !gazetteer().surnames.has(core);

/** Sources from which on a rare surname is surely the one person's. */
const MANY_SOURCES = 3;

/** How many words besides the head make two roles the same in all but name. */
const ENOUGH_WORDS = 3;

/** "an opposition member of the lower house", "a lower house member of the opposition". */
const areWordedAlike = (said: readonly Role[], known: readonly Role[]): boolean =>
  said.some((role) => {
    const words = new Set(wordsBeside(role));
    return known.some(
      (other) =>
        other.head === role.head && wordsBeside(other).filter((word) => words.has(word)).length >= ENOUGH_WORDS,
    );
  });

const wordsBeside = ({ modifiers, owner, complement }: Role): string[] =>
  [...modifiers, ...owner, ...complement].map(({ word }) => word);

/** What one title before both names is worth, as a context. */
const SAME_TITLE = 1;

const TITLES = /^(?:dr|prof|professor|sir|dame|lord|lady|rev|reverend|father|sister|sheikh|baroness)$/;

/** Whether both are called doctor, sir or the like. */
function shareTitle({ forms }: LocalName, entity: Entity): boolean {
  const titles = new Set(forms.flatMap(({ mentions }) => mentions.map(({ title }) => title)));
  return [...someMentions(entity)].some(({ mention: { title } }) => TITLES.test(title) && titles.has(title));
}

/** "her sister, Grace Chebet", where one Chebet alone is somebody's sister, and the draft does not name her. */
function isOnlyRelative(desk: Desk, name: LocalName, entity: Entity, bearers: readonly Entity[]): boolean {
  const heads = new Set(name.roles.filter(isKin).map(({ head }) => head));
  const are = bearers.filter((other) => rolesOf(other).some((role) => isKin(role) && heads.has(role.head)));
  return are.length === 1 && are[0] === entity && !isNamedElsewhere(desk, name, entity);
}

/** Of two of a rare surname, of whom sources tell together, the draft names the one, and the other by another given name. */
function isBesideRelative(desk: Desk, name: LocalName, entity: Entity, bearers: readonly Entity[]): boolean {
  if (isNamedElsewhere(desk, name, entity)) return false;
  const given = bearers.filter((other) => other !== entity).map(({ person }) => person!.given[0]!);
  const namesOneOf = ({ names }: BlockAnalysis): boolean =>
    names.some(({ words, generic }) => !generic && given.includes(fold(words[0]!)));
  return (
    name.forms.some(({ mentions }) => mentions.some(({ block }) => namesOneOf(desk.draft.blocks[block]!.block))) &&
    [...someMentions(entity)].some(({ source, mention }) => namesOneOf(source.blocks[mention.block]!.block))
  );
}

const isFullNameWith = (person: PersonName | undefined, core: string): boolean =>
  person !== undefined && person.core === core && person.given.length > 0;

/** A word in front of a surname that is no ordinary word and no name of anything else. */
function mayBeGiven(word: string): boolean {
  const { cities, countries, regions, demonyms, organisations, places } = gazetteer();
  if (isCommonWord(word) || word.length < 3 || !/^[a-z'-]+$/.test(word)) return false;
  return (
    isGivenName(word) || ![cities, countries, regions, demonyms, organisations, places].some((names) => names.has(word))
  );
}

/** Whether another name of the draft is a person's of the sources, in full. */
function isNamedElsewhere(desk: Desk, name: LocalName, { person: meant }: Entity): boolean {
  return desk.names.some(
    ({ person, ...other }) =>
      other.form !== name.form &&
      person?.core === meant?.core &&
      isSameGiven(compareGiven(person?.given ?? [], meant?.given ?? [])),
  );
}

/** Whether a sentence that has the name also has a word for a relative. */
const speaksOfKin = (desk: Desk, name: LocalName): boolean => speaksOf(desk, name, KIN, true);

/** Whether a sentence that has the name has a word of a kind. */
function speaksOf(desk: Desk, { forms }: LocalName, words: RegExp, ofOthers = false): boolean {
  return forms.some(({ mentions }) =>
    mentions.some(({ mention, block }) => {
      const analysis = desk.draft.blocks[block]!.block;
      const { first, last } = sentenceOfToken(analysis, mention.first);
      const { tokens } = analysis;
      // "whose brother is in prison": that is another one
      const isOfName = (at: number): boolean => ofOthers && at > mention.last && tokens[at - 1]!.lower === 'whose';
      return tokens.slice(first, last).some(({ lower }, at) => words.test(lower) && !isOfName(first + at));
    }),
  );
}

/** Whether a surname that the world hardly knows is one person's in all sources, by full name or alone. */
function isOnlyName(desk: Desk, entity: Entity, core: string): boolean {
  const { familyNames, surnames } = gazetteer();
  if (familyNames.has(core) || surnames.has(core) || isCommonWord(core)) return false;
  return desk.index.byWord(core).every((other) => other === entity);
}

/** One of two people with one surname, in the other's role: "the director, Rafael Ortuño", who is the fire chief. */
export function swappedGiven(desk: Desk, mention: PlacedMention, entity: Entity): WordFix | undefined {
  const { person } = entity;
  if (!person || person.given.length === 0 || mention.mention.words.length < 2) return undefined;
  const others = desk.index
    .byWord(person.core)
    .filter((other) => other !== entity && isFullNameWith(other.person, person.core));
  if (others.length === 0) return undefined;
  const member = memberAmong(mention.roles, entity, others);
  const given = member && personSlotsOf(member)?.given;
  if (given && isBehindOther(desk, mention, given)) return undefined;
  if (member) return givenOf(member, 'is of that body');
  const roles = mention.roles.filter((role) => isPost(role) && !isPossessive(role));
  if (roles.length === 0) return undefined;
  const own = rolesOf(entity);
  if (own.length === 0 || own.some((held) => roles.some((role) => role.head === held.head))) return undefined;
  // a chair called the chief executive: is it the post that is wrong, or the name?
  const areRivals = own.some((held) => roles.some((role) => areRivalPosts(role, held)));
  if (areRivals && !isGivenOwnRole(desk, mention, entity)) return undefined;
  const holders = others.filter((other) => couldShareRole(rolesOf(other).filter(isPost), roles));
  return holders.length === 1 ? givenOf(holders[0]!, 'holds that role') : undefined;
}

/** The given name of somebody, as a fix. */
function givenOf(holder: Entity, reason: string): WordFix | undefined {
  const slot = personSlotsOf(holder)?.given;
  const right = slot && preferred(slot);
  return right && { fault: 'wrong-given', right: right.written, reason: `${holder.name} ${reason}` };
}

/** "of the Green Alliance": the one of some people who is of that body, as the sources do not say of another. */
function memberAmong(said: readonly Role[], entity: Entity, others: readonly Entity[]): Entity | undefined {
  const bodyOf = ({ complement }: Role): string => complement.map(({ word }) => word).join(' ');
  const bodies = said
    .filter(({ head }) => head === AFFILIATED)
    .map(bodyOf)
    .filter((body) => body !== '');
  const isOf = (person: Entity): boolean => rolesOf(person).some((role) => bodies.includes(bodyOf(role)));
  if (bodies.length === 0 || isOf(entity)) return undefined;
  const members = others.filter(isOf);
  return members.length === 1 ? members[0] : undefined;
}

/** Whether the draft gives a person the role that the sources give that person where it names the person once more. */
function isGivenOwnRole(desk: Desk, { mention }: PlacedMention, entity: Entity): boolean {
  const heads = new Set(rolesOf(entity).map(({ head }) => head));
  return desk.names.some(({ forms }) =>
    forms.some(({ key, mentions }) =>
      mentions.some(
        (other) =>
          other.mention !== mention &&
          entity.spellings.some((spelling) => spelling.key === key && spelling.words.length > 1) &&
          other.roles.some(({ head }) => heads.has(head)),
      ),
    ),
  );
}

/**
 * A post that one person holds now. Politicians of one family follow one another, and everybody leads something; but of two
 * of them one is the foreign minister.
 */
const isPost = (role: Role): boolean =>
  isExclusiveRole(role) &&
  role.tense === 'now' &&
  ((role.head === 'minister' && role.modifiers.some(({ word }) => isDomain(word))) || !isFamilyPost(role));

const isFamilyPost = (role: Role): boolean =>
  /^(?:leader|head|chief|president|minister|premier|chancellor|senator|representative|governor|king|queen|prince|founder|owner|lawyer|author|writer|actor|actress|singer|candidate)$/.test(
    role.head,
  );

const count = (...conditions: readonly boolean[]): number => conditions.filter(Boolean).length;

/** Words that say that somebody is a relative, and not of which kind. */
const RELATIVE = /^(?:relatives?|descendants?|ancestors?|heirs?|kin|dynasty|siblings?|twins?)$/;

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
