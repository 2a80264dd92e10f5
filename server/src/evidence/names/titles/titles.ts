import type { Entity } from '../../../corpus/entities';
import type { PlacedMention } from '../../../text/names/gather';
import { otherBody } from './body';
import type { TitleConflict } from './conflict';
import { otherField } from './field';
import { otherNationality } from './nationality';
import { otherParty, otherState } from './party';
import { otherPost } from './post';

/**
 * Holds what a draft says that somebody is against what the sources say. A conflict counts only in a slot of an otherwise
 * like role: the same office of another field, the same job with another nationality, another committee chaired; or where
 * two posts shut each other out.
 */
export function titleConflict(mention: PlacedMention, entity: Entity): TitleConflict | undefined {
  const held = entity.roles.filter(({ role }) => role.tense !== 'former');
  for (const role of mention.roles) {
    if (role.tense === 'former' || held.length === 0) continue;
    const conflict =
      otherState(role, held) ??
      otherParty(role, held) ??
      otherNationality(role, held) ??
      otherField(role, held) ??
      otherBody(role, held) ??
      otherPost(role, held);
    if (conflict) return conflict;
  }
  return undefined;
}
