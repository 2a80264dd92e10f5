import type { SourcedRole } from '../../../../corpus/entities';
import { isMostly } from '../../../../text/lexicon/wordnet';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import { isRank } from './frame';
import type { TitleConflict, TitleQuestion } from '../question';
import { sourcedRoles } from '../words';

/**
 * "Chief economist at Hallam Osei" for the currency strategist of that house: nouns between which outlets do not tell
 * where they stand alone, each with a word of its own before it, at one body with a name.
 */
export function otherDesk({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const own = qualifierOf(role);
  if (!own || !AT_DESKS.test(role.head)) return undefined;
  if (sourcedRoles(entity).some(({ role: said }) => said.head === role.head)) return undefined;
  const same = held.filter(({ role: said }) => AT_DESKS.test(said.head) && areAtOneHouse(said, role));
  const [first] = same;
  const right = first && qualifierOf(first.role);
  if (!right || same.some((said) => !isOther(said, own))) return undefined;
  if (areSaidBeside([role.head], entity)) return undefined;
  const { text, start, headSpan } = first.role;
  return {
    start: own.start,
    end: role.headSpan.end,
    right: text.slice(right.start - start, headSpan.end - start),
    said: first,
  };
}

const AT_DESKS =
  /^(?:economist|strategist|analyst|trader|forecaster|researcher|correspondent|editor|reporter|columnist|critic)$/;

const isOther = ({ role }: SourcedRole, own: RoleWord): boolean => {
  const word = qualifierOf(role);
  return word !== undefined && word.word !== own.word;
};

/** The rank or the noun right before a head: "chief", "currency". */
function qualifierOf({ modifiers, headSpan }: Role): RoleWord | undefined {
  const last = modifiers[modifiers.length - 1];
  const isNext = last !== undefined && headSpan.start - last.end <= 1;
  return isNext && (isRank(last.word) || isMostly(last.word, 'n')) ? last : undefined;
}

/** Whether both are of one body by name. */
function areAtOneHouse(a: Role, b: Role): boolean {
  const [one, other] = [a, b].map(({ owner, complement }) =>
    [...owner, ...complement].filter(({ capital }) => capital).map(({ word }) => word),
  );
  return one!.length > 0 && one!.join(' ') === other!.join(' ');
}
