import { isRoleNoun } from '../lexicon/roleNouns';
import { canBe, isNounOf } from '../lexicon/wordnet';
import { isFunctionWord } from '../lexicon/words';
import type { Token } from '../tokens';
import type { Core } from './completed';

/** ", 34," behind a name, "aged 34", "at the age of 34", "a woman of 91", "34 years old"; but "a mother of two". */
export function isAge(tokens: readonly Token[], { first, last, dimension, value, style }: Core): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]];
  if (dimension === 'duration') return after?.lower === 'old' && tokens[last - 1]!.lower.startsWith('year');
  if (dimension !== 'count' || value < 0 || value > 120 || !Number.isInteger(value)) return false;
  if (before?.lower === 'aged' || before?.lower === 'age') return true;
  if (before?.lower === 'of' && tokens[first - 2]?.lower === 'age') return true;
  if (
    before?.lower === 'of' &&
    /^(?:man|woman|boy|girl|child|seamstress|teacher|widow|widower|mother|father)$/.test(tokens[first - 2]?.lower ?? '')
  )
    return (
      (style === 'digits' || value >= LEAST_OF_TRADE) &&
      (!after || after.kind === 'mark' || isFunctionWord(after.lower))
    );
  if (isDescribed(tokens, first) && style === 'digits' && value >= LEAST_OF_TRADE)
    return !after || after.kind === 'mark' || isFunctionWord(after.lower);
  if (isSaidAge(tokens, first) && style === 'digits' && value > 0)
    return !after || after.kind === 'mark' || /^(?:and|now)$/.test(after.lower);
  if (isAtDeath(tokens, first))
    return style === 'digits' && value >= LEAST_OF_TRADE && (!after || after.kind === 'mark');
  const isApposed = before?.text === ',' || before?.text === '(';
  const closes = after === undefined || /^[,.;)]$/.test(after.text);
  const name = tokens[first - 2];
  const isNamed =
    name !== undefined &&
    (/^(?:capital|upper|mixed)$/.test(name.shape) || name.kind === 'clitic' || canBe(name.lower, 'n'));
  if (!isApposed || !closes || !isNamed || value < 1) return false;
  return (
    style === 'digits' &&
    (name.shape === 'capital' ||
      name.shape === 'mixed' ||
      // "of the 480 pupils, 120, or a quarter": many have no age
      (!isFunctionWord(name.lower) && !/[^s]s$/.test(name.lower))) &&
    !isListed(tokens, first, last)
  );
}

/** Nobody is named by a trade sooner. */
const LEAST_OF_TRADE = 14;

/** "a midfielder of 29": one person, and no group. */
function isDescribed(tokens: readonly Token[], first: number): boolean {
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.lower !== 'of' || noun?.kind !== 'word') return false;
  if (!isRoleNoun(noun.lower) && !isNounOf(noun.lower, 'person')) return false;
  if (/^(?:member|leader|chair|head|host|winner|champion|party|following|majority|minority)$/.test(noun.lower))
    return false;
  return tokens.slice(Math.max(0, first - 5), first - 2).some(({ lower }) => /^an?$/.test(lower));
}

/** "who is 41", "she has just turned 41", "the driver, now 68" */
function isSaidAge(tokens: readonly Token[], first: number): boolean {
  const words = tokens.slice(Math.max(0, first - 4), first).map(({ lower }) => lower);
  return (
    /(?:^| )(?:who|i|he|she) (?:is|was|turned|turns|has (?:just )?turned)(?: now)?$/.test(words.join(' ')) ||
    /(?:^| )[\p{L}-]+ , now$/u.test(words.join(' '))
  );
}

/** "died in 1671, at 59" */
const isAtDeath = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'at' &&
  tokens
    .slice(Math.max(0, first - DEATH_REACH), first - 1)
    .some(({ lower }) => /^(?:dies|died|death|retired)$/.test(lower));

/** Tokens between a death and the age at which it came. */
const DEATH_REACH = 8;

/** "2009, 2012, 15, 16": numbers in a row are no ages. */
const isListed = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 2]?.kind === 'number' || tokens[last + 1]?.kind === 'number';
