import type { Token } from '../tokens';
import { unitOf, UNIT_OPENERS, type Unit } from './units';

/** A unit, and where its words end. */
export interface FoundUnit extends Unit {
  readonly last: number;
}

/** The unit whose words begin at a token. */
export function unitAt(tokens: readonly Token[], at: number): FoundUnit | undefined {
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

/** "three tenths of a point" */
export const pointAt = (tokens: readonly Token[], at: number): FoundUnit | undefined =>
  tokens[at]?.lower === 'point' && tokens[at + 1]?.lower !== 'of'
    ? { dimension: 'points', base: '', factor: 1, last: at + 1 }
    : undefined;
