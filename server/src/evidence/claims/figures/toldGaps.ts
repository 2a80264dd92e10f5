import { inUnits, unitOf } from '../../../draft/arithmetic/beside';
import { saidGap } from '../../../draft/arithmetic/cues';
import {
  digitsOf,
  isExact,
  shownDifference,
  wordsBehind,
  wordsBetween,
  type FigureInParagraph,
} from '../../../draft/arithmetic/figures';
import { knownAround, knownIn, type Known } from '../../../draft/arithmetic/known';
import { isAddend } from '../../../draft/arithmetic/results';
import { figuresOf } from '../../../draft/arithmetic/sums';
import { statementsOf, type QuantityItem, type Statement } from '../../../text/claims/statement';
import { isFunctionWord } from '../../../text/lexicon/words';
import { isNearMiss } from '../../../text/quantities/slips';
import type { Quantity } from '../../../text/quantities/quantity';
import type { HeldStatement } from '../held';
import type { Passage } from '../alignment/passage';
import type { DraftStatement } from '../alignment/sides';

/*
 * "Seventy branches will be shut, 14 fewer than the summer's plan", where a source has "70 branches, rather than 94": what
 * the draft compares its figure with is told by the sources alone, beside that figure.
 */

/** A figure of the draft that is no difference of those that sources have beside the draft's, but for a slip. */
export interface ToldGap {
  readonly item: QuantityItem;
  /** What it would have to be, in its own base unit. */
  readonly right: number;
  /** How it follows: "94 − 70"; undefined where a source says the difference itself. */
  readonly sum: string | undefined;
  readonly passage: Passage;
  /** What the source has, the draft's figure or its gap. */
  readonly told: QuantityItem;
}

/** The figures of a statement that its sources contradict so. */
export function toldGapsIn(place: DraftStatement, held: HeldStatement): ToldGap[] {
  const { statement } = place;
  const all = figuresOf(statementsOf(statement.block));
  return all.flatMap((own, at) => {
    if (own.statement !== statement || !isExact(own.item.quantity)) return [];
    const figure = { ...own, before: all.slice(0, at), after: all.slice(at + 1), earlier: [] };
    return (isGap(figure) && toldGapOf(figure, passagesOf(held))) || [];
  });
}

const isGap = (figure: FigureInParagraph): boolean =>
  figure.item.quantity.dimension !== 'percent' && saidGap(figure) !== undefined;

const passagesOf = ({ figures, bearings }: HeldStatement): Passage[] => [
  ...new Map(
    [...figures.flatMap(({ matches }) => matches), ...bearings].map(({ passage }) => [passage.statement, passage]),
  ).values(),
];

/** What a source makes of the figure that the draft has beside the gap. */
interface Result extends Omit<ToldGap, 'item' | 'right'> {
  /** In units; see `unitOf`. */
  readonly value: number;
  /** The source says the difference, or has what the draft compares with. */
  readonly isSure: boolean;
}

function toldGapOf(figure: FigureInParagraph, passages: readonly Passage[]): ToldGap | undefined {
  const { item } = figure;
  const beside = anchorsOf(figure);
  const results: Result[] = [];
  for (const passage of passages) {
    const found = beside.flatMap((anchor) => resultsIn(figure, anchor.quantity, passage) ?? [undefined]);
    if (found.includes(undefined)) return undefined;
    results.push(...(found as Result[]));
  }
  const unit = unitOf([item.quantity, ...beside.map(({ quantity }) => quantity)]);
  const own = inUnits(item.quantity, unit);
  if (results.some(({ value }) => Math.abs(value - own) < 1e-9)) return undefined;
  const isShort = digitsOf(own).replace(/^0+|0+$/g, '').length < 2;
  const open = distinct(isShort ? results.filter(({ isSure }) => isSure) : results);
  const near = open.filter(({ value }) => isNearMiss(own, value));
  const [only, other] = near;
  if (!only || other || open.length > MOST_RESULTS) return undefined;
  const { sum, passage, told, value } = only;
  return { item, right: (value * item.quantity.value) / own, sum, passage, told };
}

/** With more, one of them is soon alike by chance. */
const MOST_RESULTS = 3;

/** The figures of its sentence that the gap may begin from; else the last of the sentence before. */
function anchorsOf(figure: FigureInParagraph): Known[] {
  const known = knownAround(figure).filter(
    ({ quantity, rounded }) => !rounded && isAddend(figure.item.quantity, quantity),
  );
  const own = known.filter(({ distance }) => distance === 0);
  const before = own.filter(({ figure: { item } }) => item.first < figure.item.first);
  if (before.length > 0) return before.slice(-1);
  const [next] = own;
  if (next)
    return /^(?:\p{L}+ ){1,4}(?:the|its) $/u.test(
      `${wordsBetween(figure.statement, figure.item.last, next.figure.item.first)} `,
    )
      ? [next]
      : [];
  const isThat = /^(?:that|this) (?:is|was)$/.test(
    wordsBetween(figure.statement, figure.statement.sentence.first, figure.item.first),
  );
  return isThat ? known.filter(({ distance }) => distance === 1).slice(-1) : [];
}

/** What a passage makes of a figure that it has; undefined where it has the gap as the draft gives it. */
function resultsIn(figure: FigureInParagraph, anchor: Quantity, passage: Passage): Result[] | undefined {
  const there = toldIn(passage.statement);
  const same = there.find(({ quantity }) => isSame(quantity, anchor));
  if (!same) return [];
  const all = statementsOf(passage.statement.block);
  const around = [passage.index - 1, passage.index + 1].flatMap((at) => all[at] ?? []);
  if (
    [passage.statement, ...around].some((one) =>
      toldIn(one).some((other) => isSame(other.quantity, figure.item.quantity)),
    )
  )
    return undefined;
  const compared = comparedWords(figure);
  const isCompared = ({ figure: { statement } }: Known): boolean => hasWord(statement, compared);
  const others = [...there, ...around.flatMap(toldIn).filter(isCompared)].filter(
    (other) =>
      other !== same &&
      !isWholeOf(other, same) &&
      !isPartOf(other, same, there) &&
      isAddend(figure.item.quantity, other.quantity) &&
      !isSame(other.quantity, anchor),
  );
  const unit = unitOf([figure.item.quantity, anchor]);
  const [noun] = same.quantity.counted;
  const ofNoun = noun === undefined ? [] : others.filter(({ quantity: { counted } }) => counted[0] === noun);
  return (ofNoun.length > 0 ? ofNoun : others).map((other): Result => {
    const isSaid = isGapIn(other);
    const [a, b] = [inUnits(anchor, unit), inUnits(other.quantity, unit)];
    return {
      value: isSaid ? b : Math.abs(a - b),
      sum: isSaid ? undefined : shownDifference(a, b),
      passage,
      told: other.figure.item,
      isSure: isSaid || (isCompared(other) && compared.length > 0),
    };
  });
}

/** "52 of the port's 71 pilots": no two of a kind that could be compared. */
const isWholeOf = ({ figure: whole }: Known, { figure: part }: Known): boolean =>
  whole.statement === part.statement &&
  /^(?:\p{L}+ )?of(?: \S+){0,3}$/u.test(wordsBetween(part.statement, part.item.last, whole.item.first));

/** "143 houses, 121 in Orlin and 22 in Harke": what makes up the figure with another one. */
const isPartOf = ({ quantity: part }: Known, { quantity: whole }: Known, all: readonly Known[]): boolean =>
  all.some(({ quantity }) => quantity !== part && isSame({ ...part, value: part.value + quantity.value }, whole));

const toldIn = (statement: Statement): Known[] => knownIn(figuresOf([statement])).filter(({ rounded }) => !rounded);

/** Whether the figure of a source is a difference itself: "300,000 above the estimate". */
function isGapIn({ figure: { item, statement } }: Known): boolean {
  const all = figuresOf([statement]);
  const at = all.findIndex((other) => other.item === item);
  return isGap({ item, statement, before: all.slice(0, at), after: all.slice(at + 1), earlier: [] });
}

const isSame = (a: Quantity, b: Quantity): boolean =>
  Math.abs(a.value - b.value) < 1e-9 &&
  (a.dimension === b.dimension || a.dimension === 'count' || b.dimension === 'count');

/** The words with content for what the draft compares with: "in Suva", "the summer's plan". */
function comparedWords(figure: FigureInParagraph): readonly string[] {
  const than = /\b(?:than|above|below|over|under|on)((?: [\p{L}’'-]+)+)/u.exec(wordsBehind(figure, COMPARED_REACH));
  return (than?.[1] ?? '').split(' ').filter((word) => word.length > 2 && !isFunctionWord(word));
}

const COMPARED_REACH = 10;

const hasWord = ({ block, sentence }: Statement, words: readonly string[]): boolean =>
  block.tokens.slice(sentence.first, sentence.last).some(({ lower }) => words.includes(lower));

const distinct = (results: readonly Result[]): Result[] =>
  results.filter(({ value }, at) => !results.slice(0, at).some((other) => Math.abs(other.value - value) < 1e-9));
