import { fold } from '../characters';
import { gazetteer } from '../lexicon/gazetteer';
import { remembered } from '../memo';

/**
 * How alike two spellings are. Likeness only proposes: structure decides whether two names are one (see `person.ts`
 * and the floors above). All functions take folded words.
 */

/** The optimal string alignment distance (insert, delete, replace, swap neighbours), or `limit + 1` where it is larger. */
export function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let beforeLast = new Uint8Array(width);
  let last = new Uint8Array(width);
  let current = new Uint8Array(width);
  for (let j = 0; j < width; j++) last[j] = Math.min(j, 255);
  for (let i = 1; i <= a.length; i++) {
    current[0] = Math.min(i, 255);
    let least = current[0]!;
    for (let j = 1; j < width; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** How many edits may part two spellings of one word; short words fail closed. */
export function slipLimit(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  if (length < 10) return 2;
  return 3;
}

/** One bit for each letter of a word: words whose masks differ in more than 2k bits are more than k edits apart. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    mask |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return mask;
}

export function bitCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** What transliterations from other scripts, and English hearing, spell in several ways, each to one form, in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^mac(?=[a-z]{3})/, 'mc'],
  // Dzhaparov and Japarov; Mayr and Meier
  [/^(?:dzh|dj)(?=[a-z]{3})/, 'j'],
  [/m[ae][iy]e?r$/, 'mair'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ff$/, 'v'],
  [/[ou]ff?$/, 'ov'],
  [/(?:kh|ch(?=[aou])|qh)/g, 'h'],
  [/tch|tsch|cz/g, 'ch'],
  [/sch|sz/g, 'sh'],
  [/ck|q|c(?![eiyh])/g, 'k'],
  [/(?:skii|skij|skyy|skiy|ski|skyi|sky)$/, 'ski'],
  [/(?:iy|yi|ij|ii|ey|ei|ie|yy|ee|y|j)/g, 'i'],
  [/ou|oo|w(?=[^aeiou]|$)/g, 'u'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/(.)\1+/g, '$1'],
];

/** How many words' sounds are kept. */
const MOST_WORDS = 20_000;

/**
 * A key that spellings of one name in different transliterations share: Zelensky, Zelenskyy and Zelenskiy; Dmitri and
 * Dmitry; Gadhafi and Gaddafi; Mac and Mc.
 */
export const soundKey = remembered(MOST_WORDS, (word: string): string => {
  let key = word.replace(/['-]/g, '');
  for (const [pattern, form] of SOUNDS) key = key.replace(pattern, form);
  return key;
});

/** How one spelling relates to another. */
export type Likeness = 'same' | 'sounds-alike' | 'slip' | 'different';

/** Compares two words of names, folded or not. */
export function likeness(one: string, other: string): Likeness {
  const a = fold(one);
  const b = fold(other);
  if (a === b) return 'same';
  if (isSexedPair(a, b)) return 'different';
  const shortest = Math.min(a.length, b.length);
  if (shortest >= 4 && soundKey(a) === soundKey(b)) return 'sounds-alike';
  const limit = slipLimit(shortest);
  return limit > 0 && distance(a, b, limit) <= limit ? 'slip' : 'different';
}

/** A man's name and the woman's made of it: Erik and Erika, Ivanov and Ivanova, Zelensky and Zelenska. */
export function isSexedPair(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (/(?:sk|ck)(?:y|i|yi|iy|yy)$/.test(short) && /(?:sk|ck)(?:a|aya|aia)$/.test(long))
    return stemOf(short) === stemOf(long);
  if (!long.startsWith(short)) return /sky?$/.test(a) && stemOf(a) === stemOf(b) && a !== b && /a$/.test(b);
  const ending = long.slice(short.length);
  const { givenNames } = gazetteer();
  if (/^(?:a|e|ina|ine|ette|ka|ia)$/.test(ending) && givenNames.has(short) && givenNames.has(long)) return true;
  return ending === 'a' && /(?:[oe]v|in|yn)$/.test(short);
}

const stemOf = (word: string): string => word.replace(/(sk|ck)[a-z]{1,3}$/, '$1');

/** What one name in another script becomes in English, by the system that somebody chose. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:skii|skiy|skyy|skyi|skij|sky|ski)$/, 'ski'],
  // Kinnersley is no transliteration of Kinnersly
  [/(?:iy|yi|yy|ii|(?<!l)ey|ei|y|i)$/, 'i'],
  [/^(?:yu|iu|ju)/, 'yu'],
  [/^(?:ye|je)/, 'e'],
  [/^(?:dzh|dj)(?=[a-z]{3})/, 'j'],
  [/(?:off|ow|ov)$/, 'ov'],
  [/ou|oo/g, 'u'],
  [/kh/g, 'h'],
  [/q/g, 'k'],
  [/tz/g, 'ts'],
  [/^m[ou]hamm?[ae]d$/, 'muhamad'],
  [/^h[ou]ss?[ae]in$/, 'husain'],
  [/^ahm[ae]d$/, 'ahmad'],
  [/^y[ou]u?ss?[eu]f$/, 'yusuf'],
  [/^[ei]brahim$/, 'ibrahim'],
  [/^[ou]sama$/, 'usama'],
  [/^s[ae]?[yi]+[aei]?d$/, 'said'],
  [/^ka[ei]d[ae]h?$/, 'kaida'],
];

/** Names from writings other than Latin, as far as their letters tell: Russian, Ukrainian, Arabic, Persian. */
const FROM_OTHER_WRITING =
  /(?:sk(?:y|i|iy|yy|ii|yi|ij|aya|aia)|[oe](?:v|ff)|[oe]va|enko|(?:vi|y)ch|in|dze|shvili|ullah|uddin|allah|khan)$|^(?:al|el|abd|abu|ibn|bin)(?:-|ul|el)|kh|zh|shch|q(?!u)|yy|^y[aeu]|^(?:mo?u?hamm?[ae]d|ahm[ae]d|(?:h|kh)ass?an|h[ou]ss[ae]in|m[ou]hs[ei]n|y[ou]u?ss?[eu]f|ibrahim|ebrahim|abdull?ah?|osama|usama|s[ae][yi]+[ei]d|hajj?i?|dmitr|serg|andr[ei]|al[e]?ks|nikola|evg|yevg|vasil|grigor|anatol|valer|arkad|yur|iur|vital|vyach|gennad|georg[iy]|mykola|oleks|volod|vladim|kirill|maksim|maxim|artem|artyom|il[iy]a)/;

/** Whether the letters of a folded word tell that it comes from a writing other than Latin. */
export const isFromOtherWriting = (word: string): boolean => FROM_OTHER_WRITING.test(word);

/**
 * Whether two folded spellings differ only as transliterations do: each is right somewhere. A name that Latin letters
 * write from the first has one spelling, however alike another sounds. The words beside them in the name may tell
 * that it is not such a one: Mohamed Morsy.
 */
export function areTransliterations(a: string, b: string, beside: readonly string[] = []): boolean {
  if (a === b || ![a, b, ...beside].some(isFromOtherWriting)) return false;
  const plain = (word: string): string =>
    TRANSLITERATIONS.reduce((text, [pattern, form]) => text.replace(pattern, form), word);
  return (
    plain(a) === plain(b) ||
    (ARTICLE.test(a) && ARTICLE.test(b) && consonants(a) === consonants(b)) ||
    (beside.some(hasArticle) && withoutVowels(a) === withoutVowels(b))
  );
}

/** The Arabic article, which English writes in two ways; the vowels behind it are nearly free. */
const ARTICLE = /^(?:al|el)-(?=.{3})/;

/** The words of a name with the article: its vowels are nearly free, its doubled letters are not. */
const hasArticle = (word: string): boolean => ARTICLE.test(word) || /^(?:al|el)$/.test(word);

const withoutVowels = (word: string): string => word.replace(ARTICLE, '').replace(/[aeiouy]+/g, 'a');

const consonants = (word: string): string =>
  word
    .replace(ARTICLE, '')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1/g, '$1')
    .replace(/q/g, 'k');

/** Letters and digits alone: U.S. and US, Fix-It and Fixit, Shi'ite and Shiite are one. */
export const barePunctuation = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, '');

/** Endings by which one word is made of another: Christians, Islamist, Zealander. */
const DERIVATIONS = /^(?:s|es|'s|an|ans|ia|ian|ians|n|ns|ese|ish|i|is|ic|ics|ist|ists|ism|er|ers|ite|ites|y|al|ate)$/;

/** Whether one folded word is another form of the other: its plural, its people, its faith. */
export function areDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length === short.length) return sharesStem(a, b);
  const ending = long.slice(short.length);
  return (long.startsWith(short) && DERIVATIONS.test(ending) && !isSlipOfEnding(short, ending)) || sharesStem(a, b);
}

/** Irann, Texass, Mattiss: a last letter typed twice. Nothing is made by an "n" behind a consonant either. */
const isSlipOfEnding = (stem: string, ending: string): boolean =>
  ending.length === 1 && (stem.endsWith(ending) || (ending === 'n' && !/[aeiouy]$/.test(stem)));

/** Islamic and Islamist, Africa and African. */
function sharesStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const ends = [a.slice(shared), b.slice(shared)];
  // the Koreas and Korean
  const isCountry = a[shared - 1] === 'a' && ends.every((end) => /^(?:s|ns?)$/.test(end));
  return (
    shared >= 4 &&
    (isCountry || ends.some((end) => end.length > 1)) &&
    ends.every(
      (end) =>
        /^(?:|as?)$/.test(end) || DERIVATIONS.test(end) || DERIVATIONS.test(`is${end}`) || DERIVATIONS.test(`i${end}`),
    ) &&
    ends.some((end) => end !== '')
  );
}

/** What British and American English spell in two ways, each to one form. */
const DIALECTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^(?:advis|protest|conven|conjur))or(?=s?$)/, 'er'],
  [/is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/, 'iz'],
  [/our/, 'or'],
  [/(?<=.)re(s?)$/, 'er$1'],
  [/(?<=(?:fen|defen|licen|offen|preten))ce(?=s?$)/, 'se'],
  [/ll(?=(?:ed|er|ing)$)/, 'l'],
  [/programme/, 'program'],
  [/grey/, 'gray'],
];

/** Whether two folded words are one in the spellings of two Englishes: Organisation and Organization, Labour and Labor. */
export function areDialects(a: string, b: string): boolean {
  const plain = (word: string): string => DIALECTS.reduce((text, [pattern, form]) => text.replace(pattern, form), word);
  return a !== b && plain(a) === plain(b);
}
