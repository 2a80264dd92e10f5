import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { isSwapped, parsePerson, partsOf, withoutParticle, type PersonName } from '../../text/names/person';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { isNameSuffix } from '../../text/lexicon/titles';

/** One way to write one word of a name, with the number of sources that write it so. */
export interface WordSpelling {
  /** As most of these sources write it, capitals and diacritics included. */
  readonly written: string;
  readonly folded: string;
  /** The folded word without a particle joined to it: rawahi of al-Rawahi. */
  readonly core: string;
  readonly sources: number;
}

/** The spellings of one word of an entity's name, the most used first. */
export interface Slot {
  readonly role: 'given' | 'family' | 'word';
  readonly spellings: readonly WordSpelling[];
}

/** What a word of a name is to be written as, if the sources agree on it. */
export const preferred = ({ spellings }: Slot): WordSpelling | undefined =>
  spellings.length < 2 || spellings[0]!.sources > spellings[1]!.sources ? spellings[0] : undefined;

/** Whether a folded word is one of a slot's spellings. */
export const hasSpelling = ({ spellings }: Slot, folded: string): boolean =>
  spellings.some((spelling) => spelling.folded === folded || spelling.core === folded);

/** Given name and surname of a person. */
export interface PersonSlots {
  readonly given: Slot;
  readonly family: Slot;
}

const personCache = new WeakMap<Entity, PersonSlots>();
const wordCache = new WeakMap<Entity, readonly Slot[]>();

/** The spellings of a person's given name and surname; undefined where no given name is known. */
export function personSlotsOf(entity: Entity): PersonSlots | undefined {
  if (!entity.person || entity.person.given.length === 0) return undefined;
  const slots = personCache.get(entity) ?? personSlots(entity, entity.person);
  personCache.set(entity, slots);
  return slots;
}

/** The spellings of each word of a thing's name. */
export function wordSlotsOf(entity: Entity): readonly Slot[] {
  const slots = wordCache.get(entity) ?? wordSlots(entity);
  wordCache.set(entity, slots);
  return slots;
}

/** The words of an entity's name, each with its spellings: given name and surname of a person, all words of a thing. */
export function slotsOf(entity: Entity): readonly Slot[] {
  const person = entity.kind === 'person' || entity.kind === 'other' ? personSlotsOf(entity) : undefined;
  return person ? [person.given, person.family] : wordSlotsOf(entity);
}

type Tally = Map<string, { sources: Set<unknown>; written: Map<string, number> }>;

function count(tally: Tally, written: string, sources: ReadonlySet<unknown>, uses: number): void {
  const folded = fold(written);
  const entry = tally.get(folded) ?? { sources: new Set(), written: new Map() };
  for (const source of sources) entry.sources.add(source);
  entry.written.set(written, (entry.written.get(written) ?? 0) + uses);
  tally.set(folded, entry);
}

const spellingsIn = (tally: Tally): WordSpelling[] =>
  [...tally]
    .map(([folded, { sources, written }]) => ({
      folded,
      core: withoutParticle(folded),
      sources: sources.size,
      written: mostUsed(written),
    }))
    .sort((a, b) => b.sources - a.sources || (a.folded < b.folded ? -1 : 1));

/** The most used way of writing; where only a headline or a dateline has the word, with the capitals of other text. */
function mostUsed(written: ReadonlyMap<string, number>): string {
  const entries = [...written].sort((a, b) => b[1] - a[1]);
  const ordinary = entries.find(([word]) => word.length < 4 || word !== word.toUpperCase());
  return ordinary?.[0] ?? withoutCapitals(entries[0]![0]);
}

/** WASHINGTON is Washington; UNRWA, which is no word that the world knows, stays as it is. */
function withoutCapitals(word: string): string {
  const { cities, regions, countries, familyNames, givenNames, surnames, forenames, organisations } = gazetteer();
  const folded = fold(word);
  if (organisations.has(folded)) return word;
  const isName = [cities, regions, countries, familyNames, givenNames, surnames, forenames].some((names) =>
    names.has(folded),
  );
  if (!isName) return word;
  return word
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{M}’'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function personSlots(entity: Entity, person: PersonName): PersonSlots {
  const given: Tally = new Map();
  const family: Tally = new Map();
  for (const { words, sources, count: uses } of entity.spellings) {
    const bare = words.filter((word) => !isNameSuffix(fold(word)) && word !== ',');
    const parts = partsOf(bare);
    const surname = bare[parts?.family ?? bare.length - 1]!;
    // "Kim Jong Un": two words are one given name
    const isWhole = parts?.family !== 0 || bare.length === 2;
    const forename = parts && isWhole ? bare[parts.given] : undefined;
    if (bare.length === 1) {
      if (fold(surname) !== person.given[0]) count(family, surname, sources, uses);
    } else if (forename !== undefined && isSwapped(parsePerson(bare), person)) {
      count(given, surname, sources, uses);
      count(family, forename, sources, uses);
    } else {
      if (forename !== undefined) count(given, forename, sources, uses);
      count(family, surname, sources, uses);
    }
  }
  return {
    given: { role: 'given', spellings: spellingsIn(given) },
    family: { role: 'family', spellings: spellingsIn(family) },
  };
}

function wordSlots(entity: Entity): Slot[] {
  const length = entity.spellings.find(({ words }) => words.join(' ') === entity.name)!.key.split(' ').length;
  const tallies: Tally[] = Array.from({ length }, () => new Map());
  for (const { key, words, sources, count: uses } of entity.spellings) {
    const parts = key.split(' ');
    if (parts.length !== length) continue;
    const written = words.slice(words.length - length);
    parts.forEach((_, index) => count(tallies[index]!, written[index] ?? parts[index]!, sources, uses));
  }
  return tallies.map((tally) => ({ role: 'word' as const, spellings: spellingsIn(tally) }));
}
