import type { DayNumber } from '../text/dates/calendar';
import type { Entity, Identity } from './entities';
import { EntityIndex } from './entityIndex';
import { followedBy, Lineage, NOTHING, type Succession } from './lineage';
import type { NameIndex } from './nameIndex';
import { Retrieval } from './retrieval';
import type { SentenceSearch } from './sentenceSearch';
import { byId, type Source } from './source';

/** A file among the sources that could not be read. */
export interface Failure {
  readonly id: string;
  readonly reason: string;
}

/** Sources that come and go at once, and all failures afterwards. */
export interface CorpusChange {
  readonly gone: readonly Source[];
  readonly come: readonly Source[];
  readonly failures: readonly Failure[];
  /** Whether all sources are there now; left out: as before. */
  readonly isComplete?: boolean;
}

/** The corpus whose index is taken over, and what has come and gone since. */
interface Heritage {
  readonly of: Corpus;
  readonly since: Succession;
}

/**
 * All sources of a story at one moment. Immutable: a change makes a new one. What is expensive is built at first use; a
 * corpus that was made by a change takes over what the one before it has built, which builds it anew if it is still asked.
 */
export class Corpus {
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
  /** No sources are still to be read: what none of these has is in none. */
  readonly isComplete: boolean;
  /** The corpora of which it is one, and its number among them. */
  #lineage = new Lineage();
  #revision = 0;
  #retrieval: Retrieval | undefined;
  #index: EntityIndex | undefined;
  /** The index that this one takes over when it is first asked; until then the corpus before it goes on answering. */
  #heritage: Heritage | undefined;
  #newestDay: { readonly day: DayNumber | undefined } | undefined;
  #byId: ReadonlyMap<string, Source> | undefined;

  constructor(sources: readonly Source[], failures: readonly Failure[] = [], isComplete = true) {
    // An order of its own makes findings independent of the order in which files were read.
    this.sources = [...sources].sort(byId);
    this.failures = failures;
    this.isComplete = isComplete;
  }

  static readonly empty = new Corpus([]);

  /** The corpus after a change. */
  changed({ gone, come, failures, isComplete = this.isComplete }: CorpusChange): Corpus {
    const left = new Set(gone);
    const next = new Corpus([...this.sources.filter((source) => !left.has(source)), ...come], failures, isComplete);
    next.#retrieval = this.retrieval.changed(left, come);
    // while thousands of sources come in, names are joined when somebody asks for them, and not each time
    next.#heritage = this.#leftTo(gone, come);
    if (this.#revision !== this.#lineage.newest) return next;
    next.#lineage = this.#lineage;
    next.#revision = this.#lineage.record(gone, come);
    return next;
  }

  /** The same for all corpora that came of one another: what can be carried over to later ones is kept by it. */
  get lineage(): object {
    return this.#lineage;
  }

  /** Its number among those of its lineage; later ones have greater numbers. */
  get revision(): number {
    return this.#revision;
  }

  /** What has changed since an earlier corpus of the lineage; undefined where that was too much, or is not known. */
  since(revision: number): Succession | undefined {
    const { newest } = this.#lineage;
    return this.#revision === newest && revision <= newest ? this.#lineage.since(revision) : undefined;
  }

  /** All people and things that the sources name, those first that they name most. */
  get entities(): readonly Entity[] {
    return this.#entityIndex.all;
  }

  get names(): NameIndex {
    return this.#entityIndex.names;
  }

  /** Finds phrases and words in all sources. */
  get retrieval(): Retrieval {
    return (this.#retrieval ??= Retrieval.empty.changed(new Set(), this.sources));
  }

  /** Finds sentences in all sources. */
  get sentences(): SentenceSearch {
    return this.retrieval.sentences;
  }

  /** Whom or what the name means that begins at an offset of a source's text. */
  entityAt(source: Source, start: number): Entity | undefined {
    return this.#entityIndex.at(source, start);
  }

  /** Whom or what each name of a source means, in the order of its names. */
  entitiesIn(source: Source): readonly (Entity | undefined)[] {
    return this.#entityIndex.entitiesIn(source);
  }

  /** Some entities in the order of `entities`. */
  inOrder(entities: Iterable<Entity>): readonly Entity[] {
    return this.#entityIndex.inOrder(entities);
  }

  /** Whom or what each name of a source means; the same list as long as that has not changed. */
  identitiesIn(source: Source): readonly (Identity | undefined)[] {
    return this.#entityIndex.identitiesIn(source);
  }

  /** The day of its newest source; undefined where none has a date. */
  get newestDay(): DayNumber | undefined {
    if (this.#newestDay === undefined) {
      let newest = -Infinity;
      for (const { facts } of this.sources) newest = Math.max(newest, facts.date?.value ?? -Infinity);
      this.#newestDay = { day: newest === -Infinity ? undefined : newest };
    }
    return this.#newestDay.day;
  }

  source(id: string): Source | undefined {
    this.#byId ??= new Map(this.sources.map((source) => [source.id, source]));
    return this.#byId.get(id);
  }

  get #entityIndex(): EntityIndex {
    if (this.#index) return this.#index;
    const { of: before, since } = this.#heritage ?? { of: this, since: NOTHING };
    this.#heritage = undefined;
    if (before.#index) {
      this.#index = before.#index;
      before.#index = undefined;
      this.#index.change(since.gone, since.come, this.retrieval);
    } else {
      this.#index = new EntityIndex(this.retrieval);
      this.#index.change([], this.sources, this.retrieval);
    }
    return this.#index;
  }

  /** What a corpus that comes of this one by a change takes over. */
  #leftTo(gone: readonly Source[], come: readonly Source[]): Heritage | undefined {
    if (this.#index === undefined && this.sources.length === 0) this.#index = new EntityIndex(this.retrieval);
    if (this.#index) return { of: this, since: followedBy(NOTHING, gone, come) };
    return this.#heritage && { of: this.#heritage.of, since: followedBy(this.#heritage.since, gone, come) };
  }
}
