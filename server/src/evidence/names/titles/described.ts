import type { Entity, SourcedRole } from '../../../corpus/entities';
import type { Source } from '../../../corpus/source';
import type { Token } from '../../../text/tokens';
import { rememberedFor } from '../../../text/memo';
import { roleIn } from '../../../text/names/roles/phrase';
import type { Role } from '../../../text/names/roles/role';
import { saidIn } from './words';

/** How many words a description may have. */
const LONGEST = 8;

/** Sources that are read through for descriptions. */
const MOST_SOURCES = 50;

/**
 * What sources that name somebody say at the head of a sentence of whom they do not name there: "The geography teacher from
 * Lomsund took 18 seconds off it". It is of the same person as the draft's role where both are of one work and one place.
 */
export function saidFromPlace(entity: Entity, { head, complement }: Role): readonly SourcedRole[] {
  const [place, ...more] = complement;
  if (!place?.capital || more.length > 0) return [];
  return [...entity.sources]
    .slice(0, MOST_SOURCES)
    .flatMap(describedIn)
    .filter(
      ({ role }) => role.head === head && role.complement.length === 1 && role.complement[0]!.word === place.word,
    );
}

/** The descriptions with a place that open sentences of a source. */
const describedIn = rememberedFor((source: Source): readonly SourcedRole[] =>
  source.blocks.flatMap(({ start, block: { tokens, sentences } }) =>
    sentences.flatMap(({ first, last }) => {
      if (tokens[first]?.lower !== 'the') return [];
      const end = endOfPlace(tokens, first + 1, Math.min(last, first + LONGEST));
      const role = end === undefined ? undefined : roleIn(tokens, first, end);
      return role?.complement[0]?.capital ? [saidIn(source, role, start)] : [];
    }),
  ),
);

/** Where the first name behind a place's preposition ends: what follows is told of the person, and describes nobody. */
function endOfPlace(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let at = from + 1; at < limit; at++) {
    if (tokens[at]!.shape !== 'capital' || tokens[at - 1]!.shape !== 'lower') continue;
    let end = at + 1;
    while (end < limit && tokens[end]!.shape === 'capital') end++;
    return end;
  }
  return undefined;
}
