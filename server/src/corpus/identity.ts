import { fold } from '../text/characters';
import { areAliases } from '../text/lexicon/aliases';
import { gazetteer } from '../text/lexicon/gazetteer';
import { isCommonWord } from '../text/lexicon/words';
import { areDerived, distance, likeness, type Likeness } from '../text/names/distance';
import { areAcronymAndName, isDistinctive, type LocalForm } from '../text/names/gather';
import type { NameKind } from '../text/names/mention';
import { compareGiven, isSameGiven, isSwapped, swapped, type PersonName } from '../text/names/person';
import { isExclusiveRole } from '../text/names/roles/posts';
import type { Role } from '../text/names/roles/role';

/** What is known of a name when it is compared with another. */
export interface Candidate {
  /** The fullest form first. */
  readonly forms: readonly Pick<LocalForm, 'words' | 'key'>[];
  readonly person: PersonName | undefined;
  readonly kind: NameKind;
  readonly sources: SetOfSources;
  /** Those that have it in full, where a surname alone may mean it. */
  readonly fullIn: SetOfSources;
  readonly roles: readonly Role[];
}

/** The sources that have a name; whatever stands for a source. */
export interface SetOfSources extends Iterable<unknown> {
  readonly size: number;
  has(source: unknown): boolean;
}

/** That two names are one, how surely, and why. */
export interface Verdict {
  /** 3: nothing else is likely; 2: structure says so; 1: only context does. */
  readonly strength: 1 | 2 | 3;
  readonly reason: string;
}

/**
 * Decides whether a weakly attested name is another spelling of a well attested one. Likeness of letters proposes;
 * structure decides: the same given name, the same document, the same role, and how well each is attested. Two names
 * that one source uses as full names side by side are two people.
 */
export function areOneName(strong: Candidate, weak: Candidate): Verdict | undefined {
  if (!kindsAgree(strong, weak)) return undefined;
  const [a, b] = [strong.forms[0]!.key, weak.forms[0]!.key];
  if (areAliases(a, b)) return { strength: 3, reason: `${strong.forms[0]!.words.join(' ')} has several names` };
  const acronym = acronymVerdict(strong, weak);
  if (acronym) return acronym;
  const twoPeople = hasGiven(strong) && hasGiven(weak);
  if (twoPeople) return comparePeople(strong, weak);
  if (hasGiven(strong) && isSurname(weak)) return compareSurname(strong, weak);
  return compareThings(strong, weak);
}

/** "INM" and "National Institute of Meteorology", each written by sources that hardly use the other. */
function acronymVerdict(strong: Candidate, weak: Candidate): Verdict | undefined {
  if (strong.kind === 'person' || weak.kind === 'person') return undefined;
  const [a, b] = [strong.forms[0]!.words, weak.forms[0]!.words];
  const found = a.length === 1 ? areAcronymAndName(a[0]!, b) : b.length === 1 && areAcronymAndName(b[0]!, a);
  return found ? { strength: 2, reason: 'the initials of the long form' } : undefined;
}

const hasGiven = ({ person }: Candidate): boolean => person !== undefined && person.given.length > 0;

const isSurname = ({ forms, kind }: Candidate): boolean =>
  forms[0]!.words.length === 1 && (kind === 'person' || kind === 'other');

const kindsAgree = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind || a.kind === 'other' || b.kind === 'other' || (a.kind !== 'person' && b.kind !== 'person');

const shareSource = (a: Candidate, b: Candidate): boolean => [...b.sources].some((source) => a.sources.has(source));

/** Whether one source has both in full; of whom it has the surname alone it may have misspelled the full name. */
const shareFullSource = (a: Candidate, b: Candidate): boolean => [...b.fullIn].some((source) => a.fullIn.has(source));

/** Whether both hold one role: the same head noun, and a word that qualifies it in common or none to qualify it. */
export function shareRole(a: readonly Role[], b: readonly Role[]): boolean {
  return b.some((role) => a.some((other) => isSameRole(role, other)));
}

/** Whether both hold one role of few: the same head noun, and a word in common that qualifies it. */
const shareQualifiedRole = (a: readonly Role[], b: readonly Role[]): boolean =>
  b.some((role) => isExclusiveRole(role) && qualifiers(role).length > 0 && a.some((other) => isSameRole(role, other)));

/** Whether both could hold one role: the same head noun, and no words that qualify it otherwise. */
export const couldShareRole = (a: readonly Role[], b: readonly Role[]): boolean =>
  b.some((role) =>
    a.some(
      (other) =>
        other.head === role.head &&
        (isSameRole(other, role) || qualifiers(other).length === 0 || qualifiers(role).length === 0),
    ),
  );

function isSameRole(a: Role, b: Role): boolean {
  if (a.head !== b.head) return false;
  const words = new Set(qualifiers(a));
  const others = qualifiers(b);
  return (words.size === 0 && others.length === 0) || others.some((word) => words.has(word));
}

const qualifiers = (role: Role): string[] =>
  [...role.owner, ...role.modifiers, ...role.complement].map(({ word }) => word).filter(isDistinctive);

// ---- People -----------------------------------------------------------------------------------------------------

function comparePeople(strong: Candidate, weak: Candidate): Verdict | undefined {
  const a = strong.person!;
  const b = isSwapped(a, weak.person!) ? swapped(weak.person!) : weak.person!;
  if (a.generation !== b.generation) return undefined;
  const family = likeness(a.core, b.core);
  const given = compareGiven(a.given, b.given);
  const isSame = isSameGiven(given);
  if (isSame && family === 'same') return { strength: 3, reason: 'the same name with the surname first' };
  // what takes longer is asked of those alone of whom it may decide
  if (family === 'different') return undefined;
  const together = shareFullSource(strong, weak);
  if (shareSource(strong, weak) && !isSame) return undefined;
  const role = shareRole(strong.roles, weak.roles);
  if (isSame) {
    if (together && !role) return undefined;
    if (family === 'sounds-alike')
      return { strength: 3, reason: 'the same given name, and a surname that sounds the same' };
    const rare = weak.sources.size < strong.sources.size || role;
    return rare || isUncommonPair(a, b)
      ? { strength: 2, reason: 'the same given name, and a surname one slip away' }
      : undefined;
  }
  if (given === 'alike' && family === 'same') {
    const slip = likeness(a.given[0]!, b.given[0]!) === 'sounds-alike' || !areBothGivenNames(a.given[0]!, b.given[0]!);
    return slip || role ? { strength: 2, reason: 'the same surname, and a given name one slip away' } : undefined;
  }
  if (given === 'alike' && role) return { strength: 2, reason: 'the same role, and a name that sounds the same' };
  const confused = weak.sources.size === 1 && strong.sources.size >= 2;
  return confused && shareQualifiedRole(strong.roles, weak.roles)
    ? { strength: 1, reason: 'the same surname and role' }
    : undefined;
}

/** Two surnames that are both in every directory may well be two people's. */
const isUncommonPair = (a: PersonName, b: PersonName): boolean => {
  const { familyNames } = gazetteer();
  return !(familyNames.has(a.core) || isCommonWord(a.core)) || !(familyNames.has(b.core) || isCommonWord(b.core));
};

const areBothGivenNames = (a: string, b: string): boolean => {
  const { givenNames } = gazetteer();
  return givenNames.has(a) && givenNames.has(b);
};

/** A surname alone, close to that of a person whom the same source names in full. */
function compareSurname(strong: Candidate, weak: Candidate): Verdict | undefined {
  const written = weak.forms[0]!.key;
  const { core, family } = strong.person!;
  const relation = best(likeness(core, written), likeness(family, written));
  if (relation === 'same') return { strength: 2, reason: 'the surname alone' };
  if (relation === 'different' || isCommonWord(written) || areDerived(core, written)) return undefined;
  const together = [...weak.sources].every((source) => strong.sources.has(source));
  const role = shareRole(strong.roles, weak.roles);
  if (!together && !role) return undefined;
  if (gazetteer().familyNames.has(written) && relation !== 'sounds-alike' && !role) return undefined;
  return {
    strength: relation === 'sounds-alike' ? 3 : 2,
    reason: `a surname close to it in the same source${role ? ', in the same role' : ''}`,
  };
}

const ORDER: readonly Likeness[] = ['same', 'sounds-alike', 'slip', 'different'];

const best = (a: Likeness, b: Likeness): Likeness => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

// ---- Things -----------------------------------------------------------------------------------------------------

/** Names of several words that differ in one of them, and single names that differ in a letter or two. */
function compareThings(strong: Candidate, weak: Candidate): Verdict | undefined {
  const [a, b] = [strong.forms[0]!.key.split(' '), weak.forms[0]!.key.split(' ')];
  if (a.length !== b.length || hasGiven(strong) !== hasGiven(weak)) return undefined;
  const differing = a.findIndex((word, index) => word !== b[index]);
  if (differing < 0 || a.some((word, index) => index > differing && word !== b[index])) return undefined;
  const [one, other] = [a[differing]!, b[differing]!];
  // the cheapest question first: most names that meet are different
  const relation = likeness(one, other);
  if (relation === 'different' || isKnownWord(other) || isKnownWord(one) || shareSource(strong, weak)) return undefined;
  if (a.some((word, index) => index !== differing && isDistinctive(word)))
    return { strength: 2, reason: 'a name with one word a slip away' };
  const isRare = weak.sources.size < strong.sources.size;
  if (relation === 'sounds-alike' && one.length >= 4 && isRare)
    return { strength: 2, reason: 'a name that sounds the same' };
  if (
    relation === 'slip' &&
    one.length >= 6 &&
    isRare &&
    distance(one, other, 1) <= 1 &&
    one.charAt(0) === other.charAt(0)
  ) {
    return { strength: 2, reason: 'a name one letter away' };
  }
  return undefined;
}

/** An ordinary word, or the name of some other place or person, is not a slip for another. */
function isKnownWord(word: string): boolean {
  const { cities, countries, regions, givenNames } = gazetteer();
  const key = fold(word);
  return isCommonWord(key) || cities.has(key) || countries.has(key) || regions.has(key) || givenNames.has(key);
}
