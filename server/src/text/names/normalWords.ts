import { fold, withoutInvisible } from '../characters';
import { romanise } from '../lexicon/romanisation';

/** The words of a name in the form in which names are compared. */

/** Writing that the table of romanisation does not know, and whose marks are letters rather than diacritics. */
const OTHER_WRITING = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Lower case, Latin letters without diacritics, one kind of apostrophe and hyphen, no possessive. */
export function normalText(name: string): string {
  const plain = romanise(withoutInvisible(name.normalize('NFKC')));
  const folded = OTHER_WRITING.test(plain) ? plain.normalize('NFC') : fold(plain);
  return folded
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/(?<=\p{L}{2})'s?$/u, '')
    .trim();
}

/** Whether two normal texts are in writings that can be compared letter by letter. */
export const isComparable = (a: string, b: string): boolean => writingOf(a) === writingOf(b);

function writingOf(text: string): string {
  const letter = OTHER_WRITING.exec(text)?.[0];
  if (letter === undefined) return 'Latin';
  return WRITINGS.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter)) ?? 'other';
}

const WRITINGS = 'Arabic Hebrew Han Hiragana Katakana Hangul Devanagari Khmer Thai Ethiopic Bengali Tamil'.split(' ');
