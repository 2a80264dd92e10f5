import { aliasGroup } from '../../text/lexicon/aliases';
import type { Candidate } from '../identity';

/** Where clusters meet that may be one name: two that could be meet at some key, whichever of them is looked at. */
export interface MeetingKeys {
  /** Keys under which it is found. */
  readonly under: readonly string[];
  /** Keys under which it looks for others. */
  readonly look: readonly string[];
  /** The surname, or the name where it is one word: it meets all that have it, or one like it. */
  readonly word: string | undefined;
  /** Two names with one id have the same keys. */
  readonly id: string;
}

/**
 * The keys of a name. It meets those with the same word or one like it; with its words in the other order; with the same
 * given name and a surname that begins alike; with all words but one; with its initials; and with its other names.
 */
export function meetingKeys({ forms, person }: Pick<Candidate, 'forms' | 'person'>): MeetingKeys {
  const { key, words } = forms[0]!;
  const group = aliasGroup(key);
  const under = group === undefined ? [] : [`alias ${group}`];
  const look = [...under];
  const parts = key.split(' ');
  const first = person?.given[0];
  const word = person ? person.core : parts.length === 1 ? key : undefined;
  if (word !== undefined) under.push(`word ${word}`);
  if (person && first !== undefined) {
    under.push(`given ${first}`, `given ${first} ${person.core.charAt(0)}`);
    look.push(`word ${first}`, `given ${person.core}`, `given ${first} ${person.core.charAt(0)}`);
  } else if (parts.length > 1) {
    const masked = parts.map((_, index) => parts.map((part, at) => (at === index ? '*' : part)).join(' '));
    under.push(...masked);
    look.push(...masked);
  }
  if (!person) {
    const initials = parts.length === 1 ? key : initialsOf(words);
    under.push(`initials ${initials}`);
    look.push(`initials ${initials}`);
  }
  return { under, look, word, id: [key, words.join(' '), first ?? '', person?.core ?? ''].join('/') };
}

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
