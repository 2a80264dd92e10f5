import type { Span } from '../../text/span';
import { sourceWordsOf } from './differences';
import type { QuotationMatch } from './match';
import type { QuotedWords } from './quotedWords';

/** Words of a quotation that differ from a source's. The span is what a fix replaces. */
export interface Change extends Span {
  /** What the source has in place of the span. */
  readonly right: string;
  readonly words: readonly string[];
  readonly sourceWords: readonly string[];
}

/** How a quotation would be changed to the wording of a match. Offsets count in the block. */
export function changesIn(prose: string, { words }: QuotedWords, match: QuotationMatch): Change[] {
  const { segment, source } = match;
  return match.differences.map((difference) => {
    const { first, last, sourceFirst, sourceLast } = difference;
    const sourceText =
      sourceLast > sourceFirst ? source.text.slice(segment.starts[sourceFirst]!, segment.ends[sourceLast - 1]!) : '';
    const own = words.slice(first, last);
    const common = {
      words: own.map(({ word }) => word),
      sourceWords: sourceWordsOf(difference, match),
    };
    if (own.length === 0) return { ...common, ...insertion(prose, words, first, sourceText) };
    if (!sourceText) return { ...common, ...removal(words, first, last) };
    const span = { start: own[0]!.start, end: own[own.length - 1]!.end };
    return { ...common, ...span, right: inMarksOf(prose, sourceText) };
  });
}

type Replacement = Span & { readonly right: string };

/** Words that the source has not go with the space beside them. */
const removal = (words: QuotedWords['words'], first: number, last: number): Replacement =>
  first > 0
    ? { start: words[first - 1]!.end, end: words[last - 1]!.end, right: '' }
    : { start: words[0]!.start, end: words[last]?.start ?? words[last - 1]!.end, right: '' };

/** Words that only the source has come with the word beside them, so that there is something to underline. */
function insertion(prose: string, words: QuotedWords['words'], first: number, sourceText: string): Replacement {
  const { start, end } = (words[first - 1] ?? words[first])!;
  const [written, text] = [prose.slice(start, end), inMarksOf(prose, sourceText)];
  return { start, end, right: first > 0 ? `${written} ${text}` : `${text} ${written}` };
}

/** The source's words with the kind of apostrophe that the draft uses. */
function inMarksOf(prose: string, text: string): string {
  const isCurly = prose.includes('’') || !prose.includes("'");
  return (isCurly ? text.replace(/'/g, '’') : text.replace(/’/g, "'")).replace(/\s+/g, ' ');
}
