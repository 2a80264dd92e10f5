/**
 * Values in groups, each with a key. Of tens of thousands of groups most have one member, which stands by itself: a set for
 * it would take ten times as much memory. Values are no sets themselves.
 */
export class Groups<K, V> {
  readonly #groups = new Map<K, V | Set<V>>();

  /** The members of a group, in the order in which they came; none where there is no such group. */
  of(key: K): Iterable<V> {
    const group = this.#groups.get(key);
    if (group === undefined) return NOBODY;
    return group instanceof Set ? group : [group];
  }

  has(key: K): boolean {
    return this.#groups.has(key);
  }

  put(key: K, value: V): void {
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, value);
    else if (group instanceof Set) group.add(value);
    else if (group !== value) this.#groups.set(key, new Set([group, value]));
  }

  take(key: K, value: V): void {
    const group = this.#groups.get(key);
    if (!(group instanceof Set)) {
      if (group === value) this.#groups.delete(key);
      return;
    }
    group.delete(value);
    if (group.size === 1) for (const last of group) this.#groups.set(key, last);
  }
}

const NOBODY: readonly never[] = [];
