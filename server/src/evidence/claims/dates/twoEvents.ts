import { isPostStamp } from '../../../text/claims/stamps';
import type { DateItem, Statement, WordItem } from '../../../text/claims/statement';
import { isCueVerb } from '../../../text/lexicon/cues';
import { relationOf } from '../../../text/lexicon/senses';
import { canBe, isMostly } from '../../../text/lexicon/wordnet';
import type { Alignment } from '../alignment/align';
import type { Side } from '../alignment/sides';

/** Whether what stands beside two dates, both indices of items, says that they date two events, or that one of them dates none. */
export const areOfTwoEvents = (pair: Alignment, slot: number, other: number): boolean =>
  isOfClauseBefore(pair, slot, other) ||
  isStampOrName(pair, slot, other) ||
  isEither(pair, slot) ||
  areOfTwoDeeds(pair, slot, other) ||
  isOfOtherDeed(pair, slot, other) ||
  areFirstAndLast(pair, slot, other);

/** "were missing on Friday after a ferry sank", of a draft in which it "sank on Thursday": the source's day is that of what came of it. */
function isOfClauseBefore({ draft, source }: Alignment, slot: number, other: number): boolean {
  const { tokens } = source.statement.block;
  const [own, theirs] = [draft.items[slot]!.item, source.items[other]!.item];
  if (!/^(?:after|when|as|once|since)$/.test(tokens[theirs.last]?.lower ?? '')) return false;
  const verb = draft.items.findLast(
    ({ item, own: isOwn }) =>
      isOwn && item.kind === 'word' && item.last <= own.first && own.first - item.last <= 2 && canBe(item.word, 'v'),
  )?.item;
  return (
    verb?.kind === 'word' &&
    source.statement.items.some(
      (item) => item.kind === 'word' && item.first > theirs.last && relationOf(item.word, verb.word) === 'same',
    )
  );
}

/** "resigned Monday", "had to apologize Saturday": each says when one thing was done of which the other says nothing. */
function areOfTwoDeeds({ draft, source }: Alignment, slot: number, other: number): boolean {
  const [deed, otherDeed] = [deedOf(draft, slot), deedOf(source, other)];
  const isTold = (word: string, { items }: Side): boolean =>
    items.some(({ item, own }) => own && item.kind === 'word' && relationOf(item.word, word) !== 'none');
  return deed !== undefined && otherDeed !== undefined && !isTold(deed, source) && !isTold(otherDeed, draft);
}

/** "died in 1906", of a draft in which she "died 12 years later and her widower gave the drum away in 1907" */
function isOfOtherDeed({ draft, source }: Alignment, slot: number, other: number): boolean {
  const otherDeed = deedOf(source, other);
  if (otherDeed === undefined) return false;
  const { first } = draft.items[slot]!.item;
  const verbs = draft
    .own('word')
    .map((index) => draft.items[index]!.item as WordItem)
    .filter((item) => item.last <= first && isMostly(item.word, 'v') && !LIGHT.test(item.word));
  const own = verbs.at(-1);
  const told = verbs.slice(0, -1).findLast(({ word }) => relationOf(word, otherDeed) === 'same');
  if (!own || !told) return false;
  const isTold = source.own('word').some((index) => {
    const { word } = source.items[index]!.item as WordItem;
    return relationOf(word, own.word) !== 'none';
  });
  if (isTold) return false;
  return draft.statement.block.tokens
    .slice(told.last, own.first)
    .some(({ lower }) => /^(?:and|but|while)$/.test(lower));
}

/** "the first launch in 1981", "the last flight in 2011" */
function areFirstAndLast({ draft, source }: Alignment, slot: number, other: number): boolean {
  const [own, theirs] = [turnBefore(draft, slot), turnBefore(source, other)];
  return own !== undefined && theirs !== undefined && own !== theirs;
}

/** Tokens before a date in which the thing that it dates stands. */
const TURN_REACH = 6;

/** Whether what a date dates is the first or the last of its kind. */
function turnBefore({ items, statement: { block, sentence } }: Side, slot: number): 'first' | 'last' | undefined {
  const { first } = items[slot]!.item;
  const turn = block.tokens
    .slice(Math.max(sentence.first, first - TURN_REACH), first)
    .findLast(({ lower }) => /^(?:first|second|third|last|latest|final)$/.test(lower))?.lower;
  return turn === undefined ? undefined : turn === 'first' ? 'first' : 'last';
}

/** The verb right before a date or "on" and a date, or right behind it: "resigned on Monday", "on Friday apologized". */
function deedOf({ items, statement: { block } }: Side, slot: number): string | undefined {
  const { first, last } = items[slot]!.item;
  const { tokens } = block;
  const before = tokens[/^(?:on|in)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1];
  return [before, tokens[last]].find(
    (token) =>
      token?.kind === 'word' &&
      token.shape === 'lower' &&
      isMostly(token.lower, 'v') &&
      !SAYING.test(token.lower) &&
      !LIGHT.test(token.lower) &&
      !isCueVerb(token.lower),
  )?.lower;
}

/** Verbs that say no more than that something was. */
const LIGHT = /^(?:am|is|are|was|were|be|been|being|has|have|had|does|did|done|made|took|taken|happened|came|due|set)$/;
const SAYING = /^(?:admit(?:s|ted)|conced(?:es|ed)|acknowledg(?:es|ed)|confirm(?:s|ed)|den(?:ies|ied)|reveal(?:s|ed))$/;

/** "in 2017 or 2018": whichever the source has, it is one of two. */
const isEither = ({ draft }: Alignment, slot: number): boolean => {
  const { first, last } = draft.items[slot]!.item;
  return draft.items.some(
    ({ item, own }) =>
      own &&
      item.kind === 'date' &&
      [
        [last, item.first],
        [item.last, first],
      ].some(([end, next]) => next! - end! === 1 && draft.statement.block.tokens[end!]!.lower === 'or'),
  );
};

/**
 * Whether one of two dates dates no event: it stands in the line under a post ("— Somebody (@somebody) May 5, 2018"), or
 * before the noun that it tells from others of its kind, where the other date does not ("the 2018 race", "raced in 2019").
 */
function isStampOrName({ draft, source }: Alignment, slot: number, other: number): boolean {
  const [own, theirs] = [draft.items[slot]!.item as DateItem, source.items[other]!.item as DateItem];
  if (isPostStamp(own, draft.statement) || isPostStamp(theirs, source.statement)) return true;
  if (isOfText(own, draft.statement) || isOfText(theirs, source.statement)) return true;
  if (isOfOtherWork(own, draft.statement, source.statement) || isOfOtherWork(theirs, source.statement, draft.statement))
    return true;
  const [noun, otherNoun] = [namedBy(own, draft.statement), namedBy(theirs, source.statement)];
  if (noun === undefined && otherNoun === undefined) return false;
  return noun === undefined || otherNoun === undefined || !/^(?:same|synonym|kin)$/.test(relationOf(noun, otherNoun));
}

/** "LONDON, Dec 29 (Agency) -", "In this Dec. 31 file photo": when a text was written or a picture taken. */
function isOfText({ first, last }: DateItem, { block: { tokens } }: Statement): boolean {
  const behind = tokens.slice(last, last + 2).map(({ lower }) => lower);
  if (behind[0] === 'photo' || (behind[0] === 'file' && behind[1] === 'photo')) return true;
  return (
    first > 0 &&
    first <= DATELINE_REACH &&
    /^[(—–-]$/.test(tokens[last]?.text ?? '') &&
    tokens.slice(0, first).every(({ kind, shape }) => kind === 'mark' || shape === 'upper')
  );
}

/** Tokens of the place in a dateline, at most. */
const DATELINE_REACH = 5;

/** "the 2003 film Kill Bill", of which the other statement does not speak. */
function isOfOtherWork({ last, date }: DateItem, { block: { tokens } }: Statement, other: Statement): boolean {
  const at = [last + 1, last + 2].find((index) => tokens[index]?.kind === 'word');
  const title = at === undefined ? undefined : tokens[at]!;
  const noun = tokens[last];
  if (date.grain !== 'year' || noun?.shape !== 'lower' || !WORKS.test(noun.lower) || title?.shape !== 'capital')
    return false;
  return !other.block.tokens
    .slice(other.sentence.first, other.sentence.last)
    .some(({ lower }) => lower === title.lower);
}

const WORKS = /^(?:film|movie|book|novel|play|album|song|single|series|show|opera|musical|documentary|game)$/;

/** The noun right behind a month or year that no preposition of time stands before: "his 2007 film", "the November election". */
function namedBy({ first, last, date }: DateItem, { block: { tokens } }: Statement): string | undefined {
  if (date.grain !== 'year' && date.grain !== 'month') return undefined;
  const before = tokens[first - 1];
  const behind = tokens[tokens[last] && isMostly(tokens[last].lower, 'a') ? last + 1 : last];
  if (!before || !behind || behind.kind !== 'word' || behind.shape !== 'lower' || !canBe(behind.lower, 'n'))
    return undefined;
  return /^(?:the|an?|his|her|its|their|our|this|that|'s|’s|of)$/.test(before.lower) ? behind.lower : undefined;
}
