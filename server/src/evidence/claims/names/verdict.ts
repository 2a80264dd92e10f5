import type { NameItem, Statement } from '../../../text/claims/statement';
import { isCondition, isWish } from '../../../text/claims/mood';
import { isMostly } from '../../../text/lexicon/wordnet';
import type { EntityMatch } from './entities';

/** What the sources say of a name's place in a claim of the draft. */
export interface EntityVerdict {
  readonly state: 'supported' | 'contradicted' | 'not found';
  readonly supports: readonly EntityMatch[];
  readonly conflicts: readonly EntityConflict[];
}

/** A name of a source where the draft has another one. */
export type EntityConflict = Pick<EntityMatch, 'passage' | 'item'> & { readonly part?: EntityMatch['part'] };

/** What is known beside the matches. */
export interface EntitySurroundings {
  /** No source mentions the name at all. */
  readonly unknown: boolean;
  /** Whether the draft names the same as a source's name in the statement of the slot. */
  isNamedBeside(match: EntityMatch): boolean;
  /** Whether it does there or in the statements next to it. */
  isNamedNear(match: EntityMatch): boolean;
  /** Whether the draft names it anywhere. */
  isNamed(match: EntityMatch): boolean;
}

const SURE = 0.72;
const SURE_UNKNOWN = 0.5;
const SURE_ABSENT = 0.56;
const SURE_UNTIED = 0.75;
const SURE_PERSON = 0.85;
/** A short sentence: "was trained in", "talks open in". */
const SURE_TIED = 0.65;
const SHARED_TIED = 0.9;
const SURE_DESIGNATED = 0.45;
const SHARED_DESIGNATED = 0.7;
/** Below all of these, nothing more needs to be looked at. */
const LEAST_SURE = Math.min(SURE, SURE_UNKNOWN, SURE_ABSENT, SURE_PERSON);
const NAMED_ELSEWHERE = 0.12;
const SHARED = 2;
const SHARED_ABSENT = 1.7;
const SHARED_PERSON = 2.3;
const SHARED_UNKNOWN = 1.5;
/** What both have in common, seen from the draft and from the source: with less they tell of two things. */
const COMMON = 0.84;
/** From here on, a passage with the draft's name in the same place tells of the same thing, more or less. */
const SUPPORT = 0.35;
const ABSENT = 0.2;
const SURE_WORDED = 0.72;
const SHARED_WORDED = 1.6;
const SURE_WORDED_PERSON = 0.8;
const SHARED_WORDED_PERSON = 1.8;
/** The source's sentence says little else. */
const COVERED_WORDED = 0.78;
const SHARED_COVERED = 0.95;
const SHARED_COVERED_PERSON = 1.2;
/** With two figures that are the same. */
const SURE_FIGURES = 0.8;
const SHARED_FIGURES = 2.5;
const SURE_TURNED = 0.62;
const SHARED_TURNED = 1.6;
/** With the same score and the same day. */
const SURE_TURNED_FIGURES = 0.5;
const MARGIN = 0.3;

/** Judges whether another name belongs where the draft has one. */
export function judgeEntity(
  item: NameItem,
  statement: Statement,
  matches: readonly EntityMatch[],
  around: EntitySurroundings,
): EntityVerdict {
  const sorted = [...matches].sort((a, b) => b.score - a.score);
  const supports = sorted.filter(({ same, part, score }) => same && part !== 'turned' && score >= SUPPORT);
  const none: EntityVerdict = { state: supports.length > 0 ? 'supported' : 'not found', supports, conflicts: [] };
  const mood = statement.moods[item.segment];
  if (mood?.asks || (mood?.supposes && !isWisher(item, statement)) || isTimeZone(item, statement)) return none;
  const turned = judgeTurned(sorted, supports);
  if (turned) return turned;
  // the sources tell of it, and never with this name
  const isAbsent = around.unknown || !sorted.some(({ same, score }) => same && score >= ABSENT);
  const conflicts = sorted.filter((match) => {
    if (match.same || match.part === 'turned' || !match.placed || match.context.rivals > 0) return false;
    if (match.designated && isAbsent)
      return match.score >= SURE_DESIGNATED && match.context.shared >= SHARED_DESIGNATED && !around.isNamedNear(match);
    // "the Tamsin dairy", of which no source knows, may be another one
    if (isSurelyWorded(match, around) && !(around.unknown && isAttributive(item, statement))) return true;
    if (
      hasFigures(match.context.pairs) &&
      match.score >= SURE_FIGURES &&
      match.context.shared >= SHARED_FIGURES &&
      !around.isNamedNear(match)
    )
      return true;
    if (match.score + match.context.covered < COMMON) return false;
    if (!match.governed && match.score < SURE_UNTIED) return false;
    if (match.score < LEAST_SURE || around.isNamedNear(match)) return false;
    const sure = match.people ? SURE_PERSON : around.unknown ? SURE_UNKNOWN : isAbsent ? SURE_ABSENT : SURE;
    const isTied = around.unknown && match.governed && match.located && match.score >= SURE_TIED;
    const shared = match.people
      ? SHARED_PERSON
      : isTied
        ? SHARED_TIED
        : around.unknown
          ? SHARED_UNKNOWN
          : isAbsent
            ? SHARED_ABSENT
            : SHARED;
    // who writes of both does not easily take the one for the other
    return match.score >= sure + (around.isNamed(match) ? NAMED_ELSEWHERE : 0) && match.context.shared >= shared;
  });
  const [best] = conflicts;
  if (!best) return none;
  // what the source's sentence has in another place says nothing for the one in which it has another name
  const placed = supports.find(
    (match) =>
      match.passage.statement !== best.passage.statement ||
      (match.placed && !(best.worded && match.score < best.score)),
  );
  if (placed && placed.score > best.score - MARGIN) return none;
  const close = conflicts.filter(({ score }) => score >= best.score - 0.1);
  const names = new Set(close.map(({ item }) => lastWordOf(item)));
  if (names.size === 1) return { state: 'contradicted', supports, conflicts: close };
  // "of Halvar, the capital of Sarnal province": of two in one sentence, the one that stands closer
  const isOfOne = best.worded && close.every(({ passage }) => passage.statement === best.passage.statement);
  return isOfOne && close.every((match) => match === best || match.context.covered < best.context.covered)
    ? { state: 'contradicted', supports, conflicts: [best] }
    : none;
}

/** "Dahlgaard of the Green Party wants to know why": it is not the name that is wished for. */
function isWisher({ last, segment }: NameItem, { block, sentence, segments }: Statement): boolean {
  let wishes = false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const { lower } = block.tokens[at]!;
    if (segments[at - sentence.first] !== segment) continue;
    if (isCondition(lower) || (isWish(lower) && at < last)) return false;
    wishes ||= isWish(lower);
  }
  return wishes;
}

/** "5:04 a.m. on the East Coast", but not "lifted at noon for the East Coast". */
const isTimeZone = ({ first }: NameItem, { items, block: { tokens } }: Statement): boolean =>
  items.some(
    (item) =>
      item.kind === 'quantity' &&
      item.quantity.dimension === 'clock' &&
      item.last <= first &&
      first - item.last <= 3 &&
      (item.last === first || /^(?:in|on|the|,)$/.test(tokens[item.last]!.lower)),
  );

const isAttributive = ({ last }: NameItem, { block: { tokens } }: Statement): boolean => {
  const behind = tokens[last];
  return behind?.shape === 'lower' && isMostly(behind.lower, 'n');
};

/** In the source's own words another name tells, wherever else the draft may have it. */
const isSurelyWorded = (match: EntityMatch, around: EntitySurroundings): boolean => {
  const { people, score, context } = match;
  if (!match.worded || score < (people ? SURE_WORDED_PERSON : SURE_WORDED) || around.isNamedBeside(match)) return false;
  if (context.shared >= (people ? SHARED_WORDED_PERSON : SHARED_WORDED)) return true;
  return (
    context.covered >= COVERED_WORDED &&
    context.shared >= (people ? SHARED_COVERED_PERSON : SHARED_COVERED) &&
    !around.isNamedNear(match)
  );
};

/** Whether the sources have the parts of two names exchanged, and none has them as the draft has. */
function judgeTurned(matches: readonly EntityMatch[], supports: readonly EntityMatch[]): EntityVerdict | undefined {
  const conflicts = matches.filter(
    ({ same, part, score, context, item, passage: { statement } }) =>
      part === 'turned' &&
      !same &&
      score >= (hasFigures(context.pairs) ? SURE_TURNED_FIGURES : SURE_TURNED) &&
      context.shared >= SHARED_TURNED &&
      context.rivals === 0 &&
      !item.quoted &&
      !statement.moods[item.segment]?.asks &&
      !statement.moods[item.segment]?.supposes,
  );
  const [best] = conflicts;
  if (!best || supports.some(({ part, placed, score }) => (part === 'same' || placed) && score > best.score - MARGIN))
    return undefined;
  return {
    state: 'contradicted',
    supports,
    conflicts: conflicts.filter(({ item }) => lastWordOf(item) === lastWordOf(best.item)),
  };
}

/** Two figures or days that both tell. */
const hasFigures = (pairs: EntityMatch['context']['pairs']): boolean =>
  pairs.filter(({ draft, likeness }) => (draft.kind === 'quantity' || draft.kind === 'date') && likeness === 1).length >
  1;

const lastWordOf = ({ mention: { words } }: NameItem): string => words.join(' ').toLowerCase().split(' ').pop()!;
