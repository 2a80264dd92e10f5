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

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly number[] ? number[] : T[K] };

/**
 * A content that is being changed: names leave it and join it one by one, and nothing is kept of them but what they add to
 * its sums.
 */
export class ContentChange {
  readonly #members: Member[];
  readonly #writings: Map<string, Mutable<Writing>>;
  readonly #roles: Map<string, Mutable<HeldRole>>;
  readonly #persons: Map<string, Mutable<TakenPerson>>;
  #votes: KindVotes;
  #mentions: number;

  /** @param left The numbers of the sources that are gone, each of whose names is told to `leave`. */
  constructor({ members, writings, roles, persons, votes, mentions }: Content, left: ReadonlySet<number>) {
    this.#members = members.filter(([slot]) => !left.has(slot));
    this.#writings = copied(writings, left);
    this.#roles = copied(roles, left);
    this.#persons = new Map(persons.map((taken) => [personKey(taken.person), { ...taken }]));
    this.#votes = votes;
    this.#mentions = mentions;
  }

  leave(name: NameSummary): void {
    this.#count(name, undefined, -1);
  }

  /** Takes in a name. Those of one source come one after the other. */
  join(member: Member, name: NameSummary): void {
    this.#members.push(member);
    this.#count(name, member[0], 1);
  }

  #count(name: NameSummary, slot: number | undefined, by: 1 | -1): void {
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

  /** What the content is now. */
  get content(): Content {
    return {
      members: this.#members.slice(),
      writings: [...this.#writings.values()].filter(isSaid).map(withoutRoom),
      roles: [...this.#roles.values()].filter(isSaid).map(withoutRoom),
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

/** With a list of sources that has no room to grow: most are of one or two, and would have room for many. */
function withoutRoom<T extends Mutable<Attested>>(item: T): T {
  item.slots = item.slots.slice();
  return item;
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
