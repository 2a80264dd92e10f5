import { isFunctionWord } from '../../text/lexicon/words';
import { relationOf } from '../../text/lexicon/senses';
import { isNounOf, isMostly } from '../../text/lexicon/wordnet';
import type { Item, QuantityItem, Statement, WordItem } from '../../text/claims/statement';
import { compareQuantities, isSlipOf, type Comparison } from '../../text/quantities/compare';
import type { Quantity } from '../../text/quantities/quantity';
import { textOf } from '../../text/span';
import { scoreSlots, type Side, type SlotScore } from './align';
import type { Passage } from './passages';

/** A figure of a source held against one of the draft. */
export interface FigureMatch {
  readonly passage: Passage;
  readonly item: QuantityItem;
  readonly comparison: Exclude<Comparison, 'incomparable'>;
  readonly context: SlotScore;
  /** How well what is counted agrees: 1 the same, 0 another thing. */
  readonly fit: number;
  /** The words right before or behind the two figures are the same. */
  readonly governed: boolean;
  /** The draft's figure looks like a slip of the pen for this one. */
  readonly slip: boolean;
  /** All of it in one number, about 0 to 1.3: whether the two figures stand for the same thing. */
  readonly score: number;
}

const GOVERNED = 0.15;
const RIVAL = 0.2;

/** Holds a figure of the draft against one of a source; undefined where they cannot be of the same thing. */
export function matchFigures(
  slot: QuantityItem,
  draft: Side,
  item: QuantityItem,
  source: Side,
  passage: Passage,
  rarity: (item: Item) => number,
): FigureMatch | undefined {
  const comparison = compareQuantities(slot.quantity, item.quantity);
  if (comparison === 'incomparable' || item.quantity.relative !== slot.quantity.relative) return undefined;
  const fit = headFit(slot, draft.statement, item, source.statement);
  if (fit === 0) return undefined;
  const context = scoreSlots(slot, draft, item, source, rarity);
  const governed = isGovernedAlike(slot, draft.statement, item, source.statement);
  const score = context.score * (0.55 + 0.45 * fit) + (governed ? GOVERNED : 0) - RIVAL * context.rivals;
  const slip = isSlipOf(numberText(slot, draft.statement), numberText(item, source.statement));
  return { passage, item, comparison, context, fit, governed, slip, score };
}

const numberText = ({ quantity }: QuantityItem, { block }: Statement): string => textOf(block.prose, quantity.amount);

// ---- What is counted --------------------------------------------------------------------------------------------

/** Nouns for people that stand for one another where nothing else is said. */
const PEOPLE = /^(?:people|persons?|men|women|man|woman|others|children|victims?|dead|locals|folk)$/;

const isPeople = (word: string): boolean => PEOPLE.test(word) || isNounOf(word, 'person');

/** How well the things counted agree, 0 to 1. Where one side does not name them, what stands before it must do. */
function headFit(a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): number {
  const [heads, others] = [a.quantity.counted, b.quantity.counted];
  if (a.quantity.dimension !== 'count' && a.quantity.dimension !== 'ordinal') return unitFit(heads, others);
  if (heads.length > 0 && others.length > 0) return countedFit(heads, others);
  const [topic, otherTopic] = [heads.length > 0 ? heads : topicOf(a, one), others.length > 0 ? others : topicOf(b, other)];
  if (topic.length === 0 || otherTopic.length === 0) return 0.4;
  return Math.max(0.35, 0.85 * countedFit(topic, otherTopic, true));
}

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
    .filter((other): other is WordItem => other.kind === 'word' && other.segment === item.segment && other.last <= item.first)
    .map(({ word }) => word)
    .filter((word) => !isMostly(word, 'v') && !isMostly(word, 'r'))
    .reverse()
    .slice(0, 4);
}

// ---- The words beside it ----------------------------------------------------------------------------------------

/** Whether the nearest word with content before or behind both figures is the same. */
function isGovernedAlike(a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): boolean {
  const [before, otherBefore] = [wordBefore(a, one), wordBefore(b, other)];
  if (before && otherBefore && isAlike(before, otherBefore)) return true;
  const [behind, otherBehind] = [wordBehind(a, one), wordBehind(b, other)];
  return behind !== undefined && otherBehind !== undefined && a.quantity.counted.length === 0 && isAlike(behind, otherBehind);
}

const isAlike = (a: string, b: string): boolean => {
  const relation = relationOf(a, b);
  return relation === 'same' || relation === 'synonym' || relation === 'kin';
};

const REACH = 5;

function wordBefore({ first }: QuantityItem, { block, sentence }: Statement): string | undefined {
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH); at--) {
    const token = block.tokens[at]!;
    if (token.kind === 'mark' && !/^[-"“”]$/.test(token.text)) return undefined;
    if (token.kind === 'word' && !isFunctionWord(token.lower) && !isMostly(token.lower, 'r')) return token.lower;
  }
  return undefined;
}

function wordBehind({ last }: QuantityItem, { block, sentence }: Statement): string | undefined {
  for (let at = last; at < Math.min(sentence.last, last + REACH); at++) {
    const token = block.tokens[at]!;
    if (token.kind === 'mark' && !/^[-"“”]$/.test(token.text)) return undefined;
    if (token.kind === 'word' && !isFunctionWord(token.lower) && !isMostly(token.lower, 'r')) return token.lower;
  }
  return undefined;
}

/** A number that says little by itself: small, and written everywhere. */
export const isSmall = ({ dimension, value }: Quantity): boolean =>
  (dimension === 'count' && value <= 12) || dimension === 'ordinal' || (dimension === 'ratio' && value === 0.5);
