import { fold } from '../../characters';
import { gazetteer, isGivenName } from '../../lexicon/gazetteer';
import { isOrganisationNoun } from '../../lexicon/kinds';
import { isAffiliation, isTitle, isTitleModifier } from '../../lexicon/titles';
import { isCommonWord, isFunctionWord } from '../../lexicon/words';
import type { Sentence } from '../../sentences';
import type { Token } from '../../tokens';
import { genericAlone, standsForHolder } from './generics';
import { wordsOf } from '../placedWords';
import { behindOpening, opensSentence } from './openings';
import { isCapitalised } from './capitals';
import type { Run } from './runs';
import { behindTitles, isDemonym, namesThing } from './titled';

/** Cuts a run into names: leading words that are none, demonyms, titles, what two names share. */
export function* cutRun(tokens: readonly Token[], run: Run, sentence: Sentence): Generator<Run> {
  let first = run.first;
  const { last } = run;
  if (opensSentence(tokens, first, sentence)) first = behindOpening(tokens, first, last);
  if (first >= last) return;
  if (leadsWithArticle(tokens, first, last)) first++;
  const body = endOfBodyBeforePerson(tokens, first, last);
  if (body > first) {
    yield { first, last: body };
    first = body;
  }

  const generic = genericAlone(tokens, first, last, sentence);
  if (generic) {
    yield { first, last, generic };
    return;
  }
  const titled = behindTitles(tokens, first, last);
  if (titled.first >= last) {
    if (standsForHolder(tokens, first, last, sentence)) yield { first, last, generic: 'title' };
    yield* placesInTitle(tokens, first, last);
    return;
  }
  if (titled.first > first) {
    yield { first: titled.first, last, titleFirst: first };
    yield* placesInTitle(tokens, first, titled.first);
    return;
  }
  const bare = behindDemonyms(tokens, first, last);
  if (bare >= last) return;
  yield { first: bare, last, titleFirst: first };
}

/** "in The Onion": the article is no part of the name, unless it is known with it: The Hague. */
function leadsWithArticle(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]!.lower !== 'the' || last - first < 2 || !isCapitalised(tokens[first + 1]!)) return false;
  const { cities, countries, organisations, places } = gazetteer();
  const key = wordsOf(tokens, first, last).map(fold).join(' ');
  return ![cities, countries, organisations, places].some((known) => known.has(key));
}

/** "Refugee Council Enver Solomon": a body's full name, then somebody's, with nothing between them. */
function endOfBodyBeforePerson(tokens: readonly Token[], first: number, last: number): number {
  if (last - first < 4 || namesThing(tokens, last - 1)) return first;
  for (const size of [2, 3]) {
    const at = last - size;
    if (at - first < 2 || !isOrganisationNoun(tokens[at - 1]!.lower) || isTitleModifier(tokens[at - 1]!.lower))
      continue;
    const given = tokens[at]!;
    const isPerson = isGivenName(fold(given.lower)) && !isCommonWord(given.lower) && given.shape === 'capital';
    if (isPerson && !isCommonWord(tokens[last - 1]!.lower)) return at;
  }
  return first;
}

/** A country or body named inside a title is a mention of its own: "Nebraska Governor", "District Court Judge". */
function* placesInTitle(tokens: readonly Token[], first: number, last: number): Generator<Run> {
  let start = -1;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    const names = at < last && token && isCapitalised(token) && !isInTitle(token);
    if (names && start < 0) start = at;
    if (names || start < 0) continue;
    yield { first: start, last: at };
    start = -1;
  }
}

const isInTitle = (token: Token): boolean =>
  isTitle(token.lower) ||
  isTitleModifier(token.lower) ||
  isAffiliation(token.lower) ||
  isDemonym(token) ||
  isFunctionWord(token.lower);

/** Skips demonyms that qualify what follows, unless they are part of a thing's name: British Airways. */
function behindDemonyms(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && (isDemonym(tokens[at]!) || isAffiliation(tokens[at]!.lower))) at++;
  if (at === first || at === last) return at;
  if (namesThing(tokens, last - 1) || isOrganisationNoun(tokens[at]!.lower)) return first;
  return gazetteer().givenNames.has(fold(tokens[at]!.lower)) || last - at >= 2 ? at : first;
}
