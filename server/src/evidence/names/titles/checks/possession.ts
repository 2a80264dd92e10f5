import type { Role } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import type { TitleConflict, TitleQuestion } from '../question';
import { sourcedRoles } from '../words';

/** "The owner of the plant" for its manager: who runs or keeps a thing for others does not own it, unless some source says so. */
export function otherPossession({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const thing = thingOf(role);
  if (!thing || role.also || !KEEP.test(role.head)) return undefined;
  const own = role.head === 'owner';
  const same = held.filter(({ role: said }) => KEEP.test(said.head) && thingOf(said) === thing);
  const [first] = same;
  if (!first || same.some(({ role: said }) => (said.head === 'owner') === own)) return undefined;
  if (sourcedRoles(entity).some(({ role: said }) => said.head === role.head)) return undefined;
  if (areSaidBeside(own ? OWNS : [role.head], entity)) return undefined;
  const { start, text, headSpan } = first.role;
  const right = text.slice(headSpan.start - start, headSpan.end - start).toLowerCase();
  return { start: role.headSpan.start, end: role.headSpan.end, right, said: first };
}

/** Those who have a thing, and those who keep it for them; who coaches, edits or cooks may own it besides. */
const KEEP = /^(?:owner|manager|tenant|caretaker|landlord|warden|guard|watchman)$/;

const OWNS = ['owner', 'own', 'owned', 'buy', 'inherit', 'founder', 'belong'];

/** The last word for what somebody has or keeps: "the manager of the plant", "the plant's manager". */
function thingOf({ complement, owner, tense, text }: Role): string | undefined {
  if (tense !== 'now' || /^an? /i.test(text)) return undefined;
  const words = complement.length > 0 ? complement : owner;
  return words[words.length - 1]?.word;
}
