import type { Range } from 'vscode-languageserver-types';
import type { Corpus } from '../../corpus/corpus';
import type { Entity, SourcedMention } from '../../corpus/entities';
import { blockAt, passageAround } from '../../corpus/source';
import type { NameKind } from '../../text/names/mention';
import type { Span } from '../../text/span';
import { excerpt, type Excerpt } from '../cards/excerpt';
import { meantBy } from '../names';
import { sourceLabel, sourceRange } from '../places';
import type { Addresses, DraftSnapshot } from '../snapshot';
import { kindOfName } from '../symbols/symbolKinds';
import { wordedRoles } from '../cards/wordedRoles';
import { byImportance, isNamed, wordsOfQuery } from '../symbols/workspaceSymbols';

/** One name as a list shows it. All words come from outside: they are shown as they are and do nothing. */
export interface NameItem {
  /** Stands for the name in further requests, as long as corpus and draft are the same. */
  readonly id: string;
  readonly kind: NameKind;
  readonly name: string;
  /** What the sources say that it is, most of them. */
  readonly role?: string;
  /** Other spellings, the most used first. */
  readonly spellings: readonly string[];
  /** Sources that name it; 0 for a name of the draft that no source has. */
  readonly sources: number;
  /** How often sources name it. */
  readonly mentions: number;
  /** How often the draft names it. */
  readonly inDraft: number;
}

/** Names of one kind, the most named first. */
export interface NameGroup {
  readonly group: NameGroupId;
  readonly names: readonly NameItem[];
  /** How many more there are. */
  readonly more: number;
}

export type NameGroupId = 'people' | 'organisations' | 'places' | 'others';

/** A place where a draft or a source has a name. */
export interface MentionItem extends Excerpt {
  readonly uri: string;
  readonly range: Range;
  /** The source as people call it, with its date; undefined: the draft. */
  readonly source?: string;
}

/** Which names are wanted. */
export interface NameQuery {
  /** Words of which each begins a word of the name; none: all names. */
  readonly query?: string;
  /** Only what the draft names. */
  readonly onlyInDraft?: boolean;
}

const GROUP: Readonly<Record<NameKind, NameGroupId>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  work: 'others',
  other: 'others',
};

/** The most names of a group that are listed: nobody reads more, and a search finds the rest. */
const MOST_NAMES = 500;
const MOST_MENTIONS = 500;
const MOST_SPELLINGS = 6;

/** A name: of the sources with what the draft has of it, or of the draft alone. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly entity: Entity | undefined;
  readonly inDraft: readonly Span[];
}

/** The names of a story's sources and of the draft at hand, grouped by what they name. */
export function nameGroups(corpus: Corpus, draft: DraftSnapshot | undefined, wanted: NameQuery = {}): NameGroup[] {
  const words = wordsOfQuery(wanted.query ?? '');
  const groups = new Map<NameGroupId, Listed[]>(
    (['people', 'organisations', 'places', 'others'] as const).map((group) => [group, []]),
  );
  for (const name of listed(corpus, draft)) {
    if (wanted.onlyInDraft && name.inDraft.length === 0) continue;
    if (name.entity ? isNamed(name.entity, words) : words.every((word) => hasWord(name.name, word)))
      groups.get(GROUP[name.kind])!.push(name);
  }
  return [...groups]
    .filter(([, names]) => names.length > 0)
    .map(([group, names]) => ({
      group,
      names: names.sort(byUse).slice(0, MOST_NAMES).map(itemOf),
      more: Math.max(0, names.length - MOST_NAMES),
    }));
}

/** All places that have a name of a list: in the draft first, then in the sources, the newest first. */
export function mentionsOf(
  corpus: Corpus,
  addresses: Addresses,
  draft: DraftSnapshot | undefined,
  id: string,
): MentionItem[] {
  for (const name of listed(corpus, draft)) {
    if (name.id !== id) continue;
    const inDraft = name.inDraft.map((span) => draftMention(draft!, span));
    const inSources = newestFirst(name.entity).map((mention) => sourceMention(addresses, mention));
    return [...inDraft, ...inSources];
  }
  return [];
}

// ---- Names ------------------------------------------------------------------------------------------------------

function* listed({ entities }: Corpus, draft: DraftSnapshot | undefined): Generator<Listed> {
  const { known, unknown } = namesOfDraft(draft);
  const taken = new Map<string, number>();
  for (const entity of entities) {
    const { kind, name } = entity;
    const times = taken.get(`${kind} ${name}`) ?? 0;
    taken.set(`${kind} ${name}`, times + 1);
    yield {
      id: `${kind} ${name}${times > 0 ? ` #${times + 1}` : ''}`,
      name,
      kind,
      entity,
      inDraft: known.get(entity) ?? [],
    };
  }
  yield* unknown;
}

/** What the draft names: of what the sources know its mentions, and what no source has. */
function namesOfDraft(draft: DraftSnapshot | undefined): { known: Map<Entity, Span[]>; unknown: Listed[] } {
  const known = new Map<Entity, Span[]>();
  const unknown: Listed[] = [];
  for (const resolved of draft?.context.names ?? []) {
    const without: Span[] = [];
    for (const mention of resolved.name.forms.flatMap(({ mentions }) => mentions)) {
      const entity = meantBy(resolved, mention);
      const spans = entity ? (known.get(entity) ?? []) : without;
      spans.push(mention);
      if (entity) known.set(entity, spans);
    }
    if (without.length === 0) continue;
    const name = resolved.name.form.words.join(' ');
    unknown.push({
      id: `draft ${name}`,
      name,
      kind: kindOfName(resolved),
      entity: undefined,
      inDraft: without.sort(byStart),
    });
  }
  for (const spans of known.values()) spans.sort(byStart);
  return { known, unknown };
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

function byUse(a: Listed, b: Listed): number {
  if (a.entity && b.entity) return byImportance(a.entity, b.entity);
  if (a.entity || b.entity) return a.entity ? -1 : 1;
  return b.inDraft.length - a.inDraft.length || (a.name < b.name ? -1 : 1);
}

const hasWord = (name: string, word: string): boolean => {
  const words = wordsOfQuery(name).join(' ');
  return words.startsWith(word) || words.includes(` ${word}`);
};

function itemOf({ id, name, kind, entity, inDraft }: Listed): NameItem {
  const role = entity && wordedRoles(entity)[0]?.text;
  const spellings = (entity?.spellings ?? [])
    .map(({ words }) => words.join(' '))
    .filter((spelling) => spelling !== name);
  return {
    id,
    kind,
    name,
    ...(role !== undefined && { role }),
    spellings: spellings.slice(0, MOST_SPELLINGS),
    sources: entity?.sources.size ?? 0,
    mentions: entity?.mentionCount ?? 0,
    inDraft: inDraft.length,
  };
}

// ---- Mentions ---------------------------------------------------------------------------------------------------

function draftMention(draft: DraftSnapshot, span: Span): MentionItem {
  const placed = blockAt(draft.draft.blocks, span.start);
  const sentence = placed?.block.sentences.find(({ end }) => placed.start + end > span.start);
  const passage =
    placed && sentence ? { start: placed.start + sentence.start, end: placed.start + sentence.end } : span;
  return { uri: draft.document.uri, range: draft.rangeOf(span), ...excerpt(draft.draft.text, span, passage) };
}

function sourceMention(addresses: Addresses, { source, mention }: SourcedMention): MentionItem {
  return {
    uri: addresses.sourceUri(source),
    range: sourceRange(source, mention),
    ...excerpt(source.text, mention, passageAround(source, mention)),
    source: sourceLabel(source, mention.start),
  };
}

/** The mentions of the newest sources; of each in order of its text. Sources are asked one by one, for no more than are shown. */
function newestFirst(entity: Entity | undefined): SourcedMention[] {
  const found: SourcedMention[] = [];
  const sources = [...(entity?.sources ?? [])].sort(
    (a, b) => (b.facts.date?.value ?? 0) - (a.facts.date?.value ?? 0) || (a.id < b.id ? -1 : 1),
  );
  for (const source of sources) {
    if (found.length >= MOST_MENTIONS) break;
    found.push(...[...entity!.mentionsIn(source)].sort((a, b) => byStart(a.mention, b.mention)));
  }
  return found.slice(0, MOST_MENTIONS);
}
