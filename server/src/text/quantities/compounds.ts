import { canBe } from '../lexicon/wordnet';
import type { Token } from '../tokens';
import { completed } from './completed';
import { numeralAt, wordValue, type Numeral } from './numerals';
import type { Quantity } from './quantity';
import { unitOf } from './units';

/** 15-minute, five-year-old, 28-point, four-party, 20-strong: number and noun joined by a hyphen. */
export function compoundAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at]!;
  if (token.kind === 'word') return wordCompound(tokens, at, token);
  const numeral = numeralAt(tokens, at);
  if (!numeral) return undefined;
  const [hyphen, noun] = [tokens[numeral.last], tokens[numeral.last + 1]];
  if (hyphen?.text !== '-' || !hyphen.glued || noun?.kind !== 'word' || !noun.glued || noun.shape !== 'lower')
    return undefined;
  return compound(tokens, numeral.first, numeral.last + 2, numeral, noun.lower);
}

/** The tokeniser keeps "five-minute" in one word. */
function wordCompound(tokens: readonly Token[], at: number, token: Token): Quantity | undefined {
  if (!token.lower.includes('-')) return undefined;
  const half = /^([a-z]+)-and-a-half-([a-z]+)$/.exec(token.lower);
  const parts = half ? [half[1]!, half[2]!] : token.lower.split('-');
  if (parts.length < 2 || wordValue(token.lower) !== undefined) return undefined;
  for (const size of [2, 1]) {
    if (parts.length <= size) continue;
    const number = parts.slice(0, size).join('-');
    const value = wordValue(number);
    if (value === undefined) continue;
    const end = token.start + number.length + (half ? '-and-a-half'.length : 0);
    const numeral: Numeral = {
      first: at,
      last: at + 1,
      start: token.start,
      end,
      value: half ? value + 0.5 : value,
      magnitude: 1,
      step: half ? 0.1 : 1,
      style: 'words',
      vague: false,
    };
    return compound(tokens, at, at + 1, numeral, parts.slice(size).join('-'));
  }
  return undefined;
}

function compound(
  tokens: readonly Token[],
  first: number,
  last: number,
  numeral: Numeral,
  noun: string,
): Quantity | undefined {
  const core = {
    first,
    last,
    style: numeral.style,
    vague: numeral.vague,
    amount: spanOf(numeral),
    factor: 1,
    value: numeral.value,
    step: numeral.step,
  };
  if (/^(?:year|month|week|day)-olds?$/.test(noun)) {
    const factor = { y: 1, m: 1 / 12, w: 1 / 52, d: 1 / 365 }[noun.charAt(0)]!;
    return completed(tokens, {
      ...core,
      dimension: 'age',
      base: 'year',
      factor,
      value: numeral.value * factor,
      step: factor,
    });
  }
  const head = noun.split('-')[0]!;
  const unit = head === 'percent' ? ({ dimension: 'percent', base: '', factor: 1 } as const) : unitOf(head);
  if (unit && !/^(?:won|m|g|w|real|mark|stone)$/.test(head))
    return completed(tokens, {
      ...core,
      dimension: unit.dimension,
      base: unit.base,
      factor: unit.factor,
      value: numeral.value * unit.factor,
      step: numeral.step * unit.factor,
    });
  if (!canBe(head, 'n') && !/^(?:strong|odd|plus)$/.test(head)) return undefined;
  const quantity = completed(tokens, { ...core, dimension: 'count', base: '' });
  return /^(?:strong|odd|plus)$/.test(head) ? quantity : { ...quantity, counted: [head, ...quantity.counted] };
}

const spanOf = ({ start, end }: Quantity['amount']): Quantity['amount'] => ({ start, end });
