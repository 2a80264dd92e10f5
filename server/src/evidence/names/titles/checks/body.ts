import type { SourcedRole } from '../../../../corpus/entities';
import { domainOf, isDomain, isLevel, mayBeOneLevel } from '../../../../text/lexicon/domains';
import { singular } from '../../../../text/lexicon/roleNouns';
import { isMostly } from '../../../../text/lexicon/wordnet';
import { likeness } from '../../../../text/names/distance';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { isAnyBody } from './charge';
import { partsOf } from './frame';
import type { TitleConflict, TitleQuestion } from '../question';
import { spanOf } from '../words';

/** "chairs the planning committee" for the finance one, "head of the central bank" for the wealth fund. */
export function otherBody({ role, held }: TitleQuestion): TitleConflict | undefined {
  const own = subjectOf(role) ?? bodyIn(role);
  if (own.length === 0) return undefined;
  const same = held.filter(
    ({ role: other }) => leads(other) === leads(role) && (leads(role) || other.head === role.head),
  );
  const known = same
    .flatMap((said) => bodiesOf(said.role).map((words) => ({ said, words })))
    .filter(({ words }) => words.length > 0);
  if (known.length === 0) return undefined;
  const ownWords = new Set(own.map(({ word }) => word));
  const { said, words } = known[0]!;
  const noun = own[own.length - 1]!;
  const sameNoun = known.find((body) => body.words[body.words.length - 1]!.word === noun.word);
  if (sameNoun) return otherQualifier(own, sameNoun.words, sameNoun.said);
  if (!leads(role) && subjectOf(role)) return undefined;
  if (known.some((body) => body.words.some(({ word }) => ownWords.has(word))) || !sharesName(role, said.role))
    return undefined;
  // "the northern business" is the northern unit
  if (isAnyBody(own) && known.some((body) => isAnyBody(body.words))) return undefined;
  return { start: own[0]!.start, end: noun.end, right: words.map(({ word }) => word).join(' '), said };
}

function otherQualifier(
  own: readonly RoleWord[],
  other: readonly RoleWord[],
  said: SourcedRole,
): TitleConflict | undefined {
  const noun = otherNoun(own, other);
  if (noun) return { ...spanOf(noun.written), right: noun.right.word, said };
  const known = new Set(other.map(({ word }) => domainOf(word)));
  const wrong = own.filter(({ word }) => isDomain(word) && !known.has(domainOf(word)));
  const mine = new Set(own.map(({ word }) => domainOf(word)));
  const right = other.filter(({ word }) => isDomain(word) && !mine.has(domainOf(word)));
  if (wrong.length !== 1 || right.length !== 1 || mayBeOneLevel(wrong[0]!.word, right[0]!.word)) return undefined;
  return { ...spanOf(wrong[0]!), right: right[0]!.word, said };
}

/** "housing statistics" for price statistics: one noun before the same words, that is other. */
function otherNoun(
  own: readonly RoleWord[],
  other: readonly RoleWord[],
): { written: RoleWord; right: RoleWord } | undefined {
  if (own.length !== 2 || other.length !== 2 || own[1]!.word !== other[1]!.word) return undefined;
  const [written, right] = [own[0]!, other[0]!];
  const areNouns = [written, right].every(({ word }) => isMostly(singular(word), 'n') && !isLevel(word));
  return areNouns &&
    likeness(written.word, right.word) === 'different' &&
    domainOf(written.word) !== domainOf(right.word)
    ? { written, right }
    : undefined;
}

/** "labor economics" in "professor of labor economics at Wexcombe University": what stands right behind "of". */
function subjectOf(role: Role): readonly RoleWord[] | undefined {
  const [first] = partsOf(role);
  const isPlain = first?.link === 'of' && !first.words.some(({ capital }) => capital);
  return isPlain && !leads(role) && first.words.length > 1 ? first.words : undefined;
}

/** The plain words of a complement that name no body, but may say where it is: "provincial council" of Leloa. */
function bodyIn(role: Role): readonly RoleWord[] {
  const [first, second, ...more] = partsOf(role);
  const isPlaced =
    second !== undefined &&
    more.length === 0 &&
    /^(?:of|in|on|for)$/.test(second.link) &&
    second.words.every(({ capital }) => capital);
  return plainWords(isPlaced ? first!.words : role.complement);
}

/** The last plain words of some: a body without a name of its own. */
function plainWords(words: readonly RoleWord[]): readonly RoleWord[] {
  let from = words.length;
  while (from > 0 && !words[from - 1]!.capital) from--;
  return words.slice(from);
}

const leads = ({ head }: Role): boolean =>
  /^(?:head|chair|leader|director|chief executive|president|chief)$/.test(head);

/** What somebody heads: in "finance committee chair" it stands before the head. */
const bodiesOf = (role: Role): readonly (readonly RoleWord[])[] => [
  subjectOf(role) ?? bodyIn(role),
  role.head === 'chair' ? plainWords(role.modifiers) : [],
];

/** Whether both speak of something of one owner: Russia's bank and Russia's fund. */
function sharesName(a: Role, b: Role): boolean {
  const names = new Set(a.complement.filter(({ capital }) => capital).map(({ word }) => word));
  return b.complement.some(({ capital, word }) => capital && names.has(word));
}
