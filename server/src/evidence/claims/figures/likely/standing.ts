import type { Source } from '../../../../corpus/source';
import type { Bearing } from '../../held';
import type { Passage } from '../../alignment/passage';

/** What the other passages tell of a value that a source has in the place of the draft's. */
export interface Standing {
  /** How much a passage has in common with the draft that has the draft's own value, or one like it; and how many have. */
  readonly support: number;
  readonly supportEqual: number;
  readonly supports: number;
  /** How much the closest with this value has, and how much more than the closest with a third value. */
  readonly closeness: number;
  readonly margin: number;
  /** How much one has that has a third value, and how many values there are in all. */
  readonly others: number;
  readonly values: number;
  /** Sources that tell of the value with so much in common. */
  readonly sources: number;
  /** Passages that have more of the draft's statement, how much more the fullest has, and how much more this one than the next. */
  readonly rank: number;
  readonly behind: number;
  readonly lead: number;
}

/** What a slot is held against, whatever its kind. */
interface Match {
  readonly passage: Passage;
  readonly comparison: 'equal' | 'compatible' | 'different';
  readonly score: number;
}

/** A value that sources have in the place of the draft's, with the passages that have it, the closest first. */
export interface Candidate<M> {
  readonly matches: readonly M[];
  readonly standing: Standing;
}

const MOST_SUPPORTS = 5;
const MOST_VALUES = 10;
const LOWEST_RANK = 10;
/** Of passages that have less of the statement nobody keeps how much. */
const LEAST_BEARING = 0.15;
/** With less in common a source does not tell of the thing. */
const TELLS = 0.3;

/**
 * The values that sources have in a slot's place, each with what speaks for it; none where no passage has much of the statement.
 *
 * @param matches Sorted, the closest first
 * @param others Those among them with another value than the draft's
 */
export function candidatesOf<M extends Match>(
  matches: readonly M[],
  others: readonly M[],
  bearings: readonly Bearing[],
  valueOf: (match: M) => string,
): Candidate<M>[] {
  if (bearings.length === 0) return [];
  const byValue = new Map<string, M[]>();
  for (const match of others) {
    const value = valueOf(match);
    const list = byValue.get(value);
    if (list) list.push(match);
    else byValue.set(value, [match]);
  }
  const agreeing = matches.filter(({ comparison }) => comparison !== 'different');
  const bestOf = (among: readonly M[]): number => Math.max(0, ...among.map(({ score }) => score));
  const common = {
    support: bestOf(agreeing),
    supportEqual: bestOf(agreeing.filter(({ comparison }) => comparison === 'equal')),
    supports: Math.min(MOST_SUPPORTS, agreeing.length),
    values: Math.min(MOST_VALUES, byValue.size),
  };
  const lists = [...byValue.values()];
  return lists.map((list) => {
    const closeness = list[0]!.score;
    const others = bestOf(lists.filter((other) => other !== list).flat());
    return {
      matches: list,
      standing: {
        ...common,
        closeness,
        others,
        margin: closeness - others,
        sources: new Set<Source>(list.filter(({ score }) => score > TELLS).map(({ passage }) => passage.source)).size,
        ...bearingOf(list[0]!.passage, bearings),
      },
    };
  });
}

function bearingOf({ statement }: Passage, bearings: readonly Bearing[]): Pick<Standing, 'rank' | 'behind' | 'lead'> {
  const at = bearings.findIndex(({ passage }) => passage.statement === statement);
  const fullest = bearings[0]?.score ?? 0;
  return {
    rank: at < 0 ? LOWEST_RANK : Math.min(LOWEST_RANK, at),
    behind: fullest - (bearings[at]?.score ?? LEAST_BEARING),
    lead: at === 0 && bearings[1] ? fullest - bearings[1].score : 0,
  };
}
