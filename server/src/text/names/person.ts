import { fold } from '../characters';
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

/** Divides the words of a person's name; a single word is taken for a surname. */
export function parsePerson(words: readonly string[]): PersonName {
  const folded = words.map(fold).filter((word) => word !== ',');
  let generation = '';
  while (folded.length > 1 && isNameSuffix(folded[folded.length - 1]!)) {
    const suffix = folded.pop()!;
    if (isGenerationSuffix(suffix)) generation = suffix.replace('.', '');
  }
  let familyAt = folded.length - 1;
  while (familyAt > 0 && isParticle(folded[familyAt - 1]!)) familyAt--;
  if (familyAt === 0 && folded.length > 1 && !isParticle(folded[0]!)) familyAt = 1;
  const family = folded.slice(familyAt).join(' ');
  const core =
    family
      .replace(/^(?:(?:al|el|ibn|bin|ben|d|de|o|n)[-'])/, '')
      .split(' ')
      .pop() ?? family;
  return { given: folded.slice(0, familyAt), family, core, generation };
}

const isInitial = (word: string): boolean => /^[a-z]\.?(?:[a-z]\.)*$/.test(word);

/** How the given names of two people with one surname relate. */
export type GivenRelation = 'same' | 'forms' | 'initial' | 'missing' | 'alike' | 'different';

/** Compares given names; middle names and initials that only one of them has do not count. */
export function compareGiven(a: readonly string[], b: readonly string[]): GivenRelation {
  const [first, other] = [a[0], b[0]];
  if (first === undefined || other === undefined) return 'missing';
  if (first === other) return 'same';
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
