import { digitValue, numberWord, ordinalWord } from './numerals';
import type { Quantity } from './quantity';

/** Number words go up to here where a draft uses them. */
const LAST_WORD = 99;

/**
 * A value written in the way in which a text writes another: "12.4 million" for "14.2 million", "six" for "five",
 * "117th" for "112th". `written` is the amount that it replaces. Undefined where the value cannot be written so without
 * rounding it.
 */
export function writeLike(written: string, own: Quantity, value: number): string | undefined {
  if (own.dimension === 'ordinal') return writeOrdinal(own, value);
  if (own.style === 'words') {
    const plain = value / own.factor;
    const isPlain =
      Math.abs(own.value / own.factor - Math.round(own.value / own.factor)) < 1e-9 &&
      own.value / own.factor <= LAST_WORD;
    if (!isPlain || !isWhole(plain)) return undefined;
    const word = plain <= LAST_WORD ? numberWord(Math.round(plain)) : grouped(plain);
    return word === undefined ? undefined : inCaseOf(written, word);
  }
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(written);
  const number = digits && digitValue(digits[0]);
  if (!digits || !number) return undefined;
  const scale = own.value / number;
  const plain = value / scale;
  const decimals = decimalsOf(plain);
  if (decimals === undefined) return undefined;
  const text =
    /,/.test(digits[0]) || (plain >= 1000 && !/\d{4}/.test(digits[0])) ? grouped(plain) : plain.toFixed(decimals);
  // pence and cents are written with both digits
  const whole = own.dimension === 'money' && /\.\d\d$/.test(digits[0]) && /\.\d$/.test(text) ? `${text}0` : text;
  return written.slice(0, digits.index) + whole + written.slice(digits.index + digits[0].length);
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/** The fewest decimals, at most two, with which a number is written without loss. */
function decimalsOf(value: number): number | undefined {
  for (const decimals of [0, 1, 2])
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-6 * Math.max(1, Math.abs(value))) return decimals;
  return undefined;
}

const grouped = (value: number): string => {
  const [whole, decimals] = String(Number(value.toFixed(2))).split('.');
  return whole!.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '');
};

function writeOrdinal(own: Quantity, value: number): string | undefined {
  if (!isWhole(value)) return undefined;
  if (own.style === 'words') return ordinalWord(value) ?? `${value}${endingOf(value)}`;
  return `${value}${endingOf(value)}`;
}

/** 1st, 2nd, 3rd, 11th */
export function endingOf(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th';
}

const inCaseOf = (written: string, word: string): string =>
  written.charAt(0) !== written.charAt(0).toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
