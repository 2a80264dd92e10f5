import type { Token } from '../tokens';
import { table } from '../table';

/** A number as it is written: digits, words, or both ("6.5 million"). Offsets count in the block. */
export interface Numeral {
  /** The half-open range of tokens that it covers. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Its value, with a magnitude such as "million" multiplied in. */
  readonly value: number;
  /** What the magnitude multiplies by; 1 where there is none. */
  readonly magnitude: number;
  /** The smallest step that the writing tells apart: 1.2 million counts in 100,000. */
  readonly step: number;
  readonly style: 'digits' | 'words';
  /** "a", "a few", "dozens": a number of which only the size is said. */
  readonly vague: boolean;
}

const UNITS: Readonly<Record<string, number>> = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

const TENS: Readonly<Record<string, number>> = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

const MAGNITUDES: Readonly<Record<string, number>> = table({
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
});

/** Short forms glued to digits or behind them: £38.4m, 3bn, $1.2tn, 12K. */
const SHORT_MAGNITUDES: Readonly<Record<string, number>> = table({
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
});

/** The value of a number word such as "nine", "twenty" or "twenty-one"; undefined for other words. */
export function wordValue(lower: string): number | undefined {
  const plain = UNITS[lower] ?? TENS[lower];
  if (plain !== undefined || !lower.includes('-')) return plain;
  const [tens, unit, ...rest] = lower.split('-');
  if (rest.length > 0 || unit === undefined) return undefined;
  const [ten, one] = [TENS[tens!], UNITS[unit]];
  return ten !== undefined && one !== undefined && one > 0 && one < 10 ? ten + one : undefined;
}

const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** The value of digits such as 61,438 or 3.2 or 28½; undefined for clock times and what is no number. */
export function digitValue(text: string): number | undefined {
  const sign = FRACTION_SIGNS[text.charAt(text.length - 1)];
  const digits = (sign === undefined ? text : text.slice(0, -1)).replace(/,/g, '');
  if (digits === '') return sign;
  if (!/^\d{1,15}(?:\.\d{1,9})?$/.test(digits)) return undefined;
  return Number(digits) + (sign ?? 0);
}

/**
 * The step of a number in digits: its last decimal place, or the zeros at its end. Round numbers below a hundred are
 * taken at their word.
 */
function stepOfDigits(text: string, value: number): number {
  const decimals = /\.(\d+)$/.exec(text)?.[1];
  if (decimals !== undefined) return 10 ** -decimals.length;
  if (/[^\d,]$/.test(text)) return 0.25;
  const zeros = /0+$/.exec(text.replace(/,/g, ''))?.[0].length ?? 0;
  return value >= 100 ? 10 ** Math.min(zeros, String(value).length - 1) : 1;
}

/** Reads the number that begins at a token; undefined where none does. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') return digitsAt(tokens, at);
  return token.kind === 'word' ? wordsAt(tokens, at) : undefined;
}

const made = (
  tokens: readonly Token[],
  first: number,
  last: number,
  rest: Pick<Numeral, 'value' | 'magnitude' | 'step' | 'style'> & { readonly vague?: boolean },
): Numeral => ({
  vague: false,
  ...rest,
  first,
  last,
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});

function digitsAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const { text } = tokens[at]!;
  const value = digitValue(text);
  if (value === undefined) return undefined;
  const step = stepOfDigits(text, value);
  const next = tokens[at + 1];
  const magnitude = magnitudeAt(tokens, at + 1);
  if (magnitude) {
    // 45.2 million counts in tenths of a million, and so do plain 45 million in millions
    const unit = text.includes('.') ? step : 1;
    return made(tokens, at, magnitude.last, {
      value: value * magnitude.value,
      magnitude: magnitude.value,
      step: unit * magnitude.value,
      style: 'digits',
    });
  }
  if (slashedAt(tokens, at)) return undefined;
  // "8 1/2"
  const part = next && !next.glued && Number.isInteger(value) ? slashedAt(tokens, at + 1) : undefined;
  if (part !== undefined && part < 1)
    return made(tokens, at, at + 4, { value: value + part, magnitude: 1, step: 0.25, style: 'digits' });
  return made(tokens, at, at + 1, { value, magnitude: 1, step, style: 'digits' });
}

/** The value of "1/2" at a token; undefined where two numbers are not parted by a slash. */
function slashedAt(tokens: readonly Token[], at: number): number | undefined {
  const [above, slash, below] = tokens.slice(at, at + 3);
  if (above?.kind !== 'number' || below?.kind !== 'number' || slash!.text !== '/') return undefined;
  return slash!.glued && below.glued ? Number(above.text) / Number(below.text) : undefined;
}

function magnitudeAt(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text === '-' && token.glued) {
    const behind = tokens[at + 1];
    const value = behind?.glued ? MAGNITUDES[behind.lower] : undefined;
    return value === undefined ? undefined : { value, last: at + 2 };
  }
  if (token.kind !== 'word') return undefined;
  const lower = token.lower.replace(/\.$/, '');
  const value = MAGNITUDES[lower] ?? (token.glued ? SHORT_MAGNITUDES[lower] : undefined);
  if (value !== undefined) return { value, last: at + 1 };
  return lower === 'bn' || lower === 'mn' || lower === 'tn'
    ? { value: SHORT_MAGNITUDES[lower]!, last: at + 1 }
    : undefined;
}

/** "twelve hundred", "two hundred and six", "six and a half million", "half a million", "a dozen", "dozens". */
function wordsAt(tokens: readonly Token[], at: number): Numeral | undefined {
  return looseAmount(tokens, at) ?? spelledOut(tokens, at);
}

const lowerAt = (tokens: readonly Token[], at: number): string | undefined =>
  tokens[at]?.kind === 'word' ? tokens[at]!.lower : undefined;

function looseAmount(tokens: readonly Token[], at: number): Numeral | undefined {
  const [one, two, three] = [lowerAt(tokens, at), lowerAt(tokens, at + 1), lowerAt(tokens, at + 2)];
  const word = (last: number, value: number, step: number, vague = false): Numeral =>
    made(tokens, at, last, { value, magnitude: 1, step, style: 'words', vague });
  const magnitude = (lower: string | undefined): number | undefined =>
    lower === undefined ? undefined : (MAGNITUDES[lower] ?? (lower === 'hundred' ? 100 : undefined));
  if (one === 'half') {
    if (two === 'a' && three === 'dozen') return word(at + 3, 6, 1);
    const half = two === 'a' ? magnitude(three) : undefined;
    if (half !== undefined) return word(at + 3, half / 2, half / 10);
  }
  if (one === 'half-a-dozen') return word(at + 1, 6, 1);
  if (one === 'a' || one === 'an') {
    if (two === 'dozen') return word(at + 2, 12, 1);
    if (two === 'score' && three !== 'of') return word(at + 2, 20, 1, true);
    if (two === 'half-dozen') return word(at + 2, 6, 1);
    const of = magnitude(two);
    if (of !== undefined) return isCountedOn(tokens, at + 2) ? undefined : word(at + 2, of, of / 10);
    const parts = two === 'quarter' ? 4 : two === 'third' ? 3 : undefined;
    if (parts !== undefined && three === 'of' && lowerAt(tokens, at + 3) === 'a') {
      const whole = magnitude(lowerAt(tokens, at + 4));
      if (whole !== undefined) return word(at + 5, whole / parts, whole / (5 * parts));
    }
  }
  const size = SIZES[one ?? ''];
  // "tens of thousands"; "tens" alone are no number
  const of = size !== undefined && two === 'of' && size < (SIZES[three ?? ''] ?? 0) ? SIZES[three!] : undefined;
  if (of !== undefined) return word(at + 3, size! * of, size! * of, true);
  return size === undefined || one === 'tens' ? undefined : word(at + 1, size, size, true);
}

/** Words for numbers of which only the size is said. */
const SIZES: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};

/** Whether a word says how many by its size alone: dozens, thousands. */
export const isSizeWord = (lower: string): boolean => SIZES[lower] !== undefined;

/** "a hundred and twenty", "a thousand two hundred": the number goes on behind its first magnitude. */
function isCountedOn(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  const value = wordValue((lower === 'and' ? lowerAt(tokens, at + 1) : lower) ?? '');
  if (value === undefined) return false;
  return value > 1 && (lower === 'and' || lowerAt(tokens, at + 1) === 'hundred');
}

function spelledOut(tokens: readonly Token[], at: number): Numeral | undefined {
  let total = 0;
  let current: number | undefined;
  let step = 1;
  let magnitude = 1;
  let last = at;
  for (let next = at; next < tokens.length; next++) {
    const lower = lowerAt(tokens, next);
    // at the head of a sentence the tokeniser parts "Twenty-one"
    if (lower === undefined && current !== undefined && isTensHyphen(tokens, next)) continue;
    if (lower === undefined) break;
    const value = next === at && lower === 'a' && isMagnitude(lowerAt(tokens, at + 1)) ? 1 : wordValue(lower);
    if (value !== undefined) {
      // "nine six" are two numbers, "ninety six" and "two hundred six" are one
      const joins =
        current === undefined ||
        (current % 100 === 0 && value < 100) ||
        (current % 10 === 0 && current % 100 !== 10 && value > 0 && value < 10);
      if (!joins) break;
      current = (current ?? 0) + value;
    } else if (lower === 'hundred' && current !== undefined && current > 0 && current < 100) {
      current *= 100;
    } else if (lower === 'dozen' && current !== undefined && current < 20) {
      current *= 12;
      step = 12;
    } else if (MAGNITUDES[lower] !== undefined && current !== undefined) {
      magnitude = MAGNITUDES[lower];
      total += current * magnitude;
      step = magnitude;
      current = undefined;
    } else if (lower === 'and' && (current !== undefined || total > 0)) {
      const half = halfBehind(tokens, next);
      if (half && current !== undefined) {
        const of = half.magnitude;
        return made(tokens, at, half.last, {
          value: (current + half.part) * of,
          magnitude: of,
          step: of / 10,
          style: 'words',
        });
      }
      const behind = lowerAt(tokens, next + 1);
      const isJoin =
        behind !== undefined && (wordValue(behind) ?? 100) < 100 && (total > 0 || (current ?? 0) % 100 === 0);
      if (!isJoin || (current !== undefined && current < 100)) break;
      continue;
    } else {
      break;
    }
    last = next + 1;
  }
  if (last === at) return undefined;
  const value = total + (current ?? 0);
  return made(tokens, at, last, {
    value,
    magnitude: current === undefined ? magnitude : 1,
    // "three dozen" may be 34
    step: current === undefined || total === 0 ? step : 1,
    style: 'words',
  });
}

const isMagnitude = (lower: string | undefined): boolean =>
  lower === 'hundred' || MAGNITUDES[lower ?? ''] !== undefined;

const isTensHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  TENS[lowerAt(tokens, at - 1) ?? ''] !== undefined &&
  tokens[at + 1]?.glued === true &&
  (UNITS[lowerAt(tokens, at + 1) ?? ''] ?? 10) < 10;

/** "and a half million", "and a quarter" behind a number; the magnitude is 1 where none follows. */
function halfBehind(
  tokens: readonly Token[],
  and: number,
): { part: number; magnitude: number; last: number } | undefined {
  if (lowerAt(tokens, and + 1) !== 'a') return undefined;
  const part = { half: 0.5, quarter: 0.25 }[lowerAt(tokens, and + 2) ?? ''];
  if (part === undefined) return undefined;
  const magnitude = MAGNITUDES[lowerAt(tokens, and + 3) ?? ''];
  return { part, magnitude: magnitude ?? 1, last: and + (magnitude === undefined ? 3 : 4) };
}

// ---- Ordinals and fractions -------------------------------------------------------------------------------------

const ORDINALS: Readonly<Record<string, number>> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
});

/** The value of an ordinal in words: "third", "twenty-first". */
export function ordinalValue(lower: string): number | undefined {
  const plain = ORDINALS[lower];
  if (plain !== undefined || !lower.includes('-')) return plain;
  const [tens, unit] = lower.split('-');
  const [ten, one] = [TENS[tens ?? ''], ORDINALS[unit ?? '']];
  return ten !== undefined && one !== undefined && one < 10 ? ten + one : undefined;
}

/** The ordinal in words of a number up to ninety-nine; undefined beyond. */
export function ordinalWord(value: number): string | undefined {
  const plain = Object.keys(ORDINALS).find((word) => ORDINALS[word] === value);
  if (plain) return plain;
  const tens = Object.keys(TENS).find((word) => TENS[word] === value - (value % 10));
  const unit = Object.keys(ORDINALS).find((word) => ORDINALS[word] === value % 10);
  return tens && unit && value < 100 ? `${tens}-${unit}` : undefined;
}

/** The denominator that a fraction's word names: "third", "quarters", "tenth". */
export function denominatorOf(lower: string): number | undefined {
  if (lower === 'half' || lower === 'halves') return 2;
  if (lower === 'quarter' || lower === 'quarters') return 4;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const value = ORDINALS[singular];
  return value !== undefined && value >= 3 && value <= 100 ? value : undefined;
}

/** A whole number up to ninety-nine in words; undefined beyond. */
export function numberWord(value: number): string | undefined {
  const plain =
    Object.keys(UNITS).find((word) => UNITS[word] === value) ?? Object.keys(TENS).find((word) => TENS[word] === value);
  if (plain) return plain;
  const tens = Object.keys(TENS).find((word) => TENS[word] === value - (value % 10));
  const unit = Object.keys(UNITS).find((word) => UNITS[word] === value % 10);
  return tens && unit ? `${tens}-${unit}` : undefined;
}
