import { irregularFormsOf, lemmasOf } from './wordnet';

type Form = 'base' | 's' | 'past' | 'participle' | 'gerund';

/**
 * A verb in the form in which another word stands: "rejected" for "accepted". `participle` tells that the word stands
 * behind a form of have or be. Undefined where either has no form that can be told.
 */
export function inflectLike(word: string, like: string, participle: boolean): string | undefined {
  const [lemma] = lemmasOf(word);
  const form = formOf(like, participle);
  return lemma === undefined || form === undefined ? undefined : inflect(lemma, form);
}

function formOf(word: string, participle: boolean): Form | undefined {
  const [lemma] = lemmasOf(word);
  if (lemma === undefined) return undefined;
  if (word === lemma) return 'base';
  if (word.endsWith('ing')) return 'gerund';
  if (/(?:ed|en)$/.test(word) || irregularFormsOf(lemma).includes(word)) return participle ? 'participle' : 'past';
  return word.endsWith('s') ? 's' : undefined;
}

/** "dice", "leaves", "criteria": WordNet has the plurals of nouns among the irregular forms. */
const PLURAL = /(?:ce|es|i|a)$/;

function inflect(lemma: string, form: Form): string {
  const irregular = irregularFormsOf(lemma).filter((word) => !PLURAL.test(word));
  switch (form) {
    case 'base':
      return lemma;
    case 's':
      return /(?:s|sh|ch|x|z|o)$/.test(lemma)
        ? `${lemma}es`
        : /[^aeou]y$/.test(lemma)
          ? `${lemma.slice(0, -1)}ies`
          : `${lemma}s`;
    case 'gerund':
      return `${stem(lemma)}ing`;
    case 'past':
      return irregular.find((word) => !/(?:en|wn|un|ne)$/.test(word)) ?? regularPast(lemma);
    case 'participle':
      return irregular.find((word) => /(?:en|wn|un|ne)$/.test(word)) ?? irregular[0] ?? regularPast(lemma);
  }
}

const regularPast = (lemma: string): string =>
  lemma.endsWith('e') ? `${lemma}d` : /[^aeou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma)}ed`;

/** The stem before -ing and -ed: drop, dropp; rise, ris. Two vowels, or a stress before the end, double nothing. */
function stem(lemma: string): string {
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)) return lemma.slice(0, -1);
  const isShort =
    /^[^aeiou]*[aeiou][bdglmnprt]$/.test(lemma) ||
    /(?:admit|commit|permit|submit|occur|refer|prefer|defer|confer|regret|rebut|acquit|control|patrol)$/.test(lemma);
  return isShort ? lemma + lemma.charAt(lemma.length - 1) : lemma;
}
