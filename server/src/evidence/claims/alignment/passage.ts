import type { Source } from '../../../corpus/source';
import type { Statement } from '../../../text/claims/statement';

/** A statement of a source, at its place there. */
export interface Passage {
  readonly source: Source;
  /** Index of its block in the source, and of its sentence in the block. */
  readonly block: number;
  readonly index: number;
  /** Start of the block in the source; spans of the statement count from it. */
  readonly at: number;
  readonly statement: Statement;
}
