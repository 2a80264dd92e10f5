import { passageAround, type Source } from '../../corpus/source';
import type { Span } from '../../text/span';
import type { Evidence } from '../rule';

/** The passage around some words of a source, which tell. */
export const evidenceAround = (source: Source, { start, end }: Span): Evidence => ({
  source,
  ...passageAround(source, { start, end }),
  telling: { start, end },
});
