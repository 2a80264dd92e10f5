import { addVotes, NO_VOTES, type KindVotes } from '../../text/names/mention';
import type { PersonName } from '../../text/names/person';
import type { Role } from '../../text/names/roles/role';
import type { NameSummary } from '../record';
import { roleKey } from './roleKey';

/** Something that sources say, told apart from what else they say by its key. */
interface Attested {
  readonly key: string;
  /** How often it is said. */
  readonly mentions: number;
  /** Numbers of the sources that say it, each once. */
  readonly slots: readonly number[];
}

/** One way in which names are written, capitals and diacritics told apart. The key is how it is written. */
export interface Writing extends Attested {
  readonly words: readonly string[];
  /** The folded words; see `formKey`. */
  readonly form: string;
  /** For how many names it is the fullest form. */
  readonly fullest: number;
}

/** A role in one wording; see `roleKey`. */
export interface HeldRole extends Attested {
  readonly role: Role;
}

/** A person whom names are taken for. */
export interface TakenPerson {
  readonly person: PersonName;
  readonly names: number;
}

/** A name of one source: the number of the source, and the index of the name there. */
export type Member = readonly [slot: number, index: number];

/** What some names of sources say together of whom they name: sums, and lists of who says so. Immutable. */
export interface Content {
  readonly members: readonly Member[];
  readonly writings: readonly Writing[];
  readonly roles: readonly HeldRole[];
  readonly persons: readonly TakenPerson[];
  readonly votes: KindVotes;
  readonly mentions: number;
}

export const EMPTY: Content = { members: [], writings: [], roles: [], persons: [], votes: NO_VOTES, mentions: 0 };

/** A name that comes to a content or leaves it, with what its source says of it. */
export interface NamedMember {
  readonly member: Member;
  readonly name: NameSummary;
}

/** A content without names that are gone and with those that have come. Names of one source stand side by side. */
export function changed(content: Content, gone: readonly NamedMember[], come: readonly NamedMember[]): Content {
  const sums = new Sums(content, new Set(gone.map(({ member: [slot] }) => slot)));
  for (const { name } of gone) sums.count(name, undefined, -1);
  for (const { member, name } of come) sums.count(name, member[0], 1);
  return sums.content(come.map(({ member }) => member));
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly number[] ? number[] : T[K] };

/** A content that is being changed. */
class Sums {
  readonly #members: readonly Member[];
  readonly #writings: Map<string, Mutable<Writing>>;
  readonly #roles: Map<string, Mutable<HeldRole>>;
  readonly #persons: Map<string, Mutable<TakenPerson>>;
  #votes: KindVotes;
  #mentions: number;

  constructor({ members, writings, roles, persons, votes, mentions }: Content, left: ReadonlySet<number>) {
    this.#members = left.size === 0 ? members : members.filter(([slot]) => !left.has(slot));
    this.#writings = copied(writings, left);
    this.#roles = copied(roles, left);
    this.#persons = new Map(persons.map((taken) => [personKey(taken.person), { ...taken }]));
    this.#votes = votes;
    this.#mentions = mentions;
  }

  /** Counts a name; one that leaves has no slot and counts less than nothing. */
  count(name: NameSummary, slot: number | undefined, by: 1 | -1): void {
    this.#votes = addVotes(this.#votes, by > 0 ? name.votes : negative(name.votes));
    if (name.person) {
      const taken = entry(this.#persons, personKey(name.person), { person: name.person, names: 0 });
      taken.names += by;
    }
    name.forms.forEach(({ key: form, words: first, mentions, written }, index) => {
      this.#mentions += by * mentions;
      for (const { words, count } of written) {
        const key = words.join(' ');
        const writing = entry(this.#writings, key, { key, words, form, mentions: 0, fullest: 0, slots: [] });
        attest(writing, by * count, slot);
        if (index === 0 && key === first.join(' ')) writing.fullest += by;
      }
    });
    for (const { role, count } of name.roles) {
      const key = roleKey(role);
      attest(entry(this.#roles, key, { key, role, mentions: 0, slots: [] }), by * count, slot);
    }
  }

  content(come: readonly Member[]): Content {
    return {
      members: [...this.#members, ...come],
      writings: [...this.#writings.values()].filter(isSaid),
      roles: [...this.#roles.values()].filter(isSaid),
      persons: [...this.#persons.values()].filter(({ names }) => names > 0),
      votes: this.#votes,
      mentions: this.#mentions,
    };
  }
}

const copied = <T extends Attested>(items: readonly T[], left: ReadonlySet<number>): Map<string, Mutable<T>> =>
  new Map(
    items.map((item) => [item.key, { ...item, slots: item.slots.filter((slot) => !left.has(slot)) } as Mutable<T>]),
  );

function entry<T>(map: Map<string, T>, key: string, fresh: T): T {
  const known = map.get(key);
  if (known) return known;
  map.set(key, fresh);
  return fresh;
}

function attest(item: Mutable<Attested>, count: number, slot: number | undefined): void {
  item.mentions += count;
  if (slot !== undefined && item.slots[item.slots.length - 1] !== slot) item.slots.push(slot);
}

const isSaid = ({ mentions }: Attested): boolean => mentions > 0;

const negative = ({ person, organisation, place, work }: KindVotes): KindVotes => ({
  person: -person,
  organisation: -organisation,
  place: -place,
  work: -work,
});

const personKey = ({ given, family, core, generation }: PersonName): string =>
  `${given.join(' ')}|${family}|${core}|${generation}`;

/** The person with most given names; of several, whom most names are taken for. */
export const personOf = ({ persons }: Content): PersonName | undefined =>
  first(
    persons,
    (a, b) =>
      b.person.given.length - a.person.given.length ||
      b.names - a.names ||
      (personKey(a.person) < personKey(b.person) ? -1 : 1),
  )?.person;

/** The fullest form that most names have. */
export const formOf = ({ writings }: Content): Writing =>
  first(writings, (a, b) => b.fullest - a.fullest || (a.key < b.key ? -1 : 1))!;

function first<T>(items: readonly T[], order: (a: T, b: T) => number): T | undefined {
  let found = items[0];
  for (const item of items) if (order(item, found!) < 0) found = item;
  return found;
}
