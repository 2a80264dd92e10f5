import { gazetteer } from '../../lexicon/gazetteer';
import { fold } from '../../characters';
import type { NameMention } from '../../names/mention';
import { mayBePerson, STRONG_PERSON, type AttributedBlock, type Pronoun } from './attribution';
import { subjectsOfSpeech } from './subjects';

/** Whom "he" or "she" means in a run of a block's tokens, where just one person can be meant. */
export function antecedent(
  block: AttributedBlock,
  from: number,
  to: number,
  pronoun: Pronoun | undefined,
): NameMention | undefined {
  const spoke = subjectsOfSpeech(block, from, to - 1).flatMap(({ speaker }) =>
    speaker && mayBePerson(speaker) && canBe(block, speaker, pronoun) ? [speaker] : [],
  );
  if (spoke.length === 1) return spoke[0];
  const named = block.names.filter(
    ({ first, last, quoted, generic }) => first >= from && last < to && !quoted && !generic,
  );
  const people = (named.length === 1 ? named : named.filter(isSurelyPerson)).filter(
    (name) => mayBePerson(name) && canBe(block, name, pronoun),
  );
  const surnames = new Set(people.map(({ words }) => words[words.length - 1]));
  return surnames.size === 1 ? people.find((name) => !isObject(block, name, from)) : undefined;
}

/** Whether a name is only what somebody did something to: "to the national security adviser, X, about his plans". */
function isObject({ tokens }: AttributedBlock, { titleFirst }: NameMention, from: number): boolean {
  for (let at = titleFirst - 1; at >= Math.max(from, titleFirst - 5); at--) {
    const { lower, kind, shape } = tokens[at]!;
    if (/^(?:to|with|from|than|against|about|told|asked|thanked|toward|towards)$/.test(lower)) return true;
    if (kind !== 'word' || shape !== 'lower' || /^(?:of|in|by|on|at|for|and|but|that|when)$/.test(lower)) return false;
  }
  return false;
}

/** A full name that somebody may have, or a name that shows that it is a person's. */
const isSurelyPerson = (name: NameMention): boolean =>
  name.votes.person >= STRONG_PERSON || (name.words.length > 1 && mayBePerson(name));

/** Whether a person can be "he" or "she", as far as the form of address and the given name tell. */
export function canBe({ tokens }: AttributedBlock, name: NameMention, pronoun: Pronoun | undefined): boolean {
  if (!pronoun) return true;
  const title = tokens.slice(name.titleFirst, name.first).map(({ lower }) => lower.replace('.', ''));
  if (title.some((word) => /^(?:mr|sir|lord|king|prince|father|fr|brother)$/.test(word))) return pronoun === 'he';
  if (title.some((word) => /^(?:mrs|ms|miss|dame|lady|queen|princess|sister)$/.test(word))) return pronoun === 'she';
  const given = fold(name.words[0]!);
  const { givenNames, familyNames } = gazetteer();
  const sex = name.words.length > 1 || !familyNames.has(given) ? givenNames.get(given) : undefined;
  return sex === undefined || sex === 'either' || (sex === 'male') === (pronoun === 'he');
}
