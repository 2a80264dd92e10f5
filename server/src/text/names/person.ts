import { fold } from '../characters';
import { isFamilyFirst } from '../lexicon/familyFirst';
import { gazetteer } from '../lexicon/gazetteer';
import { isParticle } from '../lexicon/kinds';
import { areForms } from '../lexicon/nicknames';
import { isGenerationSuffix, isNameSuffix } from '../lexicon/titles';
import { likeness } from './distance';

/** A person's name in its parts, folded. */
export interface PersonName {
  /** Given names and initials, in order; empty where only a surname stands. */
  readonly given: readonly string[];
  /** The surname with its particles: "van der zwaan"; empty where only a given name is known. */
  readonly family: string;
  /** The surname without its particles. */
  readonly core: string;
  /** Jr, Sr, III: two people who differ in it are two. */
  readonly generation: string;
}

/**
 * Divides the words of a person's name; a single word is taken for a surname. Names that begin with the surname are
 * divided so: Park Min-seo is Min-seo of the Parks.
 */
export function parsePerson(words: readonly string[]): PersonName {
  const folded = words.map(fold).filter((word) => word !== ',');
  let generation = '';
  while (folded.length > 1 && isNameSuffix(folded[folded.length - 1]!)) {
    const suffix = folded.pop()!;
    if (isGenerationSuffix(suffix)) generation = suffix.replace('.', '');
  }
  if (isFamilyFirst(folded)) {
    const [family, ...given] = folded as [string, ...string[]];
    return { given: [given.join('-')], family, core: family, generation };
  }
  const familyAt = startOfFamily(folded);
  const family = folded.slice(familyAt).join(' ');
  const core = withoutParticle(family).split(' ').pop() ?? family;
  return { given: folded.slice(0, familyAt), family, core, generation };
}

/** Where the surname begins, its particles with it; what looks like one in front may be a given name: Ben Affleck. */
function startOfFamily(folded: readonly string[]): number {
  let at = folded.length - 1;
  while (at > 0 && isParticle(folded[at - 1]!)) at--;
  if (at > 0 || folded.length === 1) return at;
  const isGiven = !isParticle(folded[0]!) || (folded.length === 2 && gazetteer().givenNames.has(folded[0]!));
  return isGiven ? 1 : 0;
}

/** The words of a name that are its given name and its surname's core, as indices; undefined where it has no given name. */
export function partsOf(words: readonly string[]): { given: number; family: number } | undefined {
  const bare = words.filter((word) => !isNameSuffix(fold(word)) && word !== ',');
  const { given } = parsePerson(bare);
  if (given.length === 0) return undefined;
  return isFamilyFirst(bare.map(fold)) ? { given: 1, family: 0 } : { given: 0, family: bare.length - 1 };
}

/** The word without a particle that is joined to it: rawahi of al-rawahi, brien of o'brien. */
export const withoutParticle = (folded: string): string =>
  folded.replace(/^(?:(?:al|el|ibn|bin|ben|d|de|o|n)[-'])/, '');

/** Whether one of two names gives the surname first: Ohnishi Ryota and Ryota Onishi. */
export function isSwapped(a: PersonName, b: PersonName): boolean {
  if (a.given.length !== 1 || b.given.length !== 1 || a.core === b.core) return false;
  const [one, other] = [likeness(a.given[0]!, b.core), likeness(a.core, b.given[0]!)];
  return one !== 'different' && other !== 'different' && (one === 'same' || other === 'same');
}

/** A name with surname and given name exchanged. */
export const swapped = (name: PersonName): PersonName => ({
  ...name,
  given: [name.family],
  family: name.given[0]!,
  core: name.given[0]!,
});

const isInitial = (word: string): boolean => /^[a-z]\.?(?:[a-z]\.)*$/.test(word);

const shareName = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((name) => !isInitial(name) && b.includes(name));

/** How the given names of two people with one surname relate. */
export type GivenRelation = 'same' | 'forms' | 'initial' | 'missing' | 'alike' | 'different';

/** Compares given names; middle names and initials that only one of them has do not count. */
export function compareGiven(a: readonly string[], b: readonly string[]): GivenRelation {
  const [first, other] = [a[0], b[0]];
  if (first === undefined || other === undefined) return 'missing';
  if (first === other) return 'same';
  // "A. Barry Rand" and "Barry Rand", "Cheryl Boone Isaacs" and "Boone Isaacs"
  if ((isInitial(first) || isInitial(other)) && shareName(a, b)) return 'same';
  if (!isInitial(first) && b.includes(first)) return 'same';
  if (!isInitial(other) && a.includes(other)) return 'same';
  if (isInitial(first) || isInitial(other)) return first.charAt(0) === other.charAt(0) ? 'initial' : 'different';
  if (areForms(first, other)) return 'forms';
  // "Mary Anne" and "Mary-Anne", "Jean Claude" and "Jean-Claude"
  if (a.join('-') === b.join('-')) return 'same';
  const alike = likeness(first, other);
  return alike === 'different' ? 'different' : alike === 'same' ? 'same' : 'alike';
}

/** Whether two given names surely are one person's where the surname is the same. */
export const isSameGiven = (relation: GivenRelation): boolean =>
  relation === 'same' || relation === 'forms' || relation === 'initial';
