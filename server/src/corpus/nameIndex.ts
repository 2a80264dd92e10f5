import { bitCount, distance, letterMask, soundKey } from '../text/names/distance';
import { isDistinctive } from '../text/names/gather';
import { withoutParticle } from '../text/names/person';
import type { Entity } from './entities';
import type { Source } from './source';

/** Finds entities by the words of their names, exactly and by likeness. Immutable. */
export class NameIndex {
  readonly #byForm = new Map<string, Entity[]>();
  readonly #byWord = new Map<string, Entity[]>();
  readonly #bySound = new Map<string, string[]>();
  readonly #words: readonly string[];
  readonly #masks: Int32Array;
  readonly #sources: readonly Source[];

  constructor(entities: readonly Entity[], sources: readonly Source[]) {
    this.#sources = sources;
    for (const entity of entities) {
      for (const { key } of entity.spellings) {
        put(this.#byForm, key, entity);
        for (const word of key.split(' ')) {
          if (!isDistinctive(word)) continue;
          put(this.#byWord, word, entity);
          put(this.#byWord, withoutParticle(word), entity);
        }
      }
      if (entity.person) put(this.#byWord, entity.person.core, entity);
    }
    this.#words = [...this.#byWord.keys()];
    this.#masks = Int32Array.from(this.#words, letterMask);
    for (const word of this.#words) put(this.#bySound, soundKey(word), word);
  }

  /** Entities that some source calls by exactly these words (see `formKey`). */
  byForm(key: string): readonly Entity[] {
    return this.#byForm.get(key) ?? [];
  }

  /** Entities that have a folded word in one of their names. */
  byWord(word: string): readonly Entity[] {
    return this.#byWord.get(word) ?? [];
  }

  /** Whether any source writes a folded word with a capital. */
  knows(word: string): boolean {
    return this.#byWord.has(word) || this.#sources.some(({ capitals }) => capitals.has(word));
  }

  /** Words of names within `limit` edits of a folded word or sounding like it; the word itself is not among them. */
  similar(word: string, limit: number): readonly string[] {
    const found = new Set(this.#bySound.get(soundKey(word)) ?? []);
    const mask = letterMask(word);
    for (let at = 0; at < this.#words.length; at++) {
      if (bitCount(this.#masks[at]! ^ mask) > 2 * limit) continue;
      const other = this.#words[at]!;
      if (distance(word, other, limit) <= limit) found.add(other);
    }
    found.delete(word);
    return [...found];
  }

  /** Words of names that begin with the same letters as a folded word, for slips that change the rest of it. */
  beginningLike(word: string, letters: number): readonly string[] {
    const beginning = word.slice(0, letters);
    return this.#words.filter((other) => other.startsWith(beginning) && other !== word);
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value && !list.includes(value)) list.push(value);
}
