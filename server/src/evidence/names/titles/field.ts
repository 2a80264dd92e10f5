import type { SourcedRole } from '../../../corpus/entities';
import { domainOf, isDomain, isLevel } from '../../../text/lexicon/domains';
import type { Role, RoleWord } from '../../../text/names/roles/role';
import type { TitleConflict } from './conflict';
import { likeWritten, spanOf, wordsOf } from './words';

/** "Defense Secretary" for the Army Secretary, "finance director" for the project director. */
export function otherField(role: Role, held: readonly SourcedRole[]): TitleConflict | undefined {
  const own = role.modifiers.filter(({ word }) => isDomain(word));
  if (own.length === 0) return undefined;
  const same = held.filter((said) => said.role.head === role.head);
  const fields = same
    .map((said) => ({ said, words: fieldsOf(said.role) }))
    // "Secretary Mattis" says less, "secretary of something else" might say as much in other words
    .filter(({ said, words }) => words.length > 0 || !isOfState(role) || wordsOf(said.role).length > 0);
  if (fields.length === 0 || fields.some(({ words }) => words.length === 0)) return undefined;
  const known = new Set(fields.flatMap(({ words }) => words.map(({ word }) => domainOf(word))));
  const wrong = own.filter(({ word }) => !known.has(domainOf(word)));
  if (wrong.length !== 1) return undefined;
  const shared = new Set(own.map(({ word }) => domainOf(word)));
  // a federal agent may be a customs agent: what field and of what level are two questions
  const contradicts = ({ word }: RoleWord): boolean =>
    !shared.has(domainOf(word)) && isLevel(word) === isLevel(wrong[0]!.word);
  const best = fields.find(({ words }) => words.some(contradicts));
  const right = best?.words.find(contradicts);
  return right && { ...spanOf(wrong[0]!), right: likeWritten(wrong[0]!, right.word), said: best!.said };
}

const isOfState = ({ head }: Pick<Role, 'head'>): boolean => head === 'secretary' || head === 'minister';

/** The words for the field of an office: "defense" in Defense Secretary and in secretary of defense. */
function fieldsOf({ head, modifiers, complement }: Role): RoleWord[] {
  const own = modifiers.filter(({ word }) => isDomain(word));
  if (own.length > 0 || !isOfState({ head })) return own;
  const [first, ...rest] = complement;
  return first && rest.length === 0 && first.word !== 'state' && isDomain(first.word) ? [first] : [];
}
