import type { Entity } from '../../corpus/entities';
import { shareRole } from '../../corpus/identity';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { isCommonWord } from '../../text/lexicon/words';
import { areDerived, distance, likeness, slipLimit } from '../../text/names/distance';
import type { LocalName } from '../../text/names/gather';
import { withoutParticle } from '../../text/names/person';
import type { Desk } from './desk';
import { only, slotFix, type Match } from './match';
import { preferences } from './preferences';
import { hasSpelling, slotsOf, type Slot } from './slots';
import { isKnownElsewhere, isCode } from './worldNames';

/** A surname alone, or a name of one word, that no source has. */
export function likelySingle(desk: Desk, name: LocalName): Match | undefined {
  const word = name.person?.core ?? name.form.key;
  const entities = desk.index.byWord(word);
  if (entities.length > 0) {
    const bearer = entities.length === 1 ? entities[0]! : undefined;
    return bearer && { entity: bearer, fixes: preferences(desk, name, bearer), rank: 0 };
  }
  if (desk.index.knows(word) || word.length < 4 || isKnownElsewhere(word) || isCode(word) || isPair(desk, word))
    return undefined;
  const matches: Match[] = [];
  for (const other of desk.index.similar(word, slipLimit(word.length))) {
    for (const entity of desk.index.byWord(other)) {
      const match = compareSingle(desk, name, word, other, entity);
      if (match) matches.push(match);
    }
  }
  return only(matches);
}

/** US-Israel, Charlotte-Mecklenburg: two names in one word, each known by itself. */
function isPair(desk: Desk, word: string): boolean {
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => desk.index.knows(part) || isKnownElsewhere(part));
}

function compareSingle(desk: Desk, name: LocalName, word: string, other: string, entity: Entity): Match | undefined {
  const slot = singleSlot(entity, other);
  if (!slot) return undefined;
  if (entity.kind === 'place' && isSurelyPerson(name)) return undefined;
  // "near Ciales" is no slip for Mr Chiames
  if (name.kind === 'place' && entity.kind === 'person') return undefined;
  const relation = likeness(word, other);
  // "Al Akhbar", a newspaper, is no slip for Akbar
  if (hasArticle(name.form.words) && !entity.spellings.some(({ words }) => hasArticle(words))) return undefined;
  // McCarthy, known as somebody's surname, is not made of a McCarth that nobody has heard of
  const isDerived = areDerived(word, other) && !(slot.role === 'family' && other.length > word.length);
  if (relation === 'different' || relation === 'same' || isDerived) return undefined;
  const isPerson = isSurelyPerson(name) && (entity.person?.given.length ?? 0) > 0;
  if (isCommonWord(other) && !isPerson) return undefined;
  const role = shareRole(
    entity.roles.map(({ role: held }) => held),
    name.roles,
  );
  const edits = distance(word, other, 3);
  const longest = Math.max(word.length, other.length);
  const close =
    relation === 'sounds-alike' ||
    (edits <= 1 && (longest >= 5 || isCountryOrRegion(other))) ||
    (edits <= 2 && longest >= 7);
  if (!close && !role) return undefined;
  if (word.length < 5 && !role && (!isWellAttested(slot, other) || isAcronym(name))) return undefined;
  if (word.charAt(0) !== other.charAt(0) && relation !== 'sounds-alike' && !role) return undefined;
  const introduced = desk.names.some(({ person }) => person && person.given.length > 0 && person.core === word);
  if (introduced) return undefined;
  return slotFix(
    entity,
    slot,
    word,
    'misspelled',
    role ? 'the same role' : 'a name one slip away',
    role ? 1 : edits + 1,
  );
}

/** Something beside the name says that somebody is meant; a verb or a preposition near a single word says too little. */
const isSurelyPerson = ({ sex, roles, person }: LocalName): boolean =>
  sex !== undefined || roles.length > 0 || (person?.given.length ?? 0) > 0;

/** The slot of an entity that one word alone can fill: a surname, the name of a thing, or another name of it. */
function singleSlot(entity: Entity, word: string): Slot | undefined {
  const slots = slotsOf(entity);
  const slot = slots.find((candidate) => hasSpelling(candidate, word));
  if (slot?.role === 'given' || entity.kind === 'person')
    return slot?.role === 'family' || slots.length === 1 ? slot : undefined;
  if (slot && (slot.role === 'family' || slots.length === 1)) return slot;
  const alone = entity.spellings.find(({ key }) => key === word);
  if (!alone) return undefined;
  const written = alone.words[alone.words.length - 1]!;
  return {
    role: 'word',
    spellings: [{ written, folded: word, core: withoutParticle(word), sources: alone.sources.size }],
  };
}

/** Al Akhbar, al-Sabbagh. */
const hasArticle = (words: readonly string[]): boolean => words.some((word) => /^(?:al|el)(?:-|$)/i.test(word));

const isCountryOrRegion = (word: string): boolean => gazetteer().countries.has(word) || gazetteer().regions.has(word);

/** IRNA is no slip for Iran. */
const isAcronym = ({ form: { words } }: LocalName): boolean =>
  words.every((word) => word.length > 1 && word === word.toUpperCase());

/** Short words are close to many others: only what several sources write, or the world knows, is surely meant. */
function isWellAttested({ spellings }: Slot, word: string): boolean {
  const { countries, regions, cities, familyNames, givenNames } = gazetteer();
  const sources = spellings.find(({ folded, core }) => folded === word || core === word)?.sources ?? 0;
  return sources >= 2 || [countries, regions, cities, familyNames, givenNames].some((names) => names.has(word));
}
