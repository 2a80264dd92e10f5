import { negationOf } from '../../../text/claims/negation';
import type { Item, Statement } from '../../../text/claims/statement';
import { turnsIn, type Turn } from '../../../text/claims/turns';
import { relationOf } from '../../../text/lexicon/senses';
import { TURNS } from '../../../text/lexicon/turns';
import { compareQuantities, isBare } from '../../../text/quantities/compare';
import type { Quantity } from '../../../text/quantities/quantity';
import type { Alignment, Place, SlotScore } from '../alignment/align';
import type { Passage } from '../alignment/passage';
import type { Side } from '../alignment/sides';

/** Words of a source on which it turns as the draft does, or the other way. */
export interface TurnMatch {
  readonly passage: Passage;
  /** The source's words. */
  readonly item: Turn;
  /** They shut out those of the draft. */
  readonly isOther: boolean;
  readonly context: SlotScore;
  /** How much of what stands around the draft's words the source has, with whom pronouns mean. */
  readonly score: number;
  /** What stands right before the draft's words stands before the source's as well, and what stands right behind them. */
  readonly before: boolean;
  readonly behind: boolean;
  /** Both bound the same number of the same: "at least 15 days", "no more than 15 days". */
  readonly ofOneNumber: boolean;
}

/** Holds words on which the draft turns against those of a source. */
export function matchTurns(pair: Alignment, own: Turn, passage: Passage): TurnMatch[] {
  const { draft, source } = pair;
  const ofFamily = ({ family }: Turn): boolean => family === own.family;
  const theirs = turnsIn(source.statement).filter(ofFamily);
  if (theirs.length === 0) return [];
  const ours = turnsIn(draft.statement).filter(ofFamily);
  return theirs.flatMap((item) => {
    const isOther = areApart(own, item);
    if (!isOther && own.side !== item.side) return [];
    if (!areSaidAlike(pair, own, item)) return [];
    const context = pair.scoreAt(own, item);
    const before = isSameBeside(pair, own, item, -1, context.pairs);
    const behind = isSameBeside(pair, own, item, 1, context.pairs);
    // of two things the one is said, and the other of another: unless "most federations" stands where "few federations" does
    const areBoth = theirs.some(({ side }) => side === own.side) || ours.some(({ side }) => side === item.side);
    if (isOther && areBoth && !(TURNS[own.family]!.place === 'share' && behind)) return [];
    const score = pair.meant(context, own);
    if (isOther && TURNS[own.family]!.place === 'predicate' && !behind && haveObjects(pair, own, item)) return [];
    const ofOneNumber = own.family === 'bound' && isOther && boundOneNumber(pair, own, item);
    return [{ passage, item, isOther, context, score, before, behind, ofOneNumber }];
  });
}

const areApart = ({ family, side }: Turn, { side: other }: Turn): boolean =>
  side !== other &&
  !(TURNS[family]!.compatible ?? []).some(([a, b]) => (a === side && b === other) || (b === side && a === other));

/** Whether both say so, or both deny, ask or suppose it. */
function areSaidAlike({ draft, source }: Alignment, own: Turn, item: Turn): boolean {
  const [mood, theirs] = [draft.statement.moods[own.segment], source.statement.moods[item.segment]];
  if (mood?.asks || theirs?.asks || (mood?.supposes === true) !== (theirs?.supposes === true)) return false;
  const isDenied = negationOf(own.first, draft.statement) !== undefined;
  return isDenied === (negationOf(item.first, source.statement) !== undefined);
}

/** Tokens behind words within which stands what they are said of. */
const OBJECT_REACH = 3;

/** "in favour of the road", "against the playground"; but "against it" may be of any thing. */
function haveObjects({ draft, source }: Alignment, own: Place, item: Place): boolean {
  return [[draft, own] as const, [source, item] as const].every(([side, { last }]) =>
    nextTo(side, { first: last, last, segment: 0 }, 1, 1).some(({ first }) => first - last < OBJECT_REACH),
  );
}

/** Items of the source within which the next one of the draft is to be found. */
const REACH = 2;

/** Whether what stands next to the draft's words, on one side, stands for what is next to those of the source. */
function isSameBeside(pair: Alignment, own: Place, item: Place, way: 1 | -1, pairs: SlotScore['pairs']): boolean {
  const [next] = nextTo(pair.draft, own, way, 1);
  const partner = pairs.find(({ draft }) => draft === next)?.source;
  return partner !== undefined && nextTo(pair.source, item, way, REACH).includes(partner);
}

/** Whether words bound the same number of the same on both sides, and neither says so of what is not: "nobody gets more than 15". */
function boundOneNumber({ draft, source }: Alignment, own: Place, item: Place): boolean {
  const [ours, theirs] = [numberBehind(draft, own), numberBehind(source, item)];
  if (!ours || !theirs || compareQuantities(ours, theirs) !== 'equal') return false;
  const isSame = ours.dimension === theirs.dimension && !isBare(ours) && !isBare(theirs);
  const areCountedAlike =
    ours.dimension !== 'count' ||
    ours.counted.some((noun) => theirs.counted.some((other) => relationOf(noun, other) !== 'none'));
  return isSame && areCountedAlike && !isUnsaid(draft.statement, own) && !isUnsaid(source.statement, item);
}

const numberBehind = ({ items }: Side, { last }: Place): Quantity | undefined => {
  const found = items.find(({ item, own }) => own && item.kind === 'quantity' && item.first === last)?.item;
  return found?.kind === 'quantity' && !found.quantity.vague ? found.quantity : undefined;
};

/** Whether a word before some words denies what they say, wherever it stands. */
const isUnsaid = ({ block: { tokens }, sentence }: Statement, { first }: Place): boolean =>
  tokens.slice(sentence.first, first).some(({ lower }) => DENIES.test(lower));

const DENIES = /^(?:no|not|n[’']t|never|nobody|none|nothing|neither|nor|cannot|without)$/;

function nextTo({ items }: Side, { first, last }: Place, way: 1 | -1, count: number): Item[] {
  const found = items
    .filter(({ item, own }) => own && (way < 0 ? item.last <= first : item.first >= last))
    .map(({ item }) => item);
  return way < 0 ? found.slice(-count) : found.slice(0, count);
}

/** The weight that two statements must share. */
const SHARED = 1;
/** The score from which on the other words are believed: by how many items beside them are the same. */
const SURE = [0.8, 0.55, 0.45] as const;
/** Words that say all of it themselves need less. */
const SURE_ALONE = [0.8, 0.5, 0.45] as const;
/** What is bound must be the same on both sides. */
const SURE_BOUND = 0.6;
/** Unless it is the same number: who says at least what another says at most has turned it. */
const SURE_NUMBER = 0.5;
/** So much in common makes up for other words beside. */
const MUCH = { shared: 2.5, score: 0.6, covered: 0.6 };
const MARGIN = 0.22;

/** The passages that surely turn the other way, the closest first. */
export function turnedIn({ family }: Turn, matches: readonly TurnMatch[]): TurnMatch[] {
  const { place } = TURNS[family]!;
  const sorted = [...matches].sort((a, b) => b.score - a.score);
  const support = sorted.find(({ isOther }) => !isOther);
  return sorted.filter(({ isOther, context, score, before, behind, ofOneNumber }) => {
    const { rivals, shared, covered } = context;
    if (!isOther || rivals > 0 || shared < SHARED) return false;
    if (support && support.score > score - MARGIN) return false;
    if (place === 'bound') return ofOneNumber ? score >= SURE_NUMBER : before && behind && score >= SURE_BOUND;
    const beside = (Number(before) + Number(behind)) as 0 | 1 | 2;
    if (score >= (place === 'anywhere' ? SURE_ALONE : SURE)[beside]) return true;
    return shared >= MUCH.shared && score >= MUCH.score && covered >= MUCH.covered;
  });
}
