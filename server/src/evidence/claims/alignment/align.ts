import { isOrderWord, type DateItem, type Item } from '../../../text/claims/statement';
import { sharesDays } from '../../../text/dates/resolve';
import { relatedIds } from '../../../text/lexicon/related';
import { isMostly } from '../../../text/lexicon/wordnet';
import { fitted } from '../../../text/memo';
import { compareQuantities } from '../../../text/quantities/compare';
import type { Side, SideItem } from './sides';

// ---- Weights ----------------------------------------------------------------------------------------------------

/** Verbs that carry no meaning of their own, and those of speech, which stand around any claim. */
const LIGHT =
  /^(?:say|said|says|saying|tell|told|tells|make|made|makes|making|take|took|taken|takes|taking|get|got|gets|getting|give|gave|given|gives|go|went|gone|goes|going|come|came|comes|coming|put|puts|set|keep|kept|let|add|added|according|call|called|know|known|think|thought|see|saw|seen|want|wanted|need|needs|use|used|show|shown|showed|become|became|include|including|included|expected|expect|hope|hopes|put|puts|way|thing|things|part|lot|number|figure|total|official|officials|spokesman|spokeswoman|statement|report|reported|reports|news|yesterday|today|now|later|earlier|first|last|time|day|days)$/;

/** What an item is worth when two statements are compared; `rarity` says how much its words tell, from 0 to 1. */
export function weightOf(item: Item, rarity: (item: Item) => number): number {
  if (item.kind === 'word' && isOrderWord(item.word)) return 0;
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

// ---- One statement to be held against many ----------------------------------------------------------------------

/** The draft's statement, prepared for being compared with many passages. */
export class Claimed {
  readonly side: Side;
  /** What each item of the side is worth. */
  readonly weights: readonly number[];
  /** What an item of any side is worth. */
  readonly weightOf: (item: Item) => number;
  /** Words of the side that can stand for a basic form: their indices, and how well they do. */
  readonly byLemma: ReadonlyMap<number, readonly Standing[]>;
  /** The indices of the items that are no plain words. */
  readonly noWords: readonly number[];
  readonly #orders = new Map<Place, readonly Weighted[]>();
  #whole: readonly Weighted[] | undefined;

  constructor(side: Side, rarity: (item: Item) => number) {
    this.side = side;
    this.weightOf = (item) => weightOf(item, rarity);
    this.weights = side.items.map((item) => item.weight(this.weightOf));
    const byLemma = new Map<number, Standing[]>();
    const put = (lemma: number, standing: Standing): void => {
      const list = byLemma.get(lemma);
      if (list) list.push(standing);
      else byLemma.set(lemma, [standing]);
    };
    side.items.forEach(({ item, lemmas }, index) => {
      if (item.kind === 'word')
        for (const [lemma, likeness] of relatedIds(item.word)) put(lemma, { index, likeness, isName: false });
      if (isPlainWord(side.items[index]!))
        for (const lemma of lemmas) put(lemma, { index, likeness: 1, isName: false });
      // "the bridge" for Stallard Bridge counts half
      else if (item.kind === 'name') for (const lemma of lemmas) put(lemma, { index, likeness: IN_NAME, isName: true });
    });
    this.byLemma = byLemma;
    this.noWords = [...side.items.keys()].filter((index) => side.items[index]!.item.kind !== 'word');
  }

  /** What stands around some words, in the order in which partners are looked for: their own statement first, and what weighs most. */
  around(place: Place): readonly Weighted[] {
    const known = this.#orders.get(place);
    if (known) return known;
    const order = this.side.items
      .map(({ item, own }, index) => ({
        index,
        own,
        weight: own && isIn(item, place) ? 0 : this.weights[index]! * (own ? nearness(item, place) : AROUND),
      }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => Number(b.own) - Number(a.own) || b.weight - a.weight);
    this.#orders.set(place, order);
    return order;
  }

  /** The items of the statement itself in that order. */
  get whole(): readonly Weighted[] {
    return (this.#whole ??= this.side.items
      .map(({ own }, index) => ({ index, own, weight: own ? this.weights[index]! : 0 }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight));
  }
}

/** Some words of a statement: a half-open range of its block's tokens, in one clause. */
export type Place = Pick<Item, 'first' | 'last' | 'segment'>;

/** Whether an item has a word of a place of its statement. */
const isIn = (item: Item, place: Place): boolean => item.first < place.last && item.last > place.first;

/** An item of a side by its index, with what it counts for. */
interface Weighted {
  readonly index: number;
  readonly own: boolean;
  readonly weight: number;
}

interface Standing {
  readonly index: number;
  readonly likeness: number;
  readonly isName: boolean;
}

const IN_NAME = 0.5;

/** "Talks" at the head of a sentence, which is no name as far as anybody knows. */
const isPlainWord = ({ item, entity }: SideItem): boolean =>
  item.kind === 'name' && item.mention.doubtful && item.mention.words.length === 1 && entity === undefined;

// ---- Two statements side by side --------------------------------------------------------------------------------

/** An item of the source that can stand for one of the draft. */
interface Partner {
  readonly index: number;
  readonly likeness: number;
}

/** Items of the draft and of the source that stand for one another. */
export interface AlignedPair {
  readonly draft: Item;
  readonly source: Item;
  readonly likeness: number;
  /** The source's item stands in its statement itself, not in the one before or behind. */
  readonly own: boolean;
}

/** How much of a whole statement another one has. */
export interface WholeScore {
  /** Share of the weight of the draft's items that the source has as well, 0 to 1. */
  readonly score: number;
  /** The weight that both share. */
  readonly shared: number;
  /** The same share for its words alone, without names, figures and dates. */
  readonly words: number;
  readonly pairs: readonly AlignedPair[];
  /** Items of the draft that have no partner. */
  readonly missing: readonly Item[];
}

/** How much of what stands around one slot also stands around another. */
export interface SlotScore {
  /** Share of the weight around the draft's slot that the source has as well, 0 to 1. */
  readonly score: number;
  /** Share of the weight around the source's slot that the draft has as well: a short sentence inside a long one. */
  readonly covered: number;
  /** The weight that both share. */
  readonly shared: number;
  /** Items that stand for one another. */
  readonly pairs: readonly { readonly draft: Item; readonly source: Item; readonly likeness: number }[];
  /** Names or dates beside the two slots that shut each other out. */
  readonly rivals: number;
  /** Names in the source's clause that the draft has not, beside others of their kind that it has: of more than the one. */
  readonly strangers: number;
}

const NEXT_CLAUSE = 0.5;
const OTHER_CLAUSE = 0.25;
const PER_TOKEN = 0.06;
const SOURCE_NEXT_CLAUSE = 0.85;
const SOURCE_OTHER_CLAUSE = 0.7;
const SOURCE_NEIGHBOUR = 0.4;
/** What was asked is part of what is answered. */
const SOURCE_ASKED = 0.8;
const SOURCE_BESIDE = 0.7;
const AROUND = 0.25;
const MOST_AROUND = 0.6;

/** A statement of the draft beside one of a source: which items can stand for which, worked out once for all slots. */
export class Alignment {
  readonly claimed: Claimed;
  readonly draft: Side;
  readonly source: Side;
  /** For each item of the draft, the items of the source that can stand for it. */
  readonly #partners: readonly (readonly Partner[])[];
  #whole: WholeScore | undefined;

  constructor(claimed: Claimed, source: Side) {
    this.claimed = claimed;
    this.draft = claimed.side;
    this.source = source;
    this.#partners = this.#align();
  }

  #align(): (readonly Partner[])[] {
    const { byLemma, noWords } = this.claimed;
    const partners: (readonly Partner[])[] = new Array<readonly Partner[]>(this.draft.items.length).fill(NOBODY);
    const put = (own: number, index: number, likeness: number): void => {
      if (partners[own] === NOBODY) partners[own] = [{ index, likeness }];
      else (partners[own] as Partner[]).push({ index, likeness });
    };
    const best = new Map<number, number>();
    const { items } = this.source;
    for (let index = 0; index < items.length; index++) {
      const other = items[index]!;
      const { item, lemmas } = other;
      for (const lemma of lemmas) {
        const standings = byLemma.get(lemma);
        if (!standings) continue;
        for (const { index: own, likeness, isName } of standings) {
          if (isName && item.kind === 'name') continue;
          const worth = item.kind !== 'name' || isPlainWord(other) ? likeness : likeness === 1 ? IN_NAME : 0;
          if (worth > (best.get(own) ?? 0)) best.set(own, worth);
        }
      }
      if (best.size > 0) {
        for (const [own, likeness] of best) put(own, index, likeness);
        best.clear();
      }
      if (item.kind === 'word') continue;
      for (const own of noWords) {
        const likeness = likenessOf(this.draft.items[own]!, other);
        if (likeness > 0) put(own, index, likeness);
      }
    }
    return partners;
  }

  /** Whether any item of the source can stand for one of the draft. */
  get sharesAny(): boolean {
    return this.#partners.some((partners) => partners.length > 0);
  }

  /** Whether an item of the source can stand for one of the draft, both by index. */
  canStandFor(own: number, other: number): boolean {
    return this.#partners[own]!.some(({ index }) => index === other);
  }

  /** Compares what stands around the draft's slot with what stands around the source's; both are indices of items. */
  score(slot: number, sourceSlot: number): SlotScore {
    const [own, theirs] = [this.draft.items[slot]!.item, this.source.items[sourceSlot]!.item];
    return this.#score(own, theirs, new Set([sourceSlot]));
  }

  /** The same for words of both statements that need be no items. */
  scoreAt(place: Place, theirs: Place): SlotScore {
    const used = [...this.source.items.keys()].filter((index) => {
      const { item, own } = this.source.items[index]!;
      return own && isIn(item, theirs);
    });
    return this.#score(place, theirs, new Set(used));
  }

  /**
   * How much of what stands around a place of the draft the source has, where "he" and "she" count for whom they mean; never
   * less than without, as that may be another than we think.
   *
   * @param context What was worked out for the place
   */
  meant(context: SlotScore, place: Place): number {
    const [own, other] = [this.draft.referent, this.source.referent];
    if (!own && !other) return context.score;
    const around = this.claimed.around(place).filter(({ own: isOwn }) => isOwn);
    let total = around.reduce((sum, { weight }) => sum + weight, 0);
    let shared = total * context.score;
    if (other)
      for (const { index, weight } of around) {
        const name = this.draft.items[index]!;
        if (name.item.kind === 'name')
          shared += weight * Math.max(0, likenessOf(name, other) - this.#worthOf(name.item, context));
      }
    if (own) {
      const named = this.source.items.filter((item) => item.own && item.item.kind === 'name');
      const worth = Math.max(...[...named, ...(other ? [other] : [])].map((item) => likenessOf(own, item)), 0);
      if (worth > 0) {
        const weight = this.claimed.weightOf(own.item) * nearness(own.item, place);
        total += weight;
        shared += weight * worth;
      }
    }
    return total === 0 ? context.score : Math.max(context.score, Math.min(1, shared / total));
  }

  /** What an item of the draft already counts for: less, where its partner stands beside the source's statement. */
  #worthOf(item: Item, { pairs }: SlotScore): number {
    const found = pairs.find(({ draft }) => draft === item);
    if (!found) return 0;
    return this.source.items.some(({ own, item: partner }) => own && partner === found.source) ? 1 : SOURCE_NEIGHBOUR;
  }

  #score(place: Place, theirs: Place, used: Set<number>): SlotScore {
    const { items } = this.draft;
    const pairs: { draft: Item; source: Item; likeness: number }[] = [];
    let total = 0;
    let shared = 0;
    // sentences before and behind may say what both speak of; they can help, and not speak against it
    let beside = 0;
    for (const { index, own, weight } of this.claimed.around(place)) {
      if (own) total += weight;
      const best = this.#bestPartner(index, theirs, used);
      if (!best) continue;
      used.add(best.index);
      if (own) {
        shared += weight * best.worth;
        pairs.push({ draft: items[index]!.item, source: this.source.items[best.index]!.item, likeness: best.likeness });
      } else beside += weight * best.worth;
    }
    const help = Math.min(MOST_AROUND, beside);
    const covered = pairs.length < 2 ? 0 : this.#coveredShare(theirs, pairs);
    return {
      score: total === 0 ? 0 : Math.min(1, shared / total + help * AROUND),
      covered,
      shared: shared + help,
      pairs: fitted(pairs),
      rivals: this.#rivals(place, theirs, pairs),
      strangers: this.#strangers(theirs, pairs),
    };
  }

  /** How much of the draft's whole statement the source's has, and what of it the source has not. */
  get whole(): WholeScore {
    return (this.#whole ??= this.#scoreWhole());
  }

  #scoreWhole(): WholeScore {
    const { items } = this.draft;
    const used = new Set<number>();
    const pairs: AlignedPair[] = [];
    const missing: Item[] = [];
    const all = { total: 0, shared: 0 };
    const words = { total: 0, shared: 0 };
    for (const { index, weight } of this.claimed.whole) {
      const best = this.#bestOf(index, used, ({ own }) => (own ? 1 : SOURCE_BESIDE));
      for (const sum of items[index]!.item.kind === 'word' ? [all, words] : [all]) {
        sum.total += weight;
        sum.shared += weight * (best?.worth ?? 0);
      }
      if (!best) {
        missing.push(items[index]!.item);
        continue;
      }
      used.add(best.index);
      const other = this.source.items[best.index]!;
      pairs.push({ draft: items[index]!.item, source: other.item, likeness: best.likeness, own: other.own });
    }
    return {
      score: shareOf(all),
      shared: all.shared,
      words: shareOf(words),
      pairs: fitted(pairs),
      missing: fitted(missing),
    };
  }

  /** Share of what stands around the source's slot that the draft has as well: a short sentence inside a long one. */
  #coveredShare(slot: Place, pairs: SlotScore['pairs']): number {
    const worth = new Map(pairs.map((pair) => [pair.source, pair.likeness]));
    const sum = { total: 0, shared: 0 };
    this.source.items.forEach((other) => {
      if (!other.own || isIn(other.item, slot)) return;
      const weight = other.weight(this.claimed.weightOf) * nearness(other.item, slot);
      sum.total += weight;
      sum.shared += weight * (worth.get(other.item) ?? 0);
    });
    return shareOf(sum);
  }

  #bestPartner(
    index: number,
    slot: Place,
    used: ReadonlySet<number>,
  ): { index: number; likeness: number; worth: number } | undefined {
    const [from, to] = this.source.asked;
    return this.#bestOf(index, used, ({ item, own }, at) => {
      const clauses = Math.abs(item.segment - slot.segment);
      if (!own) return at >= from && at < to ? SOURCE_ASKED : SOURCE_NEIGHBOUR;
      return clauses === 0 ? 1 : clauses === 1 ? SOURCE_NEXT_CLAUSE : SOURCE_OTHER_CLAUSE;
    });
  }

  /** The unused item of the source that stands best for one of the draft. */
  #bestOf(
    index: number,
    used: ReadonlySet<number>,
    nearnessOf: (other: SideItem, index: number) => number,
  ): { index: number; likeness: number; worth: number } | undefined {
    let best: { index: number; likeness: number; worth: number } | undefined;
    for (const { index: other, likeness } of this.#partners[index]!) {
      if (used.has(other)) continue;
      const worth = likeness * nearnessOf(this.source.items[other]!, other);
      if (!best || worth > best.worth) best = { index: other, likeness, worth };
    }
    return best;
  }

  #strangers(slot: Place, pairs: SlotScore['pairs']): number {
    const paired = new Set(pairs.map((pair) => pair.source));
    const names = this.source.items.filter(
      ({ item, own }) => own && !isIn(item, slot) && item.kind === 'name' && item.segment === slot.segment,
    );
    const kinds = new Set(names.filter(({ item }) => paired.has(item)).map(({ entity }) => entity?.kind));
    return names.filter(({ item, entity }) => !paired.has(item) && entity !== undefined && kinds.has(entity.kind))
      .length;
  }

  /** Names of one kind, or dates, in the clauses of both slots that have no partner on the other side: another subject. */
  #rivals(place: Place, slot: Place, pairs: SlotScore['pairs']): number {
    const [ours, theirs] = [new Set(pairs.map((pair) => pair.draft)), new Set(pairs.map((pair) => pair.source))];
    const near = ({ items }: Side, of: Place, paired: ReadonlySet<Item>): SideItem[] =>
      items.filter(
        ({ item, own }) =>
          own &&
          !isIn(item, of) &&
          item.segment === of.segment &&
          (item.kind === 'name' || item.kind === 'date') &&
          !paired.has(item),
      );
    const others = near(this.source, slot, theirs);
    const { referent } = this.source;
    // "She was second and earned 120,000": where the clause names nobody, who was named before is its subject
    if (
      referent &&
      !this.source.items.some(({ item, own }) => own && item.kind === 'name' && item.segment === slot.segment)
    )
      others.push(referent);
    if (others.length === 0) return 0;
    let rivals = 0;
    for (const own of near(this.draft, place, ours)) for (const other of others) if (areRivals(own, other)) rivals++;
    return rivals;
  }
}

const NOBODY: readonly Partner[] = [];

const shareOf = ({ total, shared }: { readonly total: number; readonly shared: number }): number =>
  total === 0 ? 0 : shared / total;

function areRivals(a: SideItem, b: SideItem): boolean {
  if (a.item.kind === 'name' && b.item.kind === 'name')
    return a.entity !== undefined && b.entity !== undefined && a.entity !== b.entity && a.entity.kind === b.entity.kind;
  return (
    a.item.kind === 'date' &&
    b.item.kind === 'date' &&
    a.days !== undefined &&
    b.days !== undefined &&
    !sharesDays(a.days, b.days) &&
    !areOneWeekday(a.item, b.item)
  );
}

/** How near an item of the draft stands to the slot, from 1 down. */
function nearness(item: Item, slot: Place): number {
  const clauses = Math.abs(item.segment - slot.segment);
  const tokens = item.first >= slot.last ? item.first - slot.last : slot.first - item.last;
  return (clauses === 0 ? 1 : clauses === 1 ? NEXT_CLAUSE : OTHER_CLAUSE) / (1 + PER_TOKEN * Math.max(0, tokens));
}

/** How well two items that are no plain words stand for one another, from 0 to 1. */
function likenessOf(a: SideItem, b: SideItem): number {
  if (a.item.kind === 'name' && b.item.kind === 'name') {
    if (a.entity && b.entity) return a.entity === b.entity ? 1 : 0;
    return a.lastWord === b.lastWord && isShortened(a.item.mention.words, b.item.mention.words) ? 0.9 : 0;
  }
  if (a.item.kind === 'quantity' && b.item.kind === 'quantity') {
    const comparison = compareQuantities(a.item.quantity, b.item.quantity);
    return comparison === 'equal' ? 1 : comparison === 'compatible' ? 0.8 : 0;
  }
  if (a.item.kind !== 'date' || b.item.kind !== 'date' || !a.days || !b.days) return 0;
  if (!sharesDays(a.days, b.days)) return areOneWeekday(a.item, b.item) ? 0.7 : 0;
  return a.days.from === b.days.from && a.days.to === b.days.to ? 1 : 0.7;
}

/** "on Friday" of one text may be that to come, and of another that which was. */
const areOneWeekday = ({ date }: DateItem, { date: other }: DateItem): boolean =>
  date.weekday !== undefined &&
  date.weekday === other.weekday &&
  date.month === undefined &&
  other.month === undefined &&
  date.turn === other.turn;

/** "Vadász" for "Gábor Vadász"; but the Judiciary Committee is not the Finance Committee. */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 || short.every((word) => long.includes(word));
}
