import type { TextGroup } from '../../corpus/independence';
import type { Source } from '../../corpus/source';
import { isReportOf } from '../coverage/witnesses';
import type { ConflictPlace } from './conflict';

/** Which sources speak for themselves; copies and pick-ups of one text do not speak against each other. */
export class Independence {
  readonly #leaders: ReadonlyMap<Source, Source>;

  constructor(groups: readonly TextGroup[]) {
    this.#leaders = new Map(
      groups.flatMap(({ leader, followers }) => followers.map(({ source }) => [source, leader] as const)),
    );
  }

  /** The fullest source with the text of another one; the source itself where it carries no other's. */
  leaderOf(source: Source): Source {
    return this.#leaders.get(source) ?? source;
  }

  areApart(a: Source, b: Source): boolean {
    return this.leaderOf(a) !== this.leaderOf(b);
  }

  /** Whether two passages are told by two, neither of which gives it as the other's report. */
  areToldApart(a: ConflictPlace, b: ConflictPlace): boolean {
    return this.areApart(a.source, b.source) && !isReportOf(a, b) && !isReportOf(b, a);
  }
}
