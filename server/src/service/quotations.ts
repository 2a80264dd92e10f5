import type { ResolvedQuotation } from '../evidence/quotations/resolve';
import { isExact, type QuotationMatch } from '../evidence/quotations/match';
import { sourceSpeakers, type SourceSpeaker } from '../evidence/quotations/speakers';
import { escapeMarkdown, link } from './cards/markdown';
import { lineAddress, sourceLabel } from './places';
import type { DraftSnapshot } from './snapshot';

/** Sources whose passage is shown, and others of which only the name is. */
const MOST_SHOWN = 3;
const MOST_LISTED = 20;

/** The quotation that an offset of the draft is in. */
export const quotationAt = (snapshot: DraftSnapshot, offset: number): ResolvedQuotation | undefined =>
  snapshot.contextNear(offset).quotations.find(({ start, end }) => start <= offset && offset <= end);

/** The sources to show for a quotation: those that have it word for word, else those that nearly do. */
export function telling({ matches }: ResolvedQuotation): readonly QuotationMatch[] {
  const exact = matches.filter(isExact);
  return exact.length > 0 ? exact : matches;
}

/** What the sources have of a quotation: wording with the difference marked, speaker, outlet, date and line. */
export function quotationCard(snapshot: DraftSnapshot, quotation: ResolvedQuotation): string[] {
  const matches = telling(quotation);
  if (matches.length === 0) return quotation.state === 'not found' ? ['**No source has this quotation**'] : [];
  const count = matches.length;
  const head =
    quotation.state === 'altered'
      ? '**The source words it otherwise**'
      : `**Word for word in ${count === 1 ? 'one source' : `${count} sources`}**`;
  const shown = sourceSpeakers(snapshot.corpus, matches.slice(0, MOST_SHOWN));
  const others = matches.slice(MOST_SHOWN, MOST_SHOWN + MOST_LISTED);
  const listed = others.map((match) => linkTo(snapshot, match)).join(' · ');
  return [head, ...shown.map((said) => passage(snapshot, said)), ...(listed ? [`Also in ${listed}`] : [])];
}

/** Wording, speaker, and where. */
function passage(snapshot: DraftSnapshot, { match, entity }: SourceSpeaker): string {
  const by = entity ? [escapeMarkdown(entity.name)] : [];
  return `“${markedWording(match)}” — ${[...by, linkTo(snapshot, match)].join(' · ')}`;
}

const linkTo = ({ addresses }: DraftSnapshot, { source, span }: QuotationMatch): string =>
  link(sourceLabel(source, span.start), lineAddress(addresses, source, span.start));

/** The source's words, those in bold that the draft has not. */
function markedWording({ source, passage: { segment, from }, differences, span }: QuotationMatch): string {
  let text = '';
  let at = span.start;
  for (const { sourceFirst, sourceLast } of differences) {
    if (sourceLast === sourceFirst) continue;
    const [start, end] = [segment.startOf(from + sourceFirst), segment.endOf(from + sourceLast - 1)];
    text += `${escapeMarkdown(source.text.slice(at, start))}**${escapeMarkdown(source.text.slice(start, end))}**`;
    at = end;
  }
  return text + escapeMarkdown(source.text.slice(at, span.end));
}
