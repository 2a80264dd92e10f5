import type { Source } from '../../server/src/corpus/source';
import type { Draft } from '../../server/src/draft/draft';
import { fold } from '../../server/src/text/characters';
import { gazetteer } from '../../server/src/text/lexicon/gazetteer';
import { isTitle } from '../../server/src/text/lexicon/titles';
import { isCommonWord } from '../../server/src/text/lexicon/words';
import type { LocalName, PlacedMention, Sex } from '../../server/src/text/names/gather';
import { isDistinctive } from '../../server/src/text/names/gather';
import { compareGiven, isSameGiven } from '../../server/src/text/names/person';
import type { Span } from '../../server/src/text/span';

/** A name of a text into which an error can be planted, because other sources have it too. */
export interface Target {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly uses: readonly NameUse[];
  /** Folded given names that are somebody else's with this surname; undefined where no given name may be swapped. */
  readonly given: { readonly taken: ReadonlySet<string> } | undefined;
  readonly sex: Sex | undefined;
  /** What the sources call the person, in lower case: "us army secretary", "putin's envoy". */
  readonly titles: readonly string[];
}

/** One place where the text has the name, outside quotation marks. */
export interface NameUse {
  /** Words that can be misspelled: the sources have them. */
  readonly words: readonly (Span & { readonly isGiven: boolean })[];
  /** The given name, where the full name stands. */
  readonly given: Span | undefined;
  /** Phrases that say what the person is. */
  readonly titles: readonly Span[];
}

/** The names of a draft that at least one source also has. */
export function findTargets(draft: Draft, sources: readonly Source[]): Target[] {
  const found: Target[] = [];
  for (const name of draft.names) {
    const kind = kindOfTarget(name);
    if (!kind || name.ambiguous) continue;
    const same = sources.flatMap((source) => source.names.filter((other) => isSameName(name, other)));
    if (same.length === 0) continue;
    const words = new Set(same.flatMap(({ forms }) => forms.flatMap(({ key }) => key.split(' '))));
    const uses = name.forms.flatMap(({ mentions }) =>
      mentions.filter((mention) => isOpen(draft, mention)).map((mention) => useOf(draft, name, mention, words, kind)),
    );
    const given = name.person?.given[0];
    found.push({
      name: name.form.words.join(' '),
      kind,
      uses,
      given:
        given && words.has(given) && gazetteer().givenNames.has(given) && !isPlace(given)
          ? { taken: givenNamesOf(name, draft, sources) }
          : undefined,
      sex: sexOf(name),
      titles: titlesOf(same),
    });
  }
  return found;
}

/** Whether a folded word cannot be a misspelling in a draft: the draft, a source or the language has it. */
export function takenWords(draft: Draft, sources: readonly Source[]): (folded: string) => boolean {
  const written = new Set<string>();
  for (const { block } of [draft, ...sources].flatMap(({ blocks }) => blocks)) {
    for (const token of block.tokens) if (token.kind === 'word') written.add(fold(token.text));
  }
  return (folded) => written.has(folded) || isCommonWord(folded);
}

const kindOfTarget = ({ kind, person }: LocalName): Target['kind'] | undefined =>
  kind === 'work' ? undefined : kind !== 'other' ? kind : person && person.given.length > 0 ? 'person' : undefined;

function isSameName(name: LocalName, other: LocalName): boolean {
  if (name.person && name.person.given.length > 0) {
    if (other.kind !== 'person' && other.kind !== name.kind) return false;
    if (!other.person || other.person.core !== name.person.core) return false;
    if (other.person.generation !== name.person.generation) return false;
    return isSameGiven(compareGiven(name.person.given, other.person.given));
  }
  return other.kind === name.kind && other.forms.some(({ key }) => key === name.form.key);
}

/** In a paragraph, outside quotation marks. */
const isOpen = (draft: Draft, { mention, block }: PlacedMention): boolean =>
  !mention.quoted && draft.blocks[block]!.block.kind === 'paragraph';

function useOf(
  draft: Draft,
  name: LocalName,
  placed: PlacedMention,
  words: ReadonlySet<string>,
  kind: Target['kind'],
): NameUse {
  const { start, block } = draft.blocks[placed.block]!;
  const { mention } = placed;
  const moved = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
  const tokens = block.tokens.slice(mention.first, mention.last).filter((token) => token.kind === 'word');
  const given = name.person?.given ?? [];
  return {
    words: tokens
      .filter(({ text }) => canBeMisspelled(text, kind, name) && words.has(fold(text)))
      .map((token) => ({ ...moved(token), isGiven: tokens.length > 1 && given.includes(fold(token.text)) })),
    given:
      tokens.length > 1 && tokens[0]!.text.length > 2 && fold(tokens[0]!.text) === given[0]
        ? moved(tokens[0]!)
        : undefined,
    titles: placed.roles
      .filter((role) => !/["“”]/.test(block.prose.slice(role.start, role.end)))
      .map((role) => moved({ start: role.start, end: role.end })),
  };
}

/** A word of four letters or more, no acronym, and no ordinary word, for that is no slip in a name: Bush is a surname. */
function canBeMisspelled(word: string, kind: Target['kind'], { person }: LocalName): boolean {
  const folded = fold(word);
  if (!/^\p{Lu}\p{L}*(?:[-'’]\p{L}+)*$/u.test(word) || word.length < 4 || !/\p{Ll}/u.test(word)) return false;
  if (!isDistinctive(folded) || (kind === 'person' && isTitle(folded))) return false;
  return !isCommonWord(folded) || (kind === 'person' && isNameOfPeople(folded) && folded !== person?.given[1]);
}

const isPlace = (folded: string): boolean => gazetteer().regions.has(folded) || gazetteer().countries.has(folded);

const isNameOfPeople = (folded: string): boolean =>
  gazetteer().givenNames.has(folded) || gazetteer().familyNames.has(folded);

function givenNamesOf({ person }: LocalName, draft: Draft, sources: readonly Source[]): ReadonlySet<string> {
  const names = [draft, ...sources].flatMap((text) => text.names);
  return new Set(names.filter((other) => other.person?.core === person!.core).flatMap((other) => other.person!.given));
}

function sexOf({ sex, person }: LocalName): Sex | undefined {
  const known = gazetteer().givenNames.get(person?.given[0] ?? '');
  return sex ?? (known === 'either' ? undefined : known);
}

const titlesOf = (names: readonly LocalName[]): string[] =>
  names.flatMap(({ roles, forms }) => [
    ...roles.map(({ text }) => text.toLowerCase()),
    ...forms.flatMap(({ mentions }) => mentions.map(({ title }) => title)).filter((title) => title !== ''),
  ]);
