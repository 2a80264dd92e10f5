import type { SourcedRole } from '../../../../corpus/entities';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import type { TitleConflict, TitleQuestion } from '../question';
import { likeWritten, sourcedRoles, spanOf } from '../words';

/**
 * "BrightRoute's executive vice president" for its regional one, "the shadow health secretary" for the health secretary:
 * another grade, or one more, before what is otherwise one post.
 */
export function otherGrade(question: TitleQuestion): TitleConflict | undefined {
  const { role, entity } = question;
  const same = sourcedRoles(entity).filter(({ role: said }) => said.head === role.head);
  const [first] = same;
  if (!first) return undefined;
  const lasting = notForGood(role, same);
  if (lasting) return lasting;
  const own = gradeOf(role);
  if (isShadow(own) !== same.every((said) => isShadow(gradeOf(said.role)))) return otherBench(question);
  if (!own || !HAVE_GRADES.test(role.head)) return undefined;
  const grades = same.flatMap(({ role: said }) => gradeOf(said) ?? []);
  if (grades.length === 0) return noDeputy(own, same, question);
  if (grades.length < same.length || grades.some(({ word }) => areOneGrade(word, own.word))) return undefined;
  if (areSaidBeside([own.word], entity)) return undefined;
  return { ...spanOf(own), right: likeWritten(own, grades[0]!.word), said: first };
}

/** "the permanent coach", of whom all sources say that he is the interim one. */
function notForGood({ modifiers }: Role, same: readonly SourcedRole[]): TitleConflict | undefined {
  const own = modifiers.find(({ word }) => word === 'permanent');
  if (!own || !same.every(({ role: said }) => said.tense === 'acting')) return undefined;
  const word = /\b(?:interim|acting|caretaker|temporary)\b/i.exec(same[0]!.role.text)?.[0];
  return word ? { ...spanOf(own), right: likeWritten(own, word.toLowerCase()), said: same[0]! } : undefined;
}

/** "the deputy director" of whom all sources that tell of the post say that it is the director. */
function noDeputy(
  own: RoleWord,
  same: readonly SourcedRole[],
  { role, entity }: TitleQuestion,
): TitleConflict | undefined {
  const first = same.find(({ role: said }) => isOnlyOne(said));
  if (!first || !/^(?:deputy|vice|assistant)$/.test(own.word) || areSaidBeside([own.word], entity)) return undefined;
  const end = role.modifiers.find(({ start }) => start >= own.end)?.start ?? role.headSpan.start;
  return { start: own.start, end, right: '', said: first };
}

/** "the director of the office", "its director", "director of the Water Agency": of a body there is one. */
const isOnlyOne = (role: Role): boolean =>
  role.tense === 'now' &&
  (/^(?:the|its|their|his|her) /i.test(role.text) || role.owner.length > 0 || isOfNamedBody(role));

const isOfNamedBody = ({ head, text, headSpan, start, complement }: Role): boolean =>
  headSpan.start === start &&
  /^(?:director|president|chair|head|chief executive|governor|rector|principal)$/.test(head) &&
  /^\S+(?: \S+)? of the \p{Lu}/u.test(text) &&
  complement[0]?.capital === true;

/** A minister of the government is none of the opposition's. */
function otherBench({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const own = gradeOf(role);
  const same = held.filter(({ role: said }) => said.head === role.head);
  if (!own || !isShadow(own) || same.length === 0 || !/^(?:secretary|minister|chancellor)$/.test(role.head))
    return undefined;
  if (areSaidBeside([own.word], entity)) return undefined;
  const start = /^the /i.test(role.text) && own.start === role.start + 'the '.length ? role.start : own.start;
  return { start, end: own.end, right: start < own.start ? role.text.slice(0, 3) : '', said: same[0]! };
}

const isShadow = (grade: RoleWord | undefined): boolean => grade?.word === 'shadow';

/** Posts of which a body has several, told apart by grade. */
const HAVE_GRADES =
  /^(?:vice president|professor|lecturer|editor|economist|coach|director|manager|scientist|engineer|counsel|prosecutor|secretary|correspondent|analyst|surgeon|nurse|clerk|curator|inspector|producer|partner|governor|registrar|librarian|pilot|officer|architect|geologist)$/;

const GRADES: readonly ReadonlySet<string>[] = [
  new Set(['chief', 'head', 'lead', 'principal']),
  new Set(['deputy', 'vice', 'assistant', 'associate']),
  ...['executive', 'regional', 'senior', 'junior', 'group', 'shadow', 'trainee', 'adjunct', 'emeritus'].map(
    (grade) => new Set([grade]),
  ),
];

const gradeOf = ({ modifiers }: Role): RoleWord | undefined =>
  modifiers.find(({ word }) => GRADES.some((grade) => grade.has(word)));

/** An assistant professor is no associate one; an assistant editor may be the deputy. */
const areOneGrade = (a: string, b: string): boolean => a === b || GRADES.some((grade) => grade.has(a) && grade.has(b));
