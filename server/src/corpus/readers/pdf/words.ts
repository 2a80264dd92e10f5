import { isCommonWord } from '../../../text/lexicon/words';

/** Puts right what typesetting did to words: ligatures, letters set apart, words broken at the ends of lines. */

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** A line with its ligatures as letters and without what nobody sees. */
export const plainLetters = (text: string): string =>
  text
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature]!)
    .replace(/[\u0000-\u001f\u007f\u200b\u2060\ufeff\ue000-\uf8ff]/g, '')
    .replace(/[\u2010\u2011]/g, '-');

/** The words of a document as they stand unbroken, in lower case, with the number of times each does. */
export type Vocabulary = ReadonlyMap<string, number>;

const WORD = /\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}’']*)*/gu;

export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Map<string, number>();
  for (const line of lines) {
    for (const { 0: word, index } of line.matchAll(WORD)) {
      if (index + word.length >= line.trimEnd().length - 1 && /[-\u00ad]$/.test(line.trimEnd())) continue;
      const key = word.toLowerCase();
      words.set(key, (words.get(key) ?? 0) + 1);
    }
  }
  return words;
}

/** What becomes of two lines at the joint: letters to take from the end of the first, and what to put between them. */
export interface Joint {
  readonly cut: 0 | 1;
  readonly between: '' | ' ';
}

/** How a line goes on with the next one; whether a hyphen falls, the words decide. */
export function jointOf(before: string, after: string, known: Vocabulary): Joint {
  if (/\p{L}\u00ad$/u.test(before)) return { cut: 1, between: '' };
  const [, first] = /(\p{L}[\p{L}\p{M}’']*)-$/u.exec(before) ?? [];
  const [second] = /^\p{L}[\p{L}\p{M}’']*/u.exec(after) ?? [];
  if (!first || !second) return { cut: 0, between: /[-–—/]$/.test(before) && /^\p{L}/u.test(after) ? '' : ' ' };
  return { cut: fallsApart(first, second, known) ? 0 : 1, between: '' };
}

/** Whether "well-" and "known" are two words with a hyphen of their own, and not one that was broken. */
function fallsApart(first: string, second: string, known: Vocabulary): boolean {
  if (/^\p{Lu}/u.test(second) && !/^\p{Lu}{2,}$/u.test(first + second)) return true;
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  const whole = known.get(a + b) ?? 0;
  const parted = known.get(`${a}-${b}`) ?? 0;
  if (whole !== parted) return parted > whole;
  if (isCommonWord(a + b)) return false;
  if (/^\p{Lu}/u.test(first)) return SECOND_HALVES.test(b); // a name, else: "Con-stance"
  return isWord(a, known) && isWord(b, known) && a.length > 2;
}

/** What stands in lower case behind a capitalised word and its hyphen: "London-based", "Mayor-elect". */
const SECOND_HALVES =
  /^(?:elect|designate|general|based|born|led|style|only|wide|owned|backed|made|era|like|trained|funded|controlled|held|educated|speaking|the|in|by|and|of|to|on)$/;

const isWord = (word: string, known: Vocabulary): boolean =>
  (isCommonWord(word) && word.length > 1) || (known.get(word) ?? 0) > 1;

/** A text whose words were torn apart by spaces, mended where the rest of the document, or English, knows the word. */
export function mendWords(text: string, known: Vocabulary): string {
  const together = text.replace(SPACED_OUT, (run) => run.replace(/(?<=\S) (?=\S)/g, '').replace(/ {2,}/g, ' '));
  const words: string[] = [];
  for (const word of together.split(' ')) {
    const before = words[words.length - 1];
    const [, a] = (before && /(?:^|[^\p{L}\p{N}’'-])(\p{L}{1,20})$/u.exec(before)) || [];
    const [b] = /^\p{Ll}{1,20}(?![\p{L}\p{N}-])/u.exec(word) ?? [];
    if (a && b && isTorn(a, b, known)) words[words.length - 1] += word;
    else words.push(word);
  }
  return words.join(' ');
}

/** "S T A T E M E N T": six letters or more with a space between each. */
const SPACED_OUT = /(?<![^\s])\p{L}(?: {1,3}\p{L}){5,}(?![^\s.,:;!?])/gu;

/** Whether two runs of letters are halves of one word: together they are known, and at least one alone is nothing. */
function isTorn(a: string, b: string, known: Vocabulary): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  const isKnown = (known.get(left + right) ?? 0) > 0 || (left.length + right.length > 4 && isCommonWord(left + right));
  if (!isKnown) return false;
  const alone = (word: string): boolean => (word.length === 1 ? /^[ai]$/.test(word) : isCommonWord(word));
  return !alone(left) || !alone(right);
}
