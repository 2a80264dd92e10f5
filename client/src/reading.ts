import * as vscode from 'vscode';
import type { FolderStatus } from '../../server/src/protocol';

/** How far the reading of sources is, for a line above a view; empty when all are read. */
export function readingMessage(folders: readonly FolderStatus[]): string {
  const reading = folders.filter((folder) => folder.reading && folder.total > 0);
  if (reading.length === 0) return '';
  return vscode.l10n.t(
    'Reading {0} of {1} sources …',
    reading.reduce((sum, { read }) => sum + read, 0),
    reading.reduce((sum, { total }) => sum + total, 0),
  );
}
