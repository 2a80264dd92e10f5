import type { Corpus } from '../../corpus/corpus';
import type { Source } from '../../corpus/source';
import type { DateItem, Item, QuantityItem, WordItem } from '../../text/claims/statement';
import { sharesDays, type DayRange } from '../../text/dates/resolve';
import type { Quantity } from '../../text/quantities/quantity';
import { areOpposites } from '../../text/lexicon/opposites';
import { shifted, textOf } from '../../text/span';
import { Alignment, Claimed, type SlotScore } from '../claims/alignment/align';
import { judgeDate } from '../claims/dates/verdict';
import { matchDates, type DateMatch } from '../claims/dates/dates';
import { matchFigures, type FigureMatch } from '../claims/figures/figures';
import { isAmong, judgeFigure } from '../claims/figures/verdict';
import { saysItMoved } from '../claims/figures/outdated';
import { heldAgainst, slotsOf } from '../claims/hold';
import type { Passage } from '../claims/alignment/passage';
import { passagesOf } from '../claims/memory';
import type { Passages } from '../claims/passages';
import { matchPolarity, type PolarityMatch } from '../claims/words/polarity';
import { judgePolarity } from '../claims/words/verdict';
import { placedStatements, type DraftStatement, type Side } from '../claims/alignment/sides';
import { daysBeside, isCurrent, isDated, isOfSpeech } from '../../text/claims/tense';
import type { ConflictPlace } from './conflict';
import { areFarApart } from './days';
import type { Disagreement, ValuedPlace } from './disagreements';
import type { Independence } from './independence';

/** Passages that are asked for; those of the source itself and of its copies are among them. */
const ASKED = 24;
/** Passages of other sources looked at closely for one statement. */
const CANDIDATES = 10;
/** How well each of the two must fit when it is held against the other. */
const FIT = 0.6;
const FIT_DATE = 0.65;
/** From here on, a passage with the one figure or the other is of the same thing, where two others surely are. */
const SECONDS = 0.4;
/** Words and names that both must share; where they count things by the same name, less will do. */
const SHARED = 3;
const SHARED_COUNTS = 2;

/** A slot of another source that stands against one of a statement. */
interface Rival<I extends Item = Item> {
  readonly passage: Passage;
  readonly item: I;
  readonly context: SlotScore;
  readonly score: number;
}

/**
 * Holds what a source states against the others, as the claims of a draft are held against sources, and once more the
 * other way round: a draft tells what its sources tell, while two sources may well tell of two things.
 */
export class StatementAudit {
  readonly #passages: Passages;
  readonly #independence: Independence;

  constructor(corpus: Corpus, independence: Independence) {
    this.#passages = passagesOf(corpus);
    this.#independence = independence;
  }

  /** The disagreements of a source with others, for each of its statements. */
  *of(source: Source): Generator<readonly Disagreement[]> {
    const statements = placedStatements(source.blocks);
    const stated = statements.flatMap(quantitiesOf);
    for (const place of statements) {
      if (place.statement.block.kind === 'heading') continue;
      const near = statements.filter(({ block }) => block === place.block).flatMap(quantitiesOf);
      yield this.#held({ ...place, source }, stated, near);
    }
  }

  #held(own: Passage, stated: readonly Quantity[], near: readonly Quantity[]): readonly Disagreement[] {
    const { statement } = own;
    // which name belongs in a place is no question that two sources alone can settle
    const slots = new Set([...slotsOf(own)].filter(({ kind }) => kind !== 'name'));
    if (slots.size === 0) return [];
    const side = this.#side(own);
    const claimed = this.#claimed(side);
    const aligned = this.#near(own).map((passage) => ({ passage, pair: new Alignment(claimed, this.#side(passage)) }));
    if (aligned.length === 0) return [];
    const held = heldAgainst(side, slots, aligned);
    return [
      ...held.figures.flatMap(({ item, matches }) => {
        const { state, conflicts, dissent } = judgeFigure(item, statement, matches, {
          isStated: (quantity) => isAmong(stated, item.quantity, quantity),
          isUnknown: () => false,
          own: item.quantity,
          near,
          // sources are compared by what their sentences say, and not by what is likely
          bearings: [],
          dated: isDated(item, statement),
          days: daysBeside(item, statement),
          current: isCurrent(item, statement),
          written: undefined,
        });
        const rivals = state === 'contradicted' ? conflicts : (dissent ?? []);
        return rivals
          .filter((rival) => this.#areFigures(own, item, rival))
          .map((rival) => ({
            ...disagreement('figure', own, item, rival, valueOfFigure),
            also: seconding(item, rival, matches).map((slot) => placed(slot, valueOfFigure)),
            ...(item.quantity.counted[0] && { about: item.quantity.counted[0] }),
          }));
      }),
      ...held.dates.flatMap(({ item, sideItem, matches }) => {
        if (!sideItem.days) return [];
        const { state, conflicts } = judgeDate(item, statement, sideItem.days, matches, undefined, () => true);
        return state !== 'contradicted'
          ? []
          : conflicts
              .filter(
                (rival) =>
                  rival.days !== undefined && rival.governed && !rival.moved && this.#areDates(own, item, rival),
              )
              .map((rival) => disagreement('date', own, item, rival, (one) => String(this.#daysOf(one)?.from)));
      }),
      ...held.words.flatMap(({ item, matches }) => {
        const { state, conflicts } = judgePolarity(item, statement, matches);
        return state !== 'contradicted'
          ? []
          : conflicts
              .filter((rival) => this.#areClaims(own, item, rival))
              .map((rival) => disagreement('claim', own, item, rival, ({ passage }) => passage.source.id));
      }),
    ];
  }

  /** Passages of independent sources that share most with one. */
  #near(own: Passage): Passage[] {
    return this.#passages
      .near(own.statement, ASKED)
      .filter(({ statement }) => statement.block.kind !== 'heading')
      .filter((passage) => this.#independence.areToldApart(placeOf(own), placeOf(passage)))
      .slice(0, CANDIDATES);
  }

  /** A source of which nobody knows the day has no days. */
  #side = (passage: Passage): Side => this.#passages.side(passage, undefined);

  #claimed = (side: Side): Claimed => new Claimed(side, (item) => this.#passages.rarity(item));

  #daysOf = ({ passage, item }: Slot): DayRange | undefined =>
    this.#side(passage).items.find((one) => one.item === item)?.days;

  // ---- The other way round --------------------------------------------------------------------------------------

  #areFigures(own: Passage, item: QuantityItem, rival: FigureMatch): boolean {
    const back = this.#back(own, item, rival, matchFigures);
    if (!back || this.#areOfOtherTimes(own, rival.passage)) return false;
    if (isRate(item, own) !== isRate(rival.item, rival.passage)) return false;
    if (back.owned) return !hasAged(own, item, rival);
    const needed = Math.min(rival.fit, back.fit) === 1 ? SHARED_COUNTS : SHARED;
    return isSure(rival, FIT, needed) && isSure(back, FIT, needed);
  }

  #areDates(own: Passage, item: DateItem, rival: DateMatch): boolean {
    const back = this.#back(own, item, rival, matchDates);
    if (!back?.governed || sayOpposites(own, item, rival)) return false;
    return isSure(rival, FIT_DATE, SHARED) && isSure(back, FIT_DATE, SHARED);
  }

  #areClaims(own: Passage, item: WordItem, rival: PolarityMatch): boolean {
    const back = this.#back(own, item, rival, matchPolarity);
    if (!back || back.how !== rival.how || this.#areOfOtherTimes(own, rival.passage)) return false;
    return isSure(rival, FIT, SHARED) && isSure(back, FIT, SHARED);
  }

  /** The item of a source held against its rival's statement, as that was held against the source's. */
  #back<M extends Rival>(
    own: Passage,
    item: Item,
    rival: Rival,
    match: (pair: Alignment, slot: number, other: number, passage: Passage) => M | undefined,
  ): M | undefined {
    const pair = new Alignment(this.#claimed(this.#side(rival.passage)), this.#side(own));
    const slot = pair.draft.items.findIndex((one) => one.item === rival.item);
    const place = pair.source.items.findIndex((one) => one.item === item);
    return slot < 0 || place < 0 ? undefined : match(pair, slot, place, own);
  }

  /** "in 2023", "last month": both say when, and not the same. */
  #areOfOtherTimes(a: Passage, b: Passage): boolean {
    const [own, others] = [this.#timesIn(a), this.#timesIn(b)];
    const isShared = (one: Time): boolean =>
      others.some((other) =>
        one.days && other.days ? sharesDays(one.days, other.days) : one.text.toLowerCase() === other.text.toLowerCase(),
      );
    return own.length > 0 && others.length > 0 && !own.some(isShared);
  }

  #timesIn(passage: Passage): Time[] {
    const { block } = passage.statement;
    return this.#side(passage).items.flatMap(({ item, own, days }) =>
      own && item.kind === 'date' && !isOfSpeech(item, block.tokens) ? [{ days, text: textOf(block.prose, item) }] : [],
    );
  }
}

interface Time {
  readonly days: DayRange | undefined;
  readonly text: string;
}

const quantitiesOf = ({ statement }: DraftStatement): Quantity[] =>
  statement.items.flatMap((item) => (item.kind === 'quantity' ? [item.quantity] : []));

const placeOf = ({ source, at, statement }: Passage): ConflictPlace => ({ source, ...shifted(statement, at) });

const isSure = ({ context, score }: Rival, least: number, shared: number): boolean =>
  context.rivals === 0 && score >= least && context.pairs.length >= shared;

/** "will close in June", "opened in May": two events of one thing. */
function sayOpposites({ statement }: Passage, { segment }: Item, { passage, item }: Rival): boolean {
  const wordsIn = (items: readonly Item[], clause: number): string[] =>
    items.flatMap((one) => (one.kind === 'word' && one.segment === clause ? [one.word] : []));
  const others = wordsIn(passage.statement.items, item.segment);
  return wordsIn(statement.items, segment).some((word) => others.some((other) => areOpposites(word, other)));
}

/** "a day", "every month of delay": so much each time is no sum. */
const isRate = ({ quantity }: QuantityItem, { statement: { block, sentence } }: Passage): boolean =>
  quantity.per !== undefined ||
  block.tokens
    .slice(sentence.first, sentence.last)
    .some(({ lower }, at, tokens) => /^(?:every|each|per)$/.test(lower) && TIMES.test(tokens[at + 1]?.lower ?? ''));

const TIMES = /^(?:minute|hour|day|night|week|month|quarter|season|year|time)$/;

/** People grow older between two sources. */
function hasAged(own: Passage, { quantity }: QuantityItem, { passage, item }: FigureMatch): boolean {
  const [day, other] = [own.source, passage.source].map(({ facts }) => facts.date?.value);
  if (day === undefined || other === undefined) return true;
  const years = (day - other) / DAYS_OF_YEAR;
  return Math.abs(quantity.value - item.quantity.value - years) <= 1;
}

const DAYS_OF_YEAR = 365.25;

/** An item at its place. */
interface Slot {
  readonly passage: Passage;
  readonly item: Item;
}

function disagreement(
  kind: Disagreement['kind'],
  own: Passage,
  item: Item,
  rival: Rival,
  valueOf: (slot: Slot) => string,
): Disagreement {
  return {
    kind,
    own: placed({ passage: own, item }, valueOf),
    other: placed(rival, valueOf),
    isChange: mayHaveChanged(own, rival.passage),
  };
}

const placed = (slot: Slot, valueOf: (slot: Slot) => string): ValuedPlace => ({
  source: slot.passage.source,
  ...shifted(slot.item, slot.passage.at),
  value: valueOf(slot),
});

/** Figures of more passages that are the one or the other of two that stand against each other. */
const seconding = (item: QuantityItem, rival: FigureMatch, matches: readonly FigureMatch[]): FigureMatch[] =>
  matches.filter(
    (match) =>
      match.passage !== rival.passage &&
      match.context.rivals === 0 &&
      match.score >= SECONDS &&
      match.fit >= rival.fit &&
      [item, rival.item].some(({ quantity }) => valueOfQuantity(quantity) === valueOfQuantity(match.item.quantity)),
  );

const valueOfFigure = ({ item }: Slot): string => valueOfQuantity((item as QuantityItem).quantity);

const valueOfQuantity = ({ dimension, base, value, high }: Quantity): string =>
  [dimension, base, Number(value.toPrecision(9)), Number(high.toPrecision(9))].join(' ');

/** Whether the later of two sources says that things have moved, or comes so late that they may have, or one speaks of what is to come. */
function mayHaveChanged(a: Passage, b: Passage): boolean {
  const [one, other] = [a, b].map(({ source }) => source.facts.date?.value);
  if (one === undefined || other === undefined || one === other) return false;
  const [earlier, later] = one < other ? [a, b] : [b, a];
  return (
    areFarApart(a.source, b.source) ||
    saysItMoved(later.statement) ||
    earlier.statement.moods.some(({ ahead }) => ahead)
  );
}
