/**
 * What can be made again but costs time to make, up to a bound. What is asked for again stays; what a walk over all
 * sources touches once goes first, and drives nothing out that is in use (SIEVE: Zhang et al., NSDI 2024).
 */
export class BoundedCache {
  readonly #limit: number;
  #cost = 0;
  /** The newest and the oldest; the hand looks for what may go, from the oldest on. */
  #newest: Forgettable<unknown> | undefined;
  #oldest: Forgettable<unknown> | undefined;
  #hand: Forgettable<unknown> | undefined;

  /** @param limit The greatest sum of what the kept things cost. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What all that is kept costs. */
  get cost(): number {
    return this.#cost;
  }

  /** Takes in something just made. Only `Forgettable` calls this. */
  add(kept: Forgettable<unknown>): void {
    kept.older = this.#newest;
    kept.newer = undefined;
    if (this.#newest) this.#newest.newer = kept;
    this.#newest = kept;
    this.#oldest ??= kept;
    this.#cost += kept.cost;
    while (this.#cost > this.#limit && this.#oldest !== this.#newest) this.#evict();
  }

  #evict(): void {
    let candidate = this.#hand ?? this.#oldest!;
    while (candidate.used || candidate === this.#newest) {
      candidate.used = false;
      candidate = candidate.newer ?? this.#oldest!;
    }
    this.#hand = candidate.newer;
    if (candidate.newer) candidate.newer.older = candidate.older;
    else this.#newest = candidate.older;
    if (candidate.older) candidate.older.newer = candidate.newer;
    else this.#oldest = candidate.newer;
    candidate.older = candidate.newer = undefined;
    this.#cost -= candidate.cost;
    candidate.forget();
  }
}

/**
 * One thing that a bounded cache may forget; it is made anew when it is asked for then, unless somebody else has held it
 * all the while: then it is the same one, as a second would take its room once more.
 */
export abstract class Forgettable<T> {
  readonly #cache: BoundedCache;
  #value: T | undefined;
  /** What was forgotten, as long as others hold it. */
  #forgotten: WeakRef<object> | undefined;
  /** What keeping it costs, in the unit of the cache's limit. */
  cost = 0;
  /** Whether it was asked for again since the cache last looked. */
  used = false;
  older: Forgettable<unknown> | undefined;
  newer: Forgettable<unknown> | undefined;

  constructor(cache: BoundedCache) {
    this.#cache = cache;
  }

  protected abstract make(): T;

  protected abstract costOf(value: T): number;

  /** The thing, from the cache or made. */
  get(): T {
    if (this.#value !== undefined) {
      this.used = true;
      return this.#value;
    }
    const value = (this.#forgotten?.deref() as T | undefined) ?? this.make();
    this.#forgotten = undefined;
    this.#value = value;
    this.cost = this.costOf(value);
    this.used = false;
    this.#cache.add(this);
    return value;
  }

  forget(): void {
    if (typeof this.#value === 'object' && this.#value !== null) this.#forgotten = new WeakRef(this.#value);
    this.#value = undefined;
  }
}

/** One of which functions tell how it is made and what it costs; those that there are very many of do without. */
export class Kept<T> extends Forgettable<T> {
  protected readonly make: () => T;
  protected readonly costOf: (value: T) => number;

  constructor(cache: BoundedCache, make: () => T, costOf: (value: T) => number) {
    super(cache);
    this.make = make;
    this.costOf = costOf;
  }
}
