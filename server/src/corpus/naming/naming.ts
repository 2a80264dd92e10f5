import { withoutParticle } from '../../text/names/person';
import type { NameSummary } from '../record';
import type { Source } from '../source';
import { Cluster, Part } from './cluster';
import { ContentChange, personOf, type Content } from './content';
import { Family } from './family';
import { Groups } from './groups';
import { isShort } from './near';
import { questionOf, ShortPart, Surname } from './surname';
import { Variants } from './variants';

/** What a change of sources has changed in whom they name. */
export interface NamingChange {
  /** Clusters of which something is another: what is in them, what is joined to them, or whether they are. */
  readonly clusters: ReadonlySet<Cluster>;
  /** Parts whose content has changed, with the content before. */
  readonly parts: ReadonlyMap<Part, Content>;
}

/**
 * Who and what the sources name, kept while sources come and go. First names that are written alike are one (`Part`),
 * then full names whose given names are forms of one another (`Family`) and surnames that can mean but one of them
 * (`Surname`); then names that differ by slips are joined (`Variants`). What is decided at each step depends on nothing
 * but the sources that there are, so that it is the same however they came to be there.
 */
export class Naming {
  /** Sources by their numbers. A number is never given again. */
  readonly #sources: (Source | undefined)[] = [];
  readonly #slots = new Map<Source, number>();
  /** The part of each name of a source; names that may be several people's have none. */
  readonly #partsIn: (readonly (Part | undefined)[] | undefined)[] = [];
  readonly #full = new Map<string, Part>();
  readonly #families = new Map<string, Family>();
  readonly #surnames = new Map<string, Surname>();
  /** Surnames alone that may misspell a full name's. */
  readonly #near = new Groups<Part, ShortPart>();
  readonly #variants = new Variants();

  sourceOf(slot: number): Source | undefined {
    return this.#sources[slot];
  }

  slotOf(source: Source): number | undefined {
    return this.#slots.get(source);
  }

  /** The parts to which the names of a source belong, by the names' indices. */
  partsIn(slot: number): readonly (Part | undefined)[] {
    return this.#partsIn[slot] ?? [];
  }

  /** All parts, in no order. */
  get parts(): Iterable<Part> {
    return new Set(this.#partsIn.flatMap((parts) => parts ?? []).filter((part) => part !== undefined));
  }

  get variants(): Variants {
    return this.#variants;
  }

  /** Takes out sources, and takes in others. */
  change(gone: Iterable<Source>, come: Iterable<Source>): NamingChange {
    const changes = this.#leaving(gone);
    for (const source of come) this.#add(source, changes);
    const parts = new Map<Part, Content>();
    for (const [part, change] of changes) {
      parts.set(part, part.content);
      part.content = change.content;
    }
    return { parts, clusters: this.#regroup(parts.keys()) };
  }

  /** Takes out sources; gives what that changes. */
  #leaving(sources: Iterable<Source>): Map<Part, ContentChange> {
    const left = new Map<Part, { readonly slot: number; readonly name: NameSummary }[]>();
    for (const source of sources) {
      const slot = this.#slots.get(source);
      if (slot === undefined) continue;
      const parts = this.#partsIn[slot]!;
      source.nameSummaries.forEach((name, index) => {
        const part = parts[index];
        if (part) left.set(part, [...(left.get(part) ?? []), { slot, name }]);
      });
      this.#slots.delete(source);
      this.#sources[slot] = undefined;
      this.#partsIn[slot] = undefined;
    }
    const changes = new Map<Part, ContentChange>();
    for (const [part, names] of left) {
      const change = new ContentChange(part.content, new Set(names.map(({ slot }) => slot)));
      for (const { name } of names) change.leave(name);
      changes.set(part, change);
    }
    return changes;
  }

  #add(source: Source, changes: Map<Part, ContentChange>): void {
    const slot = this.#sources.length;
    this.#sources.push(source);
    this.#slots.set(source, slot);
    const names = source.nameSummaries;
    const parts: (Part | undefined)[] = names.map((name) =>
      name.ambiguous || isShort(name) ? undefined : this.#fullPart(name),
    );
    names.forEach((name, index) => {
      if (!name.ambiguous && isShort(name))
        parts[index] = this.#shortPart(
          name,
          name.near.map((other) => parts[other]).filter((part) => part !== undefined),
        );
      const part = parts[index];
      if (!part) return;
      const change = changes.get(part) ?? new ContentChange(part.content, NONE);
      changes.set(part, change);
      change.join([slot, index], name);
    });
    this.#partsIn[slot] = parts;
  }

  #fullPart({ forms, person }: NameSummary): Part {
    const key = person ? `${person.given[0]} ${person.core} ${person.generation}` : forms[0]!.key;
    const part = this.#full.get(key) ?? new Part(key, person?.core);
    this.#full.set(key, part);
    return part;
  }

  #shortPart(name: NameSummary, near: readonly Part[]): ShortPart {
    const word = name.forms[0]!.key;
    const surname = this.#surnames.get(word) ?? new Surname(word);
    this.#surnames.set(word, surname);
    const part = surname.part(questionOf(name, near));
    for (const full of near) this.#near.put(full, part);
    return part;
  }

  /** Groups anew what some changed parts have a share in; gives the clusters that are others now. */
  #regroup(parts: Iterable<Part>): ReadonlySet<Cluster> {
    const touched = new Set<Cluster>();
    const gone = new Set<Cluster>();
    const surnames = new Set<Surname>();
    const families = new Set<Family>();
    const touch = (cluster: Cluster | undefined): void => void (cluster && touched.add(cluster));

    for (const part of parts) {
      touch(part.cluster);
      if (part instanceof ShortPart) this.#updateShort(part, surnames, touch);
      else if (part.core !== undefined) families.add(this.#updatePerson(part, part.core));
      else if (part.isEmpty) this.#removeThing(part, gone);
      else touch((part.cluster ??= thingOf(part)));
    }
    for (const family of families) this.#join(family, gone, surnames, touch);
    for (const surname of surnames) {
      surname.place(this.#bearersOf(surname.word), touch);
      if (surname.isEmpty) this.#surnames.delete(surname.word);
    }
    // a surname alone that nobody bears any more, or whose bearer is new, may come and go as a cluster of its own
    for (const cluster of touched) if (cluster.own.length === 0) gone.add(cluster);
    for (const cluster of gone) touched.delete(cluster);
    for (const cluster of touched) cluster.touch();
    for (const cluster of this.#variants.update(touched, gone)) touched.add(cluster);
    for (const cluster of gone) touched.add(cluster);
    return touched;
  }

  #updateShort(part: ShortPart, surnames: Set<Surname>, touch: (cluster: Cluster) => void): void {
    const surname = this.#surnames.get(part.word)!;
    surnames.add(surname);
    if (!part.isEmpty) return;
    surname.remove(part, touch);
    for (const full of part.question.near) this.#near.take(full, part);
  }

  #updatePerson(part: Part, core: string): Family {
    const family = this.#families.get(core) ?? new Family(core);
    this.#families.set(core, family);
    if (part.isEmpty) {
      family.remove(part);
      part.cluster = undefined;
      this.#full.delete(part.key);
    } else family.update(part);
    return family;
  }

  #removeThing(part: Part, gone: Set<Cluster>): void {
    this.#full.delete(part.key);
    if (part.cluster) gone.add(part.cluster);
  }

  #join(family: Family, gone: Set<Cluster>, surnames: Set<Surname>, touch: (cluster: Cluster) => void): void {
    const regrouping = family.join();
    for (const cluster of regrouping.gone) gone.add(cluster);
    for (const cluster of regrouping.changed) touch(cluster);
    for (const part of regrouping.moved)
      for (const short of this.#near.of(part)) surnames.add(this.#surnames.get(short.word)!);
    for (const word of [family.core, ...family.surnames]) {
      const surname = this.#surnames.get(word);
      if (surname) surnames.add(surname);
    }
    if (family.isEmpty) this.#families.delete(family.core);
  }

  /** The people named in full who bear a surname, with or without its particles. */
  #bearersOf(word: string): Cluster[] {
    const own = [...(this.#families.get(word)?.clusters ?? [])];
    const core = coreOf(word);
    if (core === word) return own;
    const others = [...(this.#families.get(core)?.clusters ?? [])];
    return [...own, ...others.filter(({ own: [head] }) => personOf(head!.content)?.family === word)];
  }
}

const thingOf = (part: Part): Cluster => {
  const cluster = new Cluster(part.key);
  cluster.own = [part];
  return cluster;
};

/** The surname without its particles; see `parsePerson`. */
const coreOf = (word: string): string => withoutParticle(word).split(' ').pop()!;

const NONE: ReadonlySet<number> = new Set();
