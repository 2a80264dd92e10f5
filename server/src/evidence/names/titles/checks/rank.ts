import { isDomain } from '../../../../text/lexicon/domains';
import type { Role } from '../../../../text/names/roles/role';
import { areSaidBeside } from '../beside';
import type { TitleConflict, TitleQuestion } from '../question';
import { capitalised } from '../words';

/**
 * "a former mayor" for the former deputy mayor, "the foreign minister" for the deputy one; "the deputy governor" for the
 * governor, and "the deputy minister" for the deputy governor; "the assistant minister" for the deputy one.
 */
export function otherRank(question: TitleQuestion): TitleConflict | undefined {
  const { role, held } = question;
  const own = postIn(role);
  if (own.rank && !role.also)
    return noDeputy(own, question) ?? deputyOfAnother(own, question) ?? otherDeputy(own, question);
  if (own.rank || role.also || !ONE_AT_A_TIME.test(own.head)) return undefined;
  const same = held
    .map((said) => ({ said, post: postIn(said.role) }))
    .filter(({ said, post }) => post.head === own.head && haveOneSeat(said.role, role));
  const [first] = same;
  if (!first || same.some(({ post: { rank, field } }) => !rank || !mayBeOne(field, own.field))) return undefined;
  return { ...placeOf(role), right: `${first.post.rank} ${wordsOf(role)}`, said: first.said };
}

/** Of whom all sources that tell of the post say that it is the first one. */
function noDeputy(own: Post, { role, held, entity }: TitleQuestion): TitleConflict | undefined {
  // where the rank is no part of the head, `otherGrade` looks
  if (role.head === own.head || !ONE_AT_A_TIME.test(own.head)) return undefined;
  const same = held.filter(({ role: said }) => postIn(said).head === own.head && haveOneSeat(said, role));
  const [first] = same;
  if (!first || same.some(({ role: said }) => postIn(said).rank) || areSaidBeside([own.rank!], entity))
    return undefined;
  const { start } = role.headSpan;
  return { start, end: start + own.rank!.length + 1, right: '', said: first };
}

/** Who is the deputy of one is none of another, where all sources that tell of a deputy say of whom. */
function deputyOfAnother(own: Post, { role, held, entity }: TitleQuestion): TitleConflict | undefined {
  if (!OF_STATE.test(own.head)) return undefined;
  const deputies = held.filter(({ role: said }) => postIn(said).rank !== undefined);
  const [first] = deputies;
  if (!first || deputies.length < held.length || areSaidBeside([own.head], entity)) return undefined;
  if (deputies.some(({ role: said }) => !OF_STATE.test(postIn(said).head) || postIn(said).head === own.head))
    return undefined;
  const end = role.headSpan.end;
  return { start: end - own.head.length, end, right: postIn(first.role).head, said: first };
}

/** A state has both: an assistant minister is no deputy one, though an assistant editor may be the deputy. */
function otherDeputy(own: Post, { role, held, entity }: TitleQuestion): TitleConflict | undefined {
  if (!HAVE_BOTH.test(own.head)) return undefined;
  const same = held.map((said) => ({ said, post: postIn(said.role) })).filter(({ post }) => post.head === own.head);
  const [first] = same;
  const isOther = ({ post: { rank, field } }: (typeof same)[number]): boolean =>
    rank !== undefined && isAssistant(rank) !== isAssistant(own.rank!) && mayBeOne(field, own.field);
  if (!first || !same.every(isOther) || areSaidBeside([own.rank!], entity)) return undefined;
  const start = role.text.toLowerCase().indexOf(own.rank!);
  const written = role.text.charAt(start);
  const right = written === written.toUpperCase() ? capitalised(first.post.rank!) : first.post.rank!;
  return { start: role.start + start, end: role.start + start + own.rank!.length, right, said: first.said };
}

const HAVE_BOTH = /^(?:minister|secretary|commissioner|attorney general)$/;

const isAssistant = (rank: string): boolean => rank === 'assistant';

const OF_STATE = /^(?:minister|governor|mayor|ambassador|editor|commissioner)$/;

/** "president of the Senate" is more than a vice president of nothing. */
const haveOneSeat = (said: Role, { complement }: Role): boolean =>
  complement.length === 0 || complement.some(({ word }) => said.complement.some((other) => other.word === word));

/** Posts of which there is one at a place, so that who is called by the name alone is no deputy. */
const ONE_AT_A_TIME =
  /^(?:mayor|governor|president|prime minister|minister|commissioner|ambassador|premier|leader|head|director|chair|editor)$/;

interface Post {
  readonly head: string;
  /** "deputy", "vice" or "assistant"; undefined for the first in the post. */
  readonly rank: string | undefined;
  /** The word for the field: "foreign" in "deputy foreign minister". */
  readonly field: string | undefined;
}

const RANK = /^(?:deputy|vice|assistant)$/;

function postIn({ head, modifiers }: Role): Post {
  const [before, ...rest] = head.split(' ');
  const isRanked = RANK.test(before!) && rest.length > 0;
  return {
    head: isRanked ? rest.join(' ') : head,
    rank: isRanked ? before : modifiers.find(({ word }) => RANK.test(word))?.word,
    field: modifiers.find(({ word }) => isDomain(word))?.word,
  };
}

const mayBeOne = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** The head with the word for its field before it. */
function placeOf({ headSpan, modifiers }: Role): { start: number; end: number } {
  const last = modifiers[modifiers.length - 1];
  const isField = last !== undefined && isDomain(last.word) && last.end + 1 === headSpan.start;
  return { start: isField ? last.start : headSpan.start, end: headSpan.end };
}

function wordsOf(role: Role): string {
  const { start, end } = placeOf(role);
  return role.text.slice(start - role.start, end - role.start);
}
