import { analyseBlock, type BlockAnalysis, type PlacedBlock } from '../text/analysis';
import type { LocalName } from '../text/names/gather';
import type { Speech } from '../text/quotations/speech';
import { apart } from '../text/memo';
import { splitSentences } from '../text/sentences';
import type { BlockKind } from '../text/prose';
import type { Span } from '../text/span';
import { tokenize } from '../text/tokens';
import { namesOf, recordOf } from './analyse';
import { BoundedCache, Forgettable, Kept } from './boundedCache';
import { withFileFacts, type SourceDocument } from './describe';
import type { SourceFacts } from './extract';
import { Original } from './original';
import type { BlockTable, NameSummary, SourceRecord } from './record';
import { placeWords, type SourceWords } from './words';
import { WordSegment, type PlaceBlock } from './wordSegment';

/** Bytes that all texts, analyses and names made of records may take together, about. */
const LARGEST_CACHE = 32 * 1024 * 1024;

/** What was made of the records of sources. */
const made = new BoundedCache(LARGEST_CACHE);

/** About how many bytes things take: a letter of analysed prose, a mention of a name or a quotation, its start, a word with its place. */
const ANALYSIS_COST = 32;
const MENTION_COST = 400;
const START_COST = 40;
const WORD_COST = 16;

/**
 * One document of the corpus, read and analysed. Immutable. Little but its record is kept for good: texts, analyses and
 * names are made of it when they are asked for, and forgotten when others need the room.
 */
export class Source {
  /** Path by which people know it, with `/`; unique within a corpus. What a mail carries: `mail.eml/report.pdf`. */
  readonly id: string;
  readonly facts: SourceFacts;
  readonly record: SourceRecord;
  #text: Kept<string> | undefined;
  #blocks: readonly SourceBlock[] | undefined;
  #names: Kept<readonly LocalName[]> | undefined;
  #nameStarts: Kept<ReadonlyMap<number, number>> | undefined;
  #speech: Kept<readonly Speech[]> | undefined;
  #original: Kept<Original> | undefined;
  #segment: Kept<WordSegment> | undefined;

  /** @param modified When its file was last written, in milliseconds since 1970. */
  constructor(id: string, record: SourceRecord, modified?: number) {
    this.id = id;
    this.facts = withFileFacts(record.facts, id, modified);
    this.record = record;
  }

  /** The text as read; all spans below count in it. */
  get text(): string {
    this.#text ??= new Kept(
      made,
      () => this.record.text,
      ({ length }) => 2 * length,
    );
    return this.#text.get();
  }

  /** The article's blocks, clutter left out. */
  get blocks(): readonly SourcedBlock[] {
    return (this.#blocks ??= blocksOf(this));
  }

  /** The people and things that it names. */
  get names(): readonly LocalName[] {
    this.#names ??= new Kept(made, (): readonly LocalName[] => namesOf(this.record), mentionCost);
    return this.#names.get();
  }

  /** The index in `names` of the name that begins at an offset of the text; undefined where none does. */
  nameAt(start: number): number | undefined {
    this.#nameStarts ??= new Kept(
      made,
      // the names themselves take ten times as much room, and few of those who ask where they begin want them
      () => startsOf(namesOf(this.record)),
      ({ size }) => START_COST * size,
    );
    return this.#nameStarts.get().get(start);
  }

  /** The same without the mentions, which takes less to make. */
  get nameSummaries(): readonly NameSummary[] {
    return this.record.names;
  }

  /** What it gives as somebody's words, in order of the text: quotations and the turns of a transcript. */
  get speech(): readonly Speech[] {
    this.#speech ??= new Kept(
      made,
      (): readonly Speech[] => this.record.speech,
      ({ length }) => MENTION_COST * length,
    );
    return this.#speech.get();
  }

  get original(): Original {
    this.#original ??= new Kept(
      made,
      () => new Original(this.record.original),
      () => 2 * this.record.originalSize,
    );
    return this.#original.get();
  }

  /** Its words as numbers. */
  get words(): SourceWords {
    return this.record.words;
  }

  /** Its words with their places. */
  get segment(): WordSegment {
    this.#segment ??= new Kept(
      made,
      () => new WordSegment(this.words, () => placerOf(this)),
      ({ words }) => WORD_COST * words.length,
    );
    return this.#segment.get();
  }
}

/** The order of sources in a corpus, whatever the order in which they were read. */
export const byId = (a: Source, b: Source): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Analyses one document.
 *
 * @param id By which people know it; see `Source`.
 */
export const analyseDocument = (id: string, document: SourceDocument): Source => new Source(id, recordOf(document));

const mentionCost = (names: readonly LocalName[]): number =>
  names.reduce(
    (sum, { forms }) => forms.reduce((inner, { mentions }) => inner + MENTION_COST * mentions.length, sum),
    0,
  );

/** The index of each name by the starts of its mentions; of two names at one place the first. */
function startsOf(names: readonly LocalName[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  names.forEach(({ forms }, index) => {
    for (const { mentions } of forms)
      for (const { start } of mentions) if (!starts.has(start)) starts.set(start, index);
  });
  return starts;
}

/** Finds where the words of a source stand. Names and quotations are not looked for to tell that. */
function placerOf(source: Source): PlaceBlock {
  const { starts, ends, proses } = source.record.blocks;
  return (index, places, first) => {
    const start = starts[index]!;
    const tokens = tokenize(proses[index] ?? source.text.slice(start, ends[index]));
    placeWords(start, { tokens, sentences: splitSentences(tokens) }, places, first);
  };
}

/** A block of a source, of which the kind is known without its analysis. */
export interface SourcedBlock extends PlacedBlock {
  readonly kind: BlockKind;
}

/** A block that is analysed when somebody asks. */
class SourceBlock extends Forgettable<BlockAnalysis> implements SourcedBlock {
  readonly start: number;
  readonly kind: BlockKind;
  readonly #end: number;
  readonly #source: Source;
  /** Undefined where it is what the text has there. */
  readonly #prose: string | undefined;

  constructor(source: Source, { starts, ends, kinds, proses }: BlockTable, index: number) {
    super(made);
    this.start = starts[index]!;
    this.#end = ends[index]!;
    this.kind = kinds[index]!;
    this.#source = source;
    this.#prose = proses[index];
  }

  protected make(): BlockAnalysis {
    return analyseBlock(this.kind, this.#prose ?? apart(this.#source.text.slice(this.start, this.#end)));
  }

  protected costOf(): number {
    return ANALYSIS_COST * (this.#end - this.start);
  }

  get block(): BlockAnalysis {
    return this.get();
  }
}

function blocksOf(source: Source): SourceBlock[] {
  const table = source.record.blocks;
  return table.kinds.map((_, index) => new SourceBlock(source, table, index));
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
export const blockAt = (blocks: readonly PlacedBlock[], offset: number): PlacedBlock | undefined =>
  blocks[blockIndexAt(blocks, offset)];

/** The index of that block; -1 before the first one. */
export function blockIndexAt(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
