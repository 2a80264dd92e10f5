import { likeness } from '../../text/names/distance';
import { lemmasOf, relationOf } from '../../text/lexicon/wordnet';
import { isCommonWord, isFunctionWord } from '../../text/lexicon/words';
import { isTitle } from '../../text/lexicon/titles';
import { isNumeral, numberOf } from '../../text/quotations/numerals';
import { isCapital, type WrittenWord } from './writing';
import { table } from '../../text/table';

/**
 * What a change of somebody's words does: it turns them round (negation, number, pronoun, name), puts other words of
 * weight in their place, or is of the kind that editors and translators make: another form of a word, small words, a name
 * or title where the speaker had less, what people say while they think.
 */
export type ChangeKind =
  'negation' | 'number' | 'pronoun' | 'name' | 'words' | 'form' | 'small words' | 'reference' | 'filler';

/** Longest run of words that only the source has and that is one negation: "not at all". */
const LONGEST_NEGATION = 3;

/** Tells what a change does that puts the words `own` of the draft where the source has `other`. */
export function kindOfChange(own: readonly WrittenWord[], other: readonly WrittenWord[]): ChangeKind {
  // who leaves out a clause leaves out its "not" with it
  const isClause = own.length === 0 && other.length > LONGEST_NEGATION;
  if (!isClause && (negations(own) % 2 !== negations(other) % 2 || isNegatedForm(own, other))) return 'negation';
  if (haveOtherNumbers(own, other)) return 'number';

  if (own.length > 0 && other.length > 0) {
    if (haveOtherPersons(own, other)) return 'pronoun';
    if (isReference(own, other)) return 'reference';
    if (areForms(own, other)) return 'form';
    if (haveOtherNames(own, other)) return areMisspelled(own, other) ? 'words' : 'name';
    return areSmallSubstitutes(own, other) ? 'small words' : 'words';
  }
  const words = own.length > 0 ? own : other;
  if (words.every(isFillerWord) || words.every(isMaskedWord)) return 'filler';
  if (words.every((word) => isCapital(word) || isTitle(word.folded) || word.folded === 'the')) return 'reference';
  return words.every(({ folded }) => isSmall(folded)) ? 'small words' : 'words';
}

// ---- Turned round -----------------------------------------------------------------------------------------------

const NEGATION = /^(?:not|n't|no|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|hardly|barely|.*n't)$/;

const negations = (words: readonly WrittenWord[]): number => words.filter(({ folded }) => NEGATION.test(folded)).length;

/** "lawful" and "unlawful". */
const isNegatedForm = (own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean =>
  own.length === other.length &&
  own.some(({ folded }, at) => {
    const [short, long] = [folded, other[at]!.folded].sort((a, b) => a.length - b.length) as [string, string];
    return (
      short.length > 3 &&
      /^(?:un|in|im|ir|il|dis|non|mis)-?$/.test(long.slice(0, -short.length)) &&
      long.endsWith(short)
    );
  });

function haveOtherNumbers(own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean {
  const numbers = (words: readonly WrittenWord[]) =>
    words.filter(({ folded }) => isNumeral(folded) && folded !== 'one').map((word) => String(numberOf([word])));
  const [a, b] = [numbers(own), numbers(other)];
  return a.join(' ') !== b.join(' ') && a.length + b.length > 0;
}

/** The persons of pronouns: "our" for "my" is another one, "me" for "I" is not. */
const PERSONS: Readonly<Record<string, string>> = table(
  Object.fromEntries(
    [
      'i me my mine myself',
      'we us our ours ourselves',
      'you your yours yourself yourselves',
      'he him his himself',
      'she her hers herself',
      'they them their theirs themselves',
    ].flatMap((forms) => forms.split(' ').map((form) => [form, forms])),
  ),
);

function haveOtherPersons(own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean {
  const persons = (words: readonly WrittenWord[]): string[] => words.flatMap(({ folded }) => PERSONS[folded] ?? []);
  const [a, b] = [persons(own), persons(other)];
  return a.length > 0 && b.length > 0 && a.join() !== b.join();
}

// ---- Names ------------------------------------------------------------------------------------------------------

const isPronoun = ({ folded }: WrittenWord): boolean =>
  PERSONS[folded] !== undefined || /^(?:it|its|this|that|these|those|there|here)$/.test(folded);

/** A name or a title where the other has a pronoun, or more of the same name. */
function isReference(own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean {
  const isNamed = (words: readonly WrittenWord[]): boolean =>
    words.some(isCapital) &&
    words.every((word) => isCapital(word) || isFunctionWord(word.folded) || isTitle(word.folded));
  if (isNamed(own) && other.every(isPronoun)) return true;
  if (isNamed(other) && own.every(isPronoun)) return true;
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  const words = new Set(long.map(({ folded }) => folded));
  return isNamed(long) && short.every(({ folded }) => words.has(folded));
}

function haveOtherNames(own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean {
  const names = (words: readonly WrittenWord[]): WrittenWord[] =>
    words.filter((word) => isCapital(word) && !word.initial && !isFunctionWord(word.folded));
  return names(own).length > 0 && names(other).length > 0;
}

/** Bernadino for Bernardino: a slip of the pen, not another name. */
const areMisspelled = (own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean =>
  own.length === other.length && own.every(({ text }, at) => likeness(text, other[at]!.text) !== 'different');

// ---- Forms and small words --------------------------------------------------------------------------------------

/** Forms of one small word. */
const FORMS: readonly ReadonlySet<string>[] = [
  "am is are was were be been being 're 's 'm",
  'have has had having',
  'do does did done doing',
  "will would 'll 'd",
  'shall should',
  'can could',
  'may might',
  'a an',
  'this these',
  'that those',
].map((forms) => new Set(forms.split(' ')));

/** Whether two runs are the same words in other forms: "ending" and "end", "is" and "was", "credible" and "credibility". */
const areForms = (own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean =>
  areInStep(own, other) || areInStep(withoutHelpers(own), withoutHelpers(other));

const areInStep = (own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean =>
  own.length > 0 && own.length === other.length && own.every(({ folded }, at) => isForm(folded, other[at]!.folded));

/** "a conclusion" and "conclusions", "having lost" and "losing": without what goes with a form. */
const withoutHelpers = (words: readonly WrittenWord[]): WrittenWord[] =>
  words.filter(
    ({ folded }) => !/^(?:an?|the|is|are|was|were|be|been|being|has|have|had|having|'s|'ve|'re)$/.test(folded),
  );

const isForm = (a: string, b: string): boolean =>
  a === b ||
  FORMS.some((forms) => forms.has(a) && forms.has(b)) ||
  /^(?:same|kin)$/.test(relationOf(a, b)) ||
  isAdjectiveOf(a, b) ||
  isMisprint(a, b);

/** A word that the source has misprinted, and the draft has not. */
const isMisprint = (own: string, other: string): boolean =>
  other.length > 4 &&
  lemmasOf(own).length > 0 &&
  lemmasOf(other).length === 0 &&
  !isCommonWord(other) &&
  likeness(own, other) !== 'different';

/** Ecuadorian, Ecuadorean and Ecuador. */
function isAdjectiveOf(a: string, b: string): boolean {
  const stem = (word: string): string => word.replace(/(?:[aei]?ans?|ese|ish|[aeo])$/, '');
  return a.length > 4 && stem(a) === stem(b);
}

/** Words that come and go in the hands of editors and translators. */
const SMALL: ReadonlySet<string> = new Set(
  `a an the this that these those which who whom and but or so then also too as if when while because
  of in on at by to from with within into onto over up out off down about around for upon toward between through across
  is are was were be been being am has have had having do does did done 's 're 've 'd 'll 'm
  just very really quite even still now well there here again though however ever already yet
  it its they their them i we you he she my our your his her us me him
  any some all only own such`.split(/\s+/),
);

const isSmall = (folded: string): boolean => SMALL.has(folded);

/** Classes within which one small word may stand for another without a change of sense. */
const CLASSES: readonly ReadonlySet<string>[] = [
  'a an the this that these those any some such its their our my your his her',
  'of in on at by to from with within into onto over up out off down about around for upon toward between as through across',
  'that which who whom and but so as if when while because though',
  'is are was were be been being am has have had do does did',
  "'s 're 've 'd 'll 'm is are was were have had has will would am",
].map((words) => new Set(words.split(' ')));

function areSmallSubstitutes(own: readonly WrittenWord[], other: readonly WrittenWord[]): boolean {
  const words = [...own, ...other].map(({ folded }) => folded);
  if (!words.every(isSmall)) return false;
  return (
    own.length !== other.length ||
    own.every(({ folded }, at) => CLASSES.some((words) => words.has(folded) && words.has(other[at]!.folded)))
  );
}

// ---- Fillers ----------------------------------------------------------------------------------------------------

const FILLERS =
  /^(?:um|umm|uh|uhh|er|err|erm|ah|eh|hm|hmm|mm|mhm|oh|well|like|okay|ok|yeah|yes|right|look|so|basically|actually|literally|you|know|i|mean|kind|sort|of|anyway|honestly|frankly)$/;

/** "f----ng": an expletive that one prints and another leaves out. */
const isMaskedWord = ({ text }: WrittenWord): boolean => /\p{L}(?:\*|_|--|—)/u.test(text);

/** Whether a word can be part of what people say while they think. */
const isFillerWord = ({ folded }: WrittenWord): boolean => FILLERS.test(folded);
