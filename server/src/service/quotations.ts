import type { ResolvedQuotation } from '../evidence/quotations/resolve';
import type { QuotationMatch } from '../evidence/quotations/match';
import { sourceSpeakers, type SourceSpeaker } from '../evidence/quotations/speakers';
import { escapeMarkdown, link } from './markdown';
import { lineAddress, sourceLabel } from './places';
import type { DraftSnapshot } from './snapshot';

const MOST_SHOWN = 3;

/** The quotation that an offset of the draft is in. */
export const quotationAt = ({ context }: DraftSnapshot, offset: number): ResolvedQuotation | undefined =>
  context.quotations.find(({ start, end }) => start <= offset && offset <= end);

/** What the sources have of a quotation: wording with the difference marked, speaker, outlet, date and line. */
export function quotationCard(snapshot: DraftSnapshot, quotation: ResolvedQuotation): string[] {
  const shown = sourceSpeakers(snapshot.corpus, quotation.matches.slice(0, MOST_SHOWN));
  if (shown.length === 0) return quotation.state === 'not found' ? ['**No source has this quotation**'] : [];
  const count = quotation.matches.length;
  const head =
    quotation.state === 'altered'
      ? '**The source words it otherwise**'
      : `**Word for word in ${count === 1 ? 'one source' : `${count} sources`}**`;
  return [head, ...shown.map((said) => passage(snapshot, said))];
}

function passage({ addresses }: DraftSnapshot, { match, entity }: SourceSpeaker): string {
  const by = entity ? `${escapeMarkdown(entity.name)} · ` : '';
  return `“${markedWording(match)}” — ${by}${link(sourceLabel(match.source), lineAddress(addresses, match.source, match.span.start))}`;
}

/** The source's words, those in bold that the draft has not. */
function markedWording({ source, segment, alignment, span }: QuotationMatch): string {
  let text = '';
  let at = span.start;
  for (const { sourceFirst, sourceLast } of alignment.differences) {
    if (sourceLast === sourceFirst) continue;
    const [start, end] = [segment.starts[sourceFirst]!, segment.ends[sourceLast - 1]!];
    text += `${escapeMarkdown(source.text.slice(at, start))}**${escapeMarkdown(source.text.slice(start, end))}**`;
    at = end;
  }
  return text + escapeMarkdown(source.text.slice(at, span.end));
}
