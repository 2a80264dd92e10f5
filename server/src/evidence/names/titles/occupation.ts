import type { SourcedRole } from '../../../corpus/entities';
import { areAlike, isOccupation, isOffice, isTrade, mayBeCombined } from '../../../text/lexicon/occupations';
import { isKin } from '../../../text/names/roles/posts';
import { AFFILIATED, NATIONAL, type Role } from '../../../text/names/roles/role';
import { areSaidBeside } from './beside';
import { frameOf, likenessOf, type Frame, type Likeness } from './frame';
import { isPossessive, rivalConflict } from './post';
import type { TitleConflict, TitleQuestion } from './question';
import { sourcedRoles } from './words';

/**
 * "The museum's chief restorer" for its chief curator, "a retired banker" for a retired judge: another noun for what
 * somebody is in what is otherwise one description, that cannot be said of the same person, and that no source says.
 */
export function otherOccupation({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  if (!isConcrete(role)) return undefined;
  const all = sourcedRoles(entity).filter(({ role: said }) => isConcrete(said));
  if (all.some(({ role: said }) => areAlike(said.head, role.head))) return undefined;
  const own = frameOf(role);
  const rivals = held.filter(
    ({ role: said }) => isConcrete(said) && shutOut(role, said, likenessOf(own, frameOf(said)), own, all),
  );
  if (rivals.length === 0 || areSaidBeside([role.head.split(' ').pop()!], entity)) return undefined;
  return rivalConflict(role, rivals);
}

const isConcrete = (role: Role): boolean =>
  role.head !== AFFILIATED &&
  role.head !== NATIONAL &&
  !isKin(role) &&
  !isPossessive(role) &&
  !role.also &&
  isOccupation(role.head);

function shutOut(role: Role, said: Role, likeness: Likeness, { article }: Frame, all: readonly SourcedRole[]): boolean {
  if (likeness === 'none') return false;
  if (likeness === 'strong') return !areAlike(role.head, said.head);
  // who was something may have been many things
  if (role.tense === 'former' || all.some((other) => mayBeCombined(other.role.head, role.head))) return false;
  if (likeness === 'weak') return true;
  const says = article === 'definite' ? isOffice : isTrade;
  return says(role.head) && says(said.head) && all.every((other) => other.role.head === said.head);
}
