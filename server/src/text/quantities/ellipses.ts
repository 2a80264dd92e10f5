import type { Token } from '../tokens';
import { isFunctionWord } from '../lexicon/words';
import { canBe, isMostly } from '../lexicon/wordnet';
import { wordValue } from './numerals';
import type { Quantity } from './quantity';

/** Tokens from a number within which the one lies whose unit it shares. */
const REACH = 16;

/** Words before a number that is set against another one. */
const SET_AGAINST =
  /(?:^| )(?:rather than|instead of|up from|down from|compared with|compared to|against|not|out of)(?: the| a| an| some| about| just| only)?$/;
const TO = /(?:^| )to(?: about| some| just| only)?$/;

/**
 * Gives a bare number the unit, or the noun, of the one that it is set against: "160 jobs rather than the 210", "1.9
 * million tonnes instead of 2.3 million", "from 48,000 chairs to 126,000"; or that of the one whose verb its clause leaves out, "helped
 * in 86 per cent of patients, and the old one in 41"; or the noun of which it is said to count some:
 * "a sensor, one of eight", "the uninjured, 140 of whom". Quantities come in order of the text.
 */
export function withEllipses(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const done: Quantity[] = [];
  for (const quantity of quantities) {
    const before = done.findLast((other) => !isPeriod(tokens, other));
    if (before && isStartOf(tokens, before, quantity)) done[done.indexOf(before)] = startedBy(quantity, before);
    if (before && isSetAgainst(tokens, before, quantity)) done.push(completedBy(before, quantity));
    else done.push(isUncounted(quantity) ? { ...quantity, counted: countedBefore(tokens, quantity) } : quantity);
  }
  return done;
}

function isSetAgainst(
  tokens: readonly Token[],
  before: Quantity,
  { first, last, dimension, counted, vague }: Quantity,
): boolean {
  if (dimension !== 'count' || !isOpen(counted) || vague || first - before.last > REACH) return false;
  if (before.dimension === 'count' ? before.counted.length === 0 : !MEASURED.test(before.dimension)) return false;
  const between = tokens.slice(before.last, first);
  if (isGapped(tokens, before, between, first, last)) return true;
  if (between.some(({ text }) => /^[.;:?!()]$/.test(text))) return false;
  const words = between.map(({ lower }) => lower).join(' ');
  const isFrom = tokens.slice(Math.max(0, before.first - 2), before.first).some(({ lower }) => lower === 'from');
  return SET_AGAINST.test(words) || (isFrom && TO.test(words));
}

/** Words of whom a clause without a verb is told. */
const MOST_OF_SUBJECT = 4;

/** "in 86 per cent of patients, and the old one in 41": a clause of somebody, the same preposition or verb, and a number alone. */
function isGapped(
  tokens: readonly Token[],
  before: Quantity,
  between: readonly Token[],
  first: number,
  last: number,
): boolean {
  const link = tokens[first - 1]?.lower ?? '';
  if (!(/^(?:in|by|at|for|has|have|had)$/.test(link) || canBe(link, 'v')) || tokens[before.first - 1]?.lower !== link)
    return false;
  const behind = tokens[last];
  if (behind && !/^(?:[.,;]|and)$/.test(behind.text)) return false;
  const start = between.findLastIndex(({ text }) => /^[,;]$/.test(text));
  const [joint, ...subject] = between.slice(start + 1, -1);
  if (start < 0 || !joint || between.slice(0, start).some(({ text }) => /^[.;:?!()—–]$/.test(text))) return false;
  const isJoined = /^(?:and|but|while)$/.test(joint.lower);
  const words = isJoined ? subject : [joint, ...subject];
  return (
    (isJoined || between[start]!.text === ';') &&
    words.length > 0 &&
    words.length <= MOST_OF_SUBJECT &&
    words.every(({ kind, shape, lower }) => kind === 'word' && (shape !== 'lower' || !isMostly(lower, 'v')))
  );
}

/** "from 32 to 50 cents": the number at the start has the unit of that at the end. */
function isStartOf(tokens: readonly Token[], before: Quantity, { first, dimension, value, factor }: Quantity): boolean {
  if (before.dimension !== 'count' || before.counted.length > 0 || before.vague) return false;
  const isFrom = tokens[before.first - 1]?.lower === 'from' && tokens[before.last]?.lower === 'to';
  // "from 11 to 13 million crowns" leaves the magnitude out as well
  if (!isFrom || first !== before.last + 1) return false;
  return dimension === 'count'
    ? value >= MILLION && before.value < THOUSAND
    : value / factor < THOUSAND && SHARED_UNITS.test(dimension);
}

const THOUSAND = 1000;
const MILLION = 1e6;
const SHARED_UNITS = /^(?:money|length|area|volume|mass|percent|power|energy|speed)$/;

/** What stands at the start of a span, in the unit, or the magnitude, of what stands at its end. */
function startedBy(end: Quantity, start: Quantity): Quantity {
  if (end.dimension !== 'count') return completedBy(end, start);
  const factor = THOUSAND ** Math.floor(Math.log10(end.value) / 3);
  const { value, high, step } = start;
  return { ...start, counted: end.counted, factor, value: value * factor, high: high * factor, step: step * factor };
}

/** Nothing is counted: "the 210 announced", "the 210 announced last week". */
const isOpen = ([head, next]: readonly string[]): boolean =>
  head === undefined ||
  (head.endsWith('ed') && !canBe(head, 'n') && (next === undefined || /^(?:last|this|next)$/.test(next)));

/** "11 cases in the three days since Monday, compared with 16": how long it took is not what is compared. */
const isPeriod = (tokens: readonly Token[], { dimension, first }: Quantity): boolean =>
  dimension === 'duration' &&
  /^(?:in|within|over|during|for)(?: (?:the|just|only))?$/.test(
    tokens[first - 1]?.lower === 'the' ? `${tokens[first - 2]?.lower} the` : (tokens[first - 1]?.lower ?? ''),
  );

const isUncounted = ({ dimension, counted, vague }: Quantity): boolean =>
  dimension === 'count' && counted.length === 0 && !vague;

/** What stands before a number that says to count some of it, the nearest noun first. */
function countedBefore(tokens: readonly Token[], { first, last }: Quantity): readonly string[] {
  if (tokens[last]?.lower === 'of' && /^(?:whom|which|them)$/.test(tokens[last + 1]?.lower ?? ''))
    return nounsBefore(tokens, first, isPlural);
  const named = namedBefore(tokens, first);
  if (named.length > 0) return named;
  // "a motion sensor, one of eight"
  const isOneOf = tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'one';
  if (!isOneOf || tokens[first - 3]?.text !== ',') return NOTHING;
  return nounsBefore(tokens, first - 3, ({ lower }) => isMostly(lower, 'n')).slice(0, 1);
}

const NOTHING: readonly never[] = [];

/**
 * "the number of people in the shelters has fallen, to 11,500", "of the 60 swabs taken there, four were positive": what a
 * number that stands alone counts, as its clause has said before.
 */
function namedBefore(tokens: readonly Token[], first: number): readonly string[] {
  for (let at = first - 1; at >= Math.max(0, first - NAMED_REACH); at--) {
    const token = tokens[at]!;
    if (/^[.;:?!]$/.test(token.text)) return NOTHING;
    if (token.lower !== 'of') continue;
    const isNumberOf = COUNT.test(tokens[at - 1]?.lower ?? '');
    // "Of 132 starters 109 finished"; but of the jobs, "38 are those of teachers and 22 …"
    const isOfAll = at === 0 || /^[.;:,?!“”"]$/.test(tokens[at - 1]!.text);
    if (isNumberOf || (isOfAll && !hasNumber(tokens.slice(at + MOST_BEFORE_NOUN, first))))
      return nounsBehind(tokens, at + 1, first);
  }
  return NOTHING;
}

const hasNumber = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, lower }) => kind === 'number' || wordValue(lower) !== undefined);

/** "of all the 132 starters" */
const MOST_BEFORE_NOUN = 4;

const NAMED_REACH = 22;
const COUNT = /^(?:numbers?|total|count|tally)$/;

/** The nouns of the phrase behind "of", up to its plural. */
function nounsBehind(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const nouns: string[] = [];
  for (let at = from; at < to && at < from + MOST_IN_PHRASE; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' || wordValue(token.lower) !== undefined || ARTICLES.test(token.lower)) continue;
    if (token.kind !== 'word' || isFunctionWord(token.lower)) break;
    const isNoun = isMostly(token.lower, 'n') || (/[^s]s$/.test(token.lower) && canBe(token.lower, 'n'));
    if (isNoun) nouns.push(token.lower);
    if (isPlural(token) || (isNoun && /[^s]s$/.test(token.lower))) return nouns;
  }
  return NOTHING;
}

const MOST_IN_PHRASE = 6;
const ARTICLES = /^(?:the|its|their|his|her|all|those|these)$/;
const MOST_NOUNS = 3;

/** Nouns of a kind in the sentence before a token, the nearest first. */
function nounsBefore(tokens: readonly Token[], before: number, isMeant: (token: Token) => boolean): string[] {
  const nouns: string[] = [];
  for (let at = before - 1; at >= Math.max(0, before - REACH) && nouns.length < MOST_NOUNS; at--) {
    const token = tokens[at]!;
    if (/^[.;:?!]$/.test(token.text)) break;
    if (token.kind === 'word' && !isFunctionWord(token.lower) && isMeant(token)) nouns.push(token.lower);
  }
  return nouns;
}

const isPlural = ({ lower }: Token): boolean =>
  /^(?:people|men|women|children|police)$/.test(lower) || (/[^s]s$/.test(lower) && isMostly(lower, 'n'));

const MEASURED = /^(?:money|length|area|volume|mass|duration|percent|power|energy)$/;

function completedBy({ dimension, base, factor, counted }: Quantity, quantity: Quantity): Quantity {
  if (dimension === 'count') return { ...quantity, counted };
  const { value, high, step } = quantity;
  return { ...quantity, dimension, base, factor, value: value * factor, high: high * factor, step: step * factor };
}
