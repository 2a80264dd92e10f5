import { areTransliterations, isSexedPair, slipLimit, soundKey } from './distance';

/**
 * How alike two words of names are written, letter by letter, where no list and no structure has said that they are one.
 */

/** Letters and digits that are read, heard or typed for one another. */
const CONFUSABLE = '0o 1i 1l il 5s ei ou iy ij ck kq vw sz ae mn nh gj bp dt fv'.split(' ');
const confusable: ReadonlySet<string> = new Set(CONFUSABLE.flatMap(([a, b]) => [`${a}${b}`, `${b}${a}`]));

const CHANGED = 1;
const ALIKE = 0.7;
const DOUBLED = 0.6;
const DIGIT = 1.5;

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';

function costOfChange(a: string, b: string): number {
  if (a === b) return 0;
  if (confusable.has(a + b)) return ALIKE;
  return isDigit(a) || isDigit(b) ? DIGIT : CHANGED;
}

/** The cost of a letter that only one of the words has, by the letter before it. */
function costOfExtra(letter: string, before: string | undefined): number {
  if (isDigit(letter)) return DIGIT;
  return letter === before ? DOUBLED : CHANGED;
}

/** The least cost of edits, swaps of neighbours among them, that make one word of the other. */
export function weightedDistance(a: string, b: string): number {
  const rows: number[][] = [[0]];
  for (let j = 1; j <= b.length; j++) rows[0]!.push(rows[0]![j - 1]! + costOfExtra(b[j - 1]!, b[j - 2]));
  for (let i = 1; i <= a.length; i++) {
    const above = rows[i - 1]!;
    const row = [above[0]! + costOfExtra(a[i - 1]!, a[i - 2])];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        above[j]! + costOfExtra(a[i - 1]!, a[i - 2]),
        row[j - 1]! + costOfExtra(b[j - 1]!, b[j - 2]),
        above[j - 1]! + costOfChange(a[i - 1]!, b[j - 1]!),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, rows[i - 2]![j - 2]! + CHANGED);
      }
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** What the comparison of two words found. */
export interface WordMatch {
  /** From 0 to 1; below {@link DIFFERENT} the words are two. */
  readonly score: number;
  readonly how: 'same' | 'sounds alike' | 'slip' | 'form' | 'initial' | 'sexed' | 'different';
}

/** Below this score two words are not one. */
export const DIFFERENT = 0.5;

const SOUNDS_ALIKE = 0.95;

/** The part of both words that edits must leave alone, as a product. */
const LEAST_LEFT = 0.42;

/** A slip costs less than the part of the word that it touches: most of the word speaks for it. */
const SLIP_EXPONENT = 0.6;

/** Compares two folded words; what is beyond the edits that their length allows is different at once, not by degrees. */
export function compareSpelling(a: string, b: string): WordMatch {
  if (a === b) return { score: 1, how: 'same' };
  const shortest = Math.min(a.length, b.length);
  const distance = weightedDistance(a, b);
  const left = Math.max(0, 1 - distance / a.length) * Math.max(0, 1 - distance / b.length);
  if (isSexedPair(a, b)) return { score: DIFFERENT * left, how: 'sexed' };
  if (shortest >= 4 && (soundKey(a) === soundKey(b) || areTransliterations(a, b)))
    return { score: SOUNDS_ALIKE, how: 'sounds alike' };
  if (distance <= slipLimit(shortest) && left > LEAST_LEFT) return { score: left ** SLIP_EXPONENT, how: 'slip' };
  return { score: DIFFERENT * left, how: 'different' };
}
