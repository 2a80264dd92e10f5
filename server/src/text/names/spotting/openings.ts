import { gazetteer } from '../../lexicon/gazetteer';
import { isOrganisationNoun, isParticle } from '../../lexicon/kinds';
import { isCommonWord, isFunctionWord } from '../../lexicon/words';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import { isCapitalised } from './capitals';
import { namesThing } from './titled';

/** The first word of a sentence, of a quotation or behind a colon is capitalised whatever it is. */
export function opensSentence(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at === sentence.first) return true;
  const previous = tokens[at - 1]!;
  if (previous.kind !== 'mark') return false;
  if (at - 1 === sentence.first) return true;
  return /^(?:[:“"‘«([•*—–]|\.\.\.|…)$/.test(previous.text) && !(previous.text === '(' && at - 1 > sentence.first);
}

/** Drops words at the head of a sentence that are capitalised only because they stand there. */
export function behindOpening(tokens: readonly Token[], first: number, last: number): number {
  const token = tokens[first]!;
  if (token.kind === 'number' || token.shape === 'upper' || token.shape === 'mixed') return first;
  const next = tokens[first + 1];
  const alone = first + 1 >= last;
  if (isFunctionWord(token.lower)) {
    return behindOpening2(tokens, first + 1, last);
  }
  if (alone) return first; // `mentionOf` calls it doubtful
  if (next && isParticle(next.lower) && isCommonWord(token.lower) && !isNameLike(token)) return first;
  if (/(?:ing|ed)$/.test(token.lower) && isCommonWord(token.lower) && !namesThing(tokens, last - 1)) return first + 1;
  // "Yesterday Trump said": adverbs and verbs open sentences, nouns and adjectives open names too
  return isOpener(token.lower) && next && isCapitalised(next) && !isOrganisationNoun(tokens[last - 1]!.lower)
    ? first + 1
    : first;
}

/** Behind a dropped "The" a connector such as "of" may be left over. */
function behindOpening2(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && !isCapitalised(tokens[at]!) && tokens[at]!.kind !== 'number') at++;
  return at;
}

/** A common word that is a given name, a place or a people as well: Grace, Reading, Polish. */
export function isNameLike(token: Token): boolean {
  const { givenNames, cities, countries, familyNames } = gazetteer();
  const key = token.lower;
  return givenNames.has(key) || cities.has(key) || countries.has(key) || familyNames.has(key);
}

const OPENERS = new Set(
  `yesterday today tomorrow tonight now later earlier soon then once recently previously finally eventually initially
  originally officially reportedly allegedly apparently clearly obviously certainly surely sadly unfortunately
  fortunately interestingly surprisingly additionally furthermore nevertheless nonetheless otherwise instead besides
  according asked speaking writing citing quoting following including given having being hey hi oh critics supporters opponents
  officials sources analysts experts reporters witnesses residents neighbours neighbors colleagues friends voters
  lawyers prosecutors police investigators meet see read watch listen thank thanks dear hello hi welcome
  only even still just perhaps maybe both former like unlike minus plus image photo picture video file`
    .trim()
    .split(/\s+/),
);

const isOpener = (lower: string): boolean => OPENERS.has(lower) || (lower.endsWith('ly') && isCommonWord(lower));
