import { isAgeThen } from '../../../text/claims/agesThen';
import type { QuantityItem, Statement, WordItem } from '../../../text/claims/statement';
import { relationOf } from '../../../text/lexicon/senses';
import { isMostly, isNounOf } from '../../../text/lexicon/wordnet';
import { isBare } from '../../../text/quantities/compare';
import type { Quantity } from '../../../text/quantities/quantity';

/** Nouns for people that stand for one another where nothing else is said. */
const PEOPLE = /^(?:people|persons?|men|women|man|woman|others|children|victims?|dead|locals|folk)$/;

/** Whether a figure counts people and says no more of them: of those there are many, and each number of others. */
export const countsAnyPeople = ({ dimension, counted }: Quantity): boolean =>
  dimension === 'count' && PEOPLE.test(counted[0] ?? '');

const isPeople = (word: string): boolean => PEOPLE.test(word) || isNounOf(word, 'person');

/** How well the things counted agree, 0 to 1. Where one side does not name them, what stands before it must do. */
export function headFit(a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): number {
  const [heads, others] = [a.quantity.counted, b.quantity.counted];
  if (a.quantity.dimension === 'label' || (isAgeThen(a, one) && isAgeThen(b, other))) return 1;
  if (isBare(a.quantity) !== isBare(b.quantity) && a.quantity.dimension !== b.quantity.dimension)
    return areSums(a.quantity, b.quantity) ? 0.7 : 0.5;
  if (a.quantity.dimension !== 'count' && a.quantity.dimension !== 'ordinal') return unitFit(heads, others);
  const counted = heads.length > 0 && others.length > 0 ? countedFit(heads, others) : undefined;
  if (counted !== undefined && counted >= 0.8) return counted;
  // "killing at least 19 people" and "the death toll rose to 27"
  const [topic, otherTopic] = [topicOf(a, one), topicOf(b, other)];
  const isOpen = (list: readonly string[]): boolean => list.length === 0 || list.every((word) => PEOPLE.test(word));
  const byTopic =
    isOpen(heads) || isOpen(others) ? 0.85 * countedFit([...heads, ...topic], [...others, ...otherTopic], true) : 0;
  if (counted !== undefined)
    return counted === 0 && !(isOpen(heads) || isOpen(others)) ? 0 : Math.max(counted, byTopic);
  return topic.length + heads.length === 0 || otherTopic.length + others.length === 0 ? 0.4 : Math.max(0.35, byTopic);
}

/** "is to have 3 million", "will receive 5m dinars": a sum of which the currency goes without saying. */
const areSums = (a: Quantity, b: Quantity): boolean =>
  [a, b].some(({ dimension }) => dimension === 'money') && [a, b].every(({ value }) => value >= LEAST_SUM);

const LEAST_SUM = 1e6;

function countedFit(heads: readonly string[], others: readonly string[], loose = false): number {
  let best = 0;
  for (const [at, head] of heads.entries()) {
    for (const [index, other] of others.entries()) {
      const likeness = LIKENESS[relationOf(head, other)];
      // the nearest noun says most: "steel tonnes" are not "steel bolts"
      best = Math.max(best, likeness * (at === 0 || index === 0 || loose ? 1 : 0.8));
    }
  }
  if (best >= 0.5) return best;
  const arePeople = heads.some(isPeople) && others.some(isPeople);
  return arePeople && (heads.some((head) => PEOPLE.test(head)) || others.some((head) => PEOPLE.test(head))) ? 0.5 : 0;
}

const LIKENESS = { same: 1, synonym: 0.85, kin: 0.8, wider: 0.6, opposite: 0, none: 0 } as const;

/** Measures and money need not say of what; where both do, it must not be another thing. */
function unitFit(heads: readonly string[], others: readonly string[]): number {
  if (heads.length === 0 || others.length === 0) return 0.8;
  const fit = countedFit(heads, others);
  return fit > 0 ? Math.max(fit, 0.8) : 0.5;
}

/** Nouns of the clause before a figure that names nothing behind it: "the number of homes destroyed rose to 428". */
function topicOf(item: QuantityItem, { items }: Statement): string[] {
  return items
    .filter(
      (other): other is WordItem => other.kind === 'word' && other.segment === item.segment && other.last <= item.first,
    )
    .map(({ word }) => word)
    .filter((word) => !isMostly(word, 'r'))
    .reverse()
    .slice(0, 4);
}

/** Tolls that do not say of whom, or of people only: "six soldiers" are not "27 dead". */
export const areOpenTolls = (a: Quantity, b: Quantity): boolean =>
  [a, b].every(({ counted }) => counted.every((word) => isPeople(word) || TOLL_NOUN.test(word)));

const TOLL_NOUN = /^(?:deaths?|dead|fatalities|victims?|casualties|bodies|lives|injuries|cases?|infections?)$/;
