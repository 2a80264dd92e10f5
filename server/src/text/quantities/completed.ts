import { canBe, isMostly } from '../lexicon/wordnet';
import { isFunctionWord } from '../lexicon/words';
import type { Token } from '../tokens';
import { boundOf } from './bounds';
import { wordValue } from './numerals';
import type { Quantity } from './quantity';
import type { Dimension } from './units';

/** What is known of a quantity before its surroundings are looked at. */
export interface Core {
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

/** A quantity with what the words around its number say of it. */
export function completed(tokens: readonly Token[], core: Core): Quantity {
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
