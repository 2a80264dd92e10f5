import type { Entity } from '../../corpus/entities';
import { aliasesIn, aliasGroup } from '../../text/lexicon/aliases';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { isCommonWord } from '../../text/lexicon/words';
import { areDerived, slipLimit } from '../../text/names/distance';
import { isDistinctive, type LocalName } from '../../text/names/gather';
import type { Desk } from './desk';
import { only, slotFix, closest, NO_FIXES, type Match } from './match';
import { hasSpelling, slotsOf, wordSlotsOf } from './slots';
import { isKnownElsewhere, isCode } from './worldNames';

/** A place that the sources call by another of its names: Kiev where all of them write Kyiv. */
export function otherNameOf(desk: Desk, name: LocalName): Match | undefined {
  const group = aliasGroup(name.form.key);
  const entity = group === undefined ? undefined : aliasesIn(group).flatMap((alias) => desk.index.byForm(alias))[0];
  if (!entity) return undefined;
  const words = name.form.key.split(' ');
  const slots = slotsOf(entity);
  const isSpelling =
    words.length === slots.length && words.every((word, at) => closest(slots[at]!, word) !== 'different');
  if (!isSpelling) return { entity, fixes: NO_FIXES, rank: 0 };
  const fixes = words.flatMap((word, at) =>
    hasSpelling(slots[at]!, word)
      ? []
      : [slotFix(entity, slots[at]!, word, 'variant', 'the spelling of the sources', 0)],
  );
  return { entity, fixes: new Map(fixes.flatMap((match) => (match ? [...match.fixes] : []))), rank: 0 };
}

/** A name of several words with one of them a slip away from an entity's. */
export function likelyThing(desk: Desk, name: LocalName): Match | undefined {
  const words = name.form.key.split(' ');
  const pool = new Set(
    words
      .flatMap((word) => [word, ...(desk.index.knows(word) ? [] : desk.index.similar(word, slipLimit(word.length)))])
      .flatMap((word) => desk.index.byWord(word)),
  );
  const matches = [...pool].map((entity) => compareThing(desk, words, entity)).filter((match) => match !== undefined);
  return only(matches);
}

function compareThing(desk: Desk, words: readonly string[], entity: Entity): Match | undefined {
  if (entity.kind === 'person' && entity.person && entity.person.given.length > 0 && words.length < 3) return undefined;
  const slots = wordSlotsOf(entity);
  if (slots.length !== words.length) return undefined;
  const differing = words.map((_, index) => index).filter((index) => !hasSpelling(slots[index]!, words[index]!));
  if (differing.length !== 1) return undefined;
  const [at] = differing as [number];
  const word = words[at]!;
  const isPersonal = entity.kind === 'place' && words.length > 1 && isOnlyPersonal(word);
  if (desk.index.knows(word) || (isKnownElsewhere(word) && !isPersonal) || isCode(word)) return undefined;
  const relation = closest(slots[at]!, word);
  if (relation === 'different' || slots[at]!.spellings.some(({ folded }) => areDerived(folded, word))) return undefined;
  const anchored = words.some((other, index) => index !== at && isDistinctive(other));
  if (!anchored && word.charAt(0) !== slots[at]!.spellings[0]!.folded.charAt(0)) return undefined;
  return slotFix(
    entity,
    slots[at]!,
    word,
    'misspelled',
    anchored ? 'the other words of the name' : 'a name one slip away',
    anchored ? 1 : 2,
  );
}

/** Riko and Karolina are people's names, and no part of a place's. */
function isOnlyPersonal(word: string): boolean {
  const { cities, countries, regions, organisations, places } = gazetteer();
  const elsewhere = [cities, countries, regions, organisations, places].some((names) => names.has(word));
  return !elsewhere && !isCommonWord(word) && aliasGroup(word) === undefined;
}
