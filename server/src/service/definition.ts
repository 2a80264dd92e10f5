import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import { passageAround } from '../corpus/source';
import { shifted } from '../text/span';
import { claimPartAt, tellingPassages } from './cards/claimCard';
import { bestMentions } from './cards/entityCard';
import { mentionsInDraft, nameAt } from './names';
import { sourceLocation, sourceRange } from './places';
import { quotationAt, telling } from './quotations';
import type { DraftSnapshot } from './snapshot';

/** Where the sources best say who or what the name at a place is, or have the quotation, figure or date there: the most telling first. */
export function definition(snapshot: DraftSnapshot, position: Position): LocationLink[] {
  const offset = snapshot.document.offsetAt(position);
  const name = nameAt(snapshot, offset);
  if (!name) return quotationDefinition(snapshot, offset) ?? claimDefinition(snapshot, offset);
  if (!name.entity) return [];
  return bestMentions(name.entity).map(({ source, mention }) => ({
    originSelectionRange: snapshot.rangeOf(name.mention),
    targetUri: snapshot.addresses.sourceUri(source),
    targetRange: sourceRange(source, passageAround(source, mention)),
    targetSelectionRange: sourceRange(source, mention),
  }));
}

/** The passages of the sources that have a quotation. */
function quotationDefinition(snapshot: DraftSnapshot, offset: number): LocationLink[] | undefined {
  const quotation = quotationAt(snapshot, offset);
  if (!quotation || quotation.matches.length === 0) return undefined;
  return telling(quotation).map(({ source, span }) => ({
    originSelectionRange: snapshot.rangeOf(quotation),
    targetUri: snapshot.addresses.sourceUri(source),
    targetRange: sourceRange(source, span),
    targetSelectionRange: sourceRange(source, span),
  }));
}

/** The passages against what the draft says, else those for it. */
function claimDefinition(snapshot: DraftSnapshot, offset: number): LocationLink[] {
  const part = claimPartAt(snapshot, offset);
  if (!part) return [];
  return tellingPassages(part).map(({ passage: { source, at, statement }, item }) => ({
    originSelectionRange: snapshot.rangeOf(part),
    targetUri: snapshot.addresses.sourceUri(source),
    targetRange: sourceRange(source, shifted(statement, at)),
    targetSelectionRange: sourceRange(source, shifted(item, at)),
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
