import type { Entity } from '../../corpus/entities';
import type { LocalName, PlacedMention } from '../../text/names/gather';
import type { Span } from '../../text/span';

/** What is wrong with a spelling. */
export type NameFault = 'misspelled' | 'variant' | 'wrong-given' | 'inconsistent';

/** A word, or some words, of one mention that ought to be written otherwise. */
export interface NameCorrection extends Span {
  readonly fault: NameFault;
  readonly mention: PlacedMention;
  readonly written: string;
  readonly right: string;
  /** The whole name as it ought to be. */
  readonly rightName: string;
  readonly entity: Entity | undefined;
  /** Why it is thought to be that name: "the same given name, a surname one slip away". */
  readonly reason: string;
  /** Numbers of sources for either spelling, where sources differ. */
  readonly support?: { readonly written: number; readonly right: number };
}

/** A name of the draft, held against the corpus. */
export interface ResolvedName {
  readonly name: LocalName;
  /** Whom or what it means, where the corpus knows that. */
  readonly entity: Entity | undefined;
  readonly corrections: readonly NameCorrection[];
}

/** Entities by where the draft mentions them. */
export type EntityByStart = ReadonlyMap<number, Entity>;

/** Whom the mentions of a draft's names mean, by where they begin. */
export function entityByMention(names: readonly ResolvedName[]): EntityByStart {
  const entities = new Map<number, Entity>();
  for (const { name, entity } of names) {
    if (!entity) continue;
    for (const { mentions } of name.forms) for (const { start } of mentions) entities.set(start, entity);
  }
  return entities;
}
