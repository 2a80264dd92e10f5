import { digitValue, wordValue } from '../quantities/numerals';
import { table } from '../table';

/** Ordinals by their endings: a number word is one of these, or has "th" behind it. */
const ORDINALS: Readonly<Record<string, string>> = table({
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
});

const SCALES: Readonly<Record<string, number>> = table({
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
});

/**
 * The number that folded words or figures say: "twenty-five", "five thousand", "1.2 million"; of an ordinal the text
 * "11th". Undefined where they say none.
 */
export function numberOf(words: readonly { readonly folded: string }[]): number | string | undefined {
  let total = 0;
  let part = 0;
  let isOrdinal = false;
  for (const [at, { folded }] of words.entries()) {
    if (folded === 'and' && at > 0) continue;
    if (isOrdinal) return undefined;
    const scale = SCALES[folded];
    if (scale !== undefined) {
      if (scale === 100) part = (part || 1) * 100;
      else [total, part] = [total + (part || 1) * scale, 0];
      continue;
    }
    const value = cardinalOf(folded);
    const rank = value === undefined ? ordinalOf(folded) : undefined;
    if (value === undefined && rank === undefined) return undefined;
    part += value ?? rank!;
    isOrdinal = rank !== undefined;
  }
  if (words.length === 0) return undefined;
  return isOrdinal ? `${total + part}th` : total + part;
}

const cardinalOf = (folded: string): number | undefined =>
  /^\d/.test(folded) ? digitValue(folded) : wordValue(folded);

function ordinalOf(folded: string): number | undefined {
  const figures = /^(\d+)(?:st|nd|rd|th)$/.exec(folded)?.[1];
  if (figures) return Number(figures);
  return wordValue(ORDINALS[folded] ?? (folded.endsWith('th') ? folded.slice(0, -2).replace(/ie$/, 'y') : ''));
}

/** Whether a folded word says a number. */
export const isNumeral = (folded: string): boolean => numberOf([{ folded }]) !== undefined;
