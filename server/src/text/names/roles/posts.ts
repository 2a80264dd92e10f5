import { isDomain, isLevel } from '../../lexicon/domains';
import { isOrganisationNoun } from '../../lexicon/kinds';
import { phraseSet } from '../../lexicon/lists';
import { canBe } from '../../lexicon/wordnet';
import type { Role, RoleWord } from './role';

/** Kin, and what many people are at once: sharing such a role says nothing of who somebody is. */
const SHARED_ROLES = new Set(
  `son daughter brother sister father mother husband wife spouse widow widower uncle aunt nephew niece cousin grandson
  granddaughter grandfather grandmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law
  sister-in-law partner friend ally rival critic opponent colleague member official resident neighbour neighbor witness
  victim survivor supporter voter worker employee player student pupil politician lawmaker man woman boy girl child
  republican democrat independent spokesman spokeswoman spokesperson analyst expert reporter correspondent`
    .trim()
    .split(/\s+/),
);

/** Whether few people hold a role at a time, so that two names beside it are likely one person's. */
export const isExclusiveRole = (role: Role): boolean => !SHARED_ROLES.has(role.head);

/** Posts of which one person holds one: whoever has the one is not the other. */
const RIVALS: readonly ReadonlySet<string>[] = [
  'chair,chief executive,managing director,director,finance director,operations director,secretary,treasurer,manager',
  'senator,representative,governor,mayor,deputy mayor,lieutenant governor',
  'senator,deputy',
  'president,vice president,prime minister,deputy president,minister,chancellor,king,queen',
  'prime minister,governor,mayor,ambassador',
  'president,secretary general',
  'chair,secretary general',
  'attorney general,solicitor general,auditor general,comptroller general,surgeon general,vice president',
  'attorney general,treasurer,comptroller',
  'speaker,clerk',
  'chief executive,vice president',
  'private,corporal,sergeant,lieutenant,captain,major,lieutenant colonel,colonel,brigadier,brigadier general,major general,lieutenant general,general,rear admiral,vice admiral,admiral,commander,commodore',
  'constable,sergeant,inspector,superintendent,commissioner,detective,sheriff',
  'striker,forward,winger,midfielder,defender,goalkeeper',
  'bishop,archbishop,cardinal,pope,priest,vicar,rabbi,imam',
  'judge,prosecutor,magistrate,coroner',
  'soprano,alto,tenor,baritone,bass',
].map((list) => new Set(list.split(',')));

/** Whether a word is a voice by which singers are told. */
export const isVoice = (word: string): boolean => /^(?:soprano|alto|tenor|baritone|bass)$/.test(word);

/** Whether two roles shut each other out: chair and chief executive, senator and representative. */
export const areRivalPosts = (a: Role, b: Role): boolean =>
  a.head !== b.head &&
  RIVALS.some((posts) => posts.has(a.head) && posts.has(b.head)) &&
  !areOneAddress(a.head, b.head) &&
  [a, b].every(
    (role) =>
      (role.head !== 'director' || role.modifiers.some(({ word }) => isDomain(word)) || areOfOne(a, b)) &&
      (role.head !== 'commander' || isCapital(role)) &&
      (role.head !== 'speaker' || isDefinite(role)) &&
      (role.head !== 'treasurer' || !isOfState([a, b]) || isOfState([role])),
  );

/** Whether one of two roles is to lead the opposition, and the other an office that those have whom it opposes. */
export const isOppositionAndOffice = (a: Role, b: Role): boolean =>
  [
    [a, b],
    [b, a],
  ].some(
    ([leader, office]) =>
      leader!.head === 'leader' &&
      [...leader!.modifiers, ...leader!.complement].some(({ word }) => word === 'opposition') &&
      /^(?:prime minister|premier|minister|president|vice president|speaker|chancellor)$/.test(office!.head) &&
      ![...office!.modifiers, ...office!.complement].some(({ word }) => /^(?:shadow|opposition|party)$/.test(word)),
  );

/** Whether some of a few offices is one of a state: "attorney general", "the state's treasurer". */
const isOfState = (roles: readonly Role[]): boolean =>
  roles.some(
    ({ head, owner, modifiers }) =>
      head === 'attorney general' || [...owner, ...modifiers].some(({ word }) => isLevel(word)),
  );

/** Posts that different people hold at one body: the race doctor is not the race director. */
const AT_ONE_BODY = phraseSet(`
  director, doctor, coach, captain, treasurer, secretary, editor, publisher, commissioner, spokesperson, chair,
  chief executive, ombudsman, auditor, curator, librarian, conductor, chaplain, engineer, lawyer, architect, president,
  surveyor, ecologist, economist, midwife, nurse, pharmacist, registrar, superintendent, secretary treasurer
`);

/** Whether a role is one of those that a body has one of, told apart by the word for them. */
export const isPostOfBody = ({ head }: Role): boolean => AT_ONE_BODY.has(head);

/** What narrows a post and is no body: "chief engineer". */
const NO_BODY =
  /^(?:chief|senior|deputy|vice|assistant|former|lead|head|executive|general|managing|long-time|new|old|own)$/;

/** Who speaks for a body is none of these: who deals with the press there may be. */
const LEADS =
  /^(?:chief executive|chair|president|vice president|commissioner|mayor|governor|minister|secretary general)$/;

const PRESS = /^(?:communications?|public|media|press|affairs|relations|marketing|information)$/;

/** Whether two roles are different posts at one body: publisher and editor of the journal, the union's secretary and president. */
export const areOtherPostsAtOneBody = (a: Role, b: Role): boolean =>
  a.head !== b.head &&
  AT_ONE_BODY.has(a.head) &&
  AT_ONE_BODY.has(b.head) &&
  areOneBody(bodyOf(a), bodyOf(b)) &&
  !areBothForThePress(a, b);

/**
 * Whether two roles are different posts at one body, of which the first says no more than "its" or "their".
 *
 * @param isNamed Whether the text speaks of a body by a word before the first.
 */
export const areOtherPostsOfIt = (own: Role, said: Role, isNamed: (word: string) => boolean): boolean => {
  if (own.head === said.head || !AT_ONE_BODY.has(own.head) || !AT_ONE_BODY.has(said.head)) return false;
  if (!/^(?:its|their) /i.test(own.text) || bodyOf(own).length > 0 || areBothForThePress(own, said)) return false;
  const body = bodyOf(said);
  return body.length > 0 ? isNamed(body[body.length - 1]!.word) : /^(?:its|their) /i.test(said.text);
};

/** The press secretary is a spokesman. */
const areBothForThePress = (a: Role, b: Role): boolean =>
  [a, b].some(({ head }) => head === 'spokesperson') && [a, b].some(dealsWithThePress);

const dealsWithThePress = ({ owner, modifiers, complement }: Role): boolean =>
  [...owner, ...modifiers, ...complement].some(({ word }) => PRESS.test(word));

/** Whether one of two roles is to speak for a body and the other to lead it; of the body, the first may say nothing. */
export const isSpeakerAndLeader = (a: Role, b: Role): boolean =>
  [
    [a, b],
    [b, a],
  ].some(
    ([speaker, leader]) =>
      speaker!.head === 'spokesperson' &&
      LEADS.test(leader!.head) &&
      (bodyOf(speaker!).length === 0 || areOneBody(bodyOf(speaker!), bodyOf(leader!))) &&
      !dealsWithThePress(leader!),
  );

/** The words that say where somebody holds a post: "race" in "race doctor", "journal" in "the journal's editor". */
const bodyOf = ({ modifiers, owner, complement }: Role): readonly RoleWord[] =>
  [...owner, ...modifiers, ...complement].filter(({ word }) => !NO_BODY.test(word));

/**
 * The same words with a name among them, or one word alone that is the same or stands for a body with a name: the union, the
 * Players' Union; the group, Clean Rivers.
 */
function areOneBody(a: readonly RoleWord[], b: readonly RoleWord[]): boolean {
  if (a.some(({ capital }) => capital) && a.length === b.length && a.every(({ word }, at) => word === b[at]!.word))
    return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [only, ...more] = short;
  if (!only || more.length > 0 || only.capital || !canBe(only.word, 'n')) return false;
  if (long[long.length - 1]!.word === only.word) return long.length === 1 || long.some(({ capital }) => capital);
  const isNamed = long.every(({ capital }) => capital) && !long.some(({ word }) => isOrganisationNoun(word));
  return isOrganisationNoun(only.word) && isNamed;
}

/** Two posts at one body: director and chief executive of the Rotterdam Marathon. */
function areOfOne(a: Role, b: Role): boolean {
  const names = (role: Role): string[] =>
    [...role.owner, ...role.complement].filter(({ capital }) => capital).map(({ word }) => word);
  const own = names(a);
  return own.length > 0 && own.join(' ') === names(b).join(' ');
}

/** A lieutenant general is called general, a vice admiral admiral, a chief executive managing director. */
const areOneAddress = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(
    ([long, short]) =>
      (/^(?:general|colonel|admiral|sergeant|director)$/.test(short!) && long!.endsWith(` ${short}`)) ||
      (long === 'managing director' && short === 'chief executive'),
  );

const isDefinite = ({ text }: Role): boolean => /^the /i.test(text);

/** "the NATO commander" may be an admiral. */
const isCapital = ({ text, headSpan, start }: Role): boolean => /^\p{Lu}/u.test(text.slice(headSpan.start - start));

/** Words for relatives. */
const KIN =
  /^(?:(?:half-|step|grand|great-grand)?(?:son|daughter|brother|sister|father|mother)(?:-in-law)?|husband|wife|spouse|widow|widower|uncle|aunt|nephew|niece|cousin|great-(?:uncle|aunt|nephew|niece)|grand(?:nephew|niece))$/;

/** Whether a role says whose relative somebody is. */
export const isKin = ({ head }: Pick<Role, 'head'>): boolean => KIN.test(head);
