import { relationOf } from '../../text/lexicon/senses';
import { isNounOf, isMostly } from '../../text/lexicon/wordnet';
import { fold } from '../../text/characters';
import type { Item, NameItem, QuantityItem, Statement, WordItem } from '../../text/claims/statement';
import { tollOf } from '../../text/claims/toll';
import { compareQuantities, isBare, slipDigits, type Comparison } from '../../text/quantities/compare';
import type { Quantity } from '../../text/quantities/quantity';
import { textOf } from '../../text/span';
import { areGovernedAlike } from './governors';
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
  /** Digits that agree where the draft's figure looks like a slip of the pen for this one; 0 where it does not. */
  readonly slip: number;
  /** Both are the age of one person. */
  readonly owned: boolean;
  /** All of it in one number, about 0 to 1.3: whether the two figures stand for the same thing. */
  readonly score: number;
}

/** What agrees in its words or digits may be called otherwise: 5,300 homes and 3,500 customers. */
const FIT_BY_ELSE = 0.35;
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
  if (comparison === 'different' && areFarApart(slot.quantity, item.quantity)) return undefined;
  const owners = ownersCompared(slot, draft, item, source);
  if (owners === 'different') return undefined;
  const [toll, otherToll] = [tollOf(slot, draft.statement), tollOf(item, source.statement)];
  if (toll && otherToll && toll !== otherToll) return undefined;
  const sameToll = toll !== undefined && toll === otherToll && areOpenTolls(slot.quantity, item.quantity);
  const slip = comparison === 'different' ? slipBetween(slot, draft.statement, item, source.statement) : 0;
  const governed = areGovernedAlike(slot, draft.statement, item, source.statement, slot.quantity.counted.length === 0);
  const headed = headFit(slot, draft.statement, item, source.statement);
  const fit = Math.max(headed, sameToll ? 0.9 : slip >= 3 || governed ? FIT_BY_ELSE : 0);
  if (fit === 0) return undefined;
  const context = scoreSlots(slot, draft, item, source, rarity);
  const score =
    owners === 'same'
      ? 1
      : context.score * (0.55 + 0.45 * fit) + (governed || sameToll ? GOVERNED : 0) - RIVAL * context.rivals;
  return { passage, item, comparison, context, fit, governed, slip, score, owned: owners === 'same' };
}

/** Tolls that do not say of whom, or of people only: "six soldiers" are not "27 dead". */
const areOpenTolls = (a: Quantity, b: Quantity): boolean =>
  [a, b].every(({ counted }) => counted.every((word) => isPeople(word) || TOLL_NOUN.test(word)));

const TOLL_NOUN = /^(?:deaths?|dead|fatalities|victims?|casualties|bodies|lives|injuries|cases?|infections?)$/;

// ---- Whose age --------------------------------------------------------------------------------------------------

/** Whether two ages are of one person; undefined where that is not said. */
function ownersCompared(a: QuantityItem, one: Side, b: QuantityItem, other: Side): 'same' | 'different' | undefined {
  if (a.quantity.dimension !== 'age' || b.quantity.dimension !== 'age') return undefined;
  const [owner, otherOwner] = [ownerOf(a, one.statement), ownerOf(b, other.statement)];
  if (!owner || !otherOwner) return undefined;
  const [entity, otherEntity] = [one.entityOf(owner), other.entityOf(otherOwner)];
  if (entity && otherEntity) return entity === otherEntity ? 'same' : 'different';
  const last = ({ mention }: NameItem): string => fold(mention.words[mention.words.length - 1]!);
  return last(owner) === last(otherOwner) ? 'same' : 'different';
}

/** The person whose age it is: right before it behind a comma, or right behind "34-year-old", or the subject. */
function ownerOf({ first, last, segment }: QuantityItem, { items, block }: Statement): NameItem | undefined {
  const names = items.filter((item): item is NameItem => item.kind === 'name');
  const beside = names.find((name) => name.last === first - 1 && /^[,(]$/.test(block.tokens[name.last]!.text));
  if (beside) return beside;
  const behind = names.find((name) => name.first >= last && name.first <= last + 3 && name.segment === segment);
  return behind ?? names.filter((name) => name.last <= first && segment - name.segment <= 1).at(-1);
}

/** Scores of which one number agrees, and numbers that agree in most digits. */
function slipBetween(a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): number {
  const [own, right] = [a.quantity, b.quantity];
  if (own.dimension === 'score') return own.value === right.value || own.high === right.high ? 3 : 0;
  if (own.style === 'words' || right.style === 'words') return 0;
  return slipDigits(numberText(a, one), numberText(b, other));
}

const numberText = ({ quantity }: QuantityItem, { block }: Statement): string => textOf(block.prose, quantity.amount);

// ---- What is counted --------------------------------------------------------------------------------------------

/** Nouns for people that stand for one another where nothing else is said. */
const PEOPLE = /^(?:people|persons?|men|women|man|woman|others|children|victims?|dead|locals|folk)$/;

const isPeople = (word: string): boolean => PEOPLE.test(word) || isNounOf(word, 'person');

/** How well the things counted agree, 0 to 1. Where one side does not name them, what stands before it must do. */
function headFit(a: QuantityItem, one: Statement, b: QuantityItem, other: Statement): number {
  const [heads, others] = [a.quantity.counted, b.quantity.counted];
  if (isBare(a.quantity) !== isBare(b.quantity) && a.quantity.dimension !== b.quantity.dimension) return 0.5;
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

/** Weeks and minutes, thousands and tens: not one thing with a wrong figure. A million for a billion can be. */
function areFarApart(a: Quantity, b: Quantity): boolean {
  if (a.dimension === 'ordinal' || a.dimension === 'clock' || a.dimension === 'score') return false;
  const ratio = Math.max(a.value, b.value) / Math.max(1e-9, Math.min(a.value, b.value));
  return ratio > FAR && Math.abs(Math.log10(ratio) % 3) > 1e-9;
}

const FAR = 25;

/** A number that says little by itself: small, and written everywhere. */
export const isSmall = ({ dimension, value }: Quantity): boolean =>
  (dimension === 'count' && value <= 12) || dimension === 'ordinal' || (dimension === 'ratio' && value === 50);
