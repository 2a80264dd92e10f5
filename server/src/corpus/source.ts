import { analyseBlock, type PlacedBlock } from '../text/analysis';
import { fold } from '../text/characters';
import { gatherNames, type LocalName } from '../text/names/gather';
import { findSpeech } from '../text/quotations/findSpeech';
import type { Speech } from '../text/quotations/speech';
import type { Span } from '../text/span';
import type { SourceDocument } from './describe';
import type { SourceFacts } from './extract';
import type { Original } from './original';

/** One document of the corpus, read and analysed. Immutable. */
export interface Source {
  /** Path by which people know it, with `/`; unique within a corpus. What a mail carries: `mail.eml/report.pdf`. */
  readonly id: string;
  readonly facts: SourceFacts;
  /** The text as read; all spans below count in it. */
  readonly text: string;
  /** The article's blocks, clutter left out. */
  readonly blocks: readonly PlacedBlock[];
  /** The people and things that it names. */
  readonly names: readonly LocalName[];
  /** What it gives as somebody's words, in order of the text: quotations and the turns of a transcript. */
  readonly speech: readonly Speech[];
  /** All words that it writes with a capital, folded: a spelling among them is no slip of the draft. */
  readonly capitals: ReadonlySet<string>;
  readonly original: Original;
}

/**
 * Analyses one document.
 *
 * @param id By which people know it; see `Source`.
 */
export function analyseDocument(id: string, { text, facts, blocks, original }: SourceDocument): Source {
  const placed = blocks.map(({ kind, start, prose }) => ({ start, block: analyseBlock(kind, prose) }));
  return {
    id,
    facts,
    text,
    blocks: placed,
    names: gatherNames(placed),
    speech: findSpeech(placed),
    capitals: capitalsIn(placed),
    original,
  };
}

function capitalsIn(blocks: readonly PlacedBlock[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  for (const { block } of blocks) {
    for (const token of block.tokens) {
      if (token.kind === 'word' && token.shape !== 'lower') capitals.add(fold(token.text));
    }
  }
  return capitals;
}

/** The sentence around a span, as a span of the source's text. */
export function passageAround(source: Source, span: Span): Span {
  const placed = blockAt(source.blocks, span.start);
  if (!placed) return span;
  const { start, block } = placed;
  const sentence = block.sentences.find((candidate) => start + candidate.end > span.start);
  return sentence ? { start: start + sentence.start, end: start + sentence.end } : span;
}

/** The last block that starts at or before an offset. */
export function blockAt(blocks: readonly PlacedBlock[], offset: number): PlacedBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
