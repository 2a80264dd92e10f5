/** One step of an alignment of two runs of words. */
export type Step = 'same' | 'other' | 'extra' | 'missing';

/** A stretch in which two runs of words differ: half-open ranges of either, one of which may be empty. */
export interface Difference {
  readonly first: number;
  readonly last: number;
  readonly sourceFirst: number;
  readonly sourceLast: number;
}

export interface Alignment {
  /** How many words stand in both, in the same order. */
  readonly same: number;
  /** The range of the source's words that the alignment covers. */
  readonly sourceFirst: number;
  readonly sourceLast: number;
  readonly differences: readonly Difference[];
}

/** The words of a source, with those that stand in quotations marked by 1. */
export interface SourceWords {
  readonly words: Int32Array;
  readonly quoted: Uint8Array;
}

/**
 * Aligns a quotation's words with a window of a source's, by least changes. Words of the window before and behind the
 * quotation cost nothing: a quotation may begin and end anywhere in what was said.
 *
 * An attribution that parts two halves of a quotation in the source costs nothing either.
 *
 * @param words hashes of the quotation's words
 * @param isFree words that match whatever stands there or nothing, as in brackets
 */
export function align(
  words: Int32Array,
  source: SourceWords,
  from: number,
  to: number,
  isFree: readonly boolean[] = [],
): Alignment {
  const rows = words.length + 1;
  const columns = to - from + 1;
  const cost = new Uint16Array(rows * columns);
  for (let row = 1; row < rows; row++) {
    const free = isFree[row - 1] === true;
    cost[row * columns] = cost[(row - 1) * columns]! + (free ? 0 : 3);
    for (let column = 1; column < columns; column++) {
      const equal = words[row - 1] === source.words[from + column - 1];
      const skipped = free || (row < rows - 1 && source.quoted[from + column - 1] === 0);
      const across = cost[(row - 1) * columns + column - 1]! + (equal || free ? 0 : 3);
      const down = cost[(row - 1) * columns + column]! + (free ? 0 : 3);
      const right = cost[row * columns + column - 1]! + (skipped ? 0 : 2);
      cost[row * columns + column] = Math.min(across, down, right);
    }
  }
  return trace(words, source, from, cost, columns, isFree);
}

function trace(
  words: Int32Array,
  source: SourceWords,
  from: number,
  cost: Uint16Array,
  columns: number,
  isFree: readonly boolean[],
): Alignment {
  let row = words.length;
  let column = 0;
  for (let at = 1; at < columns; at++) if (cost[row * columns + at]! <= cost[row * columns + column]!) column = at;
  const end = column;
  const steps: Step[] = [];
  let same = 0;
  while (row > 0) {
    const here = cost[row * columns + column]!;
    const free = isFree[row - 1] === true;
    const equal = column > 0 && words[row - 1] === source.words[from + column - 1];
    if (column > 0 && here === cost[(row - 1) * columns + column - 1]! + (equal || free ? 0 : 3)) {
      steps.push(equal || free ? 'same' : 'other');
      if (equal || free) same++;
      row--;
      column--;
    } else if (here === cost[(row - 1) * columns + column]! + (free ? 0 : 3)) {
      steps.push('extra');
      row--;
    } else {
      steps.push('missing');
      column--;
    }
  }
  return {
    same,
    sourceFirst: from + column,
    sourceLast: from + end,
    differences: differencesIn(steps.reverse(), from + column, source, isFree),
  };
}

/** Joins neighbouring steps that are not "same" into stretches. */
function differencesIn(
  steps: readonly Step[],
  sourceFrom: number,
  { quoted }: SourceWords,
  isFree: readonly boolean[],
): Difference[] {
  const differences: Difference[] = [];
  let word = 0;
  let sourceWord = sourceFrom;
  let open: { first: number; sourceFirst: number } | undefined;
  const close = (): void => {
    if (open) differences.push({ ...open, last: word, sourceLast: sourceWord });
    open = undefined;
  };
  for (const step of steps) {
    const free = step === 'extra' && isFree[word] === true;
    const skipped = step === 'missing' && quoted[sourceWord] === 0;
    if (step === 'same' || free) close();
    else if (skipped && !open) {
      sourceWord++;
      continue;
    } else open ??= { first: word, sourceFirst: sourceWord };
    if (step !== 'missing') word++;
    if (step !== 'extra') sourceWord++;
  }
  close();
  return differences;
}
