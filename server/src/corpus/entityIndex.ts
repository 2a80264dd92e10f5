import type { Entity, Identity, Link } from './entities';
import { NameIndex } from './nameIndex';
import type { Cluster, Part } from './naming/cluster';
import { formOf, type Content } from './naming/content';
import { NamedEntity } from './naming/namedEntity';
import { Naming } from './naming/naming';
import { ShortPart } from './naming/surname';
import { strongerFirst } from './naming/variants';
import type { Retrieval } from './retrieval';
import type { Source } from './source';

/**
 * The entities of a corpus, kept while its sources come and go: a change makes those anew of which something is another.
 * It belongs to the newest corpus that was made.
 */
export class EntityIndex {
  readonly #naming = new Naming();
  readonly names: NameIndex;
  /** Entities that were asked for, by the clusters around which they are built. */
  readonly #entities = new Map<Cluster, NamedEntity>();
  readonly #roots = new WeakMap<Entity, Cluster>();
  /** Those that entities have had, for later ones of the same clusters. */
  readonly #identities = new WeakMap<Cluster, Identity>();
  readonly #identitiesIn = new WeakMap<Source, { list: readonly (Identity | undefined)[]; changes: number }>();
  #changes = 0;
  #all: readonly Entity[] | undefined;

  constructor(retrieval: Retrieval) {
    this.names = new NameIndex((parts) => this.#entitiesOf(parts), retrieval);
  }

  /** Takes out sources, and takes in others. */
  change(gone: Iterable<Source>, come: Iterable<Source>, retrieval: Retrieval): void {
    const { clusters, parts } = this.#naming.change(gone, come);
    for (const cluster of clusters) {
      this.#entities.delete(cluster);
      this.#entities.delete(this.#rootOf(cluster));
    }
    this.#all = undefined;
    this.#changes++;
    this.names.change(parts, retrieval);
  }

  /** All entities, those first that sources name most. */
  get all(): readonly Entity[] {
    return (this.#all ??= this.#entitiesOf(this.#naming.parts));
  }

  /** Whom or what the name means that begins at an offset of a source's text. */
  at(source: Source, start: number): Entity | undefined {
    const slot = this.#naming.slotOf(source);
    if (slot === undefined) return undefined;
    const index = source.nameAt(start);
    const cluster = index === undefined ? undefined : this.#naming.partsIn(slot)[index]?.cluster;
    return cluster && this.#entityOf(this.#rootOf(cluster));
  }

  /** Whom or what each name of a source means. */
  entitiesIn(source: Source): (Entity | undefined)[] {
    const slot = this.#naming.slotOf(source);
    const parts = slot === undefined ? [] : this.#naming.partsIn(slot);
    return parts.map((part) => part?.cluster && this.#entityOf(this.#rootOf(part.cluster)));
  }

  /** Some of its entities in the order in which `all` has them. */
  inOrder(entities: Iterable<Entity>): readonly Entity[] {
    const rootOf = (entity: Entity): Cluster => this.#roots.get(entity)!;
    return [...entities].sort((a, b) => b.mentionCount - a.mentionCount || strongerFirst(rootOf(a), rootOf(b)));
  }

  /** Whom or what each name of a source means; the same list as long as that has not changed. */
  identitiesIn(source: Source): readonly (Identity | undefined)[] {
    const known = this.#identitiesIn.get(source);
    if (known?.changes === this.#changes) return known.list;
    const list = this.entitiesIn(source).map((entity) => entity?.identity);
    const isSame =
      known?.list.length === list.length && list.every((identity, index) => identity === known.list[index]);
    const kept = { list: isSame ? known.list : list, changes: this.#changes };
    this.#identitiesIn.set(source, kept);
    return kept.list;
  }

  #rootOf(cluster: Cluster): Cluster {
    return this.#naming.variants.joinOf(cluster)?.into ?? cluster;
  }

  #entitiesOf(parts: Iterable<Part>): readonly Entity[] {
    const roots = new Set<Cluster>();
    for (const { cluster } of parts) if (cluster) roots.add(this.#rootOf(cluster));
    return this.inOrder([...roots].map((root) => this.#entityOf(root)));
  }

  #entityOf(root: Cluster): NamedEntity {
    const known = this.#entities.get(root);
    if (known) return known;
    const joined = this.#naming.variants.joinedTo(root);
    const entity = new NamedEntity(
      {
        groups: [root, ...joined].flatMap(groupsOf),
        person: root.candidate.person,
        links: [...ownLinks(root), ...joined.flatMap((cluster) => [this.#linkOf(cluster), ...ownLinks(cluster)])],
      },
      this.#naming,
      this.#identities.get(root),
    );
    this.#entities.set(root, entity);
    this.#roots.set(entity, root);
    this.#identities.set(root, entity.identity);
    return entity;
  }

  /** Why a cluster is joined to the one around which its entity is built. */
  #linkOf(cluster: Cluster): Link {
    const { reason, strength } = this.#naming.variants.joinOf(cluster)!.verdict;
    return { spelling: cluster.candidate.forms[0]!.words.join(' '), reason, otherGiven: strength === 1 };
  }
}

/** Each full name by itself, and all surnames alone that mean it. */
const groupsOf = ({ own, attached }: Cluster): (readonly Content[])[] => [
  ...own.map(({ content }) => [content]),
  attached.map(({ content }) => content),
];

/** Why parts of a cluster are in it that are written otherwise. */
function ownLinks({ links, attached }: Cluster): Link[] {
  const misspelled = attached.flatMap((part) =>
    part instanceof ShortPart && part.reason ? [{ part, reason: part.reason }] : [],
  );
  return [...links, ...misspelled].map(({ part, reason }) => ({
    spelling: formOf(part.content).words.join(' '),
    reason,
    otherGiven: false,
  }));
}
