import type { Source } from '../../corpus/source';
import { fold } from '../../text/characters';
import { positionOf } from '../../text/claims/position';
import { hedgeIn } from '../../text/claims/mood';
import type { Item, Statement } from '../../text/claims/statement';
import { canBe } from '../../text/lexicon/wordnet';
import { rememberedFor } from '../../text/memo';
import { shifted, type Span } from '../../text/span';
import type { AlignedPair } from '../claims/alignment/align';
import type { Bearing, HeldStatement } from '../claims/held';
import type { Passage } from '../claims/alignment/passage';
import type { SideItem } from '../claims/alignment/sides';

/** A passage of a source that carries a claim. The span counts in the source's text. */
export interface Support extends Span {
  readonly source: Source;
  /** The words of the passage that stand for words of the claim, as spans of the source's text. */
  readonly words: readonly Span[];
  /** How much of the claim it has, up to 1. */
  readonly score: number;
  /** Where it says so with a "may", an "alleged", an "expected", and the claim does not. */
  readonly hedge: Hedge | undefined;
}

/** A word that the draft states flatly, and the source hedges. */
export interface Hedge {
  /** Counts in the block of the draft in which the claim stands. */
  readonly stated: Span;
  /** The word by which the source hedges it, as a span of the source's text. */
  readonly word: Span;
}

/** From this share of the claim's weight on, a passage that has all its names, figures and dates carries it. */
const CARRIES = 0.66;
/** And from this share of the weight of its other words on. */
const CARRIES_WORDS = 0.6;
/** Words that a claim must share with a passage, beside names, figures and dates. */
const LEAST_SHARED = 1.6;

/** The passages that carry a statement: all names, figures and dates of it, most of its words, and none of them denied. */
export const statedSupports = rememberedFor((held: HeldStatement): readonly Support[] => supportsIn(held));

function supportsIn(held: HeldStatement): Support[] {
  const best = new Map<Source, Support>();
  for (const bearing of held.bearings) {
    const { source } = bearing.passage;
    if (best.has(source) || !carries(held, bearing)) continue;
    best.set(source, supportOf(held.side.statement, bearing));
  }
  return [...best.values()];
}

function carries(held: HeldStatement, bearing: Bearing): boolean {
  const { passage, score, shared, pairs } = bearing;
  if (score < CARRIES || shared < LEAST_SHARED || bearing.words < CARRIES_WORDS) return false;
  if (bearing.missing.some((item) => isHard(item) && !isFoundBeside(held, bearing, item))) return false;
  if (held.side.items.some((item) => item.own && !isWrittenSo(item))) return false;
  if (!pairs.some(({ draft, own }) => draft.kind === 'word' && own)) return false;
  const [own, other] = [held.side.statement, passage.statement];
  return !isDenied(held, bearing) && !areSwapped(pairs, own, other) && !isAnotherMood(pairs, own, other);
}

/** What has to be right, and cannot be paraphrased: names, figures, dates. */
const isHard = (item: Item): boolean =>
  (item.kind === 'name' && !item.mention.doubtful && item.mention.generic === undefined) ||
  (item.kind === 'quantity' && !item.quantity.vague) ||
  item.kind === 'date';

const BESIDE = 0.6;
/** A figure stands for many things, and must be of the same one. */
const FIGURE_BESIDE = 0.75;
const FIGURE_FIT = 0.8;

/** Whether the same source says so in another sentence about the same thing. */
function isFoundBeside(
  { figures, dates, names }: HeldStatement,
  { passage: { source } }: Bearing,
  item: Item,
): boolean {
  const isHere = (
    match: { readonly passage: { readonly source: Source }; readonly score: number },
    least = BESIDE,
  ): boolean => match.passage.source === source && match.score >= least;
  return (
    figures.some(
      (held) =>
        held.item === item &&
        held.matches.some((it) => it.comparison === 'equal' && it.fit >= FIGURE_FIT && isHere(it, FIGURE_BESIDE)),
    ) ||
    dates.some((held) => held.item === item && held.matches.some((it) => it.comparison === 'equal' && isHere(it))) ||
    names.some((held) => held.item === item && held.matches.some((it) => it.same && isHere(it)))
  );
}

/** Whether the sources write a name so, all of its words: "Ante Perčić" is not carried by what they say of Luka Perčić. */
function isWrittenSo({ item, entity }: SideItem): boolean {
  if (item.kind !== 'name' || !entity) return true;
  const written = new Set(entity.spellings.flatMap(({ words }) => words.map(fold)));
  return item.mention.words.every((word) => written.has(fold(word)));
}

const DENIED = 0.35;

/** Whether the passage says the opposite of a word of the claim, or denies it. */
const isDenied = ({ words }: HeldStatement, { passage }: Bearing): boolean =>
  words.some(({ matches }) =>
    matches.some(
      ({ passage: { statement }, how, score }) =>
        statement === passage.statement && how !== 'agrees' && score >= DENIED,
    ),
  );

/** Whether who did it is who suffered it in the passage, and the other way round. */
function areSwapped(pairs: readonly AlignedPair[], own: Statement, other: Statement): boolean {
  const places = pairs
    .filter(({ draft, source, own: isOwn }) => draft.kind === 'name' && source.kind === 'name' && isOwn)
    .map(({ draft, source }) => [positionOf(draft, own), positionOf(source, other)] as const)
    .filter(([a, b]) => a !== undefined && b !== undefined);
  return places.some(([a, b], at) => a !== b && places.some(([c, d], place) => place !== at && a === d && b === c));
}

/** Whether the passage asks or supposes what the claim states, or the other way round. */
function isAnotherMood(pairs: readonly AlignedPair[], own: Statement, other: Statement): boolean {
  return pairs.some(({ draft, source, own: isOwn }) => {
    if (draft.kind !== 'word' || source.kind !== 'word' || !isOwn) return false;
    const [a, b] = [own.moods[draft.segment]!, other.moods[source.segment]!];
    return a.asks !== b.asks || a.supposes !== b.supposes || a.negated !== b.negated;
  });
}

function supportOf(statement: Statement, { passage, pairs, score }: Bearing): Support {
  const own = pairs.filter((pair) => pair.own);
  return {
    source: passage.source,
    ...shifted(passage.statement, passage.at),
    words: own.map(({ source }) => shifted(source, passage.at)).sort((a, b) => a.start - b.start),
    score,
    hedge: hedgeOf(statement, passage, own),
  };
}

/** The first verb that the passage hedges and the draft does not. */
function hedgeOf(statement: Statement, passage: Passage, pairs: readonly AlignedPair[]): Hedge | undefined {
  // "is believed to have" is no less of a hedge where it stands in another clause of the draft
  if (statement.moods.some(({ hedged }) => hedged)) return undefined;
  const { block, sentence, segments } = passage.statement;
  for (const { draft, source } of [...pairs].sort((a, b) => a.draft.start - b.draft.start)) {
    if (draft.kind !== 'word' || draft.quoted || !canBe(draft.word, 'v')) continue;
    const word = hedgeIn(block.tokens, sentence, segments, source.segment);
    if (word) return { stated: { start: draft.start, end: draft.end }, word: shifted(word, passage.at) };
  }
  return undefined;
}
