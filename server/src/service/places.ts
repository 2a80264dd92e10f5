import type { Location, Range } from 'vscode-languageserver-types';
import type { Source } from '../corpus/source';
import { calendarDay, type DayNumber } from '../text/dates/calendar';
import { monthName } from '../text/lexicon/calendar';
import type { Span } from '../text/span';
import { sourceName } from './sourceName';
import type { Addresses } from './snapshot';

/** The range in a source's own file of a span of its text. */
export function sourceRange({ original }: Source, { start, end }: Span): Range {
  const from = original.placeOf(start);
  const to = original.placeOf(Math.max(start, end - 1));
  return {
    start: { line: from.line - 1, character: from.column - 1 },
    end: { line: to.line - 1, character: to.column - 1 + (end > start ? 1 : 0) },
  };
}

export const sourceLocation = (addresses: Addresses, source: Source, span: Span): Location => ({
  uri: addresses.sourceUri(source),
  range: sourceRange(source, span),
});

/** The address of a source's line, for links in hovers; of a file without lines its page, as programs for PDFs know it. */
export function lineAddress(addresses: Addresses, source: Source, offset: number): string {
  const uri = addresses.sourceUri(source);
  const { original } = source;
  if (original.shows === 'text' && uri === addresses.fileUri(source.id)) {
    const mark = original.markOf(offset);
    return mark?.startsWith('page ') ? `${uri}#page=${mark.slice(5)}` : uri;
  }
  return `${uri}#L${original.placeOf(offset).line}`;
}

/** A day as people read it: 26 Nov 2025. */
export function shownDate(day: DayNumber): string {
  const { year, month, day: ofMonth } = calendarDay(day);
  return `${ofMonth} ${monthName(month).slice(0, 3)} ${year}`;
}

/** "The Week, 26 Nov 2025"; for a place in a document with pages, "The Week, 26 Nov 2025, page 3". */
export function sourceLabel(source: Source, offset?: number): string {
  const { date } = source.facts;
  const mark = offset === undefined ? undefined : source.original.markOf(offset);
  return [sourceName(source), date && shownDate(date.value), mark].filter(Boolean).join(', ');
}
