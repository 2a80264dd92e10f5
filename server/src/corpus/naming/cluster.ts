import { kindOf, NO_VOTES, addVotes } from '../../text/names/mention';
import type { PersonName } from '../../text/names/person';
import type { Role } from '../../text/names/roles/role';
import type { Candidate, SetOfSources } from '../identity';
import { EMPTY, formOf, personOf, type Content } from './content';

/** Names of several sources that are written alike. Of surnames alone, those of which the sources say the same. */
export class Part {
  readonly key: string;
  /** The surname of a person's full name. */
  readonly core: string | undefined;
  content: Content = EMPTY;
  /** What it belongs to; nothing where a surname alone may be several people's. */
  cluster: Cluster | undefined;

  constructor(key: string, core?: string) {
    this.key = key;
    this.core = core;
  }

  get isEmpty(): boolean {
    return this.content.members.length === 0;
  }
}

/** A reason for which some names of a cluster are in it, though they are written otherwise. */
export interface PartLink {
  readonly part: Part;
  readonly reason: string;
}

/**
 * Parts that are one person or thing before spellings are joined that differ by slips: a full name with its given name in
 * other forms, and with the surname alone.
 */
export class Cluster {
  readonly key: string;
  /** Full names, that which most sources have first; where there is no full name, the names alone. */
  own: readonly Part[] = [];
  /** Surnames alone that mean it. */
  #attached: Set<Part> | undefined;
  /** Why parts are in it that are written otherwise. */
  links: readonly PartLink[] = [];
  #candidate: ClusterCandidate | undefined;

  constructor(key: string) {
    this.key = key;
  }

  /** Surnames alone that mean it. */
  get attached(): readonly Part[] {
    return [...(this.#attached ?? [])].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  attach(part: Part): void {
    (this.#attached ??= new Set()).add(part);
  }

  detach(part: Part): void {
    this.#attached?.delete(part);
  }

  /** What it is compared with others by. */
  get candidate(): ClusterCandidate {
    return (this.#candidate ??= new ClusterCandidate(this.own, this.attached));
  }

  /** To be called when its parts, or what is in them, have changed. */
  touch(): void {
    this.#candidate = undefined;
  }
}

/** A cluster as it is compared with others. Immutable. */
export class ClusterCandidate implements Candidate {
  readonly person: PersonName | undefined;
  readonly kind: Candidate['kind'];
  readonly forms: Candidate['forms'];
  readonly sources: SlotSet;
  readonly fullIn: SlotSet;
  readonly roles: readonly Role[];
  /** Clusters are joined to those that weigh more: those that more sources have, in full, and more often. */
  readonly weight: number;

  constructor(own: readonly Part[], attached: readonly Part[]) {
    const contents = [...own, ...attached].map(({ content }) => content);
    this.person = own.map(({ content }) => personOf(content)).find((person) => person !== undefined);
    const isFull = this.person !== undefined && this.person.given.length > 0;
    const forms = (isFull ? own.slice(0, 1) : own).map(({ content }) => formOf(content));
    const form = forms.reduce((best, other) => (other.fullest > best.fullest ? other : best));
    this.forms = [{ words: form.words, key: form.form }];
    this.kind = kindOf(contents.reduce((sum, { votes }) => addVotes(sum, votes), NO_VOTES));
    this.sources = new SlotSet(contents);
    this.fullIn = attached.length === 0 ? this.sources : new SlotSet(own.map(({ content }) => content));
    this.roles = [...new Map(contents.flatMap(({ roles }) => roles.map(({ key, role }) => [key, role]))).values()];
    const mentions = contents.reduce((sum, content) => sum + content.mentions, 0);
    this.weight = this.sources.size * 1000 + (isFull ? 500 : 0) + Math.min(400, mentions);
  }
}

/** The numbers of the sources that have some names. Immutable; the set itself is made when somebody looks into it. */
export class SlotSet implements SetOfSources {
  readonly #contents: readonly Content[];
  #slots: Set<number> | undefined;
  #size: number | undefined;

  constructor(contents: readonly Content[]) {
    this.#contents = contents;
  }

  get size(): number {
    return (this.#size ??= this.#contents.length === 1 ? distinctSlots(this.#contents[0]!) : this.#set.size);
  }

  has(slot: number): boolean {
    return this.#set.has(slot);
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.#set.values();
  }

  get #set(): Set<number> {
    return (this.#slots ??= new Set(this.#contents.flatMap(({ members }) => members.map(([slot]) => slot))));
  }
}

/** The members of one source stand side by side. */
const distinctSlots = ({ members }: Content): number =>
  members.reduce((count, [slot], at) => (at > 0 && members[at - 1]![0] === slot ? count : count + 1), 0);
