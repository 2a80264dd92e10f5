import { remembered } from './memo';

/**
 * Single characters: what they are, and the forms in which words are compared.
 */

/**
 * Characters that show nothing, as a pattern: zero-width and bidirectional characters, soft hyphens, fillers, variation
 * selectors, tags, and marks between a text and its gloss. They are in no word, whatever they do on screen.
 */
export const INVISIBLE = String.raw`[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]`;

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** Letters that NFKD leaves whole although English writes them as plain ones. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

/** Whether a code unit is an invisible character; those of two code units, such as tags, are none to a scanner. */
export const isInvisible = (code: number): boolean =>
  code >= 0xad &&
  (code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0x61c ||
    (code >= 0x180b && code <= 0x180f) ||
    code === 0x34f ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    code === 0x3164 ||
    code === 0xffa0 ||
    (code >= 0xfff0 && code <= 0xfffb));

export const withoutInvisible = (text: string): string => text.replace(ALL_INVISIBLE, '');

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;

/** What is known of code units beyond ASCII: 0, nothing yet; 1, no letter; 2, a letter. */
const knownLetters = new Uint8Array(0x10000);

/** Whether a code unit belongs to a letter; halves of surrogate pairs count, so that no pair is ever split. */
export const isLetter = (code: number): boolean =>
  code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : isForeignLetter(code);

function isForeignLetter(code: number): boolean {
  const known = knownLetters[code];
  if (known) return known === 2;
  const isLetter =
    (code >= 0xd800 && code <= 0xdfff) ||
    (code !== 0xd7 && code !== 0xf7 && code >= 0xc0 && code <= 0x24f) ||
    LETTER_OR_MARK.test(String.fromCharCode(code));
  knownLetters[code] = isLetter ? 2 : 1;
  return isLetter;
}

/** ' ’ ʼ ‘ ` as they stand inside words. */
export const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0x60;

/** - ‐ ‑ as they join words. */
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** – — ― as they part clauses and ranges. */
export const isDash = (code: number): boolean => code >= 0x2012 && code <= 0x2015;

export const isUpperCase = (character: string): boolean =>
  character !== character.toLowerCase() && character === character.toUpperCase();

// A plain word needs none of the slow steps below; nearly all words are plain.
/** Whether there are only small letters, digits, and marks that stand in words: most words, so it is told at once. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || isDigit(code) || code === 39 || code === 45 || code === 46)) return false;
  }
  return true;
}

const MARKS = /\p{M}+/gu;

/**
 * The form in which two spellings are the same word: lower case, without diacritics or invisible characters, with one
 * kind of apostrophe and hyphen. "Müller’s" and "muller's" fold alike; "Mueller" does not.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text;
  return text.length <= LONGEST_KEPT ? foldedWord(text) : folded(text);
}

/** Letters of a word whose folded form is remembered: names come again and again. */
const LONGEST_KEPT = 32;

function folded(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  const plain = withoutInvisible(lower)
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑‒–]/g, '-');
  return plain.replace(/[øłđðþßæœıħŋ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const foldedWord = remembered(20_000, folded);
