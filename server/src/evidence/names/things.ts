import type { Entity } from '../../corpus/entities';
import { aliasesIn, aliasGroup } from '../../text/lexicon/aliases';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { isOrganisationNoun } from '../../text/lexicon/kinds';
import { isCommonWord } from '../../text/lexicon/words';
import { areDerived, areDialects, slipLimit, type Likeness } from '../../text/names/distance';
import { isDistinctive, type LocalName } from '../../text/names/gather';
import { contextOf, type Desk } from './desk';
import { only, slotFix, closest, NO_FIXES, type Match } from './match';
import { hasSpelling, preferred, slotsOf, wordSlotsOf, type Slot } from './slots';
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
  const matches = [...pool]
    .map((entity) => compareThing(desk, name, words, entity))
    .filter((match) => match !== undefined);
  return only(matches);
}

function compareThing(desk: Desk, name: LocalName, words: readonly string[], entity: Entity): Match | undefined {
  if (entity.kind === 'person' && entity.person && entity.person.given.length > 0 && words.length < 3) return undefined;
  const slots = wordSlotsOf(entity);
  if (slots.length === words.length - 1 && isTitled(name, entity) && ARTICLE.test(words[0]!))
    return compareThing(desk, name, words.slice(1), entity);
  if (slots.length !== words.length) return undefined;
  const differing = words.map((_, index) => index).filter((index) => !hasSpelling(slots[index]!, words[index]!));
  if (differing.length > 1) return inOtherOrder(desk, words, slots, entity);
  if (differing.length !== 1) return undefined;
  const [at] = differing as [number];
  const word = words[at]!;
  if (slots[at]!.spellings.some(({ folded }) => areDialects(folded, word))) return { entity, fixes: NO_FIXES, rank: 0 };
  const isPersonal = entity.kind === 'place' && words.length > 1 && isOnlyPersonal(word);
  if (desk.index.knows(word) || isCode(word) || isOtherForm(words, at, slots[at]!)) return undefined;
  const relation = closest(slots[at]!, word);
  const others = words.filter((other, index) => index !== at && isDistinctive(other));
  const isDerived = slots[at]!.spellings.some(({ folded }) => areDerived(folded, word));
  if (relation === 'different' || isDerived || (isKnownElsewhere(word) && !isPersonal)) {
    const reason = reasonForOtherWord(desk, name, { words, at, others, entity, slot: slots[at]!, relation, isDerived });
    return reason ? slotFix(entity, slots[at]!, word, 'misspelled', reason, 3) : undefined;
  }
  const anchored = others.length > 0;
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

/** A title has its article in quotation marks, and may be without it where there are none. */
const ARTICLE = /^(?:the|an?)$/;

/** Whether a name of the draft, or what the sources have for it, is the title of a work. */
const isTitled = ({ kind }: LocalName, entity: Entity): boolean =>
  kind === 'work' ? entity.kind === 'work' || entity.kind === 'other' : entity.kind === 'work' && kind === 'other';

/** "Lebanese Sunnis" are Lebanese Sunni; "Puerto Rican" is of Puerto Rico. */
function isOtherForm(words: readonly string[], at: number, { spellings }: Slot): boolean {
  const isLast = at === words.length - 1;
  const isPeople = gazetteer().demonyms.has(words.slice(at - 1, at + 1).join(' '));
  return isPeople || (isLast && spellings.some(({ folded }) => words[at] === `${folded}s`));
}

/** A name of several words of which one is another word than the sources have in its place. */
interface OtherWord {
  readonly words: readonly string[];
  readonly at: number;
  /** Its other words that can tell it from other names. */
  readonly others: readonly string[];
  readonly entity: Entity;
  readonly slot: Slot;
  readonly relation: Likeness;
  readonly isDerived: boolean;
}

/**
 * Why a name with another real word in it means the one of the sources: nothing else there has its other words, the
 * draft has the right name nowhere, and the words are close, or what is left of the name is rare.
 */
function reasonForOtherWord(desk: Desk, name: LocalName, other: OtherWord): string | undefined {
  const { words, at, others, entity, slot, relation, isDerived } = other;
  if (others.length === 0 || isNamedInDraft(desk, entity)) return undefined;
  if (isKnownName(name.form.key) || (isDerived && entity.sources.size < 2)) return undefined;
  const isTitle = isTitled(name, entity) && words.length > 2;
  if (isTitle && isOnlyTitle(desk, words, at, entity)) return 'a title with another word in it';
  if (!isAlone(desk, others, entity)) return undefined;
  const isRare = others.some((word) => !isKnownElsewhere(word));
  const isClose = relation !== 'different' && !isDerived;
  if (isClose && (isRare || others.length > 1 || entity.sources.size > 1)) return 'the other words of the name';
  const { cities, countries, regions } = gazetteer();
  if ([cities, countries, regions].some((places) => places.has(words[at]!))) return undefined;
  const isKindred = slot.spellings.some(({ folded }) => areKindred(folded, words[at]!));
  const nouns = [words[at]!, slot.spellings[0]!.folded];
  if (at === words.length - 1 && others.length > 1 && entity.sources.size > 2 && nouns.every(isOrganisationNoun))
    return 'the other words of the name';
  const isTold = contextOf(desk, name, entity) >= 1 || entity.sources.size > 1;
  return others.length > 1 &&
    isTold &&
    (isRare || isKindred) &&
    (isKindred || isDerived || entity.sources.size > 1 || words.length > 2)
    ? 'nothing else in the sources has the other words of the name'
    : undefined;
}

/** Salt Lake City is nobody's slip. */
function isKnownName(key: string): boolean {
  const { cities, countries, regions, organisations, places } = gazetteer();
  return [cities, countries, regions, organisations, places].some((names) => names.has(key));
}

/** Whether a draft writes an entity's own name. */
const isNamedInDraft = (desk: Desk, entity: Entity): boolean =>
  desk.names.some(({ forms }) =>
    forms.some(({ key, words }) => words.length > 1 && entity.spellings.some((spelling) => spelling.key === key)),
  );

/** Whether no other entity has all of some words. */
const isAlone = (desk: Desk, words: readonly string[], entity: Entity): boolean =>
  desk.index
    .byWord(words[0]!)
    .every(
      (other) =>
        other === entity || !words.every((word) => other.spellings.some(({ key }) => key.split(' ').includes(word))),
    );

/** Whether no other entity has the same words around another one: "Ear of the Wood" is no "Eye of the Wood". */
const isOnlyTitle = (desk: Desk, words: readonly string[], at: number, entity: Entity): boolean =>
  desk.index.byWord(words[at === words.length - 1 ? 0 : words.length - 1]!).every(
    (other) =>
      other === entity ||
      other.spellings.every(({ key }) => {
        const own = key.split(' ');
        return own.length !== words.length || words.some((word, index) => index !== at && own[index] !== word);
      }),
  );

/** Words that begin alike and share most of their letters in order: Minerals and Materials, Dene and Down. */
function areKindred(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || a.length < 4 || b.length < 4) return false;
  return commonLetters(a, b) >= Math.max(a.length, b.length) / 2;
}

/** The length of the longest sequence of letters that both words have in one order. */
function commonLetters(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(letter === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row[b.length]!;
}

/** "Occupational Health and Safety Administration": the words of a name in another order. */
function inOtherOrder(desk: Desk, words: readonly string[], slots: readonly Slot[], entity: Entity): Match | undefined {
  const right = slots.map((slot) => preferred(slot));
  const known = right.map((spelling) => spelling?.folded ?? '');
  if (words.length < 3 || [...words].sort().join(' ') !== [...known].sort().join(' ')) return undefined;
  if (entity.kind === 'person' || isNamedInDraft(desk, entity)) return undefined;
  const whole = right.map((spelling) => spelling!.written);
  return {
    entity,
    rank: 2,
    fixes: NO_FIXES,
    whole: { fault: 'misspelled', words: whole, reason: 'the same words in another order' },
  };
}

/** Riko and Karolina are people's names, and no part of a place's. */
function isOnlyPersonal(word: string): boolean {
  const { cities, countries, regions, organisations, places } = gazetteer();
  const elsewhere = [cities, countries, regions, organisations, places].some((names) => names.has(word));
  return !elsewhere && !isCommonWord(word) && aliasGroup(word) === undefined;
}
