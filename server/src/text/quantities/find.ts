import { canBe } from '../lexicon/wordnet';
import { isFunctionWord } from '../lexicon/words';
import { remembered } from '../memo';
import type { Token } from '../tokens';
import { isAge } from './ages';
import { clockAt } from './clock';
import { completed, type Core } from './completed';
import { compoundAt } from './compounds';
import { withEllipses } from './ellipses';
import { fractionAt, type Share } from './fractions';
import { labelAt, type Label } from './labels';
import { isSizeWord, numeralAt, ordinalValue, wordValue, type Numeral } from './numerals';
import { ordinalAt } from './ordinals';
import { isOtherNumber } from './otherNumbers';
import type { Quantity } from './quantity';
import { raceTimeAt } from './raceTime';
import { scoreAt, votesAt } from './scores';
import { unitAt, pointAt } from './unitAt';
import { currencyOfSign } from './units';

/**
 * Finds the quantities of a block: counts, money, percentages, measures, durations, ages, clock times, ordinals, scores
 * and fractions. Tokens for which `isTaken` is true (dates, names) are passed over.
 */
export function findQuantities(tokens: readonly Token[], isTaken: (at: number) => boolean): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isTaken(at)) continue;
    const quantity = quantityAt(tokens, at);
    if (!quantity) continue;
    found.push(quantity);
    at = Math.max(at, quantity.last - 1);
  }
  return withEllipses(tokens, found);
}

function quantityAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at]!;
  if (token.kind === 'mark') return currencyOfSign(token.text) === undefined ? undefined : moneyAt(tokens, at);
  if (token.kind !== 'number' && !mayOpen(token.lower)) return undefined;
  const share = fractionAt(tokens, at);
  if (share) return shareOf(tokens, share);
  const compound = compoundAt(tokens, at);
  if (compound) return compound;
  const clock = clockAt(tokens, at);
  if (clock) return completed(tokens, { ...clock, dimension: 'clock', base: 'minute', factor: 1 });
  const raceTime = raceTimeAt(tokens, at);
  if (raceTime !== undefined) return timed(tokens, at, raceTime);
  const score = scoreAt(tokens, at) ?? votesAt(tokens, at);
  if (score) return score;
  const part = numeralAt(tokens, at);
  if (part && part.last - part.first > 3 && part.style === 'words') return measured(tokens, part); // a quarter of a million
  const ordinal = ordinalAt(tokens, at);
  if (ordinal) return ordinal;
  const label = labelAt(tokens, at);
  if (label) return labelled(tokens, at, label);
  if (isOtherNumber(tokens, at)) return undefined;
  const numeral = numeralAt(tokens, at);
  return numeral && !isPronounOne(tokens, numeral) ? measured(tokens, numeral) : undefined;
}

/** "4:03.17": the time of a race, which is compared with its like alone. */
function timed(tokens: readonly Token[], at: number, seconds: number): Quantity {
  const { start, end, text } = tokens[at]!;
  const written = { style: 'digits', amount: { start, end } } as const;
  const step = text.includes('.') ? 0.01 : 1;
  return completed(tokens, {
    ...{ first: at, last: at + 1, dimension: 'duration', base: 'race', value: seconds, step, factor: 1 },
    ...written,
  });
}

/** "Local 214": a number that names. */
function labelled(tokens: readonly Token[], at: number, { of, value }: Label): Quantity {
  const { start, end } = tokens[at]!;
  return {
    ...completed(tokens, {
      first: at,
      last: at + 1,
      dimension: 'label',
      base: of,
      value,
      step: 1,
      factor: 1,
      style: 'digits',
      amount: { start, end },
    }),
    bound: 'exact',
    relative: false,
    counted: [],
  };
}

/** Whether a quantity may begin with a word: most words need not be looked at more closely. */
const mayOpen = remembered(
  20_000,
  (lower) =>
    lower.includes('-') ||
    wordValue(lower) !== undefined ||
    ordinalValue(lower) !== undefined ||
    isSizeWord(lower) ||
    /^(?:an?|half|quarter|noon|midday|midnight)$/.test(lower),
);

// ---- Numbers with a unit ----------------------------------------------------------------------------------------

/** £38.4 million, $1.2bn */
function moneyAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const base = currencyOfSign(tokens[at]!.text, tokens[at]!.glued ? tokens[at - 1]?.text : undefined)!;
  if (!tokens[at + 1]?.glued && tokens[at + 1]?.kind !== 'number') return undefined;
  const low = numeralAt(tokens, at + 1);
  if (!low) return undefined;
  const high = rangeEnd(tokens, low, base);
  const last = high?.last ?? low.last;
  const start = tokens[at]!.start;
  const magnitude =
    high && high.magnitude > low.magnitude && low.magnitude === 1 && low.value < 1000 ? high.magnitude : 1;
  return completed(tokens, {
    first: at,
    last,
    dimension: 'money',
    base,
    value: low.value * magnitude,
    ...(high && { high: high.value }),
    step: low.step * magnitude,
    factor: 1,
    style: low.style,
    amount: { start, end: tokens[last - 1]!.end },
  });
}

function measured(tokens: readonly Token[], low: Numeral): Quantity {
  const high = rangeEnd(tokens, low, undefined);
  const { last } = high ?? low;
  const unit = unitAt(tokens, last);
  const factor = (unit?.factor ?? 1) * (unit?.dimension === 'temperature' && isBelowZero(tokens, low.first) ? -1 : 1);
  const magnitude =
    high && high.magnitude > low.magnitude && low.magnitude === 1 && low.value < 1000 ? high.magnitude : 1;
  const core: Core = {
    first: low.first,
    last: unit?.last ?? last,
    dimension: unit?.dimension ?? 'count',
    base: unit?.base ?? '',
    value: low.value * factor * magnitude,
    ...(high && { high: high.value * factor }),
    step: low.step * Math.abs(factor) * magnitude,
    factor,
    style: low.style,
    vague: low.vague,
    amount: { start: low.start, end: (high ?? low).end },
  };
  return completed(
    tokens,
    isAge(tokens, core) ? { ...core, dimension: 'age', base: 'year', factor: 1, value: low.value, step: 1 } : core,
  );
}

/** "minus 12 degrees", "−12C" */
const isBelowZero = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'minus' ||
  (/^[-−–]$/.test(tokens[first - 1]?.text ?? '') && tokens[first]!.glued && !tokens[first - 1]!.glued);

/** "10-15", "10 to 15", "between 10 and 15": the number at the end of a range. */
function rangeEnd(tokens: readonly Token[], low: Numeral, currency: string | undefined): Numeral | undefined {
  const mark = tokens[low.last];
  if (!mark) return undefined;
  const isDash =
    mark.kind === 'mark' && /^[-–—]$/.test(mark.text) && mark.glued && tokens[low.last + 1]?.glued === true;
  const isBetween = mark.lower === 'and' && tokens[low.first - (currency ? 2 : 1)]?.lower === 'between';
  const isTo = mark.lower === 'to' && tokens[low.first - (currency ? 2 : 1)]?.lower !== 'from';
  if (!isDash && !isBetween && !isTo) return undefined;
  const sign = tokens[low.last + 1];
  const isSign = currency !== undefined && sign !== undefined && currencyOfSign(sign.text) !== undefined;
  const at = isSign ? low.last + 2 : low.last + 1;
  const high = numeralAt(tokens, at);
  if (!high || high.value <= low.value || low.vague || high.vague) return undefined;
  // "9 to 12" may be votes: that is a score's to say
  return isTo && low.style !== high.style ? undefined : high;
}

/** A share as a quantity, in per cent; of a measure ("half a mile") a measure. */
function shareOf(tokens: readonly Token[], { first, last, value, of }: Share): Quantity {
  const unit = of === undefined ? undefined : (unitAt(tokens, of) ?? pointAt(tokens, of));
  const amount = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  const core = { first, step: 3, factor: 1, style: 'words', amount } as const;
  if (!unit) return completed(tokens, { ...core, last, dimension: 'ratio', base: '', value: value * 100 });
  const { dimension, base, factor } = unit;
  const measure = { dimension, base, factor, value: value * factor, step: factor / 10 };
  return completed(tokens, { ...core, ...measure, last: unit.last });
}

// ---- What is no quantity ----------------------------------------------------------------------------------------

/** "one of them", "no one", "this one": a pronoun. "one" counts only before its noun. */
function isPronounOne(tokens: readonly Token[], { first, last, value, style }: Numeral): boolean {
  if (style !== 'words' || value !== 1 || last - first > 1) return false;
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[last]];
  if (/^(?:no|any|every|some|this|that|each|which|the|another|first|last|only)$/.test(before)) return true;
  return !after || after.kind !== 'word' || isFunctionWord(after.lower) || !canBe(after.lower, 'n');
}
