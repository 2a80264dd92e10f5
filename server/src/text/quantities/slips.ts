import { remembered } from '../memo';

/** Numbers with more digits are looked for without their slips: they have too many. */
const MOST_DIGITS = 9;

/**
 * The numbers for which a number may be a slip of the pen, written as it is: two digits exchanged, or one other digit. A number of
 * two digits or more; of others there are none.
 */
export const slipsOf = remembered(2_000, (written: string): readonly string[] => {
  const places = [...written].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  if (places.length < 2 || places.length > MOST_DIGITS) return NONE;
  const found = new Set<string>();
  const put = (letters: readonly string[]): void => void found.add(letters.join(''));
  places.forEach((at, index) => {
    const next = places[index + 1];
    const letters = [...written];
    if (next !== undefined) {
      const turned = [...letters];
      [turned[at], turned[next]] = [letters[next]!, letters[at]!];
      put(turned);
    }
    for (let digit = 0; digit < 10; digit++) put(letters.with(at, String(digit)));
  });
  found.delete(written);
  return [...found].filter((number) => !/^0\d/.test(number));
});

const NONE: readonly string[] = [];
