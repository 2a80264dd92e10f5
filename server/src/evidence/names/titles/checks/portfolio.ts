import { domainOf, isDomain, isLevel } from '../../../../text/lexicon/domains';
import { wordSet } from '../../../../text/lexicon/lists';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import type { Span } from '../../../../text/span';
import { areSaidBeside } from '../beside';
import type { TitleConflict, TitleQuestion } from '../question';
import { capitalised, sourcedRoles } from '../words';

/** An office told by its field: "defence minister", "commissioner of police"; the span is that of both words. */
interface Portfolio extends Span {
  readonly head: string;
  readonly field: string;
  /** The field as it is written. */
  readonly word: string;
}

/**
 * "The defence minister" for the police commissioner: offices of two fields are two, though between "minister" and
 * "commissioner" alone outlets and translations do not tell.
 */
export function otherPortfolio({ role, held, entity }: TitleQuestion): TitleConflict | undefined {
  const own = portfolioOf(role);
  if (!own || role.also) return undefined;
  const all = sourcedRoles(entity);
  if (all.some(({ role: said }) => said.head === role.head || said.modifiers.some(isOwnField(own)))) return undefined;
  const offices = held.flatMap((said) => {
    const portfolio = portfolioOf(said.role);
    return portfolio ? [{ said, portfolio }] : [];
  });
  const [first] = offices;
  if (!first || offices.some(({ portfolio }) => areNear(portfolio.field, own.field))) return undefined;
  if (areSaidBeside([own.word, own.field], entity)) return undefined;
  const { start, text } = first.said.role;
  const words = text.slice(first.portfolio.start - start, first.portfolio.end - start);
  const right = own.end - own.start === own.word.length ? first.portfolio.word : words;
  const isTitle = /^\p{Lu}/u.test(role.text.slice(own.start - role.start));
  return {
    start: own.start,
    end: own.end,
    right: isTitle ? right.split(' ').map(capitalised).join(' ') : right.toLowerCase(),
    said: first.said,
  };
}

const isOwnField =
  ({ field }: Portfolio) =>
  ({ word }: RoleWord): boolean =>
    domainOf(word) === field;

const OFFICES = /^(?:minister|secretary|commissioner|chief|ombudsman|inspector)$/;

/** Words for a field that say for whom or where an office is, and not for what. */
const NO_FIELD =
  wordSet(`party cabinet opposition presidential parliamentary royal hospital school university church parish club team
  league race course estate museum library gallery port harbour harbor project mission flight human personnel`);

const isField = ({ word, capital }: RoleWord, { headSpan, start, text }: Role): boolean =>
  isDomain(word) &&
  !isLevel(word) &&
  !NO_FIELD.has(word) &&
  capital === /^\p{Lu}/u.test(text.slice(headSpan.start - start));

function portfolioOf(role: Role): Portfolio | undefined {
  const { head, headSpan, modifiers, complement, text, tense } = role;
  if (/^(?:head|leader)$/.test(head)) return ministryOf(role);
  if (tense !== 'now' || !OFFICES.test(head) || /^an? /i.test(text)) return undefined;
  const before = modifiers[modifiers.length - 1];
  if (before && before.end + 1 === headSpan.start && isField(before, role))
    return { start: before.start, end: headSpan.end, head, field: domainOf(before.word), word: before.word };
  const [behind, ...more] = complement;
  return behind && more.length === 0 && before === undefined && isField(behind, role)
    ? { start: headSpan.start, end: behind.end, head, field: domainOf(behind.word), word: behind.word }
    : undefined;
}

/** "heads the finance ministry": the field alone, for the office is told by a verb. */
function ministryOf({ complement, tense }: Role): Portfolio | undefined {
  const [field, noun, ...more] = complement;
  const isMinistry = tense === 'now' && more.length === 0 && noun?.word === 'ministry';
  if (!isMinistry || !isDomain(field!.word) || NO_FIELD.has(field!.word)) return undefined;
  const { start, end, word } = field!;
  return { start, end, head: 'minister', field: domainOf(word), word };
}

/** Fields that one office may well have together, or that are called by one another's names. */
const NEAR: readonly ReadonlySet<string>[] = [
  'defense army navy security intelligence space',
  'interior home police security immigration customs border prisons intelligence fire',
  'finance treasury budget tax revenue customs economic investment pensions banking planning development',
  'trade commerce business industry industrial enterprise economic foreign investment innovation development',
  'press media news communications information digital public',
  'health medical social welfare family children women equality youth education labor',
  'justice legal judiciary prisons probation police ethics rules compliance equality',
  'culture sport youth tourism education science research technology digital innovation media',
  'environment climate energy agriculture fisheries water housing planning infrastructure space',
  'transport railway rail aviation maritime shipping infrastructure housing planning',
].map((list) => wordSet(list));

const areNear = (a: string, b: string): boolean => a === b || NEAR.some((fields) => fields.has(a) && fields.has(b));
