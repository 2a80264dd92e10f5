import type { Entity } from '../../corpus/entities';
import type { Source } from '../../corpus/source';
import type { Role } from '../../text/names/roles/role';
import { shortened } from './markdown';

/** One kind of role that the sources give a person. */
export interface WordedRole {
  /** The most telling of the sources' wordings, without an article. */
  readonly text: string;
  readonly sources: ReadonlySet<Source>;
}

interface RoleTally {
  readonly sources: Set<Source>;
  /** How the sources word it, with the number of times. */
  readonly wordings: Map<string, number>;
}

/** What the sources call somebody, one wording for each kind of role, the most used first. */
export function wordedRoles({ roles }: Entity): WordedRole[] {
  const tallies = new Map<string, RoleTally>();
  for (const { role, sources, count } of roles) {
    const tally = tallies.get(role.head) ?? { sources: new Set(), wordings: new Map() };
    for (const source of sources) tally.sources.add(source);
    const text = roleText(role);
    tally.wordings.set(text, (tally.wordings.get(text) ?? 0) + count);
    tallies.set(role.head, tally);
  }
  return [...tallies.values()]
    .sort((a, b) => b.sources.size - a.sources.size)
    .map(({ sources, wordings }) => ({ text: tellingWording(wordings), sources }));
}

const LONGEST_ROLE = 48;

/** The wording that is used most; of those used equally often the one that says most without being long. */
function tellingWording(wordings: ReadonlyMap<string, number>): string {
  const worth = (text: string): number => (text.length > LONGEST_ROLE ? -text.length : text.length);
  const [best] = [...wordings].sort(([a, times], [b, others]) => others - times || worth(b) - worth(a));
  return shortened(best![0], LONGEST_ROLE);
}

/** The role as the source words it, without the article before it. */
const roleText = ({ text }: Role): string => text.replace(/^(?:the|a|an|his|her|its|their|our|my|who)\s+/i, '');
