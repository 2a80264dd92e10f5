import { isoDate } from '../text/dates/calendar';
import type { Evidence } from '../rules/rule';

/** A passage of a source in the JSON of the command line: which source, where in its file, and the words. */
export function evidenceJson({ source, start, end }: Evidence): Record<string, unknown> {
  const { title, outlet, date } = source.facts;
  const span = source.original.spanOf({ start, end });
  const mark = source.original.markOf(start);
  return {
    source: source.id,
    ...(title && { title: title.value }),
    ...(outlet && { outlet: outlet.value }),
    ...(date && { date: isoDate(date.value) }),
    start: span.start,
    end: span.end,
    ...source.original.placeOf(start),
    ...(mark && { place: mark }),
    text: source.text.slice(start, end),
  };
}
