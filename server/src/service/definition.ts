import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import { passageAround } from '../corpus/source';
import { bestMentions } from './hover';
import { mentionsInDraft, nameAt } from './names';
import { sourceLocation, sourceRange } from './places';
import type { DraftSnapshot } from './snapshot';

/** Where the sources best say who or what the name at a place is: one passage a source, the most telling first. */
export function definition(snapshot: DraftSnapshot, position: Position): LocationLink[] {
  const name = nameAt(snapshot, snapshot.document.offsetAt(position));
  if (!name?.entity) return [];
  return bestMentions(name.entity).map(({ source, mention }) => ({
    originSelectionRange: snapshot.rangeOf(name.mention),
    targetUri: snapshot.addresses.sourceUri(source),
    targetRange: sourceRange(source, passageAround(source, mention)),
    targetSelectionRange: sourceRange(source, mention),
  }));
}

/** All mentions of the name at a place: in the draft, then in the sources. */
export function references(snapshot: DraftSnapshot, position: Position): Location[] {
  const name = nameAt(snapshot, snapshot.document.offsetAt(position));
  if (!name) return [];
  const inDraft = mentionsInDraft(snapshot, name).map((mention) => ({
    uri: snapshot.document.uri,
    range: snapshot.rangeOf(mention),
  }));
  const inSources = (name.entity?.mentions ?? []).map(({ source, mention }) =>
    sourceLocation(snapshot.addresses, source, mention),
  );
  return [...inDraft, ...inSources];
}
