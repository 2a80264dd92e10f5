import type { Source } from './source';

/** What a later corpus of a lineage has that an earlier one had not, and the other way round. */
export interface Succession {
  readonly gone: ReadonlySet<Source>;
  readonly come: ReadonlySet<Source>;
}

/** That nothing has come or gone. */
export const NOTHING: Succession = { gone: new Set(), come: new Set() };

/** What has come and gone after a change that follows others. */
export function followedBy(before: Succession, gone: Iterable<Source>, come: Iterable<Source>): Succession {
  const all = { gone: new Set(before.gone), come: new Set(before.come) };
  add(all, gone, come);
  return all;
}

function add(to: { gone: Set<Source>; come: Set<Source> }, gone: Iterable<Source>, come: Iterable<Source>): void {
  for (const source of gone) if (!to.come.delete(source)) to.gone.add(source);
  for (const source of come) if (!to.gone.delete(source)) to.come.add(source);
}

/** Sources of which it is kept that they have come or gone; a change of more makes everything be looked at anew. */
const MOST_SOURCES = 64;

/**
 * The corpora that came of one another by changes. What was worked out for one of them can be carried over to a later one,
 * where what has changed in between does not touch it.
 */
export class Lineage {
  #changes: { readonly revision: number; readonly gone: readonly Source[]; readonly come: readonly Source[] }[] = [];
  #newest = 0;

  /** The number of the newest corpus. */
  get newest(): number {
    return this.#newest;
  }

  /** Takes note of a change of the newest corpus; gives the number of the corpus that it makes. */
  record(gone: readonly Source[], come: readonly Source[]): number {
    this.#newest++;
    this.#changes.push({ revision: this.#newest, gone, come });
    let sources = 0;
    let kept = this.#changes.length;
    while (kept > 0 && (sources += this.#sizeOf(kept - 1)) <= MOST_SOURCES) kept--;
    this.#changes = this.#changes.slice(kept);
    return this.#newest;
  }

  /** What has changed since a corpus was the newest; undefined where that was too much, or too long ago. */
  since(revision: number): Succession | undefined {
    const changes = this.#changes.filter((change) => change.revision > revision);
    if (changes.length < this.#newest - revision) return undefined;
    const all = { gone: new Set<Source>(), come: new Set<Source>() };
    for (const { gone, come } of changes) add(all, gone, come);
    return all;
  }

  #sizeOf(index: number): number {
    const { gone, come } = this.#changes[index]!;
    return gone.length + come.length;
  }
}
