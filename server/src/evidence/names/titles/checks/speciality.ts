import { isDomain, isLevel, isSubject } from '../../../../text/lexicon/domains';
import { isMostly } from '../../../../text/lexicon/wordnet';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import { areRelated } from './charge';
import type { TitleConflict, TitleQuestion } from '../question';
import { likeWritten, sourcedRoles, spanOf } from '../words';

/** "a brain surgeon" for a heart surgeon: another plain noun before a work that is told apart by it. */
export function otherSpeciality({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const own = specialityOf(role);
  if (!own) return undefined;
  const said = held.flatMap((one) => {
    const word = one.role.head === role.head ? specialityOf(one.role) : undefined;
    return word ? [{ one, word }] : [];
  });
  const [first] = said;
  if (!first || said.some(({ word }) => areRelated(word.word, own.word))) return undefined;
  const isElsewhere = sourcedRoles(entity).some((one) =>
    [...one.role.modifiers, ...one.role.owner, ...one.role.complement].some(({ word }) => areRelated(word, own.word)),
  );
  if (isElsewhere || areSaidBeside([own.word], entity)) return undefined;
  return { ...spanOf(own), right: likeWritten(own, first.word.word), said: first.one };
}

/** Works that are done in one field by each who does them. */
const OF_FIELDS =
  /^(?:surgeon|driver|farmer|dealer|trader|merchant|singer|player|coach|engineer|inspector|salesman|saleswoman|worker|breeder|grower|maker)$/;

/** The one plain noun right before a work; fields of offices are looked at elsewhere. */
function specialityOf({ head, headSpan, modifiers }: Role): RoleWord | undefined {
  const last = modifiers[modifiers.length - 1];
  if (!OF_FIELDS.test(head) || !last || last.capital || last.end + 1 !== headSpan.start) return undefined;
  const isOfOffice = isDomain(last.word) || isLevel(last.word) || isSubject(last.word);
  if (head === 'engineer' && ENGINEERS.test(last.word)) return last;
  return isMostly(last.word, 'n') && !isOfOffice && !NO_FIELD.test(last.word) ? last : undefined;
}

/** Of engineers there are kinds by adjectives as well. */
const ENGINEERS =
  /^(?:civil|mining|electrical|electronic|mechanical|chemical|structural|marine|naval|nuclear|agricultural|hydraulic|aeronautical|environmental|industrial|software|sound)$/;

/** Nouns before a work that tell nothing of what it is about. */
const NO_FIELD =
  /^(?:chief|head|lead|trainee|student|apprentice|veteran|star|woman|man|boy|girl|teenage|fellow|part-time|master|family|back-?up|champion|year-old|ace|top|expert)$/;
