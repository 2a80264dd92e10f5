import { isOrganisationNoun, isParticle, isPlaceNoun, takesComplement } from '../../lexicon/kinds';
import { isTitle } from '../../lexicon/titles';
import { isCommonWord } from '../../lexicon/words';
import type { Token } from '../../tokens';
import { isCapitalised, isDateWord } from './capitals';

/** Small words between capitals: particles always, "of", "for" and "and" only inside the names that have them. */
export function connected(tokens: readonly Token[], first: number, end: number, limit: number): number | undefined {
  const token = tokens[end]!;
  const last = tokens[end - 1]!;
  if (isParticle(token.lower)) {
    let at = end;
    while (at < limit && at < end + 3 && isParticle(tokens[at]!.lower)) at++;
    return at < limit && isCapitalised(tokens[at]!) && !isDateWord(tokens, at) ? at + 1 : undefined;
  }
  const next = tokens[end + 1];
  if (!next || end + 1 >= limit) return undefined;
  if (FOREIGN.test(token.lower)) return isCapitalised(next) && !isDateWord(tokens, end + 1) ? end + 2 : undefined;
  const skipsArticle = next.lower === 'the' && end + 2 < limit;
  const target = skipsArticle ? end + 2 : end + 1;
  if (!isCapitalised(tokens[target]!) || isDateWord(tokens, target)) return undefined;
  if (token.lower === 'of' || token.lower === 'for') {
    // "her book, The Ear of the Wood": a title begins with its article
    if (token.lower === 'of' && opensTitle(tokens, first)) return target + 1;
    return takesComplement(last.lower) && !(token.lower === 'for' && isPlaceNoun(last.lower)) ? target + 1 : undefined;
  }
  if (token.lower === 'without' || token.lower === 'against')
    return last.lower.endsWith('s') && isCommonWord(last.lower) ? target + 1 : undefined;
  if (token.lower === 'and' && !skipsArticle) return andJoins(tokens, first, end, limit) ? target + 1 : undefined;
  return undefined;
}

/** What stands for "of the", "at the" and "on" in names of other languages: Ronde des Cimes, Chalon sur Saône. */
const FOREIGN = /^(?:des|aux|sur|sous|lès|delle|degli|dello|das)$/;

/** "The" with a capital inside a sentence. */
const opensTitle = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1];
  return (
    tokens[first]!.text === 'The' &&
    (before?.kind === 'word' || (before?.text === ',' && tokens[first + 1]?.shape === 'capital'))
  );
};

/** Food and Drug Administration, Department of Health and Human Services; but not "the Ministry of Defence and Kyiv". */
function andJoins(tokens: readonly Token[], first: number, end: number, limit: number): boolean {
  const next = tokens[end + 1]!;
  if (!isCommonWord(next.lower) || isTitle(next.lower)) return false;
  const inComplement = hasComplement(tokens, first, end);
  if (inComplement) return isCommonWord(tokens[end - 1]!.lower);
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    if (!isCommonWord(token.lower) || isTitle(token.lower) || isOrganisationNoun(token.lower)) return false;
  }
  let at = end + 1;
  while (at + 1 < limit && isCapitalised(tokens[at + 1]!)) at++;
  return isOrganisationNoun(tokens[at]!.lower);
}

function hasComplement(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (tokens[at]!.lower === 'of' || tokens[at]!.lower === 'for') return true;
  return false;
}

/** The apostrophe alone behind a plural: Ratepayers’ Group. */
export const isPluralPossessive = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  return token.glued && (token.text === '’' || token.text === "'") && tokens[at - 1]!.lower.endsWith('s');
};

/** Ratepayers' Group and Crow's Nest are one name, Ukraine's Ministry is two. */
export function possessiveJoins(tokens: readonly Token[], first: number, at: number, limit: number): boolean {
  const owner = tokens[at - 1]!;
  const next = tokens[at + 1];
  if (!next || at + 1 >= limit || next.glued || !isCapitalised(next) || isDateWord(tokens, at + 1)) return false;
  if (tokens[at]!.kind === 'clitic' && tokens[at]!.lower !== "'s") return false;
  const saint = at - 2 >= first && /^st\.?$/.test(tokens[at - 2]!.lower);
  if (saint) return true;
  if (isTitle(next.lower) && !isOrganisationNoun(next.lower)) return false;
  if (tokens[at]!.kind === 'mark') return isCommonWord(owner.lower) || isOrganisationNoun(next.lower);
  if (OWNERS.test(owner.lower)) return true;
  const article = tokens[at - 2];
  return isCommonWord(owner.lower) && !isTitle(owner.lower) && at - 1 === first && article?.lower === 'the';
}

/** Singular owners whose possessive begins many names: King's College, People's Party, Mother's Day. */
const OWNERS =
  /^(?:king|queen|prince|princess|bishop|people|women|woman|men|children|child|mother|father|valentine|new year|master|player|farmer|shepherd|lady|saint|president's)$/;
