import type { Role } from '../../../../text/names/roles/role';
import type { Span } from '../../../../text/span';
import { areSaidBeside } from '../beside';
import type { TitleConflict, TitleQuestion } from '../question';
import { sourcedRoles } from '../words';

/** A post on the staff of somebody; the span is that of the words that say which. */
interface StaffPost extends Span {
  readonly kind: 'staff' | 'press' | 'private' | 'security' | 'protection' | 'language';
}

/** "The president's chief of staff" for his press secretary: on one staff nobody has two of these posts at once. */
export function otherStaffPost({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const own = staffPostOf(role);
  if (!own || role.also) return undefined;
  const posts = held.flatMap((said) => {
    const post = staffPostOf(said.role);
    return post ? [{ said, post }] : [];
  });
  const [first] = posts;
  if (!first || sourcedRoles(entity).some(({ role: said }) => staffPostOf(said)?.kind === own.kind)) return undefined;
  if (areSaidBeside([TELLING[own.kind]], entity)) return undefined;
  const { start, text } = first.said.role;
  const right = text.slice(first.post.start - start, first.post.end - start);
  return { start: own.start, end: own.end, right: right.toLowerCase(), said: first.said };
}

/** The word by which sources might say the same in other words. */
const TELLING: Readonly<Record<StaffPost['kind'], string>> = {
  staff: 'staff',
  press: 'spokesman',
  private: 'secretary',
  security: 'adviser',
  protection: 'bodyguard',
  language: 'interpreter',
};

/** Of whom "the deputy chief of staff" and "a spokesman" are said there are several, and a spokesman may be anything else. */
function staffPostOf(role: Role): StaffPost | undefined {
  const { head, headSpan, modifiers, complement, tense, text } = role;
  if (tense !== 'now' || /^an? /i.test(text)) return undefined;
  const last = modifiers[modifiers.length - 1];
  const narrowed = { start: last?.start ?? headSpan.start, end: headSpan.end };
  if (head === 'chief' && modifiers.length === 0 && complement[0]?.word === 'staff')
    return { kind: 'staff', start: headSpan.start, end: complement[0].end };
  if (head === 'secretary' && /^(?:press|media)$/.test(last?.word ?? '')) return { kind: 'press', ...narrowed };
  if (head === 'secretary' && /^(?:private|personal)$/.test(last?.word ?? '')) return { kind: 'private', ...narrowed };
  if (head === 'adviser' && last?.word === 'security') return { kind: 'security', ...narrowed };
  if (/^(?:bodyguard|interpreter)$/.test(head))
    return { kind: head === 'bodyguard' ? 'protection' : 'language', start: headSpan.start, end: headSpan.end };
  return undefined;
}
