import { fold } from '../characters';
import { isNameSuffix } from '../lexicon/titles';
import { areAcronymAndName } from './gather';
import { parsePerson } from './person';

/** A person's name in its parts, as written. */
interface Parts {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Jr., III and the like. */
  readonly suffix: readonly string[];
}

/** What another form of a person's name is written as when the full name changes; each part keeps its fullness. */
export function renamedPerson(
  form: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const old = partsOf(before);
  const wanted = wantedParts(old, after);
  const written = formParts(form, old);
  return inCaseOf(form, [
    ...renamedGiven(written.given, old.given, wanted.given),
    ...renamedFamily(written.family, wanted.family),
    ...renamedSuffix(written, old, wanted),
  ]);
}

function partsOf(words: readonly string[]): Parts {
  let end = words.length;
  while (end > 1 && isNameSuffix(fold(words[end - 1]!))) end--;
  const bare = words.slice(0, end);
  const { family } = parsePerson(bare);
  const familyAt = bare.length - family.split(' ').length;
  return { given: bare.slice(0, familyAt), family: bare.slice(familyAt), suffix: words.slice(end) };
}

/** One word alone is a new surname for who has a given name. */
function wantedParts(old: Parts, after: readonly string[]): Parts {
  const parts = partsOf(after);
  return parts.given.length === 0 && old.given.length > 0 ? { ...old, family: parts.family } : parts;
}

/** The parts of a form; one word alone is a given name only if it is that of the full name. */
function formParts(form: readonly string[], old: Parts): Parts {
  const [only] = form;
  const isGiven = form.length === 1 && old.given.some((given) => fold(given) === fold(only!));
  const isFamily = old.family.some((family) => fold(family) === fold(only!));
  return isGiven && !isFamily ? { given: form, family: [], suffix: [] } : partsOf(form);
}

const INITIAL = /^\p{Lu}\.?$/u;

/** Given names that did not change stay as the form has them: a nickname is none of ours. */
function renamedGiven(form: readonly string[], old: readonly string[], wanted: readonly string[]): readonly string[] {
  const isSame = old.length === wanted.length && old.every((name, at) => name === wanted[at]);
  if (form.length === 0 || isSame) return form;
  const names = form.length < old.length ? wanted.slice(0, form.length) : wanted;
  return names.map((name, at) =>
    INITIAL.test(form[at] ?? '') && !INITIAL.test(name) ? `${name.charAt(0)}${form[at]!.slice(1)}` : name,
  );
}

/** A surname without its particles stays without them. */
const renamedFamily = (form: readonly string[], wanted: readonly string[]): readonly string[] =>
  form.length === 0 ? [] : form.length < wanted.length ? wanted.slice(-form.length) : wanted;

function renamedSuffix(form: Parts, old: Parts, wanted: Parts): readonly string[] {
  if (form.suffix.length > 0) return wanted.suffix.join() === old.suffix.join() ? form.suffix : wanted.suffix;
  const isNew = old.suffix.length === 0 && form.given.length > 0 && form.family.length > 0;
  return isNew ? wanted.suffix : [];
}

/**
 * What another form of a thing's name is written as when the full name changes; undefined where nobody can tell: an
 * acronym of neither, or a name in other words.
 */
export function renamedThing(
  form: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] | undefined {
  const [bare, old, wanted] = [form, before, after].map(withoutArticle) as [string[], string[], string[]];
  const article = form.slice(0, form.length - bare.length);
  const renamed = renamedWords(bare, old, wanted);
  return renamed && [...article, ...inCaseOf(bare, renamed)];
}

function renamedWords(form: readonly string[], old: readonly string[], wanted: readonly string[]) {
  if (form.length === 1 && areAcronymAndName(form[0]!, old)) {
    const initials = wanted.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
    return wanted.length > 1 ? [initials.join('')] : wanted;
  }
  if (form.length === old.length) return wanted;
  const isTail = form.every((word, at) => fold(word) === fold(old[old.length - form.length + at] ?? ''));
  if (!isTail) return undefined;
  if (old.length === wanted.length) return wanted.slice(-form.length);
  let same = 0;
  while (same < old.length - form.length && old[same] === wanted[same]) same++;
  return wanted.slice(same);
}

const withoutArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && fold(words[0]!) === 'the' ? words.slice(1) : words;

/** Capitals throughout, as in a dateline, stay so. */
function inCaseOf(form: readonly string[], words: readonly string[]): readonly string[] {
  const written = form.join('');
  const isShouted = written.length > 3 && written === written.toUpperCase() && written !== written.toLowerCase();
  const wantsCapitals = words.some((word) => word !== word.toUpperCase());
  return isShouted && wantsCapitals && words.join('').length > 0 ? words.map((word) => word.toUpperCase()) : words;
}
