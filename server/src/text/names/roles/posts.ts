import { isDomain } from '../../lexicon/domains';
import type { Role } from './role';

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
  'chair,chief executive,director,finance director,operations director,secretary,treasurer,manager',
  'senator,representative,governor,mayor,deputy mayor,lieutenant governor',
  'president,vice president,prime minister,deputy president,minister,chancellor,king,queen',
  'attorney general,solicitor general,vice president',
  'chief executive,vice president',
  'private,corporal,sergeant,lieutenant,captain,major,lieutenant colonel,colonel,brigadier,brigadier general,major general,lieutenant general,general,rear admiral,vice admiral,admiral,commander,commodore',
  'constable,sergeant,inspector,superintendent,commissioner,detective,sheriff',
  'striker,forward,winger,midfielder,defender,goalkeeper',
  'bishop,archbishop,cardinal,pope,priest,vicar,rabbi,imam',
  'judge,prosecutor,magistrate,coroner',
].map((list) => new Set(list.split(',')));

/** Whether two roles shut each other out: chair and chief executive, senator and representative. */
export const areRivalPosts = (a: Role, b: Role): boolean =>
  a.head !== b.head &&
  RIVALS.some((posts) => posts.has(a.head) && posts.has(b.head)) &&
  !areOneAddress(a.head, b.head) &&
  [a, b].every(
    (role) =>
      (role.head !== 'director' || role.modifiers.some(({ word }) => isDomain(word)) || areOfOne(a, b)) &&
      (role.head !== 'commander' || isCapital(role)),
  );

/** Two posts at one body: director and chief executive of the Rotterdam Marathon. */
function areOfOne(a: Role, b: Role): boolean {
  const names = (role: Role): string[] =>
    [...role.owner, ...role.complement].filter(({ capital }) => capital).map(({ word }) => word);
  const own = names(a);
  return own.length > 0 && own.join(' ') === names(b).join(' ');
}

/** A lieutenant general is called general, a vice admiral admiral. */
const areOneAddress = (a: string, b: string): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([long, short]) => /^(?:general|colonel|admiral|sergeant)$/.test(short!) && long!.endsWith(` ${short}`));

/** "the NATO commander" may be an admiral. */
const isCapital = ({ text, headSpan, start }: Role): boolean => /^\p{Lu}/u.test(text.slice(headSpan.start - start));

/** Words for relatives. */
const KIN =
  /^(?:(?:half-|step|grand|great-grand)?(?:son|daughter|brother|sister|father|mother)(?:-in-law)?|husband|wife|spouse|widow|widower|uncle|aunt|nephew|niece|cousin|great-(?:uncle|aunt|nephew|niece)|grand(?:nephew|niece))$/;

/** Whether a role says whose relative somebody is. */
export const isKin = ({ head }: Pick<Role, 'head'>): boolean => KIN.test(head);
