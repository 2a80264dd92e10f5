import { sheetAsCsv } from './csv';
import { sheetAsHtml } from './html';
import { sheetAsMarkdown } from './markdown';
import type { FactSheet } from './sheet';

/** The forms in which a fact sheet is given. */
export const SHEET_FORMATS = ['markdown', 'html', 'csv'] as const;

export type SheetFormat = (typeof SHEET_FORMATS)[number];

const WRITERS: Readonly<Record<SheetFormat, (sheet: FactSheet) => string>> = {
  markdown: sheetAsMarkdown,
  html: sheetAsHtml,
  csv: sheetAsCsv,
};

export const writeSheet = (sheet: FactSheet, format: SheetFormat): string => WRITERS[format](sheet);
