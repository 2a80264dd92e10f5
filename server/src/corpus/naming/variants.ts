import { areOneName, type Verdict } from '../identity';
import type { Cluster } from './cluster';
import { meetingKeys, type MeetingKeys } from './meeting';
import { Groups } from './groups';
import { LikeWords } from './likeWords';

/** Why a cluster is joined to another. */
export interface Join {
  readonly into: Cluster;
  readonly verdict: Verdict;
}

/**
 * Joins clusters whose names differ by slips, transliterations and the like: each to the best attested one that structure
 * says it is, never to one that is itself joined to another. What is decided of two clusters depends on those two alone,
 * so a change makes little be decided anew, and the order of changes makes no difference.
 */
export class Variants {
  readonly #words = new LikeWords();
  readonly #keys = new Map<Cluster, MeetingKeys>();
  readonly #meeting = new Groups<string, Cluster>();
  readonly #verdicts = new Map<Cluster, Map<Cluster, Verdict>>();
  readonly #joins = new Map<Cluster, Join>();
  readonly #joined = new Groups<Cluster, Cluster>();

  /** What a cluster is joined to, if it is. */
  joinOf(cluster: Cluster): Join | undefined {
    return this.#joins.get(cluster);
  }

  /** The clusters that are joined to one, the best attested first. */
  joinedTo(cluster: Cluster): readonly Cluster[] {
    return [...this.#joined.of(cluster)].sort(strongerFirst);
  }

  /**
   * Takes in clusters that are new or have changed, and leaves out those that are gone.
   *
   * @returns all clusters that have got something joined to them, or lost it, or are joined otherwise now.
   */
  update(changed: ReadonlySet<Cluster>, gone: ReadonlySet<Cluster>): ReadonlySet<Cluster> {
    const unsettled = new Set<Cluster>();
    for (const cluster of gone) {
      this.#part(cluster, unsettled);
      this.#unregister(cluster);
      unsettled.delete(cluster);
    }
    for (const cluster of changed) this.#register(cluster);
    for (const cluster of changed) {
      this.#part(cluster, unsettled);
      this.#compare(cluster, unsettled);
      unsettled.add(cluster);
    }
    for (const cluster of gone) unsettled.delete(cluster);
    const touched = new Set<Cluster>();
    for (const cluster of gone) this.#rejoin(cluster, undefined, touched);
    for (const component of this.#components(unsettled)) this.#settle(component, touched);
    return touched;
  }

  #register(cluster: Cluster): void {
    const keys = meetingKeys(cluster.candidate);
    const known = this.#keys.get(cluster);
    if (known && known.id === keys.id) return;
    if (known) this.#unregister(cluster);
    this.#keys.set(cluster, keys);
    if (keys.word !== undefined) this.#words.add(keys.word);
    for (const key of keys.under) this.#meeting.put(key, cluster);
  }

  #unregister(cluster: Cluster): void {
    const keys = this.#keys.get(cluster);
    if (!keys) return;
    this.#keys.delete(cluster);
    if (keys.word !== undefined) this.#words.remove(keys.word);
    for (const key of keys.under) this.#meeting.take(key, cluster);
  }

  /** Forgets what was decided of a cluster; those of whom it was decided are to be settled anew. */
  #part(cluster: Cluster, unsettled: Set<Cluster>): void {
    for (const other of this.#verdicts.get(cluster)?.keys() ?? []) {
      this.#verdicts.get(other)!.delete(cluster);
      unsettled.add(other);
    }
    this.#verdicts.delete(cluster);
  }

  /** Compares a cluster with all that could be it. */
  #compare(cluster: Cluster, unsettled: Set<Cluster>): void {
    for (const other of this.#meet(cluster)) {
      const [strong, weak] = isStronger(cluster, other) ? [cluster, other] : [other, cluster];
      const verdict = areOneName(strong.candidate, weak.candidate);
      if (!verdict) continue;
      this.#verdictsOf(cluster).set(other, verdict);
      this.#verdictsOf(other).set(cluster, verdict);
      unsettled.add(other);
    }
  }

  #verdictsOf(cluster: Cluster): Map<Cluster, Verdict> {
    const verdicts = this.#verdicts.get(cluster) ?? new Map<Cluster, Verdict>();
    this.#verdicts.set(cluster, verdicts);
    return verdicts;
  }

  #meet(cluster: Cluster): Set<Cluster> {
    const { word, look } = this.#keys.get(cluster)!;
    const met = new Set<Cluster>();
    const at = (key: string): void => {
      for (const other of this.#meeting.of(key)) met.add(other);
    };
    for (const key of look) at(key);
    if (word !== undefined) {
      at(`word ${word}`);
      for (const like of this.#words.like(word)) at(`word ${like}`);
    }
    met.delete(cluster);
    return met;
  }

  /** The clusters that verdicts hold together with some, each group by itself. */
  *#components(clusters: ReadonlySet<Cluster>): Generator<readonly Cluster[]> {
    const seen = new Set<Cluster>();
    for (const start of clusters) {
      if (seen.has(start)) continue;
      seen.add(start);
      const component = [start];
      for (const cluster of component) {
        for (const other of this.#verdicts.get(cluster)?.keys() ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          component.push(other);
        }
      }
      yield component;
    }
  }

  /** Joins the clusters of a component, the best attested first. */
  #settle(component: readonly Cluster[], touched: Set<Cluster>): void {
    const kept = new Set<Cluster>();
    for (const cluster of [...component].sort(strongerFirst)) {
      const join = this.#bestFor(cluster, kept);
      if (!join) kept.add(cluster);
      this.#rejoin(cluster, join, touched);
    }
  }

  #bestFor(cluster: Cluster, kept: ReadonlySet<Cluster>): Join | undefined {
    let best: Join | undefined;
    for (const [into, verdict] of this.#verdicts.get(cluster) ?? []) {
      if (!kept.has(into)) continue;
      const isBetter =
        !best ||
        verdict.strength > best.verdict.strength ||
        (verdict.strength === best.verdict.strength && isStronger(into, best.into));
      if (isBetter) best = { into, verdict };
    }
    return best;
  }

  #rejoin(cluster: Cluster, join: Join | undefined, touched: Set<Cluster>): void {
    const known = this.#joins.get(cluster);
    if (known?.into === join?.into && areSame(known?.verdict, join?.verdict)) return;
    touched.add(cluster);
    if (known) {
      touched.add(known.into);
      this.#joined.take(known.into, cluster);
    }
    if (join) {
      touched.add(join.into);
      this.#joined.put(join.into, cluster);
      this.#joins.set(cluster, join);
    } else this.#joins.delete(cluster);
  }
}

const areSame = (a: Verdict | undefined, b: Verdict | undefined): boolean =>
  a?.strength === b?.strength && a?.reason === b?.reason;

/** Whether a cluster is better attested than another: of each two, one is. */
export const isStronger = (a: Cluster, b: Cluster): boolean => strongerFirst(a, b) < 0;

export const strongerFirst = (a: Cluster, b: Cluster): number =>
  b.candidate.weight - a.candidate.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
