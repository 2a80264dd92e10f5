import type { Source } from '../../corpus/source';
import type { Span } from '../../text/span';

/** In what sources disagree. */
export type ConflictKind = 'figure' | 'date' | 'claim' | 'quotation' | 'title' | 'spelling';

/** Words of a source that another one has otherwise. The span counts in the source's text. */
export interface ConflictPlace extends Span {
  readonly source: Source;
}

/** What one side says: its words, and the independent sources that have them, each once. */
export interface ConflictSide {
  readonly text: string;
  readonly places: readonly ConflictPlace[];
}

/** Something that sources tell in two or more ways. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** Who is spelled, titled or quoted in several ways, or what a figure counts. */
  readonly about: string | undefined;
  /** Two or more, that of most sources first. */
  readonly sides: readonly ConflictSide[];
  /** A later source tells it otherwise than an earlier one, so that it may have changed meanwhile. */
  readonly isChange: boolean;
}

/** The words of a place. */
export const textAt = ({ source, start, end }: ConflictPlace): string => source.text.slice(start, end);

/** Sides that most sources have first, those that none has left out. */
export const sorted = (sides: readonly ConflictSide[]): ConflictSide[] =>
  sides.filter(({ places }) => places.length > 0).sort((a, b) => b.places.length - a.places.length);
