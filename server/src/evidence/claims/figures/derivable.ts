import { compareQuantities } from '../../../text/quantities/compare';
import type { Quantity } from '../../../text/quantities/quantity';
import type { FigureSurroundings } from './evidence';
import { isSmall, type FigureMatch } from './figures';

/** Figures of passages that have less of the draft's words are not what it reckons with. */
const DERIVABLE = 0.1;

/** A sum of or a difference between two figures that one source and the paragraph of the draft have for things of the kind. */
export function isDerivable(
  quantity: Quantity,
  matches: readonly FigureMatch[],
  { near, own }: FigureSurroundings,
  isLevel: boolean,
): boolean {
  if (!/^(?:count|money|length|area|mass|duration|percent)$/.test(quantity.dimension)) return false;
  const isOfKind = isOfKindOf(quantity);
  if (matches.some((match) => isSoManyTimes(quantity, match))) return true;
  // "comes down to 1.5" says how much it is, not how much it changed
  if (!isLevel && isChangeWithin(quantity, matches)) return true;
  if (isSmall(quantity)) return false;
  const told = new Map<unknown, Quantity[]>();
  for (const { fit, score, item, passage } of matches) {
    if (fit < 0.5 || score < DERIVABLE || !isOfKind(item.quantity)) continue;
    const list = told.get(passage.source);
    if (list) list.push(item.quantity);
    else told.set(passage.source, [item.quantity]);
  }
  const ofDraft = near.filter((other) => other !== own && isOfKind(other));
  return [ofDraft, ...told.values()].some((quantities) => isReckonedFrom(quantity, [...quantities, ...ofDraft]));
}

const isOfKindOf =
  (own: Quantity) =>
  ({ dimension, base }: Quantity): boolean =>
    dimension === own.dimension && base === own.base;

/** "some 16,000 people", of "8,200 inhabitants and expects twice as many" */
function isSoManyTimes({ value, step }: Quantity, { item, passage: { statement } }: FigureMatch): boolean {
  const behind = statement.block.tokens
    .slice(item.last, statement.sentence.last)
    .map(({ lower }) => lower)
    .join(' ');
  return TIMES.some(
    ([words, times]) =>
      words.test(behind) && Math.abs(item.quantity.value * times - value) <= step / 2 + ROUGHLY * value,
  );
}

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:twice|double) (?:as|that|the)\b/, 2],
  [/\b(?:three times|thrice|triple) (?:as|that|the)\b/, 3],
  [/\bfour times (?:as|that|the)\b/, 4],
  [/\bhalf (?:as|that)\b/, 0.5],
];
/** How far what is so many times another may be rounded. */
const ROUGHLY = 0.03;

/** "18 cents a litre", of "from 32 to 50 cents a litre": what lies between the two figures of one sentence. */
export function isChangeWithin(quantity: Quantity, matches: readonly FigureMatch[]): boolean {
  const isOfKind = isOfKindOf(quantity);
  return matches.some(({ item, passage: { statement }, comparison }) => {
    if (comparison !== 'different' || !isOfKind(item.quantity)) return false;
    const beside = statement.items.flatMap((other) =>
      other.kind === 'quantity' && other !== item && (isOfKind(other.quantity) || isBareNumber(other.quantity))
        ? [other]
        : [],
    );
    return beside.some((other) => {
      const { tokens } = statement.block;
      const [one, two] = other.first < item.first ? [other, item] : [item, other];
      const between = tokens.slice(one.last, two.first).map(({ lower }) => lower);
      const isChange = between.some((lower, at) => lower === 'from' && /^(?:up|down)$/.test(between[at - 1] ?? ''));
      const isPair =
        isChange || (between.length <= PAIR_REACH && between.some((lower) => /^(?:to|instead|than|from)$/.test(lower)));
      // "41 cents instead of 50"
      const value = isOfKind(other.quantity) ? other.quantity.value : other.quantity.value * item.quantity.factor;
      const gap = Math.abs(item.quantity.value - value);
      const told = { ...item.quantity, value: gap, high: gap };
      return (
        isPair &&
        (isChange
          ? compareQuantities(told, quantity) !== 'different'
          : Math.abs(gap - quantity.value) <= quantity.step / 100)
      );
    });
  });
}

/** "seven of the 11 do not work", of "four of its 11 still work": what is left of a whole that both have, or the whole of two parts. */
export function isRestWithin(
  { value, dimension }: Quantity,
  matches: readonly FigureMatch[],
  { near }: FigureSurroundings,
): boolean {
  if (dimension !== 'count') return false;
  return matches.some(({ item, comparison, passage: { statement } }) => {
    if (comparison !== 'different') return false;
    const counts = statement.items.flatMap((other) =>
      other.kind === 'quantity' && other !== item && other.quantity.dimension === 'count' ? [other.quantity.value] : [],
    );
    const has = (wanted: number): boolean => counts.includes(wanted);
    const isNear = (wanted: number): boolean =>
      near.some((other) => other.dimension === 'count' && other.value === wanted);
    const whole = value + item.quantity.value;
    const other = value - item.quantity.value;
    return (has(whole) && isNear(whole)) || (other > 0 && has(other) && isNear(other));
  });
}

const isBareNumber = ({ dimension, counted, vague }: Quantity): boolean =>
  dimension === 'count' && counted.length === 0 && !vague;

/** Tokens between two figures of which the one takes the place of the other. */
const PAIR_REACH = 6;

/** The most equal parts that are reckoned with. */
const MOST_PARTS = 100;

/** "210 megawatts in all" of three turbines of 70 each: as many times another figure as the draft says there are. */
export function isMultipleOf(own: Quantity, other: Quantity, near: readonly Quantity[]): boolean {
  const times = own.value / other.value;
  if (own.dimension !== other.dimension || !Number.isInteger(times) || times < 2 || times > MOST_PARTS) return false;
  return other.per === 'each' || near.some(({ dimension, value }) => dimension === 'count' && value === times);
}

function isReckonedFrom({ value: wanted, step, bound }: Quantity, quantities: readonly Quantity[]): boolean {
  const values = [...new Set(quantities.map(({ value }) => value))];
  // "about 1.27 million", of 750,000 and 515,000
  const slack = bound === 'about' ? (step / 2) * (1 + 1e-9) : step / 100;
  const isNear = (value: number): boolean => Math.abs(value - wanted) <= slack;
  return values.some((one) => values.some((other) => one !== other && (isNear(one + other) || isNear(one - other))));
}
