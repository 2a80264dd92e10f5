import { isCueVerb } from '../lexicon/cues';
import { isFunctionWord } from '../lexicon/words';
import { canBe, isMostly } from '../lexicon/wordnet';
import type { Token } from '../tokens';
import type { Item, Statement } from './statement';

/**
 * Where an item stands in its clause: behind a preposition (that preposition), before the verb, behind it, or as owner.
 * Two names that stand in one place of two reports of one fact ought to be one.
 */
export type Position = 'subject' | 'object' | 'owner' | `${string}`;

const PREPOSITIONS =
  /^(?:in|at|to|from|with|by|of|for|on|against|near|between|over|under|into|outside|inside|across|through|toward|towards|about|after|before|behind|beside|above|below|versus|without|within)$/;

/** The position of an item in its clause; undefined where it cannot be told. */
export function positionOf(
  { first, last }: Pick<Item, 'first' | 'last'>,
  { block, sentence }: Statement,
): Position | undefined {
  const { tokens } = block;
  if (tokens[last]?.kind === 'clitic' && tokens[last]!.lower === "'s") return 'owner';
  for (let at = first - 1; at >= Math.max(sentence.first, first - 6); at--) {
    const token = tokens[at]!;
    if (token.kind === 'word' && PREPOSITIONS.test(token.lower)) return token.lower;
    const isWithin =
      /^(?:the|a|an|his|her|its|their|our|and|or)$/.test(token.lower) ||
      token.shape === 'capital' ||
      isMostly(token.lower, 'a') ||
      isTitleNoun(tokens, at);
    if (!isWithin) {
      // "officers said Marr fled"
      const isSaid = isCueVerb(token.lower) && isVerbBehind(tokens, last, sentence.last);
      if (token.kind === 'word' && isVerb(token) && !isSaid) return 'object';
      break;
    }
  }
  return isVerbBehind(tokens, last, sentence.last)
    ? isPassiveBehind(tokens, last, sentence.last)
      ? 'patient'
      : 'subject'
    : undefined;
}

/** "talks with Russian officials in", "president of": a noun beside a name belongs to it. */
const isTitleNoun = (tokens: readonly Token[], at: number): boolean =>
  canBe(tokens[at]!.lower, 'n') && !canBe(tokens[at]!.lower, 'v') && tokens[at + 1]?.shape === 'capital';

const isVerb = ({ lower }: Token): boolean =>
  (canBe(lower, 'v') && (/(?:ed|ing|s)$/.test(lower) || isMostly(lower, 'v'))) ||
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may)$/.test(lower);

/** A verb behind a name, or behind what is put in apposition to it. */
function isVerbBehind(tokens: readonly Token[], last: number, limit: number): boolean {
  let at = behindApposition(tokens, last, limit);
  if (at === last && tokens[at]?.text === ',') return false;
  for (let step = 0; step < 3 && at < limit; step++, at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') return false;
    if (isVerb(token)) return true;
    if (!isMostly(token.lower, 'r') && !/^(?:also|who|which|that)$/.test(token.lower))
      return isFunctionWord(token.lower) ? false : canBe(token.lower, 'v');
  }
  return false;
}

const MOST_APPOSED = 14;

/** Where the clause goes on behind a name and what is put in behind it between commas; the name's end where it does not. */
function behindApposition(tokens: readonly Token[], last: number, limit: number): number {
  if (tokens[last]?.text !== ',') return last;
  let end = last + 1;
  while (end < limit && tokens[end]!.text !== ',' && end - last < MOST_APPOSED) end++;
  return tokens[end]?.text === ',' ? end + 1 : last;
}

/** "was published by": the subject of a passive is what is acted on. */
function isPassiveBehind(tokens: readonly Token[], last: number, limit: number): boolean {
  for (let at = last; at < Math.min(limit, last + 5); at++) {
    if (/^(?:was|were|been|being|is|are|be)$/.test(tokens[at]!.lower)) {
      const next = tokens.slice(at + 1, at + 3).find(({ lower }) => !isMostly(lower, 'r'));
      return next !== undefined && /(?:ed|en|wn|ght|ld|pt)$/.test(next.lower) && canBe(next.lower, 'v');
    }
  }
  return false;
}

/** Whether two positions are one: the agent of a passive is a subject, what a passive acts on an object. */
export function areAlike(a: Position | undefined, b: Position | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const role = (position: Position): string =>
    position === 'by' ? 'subject' : position === 'patient' ? 'object' : PLACES.test(position) ? 'in' : position;
  return role(a) === role(b);
}

/** Whether a position says where something is. */
export const isWhereabouts = (position: Position | undefined): boolean =>
  position !== undefined && PLACES.test(position);

const PLACES = /^(?:in|at|near|outside|inside|within)$/;

const REACH = 12;

/**
 * The words to which a position ties an item, in lower case: the verb of a subject or object, the nearest words before a
 * preposition, what an owner owns.
 */
export function anchorsOf(
  { first, last }: Pick<Item, 'first' | 'last'>,
  { block, sentence }: Statement,
  position: Position,
): string[] {
  const { tokens } = block;
  const isContent = (token: Token): boolean =>
    token.kind === 'word' && token.shape === 'lower' && !isFunctionWord(token.lower) && !isMostly(token.lower, 'r');
  const walk = (from: number, way: 1 | -1, isMeant: (token: Token) => boolean, most: number): string[] => {
    const words: string[] = [];
    for (
      let at = from;
      at >= sentence.first && at < sentence.last && Math.abs(at - from) < REACH && words.length < most;
      at += way
    ) {
      const token = tokens[at]!;
      if (token.kind === 'mark' && /^[;:()—–]$/.test(token.text)) break;
      if (isMeant(token)) words.push(token.lower);
    }
    return words;
  };
  const isContentVerb = (token: Token): boolean => isContent(token) && isVerb(token);
  if (position === 'subject' || position === 'patient')
    return walk(behindApposition(tokens, last, sentence.last), 1, isContentVerb, 1);
  if (position === 'object') return walk(first - 1, -1, isContentVerb, 1);
  if (position === 'owner') return walk(last + 1, 1, isContent, 2);
  const words = walk(first - 1, -1, isContent, 4);
  return words.slice(0, wordsOfPhrase(tokens, first, sentence.first, isContent));
}

/** "a package for delivery to a lab in": of the words before a preposition behind a noun, those of that noun's phrase. */
function wordsOfPhrase(
  tokens: readonly Token[],
  first: number,
  start: number,
  isContent: (token: Token) => boolean,
): number {
  let at = first - 1;
  while (at > start && !PREPOSITIONS.test(tokens[at]!.lower)) at--;
  const noun = tokens[at - 1];
  if (!noun || at <= start || !isMostly(noun.lower, 'n') || isVerb(noun)) return Infinity;
  let count = 0;
  for (let back = at - 1; back >= start; back--) {
    const token = tokens[back]!;
    if (PREPOSITIONS.test(token.lower) && token.lower !== 'of') return count;
    if (isContent(token)) count++;
  }
  return Infinity;
}
