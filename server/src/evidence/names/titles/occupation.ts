import type { SourcedRole } from '../../../corpus/entities';
import { areAlike, isOccupation, isOffice, isTrade, mayBeCombined } from '../../../text/lexicon/occupations';
import { isKin } from '../../../text/names/roles/posts';
import { AFFILIATED, NATIONAL, type Role } from '../../../text/names/roles/role';
import { areSaidBeside } from './beside';
import { frameOf, likenessOf, type Frame, type Likeness } from './frame';
import { isPossessive, rivalConflict } from './post';
import type { TitleConflict, TitleQuestion } from './question';
import { sourcedRoles } from './words';

/** A role that says what somebody does or holds, with what stands around its head. */
interface Framed {
  readonly role: Role;
  readonly frame: Frame;
}

/**
 * "The museum's chief restorer" for its chief curator, "a retired banker" for a retired judge: another noun for what
 * somebody is in what is otherwise one description, that cannot be said of the same person, and that no source says.
 */
export function otherOccupation({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const own = framed(role);
  if (!own) return undefined;
  const all = sourcedRoles(entity).filter((said) => framed(said.role) !== undefined);
  if (all.some((said) => areAlike(said.role.head, role.head))) return undefined;
  const rivals = held.flatMap((said) => {
    const other = framed(said.role);
    const likeness = other ? likenessOf(own.frame, other.frame) : 'none';
    return other && shutOut(own, other.role, likeness, all) ? [{ said, likeness }] : [];
  });
  if (rivals.length === 0 || areSaidBeside([role.head.split(' ').pop()!], entity)) return undefined;
  const closest = ORDER.find((likeness) => rivals.some((rival) => rival.likeness === likeness));
  const nearest = rivals.filter(({ likeness }) => likeness === closest).map(({ said }) => said);
  return withoutRepeat(rivalConflict(role, nearest), role);
}

/** "chief [engineer]" becomes "chief executive", and not "chief chief executive". */
function withoutRepeat(conflict: TitleConflict, { modifiers, headSpan }: Role): TitleConflict {
  const before = modifiers[modifiers.length - 1];
  const repeats =
    before && conflict.start === headSpan.start && conflict.right.toLowerCase().startsWith(`${before.word} `);
  return repeats ? { ...conflict, right: conflict.right.slice(before.word.length + 1) } : conflict;
}

const ORDER: readonly Likeness[] = ['strong', 'weak', 'bare'];

function framed(role: Role): Framed | undefined {
  if (role.head === AFFILIATED || role.head === NATIONAL || isKin(role) || isPossessive(role) || role.also)
    return undefined;
  const frame = frameOf(role);
  // the chief negotiator has no other work there
  const isPost = isOccupation(role.head) || (frame.ranks.includes('chief') && HAVE_CHIEFS.test(role.head));
  return isPost ? { role, frame } : undefined;
}

const HAVE_CHIEFS = /^(?:negotiator|mediator|spokesperson|adviser|researcher|campaigner|organiser|guide)$/;

function shutOut({ role, frame }: Framed, said: Role, likeness: Likeness, all: readonly SourcedRole[]): boolean {
  if (likeness === 'none') return false;
  if (likeness === 'strong') return !areAlike(role.head, said.head);
  // who was something may have been many things
  if (role.tense === 'former' || all.some((other) => mayBeCombined(other.role.head, role.head))) return false;
  if (likeness === 'weak') return true;
  const says = frame.article === 'definite' ? isOffice : isTrade;
  return (
    says(role.head) &&
    says(said.head) &&
    all.every((other) => other.role.tense !== role.tense || other.role.head === said.head)
  );
}
