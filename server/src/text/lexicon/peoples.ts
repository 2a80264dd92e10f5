import { fold } from '../characters';
import { gazetteer } from './gazetteer';

/** Nouns for one of a people that are not its adjective, each with the adjective. */
const NOUNS = `swede swedish; dane danish; pole polish; turk turkish; finn finnish; spaniard spanish; scot scottish; briton british;
  brit british; serb serbian; croat croatian; slovenian slovene; kazakh kazakhstani; uzbek uzbekistani;
  icelander icelandic;
  dutchman dutch; dutchwoman dutch; frenchman french; frenchwoman french; englishman english; englishwoman english;
  irishman irish; irishwoman irish; welshman welsh; welshwoman welsh; scotsman scottish; scotswoman scottish`;

const adjectives: ReadonlyMap<string, string> = new Map(
  NOUNS.split(';').map((line) => {
    const words = line.trim().split(' ');
    return [words.slice(0, -1).join(' '), words[words.length - 1]!] as const;
  }),
);

/** The adjective of a people by a word for one of them: dutch for Dutchman, qatari for Qatari; undefined for other words. */
export function adjectiveOfPeople(written: string): string | undefined {
  const key = fold(written);
  const adjective = adjectives.get(key) ?? key;
  return gazetteer().demonyms.has(adjective) ? adjective : undefined;
}
