import { domainOf, isDomain, isLevel, isSubject } from '../../../../text/lexicon/domains';
import { gazetteer } from '../../../../text/lexicon/gazetteer';
import { canBe, isMostly } from '../../../../text/lexicon/wordnet';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { saidFromPlace } from '../described';
import type { TitleConflict, TitleQuestion } from '../question';
import { likeWritten, sourcedRoles, spanOf, wordsOf } from '../words';

/** "Defense Secretary" for the Army Secretary, "finance director" for the project director, "physics teacher". */
export function otherField(question: TitleQuestion): TitleConflict | undefined {
  const { role } = question;
  const prime = primeForField(question);
  if (prime) return prime;
  const own = fieldsOf(role);
  if (own.length === 0 || isOneOfMany(role)) return undefined;
  // what somebody taught once is as telling as what somebody teaches
  const same = (
    isTaught(role) ? [...sourcedRoles(question.entity), ...saidFromPlace(question.entity, role)] : question.held
  ).filter((said) => said.role.head === role.head);
  const fields = same
    .map((said) => ({ said, words: fieldsOf(said.role) }))
    // "Secretary Mattis" says less, "secretary of something else" might say as much in other words
    .filter(
      ({ said, words }) => words.length > 0 || !(isDivided(role) || isTaught(role)) || wordsOf(said.role).length > 0,
    );
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

/** "Deputy prime minister" for a deputy minister of some field. */
function primeForField({ role, held }: TitleQuestion): TitleConflict | undefined {
  if (role.head !== 'prime minister' || !role.modifiers.some(isDeputy)) return undefined;
  const same = held.filter(({ role: said }) => /\bminister$/.test(said.head));
  const [first] = same;
  const field = first && fieldsOf(first.role)[0];
  if (!field || same.some(({ role: said }) => said.head !== 'minister' || !said.modifiers.some(isDeputy)))
    return undefined;
  const { start } = role.headSpan;
  return { start, end: start + 'prime'.length, right: field.word, said: first };
}

const isDeputy = ({ word }: RoleWord): boolean => /^(?:deputy|vice)$/.test(word);

/** "a key foreign policy adviser" may be the national security adviser. */
const isOneOfMany = ({ head, text }: Role): boolean =>
  /^(?:adviser|advisor|aide|official|analyst|expert|consultant|ally)$/.test(head) && /^an? /i.test(text);

const isOfState = ({ head }: Role): boolean => head === 'secretary' || head === 'minister';

/** Offices of which there are many, so that the name alone says too little. */
const isDivided = (role: Role): boolean =>
  isOfState(role) || /^(?:deputy |assistant )?(?:commissioner|ombudsman|correspondent|inspector)$/.test(role.head);

/** People of whom each has a subject. */
const isTaught = ({ head }: Role): boolean => /^(?:teacher|professor|lecturer|tutor|student|graduate)$/.test(head);

/** Whatever noun stands before it says of what a commissioner or a minister is: privacy, charities, mining. */
const isFieldOfCommissioner = ({ head, headSpan, start, text }: Role, { word, end, capital }: RoleWord): boolean =>
  /^(?:commissioner|ombudsman|correspondent|minister)$/.test(head) &&
  !(head === 'minister' && OF_NO_FIELD.test(word)) &&
  end + 1 === headSpan.start &&
  // "before committing suicide Commissioner Fredou"
  capital === /^\p{Lu}/u.test(text.slice(headSpan.start - start)) &&
  (isMostly(word, 'n') || (head === 'minister' && canBe(word, 'n'))) &&
  !gazetteer().places.has(word) &&
  !gazetteer().countries.has(word);

/** "chief permitting officer": whatever stands between the two. */
const isFieldOfOfficer = ({ head, modifiers }: Role, word: RoleWord): boolean =>
  head === 'officer' && modifiers.length === 2 && modifiers[0]!.word === 'chief' && modifiers[1] === word;

/** Words before a minister that say nothing of the field. */
const OF_NO_FIELD =
  /^(?:government|coalition|cabinet|state|union|shadow|crown|party|senior|junior|power|majority|minority|deputy|vice|prime|chief|first|assistant|opposition|fellow|war|peace|key|top|line)$/;

/** The words for the field of an office: "defense" in Defense Secretary and in secretary of defense. */
function fieldsOf(role: Role): RoleWord[] {
  const says = isTaught(role) ? isSubject : isDomain;
  const own = role.modifiers.filter(
    (word) => says(word.word) || isFieldOfCommissioner(role, word) || isFieldOfOfficer(role, word),
  );
  if (own.length > 0 || !(isOfState(role) || isTaught(role))) return own;
  // "the Minister of Maritime Affairs" is the maritime minister
  const [first, ...rest] = role.complement.filter(({ word }) => word !== 'affairs');
  const isAlone = rest.length === 0 || (isTaught(role) && rest[0]!.capital);
  const isPlain = first !== undefined && role.head === 'minister' && !first.capital && canBe(first.word, 'n');
  return first && isAlone && first.word !== 'state' && (isPlain || says(first.word)) ? [first] : [];
}
