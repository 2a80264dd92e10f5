import { fold } from '../characters';
import { groupMates } from './senses';
import { irregularFormsOf, lemmasOf } from './wordnet';

const cache = new Map<string, readonly string[]>();
const MOST_CACHED = 20_000;

/** More would be the forms of half a dictionary. */
const MOST_FORMS = 60;

/**
 * The forms under which a word, in lower case, is looked up, its own first: its other forms, and those of the words that
 * can stand for it in a report of one fact (see `senses`). Folded.
 */
export function formsOf(lower: string): readonly string[] {
  const known = cache.get(lower);
  if (known) return known;
  const forms = new Set([fold(lower)]);
  for (const lemma of lemmasOf(lower)) {
    for (const word of [lemma, ...groupMates(lemma)]) {
      if (forms.size >= MOST_FORMS) break;
      for (const form of regularForms(word)) forms.add(form);
      for (const form of irregularFormsOf(word)) forms.add(form);
    }
  }
  const made = [...forms];
  if (cache.size > MOST_CACHED) cache.clear();
  cache.set(lower, made);
  return made;
}

/** A word with its regular endings; forms that do not exist are found nowhere. */
function regularForms(word: string): string[] {
  const stem = word.replace(/e$/, '');
  const short = /[^aeiou][aeiou]([bdgklmnprt])$/.exec(word)?.[1] ?? '';
  const y = word.replace(/(?<=[^aeou])y$/, 'i');
  return [
    word,
    /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : y === word ? `${word}s` : `${y}es`,
    y === word ? `${stem}ed` : `${y}ed`,
    `${stem}ing`,
    ...(short ? [`${word}${short}ed`, `${word}${short}ing`] : []),
  ];
}
