import { bitCount, letterMask, likeness, slipLimit, soundKey } from '../../text/names/distance';
import { Groups } from './groups';

/** Letters with which words must begin alike to be compared letter by letter. */
const SHARED = 2;

/**
 * The folded words by which names are joined, each with those like it: that sound the same, or that begin alike and are a
 * slip away. What is like a word is worked out once, when the word comes.
 */
export class LikeWords {
  readonly #words = new Map<string, { uses: number; readonly mask: number }>();
  readonly #like = new Groups<string, string>();
  readonly #bySound = new Groups<string, string>();
  readonly #byBeginning = new Groups<string, string>();

  /** Other words like a word of the table. */
  like(word: string): Iterable<string> {
    return this.#like.of(word);
  }

  add(word: string): void {
    const known = this.#words.get(word);
    if (known) {
      known.uses++;
      return;
    }
    const mask = letterMask(word);
    for (const other of this.#find(word, mask)) {
      this.#like.put(word, other);
      this.#like.put(other, word);
    }
    this.#words.set(word, { uses: 1, mask });
    this.#bySound.put(soundKey(word), word);
    this.#byBeginning.put(word.slice(0, SHARED), word);
  }

  remove(word: string): void {
    const known = this.#words.get(word);
    if (!known || --known.uses > 0) return;
    for (const other of [...this.#like.of(word)]) {
      this.#like.take(word, other);
      this.#like.take(other, word);
    }
    this.#words.delete(word);
    this.#bySound.take(soundKey(word), word);
    this.#byBeginning.take(word.slice(0, SHARED), word);
  }

  *#find(word: string, mask: number): Generator<string> {
    for (const other of this.#bySound.of(soundKey(word))) if (likeness(word, other) !== 'different') yield other;
    for (const other of this.#byBeginning.of(word.slice(0, SHARED))) {
      const limit = slipLimit(Math.min(word.length, other.length));
      if (Math.abs(word.length - other.length) > limit) continue;
      if (bitCount(this.#words.get(other)!.mask ^ mask) > 2 * limit) continue;
      if (likeness(word, other) !== 'different') yield other;
    }
  }
}
