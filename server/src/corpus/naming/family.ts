import { compareGiven, isSameGiven, type PersonName } from '../../text/names/person';
import { Cluster, SlotSet, type Part } from './cluster';
import { personOf } from './content';

const GIVEN_FORMS = 'the given name is another form of the same name';

/** All people with one surname whom sources name in full: which of them are one, whose given name is written in two forms. */
export class Family {
  readonly core: string;
  /** Each part with those that have a given name which may be the same. */
  readonly #alike = new Map<Part, Set<Part>>();
  readonly #persons = new Map<Part, PersonName>();
  readonly #clusters = new Map<Part, Cluster>();
  readonly #surnames = new Set<string>();

  constructor(core: string) {
    this.core = core;
  }

  get isEmpty(): boolean {
    return this.#alike.size === 0;
  }

  get clusters(): Iterable<Cluster> {
    return this.#clusters.values();
  }

  /** All ways in which the surname has stood in full, with its particles. */
  get surnames(): ReadonlySet<string> {
    return this.#surnames;
  }

  /** Takes in a part that is new or has changed. */
  update(part: Part): void {
    const person = personOf(part.content)!;
    this.#surnames.add(person.family);
    const known = this.#persons.get(part);
    if (known && known.given.join(' ') === person.given.join(' ')) return;
    this.#forget(part);
    this.#persons.set(part, person);
    const alike = new Set<Part>();
    for (const [other, otherPerson] of this.#persons) {
      if (other === part || !mayBeOne(otherPerson, person)) continue;
      alike.add(other);
      this.#alike.get(other)!.add(part);
    }
    this.#alike.set(part, alike);
  }

  remove(part: Part): void {
    this.#forget(part);
    this.#alike.delete(part);
    this.#persons.delete(part);
  }

  #forget(part: Part): void {
    for (const other of this.#alike.get(part) ?? []) this.#alike.get(other)!.delete(part);
  }

  /** Joins the parts anew, and says what that has changed. */
  join(): Regrouping {
    const heads = this.#heads();
    const gone = [...this.#clusters].filter(([head]) => !heads.has(head));
    for (const [head] of gone) this.#clusters.delete(head);
    const moved: Part[] = [];
    const changed: Cluster[] = [];
    for (const [head, parts] of heads) {
      const cluster = this.#clusters.get(head) ?? new Cluster(head.key);
      this.#clusters.set(head, cluster);
      moved.push(...parts.filter((part) => part.cluster !== cluster));
      if (!areSame(cluster.own, parts)) changed.push(cluster);
      cluster.own = parts;
      cluster.links = parts.slice(1).map((part) => ({ part, reason: GIVEN_FORMS }));
      for (const part of parts) part.cluster = cluster;
    }
    return { gone: gone.map(([, cluster]) => cluster), changed, moved };
  }

  /** The parts that stand for themselves, each with those that are joined to it behind it. */
  #heads(): Map<Part, Part[]> {
    const heads = new Map<Part, Part[]>();
    const sizes = new Map([...this.#alike.keys()].map((part) => [part, new SlotSet([part.content]).size]));
    const bySize = [...this.#alike.keys()].sort(
      (a, b) =>
        sizes.get(b)! - sizes.get(a)! ||
        b.content.members.length - a.content.members.length ||
        (a.key < b.key ? -1 : 1),
    );
    for (const part of bySize) {
      const same = [...this.#alike.get(part)!].filter((other) => heads.has(other));
      const joined = same.length === 1 && !this.#isInitialOfMany(part) ? heads.get(same[0]!) : undefined;
      if (joined) joined.push(part);
      else heads.set(part, [part]);
    }
    return heads;
  }

  /** "J. Smith", where there are many Smiths. */
  #isInitialOfMany(part: Part): boolean {
    const [first] = this.#persons.get(part)!.given;
    return this.#alike.size > 2 && (first?.length === 1 || first?.endsWith('.') === true);
  }
}

/** What joining a family anew has changed. */
export interface Regrouping {
  readonly gone: readonly Cluster[];
  /** Clusters that are new, or have other parts. */
  readonly changed: readonly Cluster[];
  /** Parts that are in another cluster than before. */
  readonly moved: readonly Part[];
}

const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const mayBeOne = (a: PersonName, b: PersonName): boolean =>
  a.generation === b.generation && isSameGiven(compareGiven(a.given, b.given));
