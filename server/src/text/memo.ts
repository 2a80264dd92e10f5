/**
 * A function of a word that remembers what it made, for as many words as may be kept; then it begins anew. The function
 * must depend on nothing but the word.
 */
export function remembered<T>(most: number, make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const own = apart(word);
    const made = make(own);
    if (known.size >= most) known.clear();
    known.set(own, made);
    return made;
  };
}

/** The same of anything that a key tells all about: what is made must depend on nothing but what is in the key. */
export function rememberedBy<A extends readonly unknown[], T>(
  most: number,
  keyOf: (...of: A) => string,
  make: (...of: A) => T,
): (...of: A) => T {
  const known = new Map<string, T>();
  return (...of) => {
    const key = keyOf(...of);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(...of);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}

/** Letters from which on engines keep a part of a text as a view of the whole text. */
const LEAST_VIEW = 13;

/** The same word by itself: kept for long, a part of a text must not keep all of the text in memory. */
export const apart = (word: string): string => (word.length < LEAST_VIEW ? word : ` ${word}`.slice(1));

/** The same list, which keeps no room for more than it has: what is kept by the thousands would keep as much room again. */
export const fitted = <T>(list: T[]): T[] => (list.length === 0 ? list : list.slice());

/** A function of an object that remembers what it made as long as the object is there, and depends on nothing else. */
export function rememberedFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
}

/**
 * What was made for objects, each kept as long as the object is there and all that it depends on beside the object is the
 * same, one by one.
 */
export class KeptWhile<K extends object, T> {
  readonly #kept = new WeakMap<K, { readonly depends: readonly unknown[]; readonly made: T }>();

  of(key: K, depends: readonly unknown[], make: () => T): T {
    const kept = this.get(key, depends);
    if (kept) return kept.made;
    const made = make();
    this.set(key, depends, made);
    return made;
  }

  /** What was made for an object, if all that it depends on is the same. */
  get(key: K, depends: readonly unknown[]): { readonly made: T } | undefined {
    const kept = this.#kept.get(key);
    if (kept?.depends.length !== depends.length) return undefined;
    // a draft asks thousands of times at each keystroke
    for (let at = 0; at < depends.length; at++) if (kept.depends[at] !== depends[at]) return undefined;
    return kept;
  }

  set(key: K, depends: readonly unknown[], made: T): void {
    this.#kept.set(key, { depends, made });
  }
}

/** Questions that were asked while something was made, with their answers: it stays as it is as long as they do. */
export class Asked<S> {
  readonly #asked: { readonly question: (of: S) => unknown; readonly answer: unknown }[] = [];

  /** Answers a question, which depends on nothing but what it is asked of. */
  ask<T extends string | number | boolean | undefined>(of: S, question: (of: S) => T): T {
    const answer = question(of);
    this.#asked.push({ question, answer });
    return answer;
  }

  /** Whether all answers are the same when something else is asked. */
  holdsFor(of: S): boolean {
    for (const { question, answer } of this.#asked) if (question(of) !== answer) return false;
    return true;
  }
}

/** Gives the string that came last for one that is the same: so that many that keep it keep one string. */
export class LastString {
  #last = '';

  same(text: string): string {
    if (text !== this.#last) this.#last = text;
    return this.#last;
  }
}

/** Gives the set that came last for one that has the same things. */
export class LastSet<T> {
  #last: ReadonlySet<T> = new Set();

  same(set: ReadonlySet<T>): ReadonlySet<T> {
    if (!haveSame(this.#last, set)) this.#last = set;
    return this.#last;
  }
}

function haveSame(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const thing of a) if (!b.has(thing)) return false;
  return true;
}

/** What was made for the keys that were asked for last: for at least so many of them, and at most twice as many. */
export class Latest<K, T> {
  readonly #most: number;
  #current = new Map<K, T>();
  #previous = new Map<K, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K): T | undefined {
    const known = this.#current.get(key);
    if (known !== undefined) return known;
    const before = this.#previous.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: K, made: T): void {
    if (this.#current.size >= this.#most) {
      this.#previous = this.#current;
      this.#current = new Map();
    }
    this.#current.set(key, made);
  }
}
