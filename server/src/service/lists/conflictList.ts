import type { Range } from 'vscode-languageserver-types';
import { passageAround } from '../../corpus/source';
import type { Conflict, ConflictKind, ConflictPlace, ConflictSide } from '../../evidence/audit/conflict';
import { visible } from '../../text/visible';
import { excerpt } from '../cards/excerpt';
import { shortened } from '../cards/markdown';
import { sourceLabel, sourceRange } from '../places';
import type { Addresses } from '../snapshot';

/** Something that sources tell in two or more ways, as a list shows it. All words come from outside and do nothing. */
export interface ConflictItem {
  readonly kind: ConflictKind;
  /** Whom or what it is about, where that has a name. */
  readonly about?: string;
  /** A later source tells it otherwise, so that it may have changed. */
  readonly isChange: boolean;
  readonly sides: readonly ConflictSideItem[];
}

/** What one side says, and where. */
export interface ConflictSideItem {
  readonly text: string;
  readonly places: readonly ConflictPlaceItem[];
}

/** The words of a source, at their place, with the sentence around them. */
export interface ConflictPlaceItem {
  readonly uri: string;
  readonly range: Range;
  /** The source as people call it, with its date. */
  readonly source: string;
  readonly text: string;
  /** Where in `text` the words are. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_SIDE = 80;

/** Conflicts as lists show them: what contradicts before what may have changed. */
export const conflictItems = (conflicts: readonly Conflict[], addresses: Addresses): ConflictItem[] =>
  inOrder(conflicts).map(({ kind, about, isChange, sides }) => ({
    kind,
    ...(about !== undefined && { about: visible(shortened(about, LONGEST_SIDE)) }),
    isChange,
    sides: sides.map((side) => sideItem(side, addresses)),
  }));

const ORDER: readonly ConflictKind[] = ['figure', 'date', 'claim', 'quotation', 'title', 'spelling'];

/** Conflicts by kind: what contradicts before what may have changed, what most sources tell first. */
export function inOrder(conflicts: readonly Conflict[]): Conflict[] {
  const weight = ({ sides }: Conflict): number => sides.reduce((sum, { places }) => sum + places.length, 0);
  return [...conflicts].sort(
    (a, b) =>
      Number(a.isChange) - Number(b.isChange) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || weight(b) - weight(a),
  );
}

const sideItem = ({ text, places }: ConflictSide, addresses: Addresses): ConflictSideItem => ({
  text: visible(shortened(text, LONGEST_SIDE)),
  places: places.map((place) => placeItem(place, addresses)),
});

function placeItem({ source, start, end }: ConflictPlace, addresses: Addresses): ConflictPlaceItem {
  return {
    uri: addresses.sourceUri(source),
    range: sourceRange(source, { start, end }),
    source: sourceLabel(source, start),
    ...excerpt(source.text, { start, end }, passageAround(source, { start, end })),
  };
}
