import { sep } from 'node:path';
import type { CorpusChange, Failure } from '../corpus/corpus';
import { unpackEntry } from '../corpus/entry';
import { Source } from '../corpus/source';
import { shownPath } from './files';
import type { FileRead } from './reading/readFile';

/** What a file holds: sources, and what of it could not be read. */
interface Held {
  readonly modified: number | undefined;
  readonly key: string | undefined;
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
}

/** What the files of sources hold, file by file; and what changes when they are read again. */
export class Holdings {
  readonly #folder: string;
  readonly #files = new Map<string, Held>();

  /** @param folder In relation to which sources are known by their paths. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get paths(): Iterable<string> {
    return this.#files.keys();
  }

  /** The number of files. */
  get size(): number {
    return this.#files.size;
  }

  /** The file at a path, or all files below it. */
  at(path: string): string[] {
    if (this.#files.has(path)) return [path];
    return [...this.#files.keys()].filter((file) => file.startsWith(path + sep));
  }

  /** By which what was made of the files is kept. */
  get keys(): ReadonlySet<string> {
    return new Set([...this.#files.values()].flatMap(({ key }) => key ?? []));
  }

  /** When a file was last written that is held and could be read. */
  modifiedOf(path: string): number | undefined {
    return this.#files.get(path)?.modified;
  }

  /** Takes in files that were read, in place of what was known of them, and drops others. */
  change(read: Iterable<FileRead>, dropped: Iterable<string> = []): CorpusChange {
    const gone: Source[] = [];
    const come: Source[] = [];
    for (const path of dropped) {
      gone.push(...(this.#files.get(path)?.sources ?? []));
      this.#files.delete(path);
    }
    for (const file of read) {
      const known = this.#files.get(file.path);
      const held = this.#held(file, known);
      if (held.sources !== known?.sources) {
        gone.push(...(known?.sources ?? []));
        come.push(...held.sources);
      }
      this.#files.set(file.path, held);
    }
    return { gone, come, failures: this.#failures };
  }

  get #failures(): Failure[] {
    return [...this.#files.values()].flatMap(({ failures }) => failures);
  }

  /** What a file holds; where it is what it was, with the sources that are known. */
  #held({ path, modified, key, entry }: FileRead, known: Held | undefined): Held {
    const id = shownPath(this.#folder, path);
    const parts = unpackEntry(entry);
    const sources = parts.flatMap(({ name, record }) => (record ? [new Source(id + name, record, modified)] : []));
    const failures = parts.flatMap(({ name, reason }) => (reason === undefined ? [] : [{ id: id + name, reason }]));
    const isSame = known?.modified === modified && areSame(known?.sources ?? [], sources);
    return { modified, key, sources: isSame && known ? known.sources : sources, failures };
  }
}

const areSame = (a: readonly Source[], b: readonly Source[]): boolean =>
  a.length === b.length && a.every(({ id, record }, index) => id === b[index]!.id && record.equals(b[index]!.record));
