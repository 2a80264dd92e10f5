import type { SourcedRole } from '../../../corpus/entities';
import type { Span } from '../../../text/span';

/** A word of a title that the sources contradict. The span counts in the block of the mention. */
export interface TitleConflict extends Span {
  readonly right: string;
  /** How the sources word the role. */
  readonly said: SourcedRole;
}
