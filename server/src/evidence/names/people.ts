import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { isParticle } from '../../text/lexicon/kinds';
import { isOccupation, mayBeCombined } from '../../text/lexicon/occupations';
import { isCommonWord } from '../../text/lexicon/words';
import { distance, isSexedPair, likeness, slipLimit, type Likeness } from '../../text/names/distance';
import type { LocalName } from '../../text/names/gather';
import {
  compareGiven,
  isSameGiven,
  isSwapped,
  parsePerson,
  swapped,
  type GivenRelation,
  type PersonName,
} from '../../text/names/person';
import { isExclusiveRole } from '../../text/names/roles/posts';
import { TELLING_CONTEXT } from './context';
import { sharesRole, contextOf, type Desk } from './desk';
import { wrongGiven } from './givenNames';
import { only, slotFix, closest, type WordFix, type WordFixes, type Match } from './match';
import { preferences } from './preferences';
import { personSlotsOf, type PersonSlots, type Slot } from './slots';
import { areBothGivenNames } from './worldNames';

/** The person whom a full name that no source writes most likely means. */
export function likelyPerson(desk: Desk, name: LocalName): Match | undefined {
  const person = name.person!;
  const matches: Match[] = [];
  for (const form of [person, ...(person.given.length === 1 ? [swapped(person)] : [])]) {
    const similar = desk.index.similar(form.core, slipLimit(form.core.length));
    const pool = new Set([form.core, ...similar, form.given[0]!].flatMap((word) => desk.index.byWord(word)));
    for (const entity of pool) {
      const match = comparePerson(desk, name, form, entity);
      if (match) matches.push(form === person ? match : { ...match, rank: match.rank + 1 });
    }
  }
  return only(matches);
}

function comparePerson(desk: Desk, name: LocalName, person: PersonName, entity: Entity): Match | undefined {
  const slots = personSlotsOf(entity);
  if (!slots || person.generation !== entity.person!.generation) return undefined;
  const family = familyRelation(slots.family, person, entity);
  const given = givenRelation(entity, person.given);
  if (isSameGiven(given)) return compareFamily(desk, name, person, entity, slots, family);
  if (family === 'same') return withPreferences(desk, name, wrongGiven(desk, name, person, entity, slots, given));
  if (given !== 'alike' || family === 'different' || desk.index.knows(person.core)) return undefined;
  const first = person.given[0]!;
  const oneSound = family === 'sounds-alike' && !areBothGivenNames(first, slots.given);
  if (!oneSound && !sharesRole(name, entity)) return undefined;
  const one = slotFix(entity, slots.family, person.core, 'misspelled', 'a name that sounds the same', 3);
  const other = slotFix(entity, slots.given, first, 'misspelled', 'a name that sounds the same', 3);
  return one && other && { ...one, fixes: new Map([...one.fixes, ...other.fixes]) };
}

/** How a surname relates to an entity's; a short core counts with its particles: Le Gof and Le Goff. */
function familyRelation(slot: Slot, { core, family }: PersonName, { person }: Entity): Likeness {
  const relation = closest(slot, core);
  if (relation !== 'different' || family === core || person!.family === person!.core) return relation;
  return distance(core, person!.core, 1) <= 1 && core.length > 2 ? likeness(family, person!.family) : relation;
}

/** Beside a wrong given name the surname may be one that most sources write otherwise. */
function withPreferences(desk: Desk, name: LocalName, match: Match | undefined): Match | undefined {
  return match?.entity && { ...match, fixes: new Map([...preferences(desk, name, match.entity), ...match.fixes]) };
}

/** The given name is right: is the surname a slip? */
function compareFamily(
  desk: Desk,
  name: LocalName,
  person: PersonName,
  entity: Entity,
  { family: slot }: PersonSlots,
  family: Likeness,
): Match | undefined {
  if (family === 'same') {
    const fixes = new Map([...preferences(desk, name, entity), ...innerFixes(desk, name, entity)]);
    return { entity, fixes, rank: 0 };
  }
  if (desk.index.knows(person.core)) return undefined;
  const role = sharesRole(name, entity);
  if (family === 'different') {
    const isMeant = role || (!holdOtherRoles(name, entity) && contextOf(desk, name, entity) >= TELLING_CONTEXT);
    return isMeant && isKindred(slot, person.core)
      ? slotFix(entity, slot, person.core, 'misspelled', 'the same given name and role', 4)
      : undefined;
  }
  if (family === 'slip' && !role && !doTheSame(name, entity) && !isTold(desk, name, person.core, entity))
    return undefined;
  if (isPluralOf(person.core, slot) && !role) return undefined;
  if (family === 'slip' && isFar(slot, person.core) && !role && contextOf(desk, name, entity) < TELLING_CONTEXT)
    return undefined;
  return slotFix(
    entity,
    slot,
    person.core,
    'misspelled',
    `the same given name${role ? ' and role' : ''}`,
    family === 'slip' ? 2 : 1,
  );
}

/** "Lebanese Sunnis", "the Bush twins": no surname with a letter too many. */
const isPluralOf = (word: string, { spellings }: Slot): boolean =>
  spellings.some(({ folded }) => word === `${folded}s` && !folded.endsWith('s'));

/** Whether the draft and the sources say what each of two is, and nothing of it may be said of one: a professor is a chemist. */
function holdOtherRoles({ roles }: LocalName, entity: Entity): boolean {
  const may = (head: string): boolean => roles.some((role) => role.head === head || mayBeCombined(role.head, head));
  return roles.length > 0 && entity.roles.length > 0 && !entity.roles.some(({ role }) => may(role.head));
}

/** Three edits: Lukashenko and Lukashevich, two people of one given name. */
const isFar = ({ spellings }: Slot, word: string): boolean =>
  spellings.every(({ folded, core }) => distance(folded, word, 2) > 2 && distance(core, word, 2) > 2);

/** Whether both do one work that few do, by whatever words it is narrowed: a young conservator, a trainee conservator. */
const doTheSame = ({ roles }: LocalName, entity: Entity): boolean =>
  roles.some(
    (role) =>
      isExclusiveRole(role) && isOccupation(role.head) && entity.roles.some((said) => said.role.head === role.head),
  );

/** Whether enough else is the same for a slip that makes another surname, or an ordinary word, of a surname. */
function isTold(desk: Desk, name: LocalName, core: string, entity: Entity): boolean {
  const isSurname = gazetteer().familyNames.has(core);
  if (!isSurname && !isCommonWord(core)) return true;
  const context = contextOf(desk, name, entity);
  if (context >= TELLING_CONTEXT) return true;
  // nobody is called Bride: a capital says that the word is a name
  return !isSurname && (context >= 1 || entity.sources.size > 1);
}

/** Words inside a name one slip away from those that stand in the same place between the same other names. */
function innerFixes(desk: Desk, name: LocalName, entity: Entity): WordFixes {
  const fixes = new Map<string, WordFix>();
  const known = entity.spellings.map(({ words }) => ({ words, folded: words.map(fold) }));
  for (const { words } of name.forms) {
    const own = words.map(fold);
    for (const [at, word] of own.entries()) {
      if (at === 0 || at === own.length - 1 || word.length < 2) continue;
      if (desk.index.knows(word) && !isParticle(word)) continue;
      const right = known.find(
        ({ folded }) =>
          folded.length === own.length &&
          folded.every((part, index) => (index === at ? isSlipInside(part, word) : part === own[index])),
      )?.words[at];
      if (right && !areBothNames(word, fold(right)))
        fixes.set(word, { fault: 'misspelled', right, reason: 'the same other names' });
    }
  }
  return fixes;
}

/** Between names that are the same a short word may be a slip too: Old for Ould. */
const isSlipInside = (a: string, b: string): boolean =>
  a !== b &&
  (likeness(a, b) !== 'different' ||
    (Math.max(a.length, b.length) > 3 && distance(a, b, 1) <= 1) ||
    (isParticle(a) && isParticle(b)));

/** How a given name relates to those by which sources call an entity; slips of sources do not count. */
function givenRelation(entity: Entity, given: readonly string[]): GivenRelation {
  let relation: GivenRelation = 'missing';
  for (const { words } of entity.spellings) {
    const parsed = parsePerson(words);
    if (parsed.given.length === 0) continue;
    const own = isSwapped(parsed, entity.person!) ? swapped(parsed) : parsed;
    if (entity.links.some(({ otherGiven, spelling }) => otherGiven && spelling === words.join(' '))) continue;
    const found = compareGiven(own.given, given);
    if (isSameGiven(found)) return found;
    if (relation === 'missing' || found === 'alike') relation = found;
  }
  return relation;
}

/** Surnames that begin alike and have nearly one length: Ashford and Ashworth. */
const isKindred = ({ spellings }: Slot, word: string): boolean =>
  spellings.some(
    ({ folded }) =>
      folded.slice(0, 3) === word.slice(0, 3) &&
      Math.abs(folded.length - word.length) <= 2 &&
      word.length >= 5 &&
      !isSexedPair(folded, word),
  );

const areBothNames = (a: string, b: string): boolean => gazetteer().givenNames.has(a) && gazetteer().givenNames.has(b);
