import { isMostly } from '../lexicon/wordnet';
import { isFunctionWord } from '../lexicon/words';
import type { Token } from '../tokens';
import { completed } from './completed';
import { numeralAt, ordinalValue } from './numerals';
import type { Quantity } from './quantity';
import { unitOf } from './units';

/** "ranked No. 3", "the world number one": the number of a rank. */
function rankAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const isRank =
    /^(?:no\.|number)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:rank(?:s|ed|ing)?|world|seeded|rated|at|to)$/.test(tokens[at - 2]?.lower ?? '');
  const numeral = isRank && tokens[at + 1]?.shape !== 'capital' ? numeralAt(tokens, at) : undefined;
  if (!numeral || !Number.isInteger(numeral.value)) return undefined;
  const { first, last, start, end, value, style } = numeral;
  const place = { dimension: 'ordinal', base: '', step: 1, factor: 1 } as const;
  return completed(tokens, { ...place, first, last, value, style, amount: { start, end } });
}

/** 117th, the second: a place in a row. */
export function ordinalAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at]!;
  const rank = rankAt(tokens, at);
  if (rank) return rank;
  const ending = tokens[at + 1];
  const isDigits =
    token.kind === 'number' && ending?.glued && /^(?:st|nd|rd|th)$/.test(ending.lower) && /^\d{1,4}$/.test(token.text);
  const value = isDigits
    ? Number(token.text)
    : token.kind === 'word' && token.shape !== 'upper'
      ? ordinalValue(token.lower)
      : undefined;
  if (value === undefined) return undefined;
  const last = isDigits ? at + 2 : at + 1;
  const next = tokens[last];
  const before = tokens[at - 1]?.lower ?? '';
  // "the second she heard it"
  if (!isDigits && /^(?:i|you|he|she|it|we|they|that)$/.test(next?.lower ?? '')) return undefined;
  // "first of all", "at first", "the second she heard": only before a noun, or behind an article or "in"
  const isNoun = next?.kind === 'word' && !isFunctionWord(next.lower) && !isMostly(next.lower, 'r');
  const isPlace =
    /^(?:the|a|his|her|its|their|in|came|finished|placed|from|to|rank(?:s|ed)?|'s|was|is)$/.test(before) || isDigits;
  if (!isNoun && !isPlace) return undefined;
  if (token.lower === 'second' && unitOf(next?.lower ?? '') === undefined && /^(?:a|per)$/.test(before) && !isNoun)
    return undefined;
  // "in the third person" is grammar
  const isOfGrammar = next?.lower === 'person' && value <= 3;
  if ((next?.lower === 'floor' && !isDigits) || next?.lower === 'century' || isOfGrammar) return undefined;
  return completed(tokens, {
    first: at,
    last,
    dimension: 'ordinal',
    base: '',
    value,
    step: 1,
    factor: 1,
    style: isDigits ? 'digits' : 'words',
    amount: { start: token.start, end: tokens[last - 1]!.end },
  });
}
