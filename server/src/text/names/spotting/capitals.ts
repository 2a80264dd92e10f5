import { isAmbiguousMonth, monthOf, weekdayOf } from '../../lexicon/calendar';
import { isCommonWord, isFunctionWord } from '../../lexicon/words';
import type { Token } from '../../tokens';

/** A word with a capital anywhere in it, "I" aside. */
export const isCapitalised = (token: Token): boolean =>
  token.kind === 'word' &&
  (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed') &&
  token.text !== 'I';

/** ONLY, FINAL: an ordinary word in capitals is loud, not a name. US and WHO are names. */
export const isEmphasis = (token: Token): boolean =>
  token.text.length > 3 && isCommonWord(token.lower) && token.lower !== 'aids';

/** A weekday or month, where it is none of the names that are words of the calendar too. */
export function isDateWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (weekdayOf(token.lower) !== undefined) {
    return token.lower.length > 4 || token.text.endsWith('.') || !isCapitalised(tokens[at + 1] ?? token);
  }
  if (monthOf(token.lower) === undefined) return false;
  if (!isAmbiguousMonth(token.lower)) return true;
  const previous = tokens[at - 1];
  if (previous && isCapitalised(previous) && !isFunctionWord(previous.lower)) return false;
  // "In August Ferdinand Lakatos-Nagy said"
  if (
    previous &&
    /^(?:in|since|until|from|last|this|early|late|mid)$/.test(previous.lower) &&
    beginsName(tokens, at + 1)
  )
    return true;
  const next = tokens[at + 1];
  return !next || !isCapitalised(next) || monthOf(next.lower) !== undefined;
}

/** Whether a name of at least two words begins at a token, as far as capitals tell. */
const beginsName = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].every((each) => tokens[each] !== undefined && isCapitalised(tokens[each]) && !isEmphasis(tokens[each]));
