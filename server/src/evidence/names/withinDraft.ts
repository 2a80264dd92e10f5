import { fold } from '../../text/characters';
import { isNameSuffix } from '../../text/lexicon/titles';
import { isCommonWord } from '../../text/lexicon/words';
import { areDerived, distance, likeness } from '../../text/names/distance';
import type { LocalName } from '../../text/names/gather';
import { compareGiven, isSameGiven } from '../../text/names/person';
import type { Desk } from './desk';
import { only, type Match } from './match';
import { isKnownElsewhere } from './worldNames';

/** A name that no source has, close to another one of the draft: one of the two is a slip. */
export function withinDraft(desk: Desk, name: LocalName): Match | undefined {
  const word = name.person?.core ?? name.form.key;
  if (word.includes(' ') || word.length < 5) return undefined;
  // What a source writes gives way to nothing that no source does; the other name does, where it is looked at.
  if (desk.index.knows(word)) return undefined;
  const known = knownSurname(desk, name, word);
  if (known) return known;
  const uses = countOf(name);
  for (const other of desk.names) {
    if (other === name || !other.person || other.person.given.length === 0) continue;
    const { core, given } = other.person;
    const relation = likeness(word, core);
    const surnameAlone = !name.person || name.person.given.length === 0;
    const isNear = !isFar(word, core) || (surnameAlone && isMeant(name, word, other, core));
    if (relation === 'same' || relation === 'different' || areDerived(word, core) || !isNear) continue;
    const oneGiven = !surnameAlone && isSameGiven(compareGiven(name.person!.given, given));
    if (!surnameAlone && !oneGiven) continue;
    if (surnameAlone && (isKnownElsewhere(word) || name.kind === 'place')) continue;
    // Two full names: the one that stands later, or less often, gives way.
    if (oneGiven && (countOf(other) < uses || (countOf(other) === uses && startOf(other) > startOf(name)))) continue;
    const right = lastWord(other.form.words);
    return {
      entity: undefined,
      fixes: new Map([
        [word, { fault: 'inconsistent', right, reason: `${other.form.words.join(' ')} elsewhere in the draft` }],
      ]),
      rank: 3,
    };
  }
  return undefined;
}

/** With no source to tell, only what sounds alike or is one edit away is a slip: Akimov is not Klimov, nor Carson Kar-son. */
const isFar = (a: string, b: string): boolean =>
  a.includes('-') !== b.includes('-') ||
  (likeness(a, b) !== 'sounds-alike' && (distance(a, b, 1) > 1 || a.charAt(0) !== b.charAt(0)));

/** Letters of a surname from which on two edits leave it the same. */
const LONG = 7;

/** Nobody called Brimbell was introduced, and a Kath Brimble was, just before: two edits in a long surname are a slip. */
const isMeant = (name: LocalName, word: string, other: LocalName, core: string): boolean =>
  Math.min(word.length, core.length) >= LONG &&
  word.slice(0, 4) === core.slice(0, 4) &&
  distance(word, core, 2) <= 2 &&
  countOf(name) === 1 &&
  startOf(other) < startOf(name);

/** A full name with a surname that no source has, beside a surname alone that is close to it and that sources have. */
function knownSurname(desk: Desk, name: LocalName, word: string): Match | undefined {
  if ((name.person?.given.length ?? 0) === 0 || isKnownElsewhere(word)) return undefined;
  const matches: Match[] = [];
  for (const { person, form } of desk.names) {
    if (form.words.length !== 1 || (person && person.given.length > 0)) continue;
    const key = person?.core ?? form.key;
    const relation = likeness(word, key);
    if (relation === 'same' || relation === 'different' || areDerived(word, key) || isCommonWord(key)) continue;
    if (word.charAt(0) !== key.charAt(0) && relation !== 'sounds-alike') continue;
    if (relation === 'slip' && distance(word, key, 1) > 1) continue;
    if (!desk.index.byWord(key).some((entity) => entity.person?.core === key)) continue;
    const right = form.words[0]!;
    const reason = `${right} elsewhere in the draft, and in the sources`;
    matches.push({ entity: undefined, fixes: new Map([[word, { fault: 'misspelled', right, reason }]]), rank: 2 });
  }
  return only(matches);
}

const countOf = (name: LocalName): number => name.forms.reduce((sum, { mentions }) => sum + mentions.length, 0);

const startOf = (name: LocalName): number =>
  Math.min(...name.forms.flatMap(({ mentions }) => mentions.map(({ start }) => start)));

const lastWord = (words: readonly string[]): string =>
  words.filter((word) => !isNameSuffix(fold(word)) && word !== ',').pop()!;
