import type { Position, Range } from 'vscode-languageserver-types';

/** Whether one position stands before another. */
export const isBefore = (a: Position, b: Position): boolean => comparePositions(a, b) < 0;

/** Whether two ranges share nothing. */
export const areApart = (a: Range, b: Range): boolean => !isBefore(a.start, b.end) || !isBefore(b.start, a.end);

/** By where ranges begin, then by where they end. */
export const byRange = ({ range: a }: { readonly range: Range }, { range: b }: { readonly range: Range }): number =>
  comparePositions(a.start, b.start) || comparePositions(a.end, b.end);

const comparePositions = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
