import { bitCount, letterMask, likeness, slipLimit, soundKey } from '../../text/names/distance';

/** Letters with which words must begin alike to be compared letter by letter. */
const SHARED = 2;

/**
 * The folded words by which names are joined, each with those like it: that sound the same, or that begin alike and are a
 * slip away. What is like a word is worked out once, when the word comes.
 */
export class LikeWords {
  readonly #words = new Map<string, { uses: number; readonly mask: number; readonly like: Set<string> }>();
  readonly #bySound = new Map<string, Set<string>>();
  readonly #byBeginning = new Map<string, Set<string>>();

  /** Other words like a word of the table. */
  like(word: string): Iterable<string> {
    return this.#words.get(word)?.like ?? [];
  }

  add(word: string): void {
    const known = this.#words.get(word);
    if (known) {
      known.uses++;
      return;
    }
    const mask = letterMask(word);
    const like = new Set(this.#find(word, mask));
    for (const other of like) this.#words.get(other)!.like.add(word);
    this.#words.set(word, { uses: 1, mask, like });
    put(this.#bySound, soundKey(word), word);
    put(this.#byBeginning, word.slice(0, SHARED), word);
  }

  remove(word: string): void {
    const known = this.#words.get(word);
    if (!known || --known.uses > 0) return;
    for (const other of known.like) this.#words.get(other)!.like.delete(word);
    this.#words.delete(word);
    take(this.#bySound, soundKey(word), word);
    take(this.#byBeginning, word.slice(0, SHARED), word);
  }

  *#find(word: string, mask: number): Generator<string> {
    for (const other of this.#bySound.get(soundKey(word)) ?? []) if (likeness(word, other) !== 'different') yield other;
    for (const other of this.#byBeginning.get(word.slice(0, SHARED)) ?? []) {
      const limit = slipLimit(Math.min(word.length, other.length));
      if (Math.abs(word.length - other.length) > limit) continue;
      if (bitCount(this.#words.get(other)!.mask ^ mask) > 2 * limit) continue;
      if (likeness(word, other) !== 'different') yield other;
    }
  }
}

/** Puts a value into the set of a key. */
export function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** Takes a value out of the set of a key. */
export function take<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  set?.delete(value);
  if (set?.size === 0) map.delete(key);
}
