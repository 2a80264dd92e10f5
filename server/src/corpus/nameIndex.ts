import { isDistinctive } from '../text/names/gather';
import { withoutParticle } from '../text/names/person';
import type { Entity } from './entities';
import { Groups } from './naming/groups';
import { NameWords } from './naming/nameWords';
import type { Part } from './naming/cluster';
import { personOf, type Content } from './naming/content';
import type { Retrieval } from './retrieval';

/** Gives the entities to which parts belong, each once, those first that sources name most. */
export type EntitiesOf = (parts: Iterable<Part>) => readonly Entity[];

/**
 * Finds entities by the words of their names, exactly and by likeness. It follows the sources; what was looked up is kept
 * until they change.
 */
export class NameIndex {
  readonly #entitiesOf: EntitiesOf;
  readonly #byForm = new Groups<string, Part>();
  readonly #byWord = new Groups<string, Part>();
  readonly #words = new NameWords();
  #retrieval: Retrieval;
  readonly #formsFound = new Map<string, readonly Entity[]>();
  readonly #wordsFound = new Map<string, readonly Entity[]>();
  readonly #known = new Map<string, boolean>();
  readonly #similar = new Map<string, readonly string[]>();

  constructor(entitiesOf: EntitiesOf, retrieval: Retrieval) {
    this.#entitiesOf = entitiesOf;
    this.#retrieval = retrieval;
  }

  /** Follows a change: parts with what was in them before. */
  change(parts: ReadonlyMap<Part, Content>, retrieval: Retrieval): void {
    this.#retrieval = retrieval;
    for (const found of [this.#formsFound, this.#wordsFound, this.#known, this.#similar]) found.clear();
    for (const [part, before] of parts) {
      const [old, now] = [keysOf(before), keysOf(part.content)];
      for (const form of old.forms) if (!now.forms.has(form)) this.#byForm.take(form, part);
      for (const form of now.forms) if (!old.forms.has(form)) this.#byForm.put(form, part);
      for (const word of old.words) if (!now.words.has(word)) this.#take(word, part);
      for (const word of now.words) if (!old.words.has(word)) this.#put(word, part);
    }
  }

  #put(word: string, part: Part): void {
    if (!this.#byWord.has(word)) this.#words.add(word);
    this.#byWord.put(word, part);
  }

  #take(word: string, part: Part): void {
    this.#byWord.take(word, part);
    if (!this.#byWord.has(word)) this.#words.remove(word);
  }

  /** Entities that some source calls by exactly these words (see `formKey`). */
  byForm(key: string): readonly Entity[] {
    return remembered(this.#formsFound, key, () => this.#entitiesOf(this.#byForm.of(key)));
  }

  /** Entities that have a folded word in one of their names. */
  byWord(word: string): readonly Entity[] {
    return remembered(this.#wordsFound, word, () => this.#entitiesOf(this.#byWord.of(word)));
  }

  /** Whether any source writes a folded word with a capital. */
  knows(word: string): boolean {
    return remembered(this.#known, word, () => this.byWord(word).length > 0 || this.#retrieval.writesWithCapital(word));
  }

  /** Words of names within `limit` edits of a folded word or sounding like it; the word itself is not among them. */
  similar(word: string, limit: number): readonly string[] {
    return remembered(this.#similar, `${limit} ${word}`, () => this.#words.similar(word, limit));
  }

  /** Words of names that begin with the same letters as a folded word, for slips that change the rest of it. */
  beginningLike(word: string, letters: number): readonly string[] {
    return this.#words.beginningWith(word.slice(0, letters)).filter((other) => other !== word);
  }
}

function remembered<V>(found: Map<string, V>, key: string, look: () => V): V {
  const known = found.get(key);
  if (known !== undefined) return known;
  const value = look();
  found.set(key, value);
  return value;
}

/** Forms and words by which names are found. */
function keysOf(content: Content): { readonly forms: ReadonlySet<string>; readonly words: ReadonlySet<string> } {
  const forms = new Set(content.writings.map(({ form }) => form));
  const words = new Set<string>();
  for (const form of forms) {
    for (const word of form.split(' ')) {
      if (!isDistinctive(word)) continue;
      words.add(word);
      words.add(withoutParticle(word));
    }
  }
  const person = personOf(content);
  if (person) words.add(person.core);
  return { forms, words };
}
