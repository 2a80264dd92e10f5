import type { Hover, Position } from 'vscode-languageserver-types';
import type { Source } from '../../corpus/source';
import type { RatedFinding } from '../../rules/check';
import { touches } from '../../text/span';
import { claimCard, claimPartAt } from './claimCard';
import { relatedEvidence } from '../diagnostics';
import { entityCard, KIND } from './entityCard';
import { escapeMarkdown, markdown } from './markdown';
import { nameAt, type NameAt } from '../names';
import { quotationAt, quotationCard } from '../quotations';
import type { DraftSnapshot } from '../snapshot';

/**
 * What a hover shows at a place of the draft: on a name who that is, in a quotation what the sources have of it, on a
 * figure, a date or the word on which a claim turns what speaks for and against it; else nothing.
 *
 * @param belowFindings Whether the editor shows the findings at that place above it, with their related information: then
 *   the card of a name, a figure or a date does not show those sources again.
 */
export function hover(snapshot: DraftSnapshot, position: Position, belowFindings = false): Hover | undefined {
  const offset = snapshot.document.offsetAt(position);
  const name = nameAt(snapshot, offset);
  if (!name) return quotationHover(snapshot, offset) ?? claimHover(snapshot, offset, belowFindings);
  const shown = belowFindings ? relatedSourcesAt(snapshot.findingsNear(offset), offset) : [];
  const lines = name.entity ? entityCard(snapshot, name.entity, shown) : unknownCard(snapshot, name);
  return { contents: markdown(lines), range: snapshot.rangeOf(name.mention) };
}

/** The sources that the findings at a place show already. */
const relatedSourcesAt = (findings: readonly RatedFinding[], offset: number): Source[] =>
  findings
    .filter((finding) => touches(finding, offset))
    .flatMap((finding) => relatedEvidence(finding).map(({ source }) => source));

function quotationHover(snapshot: DraftSnapshot, offset: number): Hover | undefined {
  const quotation = quotationAt(snapshot, offset);
  const lines = quotation ? quotationCard(snapshot, quotation) : [];
  return quotation && lines.length > 0 ? { contents: markdown(lines), range: snapshot.rangeOf(quotation) } : undefined;
}

function claimHover(snapshot: DraftSnapshot, offset: number, belowFindings: boolean): Hover | undefined {
  const part = claimPartAt(snapshot, offset);
  if (!part) return undefined;
  const shown = belowFindings ? relatedSourcesAt(snapshot.findingsNear(offset), offset) : [];
  const lines = claimCard(snapshot, part, shown);
  return lines.length > 0 ? { contents: markdown(lines), range: snapshot.rangeOf(part) } : undefined;
}

function unknownCard({ corpus }: DraftSnapshot, { mention, resolved }: NameAt): string[] {
  const name = `**${escapeMarkdown(mention.mention.words.join(' '))}** · ${KIND[resolved.name.kind]}`;
  if (resolved.name.ambiguous) return [name, 'Several people in this draft bear this surname.'];
  return [name, corpus.sources.length > 0 ? 'No source mentions this name.' : 'There are no sources to look in.'];
}
