import type { FactSheet, SheetRow } from './sheet';
import { KIND, STATE, summary } from './words';

/** A fact sheet as one file for browsers and paper. It loads nothing and runs nothing, whatever the words say. */
export function sheetAsHtml(sheet: FactSheet): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Fact sheet: ${escaped(sheet.title)}</title>
<style>${STYLE}</style>
<h1>${escaped(sheet.title)}</h1>
<p>Fact sheet. ${escaped(summary(sheet))}</p>
<table>
<thead><tr><th scope="col">Line<th scope="col">What<th scope="col">Draft<th scope="col">State<th scope="col">Sources</thead>
<tbody>
${sheet.rows.map(row).join('\n')}
</tbody>
</table>
</html>
`;
}

function row({ line, kind, text, state, notes, passages }: SheetRow): string {
  const said = notes.map((note) => `<div class="note">${escaped(note)}</div>`).join('');
  const sources = passages.map(
    (passage) =>
      `<div><cite>${escaped(passage.source)}</cite> <span class="place">${escaped(passage.file)}:${passage.line}</span><br>${escaped(passage.text)}</div>`,
  );
  return `<tr class="${kind} ${state.replace(' ', '-')}"><td>${line}<td>${KIND[kind]}<td>${escaped(text)}<td><b>${STATE[state]}</b>${said}<td>${sources.join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);

const STYLE = `
:root { color-scheme: light dark; --bad: light-dark(#9a5b00, #e2b04a); --good: light-dark(#1f7a4a, #73c991); --soft: light-dark(#666, #aaa); }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: .2rem; }
p, .place, .note { color: var(--soft); }
.place, .note { font-size: .87em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); overflow-wrap: anywhere; }
td:first-child { text-align: right; font-variant-numeric: tabular-nums; color: var(--soft); }
th { white-space: nowrap; position: sticky; top: 0; background: Canvas; }
td:nth-child(2), td:nth-child(4) { white-space: nowrap; }
td:nth-child(4) { min-width: 9rem; } .note { white-space: normal; }
td:nth-child(5) > div + div { margin-top: .5rem; }
tr.claim td:nth-child(3) { font-weight: 600; }
.contradicted b { color: var(--bad); } .supported b { color: var(--good); }
cite { font-style: normal; font-weight: 600; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } th { position: static; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`;
