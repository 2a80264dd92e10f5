import { fold } from '../../text/characters';
import { addVotes, kindOf, NO_VOTES, type NameKind } from '../../text/names/mention';
import { parsePerson, type PersonName } from '../../text/names/person';
import type { Role } from '../../text/names/roles/role';
import type { Span } from '../../text/span';
import type { Entity, Identity, Link, SourcedMention, SourcedRole, Spelling } from '../entities';
import { byId, type Source } from '../source';
import type { Content, HeldRole, Member } from './content';
import { roleKey } from './roleKey';

/** Gives sources by their numbers; those that are gone have none. */
export interface Numbered {
  sourceOf(slot: number): Source | undefined;
}

/** What an entity is made of: contents that never change, the best attested names first. */
export interface EntityParts {
  /** Contents in groups, within which mentions come in order of the sources. */
  readonly groups: readonly (readonly Content[])[];
  readonly person: PersonName | undefined;
  readonly links: readonly Link[];
}

/** An entity that works out what is asked of it, and keeps it. */
export class NamedEntity implements Entity {
  readonly identity: Identity;
  readonly kind: NameKind;
  readonly links: readonly Link[];
  readonly mentionCount: number;
  readonly #groups: readonly (readonly Content[])[];
  readonly #contents: readonly Content[];
  readonly #numbered: Numbered;
  readonly #fullest: PersonName | undefined;
  #spellings: readonly NamedSpelling[] | undefined;
  #best: NamedSpelling | undefined;
  #person: PersonName | undefined;
  #roles: readonly SourcedRole[] | undefined;
  #sources: ReadonlySet<Source> | undefined;

  /** @param before Its identity in the corpus before, which stays if it is of the same kind. */
  constructor({ groups, person, links }: EntityParts, numbered: Numbered, before?: Identity) {
    const contents = groups.flat();
    this.kind = kindOf(contents.reduce((sum, { votes }) => addVotes(sum, votes), NO_VOTES));
    this.identity = before?.kind === this.kind ? before : { kind: this.kind };
    this.mentionCount = contents.reduce((sum, { mentions }) => sum + mentions, 0);
    this.links = links;
    this.#groups = groups;
    this.#contents = contents;
    this.#numbered = numbered;
    this.#fullest = person;
  }

  get name(): string {
    return this.#readable.words.join(' ');
  }

  get person(): PersonName | undefined {
    const isFull = this.#fullest !== undefined && this.#fullest.given.length > 0;
    return (this.#person ??= isFull ? parsePerson(this.#readable.words) : this.#fullest);
  }

  get spellings(): readonly Spelling[] {
    return this.#written;
  }

  get roles(): readonly SourcedRole[] {
    return (this.#roles ??= rolesOf(this.#contents, this.#numbered));
  }

  get sources(): ReadonlySet<Source> {
    return (this.#sources ??= sourcesOf(
      this.#contents.flatMap(({ members }) => members.map(([slot]) => slot)),
      this.#numbered,
    ));
  }

  get mentions(): readonly SourcedMention[] {
    return this.#groups.flatMap((group) =>
      group
        .flatMap(({ members }) => members)
        .map((member) => ({ member, source: this.#numbered.sourceOf(member[0]) }))
        .filter((one): one is SourcedMember => one.source !== undefined)
        .sort((a, b) => byId(a.source, b.source) || a.member[1] - b.member[1])
        .flatMap(mentionsOf),
    );
  }

  mentionsIn(source: Source): readonly SourcedMention[] {
    return this.#contents.flatMap(({ members }) =>
      members
        .filter(([slot]) => this.#numbered.sourceOf(slot) === source)
        .flatMap((member) => mentionsOf({ member, source })),
    );
  }

  get #written(): readonly NamedSpelling[] {
    return (this.#spellings ??= spellingsOf(this.#contents, this.#numbered));
  }

  /** The spelling to show: in full, and not in capitals throughout if there is another. */
  get #readable(): NamedSpelling {
    if (this.#best) return this.#best;
    const full = this.#written.filter(({ words }) => words.length > 1);
    const readable = (full.length > 0 ? full : this.#written).find(({ words }) => !isShouted(words));
    this.#best = readable ?? full[0] ?? this.#written[0]!;
    return this.#best;
  }
}

interface SourcedMember {
  readonly member: Member;
  readonly source: Source;
}

const mentionsOf = ({ member: [, index], source }: SourcedMember): SourcedMention[] =>
  source.names[index]!.forms.flatMap(({ mentions }) => mentions.map((mention) => ({ source, mention })));

/** In capitals throughout, as headlines and speaker labels are. */
const isShouted = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 4) && words.every((word) => word === word.toUpperCase());

const sourcesOf = (slots: Iterable<number>, numbered: Numbered): ReadonlySet<Source> => {
  const sources = new Set<Source>();
  for (const slot of slots) {
    const source = numbered.sourceOf(slot);
    if (source) sources.add(source);
  }
  return sources;
};

// ---- Spellings --------------------------------------------------------------------------------------------------

class NamedSpelling implements Spelling {
  readonly words: readonly string[];
  readonly key: string;
  readonly count: number;
  readonly #slots: ReadonlySet<number>;
  readonly #numbered: Numbered;
  #sources: ReadonlySet<Source> | undefined;

  constructor(words: readonly string[], key: string, count: number, slots: ReadonlySet<number>, numbered: Numbered) {
    this.words = words;
    this.key = key;
    this.count = count;
    this.#slots = slots;
    this.#numbered = numbered;
  }

  /** The number of sources. */
  get support(): number {
    return this.#slots.size;
  }

  get sources(): ReadonlySet<Source> {
    return (this.#sources ??= sourcesOf(this.#slots, this.#numbered));
  }
}

/** Spellings as written, diacritics and capitals told apart; most sources first, then most mentions. */
function spellingsOf(contents: readonly Content[], numbered: Numbered): NamedSpelling[] {
  const written = new Map<string, { words: readonly string[]; key: string; count: number; slots: Set<number> }>();
  for (const { key, words, form, mentions, slots } of contents.flatMap(({ writings }) => writings)) {
    const known = written.get(key);
    if (known) {
      known.count += mentions;
      for (const slot of slots) known.slots.add(slot);
    } else written.set(key, { words, key: form, count: mentions, slots: new Set(slots) });
  }
  return [...written]
    .map(([as, { words, key, count, slots }]) => ({
      as,
      spelling: new NamedSpelling(words, key, count, slots, numbered),
    }))
    .sort(
      (a, b) =>
        b.spelling.support - a.spelling.support ||
        b.spelling.count - a.spelling.count ||
        compared(fold(a.spelling.key), fold(b.spelling.key)) ||
        byId(firstOf(a.spelling.sources), firstOf(b.spelling.sources)) ||
        // with diacritics before without, and small letters before capitals
        compared(b.as, a.as),
    )
    .map(({ spelling }) => spelling);
}

/** The first of some sources, whatever their order. */
function firstOf(sources: Iterable<Source>): Source {
  const [first, ...others] = sources;
  return others.reduce((best, source) => (byId(source, best) < 0 ? source : best), first!);
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// ---- Roles ------------------------------------------------------------------------------------------------------

class NamedRole implements SourcedRole {
  readonly source: Source;
  readonly role: Role;
  readonly count: number;
  readonly start: number;
  readonly #slots: ReadonlySet<number>;
  readonly #numbered: Numbered;

  constructor(held: HeldRole, slots: ReadonlySet<number>, count: number, numbered: Numbered) {
    this.role = held.role;
    this.count = count;
    this.#slots = slots;
    this.#numbered = numbered;
    this.source = firstOf(this.sources);
    this.start = startOf(held, this.source);
  }

  get sources(): ReadonlySet<Source> {
    return sourcesOf(this.#slots, this.#numbered);
  }

  get span(): Span {
    return { start: this.start, end: this.start + this.role.end - this.role.start };
  }
}

const startOf = ({ key }: HeldRole, { nameSummaries }: Source): number =>
  Math.min(
    ...nameSummaries.flatMap(({ roles }) =>
      roles.filter(({ role }) => roleKey(role) === key).map(({ start }) => start),
    ),
  );

function rolesOf(contents: readonly Content[], numbered: Numbered): NamedRole[] {
  const roles = new Map<string, { held: HeldRole; slots: Set<number>; count: number }>();
  for (const held of contents.flatMap((content) => content.roles)) {
    const known = roles.get(held.key);
    if (known) {
      known.count += held.mentions;
      for (const slot of held.slots) known.slots.add(slot);
    } else roles.set(held.key, { held, slots: new Set(held.slots), count: held.mentions });
  }
  return [...roles.values()]
    .map(({ held, slots, count }) => new NamedRole(held, slots, count, numbered))
    .sort((a, b) => byId(a.source, b.source) || a.start - b.start);
}
