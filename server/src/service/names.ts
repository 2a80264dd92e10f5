import type { Entity } from '../corpus/entities';
import type { ResolvedName } from '../evidence/names/resolution';
import type { PlacedMention } from '../text/names/gather';
import { touches } from '../text/span';
import type { DraftSnapshot } from './snapshot';

/** The name at an offset of a draft. */
export interface NameAt {
  readonly resolved: ResolvedName;
  readonly mention: PlacedMention;
  /** Whom or what it means: where a correction says so, the one that is meant. */
  readonly entity: Entity | undefined;
}

/** The name that an offset of the draft is in, or right behind. */
export function nameAt({ context }: DraftSnapshot, offset: number): NameAt | undefined {
  for (const resolved of context.names) {
    for (const { mentions } of resolved.name.forms) {
      const mention = mentions.find((candidate) => touches(candidate, offset));
      if (!mention) continue;
      return { resolved, mention, entity: meantBy(resolved, mention) };
    }
  }
  return undefined;
}

/** Whom or what a mention of a name means: where a correction says so, the one that is meant. */
export function meantBy({ entity, corrections }: ResolvedName, mention: PlacedMention): Entity | undefined {
  return corrections.find((candidate) => candidate.mention === mention)?.entity ?? entity;
}

/** All mentions in the draft of what a name means. */
export function mentionsInDraft({ context }: DraftSnapshot, { resolved, entity }: NameAt): PlacedMention[] {
  const same = context.names.filter((other) => other === resolved || (entity !== undefined && other.entity === entity));
  return same.flatMap(({ name }) => name.forms.flatMap(({ mentions }) => mentions)).sort((a, b) => a.start - b.start);
}
