import { gazetteer } from '../../lexicon/gazetteer';
import { isCommonWord, isFunctionWord } from '../../lexicon/words';
import type { Token } from '../../tokens';
import type { GenericKind } from '../mention';
import { isCapitalised, isDateWord, isEmphasis } from './capitals';
import { connected, isPluralPossessive, possessiveJoins } from './connectors';

/** A run of tokens that may be a name, with the titles before it. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly titleFirst?: number;
  readonly generic?: GenericKind;
}

/** Whether a run may begin at a token. */
export function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number') return startsWithNumber(tokens, at);
  if (!isCapitalised(token) || isInHandle(tokens, at)) return false;
  if (token.shape === 'upper' && isEmphasis(token)) return false;
  if (at === 0 && isAnswerLabel(tokens)) return false;
  return !isDateWord(tokens, at) && !isPartyTag(token.text);
}

/** "Q. And how many?", "A. Two.": who asks and who answers in a transcript, and no initial. */
function isAnswerLabel([label, next]: readonly Token[]): boolean {
  if (!/^[QA]\.$/.test(label!.text) || next?.kind !== 'word') return false;
  const { givenNames, familyNames, surnames } = gazetteer();
  const isName = [givenNames, familyNames, surnames].some((names) => names.has(next.lower));
  return isFunctionWord(next.lower) || (isCommonWord(next.lower) && !isName);
}

/** @RuthPennock, @ruth_Pennock: an account, spelled as it had to be. */
const isInHandle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.glued && /^[@_]$/.test(tokens[at - 1]?.text ?? '');

/** R-Neb., D-Ohio: party and state of a lawmaker. */
export const isPartyTag = (text: string): boolean => text.charAt(1) === '-' && /^[RDI]-\p{Lu}[\p{L}.]+$/u.test(text);

/** 20th Century Fox, 7-Eleven: a number that a name begins with. */
function startsWithNumber(tokens: readonly Token[], at: number): boolean {
  const [glued, next] = [tokens[at + 1], tokens[at + 2]];
  if (!glued?.glued || !next) return false;
  if (/^(?:st|nd|rd|th)$/.test(glued.lower)) {
    return isCapitalised(next) && !isDateWord(tokens, at + 2) && next.lower !== 'district';
  }
  return glued.text === '-' && next.glued && next.shape === 'capital' && !tokens[at]!.text.includes('.');
}

/** The end of the run of tokens that belong to one stretch of capitals. */
export function endOfRun(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1;
  if (tokens[first]!.kind === 'number') end = first + 3;
  for (;;) {
    const next = nextInRun(tokens, first, end, limit);
    if (next === undefined) return end;
    end = next;
  }
}

function nextInRun(tokens: readonly Token[], first: number, end: number, limit: number): number | undefined {
  const token = tokens[end];
  if (!token || end >= limit) return undefined;
  const last = tokens[end - 1]!;
  if (isCapitalised(token)) {
    if (token.glued && last.kind !== 'number' && last.kind !== 'mark') return undefined;
    if (token.shape === 'upper' && isEmphasis(token)) return undefined;
    if (token.text.length === 1 && tokens[end + 1]?.text === '-' && tokens[end + 1]!.glued) return undefined; // NASA T-shirt
    return isDateWord(tokens, end) ? undefined : end + 1;
  }
  if (token.kind === 'clitic' || isPluralPossessive(tokens, end))
    return possessiveJoins(tokens, first, end, limit) ? end + 2 : undefined;
  if (token.text === '&' && isCapitalised(tokens[end + 1] ?? token)) return end + 2;
  if (token.kind === 'number') return isNumberOfName(last, token, tokens[end + 1]) ? end + 1 : undefined;
  if (isSyllableOfName(tokens, first, end)) return end + 2;
  if (token.kind !== 'word') return undefined;
  return connected(tokens, first, end, limit);
}

/** "Lam Cheuk-ting": where "ting" is an English word too, the hyphen has parted it from the name. */
function isSyllableOfName(tokens: readonly Token[], first: number, hyphen: number): boolean {
  const [mark, syllable] = [tokens[hyphen]!, tokens[hyphen + 1]];
  if (mark.text !== '-' || !mark.glued || !syllable?.glued || hyphen - first < 2) return false;
  if (!/^[bcdfghjklmnpqrstwxyz]?h?[aeiou]{1,3}(?:ng?|k|t|p|h|m)?$/.test(syllable.text)) return false;
  if (/^(?:run|win|ban|hit|cut|set|sat|out|in|on|up|to|no)$/.test(syllable.text)) return false;
  const [family, given] = [tokens[hyphen - 2]!, tokens[hyphen - 1]!];
  const areSyllables = [family, given].every(({ text }) => /^\p{Lu}\p{Ll}{1,5}$/u.test(text));
  return areSyllables && !gazetteer().cities.has(`${family.lower} ${given.lower}`);
}

const TAKES_NUMBER =
  /^(?:formula|channel|apollo|route|boeing|airbus|flight|highway|interstate|windows|radio|article|soyuz|voyager|artemis|gemini|ariane|falcon|starship|area|pier|terminal|gate|unit|ward|motorway|junction|union)$/;

const isNumberOfName = (last: Token, number: Token, next: Token | undefined): boolean =>
  !number.glued &&
  TAKES_NUMBER.test(last.lower) &&
  /^\d{1,4}$/.test(number.text) &&
  !(next?.glued && next.kind === 'word');
