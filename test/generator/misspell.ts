import { SOUND_ALIKES, WRONG_VOWELS, type SoundAlike } from './words';

/** The ways in which a word of a name is misspelled. */
export const SLIPS = ['omission', 'doubling', 'swap', 'vowel', 'sound'] as const;
export type Slip = (typeof SLIPS)[number];

const isLetter = (character: string | undefined): boolean => character !== undefined && /^\p{L}$/u.test(character);
const isVowel = (character: string): boolean => /^[aeiouy]$/.test(character);

/** All misspellings of one kind of a word; its first letter stays, save where another sounds like it. */
export function misspellings(word: string, slip: Slip): string[] {
  const upper = word.length > 1 && word === word.toUpperCase();
  const plain = upper ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  const found = new Set(MAKERS[slip](plain));
  found.delete(plain);
  return [...found].map((made) => (upper ? made.toUpperCase() : made));
}

const MAKERS: Readonly<Record<Slip, (word: string) => string[]>> = {
  omission: (word) => (word.length < 5 ? [] : places(word)).map((at) => word.slice(0, at) + word.slice(at + 1)),
  // a consonant behind a vowel, or e and o between consonants: "Heggseth", "Broown"
  doubling: (word) =>
    places(word)
      .filter((at) => {
        const [before, letter, after] = [word[at - 1]!.toLowerCase(), word[at]!, word[at + 1] ?? ''];
        if (letter === before || letter === after) return false;
        return /^[bcdfglmnprstz]$/.test(letter)
          ? isVowel(before)
          : /^[eo]$/.test(letter) && !isVowel(before) && !isVowel(after);
      })
      .map((at) => word.slice(0, at) + word[at] + word.slice(at)),
  swap: (word) =>
    places(word)
      .filter((at) => isLetter(word[at + 1]))
      .map((at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)),
  vowel: (word) =>
    places(word).flatMap((at) =>
      (WRONG_VOWELS[word[at]!] ?? [])
        // "Brion" for "Brian" is heard, "Treump" is not: vowels beside others stay
        .filter(() => !isVowel(word[at - 1]!.toLowerCase()) && !isVowel(word[at + 1] ?? ''))
        .map((vowel) => word.slice(0, at) + vowel + word.slice(at + 1)),
    ),
  sound: (word) => SOUND_ALIKES.flatMap((change) => [...replaced(word, change)]),
};

/** Where a word has a small letter. Capitals stay, as people notice them. */
const places = (word: string): number[] =>
  Array.from({ length: word.length }, (_, at) => at).filter(
    (at) => at > 0 && isLetter(word[at]) && word[at] === word[at]!.toLowerCase(),
  );

/** A word with letters replaced, at each of their places in turn. */
function* replaced(word: string, { heard, written }: SoundAlike): Generator<string> {
  for (const { index, 0: letters } of word.toLowerCase().matchAll(heard)) {
    const capital = word[index] !== letters[0];
    const by = capital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
    const made = word.slice(0, index) + by + word.slice(index + letters.length);
    if (!/(.)\1\1/i.test(made)) yield made;
  }
}
