import type { Entity, SourcedMention } from '../../corpus/entities';
import { byId } from '../../corpus/source';

/** How many sources are looked into for what stands beside a name; the first ones say enough of somebody in thousands. */
const MOST_SOURCES = 60;

/** The mentions of an entity in its first sources. */
export function* someMentions(entity: Entity): Generator<SourcedMention> {
  const first = [...entity.sources].sort(byId).slice(0, MOST_SOURCES);
  for (const source of first) yield* entity.mentionsIn(source);
}
