import { aliasGroup } from '../../text/lexicon/aliases';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { adjectiveOfPeople } from '../../text/lexicon/peoples';
import { isCommonWord } from '../../text/lexicon/words';
import type { Slot } from './slots';

/** An ordinary word, or the name of some other place, body or family, is no slip. */
export function isKnownElsewhere(word: string): boolean {
  const { cities, countries, regions, places, organisations, familyNames, givenNames } = gazetteer();
  return (
    isCommonWord(word) ||
    cities.has(word) ||
    countries.has(word) ||
    regions.has(word) ||
    places.has(word) ||
    organisations.has(word) ||
    familyNames.has(word) ||
    givenNames.has(word) ||
    aliasGroup(word) !== undefined ||
    adjectiveOfPeople(word) !== undefined
  );
}

/** Whether a word and some spelling of a slot are both given names that many people bear. */
export const areBothGivenNames = (word: string, { spellings }: Slot): boolean =>
  gazetteer().givenNames.has(word) && spellings.some(({ folded }) => gazetteer().givenNames.has(folded));

/** MS13-008, A320: letters and digits that count, not spell. */
export const isCode = (word: string): boolean => /\d/.test(word);
