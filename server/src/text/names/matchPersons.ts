import { gazetteer } from '../lexicon/gazetteer';
import { isParticle } from '../lexicon/kinds';
import { wordSet } from '../lexicon/lists';
import { areForms, hasForms } from '../lexicon/nicknames';
import { isGenerationSuffix, isNameSuffix, isTitle, isTitleModifier } from '../lexicon/titles';
import { align, isReordered, joinRuns, type Pair } from './alignment';
import { isComparable, normalText } from './normalWords';
import { compareSpelling, DIFFERENT, type WordMatch } from './spelling';
import { Tally, type NameSimilarity } from './tally';

/** A person's name as it is compared: given names first, particles apart. */
interface PersonWords {
  readonly words: readonly string[];
  readonly generation: string;
  /** Whether it says whose child the person is: bin, ibn, bint. */
  readonly hasFather: boolean;
}

const MORE_TITLES = wordSet('prasident presidente shaikh shaykh cheikh hajji mawlawi mullah comrade emeritus');

const isInitial = (word: string): boolean => word.length === 1;

/** How alike two names of persons are. */
export function personSimilarity(one: string, other: string): NameSimilarity {
  const tally = new Tally();
  const texts = [normalText(one), normalText(other)] as const;
  if (!isComparable(...texts)) {
    tally.scale(0, 'the names are in writings that cannot be compared');
    return tally.result();
  }
  const [a, b] = [personWords(texts[0]), personWords(texts[1])];
  if (a.words.length === 0 || b.words.length === 0) {
    tally.scale(0, 'there is no name to compare');
    return tally.result();
  }
  compareGenerations(a.generation, b.generation, tally);
  const [joinedA, joinedB] = [joinRuns(a.words, b.words, isOneWord), joinRuns(b.words, a.words, isOneWord)];
  if (joinedA.length !== a.words.length || joinedB.length !== b.words.length) {
    tally.scale(0.97, 'words are joined in one name and apart in the other');
  }
  const [wordsA, wordsB] = [withoutParticles(joinedA, joinedB), withoutParticles(joinedB, joinedA)];
  compareWords(wordsA, wordsB, a.hasFather && b.hasFather, tally);
  return tally.result();
}

const isOneWord = (a: string, b: string): boolean => compareSpelling(a, b).score >= 0.9;

function personWords(text: string): PersonWords {
  const [before, ...behind] = text.split(',').map((part) => part.trim());
  const isFamilyFirst = behind.length > 0 && !isNameSuffix(behind[0]!);
  const inOrder = isFamilyFirst ? [...behind, before].join(' ') : text;
  const words = withServants(inOrder.replace(/'/g, '').split(/[^\p{L}\p{M}\p{N}]+/u)).filter(Boolean);
  words.splice(0, titleLength(words));
  let generation = '';
  while (words.length > 2 && isNameSuffix(words.at(-1)!)) {
    const suffix = words.pop()!;
    if (isGenerationSuffix(suffix)) generation = suffix;
  }
  return { words, generation, hasFather: words.some((word) => /^(?:bin|ibn|bint)$/.test(word)) };
}

/** How many words in front are a title: Dr, US President, Emeritus Professor. */
function titleLength(words: readonly string[]): number {
  let length = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]!;
    if (isTitle(word) || MORE_TITLES.has(word)) length = at + 1;
    else if (!isTitleModifier(word) && !isPlace(word)) break;
  }
  return length;
}

function isPlace(word: string): boolean {
  const { countries, demonyms, regions } = gazetteer();
  return countries.has(word) || demonyms.has(word) || regions.has(word);
}

/** Abd al-Aziz, Abdul Aziz, Abdel Aziz: "servant of" in one spelling. */
function withServants(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (/^(?:al|el|ul|ur|ar)$/.test(word) && words[at - 1] === 'abd') return [];
    return /^abd(?:[aeu][lr])?$/.test(word) && at < words.length - 1 ? ['abdul'] : [word];
  });
}

/**
 * The words but for particles. A given name that looks like one (Ben, Al) stays in front of a single word, unless it is
 * a particle in the other name: Ben Affleck, but Ben Ali and Zine El Abidine Ben Ali.
 */
function withoutParticles(words: readonly string[], others: readonly string[]): string[] {
  const [first, ...behind] = words;
  const isGiven =
    behind.length === 1 && (hasForms(first!) || gazetteer().givenNames.has(first!)) && others.indexOf(first!) < 1;
  const rest = words.filter((word, at) => (at === 0 && isGiven) || isInitial(word) || !isParticle(word));
  return rest.length > 0 ? rest : [...words];
}

function compareGenerations(a: string, b: string, tally: Tally): void {
  if (a === b) return;
  if (a && b) tally.scale(0.3, `“${a}” and “${b}” are two generations`);
  else tally.scale(0.45, `only one of them is “${a || b}”`);
}

/** Weighs the words of both names, laid side by side. */
function compareWords(a: readonly string[], b: readonly string[], hasFathers: boolean, tally: Tally): void {
  const isLast = (at: number, words: readonly string[]): boolean => words.length > 1 && at === words.length - 1;
  const isLone = a.length === 1 || b.length === 1;
  const { pairs, extraA, extraB } = align(a.length, b.length, (atA, atB) =>
    compareNames(a[atA]!, b[atB]!, isLone || (isLast(atA, a) && isLast(atB, b))),
  );
  for (const pair of pairs.filter(({ how }) => how !== 'initial')) {
    weighPair(pair, a[pair.a]!, b[pair.b]!, isLast(pair.a, a) || isLast(pair.b, b), tally);
  }
  weighInitials(pairs, a, b, tally);
  weighExtras(extraA, a, tally);
  weighExtras(extraB, b, tally);
  if (isLone && a.length !== b.length) {
    const isSurname = pairs.some((pair) => isLast(pair.a, a) || isLast(pair.b, b));
    tally.scale(isSurname ? 0.7 : 0.55, `one name is ${isSurname ? 'the surname' : 'a given name'} alone`);
  }
  if (!pairs.some(({ score, how }) => score >= DIFFERENT && how !== 'initial')) {
    tally.scale(0.3, 'no whole word is in both');
  }
  if (!isReordered(pairs)) return;
  if (hasFathers) tally.scale(0.3, 'child and father change places');
  else tally.scale(0.93, 'the words stand in another order');
}

/** Compares two words of persons' names; surnames, and words that stand alone, have no short forms. */
function compareNames(a: string, b: string, areSurnames: boolean): WordMatch {
  if (a !== b && (isInitial(a) || isInitial(b))) {
    const agrees = a.charAt(0) === b.charAt(0) && !areSurnames;
    return agrees ? { score: 0.85, how: 'initial' } : { score: 0, how: 'different' };
  }
  if (a !== b && !areSurnames && areForms(a, b)) return { score: 0.92, how: 'form' };
  const [fatherA, fatherB] = [patronymicStem(a), patronymicStem(b)];
  if (fatherA && fatherB && !areSurnames && fatherA !== fatherB) return compareSpelling(fatherA, fatherB);
  const match = compareSpelling(a, b);
  return match.how === 'slip' && areKnown(a, b, areSurnames)
    ? { ...match, score: Math.max(DIFFERENT, match.score * BOTH_KNOWN) }
    : match;
}

/** What is left of a slip where both spellings are names that people bear: Johnson and Johnston, Harry and Larry. */
const BOTH_KNOWN = 0.8;

function areKnown(a: string, b: string, areSurnames: boolean): boolean {
  const { givenNames, familyNames } = gazetteer();
  const known = areSurnames ? familyNames : givenNames;
  return known.has(a) && known.has(b);
}

/** What a Slavic patronymic is made of: viktor of viktorovich. */
const patronymicStem = (word: string): string | undefined =>
  /^(.{3,})(?:[oe]vi(?:ch|tch|c|cz)|[oeiy]vna|ichna)$/.exec(word)?.[1];

const SURNAME_WEIGHT = 1.3;

function weighPair(pair: Pair, a: string, b: string, isSurname: boolean, tally: Tally): void {
  if (pair.how === 'same') return;
  const weight = isSurname ? SURNAME_WEIGHT : 1;
  if (pair.score >= DIFFERENT) {
    tally.scale(pair.score ** weight, describe(pair, a, b));
  } else {
    tally.scale((0.1 + 0.7 * pair.score) ** weight, describe(pair, a, b));
  }
}

/** The first initial leaves much open; those behind it, where they agree, little more. */
function weighInitials(pairs: readonly Pair[], a: readonly string[], b: readonly string[], tally: Tally): void {
  pairs
    .filter(({ how }) => how === 'initial')
    .forEach((pair, at) => tally.scale(at === 0 ? pair.score : 0.98, describe(pair, a[pair.a]!, b[pair.b]!)));
}

const HOW: Readonly<Record<WordMatch['how'], string>> = {
  same: 'is',
  'sounds alike': 'sounds like',
  slip: 'is a slip away from',
  form: 'is a form of',
  initial: 'has the initial of',
  sexed: 'is the other sex of',
  different: 'is not',
};

/** Says in words what a pair of words is to each other. */
export const describe = ({ how }: WordMatch, a: string, b: string): string => `“${a}” ${HOW[how]} “${b}”`;

function weighExtras(extras: readonly number[], words: readonly string[], tally: Tally): void {
  for (const at of extras) {
    const word = words[at]!;
    tally.scale(costOfExtra(at, words), `only one of them has “${word}”`);
  }
}

function costOfExtra(at: number, words: readonly string[]): number {
  const word = words[at]!;
  if (isInitial(word) || words.some((other, place) => place !== at && other === word)) return 0.98;
  if (at === words.length - 1) return 0.85;
  return at === 0 ? 0.9 : 0.96;
}
