import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { areAliases } from '../../text/lexicon/aliases';
import { areAcronymAndName, isAcronym, type LocalName } from '../../text/names/gather';
import { distance } from '../../text/names/distance';
import type { Desk } from './desk';
import type { Match, WordFix } from './match';

/**
 * The acronym that a draft means by one that no source has: the one of the name before it in brackets, "Scottish Lyric
 * Theatre (STL)"; or one with the same letters in another order, whose long form the draft has too.
 */
export function likelyAcronym(desk: Desk, name: LocalName): Match | undefined {
  const written = name.form.words[0]!;
  if (name.form.words.length !== 1 || !isAcronym(written)) return undefined;
  const key = name.form.key;
  if (desk.index.byForm(key).length > 0 || desk.index.knows(key)) return undefined;
  const isExplained = desk.names.some(
    ({ form }) => areAcronymAndName(written, form.words) && !meansEntity(desk, form.key),
  );
  if (isExplained) return undefined;
  const before = entityBefore(desk, name);
  const known = before && acronymOf(before);
  if (before && known && isClose(written, known))
    return fixTo(before, written, known, 'the initials of the name before it');
  if (written.length < LEAST_SWAPPED) return undefined;
  const swapped = longFormsInDraft(desk).filter((entity) => {
    const other = acronymOf(entity);
    return other !== undefined && sorted(other) === sorted(written);
  });
  return swapped.length === 1
    ? fixTo(swapped[0]!, written, acronymOf(swapped[0]!)!, 'the same letters in the order of the name')
    : undefined;
}

/** Letters that an acronym must have if another order of them is to be told. */
const LEAST_SWAPPED = 3;

/** Another acronym for a known name than the one that the sources give it: FHD for FoHD. */
export function acronymFix(entity: Entity, written: string): WordFix | undefined {
  const right = isAcronym(written) ? acronymOf(entity) : undefined;
  const isKnown = entity.spellings.some(({ words }) => words.length === 1 && fold(words[0]!) === fold(written));
  if (!right || isKnown || !isClose(written, right) || areAliases(fold(written), fold(right))) return undefined;
  return { fault: 'misspelled', right, reason: 'the initials that the sources give the name' };
}

const meansEntity = (desk: Desk, key: string): boolean => desk.index.byForm(key).length > 0;

/** An acronym of other letters may be in another language: they must be nearly the same. */
const isClose = (a: string, b: string): boolean =>
  sorted(a) === sorted(b) || distance(a.toLowerCase(), b.toLowerCase(), 1) <= 1;

const sorted = (word: string): string => [...word.toUpperCase()].sort().join('');

/** The name before the bracket in which an acronym stands. */
function entityBefore(desk: Desk, { form }: LocalName): Entity | undefined {
  for (const { mention, block } of form.mentions) {
    const { tokens, names } = desk.draft.blocks[block]!.block;
    if (tokens[mention.first - 1]?.text !== '(') continue;
    const long = names.find(({ last }) => last === mention.first - 1);
    const found =
      long &&
      desk.whole.names.find(({ forms }) =>
        forms.some(({ mentions }) => mentions.some((other) => other.mention === long)),
      );
    const entity = found && desk.index.byForm(found.form.key)[0];
    if (entity) return entity;
  }
  return undefined;
}

const longFormsInDraft = (desk: Desk): Entity[] => [
  ...new Set(desk.names.flatMap(({ form }) => (form.words.length > 1 ? desk.index.byForm(form.key) : []))),
];

const acronymOf = ({ spellings }: Entity): string | undefined =>
  spellings.find(({ words }) => words.length === 1 && isAcronym(words[0]!))?.words[0];

const fixTo = (entity: Entity, written: string, right: string, reason: string): Match => ({
  entity,
  rank: 1,
  fixes: new Map(),
  whole: { fault: 'misspelled', words: [right], reason: `${reason}, not ${written}` },
});
