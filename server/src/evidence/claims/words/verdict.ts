import type { Statement, WordItem } from '../../../text/claims/statement';
import { isMostly } from '../../../text/lexicon/wordnet';
import type { SlotScore } from '../alignment/align';
import type { PolarityMatch } from './polarity';

/** What the sources say of the word on which a claim of the draft turns. */
export interface PolarityVerdict {
  readonly state: 'supported' | 'contradicted' | 'not found';
  readonly supports: readonly PolarityMatch[];
  readonly conflicts: readonly PolarityMatch[];
}

const SURE = { opposite: 0.6, denied: 0.75 } as const;
/** Where several sources say so. */
const SURE_TOGETHER = { opposite: 0.46, denied: 0.6 } as const;
const SHARED = 1.05;
/** So much in common makes up for what a long sentence has beside it. */
const SHARED_MUCH = 1.8;
const SURE_MUCH = { opposite: 0.6, denied: 0.55 } as const;
/** And so much of both sentences as well. */
const MOST = { shared: 2.1, covered: 0.55 };
const SURE_MOST = { opposite: 0.5, denied: 0.55 } as const;
/** And so do several figures that agree. */
const SURE_FIGURES = { opposite: 0.5, denied: 0.5 } as const;
/** Where the source's clause speaks of little else than the draft's. */
const SURE_COVERED = { opposite: 0.55, denied: 0.6 } as const;
const COVERED = 0.8;
const BARELY = 0.3;
const SHARED_COVERED = 0.9;
/** Where the two clauses are the same but for the word. */
const ALIKE = { score: 0.95, covered: 0.9, shared: 0.5 };
/** What both have in common, seen from the draft and from the source: with less they speak of two things. */
const COMMON = 0.95;
/** Where two sentences say what somebody wants. */
const WISHED = { score: 0.85, nextTo: 3 };
/** Where so many of the words next to two words are the same, of which the one is denied. */
const WORDED = [
  { nextTo: 3, score: 0.5, shared: 1.2 },
  { nextTo: 2, score: 0.62, shared: 1.4 },
];
const WORDED_COVERED = 0.25;
const SURE_WORDED = { opposite: 0.6, denied: 0.5 } as const;
const SUPPORT = 0.45;
const MARGIN = 0.22;
/** With a figure and so much else in common, a date or name that differs may be another slip. */
const SURE_RIVAL = 0.44;
const COVERED_RIVAL = 0.55;

/** Judges whether the sources say the opposite. */
export function judgePolarity(
  { segment }: WordItem,
  { moods }: Statement,
  matches: readonly PolarityMatch[],
): PolarityVerdict {
  const sorted = [...matches].sort((a, b) => b.score - a.score);
  const supports = sorted.filter((match) => match.how === 'agrees' && match.score >= SUPPORT && isStated(match));
  const none: PolarityVerdict = { state: supports.length > 0 ? 'supported' : 'not found', supports, conflicts: [] };
  const mood = moods[segment];
  if (mood?.asks) return none;
  const conflicts = sorted.filter((match) => {
    const { how, score, context, nextTo, item } = match;
    return (
      how !== 'agrees' &&
      !item.quoted &&
      isSaidAlike(match, mood?.supposes === true) &&
      (context.rivals === 0 || isBesideRival(score, context)) &&
      score >= (isOfOnlyOne(match) ? SURE_ONLY : SURE_TOGETHER[how] * 0.8) &&
      (match.verbatim || context.shared >= sharedNeeded(context)) &&
      (match.verbatim || context.covered === 0 || nextTo > 1 || score + context.covered >= COMMON)
    );
  });
  const [best] = conflicts;
  if (!best || best.how === 'agrees') return none;
  // "pushed to accept the plan … will not accept limits": of two in one sentence, the one with the draft's words beside it
  // a sentence that says much else agrees with little beside one that says the same and denies it
  const agreeing = supports.filter(
    ({ passage, nextTo, score, context }) =>
      (passage.statement !== best.passage.statement || nextTo >= best.nextTo || score >= best.score) &&
      (score >= best.score || hasFigure(context) || !hasFigure(best.context)),
  );
  const support = agreeing.find(
    ({ score, context }) => score >= best.score || best.context.covered < COVERED || context.covered >= BARELY,
  );
  if (support && support.score > best.score - MARGIN) return none;
  const sources = new Set(conflicts.filter(({ how }) => how === best.how).map(({ passage }) => passage.source));
  if (best.context.rivals === 0 && best.score < scoreNeeded(best, best.how, sources.size)) return none;
  return {
    state: 'contradicted',
    supports,
    conflicts: conflicts.filter(({ score, how }) => how === best.how && score >= best.score - 0.15),
  };
}

/** "raised its demand to $24.50", "$24.50, down from $25": what tells of another sum agrees in nothing. */
const hasFigure = ({ pairs }: SlotScore): boolean =>
  pairs.some(
    ({ draft, source, likeness }) => draft.kind === 'quantity' && source.kind === 'quantity' && likeness === 1,
  );

/** The score from which on an opposite or a denial is believed, by what else speaks for it. */
function scoreNeeded(match: PolarityMatch, how: keyof typeof SURE, sources: number): number {
  const { shared, covered, pairs } = match.context;
  if (match.verbatim) return 0;
  if (isOfOnlyOne(match)) return SURE_ONLY;
  if (isInItsWords(match)) return SURE_WORDED[how];
  if (pairs.filter(({ draft, likeness }) => draft.kind === 'quantity' && likeness === 1).length > 1)
    return SURE_FIGURES[how];
  if (covered >= COVERED) return SURE_COVERED[how];
  if (shared >= MOST.shared && covered >= MOST.covered) return SURE_MOST[how];
  if (shared >= SHARED_MUCH) return SURE_MUCH[how];
  return sources > 1 ? SURE_TOGETHER[how] : SURE[how];
}

/** Whether both say that it is so, or both that somebody wants it, in the same words: "wanted a lower rate", "wanted a higher rate". */
function isSaidAlike({ item, score, nextTo, passage: { statement } }: PolarityMatch, supposes: boolean): boolean {
  const other = statement.moods[item.segment];
  if (other?.asks || (other?.supposes === true) !== supposes) return false;
  return !supposes || (score >= WISHED.score && nextTo >= WISHED.nextTo);
}

/** Whether a word is denied of the one side in the words of the other, whatever the rest of two sentences says. */
const isInItsWords = ({ how, score, nextTo, context }: PolarityMatch): boolean =>
  how === 'denied' &&
  context.covered >= WORDED_COVERED &&
  WORDED.some((least) => nextTo >= least.nextTo && score >= least.score && context.shared >= least.shared);

/** "was the cheapest of the three", "was not the cheapest": of one thing there is no doubt which is meant. */
const isOfOnlyOne = ({ how, item: { word }, nextTo, context: { shared, covered } }: PolarityMatch): boolean =>
  how === 'denied' &&
  /.est$/.test(word) &&
  isMostly(word, 'a') &&
  nextTo > 0 &&
  shared >= SHARED_ONLY &&
  covered >= COVERED_ONLY;

const SURE_ONLY = 0.36;
const SHARED_ONLY = 1.3;
const COVERED_ONLY = 0.5;

/** "has not decided whether to resume" says nothing of whether it resumes. */
const isStated = ({ item, passage: { statement } }: PolarityMatch): boolean => {
  const mood = statement.moods[item.segment];
  return mood?.asks !== true && mood?.supposes !== true;
};

const isBesideRival = (score: number, { rivals, covered, pairs }: SlotScore): boolean =>
  rivals === 1 &&
  score >= SURE_RIVAL &&
  covered >= COVERED_RIVAL &&
  pairs.some(({ draft, likeness }) => draft.kind === 'quantity' && likeness === 1);

/** The weight that two clauses must share; less where they say little else, and least where they are the same but for the word. */
function sharedNeeded({ score, covered }: SlotScore): number {
  if (score >= ALIKE.score && covered >= ALIKE.covered) return ALIKE.shared;
  return covered >= COVERED ? SHARED_COVERED : SHARED;
}
