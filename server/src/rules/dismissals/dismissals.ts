import type { RuleId } from '../rule';
import { isSameFinding, type Fingerprint } from './fingerprint';

/** One entry of the dismissals file. */
export interface Dismissal {
  readonly rule: RuleId;
  /** A fingerprint as the file holds it; see `fingerprintKey`. */
  readonly key: string;
}

/** The findings that a story's dismissals file says were checked and may stay. Immutable. */
export class Dismissals {
  readonly #keysOf = new Map<string, string[]>();

  constructor(entries: Iterable<Dismissal>) {
    for (const { rule, key } of entries) {
      const start = `${rule} ${key.slice(0, 8)}`;
      this.#keysOf.set(start, [...(this.#keysOf.get(start) ?? []), key]);
    }
  }

  static readonly none = new Dismissals([]);

  get isEmpty(): boolean {
    return this.#keysOf.size === 0;
  }

  /** The entries that dismiss a finding, as their keys. */
  keysFor(rule: RuleId, finding: Fingerprint): string[] {
    const keys = this.#keysOf.get(`${rule} ${finding.words}`) ?? [];
    return keys.filter((key) => isSameFinding(key, rule, finding));
  }
}
