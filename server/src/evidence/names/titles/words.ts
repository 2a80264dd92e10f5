import type { Entity, SourcedRole } from '../../../corpus/entities';
import { blockAt, type Source } from '../../../corpus/source';
import type { BlockAnalysis } from '../../../text/analysis';
import type { Role, RoleWord } from '../../../text/names/roles/role';
import type { Span } from '../../../text/span';

/** All words of a role but its head. */
export const wordsOf = (role: Role): readonly RoleWord[] => [...role.owner, ...role.modifiers, ...role.complement];

/** A span alone, without what else carries it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A word with a capital. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word with a capital where the one that it replaces has one. */
export const likeWritten = ({ capital }: RoleWord, word: string): string => (capital ? capitalised(word) : word);

/** All that the sources say that somebody is or was. */
export const sourcedRoles = ({ roles }: Entity): readonly SourcedRole[] => roles;

/** What one source says at one place. */
export const saidIn = (source: Source, role: Role, blockStart: number): SourcedRole => ({
  source,
  role,
  span: { start: blockStart + role.start, end: blockStart + role.end },
  sources: new Set([source]),
  count: 1,
});

/** A role where it first stands in its source, with the block that has it; its spans count in the block. */
export function placed({ source, role, span }: SourcedRole): { role: Role; block: BlockAnalysis } | undefined {
  const at = blockAt(source.blocks, span.start);
  return at && { role: moved(role, span.start - at.start - role.start), block: at.block };
}

function moved(role: Role, by: number): Role {
  if (by === 0) return role;
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...shift(role),
    headSpan: shift(role.headSpan),
    modifiers: role.modifiers.map(shift),
    owner: role.owner.map(shift),
    complement: role.complement.map(shift),
  };
}
