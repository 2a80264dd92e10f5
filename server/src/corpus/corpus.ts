import { buildEntities, type Entity } from './entities';
import type { NameMention } from '../text/names/mention';
import { NameIndex } from './nameIndex';
import type { Source } from './source';

/** A file among the sources that could not be read. */
export interface Failure {
  readonly id: string;
  readonly reason: string;
}

/** All sources of a story at one moment. Immutable: a change makes a new one. What is expensive is built at first use. */
export class Corpus {
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
  #entities: readonly Entity[] | undefined;
  #names: NameIndex | undefined;
  #byMention: ReadonlyMap<NameMention, Entity> | undefined;

  constructor(sources: readonly Source[], failures: readonly Failure[] = []) {
    // An order of its own makes findings independent of the order in which files were read.
    this.sources = [...sources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.failures = failures;
  }

  static readonly empty = new Corpus([]);

  get entities(): readonly Entity[] {
    return (this.#entities ??= buildEntities(this.sources));
  }

  get names(): NameIndex {
    return (this.#names ??= new NameIndex(this.entities, this.sources));
  }

  /** What a mention in a source's block means. */
  entityOf(mention: NameMention): Entity | undefined {
    this.#byMention ??= new Map(
      this.entities.flatMap((entity) => entity.mentions.map((sourced) => [sourced.mention.mention, entity] as const)),
    );
    return this.#byMention.get(mention);
  }

  source(id: string): Source | undefined {
    return this.sources.find((source) => source.id === id);
  }
}
