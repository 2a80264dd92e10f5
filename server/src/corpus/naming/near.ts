import { gazetteer } from '../../text/lexicon/gazetteer';
import { isParticle } from '../../text/lexicon/kinds';
import { isCommonWord } from '../../text/lexicon/words';
import { areDerived, likeness } from '../../text/names/distance';
import type { LocalName } from '../../text/names/gather';

/** What of a name says whether it is short. */
type NamedForm = Pick<LocalName, 'person' | 'kind' | 'ambiguous'> & {
  readonly forms: readonly { readonly words: readonly string[] }[];
};

/** A surname alone, or one word: whose it is only a full name can say. */
export const isShort = ({ forms, person }: NamedForm): boolean =>
  forms[0]!.words.length === 1 ||
  (person !== undefined &&
    (person.given.length === 0 || (forms[0]!.words.length === 2 && isParticle(person.given[0]!))));

/** Whether a name may be a person's. */
export const canBePerson = ({ kind }: Pick<LocalName, 'kind'>): boolean =>
  kind === 'person' || kind === 'other' || kind === 'organisation';

/** Shorter surnames are close to many others. */
const SHORTEST = 5;

/**
 * For each name of a document, the people named in full there, as indices, whose surname it may misspell: Witkopf beside
 * Steve Witkoff. Empty for all but surnames alone that nobody of the document bears and that the world does not know.
 */
export function nearFullNames(names: readonly LocalName[]): number[][] {
  const people = names.flatMap((name, index) => {
    const { person } = name;
    return person && person.given.length > 0 && !isShort(name) && !name.ambiguous ? [{ person, index }] : [];
  });
  return names.map((name) => {
    const { key } = name.form;
    const asks = isShort(name) && !name.ambiguous && canBePerson(name) && key.length >= SHORTEST && !isKnownName(key);
    if (!asks || people.some(({ person }) => person.core === key || person.family === key)) return [];
    return people
      .filter(
        ({ person: { core } }) =>
          core.charAt(0) === key.charAt(0) && likeness(core, key) !== 'different' && !areDerived(core, key),
      )
      .map(({ index }) => index);
  });
}

const isKnownName = (key: string): boolean => gazetteer().familyNames.has(key) || isCommonWord(key);
