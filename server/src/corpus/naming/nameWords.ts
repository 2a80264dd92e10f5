import { bitCount, distance, letterMask, soundKey } from '../../text/names/distance';
import { Groups } from './groups';

/** The folded words of which names are made, to be found by likeness. */
export class NameWords {
  /** Words in no order, with places that are free; each with a bit for each of its letters. */
  readonly #words: (string | undefined)[] = [];
  #masks = new Int32Array(1024);
  readonly #places = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #bySound = new Groups<string, string>();

  add(word: string): void {
    const place = this.#free.pop() ?? this.#words.length;
    if (place === this.#masks.length) {
      const larger = new Int32Array(2 * place);
      larger.set(this.#masks);
      this.#masks = larger;
    }
    this.#words[place] = word;
    this.#masks[place] = letterMask(word);
    this.#places.set(word, place);
    this.#bySound.put(soundKey(word), word);
  }

  remove(word: string): void {
    const place = this.#places.get(word);
    if (place === undefined) return;
    this.#words[place] = undefined;
    this.#places.delete(word);
    this.#free.push(place);
    this.#bySound.take(soundKey(word), word);
  }

  /** Words within `limit` edits of a word or sounding like it, in order of the alphabet; the word itself is not among them. */
  similar(word: string, limit: number): string[] {
    const found = new Set(this.#bySound.of(soundKey(word)));
    const mask = letterMask(word);
    for (let at = 0; at < this.#words.length; at++) {
      if (bitCount(this.#masks[at]! ^ mask) > 2 * limit) continue;
      const other = this.#words[at];
      if (other !== undefined && distance(word, other, limit) <= limit) found.add(other);
    }
    found.delete(word);
    return [...found].sort();
  }

  /** Other words with a beginning, in order of the alphabet. */
  beginningWith(beginning: string): string[] {
    return this.#words.filter((word): word is string => word?.startsWith(beginning) === true).sort();
  }
}
