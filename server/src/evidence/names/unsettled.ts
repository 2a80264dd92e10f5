import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { isFamilyName, isGivenName } from '../../text/lexicon/gazetteer';
import { isFromOtherWriting, soundKey } from '../../text/names/distance';
import { withoutParticle } from '../../text/names/person';
import type { Desk } from './desk';
import type { NameCorrection } from './resolution';

/**
 * A misspelling that is one source's word against the draft's becomes a variant where the source is no likelier to be
 * right: where the two spell a name from another writing, or where the draft writes its own again and again. Reporters
 * slip, and so do sources.
 */
export function settled(desk: Desk, correction: NameCorrection): NameCorrection {
  return isOneAgainstOne(desk, correction)
    ? { ...correction, fault: 'variant', reason: 'one source writes it so', support: { written: 0, right: 1 } }
    : correction;
}

function isOneAgainstOne(desk: Desk, { fault, entity, written, right }: NameCorrection): boolean {
  if (fault !== 'misspelled' || !entity || /\s/.test(right)) return false;
  const [own, other] = [fold(written), fold(right)];
  if (desk.writes(other)) return false; // the draft has both: one of the two is a slip
  const { sources, uses } = usesIn(entity, other);
  if (sources !== 1) return false;
  return soundAlike(own, other, entity) || usesInDraft(desk, own) > Math.max(uses, 1);
}

/** How many sources write a word of an entity's name, and how often. */
function usesIn({ spellings }: Entity, word: string): { sources: number; uses: number } {
  const having = spellings.filter(({ words }) => words.some((other) => fold(other) === word));
  return {
    sources: new Set(having.flatMap(({ sources }) => [...sources])).size,
    uses: having.reduce((sum, { count }) => sum + count, 0),
  };
}

const usesInDraft = ({ names }: Desk, word: string): number =>
  names
    .flatMap(({ forms }) => forms)
    .filter(({ key }) => key.split(' ').includes(word))
    .reduce((sum, { mentions }) => sum + mentions.length, 0);

/** Names from another writing that differ in their vowels, or in letters that sound alike: Dehghan and Dehqan. */
const soundAlike = (a: string, b: string, { spellings }: Entity): boolean =>
  !isPersonal(a) &&
  !isPersonal(b) &&
  consonants(a) === consonants(b) &&
  [a, b, ...spellings.flatMap(({ words }) => words.map(fold))].some(isFromOtherWriting);

const consonants = (word: string): string =>
  soundKey(withoutParticle(word))
    .replace(/(?<=.)[aeiouy]+/g, '')
    .replace(/h/g, '')
    .replace(/g/g, 'k')
    .replace(/(.)\1+/g, '$1');

/** Whether people are called so in any language that the lists cover. */
const isPersonal = (word: string): boolean => isGivenName(word) || isFamilyName(word);
