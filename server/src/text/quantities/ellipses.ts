import type { Token } from '../tokens';
import { canBe } from '../lexicon/wordnet';
import type { Quantity } from './quantity';

/** Tokens from a number within which the one lies whose unit it shares. */
const REACH = 16;

/** Words before a number that is set against another one. */
const SET_AGAINST =
  /(?:^| )(?:rather than|instead of|up from|down from|compared with|compared to|against|not)(?: the| a| an| some| about| just| only)?$/;
const TO = /(?:^| )to(?: about| some| just| only)?$/;

/**
 * Gives a bare number the unit, or the noun, of the one that it is set against: "160 jobs rather than the 210", "1.9
 * million tonnes instead of 2.3 million", "from 48,000 chairs to 126,000". Quantities come in order of the text.
 */
export function withEllipses(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const done: Quantity[] = [];
  for (const quantity of quantities) {
    const before = done.at(-1);
    done.push(before && isSetAgainst(tokens, before, quantity) ? completedBy(before, quantity) : quantity);
  }
  return done;
}

function isSetAgainst(
  tokens: readonly Token[],
  before: Quantity,
  { first, dimension, counted, vague }: Quantity,
): boolean {
  if (dimension !== 'count' || !isOpen(counted) || vague || first - before.last > REACH) return false;
  if (before.dimension === 'count' ? before.counted.length === 0 : !MEASURED.test(before.dimension)) return false;
  const between = tokens.slice(before.last, first);
  if (between.some(({ text }) => /^[.;:?!()]$/.test(text))) return false;
  const words = between.map(({ lower }) => lower).join(' ');
  const isFrom = tokens.slice(Math.max(0, before.first - 2), before.first).some(({ lower }) => lower === 'from');
  return SET_AGAINST.test(words) || (isFrom && TO.test(words));
}

/** Nothing is counted: "the 210 announced", "the 210 announced last week". */
const isOpen = ([head, next]: readonly string[]): boolean =>
  head === undefined ||
  (head.endsWith('ed') && !canBe(head, 'n') && (next === undefined || /^(?:last|this|next)$/.test(next)));

const MEASURED = /^(?:length|area|volume|mass|duration|percent|power|energy)$/;

function completedBy({ dimension, base, factor, counted }: Quantity, quantity: Quantity): Quantity {
  if (dimension === 'count') return { ...quantity, counted };
  const { value, high, step } = quantity;
  return { ...quantity, dimension, base, factor, value: value * factor, high: high * factor, step: step * factor };
}
