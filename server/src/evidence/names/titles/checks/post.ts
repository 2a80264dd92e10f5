import type { Corpus } from '../../../../corpus/corpus';
import type { Entity, SourcedRole } from '../../../../corpus/entities';
import type { Source } from '../../../../corpus/source';
import type { DayNumber } from '../../../../text/dates/calendar';
import { isDomain } from '../../../../text/lexicon/domains';
import { singular } from '../../../../text/lexicon/roleNouns';
import {
  areOtherPostsAtOneBody,
  areOtherPostsOfIt,
  areRivalPosts,
  isOppositionAndOffice,
  isPostOfBody,
  isSpeakerAndLeader,
} from '../../../../text/names/roles/posts';
import type { Role, RoleWord } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import type { TitleConflict, TitleQuestion } from '../question';
import { wordsOf } from '../words';

/** "Sen. Don Bacon" for a representative, "chairman" for the chief executive. */
export function otherPost(question: TitleQuestion): TitleConflict | undefined {
  const { role, held, entity, corpus, mention, day } = question;
  if (held.some((said) => said.role.head === role.head) || isPossessive(role) || role.also) return undefined;
  const besides = new Set(mention?.roles.filter((other) => other !== role).map(({ head }) => head));
  const rivals = held.filter(
    ({ role: said, sources }) =>
      said.tense === 'now' &&
      !areAllLater(sources, day) && // a colonel then, a general since
      (areRivalPosts(said, role) ||
        areOtherPostsAtOneBody(said, role) ||
        (isOppositionAndOffice(said, role) && !areSaidBeside([role.head.split(' ').pop()!], entity)) ||
        (isSpeakerAndLeader(said, role) && sources.size >= ENOUGH_SOURCES)) &&
      !isPossessive(said) &&
      !said.also &&
      !besides.has(said.head) && // "the campaign manager and communications director"
      !narrow(said, role),
  );
  if (rivals.length === 0) return postOfIt(question) ?? anothersPost(role, held, entity, corpus);
  // a founder may be the chief executive, where nobody else is
  const isVague = held.some(({ role: said }) => isBroader(said.head, role.head) && !isOppositionAndOffice(said, role));
  if (isVague && !isHeldByAnother(role, entity, corpus)) return undefined;
  return rivalConflict(role, rivals);
}

/** "Its lawyer, Ada Quill," behind what is told of a union, of which she is the chairwoman. */
function postOfIt({ role, held, entity, block }: TitleQuestion): TitleConflict | undefined {
  const isNamed = (word: string): boolean =>
    block.tokens.some(({ lower, start }) => start < role.start && (lower === word || singular(lower) === word));
  const posts = held.filter(
    ({ role: said }) =>
      said.tense === 'now' && !said.also && areOtherPostsOfIt(role, said, isNamed) && !areBothInCharge(said, role),
  );
  if (posts.length === 0 || areSaidBeside([role.head], entity)) return undefined;
  return rivalConflict(role, posts);
}

/** Whoever is in charge of a body is called so in many ways. */
const areBothInCharge = (a: Role, b: Role): boolean => IN_CHARGE.test(a.head) && IN_CHARGE.test(b.head);

const IN_CHARGE = /^(?:chair|president|chief executive|director|secretary|secretary treasurer|editor|publisher)$/;

/**
 * "Ada Quill, the treasurer", where the sources call somebody else that and nobody but her, and say of Ada Quill that she has
 * another post of those that one body has.
 */
function anothersPost(
  role: Role,
  held: readonly SourcedRole[],
  entity: Entity,
  corpus: Corpus,
): TitleConflict | undefined {
  if (!isBarePost(role) || !/^the /i.test(role.text)) return undefined;
  const own = held.filter(({ role: said }) => isBarePost(said));
  if (own.length === 0 || own.length < held.length) return undefined;
  const holders = corpus.entities.filter(
    (other) => other.kind === 'person' && other.roles.some((said) => postNamed(said.role) === postNamed(role)),
  );
  return holders.length === 1 && holders[0] !== entity ? rivalConflict(role, own) : undefined;
}

/** A post that a body has one of, with nothing that says of which body but that it is one: "the director of the team". */
const isBarePost = (role: Role): boolean =>
  role.tense === 'now' && isPostOfBody(role) && role.owner.length === 0 && isSomeTeam(role.complement);

const isSomeTeam = ([only, ...more]: readonly RoleWord[]): boolean =>
  only === undefined ||
  (more.length === 0 && !only.capital && /^(?:team|club|side|orchestra|choir|band)$/.test(only.word));

/** "secretary-treasurer" is one post, however it is written. */
const postNamed = ({ head, modifiers, tense }: Role): string | undefined =>
  tense === 'now' ? [...modifiers.map(({ word }) => word), head].join(' ') : undefined;

/** Sources from which on somebody is a spokesman and nothing else. */
const ENOUGH_SOURCES = 2;

/** Whether what sources say is from after the day of the draft. */
const areAllLater = (sources: ReadonlySet<Source>, day: DayNumber | undefined): boolean =>
  day !== undefined && [...sources].every(({ facts }) => facts.date !== undefined && facts.date.value > day);

/** A magistrate judge is a judge and a magistrate. */
const narrow = (a: Role, b: Role): boolean =>
  a.modifiers.some(({ word }) => word === b.head) || b.modifiers.some(({ word }) => word === a.head);

/** Whether the sources call somebody else by a post. */
const isHeldByAnother = (role: Role, entity: Entity, corpus: Corpus): boolean =>
  corpus.entities.some(
    (other) =>
      other !== entity &&
      other.kind === 'person' &&
      other.roles.some((said) => said.role.head === role.head && said.role.tense === 'now'),
  );

/** The conflict of a role with the plainest of the posts that shut it out. */
export function rivalConflict(role: Role, rivals: readonly SourcedRole[]): TitleConflict {
  // the newest source is right, and what it says most plainly is repeated: "Prime Minister" rather than "an immigration bill would reach President"
  const rival = [...rivals].sort((a, b) => dayOf(b) - dayOf(a) || wordsOf(a.role).length - wordsOf(b.role).length)[0]!;
  const field = fieldBefore(role);
  const right = postOf(rival.role, role);
  const repeats = field !== undefined && right.toLowerCase().startsWith(`${field.word} `);
  const start = field && (repeats || isDivided(role.head)) ? field.start : role.headSpan.start;
  return { start, end: endOfField(role), right, said: rival };
}

const dayOf = ({ sources }: SourcedRole): number =>
  Math.max(...[...sources].map(({ facts }) => facts.date?.value ?? 0));

/** "a sheriff's deputy" is no sheriff. */
export const isPossessive = (role: Role): boolean =>
  /^\s*[’']s?(?!\p{L})/u.test(role.text.slice(role.headSpan.end - role.start));

/** Offices of which there are many, told apart by the word for their field: without it they say too little. */
const isDivided = (head: string): boolean =>
  /^(?:minister|secretary|director|finance director|operations director|manager|editor|officer)$/.test(head);

/** The word for the field that stands right before a head: "finance" in "finance director". */
function fieldBefore({ modifiers, headSpan }: Role): RoleWord | undefined {
  const last = modifiers[modifiers.length - 1];
  return last && last.end + 1 === headSpan.start && isDomain(last.word) ? last : undefined;
}

/** Where a head ends with the field that stands behind it: "head of music". */
function endOfField({ head, headSpan, complement: [field] }: Role): number {
  const isField = field && !field.capital && isDomain(field.word) && field.start - headSpan.end <= 4;
  return isField && /^(?:head|director|chief)$/.test(head) ? field.end : headSpan.end;
}

/** A word that says less than the other and so does not contradict it. */
const isBroader = (said: string, written: string): boolean =>
  /^(?:head|leader|chief|founder|owner|president)$/.test(said) &&
  written !== said &&
  /^(?:chief executive|chair|director|managing director|manager|minister|prime minister)$/.test(written) &&
  said !== 'president';

/** The post in the source's words with the draft's capitals: "sporting director", "Rep.", "governor" for "Gov." */
function postOf(role: Role, draft: Role): string {
  const field = isDivided(role.head) ? fieldBefore(role) : undefined;
  const head = headText(role);
  const written = /^\p{L}[\p{L}. -]*$/u.test(head) ? head : role.head;
  const replaced = headText(draft);
  if (!/^\p{Lu}/u.test(replaced)) return `${field ? `${field.word} ` : ''}${inLowerCase(written, role.head)}`;
  const words = `${field ? `${field.word} ` : ''}${written}`;
  const isShouted = replaced.length > 3 && replaced === replaced.toUpperCase();
  return isShouted ? words.toUpperCase() : words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const headText = ({ text, headSpan, start }: Role): string => text.slice(headSpan.start - start, headSpan.end - start);

/** "governor" for "Gov.", "chairman" for "Chairman"; CEO stays. */
function inLowerCase(written: string, head: string): string {
  if (written.endsWith('.') || /^(?:rep|sen|gov|lt|sgt|col|gen|maj|capt|adm)s?\b/i.test(written)) return head;
  return written === written.toUpperCase() ? written : written.toLowerCase();
}
