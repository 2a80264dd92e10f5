import { gazetteer } from '../lexicon/gazetteer';
import { isOrganisationNoun, isPlacePrefix } from '../lexicon/kinds';
import { wordSet } from '../lexicon/lists';
import {
  legalForm,
  LONG_FORMS,
  LONGEST_FORM,
  numberIn,
  ordinalIn,
  organisationSpelling,
  romanIn,
  type LegalForm,
} from '../lexicon/organisationForms';
import { align, isReordered, joinRuns, type Pair } from './alignment';
import { describe } from './matchPersons';
import { isComparable, normalText } from './normalWords';
import { compareSpelling, DIFFERENT, type WordMatch } from './spelling';
import { Tally, type NameSimilarity } from './tally';

/** An organisation's name as it is compared. */
interface OrganisationWords {
  readonly words: readonly string[];
  readonly forms: readonly LegalForm[];
  /** All words, legal forms among them. */
  readonly all: readonly string[];
}

const STOP_WORDS = wordSet('the a an of and for in on at to de la le du des et y und der die das mv');

/** Forms that are too often something else where they stand in front. */
const ONLY_BEHIND = wordSet('co as ab se sa pt pc kg ltd limited company corporation corp lp sl nv');

/** How alike two names of organisations are. */
export function organisationSimilarity(one: string, other: string): NameSimilarity {
  const tally = new Tally();
  const texts = [normalText(one), normalText(other)] as const;
  if (!isComparable(...texts)) {
    tally.scale(0, 'the names are in writings that cannot be compared');
    return tally.result();
  }
  const [a, b] = [organisationWords(texts[0]), organisationWords(texts[1])];
  if (a.all.length === 0 || b.all.length === 0) {
    tally.scale(0, 'there is no name to compare');
    return tally.result();
  }
  if (a.all.join('') === b.all.join('')) return tally.result();
  if (isAcronym(a, b) || isAcronym(b, a)) tally.scale(0.85, 'one is the initials of the other');
  else compareWords(joinRuns(a.words, b.words, isOneWord), joinRuns(b.words, a.words, isOneWord), tally);
  compareForms(a.forms, b.forms, tally);
  return tally.result();
}

const isOneWord = (a: string, b: string): boolean => compareSpelling(a, b).score >= 0.8;

function organisationWords(text: string): OrganisationWords {
  const plain = text
    .replace(/\ba\/s\b/g, 'as')
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (letters) => `${letters.replace(/\./g, '')} `)
    .replace(/\bz oo\b/g, 'zoo')
    .replace(/'/g, '')
    .replace(/&/g, ' and ');
  const all = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const { words, forms } = takeForms(all);
  const spelled = withNumbers(words.map(organisationSpelling)).filter((word) => !STOP_WORDS.has(word));
  return { words: spelled.length > 0 ? spelled : words, forms, all };
}

/** Takes legal forms off both ends; something always stays. */
function takeForms(all: readonly string[]): { words: string[]; forms: LegalForm[] } {
  const words = [...all];
  const forms: LegalForm[] = [];
  for (let found = true; found;) {
    found = false;
    for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0 && !found; length--) {
      const last = formLike(words.slice(-length).join(' '));
      const first = formLike(words.slice(0, length).join(' '));
      if (last) words.splice(-length);
      else if (first && !ONLY_BEHIND.has(words[0]!)) words.splice(0, length);
      else continue;
      forms.push((last ?? first)!);
      found = true;
    }
  }
  return { words, forms };
}

/** A legal form, a slip in a long one forgiven. */
function formLike(words: string): LegalForm | undefined {
  const exact = legalForm(words);
  if (exact || words.length < 11) return exact;
  const near = LONG_FORMS.find((form) => form[0] === words[0] && compareSpelling(form, words).score >= 0.8);
  return near === undefined ? undefined : legalForm(near);
}

/** Numbers in words and Roman digits as digits: Forty-Four and 44, Fund II and Fund 2, Twenty-First and 21st. */
function withNumbers(words: readonly string[]): string[] {
  const numbers: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const tens = tensIn(words[at]!);
    const next = tens === undefined ? undefined : words[at + 1];
    const compound = next === undefined ? undefined : numeral(next, tens, 9);
    if (compound !== undefined) at++;
    const roman = at > 0 && (words[at]!.length > 1 || at === words.length - 1) ? romanIn(words[at]!) : undefined;
    numbers.push(compound ?? numeral(words[at]!) ?? String(roman ?? words[at]!));
  }
  return numbers;
}

const tensIn = (word: string): number | undefined => {
  const number = numberIn(word);
  return number !== undefined && number >= 20 && number < 100 && number % 10 === 0 ? number : undefined;
};

/** A number or ordinal, added to the tens before it, in digits; an ordinal keeps a stop. */
function numeral(word: string, tens = 0, most = Infinity): string | undefined {
  const [number, ordinal] = [numberIn(word), ordinalIn(word)];
  const value = number ?? ordinal;
  if (value === undefined || value > most) return undefined;
  return `${tens + value}${number === undefined ? '.' : ''}`;
}

/** Whether a single short word is the initials of the other name, its small words counted or not. */
function isAcronym(short: OrganisationWords, long: OrganisationWords): boolean {
  const [letters, ...more] = short.words;
  if (letters === undefined || more.length > 0 || letters.length < 2 || letters.length > 6) return false;
  const full = long.all.filter((word) => !STOP_WORDS.has(word));
  return [long.words, full, long.all].some(
    (words) => words.length > 2 && letters === words.map((word) => word.charAt(0)).join(''),
  );
}

const isNumber = (word: string): boolean => /^\d/.test(word);

/** How much a word says about which organisation it is: kinds of bodies little, rare words and numbers most. */
function weightOf(word: string): number {
  const { words, countries } = gazetteer();
  if (isNumber(word) || countries.has(word)) return 1;
  if (isOrganisationNoun(word)) return 0.6;
  return words.has(word) ? 0.8 : 1;
}

function compareWords(a: readonly string[], b: readonly string[], tally: Tally): void {
  const { pairs, extraA, extraB } = align(a.length, b.length, (atA, atB) => compareNames(a[atA]!, b[atB]!));
  for (const pair of pairs) weighPair(pair, a[pair.a]!, b[pair.b]!, tally);
  for (const word of [...extraA.map((at) => a[at]!), ...extraB.map((at) => b[at]!)]) weighExtra(word, tally);
  const shared = pairs.filter(({ score }) => score >= DIFFERENT).map((pair) => a[pair.a]!);
  if (shared.every(saysLittle) && (extraA.length > 0 || extraB.length > 0)) {
    tally.scale(0.4, 'they share only places and words for kinds of bodies');
  }
  if (isReordered(pairs)) tally.scale(0.9, 'the words stand in another order');
}

/** Compares two words; numbers agree or do not, and two places are two. */
function compareNames(a: string, b: string): WordMatch {
  const match = compareSpelling(a, b);
  if (a === b || (!isNumber(a) && !isNumber(b) && !areTwoPlaces(a, b))) return match;
  return { score: isNumber(a) && isNumber(b) ? 0.45 : 0, how: 'different' };
}

/** Two places are two, unless they are spellings of one country. */
function areTwoPlaces(a: string, b: string): boolean {
  const { countries } = gazetteer();
  return isPlace(a) && isPlace(b) && (!countries.has(a) || countries.get(a) !== countries.get(b));
}

function isPlace(word: string): boolean {
  const { countries, cities, regions, demonyms } = gazetteer();
  return [countries, cities, regions, demonyms, MORE_PLACES].some((places) => places.has(word));
}

/** Places as they stand in names without their stops, or without the rest of theirs. */
const MORE_PLACES = wordSet('us usa uk uae eu korea america britain congo ireland');

const saysLittle = (word: string): boolean => isOrganisationNoun(word) || isPlace(word) || isPlacePrefix(word);

function weighPair(pair: Pair, a: string, b: string, tally: Tally): void {
  if (pair.how === 'same') return;
  const weight = Math.max(weightOf(a), weightOf(b));
  const factor = pair.score >= DIFFERENT ? pair.score : 0.1 + 0.8 * pair.score;
  tally.scale(factor ** weight, describe(pair, a, b));
}

function weighExtra(word: string, tally: Tally): void {
  const { countries } = gazetteer();
  const cost = countries.has(word) ? 0.6 : isNumber(word) ? 0.4 : 0.35 * weightOf(word);
  tally.scale(1 - cost, `only one of them has “${word}”`);
}

/** Compares the legal forms of two companies; where one has none, or they translate each other, little is lost. */
function compareForms(a: readonly LegalForm[], b: readonly LegalForm[], tally: Tally): void {
  if (a.length === 0 && b.length === 0) return;
  if (a.length === 0 || b.length === 0) return tally.scale(0.95, 'only one has a legal form');
  if (a.some(({ form }) => b.some((other) => other.form === form))) return;
  const names = `“${a[0]!.form}” and “${b[0]!.form}”`;
  if (a.some(({ kind }) => b.some((other) => other.kind === kind))) {
    tally.scale(0.93, `${names} are legal forms of one kind`);
  } else {
    tally.scale(0.55, `${names} are legal forms of two kinds`);
  }
}
