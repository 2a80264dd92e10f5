import { textAt, sorted, type Conflict, type ConflictKind, type ConflictPlace } from './conflict';
import type { Independence } from './independence';

/** A place with what it comes to: places with one value are on one side. */
export interface ValuedPlace extends ConflictPlace {
  readonly value: string;
}

/** Two places of two sources that have something else for the same thing. */
export interface Disagreement {
  readonly kind: ConflictKind;
  readonly about?: string;
  readonly own: ValuedPlace;
  readonly other: ValuedPlace;
  /** Places of more sources that are on the one side or the other. */
  readonly also?: readonly ValuedPlace[];
  readonly isChange: boolean;
}

interface Growing {
  readonly kind: ConflictKind;
  readonly about: string | undefined;
  readonly sides: Map<string, ValuedPlace[]>;
  isChange: boolean;
}

/** Puts disagreements together that share a place: one figure that three sources give in two ways is one conflict. */
export class Disagreements {
  readonly #independence: Independence;
  readonly #conflicts: Growing[] = [];
  readonly #byPlace = new Map<string, Growing>();

  constructor(independence: Independence) {
    this.#independence = independence;
  }

  add({ kind, about, own, other, also = [], isChange }: Disagreement): void {
    const known = this.#byPlace.get(keyOf(kind, own)) ?? this.#byPlace.get(keyOf(kind, other));
    const conflict = known ?? { kind, about, sides: new Map<string, ValuedPlace[]>(), isChange };
    if (!known) this.#conflicts.push(conflict);
    conflict.isChange &&= isChange;
    for (const place of [own, other, ...also]) {
      this.#byPlace.set(keyOf(kind, place), conflict);
      const places = conflict.sides.get(place.value) ?? [];
      conflict.sides.set(place.value, places);
      if (places.every(({ source }) => this.#independence.areApart(source, place.source))) places.push(place);
    }
  }

  get conflicts(): Conflict[] {
    return this.#conflicts.map(({ kind, about, sides, isChange }) => ({
      kind,
      about,
      isChange,
      sides: sorted([...sides.values()].map((places) => ({ text: textAt(places[0]!), places }))),
    }));
  }
}

const keyOf = (kind: ConflictKind, { source, start }: ConflictPlace): string => `${kind} ${start} ${source.id}`;
