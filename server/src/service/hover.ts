import type { Hover, Position } from 'vscode-languageserver-types';
import { claimCard, claimPartAt } from './claimCard';
import { entityCard, KIND } from './entityCard';
import { escapeMarkdown, markdown } from './markdown';
import { nameAt, type NameAt } from './names';
import { quotationAt, quotationCard } from './quotations';
import type { DraftSnapshot } from './snapshot';

/**
 * What a hover shows at a place of the draft: on a name who that is, in a quotation what the sources have of it, on a
 * figure, a date or the word on which a claim turns what speaks for and against it; else nothing.
 */
export function hover(snapshot: DraftSnapshot, position: Position): Hover | undefined {
  const offset = snapshot.document.offsetAt(position);
  const name = nameAt(snapshot, offset);
  if (!name) return quotationHover(snapshot, offset) ?? claimHover(snapshot, offset);
  const lines = name.entity ? entityCard(snapshot, name.entity) : unknownCard(snapshot, name);
  return { contents: markdown(lines), range: snapshot.rangeOf(name.mention) };
}

function quotationHover(snapshot: DraftSnapshot, offset: number): Hover | undefined {
  const quotation = quotationAt(snapshot, offset);
  const lines = quotation ? quotationCard(snapshot, quotation) : [];
  return quotation && lines.length > 0 ? { contents: markdown(lines), range: snapshot.rangeOf(quotation) } : undefined;
}

function claimHover(snapshot: DraftSnapshot, offset: number): Hover | undefined {
  const part = claimPartAt(snapshot, offset);
  return part && { contents: markdown(claimCard(snapshot, part)), range: snapshot.rangeOf(part) };
}

function unknownCard({ corpus }: DraftSnapshot, { mention, resolved }: NameAt): string[] {
  const name = `**${escapeMarkdown(mention.mention.words.join(' '))}** · ${KIND[resolved.name.kind]}`;
  if (resolved.name.ambiguous) return [name, 'Several people in this draft bear this surname.'];
  return [name, corpus.sources.length > 0 ? 'No source mentions this name.' : 'There are no sources to look in.'];
}
