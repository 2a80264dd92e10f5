import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Corpus } from '../../corpus/corpus';
import type { Entity } from '../../corpus/entities';
import { fold } from '../../text/characters';
import { KIND } from '../cards/entityCard';
import { sourceLocation } from '../places';
import type { Addresses } from '../snapshot';
import { SYMBOL } from './symbolKinds';
import { wordedRoles } from '../cards/wordedRoles';

const MOST = 100;

/** The people and things of the sources whose names have words that begin like each word of a query, the most named first. */
export function workspaceSymbols(corpus: Corpus, addresses: Addresses, query: string): WorkspaceSymbol[] {
  const wanted = wordsOfQuery(query);
  return corpus.entities
    .filter((entity) => isNamed(entity, wanted))
    .sort(byImportance)
    .slice(0, MOST)
    .flatMap((entity) => symbolOf(entity, addresses));
}

/** The words of a query as spellings are compared. */
export const wordsOfQuery = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** What most sources name first; of equals what they name most often, then by the alphabet. */
export const byImportance = (a: Entity, b: Entity): number =>
  b.sources.size - a.sources.size || b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : 1);

/** Whether each word begins a word of one of a name's spellings. */
export const isNamed = ({ spellings }: Entity, wanted: readonly string[]): boolean =>
  spellings.some(({ key }) => wanted.every((word) => key.startsWith(word) || key.includes(` ${word}`)));

function symbolOf(entity: Entity, addresses: Addresses): WorkspaceSymbol[] {
  const [source] = entity.sources;
  const first = source && [...entity.mentionsIn(source)].sort((a, b) => a.mention.start - b.mention.start)[0];
  if (!first) return [];
  const count = entity.sources.size;
  return [
    {
      name: entity.name,
      kind: SYMBOL[entity.kind],
      containerName: `${wordedRoles(entity)[0]?.text ?? KIND[entity.kind]} · ${count} ${count === 1 ? 'source' : 'sources'}`,
      location: sourceLocation(addresses, first.source, first.mention),
    },
  ];
}
