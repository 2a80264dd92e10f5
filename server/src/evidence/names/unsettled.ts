import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { soundKey } from '../../text/names/distance';
import { withoutParticle } from '../../text/names/person';
import type { Desk } from './desk';
import type { NameCorrection } from './resolution';

/**
 * A misspelling that is one source's word against the draft's becomes a variant where the source is no likelier to be
 * right: where the two sound alike, where the draft writes its own spelling again and again, or where the world knows
 * the draft's and not the source's. Reporters slip, and so do sources.
 */
export function settled(desk: Desk, correction: NameCorrection): NameCorrection {
  return isOneAgainstOne(desk, correction)
    ? { ...correction, fault: 'variant', reason: 'one source writes it so', support: { written: 0, right: 1 } }
    : correction;
}

function isOneAgainstOne(desk: Desk, { fault, entity, written, right }: NameCorrection): boolean {
  if (fault !== 'misspelled' || !entity || /\s/.test(right)) return false;
  const [own, other] = [fold(written), fold(right)];
  if (desk.words.has(other)) return false; // the draft has both: one of the two is a slip
  const { sources, uses } = usesIn(entity, other);
  if (sources !== 1) return false;
  return soundAlike(own, other) || isBetterKnown(own, other) || usesInDraft(desk, own) > Math.max(uses, 1);
}

/** How many sources write a word of an entity's name, and how often. */
function usesIn({ spellings }: Entity, word: string): { sources: number; uses: number } {
  const having = spellings.filter(({ words }) => words.some((other) => fold(other) === word));
  return {
    sources: new Set(having.flatMap(({ sources }) => [...sources])).size,
    uses: having.reduce((sum, { count }) => sum + count, 0),
  };
}

const usesInDraft = ({ draft }: Desk, word: string): number =>
  draft.names
    .flatMap(({ forms }) => forms)
    .filter(({ key }) => key.split(' ').includes(word))
    .reduce((sum, { mentions }) => sum + mentions.length, 0);

/** Names that no list has and that differ in their vowels, or in letters that sound alike: Sambesa and Sambisa. */
const soundAlike = (a: string, b: string): boolean =>
  !isKnown(a) && !isKnown(b) && consonants(a) === consonants(b) && a.charAt(0) === b.charAt(0);

const consonants = (word: string): string =>
  soundKey(withoutParticle(word))
    .replace(/(?<=.)[aeiouy]+/g, '')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');

const isBetterKnown = (own: string, other: string): boolean => isKnown(own) && !isKnown(other);

/** Whether people, places or bodies that the world knows are called so. */
function isKnown(word: string): boolean {
  const { surnames, forenames, familyNames, givenNames, cities, countries, regions, places, organisations } =
    gazetteer();
  return [surnames, forenames, familyNames, givenNames, cities, countries, regions, places, organisations].some(
    (names) => names.has(word),
  );
}
