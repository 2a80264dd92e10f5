import type { Token } from '../tokens';

/** Words before a number that numbers one of few things: union locals, routes, halls. Not those of long rows, as pages. */
const NUMBERED =
  /^(?:local|route|flight|line|channel|platform|gate|junction|terminal|pier|berth|ward|suite|room|hall|block|unit|building|hangar|highway|interstate|exit|reactor|courtroom|precinct|proposition|measure|resolution|shaft|pit|tower|studio|runway|bridge|lock|trap|stand|court)$/;

/** A number that names: "Local 214", "flight 370". */
export interface Label {
  /** The word before it, in lower case. */
  readonly of: string;
  readonly value: number;
}

/** The number at a token as the name of the thing before it; undefined where it is none. */
export function labelAt(tokens: readonly Token[], at: number): Label | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!before || token.kind !== 'number' || token.glued || !/^\d{1,4}$/.test(token.text)) return undefined;
  if (!NUMBERED.test(before.lower) || after?.text === '%' || (after?.glued && after.kind === 'word')) return undefined;
  // "on the line 40 people waited"
  if (before.shape === 'lower' && after?.kind === 'word' && after.shape === 'lower' && !ENDS.test(after.lower))
    return undefined;
  return { of: before.lower, value: Number(token.text) };
}

/** What can follow a label, and hardly what a number counts. */
const ENDS =
  /^(?:and|or|but|to|from|of|in|at|on|for|with|by|is|was|are|were|has|had|have|will|would|can|could|which|who|that|where|when|as|said|says|after|before|between|near|into|through)$/;
