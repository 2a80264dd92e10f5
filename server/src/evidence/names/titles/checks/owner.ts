import { isMostly } from '../../../../text/lexicon/wordnet';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import { areRelated, isAnyBody } from './charge';
import type { TitleConflict, TitleQuestion } from '../question';
import { sourcedRoles, wordsOf } from '../words';

/** "The governor's chief of staff" for the mayor's, "the navy's regional commander": whose officer somebody is. */
export function otherOwner({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const own = ownerOf(role);
  if (!own || !OWNED.test(role.head)) return undefined;
  const same = held.filter(({ role: said }) => said.head === role.head);
  const owners = same.flatMap((said) => {
    const owner = ownerOf(said.role);
    return owner ? [{ said, owner }] : [];
  });
  const [first] = owners;
  if (!first || owners.some(({ owner }) => areRelated(owner.word, own.word))) return undefined;
  const isElsewhere = sourcedRoles(entity).some(({ role: said }) =>
    wordsOf(said).some((word) => areRelated(word.word, own.word)),
  );
  if (isElsewhere || areSaidBeside([own.word], entity)) return undefined;
  return { start: own.start, end: own.end, right: first.owner.word, said: first.said };
}

/** Posts of which each owner has another. */
const OWNED = /^(?:chief|commander|spokesperson|lawyer|secretary|adviser|chaplain|coach|captain|doctor|inspector)$/;

/** The one plain noun that has a post; none where any body may be called so. */
function ownerOf({ owner }: Role): RoleWord | undefined {
  const [only, ...more] = owner;
  const isPlain = only !== undefined && more.length === 0 && !only.capital && isMostly(only.word, 'n');
  return isPlain && !isAnyBody(owner) ? only : undefined;
}
