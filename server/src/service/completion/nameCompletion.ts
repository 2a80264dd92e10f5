import { CompletionItemKind, type CompletionItem, type MarkupContent } from 'vscode-languageserver-types';
import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { gazetteer } from '../../text/lexicon/gazetteer';
import { isCommonWord } from '../../text/lexicon/words';
import type { NameKind } from '../../text/names/mention';
import type { CompletionPlace } from './completionPlace';
import { entityCard, KIND } from '../cards/entityCard';
import { markdown } from '../cards/markdown';
import type { DraftSnapshot } from '../snapshot';
import { titleOf } from './writtenTitle';
import { wordedRoles } from '../cards/wordedRoles';

const ICON: Readonly<Record<NameKind, CompletionItemKind>> = {
  person: CompletionItemKind.Class,
  organisation: CompletionItemKind.Module,
  place: CompletionItemKind.Folder,
  work: CompletionItemKind.Event,
  other: CompletionItemKind.Text,
};

const MOST_ENTITIES = 8;
/** At the start of a sentence every word has a capital: a name is offered once it is more likely meant than not. */
const LEAST_LETTERS = 2;
const LEAST_AT_START = 3;

/** What tells the server, asked for more about an item, whom or what it names. */
export interface NameItemData {
  readonly uri: string;
  readonly name: string;
  readonly kind: NameKind;
}

/** Names that begin with the capitalised word being typed, as the sources write them and the house style wants them. */
export function nameCompletion(snapshot: DraftSnapshot, place: CompletionPlace): CompletionItem[] {
  const typed = fold(place.typed.text);
  const least = place.startsSentence ? LEAST_AT_START : LEAST_LETTERS;
  if (place.inQuotation || typed.length < least || (place.startsSentence && isCommonWord(typed))) return [];
  const before = wordsBefore(place);
  const found = entitiesFor(snapshot, typed, before.at(-1)?.folded).slice(0, MOST_ENTITIES);
  const items = found.flatMap((entity, rank) =>
    formsOf(snapshot, place, entity, before).flatMap((form, index) => {
      const fit = fitted(form, entity, typed, place, before);
      return fit ? [item(snapshot, place, entity, form, fit, `${rank}${index}`)] : [];
    }),
  );
  const seen = new Set<string>();
  return items.filter(({ label }) => !seen.has(label) && seen.add(label));
}

interface TypedWord {
  readonly start: number;
  readonly folded: string;
}

/** The capitalised words right before the one being typed, parted by single spaces: a given name, a title, a name's head. */
function wordsBefore({ block, token, typed }: CompletionPlace): TypedWord[] {
  const words: TypedWord[] = [];
  let next = typed.start - block.start;
  for (let at = token - 1; at >= 0; at--) {
    const previous = block.block.tokens[at]!;
    if (previous.kind !== 'word' || previous.shape === 'lower' || next - previous.end !== 1) break;
    words.unshift({ start: block.start + previous.start, folded: fold(previous.text) });
    next = previous.start;
  }
  return words;
}

/** Entities of whose names a word begins so: first those that the draft names, then those that more sources name. */
function entitiesFor({ corpus, draft }: DraftSnapshot, typed: string, before: string | undefined): Entity[] {
  const words = [typed, ...corpus.names.beginningLike(typed, typed.length)];
  const inDraft = new Set(draft.names.flatMap(({ forms }) => forms.map(({ key }) => key)));
  const found = new Map<Entity, number>();
  for (const word of words) {
    for (const entity of corpus.names.byWord(word)) {
      if (found.has(entity) || !mayFollow(entity, before)) continue;
      const isNamed = entity.spellings.some(({ key }) => inDraft.has(key));
      found.set(entity, (isNamed ? 1_000_000 : 0) + entity.sources.size);
    }
  }
  return [...found].sort((a, b) => b[1] - a[1] || (a[0].name < b[0].name ? -1 : 1)).map(([entity]) => entity);
}

/** Behind a given name only those fit who bear it. */
const mayFollow = ({ person }: Entity, before: string | undefined): boolean =>
  before === undefined || !gazetteer().givenNames.has(before) || person?.given.includes(before) === true;

// ---- Forms ------------------------------------------------------------------------------------------------------

/** The ways to name an entity here: in full and with its title until the draft has done so, then by the surname first. */
function formsOf(
  snapshot: DraftSnapshot,
  place: CompletionPlace,
  entity: Entity,
  before: readonly TypedWord[],
): string[] {
  const words = styled(snapshot, entity.name.split(' '));
  const full = words.join(' ');
  const surname = surnameIn(entity, words);
  if (isNamed(snapshot, entity, place)) return surname ? [surname, full] : [full];
  const title = titleOf(entity);
  return [full, ...(title && mayHaveTitle(title, before) ? [`${title} ${full}`] : []), ...(surname ? [surname] : [])];
}

/** Whether no title stands before the place already; the capital of a common word may be that of a sentence. */
const mayHaveTitle = (title: string, before: readonly TypedWord[]): boolean =>
  before.length === 0 ||
  (before.length === 1 &&
    isCommonWord(before[0]!.folded) &&
    !title.split(' ').some((word) => fold(word) === before[0]!.folded));

/** The words of a name as the house style wants them. */
function styled({ context }: DraftSnapshot, words: string[]): string[] {
  const match = context.style.match(words);
  if (!match) return words;
  return [...words.slice(0, match.first), ...match.preferred.split(' '), ...words.slice(match.first + match.length)];
}

function surnameIn({ person, kind }: Entity, full: readonly string[]): string | undefined {
  if (kind !== 'person' || !person || person.given.length === 0) return undefined;
  return full.slice(-person.family.split(' ').length).join(' ');
}

/** Whether the draft names an entity in full before the place. */
function isNamed({ draft }: DraftSnapshot, { spellings }: Entity, { typed }: CompletionPlace): boolean {
  const keys = new Set(spellings.filter(({ words }) => words.length > 1).map(({ key }) => key));
  return draft.names.some(({ forms }) =>
    forms.some(({ key, mentions }) => keys.has(key) && mentions.some(({ end }) => end < typed.start)),
  );
}

// ---- Where they fit ---------------------------------------------------------------------------------------------

/** Where a form takes the place of what is typed, and what of it the typed words are held against. */
interface Fit {
  readonly start: number;
  readonly filterText: string;
}

/** How a form continues what is typed; undefined: it does not, or it is typed in full already. */
function fitted(
  form: string,
  { spellings }: Entity,
  typed: string,
  place: CompletionPlace,
  before: readonly TypedWord[],
): Fit | undefined {
  const words = form.split(' ');
  const at = words.findIndex((word) => fold(word).startsWith(typed));
  if (at < 0) {
    const other = spellings.flatMap(({ words: of }) => of).find((word) => fold(word).startsWith(typed));
    return other === undefined ? undefined : { start: place.typed.start, filterText: other };
  }
  let same = 0;
  while (same < at && same < before.length && before.at(-1 - same)!.folded === fold(words[at - 1 - same]!)) same++;
  const start = same > 0 ? before.at(-same)!.start : place.typed.start;
  const isTyped = at === words.length - 1 && same === at && words[at] === place.typed.text;
  return isTyped ? undefined : { start, filterText: words.slice(at - same).join(' ') };
}

function item(
  snapshot: DraftSnapshot,
  { offset }: CompletionPlace,
  entity: Entity,
  form: string,
  { start, filterText }: Fit,
  order: string,
): CompletionItem {
  const [role] = wordedRoles(entity);
  const data: NameItemData = { uri: snapshot.document.uri, name: entity.name, kind: entity.kind };
  return {
    label: form,
    labelDetails: { description: role?.text ?? KIND[entity.kind] },
    kind: ICON[entity.kind],
    filterText,
    sortText: order.padStart(4, '0'),
    textEdit: { range: snapshot.rangeOf({ start, end: offset }), newText: form },
    data,
  };
}

/** The card of whom or what an item names, for the editor that shows more about it. */
export function nameDocumentation(snapshot: DraftSnapshot, { name, kind }: NameItemData): MarkupContent | undefined {
  const entity = snapshot.corpus.entities.find((candidate) => candidate.name === name && candidate.kind === kind);
  return entity && markdown(entityCard(snapshot, entity));
}
