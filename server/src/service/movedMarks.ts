import type { Diagnostic, Position, Range } from 'vscode-languageserver-types';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { isBefore } from './ranges';

/**
 * Marks where an editor has them after some edits: those behind an edit move with the text. Undefined where an edit touches
 * one, as editors differ in what becomes of it, or replaces the whole text.
 */
export function movedMarks(
  marks: readonly Diagnostic[],
  changes: readonly TextDocumentContentChangeEvent[],
): readonly Diagnostic[] | undefined {
  const untouched = untouchedMarks(marks, changes);
  return untouched?.length === marks.length ? untouched : undefined;
}

/** Those of some marks that no edit touches, where they stand then. Undefined where the whole text was replaced. */
export function untouchedMarks(
  marks: readonly Diagnostic[],
  changes: readonly TextDocumentContentChangeEvent[],
): readonly Diagnostic[] | undefined {
  let moved: readonly Diagnostic[] = marks;
  for (const change of changes) {
    if (!('range' in change)) return undefined;
    const next: Diagnostic[] = [];
    for (const mark of moved) {
      const range = movedRange(mark.range, change.range, change.text);
      if (range) next.push(range === mark.range ? mark : { ...mark, range });
    }
    moved = next;
  }
  return moved;
}

function movedRange(range: Range, edited: Range, text: string): Range | undefined {
  if (isBefore(range.end, edited.start)) return range;
  if (!isBefore(edited.end, range.start)) return undefined;
  return { start: movedPosition(range.start, edited, text), end: movedPosition(range.end, edited, text) };
}

/** Where a position behind an edit is after it. */
function movedPosition({ line, character }: Position, { start, end }: Range, text: string): Position {
  const lines = text.split(LINE_END);
  const [added, last] = [lines.length - 1, lines[lines.length - 1]!];
  const moved = line + added - (end.line - start.line);
  if (line > end.line) return { line: moved, character };
  return { line: moved, character: character - end.character + last.length + (added === 0 ? start.character : 0) };
}

const LINE_END = /\r\n|\r|\n/;
