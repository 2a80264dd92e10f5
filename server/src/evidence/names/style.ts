import { fold } from '../../text/characters';

/** House style: preferred spelling to the spellings that it replaces. */
export type StyleSheet = Readonly<Record<string, readonly string[]>>;

/** A preferred spelling and what the draft writes for it. */
export interface StyleMatch {
  readonly preferred: string;
  /** Index of the first word of the name that the style replaces, and how many it replaces. */
  readonly first: number;
  readonly length: number;
}

/** House style made ready for look-up. */
export class HouseStyle {
  readonly #preferredOf = new Map<string, string>();
  readonly #preferred = new Set<string>();
  readonly #longest: number;
  /** The sheet in one string: styles with one key are the same. */
  readonly key: string;

  constructor(sheet: StyleSheet) {
    this.key = JSON.stringify(sheet);
    let longest = 0;
    for (const [preferred, others] of Object.entries(sheet)) {
      this.#preferred.add(fold(preferred));
      for (const other of others) {
        this.#preferredOf.set(fold(other), preferred);
        longest = Math.max(longest, other.split(/\s+/).length);
      }
    }
    this.#longest = longest;
  }

  static readonly none = new HouseStyle({});

  /** Whether the style names these words, or some of them, as the ones to write. */
  prefers(words: readonly string[]): boolean {
    return this.#preferred.has(fold(words.join(' '))) || words.some((word) => this.#preferred.has(fold(word)));
  }

  /** The first stretch of a name's words that the style wants written otherwise. */
  match(words: readonly string[]): StyleMatch | undefined {
    for (let length = Math.min(this.#longest, words.length); length > 0; length--) {
      for (let first = 0; first + length <= words.length; first++) {
        const preferred = this.#preferredOf.get(fold(words.slice(first, first + length).join(' ')));
        if (preferred !== undefined) return { preferred, first, length };
      }
    }
    return undefined;
  }
}
