import data from '../../generated/gazetteer.json';
import { fold } from '../characters';
import { PackedLines } from './packed';

/** A country with the forms in which English texts name it. */
export interface Country {
  readonly name: string;
  readonly demonyms: readonly string[];
}

/** Very many words. */
export type WordList = Pick<ReadonlySet<string>, 'has'>;

/**
 * What the world at large calls things: word lists and gazetteers that well-kept npm packages carry. All keys are
 * folded. It is a prior only: what the sources say of a name outweighs it.
 */
export interface Gazetteer {
  readonly words: WordList;
  readonly givenNames: ReadonlyMap<string, 'male' | 'female' | 'either'>;
  readonly familyNames: ReadonlySet<string>;
  /**
   * Surnames of many languages. They tell that a name is a person's, not which one: "Umarov"
   * being a surname somewhere does not excuse it where the sources have "Umerov".
   */
  readonly surnames: WordList;
  /** Given names of many languages, in the same spirit. */
  readonly forenames: WordList;
  /** Single-word and multi-word occupations, singular and plural. */
  readonly occupations: ReadonlySet<string>;
  /** Nouns for what people do or are to somebody, singular: soprano, bookkeeper, stepbrother. */
  readonly roles: ReadonlySet<string>;
  /** Fields of study: chemistry, oncology. */
  readonly fields: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Rivers, quarters, sights and other places that are no cities and no regions. */
  readonly places: ReadonlySet<string>;
  readonly countries: ReadonlyMap<string, Country>;
  /** Demonym ("ukrainian") to country. */
  readonly demonyms: ReadonlyMap<string, Country>;
}

let loaded: Gazetteer | undefined;

/** The gazetteer, unpacked at first use (some milliseconds) and kept. */
export const gazetteer = (): Gazetteer => (loaded ??= unpack());

function unpack(): Gazetteer {
  const { countries, demonyms } = unpackCountries();
  return {
    words: packedWords(data.words),
    givenNames: unpackGivenNames(),
    familyNames: listed(data.family),
    surnames: packedWords(data.worldFamily),
    forenames: packedWords(data.worldGiven),
    occupations: listed(data.occupations),
    roles: new Set(unpackWords(data.roles)),
    fields: new Set(unpackWords(data.fields)),
    organisations: listed(data.organisations),
    cities: listed(data.cities),
    regions: listed(data.regions),
    places: listed(data.places),
    countries,
    demonyms,
  };
}

/** Whether a folded word is a given name in any language that the lists cover. */
export const isGivenName = (key: string): boolean => gazetteer().givenNames.has(key) || gazetteer().forenames.has(key);

/** Whether a folded word is a surname in any language that the lists cover. */
export const isFamilyName = (key: string): boolean => gazetteer().familyNames.has(key) || gazetteer().surnames.has(key);

const listed = (packed: string): Set<string> => new Set(packed.split('|').map(fold));

/** Undoes the front coding of `scripts/gazetteer.mjs`. */
function unpackWords(packed: string): string[] {
  let previous = '';
  return packed.split(' ').map((entry) => {
    previous = previous.slice(0, parseInt(entry.charAt(0), 36)) + entry.slice(1);
    return previous;
  });
}

/** The long lists are unpacked no further than into one string. */
const packedWords = (packed: string): WordList => new PackedLines(unpackWords(packed).join('\n'));

function unpackGivenNames(): Map<string, 'male' | 'female' | 'either'> {
  const names = new Map<string, 'male' | 'female' | 'either'>();
  for (const name of listed(data.givenMale)) names.set(name, 'male');
  for (const name of listed(data.givenFemale)) names.set(name, names.has(name) ? 'either' : 'female');
  for (const name of listed(data.given)) names.set(name, 'either');
  return names;
}

function unpackCountries(): Pick<Gazetteer, 'countries' | 'demonyms'> {
  const countries = new Map<string, Country>();
  const demonyms = new Map<string, Country>();
  for (const { names, demonyms: adjectives } of data.countries) {
    const country: Country = { name: names[0]!, demonyms: adjectives };
    for (const name of names) if (!countries.has(fold(name))) countries.set(fold(name), country);
    for (const adjective of adjectives) {
      const key = fold(adjective);
      // a state has a shorter name than the lands that it has elsewhere: the Netherlands, Caribbean Netherlands
      const known = demonyms.get(key);
      if (!known || country.name.length < known.name.length) demonyms.set(key, country);
    }
  }
  // Without a country of their own in the list, or with a demonym that it lacks.
  for (const demonym of listed(data.demonyms)) {
    if (demonyms.has(demonym)) continue;
    const singular = demonym.replace(/s$/, '');
    demonyms.set(demonym, demonyms.get(singular) ?? { name: singular, demonyms: [singular] });
  }
  return { countries, demonyms };
}
