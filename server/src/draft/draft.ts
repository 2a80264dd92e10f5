import { analyseBlock, spanOf, type BlockAnalysis, type PlacedBlock } from '../text/analysis';
import { takeOver } from '../text/claims/continued';
import { findDates } from '../text/dates/absolute';
import { dayNumber, type DayNumber } from '../text/dates/calendar';
import { readDate } from '../text/dates/reading';
import { readFrontMatter, type FrontMatter } from '../text/frontMatter';
import { apart } from '../text/memo';
import { gatherNames, type LocalName } from '../text/names/gather';
import { findSpeech } from '../text/quotations/findSpeech';
import type { Speech } from '../text/quotations/speech';
import { splitBlocks, type BlockKind, type ProseFormat } from '../text/prose';
import { touches, type Span } from '../text/span';

/** A draft, parsed. Immutable; offsets count in `text`. */
export interface Draft {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly PlacedBlock[];
  /** The people and things that the draft names. */
  readonly names: readonly LocalName[];
  /** What the draft gives as somebody's words, in order of the text. */
  readonly speech: readonly Speech[];
  /** The day of the draft, to which "Tuesday" refers, where front matter or dateline give it. */
  readonly date: DraftDate | undefined;
  /** The spellings that its front matter prefers, each with those that it replaces. */
  readonly style: Readonly<Record<string, readonly string[]>>;
}

export interface DraftDate {
  readonly day: DayNumber;
  readonly from: 'front matter' | 'dateline';
}

/** Keeps analyses of blocks by their words, so that a keystroke analyses one paragraph and no more. */
export class BlockCache {
  #current = new Map<string, BlockAnalysis>();
  /** Those of the last round that were not yet asked for in this one, and those that are new in it. */
  #previous = new Map<string, BlockAnalysis>();
  #come: BlockAnalysis[] = [];

  /** The analysis of a block, from the cache where its words were met in this round or the last. */
  analysis(kind: BlockKind, prose: string): BlockAnalysis {
    const key = `${kind} ${prose}`;
    const here = this.#current.get(key);
    if (here) return here;
    const known = this.#previous.get(key);
    if (known) this.#previous.delete(key);
    // its statements may be kept for long, which must not keep all of this version of the draft
    const analysis = known ?? analyseBlock(kind, apart(prose));
    if (!known) this.#come.push(analysis);
    this.#current.set(key, analysis);
    return analysis;
  }

  /** Begins a round: what is not asked for in it is forgotten. */
  turn(): void {
    this.#previous = this.#current;
    this.#current = new Map();
  }

  /** Ends a round: what is new in it goes on with what has gone, sentence by sentence. */
  settle(): void {
    if (this.#previous.size > 0) takeOver([...this.#previous.values()], this.#come);
    this.#previous.clear();
    this.#come = [];
  }
}

/** Parses a draft. The cache makes it cheap to do again after an edit; without one all of it is analysed. */
export function parseDraft(text: string, format: ProseFormat, cache = new BlockCache()): Draft {
  cache.turn();
  const frontMatter = format === 'markdown' ? readFrontMatter(text) : undefined;
  const blocks = [...titleBlocks(text, frontMatter, cache), ...bodyBlocks(text, format, frontMatter, cache)];
  cache.settle();
  return {
    text,
    frontMatter,
    blocks,
    names: gatherNames(blocks),
    speech: findSpeech(blocks),
    date: dateOf(frontMatter, blocks),
    style: styleIn(frontMatter),
  };
}

const bodyBlocks = (
  text: string,
  format: ProseFormat,
  frontMatter: FrontMatter | undefined,
  cache: BlockCache,
): PlacedBlock[] =>
  splitBlocks(text, format, frontMatter?.end ?? 0).map(({ kind, start, prose }) => ({
    start,
    block: cache.analysis(kind, prose),
  }));

/** Fields of the front matter that readers will see. */
const SHOWN_FIELDS = ['title', 'headline', 'subtitle', 'dek', 'description', 'standfirst', 'summary'];

function titleBlocks(text: string, frontMatter: FrontMatter | undefined, cache: BlockCache): PlacedBlock[] {
  const spans = SHOWN_FIELDS.map((field) => frontMatter?.spans.get(field)).filter(
    (span): span is Span => span !== undefined,
  );
  return spans
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, block: cache.analysis('heading', text.slice(start, end)) }));
}

function dateOf(frontMatter: FrontMatter | undefined, blocks: readonly PlacedBlock[]): DraftDate | undefined {
  const written = frontMatter?.values['date'];
  const day = typeof written === 'string' ? readDate(written) : undefined;
  if (day !== undefined) return { day, from: 'front matter' };
  const opening = blocks.find(({ block }) => block.kind === 'paragraph')?.block;
  const dash = opening?.tokens.findIndex(({ text }) => /^(?:—|–|--)$/.test(text)) ?? -1;
  if (!opening || dash < 0 || dash > 14) return undefined;
  const date = findDates(opening.tokens.slice(0, dash)).find(({ year }) => year !== undefined);
  return date && { day: dayNumber({ ...date, year: date.year! }), from: 'dateline' };
}

/** The index of the block of a draft that holds an offset or ends at it; undefined between blocks. */
export function blockIndexAt({ blocks }: Draft, offset: number): number | undefined {
  const at = blocks.findIndex((block) => touches(spanOf(block), offset));
  return at < 0 ? undefined : at;
}

/** That block. */
export function blockOf(draft: Draft, offset: number): PlacedBlock | undefined {
  const at = blockIndexAt(draft, offset);
  return at === undefined ? undefined : draft.blocks[at];
}

function styleIn(frontMatter: FrontMatter | undefined): Draft['style'] {
  const style = frontMatter?.values['style'];
  if (typeof style !== 'object' || style === null || Array.isArray(style)) return {};
  const sheet: Record<string, string[]> = {};
  for (const [preferred, others] of Object.entries(style)) {
    const list = [others].flat().filter((other): other is string => typeof other === 'string');
    if (list.length > 0) sheet[preferred] = list;
  }
  return sheet;
}
