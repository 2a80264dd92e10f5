/** A half-open range of UTF-16 code units: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

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
