import { isService } from '../../../../text/lexicon/services';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import type { TitleConflict, TitleQuestion } from '../question';
import { sourcedRoles, spanOf } from '../words';

/** "Commander Ilse Brandt of the navy" for the coastguard: who has a rank has it in one service. */
export function otherService({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const own = role.tense === 'now' ? serviceOf(role) : undefined;
  if (!own) return undefined;
  const said = held.find((one) => serviceOf(one.role) !== undefined);
  if (!said || sourcedRoles(entity).some((one) => serviceOf(one.role)?.word === own.word)) return undefined;
  if (areSaidBeside([own.word], entity)) return undefined;
  return { ...spanOf(own), right: serviceOf(said.role)!.word, said };
}

/** The one service, without a name of its own, in which somebody is. */
function serviceOf({ modifiers, complement }: Role): RoleWord | undefined {
  const words = complement.length > 0 ? complement : modifiers;
  const [only, ...more] = words;
  return only && more.length === 0 && !only.capital && isService(only.word) ? only : undefined;
}
