/** A stretch in which two runs of words differ: half-open ranges of either, one of which may be empty. */
export interface Difference {
  readonly first: number;
  readonly last: number;
  readonly sourceFirst: number;
  readonly sourceLast: number;
}

export interface Alignment {
  /** How many words stand in both, in the same order; free ones count. */
  readonly same: number;
  /** The range of the source's words that the alignment covers. */
  readonly sourceFirst: number;
  readonly sourceLast: number;
  readonly differences: readonly Difference[];
  /** Words of the quotation for which an ellipsis or brackets of the source stand. */
  readonly stoodFor: readonly Difference[];
}

/** A run of a source's words, and what of it may be passed over. Indices count in the arrays. */
export interface Passage {
  /** Hashes of the words. */
  readonly words: Int32Array;
  /** 1 where a word is not in a quotation, so that leaving it out changes nothing: "he said" between two halves. */
  readonly told: Uint8Array;
  /** 1 where a word stands in brackets: the source's reporter put it there, and it stands for anything or nothing. */
  readonly bracketed: Uint8Array;
  /** 1 before a word with which a quotation of the source begins, and behind one with which it ends. */
  readonly edge: Uint8Array;
  /** 1 where the source has left something out before a word, and says so by an ellipsis. */
  readonly cut: Uint8Array;
}

/**
 * What steps cost. What only the source has costs much to begin and little to go on with, so that a dropped clause stays
 * in one piece; reporters seldom add more than a word.
 */
const SUBSTITUTION = 11;
const WITHIN = { first: 12, next: 9 };
/** Where the source's quotation begins or ends, the draft's may go on. */
const AT_EDGE = { first: 8, next: 4 };
/** Brackets and ellipses of the source stand for words, but not for a whole sentence. */
const STOOD_FOR = { first: 2, next: 2 };
const IN_BRACKETS = 1;
const MISSING_FIRST = 9;
const MISSING_NEXT = 2;
const FAR = 0x3fffffff;

/** The layers of the table: the last step was across, a word of the draft's alone, or a word of the source's alone. */
const ACROSS = 0;
const EXTRA = 1;
const MISSING = 2;

/**
 * Aligns a quotation's words with a passage by least changes, with affine gaps (Gotoh 1982). Words of the passage before
 * and behind the quotation cost nothing: a quotation may begin and end anywhere in what was said.
 *
 * @param words hashes of the quotation's words
 * @param isFree words that match whatever stands there or nothing, as in brackets
 */
export function align(words: Int32Array, passage: Passage, isFree: readonly boolean[] = []): Alignment {
  const columns = passage.words.length + 1;
  makeRoom((words.length + 1) * columns, columns);
  above.begin(columns);
  const prices = pricesOf(passage);
  for (let row = 1; row <= words.length; row++) {
    fillRow(row * columns, words[row - 1]!, isFree[row - 1] === true, row === words.length, passage, prices);
    [above, current] = [current, above];
  }
  return trace(words, passage, isFree);
}

/** Whether what stands before a word of the source stands for words that it has not: an ellipsis, or brackets. */
const standsForMore = ({ cut, bracketed }: Passage, column: number): boolean =>
  cut[column] === 1 || (column > 0 && bracketed[column - 1] === 1);

/** What a word of the draft's alone costs at each column: the first of a run, and the next. */
interface Prices {
  readonly first: Uint8Array;
  readonly next: Uint8Array;
}

function pricesOf(passage: Passage): Prices {
  const columns = passage.words.length + 1;
  const [first, next] = [new Uint8Array(columns), new Uint8Array(columns)];
  for (let column = 0; column < columns; column++) {
    const price = standsForMore(passage, column) ? STOOD_FOR : passage.edge[column] === 1 ? AT_EDGE : WITHIN;
    first[column] = price.first;
    next[column] = price.next;
  }
  return { first, next };
}

/** The costs of one row of the table, by layer. */
class Row {
  readonly across: Int32Array;
  readonly extra: Int32Array;
  readonly missing: Int32Array;

  constructor(columns: number) {
    this.across = new Int32Array(columns);
    this.extra = new Int32Array(columns);
    this.missing = new Int32Array(columns);
  }

  /** The row before the first word: a quotation may begin anywhere. */
  begin(columns: number): void {
    this.across.fill(0, 0, columns);
    this.extra.fill(FAR, 0, columns);
    this.missing.fill(FAR, 0, columns);
  }
}

// What an alignment works with. It grows to what the longest needs; each alignment writes all that it reads.
let above = new Row(1 << 8);
let current = new Row(1 << 8);
/** For each cell the layers from which its three layers were reached, two bits each. */
let origins = new Uint8Array(1 << 13);

function makeRoom(cells: number, columns: number): void {
  if (origins.length < cells) origins = new Uint8Array(cells * 2);
  if (above.across.length >= columns) return;
  above = new Row(columns * 2);
  current = new Row(columns * 2);
}

/** Fills the row of one word of the draft from the row above; `cell` is its first in `origins`. */
function fillRow(
  cell: number,
  word: number,
  free: boolean,
  isLast: boolean,
  passage: Passage,
  { first, next }: Prices,
): void {
  const { words, told, bracketed } = passage;
  const { across: aboveAcross, extra: aboveExtra, missing: aboveMissing } = above;
  const { across, extra, missing } = current;
  for (let column = 0; column <= words.length; column++) {
    // a word of the draft's alone: free in brackets, and where the source has cut or put brackets
    const begun = free ? 0 : first[column]!;
    let cost = aboveAcross[column]! + begun;
    let extraFrom = ACROSS;
    const again = aboveExtra[column]! + (free ? 0 : next[column]!);
    if (again < cost) {
      cost = again;
      extraFrom = EXTRA;
    }
    const afterMissing = aboveMissing[column]! + begun;
    if (afterMissing < cost) {
      cost = afterMissing;
      extraFrom = MISSING;
    }
    extra[column] = cost < FAR ? cost : FAR;
    if (column === 0) {
      across[0] = FAR;
      missing[0] = FAR;
      origins[cell] = extraFrom << 2;
      continue;
    }
    const at = column - 1;
    let acrossFrom = ACROSS;
    cost = aboveAcross[at]!;
    if (aboveExtra[at]! < cost) {
      cost = aboveExtra[at]!;
      acrossFrom = EXTRA;
    }
    if (aboveMissing[at]! < cost) {
      cost = aboveMissing[at]!;
      acrossFrom = MISSING;
    }
    cost += free || word === words[at] ? 0 : bracketed[at] === 1 ? IN_BRACKETS : SUBSTITUTION;
    across[column] = cost < FAR ? cost : FAR;
    let missingFrom = ACROSS;
    cost = FAR;
    // behind the last word nothing is missing
    if (!isLast) {
      const passed = free || told[at] === 1 || bracketed[at] === 1;
      const begin = passed ? 0 : MISSING_FIRST;
      cost = across[at]! + begin;
      if (extra[at]! + begin < cost) {
        cost = extra[at]! + begin;
        missingFrom = EXTRA;
      }
      // a run that began with what is told or in brackets cost nothing until here
      const isBegun = at > 0 && told[at - 1] === 0 && bracketed[at - 1] === 0;
      const goOn = missing[at]! + (passed ? 0 : isBegun ? MISSING_NEXT : MISSING_FIRST);
      if (goOn < cost) {
        cost = goOn;
        missingFrom = MISSING;
      }
    }
    missing[column] = cost < FAR ? cost : FAR;
    origins[cell + column] = acrossFrom | (extraFrom << 2) | (missingFrom << 4);
  }
}

/** One step of an alignment. */
type Step = 'same' | 'other' | 'extra' | 'missing';

/** The cheapest alignment, from the filled table. The last row is the one above. */
function trace(words: Int32Array, passage: Passage, isFree: readonly boolean[]): Alignment {
  const columns = passage.words.length + 1;
  let row = words.length;
  let [layer, column] = cheapestEnd(columns);
  const end = column;
  const steps: Step[] = [];
  let same = 0;
  while (row > 0) {
    const before = (origins[row * columns + column]! >> (2 * layer)) & 3;
    if (layer === ACROSS) {
      const equal =
        isFree[row - 1] === true || passage.bracketed[column - 1] === 1 || words[row - 1] === passage.words[column - 1];
      steps.push(equal ? 'same' : 'other');
      if (equal) same++;
      row--;
      column--;
    } else if (layer === EXTRA) {
      steps.push('extra');
      row--;
    } else {
      steps.push('missing');
      column--;
    }
    layer = before;
  }
  return {
    same,
    sourceFirst: column,
    sourceLast: end,
    ...differencesIn(steps.reverse(), column, words, passage, isFree),
  };
}

/** The layer and column with which the cheapest alignment ends; the longest of those that cost the same. */
function cheapestEnd(columns: number): [number, number] {
  let end: [number, number] = [ACROSS, 0];
  let least = FAR;
  for (let column = 0; column < columns; column++) {
    if (above.across[column]! <= least) {
      least = above.across[column]!;
      end = [ACROSS, column];
    }
    if (above.extra[column]! < least) {
      least = above.extra[column]!;
      end = [EXTRA, column];
    }
  }
  return end;
}

/** Joins neighbouring steps that are not "same" into stretches. */
function differencesIn(
  steps: readonly Step[],
  sourceFrom: number,
  words: Int32Array,
  passage: Passage,
  isFree: readonly boolean[],
): Pick<Alignment, 'differences' | 'stoodFor'> {
  const { told, bracketed } = passage;
  const differences: Difference[] = [];
  const stoodFor: Difference[] = [];
  let word = 0;
  let sourceWord = sourceFrom;
  let open: { first: number; sourceFirst: number } | undefined;
  const close = (): void => {
    if (open) differences.push({ ...open, last: word, sourceLast: sourceWord });
    open = undefined;
  };
  for (const step of steps) {
    const free = step === 'extra' && (isFree[word] === true || standsForMore(passage, sourceWord));
    const passed = step === 'missing' && (told[sourceWord] === 1 || bracketed[sourceWord] === 1);
    const isOther = step === 'same' && isFree[word] !== true && words[word] !== passage.words[sourceWord];
    if (isOther || (free && isFree[word] !== true))
      stoodFor.push({ first: word, last: word + 1, sourceFirst: sourceWord, sourceLast: sourceWord });
    if (step === 'same' || free) close();
    else if (passed && !open) {
      sourceWord++;
      continue;
    } else open ??= { first: word, sourceFirst: sourceWord };
    if (step !== 'missing') word++;
    if (step !== 'extra') sourceWord++;
  }
  close();
  return { differences, stoodFor };
}
