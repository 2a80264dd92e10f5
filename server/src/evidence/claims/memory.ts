import type { Corpus } from '../../corpus/corpus';
import type { Identity } from '../../corpus/entities';
import type { Found, SentenceHit } from '../../corpus/sentenceSearch';
import type { BlockAnalysis } from '../../text/analysis';
import type { Statement } from '../../text/claims/statement';
import type { DayNumber } from '../../text/dates/calendar';
import { KeptWhile } from '../../text/memo';
import { Alignment, Claimed } from './alignment/align';
import type { HeldStatement } from './held';
import { Order } from './order';
import { numbersOf, Passages } from './passages';
import { DraftSides, Side, type SideItem } from './alignment/sides';
import { quantityKey } from '../../text/quantities/key';

/** What was held of a statement, with all that it depends on. */
export interface Kept {
  readonly held: HeldStatement;
  readonly written: DayNumber | undefined;
  readonly found: Found;
  /** Whom the names of the source of each hit mean. */
  readonly identities: readonly (readonly (Identity | undefined)[])[];
  /** The number of the last corpus for which it holds. */
  readonly revision: number;
}

/** What is still known of a statement. */
export interface Recalled {
  readonly held: HeldStatement;
  /** What it is held against now. */
  readonly found: Found;
  /** Nothing is another now. */
  readonly isWhole: boolean;
  /** Where something is: those passages for which what was held is to be had in `held`. */
  readonly still: readonly SentenceHit[];
}

/** Changes of words that are kept in mind. */
const MOST_STEPS = 16;

/**
 * What was held against the corpora of a lineage, kept by the words of its paragraph: a keystroke holds its own paragraph
 * anew and no other, and a source that has changed those alone that it has a part in.
 */
export class Memory {
  #passages: Passages;
  #sides = new DraftSides();
  /** What was held of the statements of a paragraph; it is the corpus's as well. */
  readonly paragraphs = new KeptWhile<BlockAnalysis, readonly (HeldStatement | undefined)[]>();
  /** The words that have become rarer or commoner with each corpus, by their numbers. */
  #steps: { readonly revision: number; readonly moved: ReadonlySet<number> }[] = [];
  readonly #kept = new WeakMap<Statement, Kept>();

  constructor(corpus: Corpus) {
    this.#passages = new Passages(corpus);
  }

  get passages(): Passages {
    return this.#passages;
  }

  /** The sides of drafts against the corpus. */
  get sides(): DraftSides {
    return this.#sides;
  }

  /** Goes on with a later corpus of the lineage. */
  follow(corpus: Corpus): void {
    this.#sides = new DraftSides(); // what a word is worth is the corpus's
    const change = corpus.since(this.#passages.revision);
    if (!change) {
      this.#passages = new Passages(corpus);
      this.#steps = [];
      return;
    }
    const { passages, moved } = this.#passages.after(corpus, change);
    this.#passages = passages;
    this.#steps = [...this.#steps, { revision: corpus.revision, moved }].slice(-MOST_STEPS);
  }

  /** What was held of a statement, as far as it holds still for this corpus and this side. */
  recall(corpus: Corpus, side: Side, written: DayNumber | undefined): Recalled | undefined {
    const kept = this.#kept.get(side.statement);
    if (!kept || kept.written !== written) return undefined;
    if (kept.revision === corpus.revision && kept.held.side === side) return { ...kept, isWhole: true, still: [] };
    const changed = changedBeside(kept.held.side, side);
    if (!changed) return undefined;
    const again =
      kept.revision === corpus.revision
        ? { found: kept.found, still: kept.found.hits }
        : this.#foundAgain(corpus, kept, side);
    if (!again) return undefined;
    const { found } = again;
    const still = changed.length === 0 ? again.still : this.#without(changed, again.still, side.statement, written);
    const held = withSide(kept.held, side);
    const isWhole = found.hits === kept.found.hits && still.length === found.hits.length;
    if (isWhole) this.set({ ...kept, found, held, revision: corpus.revision });
    return { found, held, isWhole, still };
  }

  set(kept: Kept): void {
    this.#kept.set(kept.held.side.statement, kept);
  }

  /** The passages that have nothing of some items: it is all one to them whether these stand beside a statement. */
  #without(
    items: readonly SideItem[],
    hits: readonly SentenceHit[],
    statement: Statement,
    written: DayNumber | undefined,
  ): readonly SentenceHit[] {
    const known = this.#passages;
    const claimed = new Claimed(new Side(statement, items), (item) => known.rarity(item));
    return hits.filter((hit) =>
      known.found([hit]).every((passage) => !new Alignment(claimed, known.side(passage, written)).sharesAny),
    );
  }

  /** What a statement is held against now, with those passages of which all is as it was; undefined where nothing may be so. */
  #foundAgain(
    corpus: Corpus,
    { revision, found, identities }: Kept,
    { items }: Side,
  ): { readonly found: Found; readonly still: readonly SentenceHit[] } | undefined {
    const change = corpus.since(revision);
    const steps = this.#steps.filter((step) => step.revision > revision);
    if (!change || steps.length < 1) return undefined;
    const hasMoved = (word: number): boolean => steps.some(({ moved }) => moved.has(word));
    if (items.some(({ item }) => numbersOf(item).some(hasMoved))) return undefined;
    const again = this.#passages.again(found, change);
    const before = new Order(found.hits);
    const still = again.hits.filter((hit) => {
      const at = before.of(hit.source, hit.block, hit.sentence);
      return at !== undefined && corpus.identitiesIn(hit.source) === identities[at] && !wordsOf(hit).some(hasMoved);
    });
    return { found: again, still };
  }
}

/** The words of a sentence, by their numbers. */
function wordsOf({ source: { words }, block, sentence }: SentenceHit): number[] {
  const { terms, sequence, sentences, sentencesIn } = words;
  const index = sentencesIn.subarray(0, block).reduce((sum, count) => sum + count, sentence);
  return Array.from(sequence.subarray(sentences[index], sentences[index + 1]), (term) => terms[term]!);
}

/**
 * The items that stand beside a statement on one of two of its sides alone, but for those that cannot be told from each other;
 * undefined where other items are others now.
 */
function changedBeside(before: Side, now: Side): readonly SideItem[] | undefined {
  const [{ items: a, referent }, { items: b, referent: other }] = [before, now];
  if (referent && other ? !areAlike(referent, other) : referent !== other) return undefined;
  if (a === b) return [];
  const least = Math.min(a.length, b.length);
  let first = 0;
  while (first < least && areAlike(a[first]!, b[first]!)) first++;
  let last = 0;
  while (last < least - first && areAlike(a[a.length - 1 - last]!, b[b.length - 1 - last]!)) last++;
  const changed = [...a.slice(first, a.length - last), ...b.slice(first, b.length - last)];
  // dates are compared with those beside a statement too
  return changed.some(({ own, item }) => own || item.kind === 'date') ? undefined : changed;
}

const areAlike = (a: SideItem, b: SideItem): boolean =>
  a.own === b.own && a.entity?.identity === b.entity?.identity && (a.item === b.item || (!a.own && sayTheSame(a, b)));

/** Whether items beside a statement count the same, wherever they stand in theirs. */
function sayTheSame({ item: a, days }: SideItem, { item: b, days: others }: SideItem): boolean {
  if (a.kind === 'word' && b.kind === 'word') return a.word === b.word;
  if (a.kind === 'quantity' && b.kind === 'quantity') return quantityKey(a.quantity) === quantityKey(b.quantity);
  if (a.kind === 'date' && b.kind === 'date') return days?.from === others?.from && days?.to === others?.to;
  if (a.kind !== 'name' || b.kind !== 'name') return false;
  const [one, other] = [a.mention, b.mention];
  return (
    one.doubtful === other.doubtful &&
    one.generic === other.generic &&
    one.words.length === other.words.length &&
    one.words.every((word, at) => word === other.words[at])
  );
}

/** What is held of a statement whose names are those of a later corpus. */
function withSide(held: HeldStatement, side: Side): HeldStatement {
  const bySlot = new Map(side.items.map((sideItem) => [sideItem.item, sideItem]));
  const moved = <H extends { readonly item: object; readonly sideItem: object }>(slots: readonly H[]): H[] =>
    slots.map((slot) => ({ ...slot, sideItem: bySlot.get(slot.item as never)! }));
  return {
    ...held,
    side,
    figures: moved(held.figures),
    dates: moved(held.dates),
    names: moved(held.names),
    swaps: moved(held.swaps),
    homes: moved(held.homes),
    stances: moved(held.stances),
    words: moved(held.words),
    nouns: moved(held.nouns),
    alternatives: moved(held.alternatives),
    nounSwaps: moved(held.nounSwaps),
  };
}

/** The passages of a corpus. */
export const passagesOf = (corpus: Corpus): Passages => memoryOf(corpus).passages;

const memories = new WeakMap<object, Memory>();

/** What is kept for the lineage of a corpus; an older corpus than the newest that was asked about begins with nothing. */
export function memoryOf(corpus: Corpus): Memory {
  const known = memories.get(corpus.lineage);
  if (known && known.passages.revision > corpus.revision) return new Memory(corpus);
  const memory = known ?? new Memory(corpus);
  if (memory.passages.revision < corpus.revision) memory.follow(corpus);
  memories.set(corpus.lineage, memory);
  return memory;
}
