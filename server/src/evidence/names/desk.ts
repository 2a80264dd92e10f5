import type { Entity } from '../../corpus/entities';
import { couldShareRole } from '../../corpus/identity';
import type { NameIndex } from '../../corpus/nameIndex';
import type { Draft } from '../../draft/draft';
import type { LocalName } from '../../text/names/gather';
import { isExclusiveRole } from '../../text/names/roles/posts';
import type { Role } from '../../text/names/roles/role';
import { sharedContext } from './context';
import type { HouseStyle } from './style';

/** A draft at the desk: what every question about one of its names looks at. */
export interface Desk {
  readonly draft: Draft;
  readonly index: NameIndex;
  readonly style: HouseStyle;
  /** All words, folded, of the names that the draft writes outside quotations. */
  readonly words: ReadonlySet<string>;
  /** Whether a question was asked that something else than the draft's names and the paragraphs of one may answer. */
  isWide: boolean;
}

/** Lays a draft on the desk. */
export function deskFor(draft: Draft, index: NameIndex, style: HouseStyle): Desk {
  const words = draft.names.flatMap(({ forms }) =>
    forms.flatMap(({ key, mentions }) => (mentions.some(({ mention }) => !mention.quoted) ? key.split(' ') : [])),
  );
  return { draft, index, style, words: new Set(words), isWide: false };
}

/** Whether a name of the draft and an entity could hold one role of few. */
export const sharesRole = (name: LocalName, entity: Entity): boolean =>
  couldShareRole(rolesOf(entity).filter(isExclusiveRole), name.roles.filter(isExclusiveRole));

/** How much the company that a name keeps in the draft is that of an entity in the sources. */
export const contextOf = (desk: Desk, name: LocalName, entity: Entity): number =>
  sharedContext(
    name.forms.flatMap(({ mentions }) => mentions),
    desk.draft.blocks,
    entity,
    desk.index,
  );

/** What sources say that somebody is. */
export const rolesOf = ({ roles }: Entity): readonly Role[] => roles.map(({ role }) => role);
