import { isFunctionWord } from '../lexicon/words';
import type { Token } from '../tokens';
import { denominatorOf, wordValue } from './numerals';

/** A share of something. */
export interface Share {
  /** The half-open range of tokens that it covers. */
  readonly first: number;
  readonly last: number;
  /** As a part of one. */
  readonly value: number;
  /** Where the unit stands of which it is a part: "half a mile", "three-quarters of an hour". */
  readonly of?: number;
}

/** Reads "a third", "two-thirds", "half of the", "3/4", "one in five", "half a mile"; undefined where none begins. */
export function fractionAt(tokens: readonly Token[], at: number): Share | undefined {
  const token = tokens[at]!;
  if (token.kind === 'mark') return undefined;
  return (
    oneIn(tokens, at) ??
    (token.kind === 'number' ? (slashed(tokens, at) ?? decimalParts(tokens, at)) : named(tokens, at))
  );
}

const shareAt = (tokens: readonly Token[], first: number, last: number, value: number): Share => {
  const of = unitBehind(tokens, last, value);
  return of === undefined ? { first, last, value } : { first, last, value, of };
};

/** "half a mile", "a quarter of an hour" */
function unitBehind(tokens: readonly Token[], at: number, value: number): number | undefined {
  const article = tokens[at]?.lower === 'of' ? at + 1 : value === 0.5 ? at : -1;
  return /^an?$/.test(tokens[article]?.lower ?? '') ? article + 1 : undefined;
}

/** 1/3, 3/4; 24/7 and 9/11 are none. */
function slashed(tokens: readonly Token[], at: number): Share | undefined {
  const [above, slash, below] = tokens.slice(at, at + 3);
  const [one, two] = [Number(above!.text), Number(below?.text)];
  const isShare = slash?.text === '/' && slash.glued && below?.glued && one > 0 && one < two && two <= 10;
  return isShare ? shareAt(tokens, at, at + 3, one / two) : undefined;
}

/** "37 hundredths of a second", "two thousandths of an inch": parts of a measure, as races are won by. */
function decimalParts(tokens: readonly Token[], at: number): Share | undefined {
  const parts = PARTS.indexOf(tokens[at + 1]?.lower ?? '') + 1;
  const above = tokens[at]!.kind === 'number' ? Number(tokens[at]!.text) : wordValue(tokens[at]!.lower);
  if (parts === 0 || above === undefined || !(above > 0) || tokens[at + 2]?.lower !== 'of') return undefined;
  const share = shareAt(tokens, at, at + 2, above / 10 ** parts);
  return share.of === undefined ? undefined : share;
}

const PARTS: readonly string[] = ['tenths', 'hundredths', 'thousandths'];

/** "one in five", "9 in 10", "one animal in twenty"; "two in ten days" is no share. */
function oneIn(tokens: readonly Token[], at: number): Share | undefined {
  const link = tokens[at]!.lower === 'one' && tokens[at + 2]?.lower === 'in' ? at + 2 : at + 1;
  if (tokens[link]?.lower !== 'in') return undefined;
  const [above, below, behind] = [tokens[at], tokens[link + 1], tokens[link + 2]];
  if (below?.kind !== above!.kind) return undefined;
  const valueOf = ({ kind, text, lower }: Token): number =>
    kind === 'number' ? Number(text) : (wordValue(lower) ?? NaN);
  const [one, two] = [valueOf(above!), valueOf(below)];
  const isShare = one >= 1 && one < two && (two <= 10 || two === 20 || two === 100) && Number.isInteger(one);
  const isTime = /^(?:second|minute|hour|day|night|week|month|season|year|decade)s?$/.test(behind?.lower ?? '');
  return isShare && !isTime ? { first: at, last: link + 2, value: one / two } : undefined;
}

/** The tokeniser parts "Two-thirds" at the head of a sentence, and keeps it in one word elsewhere. */
function joinedAt(tokens: readonly Token[], at: number): { readonly parts: readonly string[]; readonly last: number } {
  const [{ lower }, dash, two] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (dash?.text === '-' && dash.glued && two?.glued && two.kind === 'word')
    return { parts: [lower, two.lower], last: at + 3 };
  return { parts: lower.includes('-') ? lower.split('-') : [lower], last: at + 1 };
}

/** "the western half of the town", "the second half": a part that is named, and not measured. */
const SIDES =
  /^(?:northern|southern|eastern|western|upper|lower|top|bottom|left|right|front|back|inner|outer|first|second|other|latter|better)$/;

function named(tokens: readonly Token[], at: number): Share | undefined {
  const { parts, last } = joinedAt(tokens, at);
  const [above, below] = parts.length === 2 ? [wordValue(parts[0]!), denominatorOf(parts[1]!)] : [];
  if (above !== undefined && below !== undefined && above < below && (above === 1 || parts[1]!.endsWith('s')))
    return shareAt(tokens, at, last, above / below);
  const decimal = decimalParts(tokens, at);
  if (decimal) return decimal;
  const { lower } = tokens[at]!;
  const [next, third] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const under = denominatorOf(next);
  const numerator = lower === 'a' || lower === 'one' ? 1 : wordValue(lower);
  if (
    under !== undefined &&
    numerator !== undefined &&
    numerator < under &&
    (numerator === 1 ? !next.endsWith('s') : next.endsWith('s') || next === 'halves')
  ) {
    // "a third goal" is an ordinal; "a third of" and "by a third" are shares
    const isShare =
      third === 'of' || third === '' || isFunctionWord(third) || tokens[at + 2]!.kind === 'mark' || lower !== 'a';
    const isTime = /^(?:past|to)$/.test(third) && under === 4;
    // "a quarter of a million" is a number
    const isNumber = third === 'of' && /^(?:million|billion|trillion)$/.test(tokens[at + 4]?.lower ?? '');
    if (isShare && !isTime && !isNumber && !(under === 2 && numerator === 1 && third === ''))
      return shareAt(tokens, at, at + 2, numerator / under);
  }
  if (lower !== 'half' || /^(?:past|to)$/.test(next) || SIDES.test(tokens[at - 1]?.lower ?? '')) return undefined;
  // "a drop of nearly half", "lost more than half."
  const isAlone = (tokens[at + 1]?.kind ?? 'mark') === 'mark' && next !== '-';
  if (
    isAlone &&
    /^(?:nearly|almost|about|roughly|over|under|than|by|wants?|wanted|gets?|got|takes?|took|owns?|owned|keeps?|kept|holds?)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return shareAt(tokens, at, at + 1, 0.5);
  if (next === 'of' || /^(?:the|its|their|his|her|those|these)$/.test(next)) return shareAt(tokens, at, at + 1, 0.5);
  return /^(?:mile|hour|ton|tonne|pint|litre|liter|acre|kilometre|kilometer|kilo|metre|meter)$/.test(third) &&
    /^an?$/.test(next)
    ? shareAt(tokens, at, at + 1, 0.5)
    : undefined;
}
