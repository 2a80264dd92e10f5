import type { Corpus } from '../../corpus/corpus';
import type { BlockAnalysis } from '../../text/analysis';
import type { Quotation } from '../../text/quotations/find';
import { speechAt } from '../../text/quotations/speech';
import type { Span } from '../../text/span';
import { isExact, matchQuotation, type QuotationMatch } from './match';
import { quotedWords, type QuotedWords } from './quotedWords';

/** Where a draft puts together what a source has in two places, with nothing to show it. Offsets count in the block. */
export interface Seam extends Span {
  /** The same words with an ellipsis between; undefined where the source has them the other way round. */
  readonly right: string | undefined;
  /** The two places, in the order of the draft. */
  readonly halves: readonly [QuotationMatch, QuotationMatch];
}

/** Shorter halves are found anywhere. */
const SHORTEST_HALF = 4;
/** Words that somebody says between the halves; fewer, and a source has only told who spoke, or cut as the draft does. */
const LEAST_BETWEEN = 6;

/** A quotation parted between two of its sentences, in all ways in which both halves are long enough. */
export const halvesOf = (block: BlockAnalysis, { first, last }: Quotation): [QuotedWords, QuotedWords][] =>
  block.sentences
    .filter(({ first: at }) => at > first && at < last)
    .map(({ first: at }): [QuotedWords, QuotedWords] => [
      quotedWords(block, { first, last: at }),
      quotedWords(block, { first: at, last }),
    ])
    .filter((halves) => halves.every(({ words }) => words.length >= SHORTEST_HALF));

/** The seam of a quotation of which a source has each half word for word, but not the whole. */
export function seamOf(corpus: Corpus, block: BlockAnalysis, quotation: Quotation): Seam | undefined {
  for (const [left, right] of halvesOf(block, quotation)) {
    const rights = matchQuotation(corpus, right).filter(isComplete);
    const halves = matchQuotation(corpus, left)
      .filter(isComplete)
      .map((one) => [one, rights.find(({ source }) => source === one.source)] as const);
    for (const [one, other] of halves) {
      if (!other || !isApart(one, other)) continue;
      const { start, end } = { start: left.words.at(-1)!.start, end: right.words[0]!.end };
      const isInOrder = one.last <= other.first;
      const opening = right.words[0]!.start;
      const written = `${block.prose.slice(start, opening).trimEnd()} … ${block.prose.slice(opening, end)}`;
      return { start, end, right: isInOrder ? written : undefined, halves: [one, other] };
    }
  }
  return undefined;
}

const isComplete = (match: QuotationMatch): boolean => isExact(match) && match.unsaid.length === 0;

/** Whether the source quotes more words between the two, or has them the other way round in one speech. */
function isApart(one: QuotationMatch, other: QuotationMatch): boolean {
  const { speech } = one.source;
  if (other.last <= one.first) return speechAt(speech, one.span.start) === speechAt(speech, other.span.start);
  const { quoted } = one.source.segment;
  return quoted.subarray(one.last, other.first).reduce((sum, own) => sum + own, 0) >= LEAST_BETWEEN;
}
