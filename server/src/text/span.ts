/** A half-open range of UTF-16 code units: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Finds those of many spans, in their order, that overlap one, without looking at all of them. */
export function overlapping<S extends Span>(spans: readonly S[]): (span: Span) => readonly S[] {
  const sorted = spans.map((span, index) => ({ span, index })).sort((a, b) => a.span.start - b.span.start);
  const longest = spans.reduce((most, span) => Math.max(most, spanLength(span)), 0);
  return (wanted) => {
    let found: typeof sorted | undefined;
    let at = firstFrom(sorted, wanted.start - longest);
    for (; at < sorted.length && sorted[at]!.span.start < wanted.end; at++)
      if (overlaps(sorted[at]!.span, wanted)) (found ??= []).push(sorted[at]!);
    if (!found) return NONE;
    if (found.length > 1) found.sort((a, b) => a.index - b.index);
    return found.map(({ span }) => span);
  };
}

const NONE: readonly never[] = [];

/** The index of the first of sorted spans that starts at an offset or behind it. */
function firstFrom(sorted: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether an offset lies in a span or touches its end, as a cursor does behind the last letter. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

export const shifted = (span: Span, by: number): Span => ({
  start: span.start + by,
  end: span.end + by,
});

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const byPosition = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
