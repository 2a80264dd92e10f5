import { escapeMarkdown } from '../cards/markdown';
import type { FactSheet, SheetRow } from './sheet';
import { KIND, STATE, summary } from './words';

/** A fact sheet as Markdown: one table, in which words of draft and sources are words and nothing else. */
export function sheetAsMarkdown(sheet: FactSheet): string {
  return [
    `# Fact sheet: ${escapeMarkdown(sheet.title)}`,
    '',
    summary(sheet),
    '',
    '| Line | What | Draft | State | Sources |',
    '| ---: | --- | --- | --- | --- |',
    ...sheet.rows.map(line),
    '',
  ].join('\n');
}

function line({ line: number, kind, text, state, notes, passages }: SheetRow): string {
  const says = [`**${STATE[state]}**`, ...notes.map(escapeMarkdown)].join('<br>');
  const sources = passages.map(
    (passage) =>
      `${escapeMarkdown(passage.source)} (${escapeMarkdown(`${passage.file}:${passage.line}`)}): ${escapeMarkdown(passage.text)}`,
  );
  return `| ${number} | ${KIND[kind]} | ${escapeMarkdown(text)} | ${says} | ${sources.join('<br>')} |`;
}
