import { areAliases } from '../../../text/lexicon/aliases';
import { isFunctionWord } from '../../../text/lexicon/words';
import { likeness } from '../../../text/names/distance';
import { areAcronymAndName, formKey, haveLetters } from '../../../text/names/gather';
import { isBody } from './bodies';
import type { Seat } from './seat';

/** Whether two seats are one: by name, as part and whole, as initials, as the sources know them, or but for a slip. */
export function areOne(a: Seat, b: Seat): boolean {
  if (a.entity && a.entity === b.entity && a.kind === b.kind && (a.kind === a.entity.kind || isBody(a.entity)))
    return true;
  // the Farmers are the Farmers' Party
  const [one, other] = [a, b].map(({ words }) => formKey(words).replace(/[’'](?= |$)/g, '')) as [string, string];
  if (one.replace(/[ -]/g, '') === other.replace(/[ -]/g, '') || areAliases(one, other)) return true;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return true;
  if (tellingWords(one) === tellingWords(other)) return true;
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return ` ${long} `.includes(` ${short} `) || differInSlips(one.split(' '), other.split(' '));
}

/** The initials of a name; in another language they may stand in another order. */
const isAcronymOf = (short: Seat, long: Seat): boolean =>
  isAcronym(short.words) &&
  long.words.length > 1 &&
  (areAcronymAndName(short.words[0]!, long.words) || haveLetters(long.words, short.words[0]!));

/** Ghent University and the University of Ghent. */
const tellingWords = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !isFunctionWord(word))
    .sort()
    .join(' ');

/** The same words in another order, or with one of them a slip away: that is a matter of spelling. */
function differInSlips(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return true;
  return a.every((word, at) => likeness(word, b[at]!) !== 'different');
}

/** Whether a name is nothing but initials. */
export const isAcronym = ([word, ...more]: readonly string[]): boolean =>
  more.length === 0 && /^\p{Lu}{2,6}$/u.test(word ?? '');

/** The initials that sources have for a body. */
export const shortNameOf = ({ entity }: Seat): readonly string[] | undefined =>
  entity?.spellings.find(({ words }) => isAcronym(words))?.words;
