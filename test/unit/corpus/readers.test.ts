import assert from 'node:assert/strict';
import { decodeHtml, decodeText } from '../../../server/src/corpus/decoding';
import { UnreadableSource } from '../../../server/src/corpus/extract';
import { isoDate } from '../../../server/src/text/dates/calendar';
import { sourceOf } from '../../support/story';

const BODY = `Councillors in Port Averley voted last night to spend £38.4 million on Stallard Bridge, which has been closed to lorries since February.

The mayor, Rosalind Achterberg, welcomed the vote and said that work would begin in July if the weather allowed it to.`;

function facts(name: string, text: string): (string | undefined)[] {
  const { title, outlet, author, date } = sourceOf(name, text).facts;
  return [title?.value, outlet?.value, author?.value, date && isoDate(date.value)];
}

describe('what a source says of itself', () => {
  it('in lines below the headline', () => {
    assert.deepEqual(
      facts(
        'a.txt',
        `Council backs rescue of Stallard Bridge\n\nThe Averley Mercury\nBy Helena Crosbie, Local Democracy Reporter\nWednesday 14 May 2025, 07.15\n\n${BODY}`,
      ),
      ['Council backs rescue of Stallard Bridge', 'The Averley Mercury', 'Helena Crosbie', '2025-05-14'],
    );
  });
  it('in one line of Markdown', () => {
    assert.deepEqual(
      facts(
        'a.md',
        `# Bridge bill climbs as committee nods\n\n**Coast FM News** | Words: Jonty Marwood | 30 April 2025\n\n${BODY}`,
      ),
      ['Bridge bill climbs as committee nods', 'Coast FM News', 'Jonty Marwood', '2025-04-30'],
    );
  });
  it('in front matter', () => {
    assert.deepEqual(
      facts(
        'a.md',
        `---\noutlet: Diario\ndate: Sunday, 14 September 2025\n---\n\n# Toll climbs to 19\n\n${BODY}`,
      ).slice(1),
      ['Diario', undefined, '2025-09-14'],
    );
  });
  it('in a dateline, or in its last line', () => {
    assert.equal(
      facts('a.txt', `Flood kills eleven people in the north\n\nVILLAREDA, Carvena, Sept. 13, 2025 -- ${BODY}`)[3],
      '2025-09-13',
    );
    assert.equal(
      facts('a.txt', `Flood kills eleven people in the north\n\n${BODY}\n\n2025-09-15 21:04:00`)[3],
      '2025-09-15',
    );
  });
  it('in the name of its file, if nowhere else', () => {
    const source = sourceOf('notes/2025-05-16-vote.txt', BODY);
    assert.equal(isoDate(source.facts.date!.value), '2025-05-16');
    assert.equal(source.facts.date!.from, 'file name');
  });
  it('in the head of a web page', () => {
    const html = `<!DOCTYPE html><html><head><title>Weald wins job | Span &amp; Structure</title>
      <meta property="og:site_name" content="Span &amp; Structure"><meta property="article:published_time" content="2025-05-16T09:30:00+01:00"></head>
      <body><article><h1>Weald wins job</h1><p>${BODY}</p></article></body></html>`;
    assert.deepEqual(facts('a.html', html), ['Weald wins job', 'Span & Structure', undefined, '2025-05-16']);
  });
  it('and a headline that names a day does not date it', () => {
    assert.equal(
      facts('a.txt', `Peacekeepers to leave the south by the 31st of December 2026, says council\n\n${BODY}`)[3],
      undefined,
    );
  });
});

describe('what belongs to an article', () => {
  const kept = (name: string, text: string): string =>
    sourceOf(name, text)
      .blocks.map(({ block }) => block.prose)
      .join('\n');

  it('is not its share lines, related headlines and comments', () => {
    const text = kept(
      'a.txt',
      `Council backs rescue\n\nSHARE  |  SAVE  |  47 comments\n\n${BODY}\n\nREAD MORE: Gull steals ring\n\n(Reporting by A. Bee; editing by C. Dee)\n\nCOMMENTS (388)  Newest first\ncarlos: They should all go, and Witkov too.\n`,
    );
    assert.match(text, /Achterberg/);
    assert.doesNotMatch(text, /Gull|carlos|SHARE|editing/);
  });
  it('is the main part of a web page, without navigation, advertisements and related links', () => {
    const source = sourceOf(
      'a.html',
      `<body><nav>Home News Jobs</nav><div class="cookie-banner">We value cookies</div><main><h1>Title here now</h1>
      <p>${BODY.replace('\n\n', '</p><div class="ad">ADVERTISEMENT Buy Pratt</div><p>')}</p><aside><h4>Most viewed</h4><p>The village that moved</p></aside></main>
      <footer>Published by Keystone</footer><script>var x = "Script Name"</script></body>`,
    );
    const text = source.blocks.map(({ block }) => block.prose).join('\n');
    assert.match(text, /Rosalind Achterberg/);
    assert.doesNotMatch(text, /Home|cookies|Pratt|village|Keystone|Script/);
  });
  it('keeps the place of every word of a web page in its file', () => {
    const html = `<html><body><article><p>One &amp; two.</p>\n<p>Then <b>Rosalind</b> Achterberg spoke to all of them, at some length, about the bridge and its cost.</p></article></body></html>`;
    const source = sourceOf('a.html', html);
    const at = source.text.indexOf('Achterberg');
    const { start, end } = source.original.spanOf({ start: at, end: at + 'Achterberg'.length });
    assert.equal(html.slice(start, end), 'Achterberg');
    assert.equal(source.original.placeOf(at).line, 2);
  });
});

describe('decoding', () => {
  const text = 'Matošec said “João”';
  it('reads UTF-8, UTF-16 with and without its mark, and Windows-1252', () => {
    assert.equal(decodeText(Buffer.from(text, 'utf8')), text);
    assert.equal(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le')), text);
    assert.equal(decodeText(Buffer.from('Only plain letters here', 'utf16le')), 'Only plain letters here');
    assert.equal(decodeText(Buffer.from([0x93, 0x4a, 0x6f, 0xe3, 0x6f, 0x94])), '“João”');
  });
  it('reads a page of the web by the encoding that it names, if it is not UTF-8', () => {
    const page = (charset: string, byte: number): Buffer =>
      Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>A`), Buffer.from([byte]), Buffer.from('B')]);
    assert.match(decodeHtml(page('windows-1251', 0xc6)), /AЖB$/);
    assert.match(decodeHtml(page('iso-8859-2', 0xe8)), /AčB$/);
    assert.match(decodeHtml(page('utf-8', 0x96)), /A–B$/);
    assert.match(decodeHtml(page('no-such-thing', 0xe9)), /AéB$/);
    assert.match(decodeHtml(Buffer.from('<meta charset="windows-1251"><p>João')), /João$/);
  });
  it('refuses binary files', () => {
    assert.throws(() => decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), UnreadableSource);
  });
});
