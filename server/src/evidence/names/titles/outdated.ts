import type { SourcedRole } from '../../../corpus/entities';
import { sentenceOfToken, type BlockAnalysis } from '../../../text/analysis';
import { calendarDay, type DayNumber } from '../../../text/dates/calendar';
import { isAmbiguousMonth, monthOf } from '../../../text/lexicon/calendar';
import { areRivalPosts } from '../../../text/names/roles/posts';
import type { Role } from '../../../text/names/roles/role';
import type { NameMention } from '../../../text/names/mention';
import type { Token } from '../../../text/tokens';
import { isPossessive, rivalConflict } from './checks/post';
import { retells } from './retold';
import type { TitleConflict, TitleQuestion } from './question';
import { sourcedRoles } from './words';

/**
 * "Captain Salif Koné", whom later sources call a major, and "the planning officer", whom later ones call the former
 * one: a post that was given up before the draft's day, in a paragraph that speaks of no earlier time.
 */
export function outdatedPost(question: TitleQuestion): TitleConflict | undefined {
  const { role, mention, entity, day } = question;
  if (!mention || role.tense !== 'now' || day === undefined || isPossessive(role) || HOW_LONG.test(role.text))
    return undefined;
  const roles = sourcedRoles(entity);
  const same = roles.filter((said) => isSamePost(said.role, role));
  const last = lastDay(same.filter(({ role: { tense } }) => tense === 'now'));
  if (last === undefined || !isOfToday(question, mention.mention, day)) return undefined;
  if (isToldToLeave(question.block, role)) return undefined;
  const later = roles.filter(({ sources }) => [...sources].some((source) => isBetween(dayOf(source), last, day)));
  const former = later.find((said) => said.role.tense === 'former' && isSamePost(said.role, role));
  if (former) return formerConflict(role, former);
  const begun = later.filter(
    (said) => said.role.begins && said.role.head !== role.head && haveOneBody(said.role, role, same),
  );
  const rivals = later.filter((said) => said.role.tense === 'now' && areRivalPosts(said.role, role));
  const taken = rivals.length > 0 ? rivals : begun;
  return taken.length > 0 ? rivalConflict(role, taken) : undefined;
}

/** Whether a draft speaks of its own day: by "who is", or in a sentence that neither has a time nor retells what was said then. */
const isOfToday = ({ block, role, entity }: TitleQuestion, mention: NameMention, day: DayNumber): boolean =>
  isSaidOfNow(block, role) || (!speaksOfThePast(block, mention, day) && !retells(block, mention, entity, role));

/** "the director, who resigned in March": that tells by itself that the post is held no longer. */
function isToldToLeave({ tokens }: BlockAnalysis, { end }: Role): boolean {
  const comma = tokens.findIndex(({ start }) => start >= end);
  if (comma < 0) return false;
  const who = tokens[comma]!.text === ',' ? comma + 1 : comma;
  if (tokens[who]?.lower !== 'who') return false;
  for (const { kind, lower } of tokens.slice(who + 1, who + 1 + LONGEST_VERB)) {
    if (kind !== 'word') return false;
    if (LEAVES.test(lower)) return true;
  }
  return false;
}

/** Words of a verb with what stands before it: "has since been". */
const LONGEST_VERB = 5;

const LEAVES =
  /^(?:resign(?:s|ed|ing)?|quits?|quitting|left|leaves|leaving|retire[sd]?|retiring|stepped|steps|stood|stands|departed|departs|dismissed|sacked|fired|removed|ousted|suspended|replaced|succeeded|goes|went|died)$/;

/** "who is the museum's curator". */
function isSaidOfNow({ tokens }: BlockAnalysis, { start }: Role): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return /^(?:is|remains|still|currently)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "premier for eight years", "a major on the night": that says nothing of today. */
const HOW_LONG =
  /\b(?:for|since|from|until)\b.*\b(?:years?|months?|decades?|\d{4})\b|\b(?:on the (?:night|day)|at the time|that (?:day|night))\b/;

const dayOf = ({ facts }: SourcedRole['source']): DayNumber | undefined => facts.date?.value;

const isBetween = (day: DayNumber | undefined, after: DayNumber, until: DayNumber): boolean =>
  day !== undefined && day > after && day <= until;

/** The last day on which a source says so; undefined where one of them has no date, for then nothing is known. */
function lastDay(said: readonly SourcedRole[]): DayNumber | undefined {
  const days = said.flatMap(({ sources }) => [...sources].map(dayOf));
  return days.length > 0 && days.every((day) => day !== undefined) ? Math.max(...days) : undefined;
}

/** One head, with no word that makes another post of it. */
function isSamePost(a: Role, b: Role): boolean {
  if (a.head !== b.head) return false;
  const [one, other] = [a, b].map(({ modifiers }) =>
    modifiers.filter(({ capital }) => !capital).map(({ word }) => word),
  );
  return one!.length === 0 || other!.length === 0 || one!.some((word) => other!.includes(word));
}

/** Whether a new post is at the body at which the old one was. */
function haveOneBody(begun: Role, role: Role, same: readonly SourcedRole[]): boolean {
  const words = (of: Role): string[] =>
    [...of.owner, ...of.complement].filter(({ capital }) => capital).map(({ word }) => word);
  const bodies = new Set([role, ...same.map((said) => said.role)].flatMap(words));
  const own = words(begun);
  return own.length === 0 || bodies.size === 0 || own.some((word) => bodies.has(word)) || own.some(isAcronymOf(bodies));
}

const isAcronymOf =
  (bodies: ReadonlySet<string>) =>
  (word: string): boolean =>
    word.length > 1 &&
    word.length < 7 &&
    [...word].every((letter) => [...bodies].some((other) => other.startsWith(letter)));

/** "a serving judge", whom the sources call a former one. */
export function notFormer({ role, entity }: TitleQuestion): TitleConflict | undefined {
  const written = role.modifiers.find(({ word }) => /^(?:serving|sitting|current|incumbent)$/.test(word));
  const same = sourcedRoles(entity).filter((said) => said.role.head === role.head);
  if (!written || same.length === 0 || same.some((said) => said.role.tense !== 'former')) return undefined;
  return { start: written.start, end: written.end, right: 'former', said: same[0]! };
}

/** "the former planning officer" for the planning officer. */
function formerConflict(role: Role, said: SourcedRole): TitleConflict {
  const start = Math.min(role.headSpan.start, ...role.modifiers.map((word) => word.start));
  const { end } = role.headSpan;
  return { start, end, right: `former ${role.text.slice(start - role.start, end - role.start)}`, said };
}

const PAST = /^(?:then|when|was|were|had|until|before|formerly|once|later|previously|began|since|after)$/;

const PAST_TIME = /^(?:earlier|ago|yesterday)$/;

/** Whether the sentence of a mention is about the past, or its paragraph before has a date that is over. */
function speaksOfThePast(block: BlockAnalysis, mention: NameMention, day: DayNumber): boolean {
  const { tokens } = block;
  const { first, last } = sentenceOfToken(block, mention.first);
  const isTime = (token: Token): boolean =>
    PAST_TIME.test(token.lower) || isPastMonth(token, day) || isPastYear(token, day);
  if (tokens.slice(0, first).some(isTime)) return true;
  const [from, to] = relativeClause(tokens, mention.last, last);
  const reported = tokens.findIndex(({ lower }, at) => at >= to && at < last && lower === 'that');
  const end = reported < 0 ? last : reported;
  return (
    tokens.slice(first, end).some((token, index) => {
      const at = first + index;
      return (at < from || at >= to) && (PAST.test(token.lower) || isTime(token));
    }) || isInTale(tokens, first)
  );
}

/** "on the first evening. … said the manager": in a paragraph that tells what came one after the other, before the sentence. */
const isInTale = (tokens: readonly Token[], before: number): boolean =>
  tokens.slice(0, before).some(({ lower }, at) => OF_TALE.test(lower) && TIMES.test(tokens[at + 1]!.lower));

const OF_TALE = /^(?:first|second|third|next|following|same|that)$/;
const TIMES = /^(?:night|evening|morning|afternoon|day)$/;

/** The clause that begins with "who" behind a name ("who left in January"). */
function relativeClause(tokens: readonly Token[], behind: number, limit: number): [number, number] {
  const who = tokens.findIndex(({ lower }, at) => at >= behind && at < Math.min(limit, behind + 14) && lower === 'who');
  if (who < 0) return [behind, behind];
  const end = tokens.findIndex(({ text }, at) => at > who && /^[,.;]$/.test(text));
  return [who, end < 0 ? limit : end];
}

/** A month that is over on a day; one that is to come in the next three is not. */
function isPastMonth({ lower, shape }: Token, day: DayNumber): boolean {
  const month = monthOf(lower);
  if (month === undefined || shape === 'lower' || isAmbiguousMonth(lower)) return false;
  const ahead = (month - calendarDay(day).month + 12) % 12;
  return ahead === 0 || ahead > 3;
}

const isPastYear = ({ kind, text }: Token, day: DayNumber): boolean =>
  kind === 'number' && /^(?:19|20)\d\d$/.test(text) && Number(text) < calendarDay(day).year;
