import type { Diagnostic } from 'vscode-languageserver-types';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { movedMarks } from '../../../server/src/service/movedMarks';

type Changes = readonly TextDocumentContentChangeEvent[];

/** What the window is to be told of a slot: the mark that it holds now, or that it is empty. */
export interface SlotNews {
  readonly slot: number;
  readonly mark: Diagnostic | undefined;
}

/** A mark that the window has. */
interface Standing {
  /** As the window was told. */
  readonly told: Diagnostic;
  readonly at: number;
  /** Where the window has moved it with the text since; undefined where an edit has touched it. */
  now: Diagnostic | undefined;
  /** The window may have heard of it behind an edit, and have it at a wrong place. */
  isDoubtful: boolean;
}

/** Milliseconds in which marks and an edit may pass each other on their ways. */
const PASSING = 100;

/** So many edits at most are kept for news that come late. */
const MOST_EDITS = 1000;

/**
 * The marks of a document in the window. A window moves marks with the text by itself, and puts those of which it is told at
 * the places that it is told, whatever was typed meanwhile; so a mark that stands is not told again while somebody types,
 * which is why each has a slot of its own. News of an older version are moved by the edits made since.
 *
 * Times are milliseconds of any clock that does not go back.
 */
export class DocumentMarks {
  readonly #slots: (Standing | undefined)[] = [];
  /** Those of which the server had not heard when it told last. */
  #edits: { readonly version: number; readonly changes: Changes }[] = [];

  get isEmpty(): boolean {
    return this.#slots.every((standing) => !standing);
  }

  /** The document was edited. */
  edited(version: number, changes: Changes, time: number): void {
    this.#edits.push({ version, changes });
    if (this.#edits.length > MOST_EDITS) this.#edits.shift();
    for (const standing of this.#slots) {
      if (!standing?.now) continue;
      const [moved] = movedMarks([standing.now], changes) ?? [];
      if (time - standing.at < PASSING && !(moved && isAtSamePlace(moved, standing.now))) standing.isDoubtful = true;
      standing.now = moved;
    }
  }

  /**
   * All marks that the document has by the server's latest news; what the window is to be told of it.
   *
   * @param version Of the document for which the marks are; undefined where the server does not say.
   */
  told(version: number | undefined, marks: readonly Diagnostic[], time: number): SlotNews[] {
    this.#edits = this.#edits.filter((edit) => edit.version > (version ?? Infinity));
    const placed = movedMarks(
      marks,
      this.#edits.flatMap(({ changes }) => changes),
    );
    // somebody types in one of them: the server tells again what becomes of it
    if (!placed) return [];
    const left = this.#byContent();
    const news: SlotNews[] = [];
    const fresh: Diagnostic[] = [];
    const put = (slot: number, mark: Diagnostic | undefined): void => void news.push(this.#put(slot, mark, time));
    for (const mark of placed) {
      const slot = left.get(contentOf(mark))?.pop();
      if (slot === undefined) fresh.push(mark);
      else if (this.#slots[slot]!.isDoubtful) put(slot, mark);
    }
    for (const slot of [...left.values()].flat()) put(slot, fresh.shift());
    for (const mark of fresh) {
      const free = this.#slots.indexOf(undefined);
      put(free === -1 ? this.#slots.length : free, mark);
    }
    return news;
  }

  /** Nobody types any more: the window is told where the marks stand that it has moved itself, as its lists do not follow. */
  rested(time: number): SlotNews[] {
    const news: SlotNews[] = [];
    for (const [slot, standing] of this.#slots.entries()) {
      if (!standing?.now || (isAtSamePlace(standing.told, standing.now) && !standing.isDoubtful)) continue;
      news.push(this.#put(slot, standing.now, time));
    }
    return news;
  }

  #put(slot: number, mark: Diagnostic | undefined, time: number): SlotNews {
    this.#slots[slot] = mark && { told: mark, at: time, now: mark, isDoubtful: false };
    return { slot, mark };
  }

  /** The slots of the marks that stand, by what the marks are and where. */
  #byContent(): Map<string, number[]> {
    const slots = new Map<string, number[]>();
    for (const [slot, standing] of this.#slots.entries()) {
      if (!standing) continue;
      const content = standing.now ? contentOf(standing.now) : '';
      slots.set(content, [...(slots.get(content) ?? []), slot]);
    }
    return slots;
  }
}

/** Equal for marks that look the same at the same place. */
const contentOf = ({ range: { start, end }, ...looks }: Diagnostic): string =>
  JSON.stringify([start.line, start.character, end.line, end.character, looks]);

const isAtSamePlace = ({ range: a }: Diagnostic, { range: b }: Diagnostic): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
