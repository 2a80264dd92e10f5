import { differInDigit } from '../../../text/quantities/slips';
import { unitOf } from '../beside';
import {
  areOfOneKind,
  inStatement,
  isExact,
  shown,
  wordsBetween,
  wrongUnless,
  type FigureInParagraph,
  type Miscalculation,
} from '../figures';

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:double[sd]?|doubling)\b/, 2],
  [/\b(?:triple[sd]?|tripling|treble[sd]?|trebling)\b/, 3],
  [/\b(?:quadruple[sd]?|quadrupling)\b/, 4],
  [/\b(?:halve[sd]?|halving)\b/, 0.5],
];
/** Before such a verb: "more than doubled", "all but tripled" are so many times, more or less. */
const LOOSELY = /\b(?:than|nearly|almost|about|roughly|around|some|but|over|virtually|practically|not|or) $/;
/** Rounded sums are called a multiple within this share of it. */
const ROUNDED = 0.05;

/** "doubles, from 22 million marks to 44 million": off by a digit, it is no double */
export function multiple(figure: FigureInParagraph): Miscalculation | undefined {
  const { item, statement } = figure;
  const from = inStatement(figure.before, figure).at(-1);
  if (!from || !areOfOneKind(from.quantity, item.quantity) || !isExact(from.quantity) || !isExact(item.quantity))
    return undefined;
  if (!/^(?:\p{L}+ )?to$/u.test(wordsBetween(statement, from.last, item.first))) return undefined;
  const ahead = wordsBetween(statement, from.first - REACH, from.first);
  const said = factorIn(ahead);
  if (!said || LOOSELY.test(said.before) || !/\bfrom(?: (?:a|an|the|its|only|just))?$/.test(ahead)) return undefined;
  const right = from.quantity.value * said.factor;
  const unit = item.quantity.step;
  if (!differInDigit(item.quantity.value / unit, right / unit)) return undefined;
  return wrongUnless(
    item,
    right,
    right * ROUNDED,
    `${shown(said.factor)} × ${shown(from.quantity.value / unitOf([from.quantity]))}`,
  );
}

/** How often some words say that something is what it was, and what stands before they do. */
function factorIn(words: string): { readonly factor: number; readonly before: string } | undefined {
  for (const [verb, factor] of FACTORS) {
    const found = verb.exec(words);
    if (found) return { factor, before: words.slice(0, found.index) };
  }
  return undefined;
}

/** Tokens before the first figure in which it may stand how often the second is it. */
const REACH = 10;
