import type { Bound } from './bounds';
import { segmentAt, type DateItem, type Statement } from './statement';

/*
 * What begins on a day is so since then, and what ends on it is so until then: "the queue began on Monday", "has been queuing
 * since Monday".
 */

const BEGINS =
  /^(?:beg(?:in|ins|an|un)|start(?:s|ed)?|open(?:s|ed)?|launch(?:es|ed)?|found(?:ed)?|introduc(?:es?|ed)|establish(?:es|ed)?|creat(?:es?|ed)|form(?:s|ed)?|join(?:s|ed)?|becomes?|became|bought|buys?|acquir(?:es?|ed)|appoint(?:s|ed)?|elect(?:s|ed)?|hir(?:es?|ed)|moved?|arriv(?:es?|ed)|emigrat(?:es?|ed)|froze|frozen|suspend(?:s|ed)?)$/;
const ENDS =
  /^(?:end(?:s|ed)?|finish(?:es|ed)?|expir(?:es?|ed)|laps(?:es?|ed)|stop(?:s|ped)?|ceas(?:es?|ed)|conclud(?:es?|ed)|complet(?:es?|ed)|closes)$/;

/** Tokens from a date within which the verb stands that tells what it dates. */
const REACH = 10;

/** Whether what a date dates begins or ends then, by the nearest verb of its clause that says so. */
export function phaseOf({ first, last, segment }: DateItem, statement: Statement): Bound | undefined {
  const { block, sentence } = statement;
  // "On Monday, with the votes hardly counted, the queue began": what opens a sentence dates all of it
  const isOpening = first - sentence.first <= 1;
  let nearest: Bound | undefined;
  let least = REACH + 1;
  for (let at = Math.max(sentence.first, first - REACH); at < Math.min(sentence.last, last + REACH); at++) {
    const { lower, kind } = block.tokens[at]!;
    if (kind !== 'word' || (!isOpening && segmentAt(statement, at) !== segment)) continue;
    const phase = BEGINS.test(lower) ? 'start' : ENDS.test(lower) ? 'end' : undefined;
    const gap = at < first ? first - at : at - last + 1;
    if (phase === undefined || gap >= least) continue;
    least = gap;
    nearest = phase;
  }
  return nearest;
}

/** "not since 1984", "the first since 1984": the one before was then. */
export const tellsOfLast = ({ first }: DateItem, { block: { tokens }, sentence }: Statement): boolean =>
  tokens[first - 1]?.lower === 'since' &&
  tokens.slice(sentence.first, first).some(({ lower }) => /^(?:not|n't|no|never|nobody|first)$/.test(lower));

/** "the last was won in 1994" */
export const isOfLast = ({ first }: DateItem, { block: { tokens }, sentence }: Statement): boolean =>
  tokens
    .slice(Math.max(sentence.first, first - REACH), first)
    .some(({ lower }) => /^(?:last|latest|previous)$/.test(lower));
