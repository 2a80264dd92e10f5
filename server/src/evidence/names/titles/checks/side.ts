import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import type { TitleConflict, TitleQuestion } from '../question';
import { sourcedRoles, spanOf } from '../words';

type Side = 'defence' | 'prosecution';

/** "Petra Holm, the prosecutor" for the defence lawyer: who speaks for one side of a court does not speak for the other. */
export function otherSideOfCourt({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const own = sideOf(role);
  if (!own) return undefined;
  const sides = held.filter(({ role: said }) => sideOf(said) !== undefined);
  const [first] = sides;
  if (!first || sourcedRoles(entity).some(({ role: said }) => sideOf(said) === own)) return undefined;
  if (areSaidBeside(own === 'defence' ? ['defence', 'defense'] : ['prosecutor'], entity)) return undefined;
  const { start, text, headSpan } = first.role;
  const from = fieldOf(first.role)?.start ?? headSpan.start;
  const right = text.slice(from - start, headSpan.end - start).toLowerCase();
  return { start: fieldOf(role)?.start ?? role.headSpan.start, end: spanOf(role.headSpan).end, right, said: first };
}

function sideOf(role: Role): Side | undefined {
  if (role.head === 'prosecutor') return 'prosecution';
  if (!/^(?:lawyer|counsel|advocate)$/.test(role.head)) return undefined;
  const field = fieldOf(role)?.word;
  if (field === undefined) return undefined;
  return field === 'prosecution' ? 'prosecution' : 'defence';
}

const fieldOf = ({ modifiers }: Role): RoleWord | undefined =>
  modifiers.find(({ word }) => /^(?:defence|defense|prosecution)$/.test(word));
