import type { SourcedRole } from '../../../../corpus/entities';
import {
  areAlike,
  areTwoCrafts,
  isOccupation,
  isOffice,
  isTrade,
  mayBeCombined,
} from '../../../../text/lexicon/occupations';
import { isKin } from '../../../../text/names/roles/posts';
import { AFFILIATED, NATIONAL, type Role } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import { frameOf, isTelling, likenessOf, type Frame, type Likeness } from './frame';
import { isPossessive, rivalConflict } from './post';
import type { TitleConflict, TitleQuestion } from '../question';
import { sourcedRoles } from '../words';

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
  const all = [...sourcedRoles(entity), ...held].filter((said) => framed(said.role) !== undefined);
  if (all.some((said) => areAlike(said.role.head, role.head))) return undefined;
  const rivals = held.flatMap((said) => {
    const other = framed(said.role);
    const likeness = other ? likenessOf(own.frame, other.frame) : 'none';
    return other && shutOut(own, other.role, likeness, all) ? [{ said, likeness }] : [];
  });
  if (rivals.length === 0 || areSaidBeside([role.head.split(' ').pop()!], entity)) return undefined;
  const closest = ORDER.find((likeness) => rivals.some((rival) => rival.likeness === likeness));
  const nearest = rivals.filter(({ likeness }) => likeness === closest).map(({ said }) => said);
  const conflict = rivalConflict(role, nearest);
  return closest === 'bare' ? withFields(conflict, role) : withoutRepeat(conflict, role);
}

/** "a [check-in agent]" becomes a baggage handler, and no check-in handler. */
function withFields(conflict: TitleConflict, { modifiers, headSpan, text }: Role): TitleConflict {
  const { role } = conflict.said;
  if (conflict.start !== headSpan.start || !/^an? /i.test(text)) return conflict;
  const [own, other] = [modifiers, role.modifiers].map((words) => words.find(isTelling));
  const start = own?.start ?? conflict.start;
  const before =
    other && !isTrade(role.head) ? role.text.slice(other.start - role.start, role.headSpan.start - role.start) : '';
  return { ...conflict, start, right: before + conflict.right };
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
  const ofTime = all.filter((other) => other.role.tense === role.tense);
  const others = role.tense === 'former' ? ofTime : all;
  if (others.some((other) => mayBeCombined(other.role.head, role.head))) {
    // "a bus driver" is no bus mechanic, though a driver may mend buses
    const isOnly = ofTime.every((other) => other.role.head === said.head);
    return likeness === 'weak' && isOnly && frame.article === 'indefinite' && areTwoCrafts(role.head, said.head);
  }
  const isSaid = frame.article === 'definite' ? isOffice : isTrade;
  const says = (of: Role): boolean => isSaid(of.head) || (frame.article === 'indefinite' && isCompound(of));
  // a senator may have a trade besides
  const isBesides = (other: Role): boolean => isSaid === isTrade && likeness === 'bare' && !isTrade(other.head);
  const isAlone =
    says(role) && says(said) && ofTime.every(({ role: other }) => other.head === said.head || isBesides(other));
  // who was something may have been many things
  return (likeness === 'weak' && role.tense !== 'former') || isAlone;
}

/** "a newspaper editor", "a political scientist": a noun that a word before it makes a trade of. */
const isCompound = (role: Role): boolean => {
  const { article, fields } = frameOf(role);
  return article === 'indefinite' && fields.length > 0 && isOccupation(role.head);
};
