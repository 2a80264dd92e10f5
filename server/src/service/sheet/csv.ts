import papa from 'papaparse';
import type { FactSheet } from './sheet';
import { KIND, STATE } from './words';

/** What a spreadsheet would run: https://owasp.org/www-community/attacks/CSV_Injection, and the wide forms of the same. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

/** A fact sheet for spreadsheets, which read its words as words: one row a passage, or a row without one. */
export function sheetAsCsv({ rows }: FactSheet): string {
  const fields = ['Line', 'What', 'Draft', 'State', 'Notes', 'Source', 'File', 'Line of file', 'Passage'];
  const data = rows.flatMap(({ line, kind, text, state, notes, passages }) => {
    const own = [line, KIND[kind], text, STATE[state], notes.join('; ')];
    if (passages.length === 0) return [[...own, '', '', '', '']];
    return passages.map((passage) => [...own, passage.source, passage.file, passage.line, passage.text]);
  });
  // the mark by which spreadsheets know UTF-8
  return `\ufeff${papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
