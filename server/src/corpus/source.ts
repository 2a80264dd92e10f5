import { analyseBlock, type PlacedBlock } from '../text/analysis';
import { fold } from '../text/characters';
import { LineIndex, type Place } from '../text/lines';
import { gatherNames, type LocalName } from '../text/names/gather';
import type { Span } from '../text/span';
import { describe } from './describe';
import type { Reader, SourceFacts } from './extract';
import { decodeText } from './decoding';
import type { OffsetMap } from './offsetMap';

/** One document of the corpus, read and analysed. Immutable. */
export interface Source {
  /** Path by which people know it, with `/`; unique within a corpus. */
  readonly id: string;
  readonly facts: SourceFacts;
  /** The text as read; all spans below count in it. */
  readonly text: string;
  /** The article's blocks, clutter left out. */
  readonly blocks: readonly PlacedBlock[];
  /** The people and things that it names. */
  readonly names: readonly LocalName[];
  /** All words that it writes with a capital, folded: a spelling among them is no slip of the draft. */
  readonly capitals: ReadonlySet<string>;
  readonly original: Original;
}

/** The way from a source's text back into its file. */
export class Original {
  readonly #map: OffsetMap;
  readonly #lines: LineIndex;

  constructor(map: OffsetMap, file: string) {
    this.#map = map;
    this.#lines = new LineIndex(file);
  }

  /** The span in the decoded file of a span of the text. */
  spanOf({ start, end }: Span): Span {
    const from = this.#map.toOriginal(start);
    return { start: from, end: Math.max(from, this.#map.toOriginal(Math.max(start, end - 1)) + (end > start ? 1 : 0)) };
  }

  /** Line and column in the file of an offset of the text. */
  placeOf(offset: number): Place {
    return this.#lines.placeOf(this.#map.toOriginal(offset));
  }
}

/**
 * Reads and analyses one source.
 *
 * @throws {UnreadableSource} where the reader cannot make text of the bytes.
 */
export function readSource(id: string, bytes: Uint8Array, reader: Reader): Source {
  const extract = reader.read(bytes);
  const { facts, blocks } = describe(extract, id);
  const placed = blocks.map(({ kind, start, prose }) => ({ start, block: analyseBlock(kind, prose) }));
  return {
    id,
    facts,
    text: extract.text,
    blocks: placed,
    names: gatherNames(placed),
    capitals: capitalsIn(placed),
    original: new Original(extract.origin, decodeText(bytes)),
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
