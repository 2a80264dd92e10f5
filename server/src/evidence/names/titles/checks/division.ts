import type { SourcedRole } from '../../../../corpus/entities';
import { isOccupation, isTrade } from '../../../../text/lexicon/occupations';
import { isMostly } from '../../../../text/lexicon/wordnet';
import type { Role } from '../../../../text/names/roles/role';
import type { Span } from '../../../../text/span';
import { areSaidBeside } from '../beside';
import { isAnyBody } from './charge';
import { frameOf, isRank, partsOf } from './frame';
import type { TitleConflict, TitleQuestion } from '../question';
import { sourcedRoles } from '../words';

/** A post for one field of what a body does: "head of surgery", "chief medical officer". */
interface Division extends Span {
  readonly fields: readonly string[];
  /** It is one of those that lead the others of their work: "chief engineer". */
  readonly isChief?: boolean;
}

/**
 * "Its head of surgery" for the director, "the chief financial officer" for the chief executive, and the other way round:
 * who leads a part of a body does not lead it, where no source speaks of such a part beside the name.
 */
export function otherDivision({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  if (role.tense !== 'now' || role.also || !isDefinite(role)) return undefined;
  const own = divisionIn(role);
  if (!own && !isWhole(role)) return undefined;
  // "an engineer" is no chief engineer
  const isTrained = (said: Role): boolean => own?.isChief === true && said.head === role.head && !isDefinite(said);
  const all = sourcedRoles(entity).filter(
    ({ role: said }) =>
      !isTrained(said) && (divisionIn(said) !== undefined || isOccupation(said.head) || said.head === 'head'),
  );
  const rival = held.find(
    ({ role: said }) => isDefinite(said) && (own ? isWhole(said) : divisionIn(said) !== undefined),
  );
  if (!rival || !all.every((said) => isOneWith(said, rival))) return undefined;
  if (own)
    return areSaidBeside(own.fields, entity)
      ? undefined
      : { start: own.start, end: own.end, right: headText(rival.role), said: rival };
  const division = divisionIn(rival.role)!;
  if (role.head === 'director' || areSaidBeside([role.head.split(' ').pop()!], entity)) return undefined;
  const { start, text } = rival.role;
  return { ...spanOfHead(role), right: text.slice(division.start - start, division.end - start), said: rival };
}

const spanOfHead = ({ headSpan: { start, end } }: Role): Span => ({ start, end });

const headText = ({ text, headSpan, start }: Role): string => text.slice(headSpan.start - start, headSpan.end - start);

const isOneWith = ({ role }: SourcedRole, rival: SourcedRole): boolean => {
  const [a, b] = [divisionIn(role), divisionIn(rival.role)];
  return a || b ? a?.fields.join(' ') === b?.fields.join(' ') : role.head === rival.role.head;
};

/** "the director", "its chief executive": an office with nothing that narrows it. */
function isWhole(role: Role): boolean {
  const { levels, fields, parts } = frameOf(role);
  const isNarrowed =
    levels.length + fields.length + parts.length > 0 || role.modifiers.some(({ word }) => isRank(word));
  return LEADS.test(role.head) && !isNarrowed;
}

const LEADS = /^(?:director|managing director|chief executive|president|chair|principal|mayor)$/;

const isDefinite = (role: Role): boolean => frameOf(role).article === 'definite';

function divisionIn(role: Role): Division | undefined {
  if (role.head === 'officer') {
    const [chief, ...fields] = role.modifiers;
    if (chief?.word !== 'chief' || fields.length !== 1) return undefined;
    return { start: chief.start, end: role.headSpan.end, fields: fields.map(({ word }) => word) };
  }
  const rank = role.modifiers[role.modifiers.length - 1];
  if (rank?.word === 'chief' && isTrade(role.head))
    return { start: rank.start, end: role.headSpan.end, fields: ['chief'], isChief: true };
  const [part] = partsOf(role);
  if (role.head !== 'head' || part?.link !== 'of' || part.article !== '' || isAnyBody(part.words)) return undefined;
  if (part.words.some(({ capital, word }) => capital || !isMostly(word, 'n'))) return undefined;
  const last = part.words[part.words.length - 1]!;
  return { start: role.headSpan.start, end: last.end, fields: part.words.map(({ word }) => word) };
}
