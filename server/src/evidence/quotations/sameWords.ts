import type { BlockAnalysis } from '../../text/analysis';
import type { Speech } from '../../text/quotations/speech';

/** Letters behind a quotation that may be looked at: a stop, a mark, and a space. */
const BEHIND = 24;

/**
 * All of a block that it depends on what the sources have of a quotation, in one string: its words, where its sentences end, what
 * stands right behind it, and the kind of apostrophe that the block writes. Quotations with one key differ in their place alone.
 */
export function wordsKey(
  { prose, sentences }: BlockAnalysis,
  { start, end, first, last, inner }: Speech['quotation'],
): string {
  const ends = sentences.filter((sentence) => sentence.last > first && sentence.first < last);
  const bounds = ends.map((sentence) => Math.min(sentence.last, last + 1) - first);
  const marks = prose.includes('’') ? 'curly' : prose.includes("'") ? 'straight' : 'none';
  return [bounds, inner.start - start, inner.end - start, last - first, marks, prose.slice(start, end + BEHIND)].join(
    '|',
  );
}
