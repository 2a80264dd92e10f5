import type { Source } from '../../corpus/source';
import type { Passage } from '../../evidence/claims/alignment/passage';
import { textOf, type Span } from '../../text/span';
import { evidenceAround } from './evidence';
import { sourceCount } from './nameFindings';
import type { Evidence } from '../rule';
import { sourceName } from './sourceLabel';

/** A slot of a source's passage that speaks for or against a claim. */
export interface PassageSlot {
  readonly passage: Passage;
  /** Counts in the passage's block. */
  readonly item: Span;
}

/** Where a slot stands in its source's text. */
export const slotSpan = ({ passage: { at }, item }: PassageSlot): Span => ({
  start: at + item.start,
  end: at + item.end,
});

/** What the source has in a slot, word for word. */
export const slotText = (slot: PassageSlot): string => textOf(slot.passage.source.text, slotSpan(slot));

const MOST_EVIDENCE = 3;

/** The passages around some slots, one a source, in their order. */
export function passageEvidence(slots: readonly PassageSlot[]): Evidence[] {
  const seen = new Set<Source>();
  return slots
    .filter(({ passage: { source } }) => !seen.has(source) && seen.add(source))
    .slice(0, MOST_EVIDENCE)
    .map((slot) => evidenceAround(slot.passage.source, slotSpan(slot)));
}

/** Who says so, with the verb: "Averley Mercury has", "3 sources have". */
export function sayersHave(slots: readonly PassageSlot[]): string {
  const sources = [...new Set(slots.map(({ passage }) => passage.source))];
  return sources.length === 1 ? `${sourceName(sources[0]!)} has` : `${sourceCount(sources.length)} have`;
}
