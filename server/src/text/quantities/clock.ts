import type { Token } from '../tokens';
import { wordValue } from './numerals';

/** A time of day. `value` counts minutes since midnight. */
export interface ClockTime {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly step: number;
  readonly style: 'digits' | 'words';
  readonly amount: { readonly start: number; readonly end: number };
}

const HALF_DAY = 720;

/** Reads "3:40 a.m.", "3.30am", "8 p.m.", "17:45", "half past two", "at six in the evening", "a quarter to nine", "noon". */
export function clockAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const token = tokens[at]!;
  if (token.kind === 'number') return digitsAt(tokens, at, token);
  if (token.kind !== 'word') return undefined;
  if (token.lower === 'noon' || token.lower === 'midday') return made(tokens, at, at + 1, HALF_DAY, 'words');
  if (token.lower === 'midnight') return made(tokens, at, at + 1, 0, 'words');
  return pastAt(tokens, at) ?? hourInWords(tokens, at);
}

function made(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
  style: ClockTime['style'],
): ClockTime {
  return { first, last, value, step: 1, style, amount: { start: tokens[first]!.start, end: tokens[last - 1]!.end } };
}

function digitsAt(tokens: readonly Token[], at: number, { text }: Token): ClockTime | undefined {
  const [, hours, minutes] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 24 || Number(minutes ?? 0) > 59) return undefined;
  const half = halfOfDay(tokens, at + 1);
  if (half) {
    if (Number(hours) > 12) return undefined;
    const value = (Number(hours) % 12) * 60 + Number(minutes ?? 0) + (half.afternoon ? HALF_DAY : 0);
    return {
      ...made(tokens, at, half.last, value, 'digits'),
      amount: { start: tokens[at]!.start, end: tokens[at]!.end },
    };
  }
  const part = isHourHere(tokens, at, minutes !== undefined) ? partOfDay(tokens, at, at + 1) : undefined;
  if (part !== undefined && Number(hours) >= 1 && Number(hours) <= 12)
    return made(tokens, at, at + 1, hourIn(part, Number(hours)) * 60 + Number(minutes ?? 0), 'digits');
  // a colon alone may part a score or a verse: a clock has "at", "by", "until" before it
  if (
    !text.includes(':') ||
    !/^(?:at|by|until|till|from|to|before|after|about|around|since)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return undefined;
  return made(tokens, at, at + 1, Number(hours) * 60 + Number(minutes), 'digits');
}

/** "at seven in the evening", "at six every morning" */
function hourInWords(tokens: readonly Token[], at: number): ClockTime | undefined {
  const hours = wordValue(tokens[at]!.lower);
  if (hours === undefined || !(hours >= 1 && hours <= 12) || !isHourHere(tokens, at, false)) return undefined;
  const part = partOfDay(tokens, at, at + 1);
  return part === undefined ? undefined : made(tokens, at, at + 1, hourIn(part, hours) * 60, 'words');
}

/** Whether a number may be an hour: with its minutes, or behind a small word that says when. */
const isHourHere = (tokens: readonly Token[], at: number, hasMinutes: boolean): boolean =>
  hasMinutes || WHEN.test(tokens[at - 1]?.lower ?? '');

const WHEN = /^(?:at|by|until|till|before|after|since|about|around)$/;

type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

const isPartOfDay = (lower: string | undefined): lower is PartOfDay =>
  lower !== undefined && /^(?:morning|afternoon|evening|night)$/.test(lower);

/** The part of the day that stands beside a number: "in the morning", "every evening", "at night"; "every evening at". */
function partOfDay(tokens: readonly Token[], first: number, last: number): PartOfDay | undefined {
  const [one, two, three] = tokens.slice(last, last + 3).map(({ lower }) => lower);
  if (one === 'in' && two === 'the' && isPartOfDay(three)) return three;
  if (one === 'at' && two === 'night') return two;
  if (/^(?:every|each|this|that|the|on)$/.test(one ?? '') && isPartOfDay(two)) return two;
  if (one === 'on' && isPartOfDay(three)) return three;
  const [each, day, at] = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower);
  return at === 'at' && /^(?:every|each|that|this)$/.test(each ?? '') && isPartOfDay(day) ? day : undefined;
}

/** An hour of a part of the day, of the 24: twelve at night is midnight, and two at night is before dawn. */
function hourIn(part: PartOfDay, hours: number): number {
  const hour = hours % 12;
  const isLate = part === 'night' ? hours >= LEAST_OF_NIGHT && hours < 12 : part !== 'morning';
  return isLate ? hour + 12 : hour;
}

const LEAST_OF_NIGHT = 6;

function halfOfDay(tokens: readonly Token[], at: number): { afternoon: boolean; last: number } | undefined {
  const lower = tokens[at]?.lower.replace(/\./g, '');
  if (lower === 'am' || lower === 'pm') {
    if (tokens[at]!.lower === 'am' && !tokens[at]!.glued) return undefined; // "I am 10 am I"
    return { afternoon: lower === 'pm', last: at + 1 };
  }
  return undefined;
}

/** Tokens before two numbers that say that they were voted. */
const VOTE_REACH = 6;
const VOTES = /^(?:voted?|votes|majority|ballot|won|lost|beat|beaten|defeated|win|victory|ruled|decided|split)$/;

/** "half past two", "a quarter to nine", "ten past eleven"; which half of the day is not said, so the morning is taken. */
function pastAt(tokens: readonly Token[], at: number): ClockTime | undefined {
  const start = tokens[at]!.lower === 'a' ? at + 1 : at;
  const lower = tokens[start]?.lower ?? '';
  const minutes = lower === 'half' ? 30 : lower === 'quarter' ? 15 : wordValue(lower);
  const way = tokens[start + 1]?.lower;
  if (minutes === undefined || minutes > 30 || (way !== 'past' && way !== 'to')) return undefined;
  if (way === 'to' && lower !== 'quarter' && !/^(?:at|by|about|until)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  // "voted by nine to four"
  if (way === 'to' && tokens.slice(Math.max(0, at - VOTE_REACH), at).some(({ lower: word }) => VOTES.test(word)))
    return undefined;
  const hour = tokens[start + 2];
  const hours = hour === undefined ? undefined : hour.kind === 'number' ? Number(hour.text) : wordValue(hour.lower);
  if (hours === undefined || !(hours >= 1 && hours <= 12)) return undefined;
  const half = halfOfDay(tokens, start + 3);
  const part = partOfDay(tokens, at, start + 3);
  const isLate = half?.afternoon === true || (part !== undefined && hourIn(part, hours) >= 12);
  const value = (hours % 12) * 60 + (way === 'past' ? minutes : -minutes) + (isLate ? HALF_DAY : 0);
  return made(tokens, at, half?.last ?? start + 3, (value + 1440) % 1440, 'words');
}
