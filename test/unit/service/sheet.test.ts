import assert from 'node:assert/strict';
import papa from 'papaparse';
import { writeSheet } from '../../../server/src/service/sheet/formats';
import { factSheet, type FactSheet } from '../../../server/src/service/sheet/sheet';
import { snapshotOf } from '../../support/service';

const SOURCES = {
  'sources/2026-03-02-a.txt':
    'The council of Marrowick approved the harbour wall on Monday. The wall will cost 14 million pounds.\n\n“We have waited thirty years for this wall,” said Ruth Pennock, the mayor.',
};
const DRAFT = `The council of Marrowick approved the harbour wall on Monday. The wall will cost 15 million pounds.

“We have waited thirty years for this wall,” said Ruth Pennok, the mayor. The choir sang in Oldbridge for two hours.
`;

describe('the fact sheet', () => {
  const snapshot = snapshotOf(SOURCES, DRAFT);
  const sheet = factSheet(snapshot.context, snapshot.allFindings, 'draft.md');

  it('has every claim, name, figure and quotation in order, a claim before what stands in it', () => {
    assert.deepEqual(
      sheet.rows.map(({ line, kind, state, text }) => `${line} ${kind} ${state}: ${text.slice(0, 22)}`),
      [
        '1 claim supported: The council of Marrowi',
        '1 name supported: Marrowick',
        '1 date supported: Monday',
        '1 claim contradicted: The wall will cost 15 ',
        '1 figure contradicted: 15 million pounds',
        '3 claim contradicted: “We have waited thirty',
        '3 quotation supported: “We have waited thirty',
        '3 name contradicted: Ruth Pennok',
        '3 claim not found: The choir sang in Oldb',
        '3 name not found: Oldbridge',
        '3 figure not found: two hours',
      ],
    );
    const figure = sheet.rows.find(({ kind }) => kind === 'figure')!;
    assert.match(figure.passages[0]!.text, /14 million/);
    assert.equal(figure.passages[0]!.file, 'sources/2026-03-02-a.txt');
    assert.match(figure.passages[0]!.source, /2 Mar 2026/);
    assert.deepEqual(sheet.rows.find(({ kind }) => kind === 'quotation')!.notes, ['said by Ruth Pennock']);
  });

  const hostile = (text: string): FactSheet => ({
    title: text,
    sources: 1,
    rows: [
      {
        kind: 'claim',
        state: 'supported',
        line: 1,
        text,
        notes: [text],
        passages: [{ source: text, file: text, line: 1, text }],
      },
    ],
  });

  it('as HTML is one file that loads and runs nothing', () => {
    const html = writeSheet(hostile('<img src=x onerror="alert(1)"> & </table>'), 'html');
    assert.doesNotMatch(html, /<img|<\/table>[^]*<\/table>|<script|<link|https?:/);
    assert.match(html, /default-src 'none'/);
    assert.match(html, /&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt; &amp; /);
    assert.match(writeSheet(sheet, 'html'), /<tr class="figure contradicted"><td>1<td>Figure<td>15 million pounds/);
  });

  it('as CSV runs no formula, and reads back as it was', () => {
    for (const text of ['=1+1', '+cmd', '-2', '@SUM(A1)', '  =HYPERLINK("x")', '\t=1', '＝1', '|calc', '%0A=1']) {
      const cells = papa.parse<string[]>(writeSheet(hostile(text), 'csv').slice(1)).data[1]!;
      for (const cell of [2, 4, 5, 6, 8]) assert.equal(cells[cell], `'${text}`);
    }
    const { data } = papa.parse<string[]>(writeSheet(sheet, 'csv').slice(1), { skipEmptyLines: true });
    assert.ok(data.every(({ length }) => length === 9));
    assert.ok(data.some(([line, what, draft]) => line === '1' && what === 'Figure' && draft === '15 million pounds'));
  });

  it('as Markdown is one table in which words do nothing', () => {
    const text = writeSheet(hostile('a | b ![x](https://evil.example/p.png) <b>'), 'markdown');
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    assert.equal(rows.length, 3);
    assert.equal(rows[2]!.match(/(?<!\\)\|/g)!.length, 6);
    assert.doesNotMatch(text, /!\[|<b>|\]\(https:\/\//);
  });
});
