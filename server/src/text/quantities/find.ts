import { isRoleNoun } from '../lexicon/roleNouns';
import { isFunctionWord } from '../lexicon/words';
import { canBe, isMostly, isNounOf } from '../lexicon/wordnet';
import { remembered } from '../memo';
import type { Token } from '../tokens';
import { boundOf } from './bounds';
import { clockAt } from './clock';
import { withEllipses } from './ellipses';
import { fractionAt, type Share } from './fractions';
import { labelAt, type Label } from './labels';
import { isSizeWord, numeralAt, ordinalValue, wordValue, type Numeral } from './numerals';
import { isOtherNumber } from './otherNumbers';
import type { Quantity } from './quantity';
import { raceTimeAt } from './raceTime';
import { currencyOfSign, unitOf, UNIT_OPENERS, type Dimension, type Unit } from './units';

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

/** What is known of a quantity before its surroundings are looked at. */
interface Core {
  readonly first: number;
  readonly last: number;
  readonly dimension: Dimension;
  readonly base: string;
  readonly value: number;
  readonly high?: number;
  readonly step: number;
  readonly factor: number;
  readonly style: 'digits' | 'words';
  readonly vague?: boolean;
  readonly amount: Quantity['amount'];
}

const spanOf = ({ start, end }: Quantity['amount']): Quantity['amount'] => ({ start, end });

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

interface FoundUnit extends Unit {
  readonly last: number;
}

function unitAt(tokens: readonly Token[], at: number): FoundUnit | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const [next, third] = [tokens[at + 1], tokens[at + 2]];
  if (token.text === '%') {
    return next?.lower === 'point' || next?.lower === 'points'
      ? { dimension: 'points', base: '', factor: 1, last: at + 2 }
      : { dimension: 'percent', base: '', factor: 1, last: at + 1 };
  }
  if (token.text === '°') {
    const scale = /^[cf]$/.exec(next?.lower ?? '')?.[0];
    const base = scale === 'f' ? 'fahrenheit' : 'celsius';
    return { dimension: 'temperature', base, factor: 1, last: scale === undefined ? at + 1 : at + 2 };
  }
  if (token.kind !== 'word') return undefined;
  const lower = token.lower.replace(/\.$/, '');
  if (lower === 'percent' || lower === 'pc' || lower === 'pct')
    return { dimension: 'percent', base: '', factor: 1, last: at + 1 };
  if (lower === 'per' && next?.lower === 'cent') return { dimension: 'percent', base: '', factor: 1, last: at + 2 };
  if (lower === 'percentage' && /^points?$/.test(next?.lower ?? ''))
    return { dimension: 'points', base: '', factor: 1, last: at + 2 };
  // "0.6 of a point", "0.25 of a percentage point"
  if (lower === 'of' && next?.lower === 'a' && tokens[at - 1]?.text.includes('.'))
    return third?.lower === 'percentage' ? unitAt(tokens, at + 2) : pointAt(tokens, at + 2);
  if (lower === 'degrees' || lower === 'degree') {
    const base = /^f(?:ahrenheit)?$/.test(next?.lower ?? '') ? 'fahrenheit' : 'celsius';
    const isSaid = /^(?:c|f|celsius|centigrade|fahrenheit)$/.test(next?.lower ?? '');
    return { dimension: 'temperature', base, factor: 1, last: at + (isSaid ? 2 : 1) };
  }
  // the tokeniser parts "km/h"
  if (lower === 'km' && next?.text === '/' && next.glued && third?.glued && third.lower === 'h')
    return { ...unitOf('km/h')!, last: at + 3 };
  if (lower === 'p' && token.glued) return { dimension: 'money', base: 'pound', factor: 0.01, last: at + 1 };
  if (UNIT_OPENERS.has(lower)) {
    for (const [words, last] of [
      [[lower, next?.lower, third?.lower], at + 3],
      [[lower, next?.lower], at + 2],
    ] as const) {
      const unit = unitOf(words.join(' '));
      if (unit) return { ...unit, last };
    }
  }
  const isShort =
    lower.length <= 2 && lower !== 'ft' && lower !== 'kg' && lower !== 'km' && lower !== 'mm' && lower !== 'cm';
  if (isShort && !token.glued && !/^(?:ha|mb|gb|mw|kw|mg|ml|oz)$/.test(lower)) return undefined;
  const unit = unitOf(lower);
  if (!unit) return undefined;
  // "two seconds" is a time, "his two second goals" and "won" are none
  if (unit.base === 'won' && tokens[at - 1]?.kind !== 'number') return undefined;
  return { ...unit, last: at + 1 };
}

// ---- Ages -------------------------------------------------------------------------------------------------------

/** ", 34," behind a name, "aged 34", "at the age of 34", "a woman of 91", "34 years old"; but "a mother of two". */
function isAge(tokens: readonly Token[], { first, last, dimension, value, style }: Core): boolean {
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

// ---- Compounds --------------------------------------------------------------------------------------------------

/** 15-minute, five-year-old, 28-point, four-party, 20-strong: number and noun joined by a hyphen. */
function compoundAt(tokens: readonly Token[], at: number): Quantity | undefined {
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

// ---- Scores, fractions, ordinals --------------------------------------------------------------------------------

/** 3-2, 112 to 87, nine votes to six. */
function scoreAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const one = numeralAt(tokens, at);
  if (!one || one.magnitude > 1 || !Number.isInteger(one.value) || one.value > 1000 || one.vague) return undefined;
  let next = one.last;
  const votes = /^(?:votes?|goals?|points?|seats?|runs?|wickets?|sets?|games?|frames?|tries)$/.test(
    tokens[next]?.lower ?? '',
  );
  if (votes) next++;
  const mark = tokens[next];
  const isDash = !votes && mark?.kind === 'mark' && /^[-–—]$/.test(mark.text) && mark.glued;
  if (!isDash && mark?.lower !== 'to' && !(votes && mark?.lower === 'against')) return undefined;
  const two = numeralAt(tokens, next + 1);
  if (!two || two.magnitude > 1 || !Number.isInteger(two.value) || two.value > 1000 || two.vague) return undefined;
  if (isDash && (!tokens[next + 1]!.glued || tokens[two.last]?.text === mark.text)) return undefined;
  // 555-0134, 4-4-2
  if (isDash && (/^0\d/.test(tokens[next + 1]!.text) || (tokens[at]!.glued && tokens[at - 1]?.text === mark.text)))
    return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[two.last];
  const isCounted =
    after?.kind === 'word' &&
    !isFunctionWord(after.lower) &&
    canBe(after.lower, 'n') &&
    !isMostly(after.lower, 'a') &&
    !/^(?:last|next|win|victory|defeat|loss|lead|draw|vote|decision|majority|ruling|votes|aggregate|triumph|thrashing|scoreline|success|verdict|drubbing|rout|tie)$/.test(
      after.lower,
    );
  const isSaid =
    /^(?:by|of|a|the|from|won|lost|it|was|is|with|an|their|his|its|voted|vote|ahead|up|down|drew|beat|in)$/.test(
      before,
    ) ||
    at === 0 ||
    votes;
  if (isDash ? isCounted && one.value < two.value : !votes && (!isVote(tokens, at, two.last) || isCounted))
    return undefined;
  if (isDash && !isSaid && one.value < two.value) return undefined;
  const isPercentage = after?.text === '%' || /^(?:percent|per)$/.test(after?.lower ?? '');
  if (isPercentage || unitOf(after?.lower ?? '')) return undefined;
  return completed(tokens, {
    first: at,
    last: two.last,
    dimension: 'score',
    base: '',
    value: one.value,
    high: two.value,
    step: 1,
    factor: 1,
    style: one.style,
    amount: { start: one.start, end: two.end },
  });
}

/** "61 in favour and four against", "24 for, 18 against": a vote of which both sides are named. */
function votesAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const one = votesOf(tokens, at);
  if (!one) return undefined;
  let next = one.last;
  if (VOTERS.test(tokens[next]?.lower ?? '')) next++;
  if (/^(?:voted|voting|were|was)$/.test(tokens[next]?.lower ?? '')) next++;
  if (tokens[next]?.lower === 'in' && /^favou?r$/.test(tokens[next + 1]?.lower ?? '')) next += 2;
  else if (tokens[next]?.lower === 'for' && !startsPhrase(tokens[next + 1])) next++;
  else return undefined;
  if (tokens[next]?.text === ',') next++;
  if (/^(?:and|to|with|but)$/.test(tokens[next]?.lower ?? '')) next++;
  const two = votesOf(tokens, next);
  if (!two) return undefined;
  next = two.last;
  if (VOTERS.test(tokens[next]?.lower ?? '')) next++;
  if (/^(?:voted|voting|were|was)$/.test(tokens[next]?.lower ?? '')) next++;
  if (tokens[next]?.lower !== 'against') return undefined;
  return completed(tokens, {
    ...{ first: at, last: two.last, dimension: 'score', base: '', value: one.value, high: two.value },
    ...{ step: 1, factor: 1, style: one.style, amount: { start: one.start, end: two.end } },
  });
}

function votesOf(tokens: readonly Token[], at: number): Numeral | undefined {
  const numeral = tokens[at] && numeralAt(tokens, at);
  const isCount = numeral && numeral.magnitude === 1 && Number.isInteger(numeral.value) && !numeral.vague;
  return isCount ? numeral : undefined;
}

const VOTERS = /^(?:votes?|members?|councill?ors?|deputies|delegates|judges|people)$/;

/** "24 for the road": what stands behind "for" is what they were for, and no other number. */
const startsPhrase = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !/^(?:and|to|with|but)$/.test(token.lower) && wordValue(token.lower) === undefined;

/** "by 112 to 87", "agreed to pay, 23 to 19." */
const isVote = (tokens: readonly Token[], first: number, last: number): boolean => {
  const before = tokens[first - 1]?.lower ?? '';
  return (
    /^(?:by|voted|vote|won|lost|passed|approved)$/.test(before) ||
    (before === 'of' && /^(?:majority|margin|verdict|vote)$/.test(tokens[first - 2]?.lower ?? '')) ||
    (/^(?:was|is|at)$/.test(before) && isOfVote(tokens, first)) ||
    (/^[,(—]$/.test(before) && /^[.,;)—]$/.test(tokens[last]?.text ?? '.'))
  );
};

/** "The vote, in first reading, was 74 to 69": what was is a vote. */
function isOfVote(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at >= Math.max(0, first - VOTE_REACH); at--) {
    if (/^[.;:?!]$/.test(tokens[at]!.text)) return false;
    if (/^(?:vote|votes|tally|count|ballot|result|verdict)$/.test(tokens[at]!.lower)) return true;
  }
  return false;
}

const VOTE_REACH = 9;

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

/** "three tenths of a point" */
const pointAt = (tokens: readonly Token[], at: number): FoundUnit | undefined =>
  tokens[at]?.lower === 'point' && tokens[at + 1]?.lower !== 'of'
    ? { dimension: 'points', base: '', factor: 1, last: at + 1 }
    : undefined;

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
function ordinalAt(tokens: readonly Token[], at: number): Quantity | undefined {
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

// ---- What is no quantity ----------------------------------------------------------------------------------------

/** "one of them", "no one", "this one": a pronoun. "one" counts only before its noun. */
function isPronounOne(tokens: readonly Token[], { first, last, value, style }: Numeral): boolean {
  if (style !== 'words' || value !== 1 || last - first > 1) return false;
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[last]];
  if (/^(?:no|any|every|some|this|that|each|which|the|another|first|last|only)$/.test(before)) return true;
  return !after || after.kind !== 'word' || isFunctionWord(after.lower) || !canBe(after.lower, 'n');
}

// ---- Surroundings -----------------------------------------------------------------------------------------------

function completed(tokens: readonly Token[], core: Core): Quantity {
  const counted = core.dimension === 'score' ? [] : countedBehind(tokens, core.last);
  const { bound, relative } = boundOf(tokens, core.first, core.last);
  // "900 metres ahead of the bend" says where something stands
  const isPlace = core.dimension === 'length' && /^(?:ahead|behind|away|apart)$/.test(tokens[core.last]?.lower ?? '');
  return {
    high: core.value,
    vague: false,
    ...core,
    remainder: isRemainder(tokens, core) || isLeft(tokens, core.last + counted.length),
    definite: /^(?:all|the|its|his|her|their|both|those|these)$/.test(tokens[core.first - 1]?.lower ?? ''),
    start: core.amount.start,
    end: Math.max(tokens[core.last - 1]!.end, core.amount.end),
    bound,
    relative: relative && !isPlace,
    counted,
    per: tokens[core.first - 1]?.lower === 'every' ? 'every' : perBehind(tokens, core.last, counted.length),
  };
}

/** "22 others", "the other 74", "another six", "six more hostages", "all but five": what is left beside something else. */
const isRemainder = (tokens: readonly Token[], { first, last }: Core): boolean =>
  /^(?:others?)$/.test(tokens[last]?.lower ?? '') ||
  (tokens[last]?.lower === 'more' && tokens[last + 1]?.kind === 'word' && isMoreOf(tokens[last + 1]!.lower)) ||
  /^(?:other|another|remaining|rest|remainder)$/.test(tokens[first - 1]?.lower ?? '') ||
  (tokens[first - 1]?.lower === 'but' && tokens[first - 2]?.lower === 'all');

/** "six more hostages", "25 more would go"; but "six more than" */
const isMoreOf = (lower: string): boolean =>
  !isFunctionWord(lower) || /^(?:will|would|were|are|had|have|has|can|could|may|might|must)$/.test(lower);

/** "two matches left", "the 26 objects that remain" */
const isLeft = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:left|remaining|outstanding)$/.test(tokens[at]?.lower ?? '') && (tokens[at + 1]?.kind ?? 'mark') === 'mark') ||
  (/^(?:that|which|who)$/.test(tokens[at]?.lower ?? '') && /^remain(?:s|ed)?$/.test(tokens[at + 1]?.lower ?? ''));

const MOST_COUNTED = 4;

/** "tonnes of new steel", "of its 96 girder connections": nouns of the phrase behind a number, the nearest first. */
function countedBehind(tokens: readonly Token[], from: number): string[] {
  const nouns: string[] = [];
  let isBehindOf = false;
  for (let at = from; at < tokens.length && at < from + 9 && nouns.length < MOST_COUNTED; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') {
      if (token.text === '-' && token.glued) continue;
      break;
    }
    if (token.kind === 'clitic') {
      // "of the bridge's 96 girder connections": not bridges are counted
      if (token.lower === "'s" && nouns.length > 0) {
        nouns.pop();
        isBehindOf = true;
      }
      continue;
    }
    if (token.lower === 'of') {
      isBehindOf = true;
      continue;
    }
    if (isBehindOf && (token.kind === 'number' || wordValue(token.lower) !== undefined)) continue;
    if (token.kind === 'number') break;
    // "of those voting" says no noun
    if (token.lower === 'those' && /(?:ing|ed)$/.test(tokens[at + 1]?.lower ?? '')) break;
    if (
      /^(?:more|other|others|extra|additional|further|the|its|their|his|her|those|these|such|all|a|an|own|full)$/.test(
        token.lower,
      )
    ) {
      if (token.lower === 'others' || (nouns.length > 0 && !isBehindOf)) break;
      continue;
    }
    if (isFunctionWord(token.lower)) break;
    // "27 people died", "428 homes destroyed": behind a noun, a verb ends the phrase
    if (nouns.length > 0 && canBe(token.lower, 'v') && !isMostly(token.lower, 'n') && !isMostly(token.lower, 'a'))
      break;
    if (
      nouns.length === 0 &&
      isMostly(token.lower, 'v') &&
      /(?:ed|ing)$/.test(token.lower) === false &&
      token.shape === 'lower' &&
      !canBe(token.lower, 'n')
    )
      break;
    if (isMostly(token.lower, 'r') && !canBe(token.lower, 'n')) break;
    // "870 people worldwide"
    if (!isBehindOf && PLURAL.test(nouns.at(-1) ?? '') && isMostly(token.lower, 'a')) break;
    nouns.push(token.lower);
    isBehindOf = false;
  }
  return nouns;
}

const PLURAL = /s$|^(?:people|men|women|children)$/;

/** "a day", "per household", "each": what the amount is counted by. */
function perBehind(tokens: readonly Token[], last: number, counted: number): string | undefined {
  for (let at = last; at < tokens.length && at <= last + counted + 1; at++) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'mark') return undefined;
    const next = tokens[at + 1];
    if (at > last && /^(?:in|on|of|for|at|from|to|by|with|during|over|since|and)$/.test(lower)) return undefined;
    if (lower === 'each') return 'each';
    // "34 to a classroom"
    if (at === last && lower === 'to' && /^an?$/.test(next?.lower ?? '') && isMostly(tokens[at + 2]?.lower ?? '', 'n'))
      return tokens[at + 2]!.lower;
    if (lower === 'daily' || lower === 'weekly' || lower === 'monthly' || lower === 'annually' || lower === 'yearly')
      return { d: 'day', w: 'week', m: 'month', a: 'year', y: 'year' }[lower.charAt(0)];
    if (
      (lower === 'a' || lower === 'an' || lower === 'per' || lower === 'every') &&
      next?.kind === 'word' &&
      lower !== next.lower
    ) {
      const isTime = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|season|year|decade)$/.test(
        next.lower,
      );
      if (
        isTime ||
        lower === 'per' ||
        /^(?:head|person|share|household|tonne|ton|litre|liter|barrel|kilo|mile|square|piece|night|vote)$/.test(
          next.lower,
        )
      )
        return next.lower;
    }
  }
  return undefined;
}
