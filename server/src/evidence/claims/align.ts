import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import type { Item, NameItem, Statement } from '../../text/claims/statement';
import type { DayRange } from '../../text/dates/resolve';
import { sharesDays } from '../../text/dates/resolve';
import { relationOf } from '../../text/lexicon/senses';
import { isMostly } from '../../text/lexicon/wordnet';
import { compareQuantities } from '../../text/quantities/compare';

/** What one side of an alignment knows of its own items. */
export interface Side {
  readonly statement: Statement;
  /** Statements next to it, whose words count for less. */
  readonly around: readonly Statement[];
  entityOf(item: NameItem): Entity | undefined;
  daysOf(item: Item): DayRange | undefined;
}

/** How well two items stand for one another, from 0 to 1. */
export function likenessOf(a: Item, one: Side, b: Item, other: Side): number {
  if (a.kind === 'word' && b.kind === 'word') return wordLikeness(a.word, b.word);
  if (a.kind === 'name' && b.kind === 'name') return nameLikeness(a, one, b, other);
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const comparison = compareQuantities(a.quantity, b.quantity);
    return comparison === 'equal' ? 1 : comparison === 'compatible' ? 0.8 : 0;
  }
  if (a.kind === 'date' && b.kind === 'date') {
    const [days, otherDays] = [one.daysOf(a), other.daysOf(b)];
    return days && otherDays && sharesDays(days, otherDays)
      ? days.from === otherDays.from && days.to === otherDays.to
        ? 1
        : 0.7
      : 0;
  }
  if (a.kind === 'name' && b.kind === 'word') return wordInName(b.word, a);
  if (a.kind === 'word' && b.kind === 'name') return wordInName(a.word, b);
  return 0;
}

const LIKENESS = { same: 1, synonym: 0.85, kin: 0.85, wider: 0.55, opposite: 0, none: 0 } as const;

const wordLikeness = (a: string, b: string): number => LIKENESS[relationOf(a, b)];

/** One thing, or two names that share their last word; "the bridge" for Stallard Bridge counts half. */
function nameLikeness(a: NameItem, one: Side, b: NameItem, other: Side): number {
  const [entity, otherEntity] = [one.entityOf(a), other.entityOf(b)];
  if (entity && otherEntity) return entity === otherEntity ? 1 : 0;
  const last = (item: NameItem): string => fold(item.mention.words[item.mention.words.length - 1]!);
  return last(a) === last(b) ? 0.9 : 0;
}

const wordInName = (word: string, { mention }: NameItem): number =>
  mention.words.some((part) => part.length > 3 && relationOf(word, part.toLowerCase()) === 'same') ? 0.5 : 0;

// ---- Weights ----------------------------------------------------------------------------------------------------

/** Verbs that carry no meaning of their own, and those of speech, which stand around any claim. */
const LIGHT =
  /^(?:say|said|says|saying|tell|told|tells|make|made|makes|making|take|took|taken|takes|taking|get|got|gets|getting|give|gave|given|gives|go|went|gone|goes|going|come|came|comes|coming|put|puts|set|keep|kept|let|add|added|according|call|called|know|known|think|thought|see|saw|seen|want|wanted|need|needs|use|used|show|shown|showed|become|became|include|including|included|expected|expect|hope|hopes|put|puts|way|thing|things|part|lot|number|figure|total|official|officials|spokesman|spokeswoman|statement|report|reported|reports|news|yesterday|today|now|later|earlier|first|last|time|day|days)$/;

/** What an item is worth when two statements are compared; `rarity` says how much its words tell, from 0 to 1. */
export function weightOf(item: Item, rarity: (item: Item) => number): number {
  const telling = 0.35 + 0.65 * rarity(item);
  switch (item.kind) {
    case 'word':
      return (
        telling * (LIGHT.test(item.word) ? 0.25 : isMostly(item.word, 'r') ? 0.35 : isMostly(item.word, 'a') ? 0.7 : 1)
      );
    case 'name':
      return item.mention.generic === 'people' || item.mention.doubtful ? 0.6 * telling : 1.3 * telling;
    case 'quantity':
      return item.quantity.vague ? 0.3 : item.quantity.dimension === 'ordinal' ? 0.6 : 1;
    case 'date':
      return 0.6;
  }
}

// ---- Slots ------------------------------------------------------------------------------------------------------

/** How much of what stands around one slot also stands around another. */
export interface SlotScore {
  /** Share of the weight around the draft's slot that the source has as well, 0 to 1. */
  readonly score: number;
  /** The weight that both share. */
  readonly shared: number;
  /** Items that stand for one another. */
  readonly pairs: readonly { readonly draft: Item; readonly source: Item; readonly likeness: number }[];
  /** Names or dates beside the two slots that shut each other out. */
  readonly rivals: number;
}

const NEXT_CLAUSE = 0.5;
const OTHER_CLAUSE = 0.25;
const PER_TOKEN = 0.06;
const SOURCE_NEXT_CLAUSE = 0.85;
const SOURCE_OTHER_CLAUSE = 0.7;
const SOURCE_NEIGHBOUR = 0.4;
const AROUND = 0.25;
const MOST_AROUND = 0.6;

/** Compares what stands around a slot of the draft with what stands around a slot of a source. */
export function scoreSlots(
  slot: Item,
  draft: Side,
  sourceSlot: Item,
  source: Side,
  rarity: (item: Item) => number,
): SlotScore {
  let total = 0;
  let shared = 0;
  const pairs: { draft: Item; source: Item; likeness: number }[] = [];
  const used = new Set<Item>([sourceSlot]);
  const context = draft.statement.items
    .filter((item) => item !== slot)
    .map((item) => ({ item, weight: weightOf(item, rarity) * nearness(item, slot) }))
    .sort((a, b) => b.weight - a.weight);
  for (const { item, weight } of context) {
    total += weight;
    const best = bestPartner(item, draft, sourceSlot, source, used);
    if (!best) continue;
    used.add(best.partner);
    shared += weight * best.worth;
    pairs.push({ draft: item, source: best.partner, likeness: best.likeness });
  }
  const own = total === 0 ? 0 : shared / total;
  // sentences before and behind may say what both speak of; they can help, and not speak against it
  let around = 0;
  for (const item of draft.around.flatMap(({ items }) => items)) {
    const best = bestPartner(item, draft, sourceSlot, source, used);
    if (!best) continue;
    used.add(best.partner);
    around += AROUND * weightOf(item, rarity) * best.worth;
  }
  const help = Math.min(MOST_AROUND, around);
  return {
    score: Math.min(1, own + help * AROUND),
    shared: shared + help,
    pairs,
    rivals: rivalsBetween(slot, draft, sourceSlot, source, pairs),
  };
}

/** How near an item of the draft stands to the slot, from 1 down. */
function nearness(item: Item, slot: Item): number {
  const clauses = Math.abs(item.segment - slot.segment);
  const tokens = item.first >= slot.last ? item.first - slot.last : slot.first - item.last;
  return (clauses === 0 ? 1 : clauses === 1 ? NEXT_CLAUSE : OTHER_CLAUSE) / (1 + PER_TOKEN * Math.max(0, tokens));
}

function bestPartner(
  item: Item,
  draft: Side,
  sourceSlot: Item,
  source: Side,
  used: ReadonlySet<Item>,
): { partner: Item; likeness: number; worth: number } | undefined {
  let best: { partner: Item; likeness: number; worth: number } | undefined;
  const consider = (partner: Item, nearness: number): void => {
    if (used.has(partner)) return;
    const likeness = likenessOf(item, draft, partner, source);
    const worth = likeness * nearness;
    if (likeness > 0 && (!best || worth > best.worth)) best = { partner, likeness, worth };
  };
  for (const partner of source.statement.items) {
    const clauses = Math.abs(partner.segment - sourceSlot.segment);
    consider(partner, clauses === 0 ? 1 : clauses === 1 ? SOURCE_NEXT_CLAUSE : SOURCE_OTHER_CLAUSE);
  }
  for (const statement of source.around) for (const partner of statement.items) consider(partner, SOURCE_NEIGHBOUR);
  return best;
}

/** Names of one kind, or dates, in the clauses of both slots that have no partner on the other side: another subject. */
function rivalsBetween(slot: Item, draft: Side, sourceSlot: Item, source: Side, pairs: SlotScore['pairs']): number {
  const [ours, theirs] = [new Set(pairs.map((pair) => pair.draft)), new Set(pairs.map((pair) => pair.source))];
  const near = (side: Side, of: Item, paired: ReadonlySet<Item>): Item[] =>
    side.statement.items.filter((item) => item !== of && item.segment === of.segment && !paired.has(item));
  let rivals = 0;
  for (const item of near(draft, slot, ours)) {
    for (const other of near(source, sourceSlot, theirs)) {
      if (item.kind === 'name' && other.kind === 'name') {
        const [entity, otherEntity] = [draft.entityOf(item), source.entityOf(other)];
        if (entity && otherEntity && entity !== otherEntity && entity.kind === otherEntity.kind) rivals++;
      } else if (item.kind === 'date' && other.kind === 'date') {
        const [days, otherDays] = [draft.daysOf(item), source.daysOf(other)];
        if (days && otherDays && !sharesDays(days, otherDays)) rivals++;
      }
    }
  }
  return rivals;
}
