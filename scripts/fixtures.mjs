// Makes the documents of test/fixtures/formats from one story, with the programs that people make documents with:
// LibreOffice, Chromium, pdfTeX and Mutt. What it makes is kept in the repository; run it again when the story changes.
//
// Debian: apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui chromium \
//   texlive-latex-base lmodern mutt
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = join(dirname(fileURLToPath(import.meta.url)), '../test/fixtures/formats');
const work = mkdtempSync(join(tmpdir(), 'fixtures-'));
const run = (program, args, options = {}) =>
  execFileSync(program, args, {
    cwd: work,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, HOME: work, SOURCE_DATE_EPOCH: '1772524800', FORCE_SOURCE_DATE: '1', TZ: 'UTC' },
    ...options,
  });
const keep = (name, as = name) => copyFileSync(join(work, name), join(out, as));
const put = (name, content) => writeFileSync(join(work, name), content);

// ---- The story ---------------------------------------------------------------------------------------------------

const story = readFileSync(join(out, 'source/story.md'), 'utf8');
const parts = story
  .trim()
  .split(/\n\n+/)
  .map((text) => {
    const heading = /^(#+) (.*)$/.exec(text);
    return heading ? { level: heading[1].length, text: heading[2] } : { level: 0, text };
  });
const title = parts[0].text;
const xml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

// ---- Text --------------------------------------------------------------------------------------------------------

const plain = `${parts.map(({ text }) => text).join('\n\n')}\n`;
writeFileSync(join(out, 'story.md'), story);
writeFileSync(join(out, 'story.txt'), plain);
writeFileSync(join(out, 'story-utf16.txt'), `\ufeff${plain.replace(/\n/g, '\r\n')}`, 'utf16le');
put('story-utf8.txt', plain.replace(/\n/g, '\r\n'));
writeFileSync(
  join(out, 'story-windows1252.txt'),
  execFileSync('iconv', ['-f', 'utf-8', '-t', 'windows-1252', join(work, 'story-utf8.txt')]),
);

// ---- HTML, saved and printed -----------------------------------------------------------------------------------------

const html = parts
  .map(({ level, text }) => (level ? `<h${level}>${xml(text)}</h${level}>` : `<p>${xml(text)}</p>`))
  .join('\n');
const chromium = (...args) =>
  execFileSync(
    'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(work, 'chromium')}`, ...args],
    { cwd: work, stdio: ['ignore', 'pipe', 'ignore'] },
  );
const page = readFileSync(join(out, 'source/page.html'), 'utf8')
  .replaceAll('{{title}}', xml(title))
  .replace('{{article}}', html);
put('page.html', page);
writeFileSync(join(out, 'saved-page.html'), chromium('--dump-dom', join(work, 'page.html')));
put(
  'print.html',
  `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${xml(title)}</title>
<style>body { font: 13pt/1.5 Georgia, serif; margin: 2em 5em } h1 { font-size: 2em } .kicker { letter-spacing: .35em; font-weight: bold }</style>
<p class="kicker">SPECIAL REPORT</p>${html}</html>`,
);
chromium(`--print-to-pdf=${join(out, 'story-chromium.pdf')}`, join(work, 'print.html'));
put(
  'scan.html',
  `<!DOCTYPE html><title>scan</title><svg width="600" height="800"><path d="M50 50h400v4h-400zM50 90h350v4h-350zM50 130h420v4h-420z"/></svg>`,
);
chromium(`--print-to-pdf=${join(out, 'scan.pdf')}`, '--no-pdf-header-footer', join(work, 'scan.html'));

// ---- pdfTeX ------------------------------------------------------------------------------------------------------

const tex = (text) =>
  xmlFree(text)
    .replace(/[&%#_$]/g, '\\$&')
    .replace(/£/g, '\\pounds{}')
    .replace(/“/g, '``')
    .replace(/”/g, "''");
function xmlFree(text) {
  return text;
}
const texBody = parts
  .map(({ level, text }, at) =>
    at === 0 ? `{\\LARGE\\bfseries ${tex(text)}\\par}` : level ? `\\section*{${tex(text)}}` : tex(text),
  )
  .join('\n\n');
const texFile = (options, preamble) => `\\documentclass[${options}]{article}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}${preamble}
\\pagestyle{myheadings}\\markboth{The Harrow Sound Gazette}{Tidal barrier at Penmorrow}
\\begin{document}
${texBody}
\\end{document}
`;
put(
  'columns.tex',
  texFile(
    'twocolumn,twoside,11pt,a5paper',
    '\\usepackage{lmodern}\\usepackage{geometry}'.replace('\\usepackage{geometry}', ''),
  ),
);
run('pdflatex', ['-interaction=batchmode', 'columns.tex']);
keep('columns.pdf', 'story-pdftex.pdf');
// without lmodern, its letters are pictures without names
put('bitmap.tex', texFile('12pt,a4paper', ''));
run('pdflatex', ['-interaction=batchmode', 'bitmap.tex']);
keep('bitmap.pdf', 'bitmap-fonts.pdf');

// ---- LibreOffice -------------------------------------------------------------------------------------------------

const flat = ({ body, changes = '' }) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${xml(title)}</dc:title><meta:initial-creator>Imelda Fairclough</meta:initial-creator><meta:creation-date>2026-03-02T22:40:00</meta:creation-date><dc:date>2026-03-03T06:10:00</dc:date></office:meta>
<office:styles>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:text-properties fo:font-size="12pt"/></style:style>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:line-height="130%"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1" style:class="text"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2" style:class="text"><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"/><style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"/>
</office:styles>
<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p text:style-name="Header">Harrow Sound Gazette – not for publication before 3 March</text:p></style:header><style:footer><text:p text:style-name="Footer">Page <text:page-number>1</text:page-number> of <text:page-count>2</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${changes}${body}</office:text></office:body></office:document>`;
const flatPart = ({ level, text }) =>
  level
    ? `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${xml(text)}</text:h>`
    : `<text:p text:style-name="Text_20_body">${xml(text)}</text:p>`;
const office = (name, target) => run('soffice', ['--headless', '--convert-to', target, name]);

put('story.fodt', flat({ body: parts.map(flatPart).join('\n') }));
office('story.fodt', 'docx');
office('story.fodt', 'rtf');
office('story.fodt', 'pdf');
keep('story.docx');
keep('story.rtf');
keep('story.pdf', 'story-libreoffice.pdf');

// A release as it comes back from a lawyer: changes tracked, a comment, a footnote, a list, a table, a second column.
const P = (text) => `<text:p text:style-name="Text_20_body">${text}</text:p>`;
const region = (id, kind, content = '') =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>Rupert Vane</dc:creator><dc:date>2026-03-02T18:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;
const cell = (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const row = (...cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
put(
  'revised.fodt',
  flat({
    changes: `<text:tracked-changes>${region('ct1', 'deletion', '<text:p>at least ninety </text:p>')}${region('ct2', 'insertion')}</text:tracked-changes>`,
    body: [
      `<text:h text:style-name="Heading_20_1" text:outline-level="1">Statement of the Harrow Sound Drainage Board</text:h>`,
      P(
        'The board examined <text:change text:change-id="ct1"/><text:change-start text:change-id="ct2"/>nineteen <text:change-end text:change-id="ct2"/>designs, said Dr. Wilhelmina Okonjo-Threlfall<office:annotation><dc:creator>Rupert Vane</dc:creator><dc:date>2026-03-02T18:02:00</dc:date><text:p>Is Barnaby Crook really gone from the board?</text:p></office:annotation>, its chief engineer.<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>The study by Søren Ravnkilde is published by the University of Aldmouth.</text:p></text:note-body></text:note>',
      ),
      P('The gates are made at three places:'),
      `<text:list><text:list-item>${P('Kettering Staithe, by Ferrant &amp; Oyelaran')}</text:list-item><text:list-item>${P('Aldmouth, by the shipyard of Ingrid Castellanos')}</text:list-item></text:list>`,
      `<table:table table:name="Costs"><table:table-column table:number-columns-repeated="3"/>${row('Part', 'Cost', 'Finished')}${row('Gates', '£41.2 million', '2028')}${row('Pumping station', '£17.9 million', '2029')}</table:table>`,
      P('Hospital director Emeka Lindqvist welcomed the statement.'),
    ].join('\n'),
  }),
);
office('revised.fodt', 'docx');
office('revised.fodt', 'rtf');
keep('revised.docx');
keep('revised.rtf');

// ---- Tables ------------------------------------------------------------------------------------------------------

put(
  'landings.csv',
  `Port,Boats,"Tonnes landed, 2025",Harbour master
Penmorrow,46,"1,180",Aurelia Thackeray
"Fiddler's Reach",12,304.5,"Brannigan, Tobias"
Aldmouth,,"2,951","She is called ""the Admiral"": Ingrid Castellanos"
`,
);
office('landings.csv', 'xlsx');
run('soffice', ['--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):59,34,1,1', 'landings.xlsx']);
keep('landings.csv', 'landings-windows1252.csv');
run('soffice', ['--headless', '--convert-to', 'tsv:Text - txt - csv (StarCalc):9,34,65535,1', 'landings.xlsx']);
keep('landings.tsv', 'landings-utf16.tsv');

// ---- Mail --------------------------------------------------------------------------------------------------------

put('statement.html', `<html><body><h1>${xml(title)}</h1>${html}</body></html>`);
put('body.txt', plain);
put('send.sh', `#!/bin/sh\ncat > ${join(work, 'sent.eml')}\n`);
put('alternative.sh', `#!/bin/sh\nprintf 'text/html\\n\\n'\ncat ${join(work, 'statement.html')}\n`);
execFileSync('chmod', ['+x', join(work, 'send.sh'), join(work, 'alternative.sh')]);
put(
  'muttrc',
  `set sendmail="${join(work, 'send.sh')}"
set from="imelda.fairclough@gazette.example" realname="Imelda Fairclough" use_from=yes copy=no charset=utf-8 send_charset="us-ascii:utf-8"
set hostname="gazette.example"
`,
);
const mutt = (name, args, body) => {
  run('mutt', ['-F', join(work, 'muttrc'), ...args], {
    input: body,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, HOME: work, TZ: 'America/New_York' },
  });
  const sent = readFileSync(join(work, 'sent.eml'), 'utf8').replace(
    /^Date: .*$/m,
    'Date: Mon, 2 Mar 2026 22:50:11 -0500',
  );
  writeFileSync(join(out, name), sent);
};
mutt(
  'story.eml',
  ['-s', title, 'desk@gazette.example'],
  parts
    .slice(1)
    .map(({ text }) => text)
    .join('\n\n'),
);
mutt(
  'attached.eml',
  [
    '-e',
    `set send_multipart_alternative=yes send_multipart_alternative_filter="${join(work, 'alternative.sh')}"`,
    '-s',
    'Barrière: the papers',
    '-a',
    join(out, 'revised.docx'),
    '-a',
    join(work, 'landings.csv'),
    '--',
    'desk@gazette.example',
  ],
  'Dear desk,\n\nhere are the statement and the landings. Barnaby Crook has left the board, his secretary says.\n\nImelda\n',
);

mkdirSync(out, { recursive: true });
rmSync(work, { recursive: true, force: true });
