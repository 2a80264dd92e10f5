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
const FREE = { first: 0, next: 0 };
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
  const rows = words.length + 1;
  const columns = passage.words.length + 1;
  const size = rows * columns;
  const cost = new Int32Array(3 * size).fill(FAR);
  // for each cell of each layer, the layer that the step came from
  const from = new Uint8Array(3 * size);
  for (let column = 0; column < columns; column++) cost[column] = 0;

  for (let row = 1; row < rows; row++) {
    const free = isFree[row - 1] === true;
    const isLast = row === rows - 1;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      // a word of the draft's alone: free in brackets, and where the source has cut or put brackets
      const extra = free
        ? FREE
        : standsForMore(passage, column)
          ? STOOD_FOR
          : passage.edge[column] === 1
            ? AT_EDGE
            : WITHIN;
      const above = bestOf(cost, size, cell - columns, extra.first, extra.next, EXTRA);
      cost[EXTRA * size + cell] = above.cost;
      from[EXTRA * size + cell] = above.layer;
      if (column === 0) continue;
      const at = column - 1;
      const same = free || words[row - 1] === passage.words[at];
      const across = same ? 0 : passage.bracketed[at] === 1 ? IN_BRACKETS : SUBSTITUTION;
      const diagonal = bestOf(cost, size, cell - columns - 1, across, across, ACROSS);
      cost[ACROSS * size + cell] = diagonal.cost;
      from[ACROSS * size + cell] = diagonal.layer;
      if (isLast) continue;
      const passed = free || passage.told[at] === 1 || passage.bracketed[at] === 1;
      const left = bestOf(cost, size, cell - 1, passed ? 0 : MISSING_FIRST, passed ? 0 : MISSING_NEXT, MISSING);
      cost[MISSING * size + cell] = left.cost;
      from[MISSING * size + cell] = left.layer;
    }
  }
  return trace(words, passage, cost, from, isFree);
}

/** Whether what stands before a word of the source stands for words that it has not: an ellipsis, or brackets. */
const standsForMore = ({ cut, bracketed }: Passage, column: number): boolean =>
  cut[column] === 1 || (column > 0 && bracketed[column - 1] === 1);

const best = { cost: 0, layer: 0 };

/** The cheapest way to a cell from one before it; `price` is what the step costs, `again` after a step of its own kind. */
function bestOf(cost: Int32Array, size: number, cell: number, price: number, again: number, kind: number): typeof best {
  best.cost = FAR;
  for (let layer = ACROSS; layer <= MISSING; layer++) {
    const total = cost[layer * size + cell]! + (layer === kind ? again : price);
    if (total >= best.cost) continue;
    best.cost = total;
    best.layer = layer;
  }
  return best;
}

/** One step of an alignment. */
type Step = 'same' | 'other' | 'extra' | 'missing';

function trace(
  words: Int32Array,
  passage: Passage,
  cost: Int32Array,
  from: Uint8Array,
  isFree: readonly boolean[],
): Alignment {
  const columns = passage.words.length + 1;
  const size = (words.length + 1) * columns;
  let row = words.length;
  let [layer, column] = cheapestEnd(cost, size, row * columns, columns);
  const end = column;
  const steps: Step[] = [];
  let same = 0;
  while (row > 0) {
    const before = from[layer * size + row * columns + column]!;
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
    ...differencesIn(steps.reverse(), column, passage, isFree),
  };
}

/** The layer and column with which the cheapest alignment ends; the longest of those that cost the same. */
function cheapestEnd(cost: Int32Array, size: number, lastRow: number, columns: number): [number, number] {
  let end: [number, number] = [ACROSS, 0];
  let least = FAR;
  for (let column = 0; column < columns; column++) {
    for (const layer of [ACROSS, EXTRA]) {
      const total = cost[layer * size + lastRow + column]!;
      if (total > least || (total === least && layer === EXTRA)) continue;
      least = total;
      end = [layer, column];
    }
  }
  return end;
}

/** Joins neighbouring steps that are not "same" into stretches. */
function differencesIn(
  steps: readonly Step[],
  sourceFrom: number,
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
    if (free && isFree[word] !== true)
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
