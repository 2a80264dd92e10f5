import assert from 'node:assert/strict';
import { isoDate } from '../../../server/src/text/dates/calendar';
import { parseDraft } from '../../../server/src/draft/draft';
import { check } from '../../../server/src/rules/check';
import { CheckContext } from '../../../server/src/rules/context';
import type { Source } from '../../../server/src/corpus/source';
import { corpusOfFile, fixture, proseOf, readAll, readOne } from '../../support/fixtures';

/** One story as each program writes it. */
const STORY = [
  'story.md',
  'story-utf16.txt',
  'story-windows1252.txt',
  'saved-page.html',
  'story-chromium.pdf',
  'story-libreoffice.pdf',
  'story-pdftex.pdf',
  'bitmap-fonts.pdf',
  'story.docx',
  'story.rtf',
  'story.eml',
];

const draft = parseDraft(new TextDecoder().decode(fixture('draft.md')), 'markdown');

async function findingsAgainst(name: string): Promise<string[]> {
  const corpus = await corpusOfFile(name);
  return check(new CheckContext(draft, corpus), {}).map(
    ({ rule, start, end, fixes }) => `${rule}: ${draft.text.slice(start, end)} → ${fixes[0]?.newText}`,
  );
}

describe('one story in every format', () => {
  for (const name of STORY) {
    it(`reads the same from ${name}`, async () => {
      const [source, text] = [await readOne(name), await readOne('story.txt')];
      assert.equal(withoutKicker(proseOf(source)), proseOf(text));
      const { title, author, date } = source.facts;
      assert.equal(title?.value, 'Council backs tidal barrier at Penmorrow');
      assert.equal(author?.value, 'Imelda Fairclough');
      assert.equal(date && isoDate(date.value), name.endsWith('.eml') ? '2026-03-02' : '2026-03-03');
    });
  }
  it('gives the same findings', async () => {
    const expected = await findingsAgainst('story.txt');
    assert.deepEqual(expected, [
      'name-misspelled: Okonjo-Threlfal → Okonjo-Threlfall',
      'quote-altered: ninety → nineteen',
      'name-wrong-given: Bernard → Bartholomew',
      'name-misspelled: Abernathy → Abernethy',
      'name-misspelled: Phillipa → Philippa',
      'name-misspelled: Lindquist → Lindqvist',
      'name-misspelled: Oyelaren → Oyelaran',
    ]);
    for (const name of STORY) assert.deepEqual(await findingsAgainst(name), expected, name);
  });
});

/** Chromium's page has a line over the headline, in letters set apart. */
const withoutKicker = (prose: string): string => prose.replace(/^SPECIAL REPORT\n/, '');

/** The places in the file's own text, or in the text that is shown for it, of words of a source. */
function shownWords(source: Source, file: string, words: string): string {
  const start = source.text.indexOf(words);
  assert.ok(start >= 0, `no “${words}”`);
  const span = source.original.spanOf({ start, end: start + words.length });
  return (source.original.shows === 'file' ? file : source.text).slice(span.start, span.end);
}

describe('a document that was revised', () => {
  for (const name of ['revised.docx', 'revised.rtf']) {
    it(`is read as it is now: ${name}`, async () => {
      const source = await readOne(name);
      const prose = proseOf(source);
      assert.match(
        prose,
        /The board examined nineteen designs, said Dr\. Wilhelmina Okonjo-Threlfall, its chief engineer\./,
      );
      assert.doesNotMatch(prose, /ninety|Barnaby|Rupert|not for publication|Page 1/);
      assert.equal(source.facts.title?.value, 'Statement of the Harrow Sound Drainage Board');
    });
    it(`has its footnotes, lists and tables: ${name}`, async () => {
      const source = await readOne(name);
      assert.deepEqual(
        source.blocks.map(({ block }) => block.kind),
        ['heading', 'paragraph', 'paragraph', 'paragraph', 'item', 'item', 'table', 'table', 'paragraph'],
      );
      assert.match(proseOf(source), /engineer\.\nThe study by Søren Ravnkilde/);
      assert.match(proseOf(source), /^Part: Pumping station; Cost: £17\.9 million; Finished: 2029\.$/m);
    });
    it(`has a date of its file only: ${name}`, async () => {
      const { date, madeOn } = (await readOne(name)).facts;
      assert.equal(date, undefined);
      assert.deepEqual([isoDate(madeOn!.value), madeOn!.from], ['2026-03-03', 'document properties']);
    });
  }
});

describe('a table', () => {
  for (const [name, encoding] of [
    ['landings-utf16.tsv', 'utf-16le'],
    ['landings-windows1252.csv', 'latin1'],
  ] as const) {
    it(`has a sentence a row, each figure behind the head of its column: ${name}`, async () => {
      const source = await readOne(name);
      assert.deepEqual(proseOf(source).split('\n'), [
        'Port: Penmorrow; Boats: 46; Tonnes landed, 2025: 1180; Harbour master: Aurelia Thackeray.',
        "Port: Fiddler's Reach; Boats: 12; Tonnes landed, 2025: 304.5; Harbour master: Brannigan, Tobias.",
        'Port: Aldmouth; Tonnes landed, 2025: 2951; Harbour master: She is called "the Admiral": Ingrid Castellanos.',
      ]);
    });
    it(`leads from a figure to its cell: ${name}`, async () => {
      const source = await readOne(name);
      const file = new TextDecoder(encoding).decode(fixture(name));
      for (const words of ['304.5', 'Brannigan, Tobias', 'Aurelia Thackeray', '2951'])
        assert.equal(shownWords(source, file, words), words);
      const at = source.text.indexOf('304.5');
      assert.equal(source.original.placeOf(at).line, 3);
      assert.equal(source.original.markOf(at), 'row 3');
    });
  }
  it('without heads has its cells', async () => {
    const source = await readOne(
      'a.csv',
      new TextEncoder().encode('2024-01-02,12,Penmorrow\n2024-01-03,15,Aldmouth\n'),
    );
    assert.equal(proseOf(source), '2024-01-02; 12; Penmorrow.\n2024-01-03; 15; Aldmouth.');
  });
  it('is read below what is said above it, and with heads as programs write them', async () => {
    const file =
      '# Harbour office, landings by port; issued 2025-03-04\n"Annex, part B"\nport,boats_at_sea,tonnes\nPenmorrow,46,1180\nAldmouth,12,2951\n';
    const source = await readOne('a.csv', new TextEncoder().encode(file));
    assert.deepEqual(proseOf(source).split('\n'), [
      '# Harbour office; landings by port; issued 2025-03-04.',
      'Annex, part B.',
      'port: Penmorrow; boats at sea: 46; tonnes: 1180.',
      'port: Aldmouth; boats at sea: 12; tonnes: 2951.',
    ]);
    assert.equal(shownWords(source, file, '2951'), '2951');
    assert.equal(source.original.markOf(source.text.indexOf('2951')), 'row 5');
  });
});

const SRT = `1\r
00:04:31,200 --> 00:04:33,900\r
WILHELMINA OKONJO-THRELFALL: We looked at\r
nineteen designs, and this\r
\r
2\r
00:04:33,900 --> 00:04:36,000\r
is the first one that works.\r
\r
3\r
00:04:36,100 --> 00:04:37,000\r
[applause]\r
\r
4\r
01:02:03,000 --> 01:02:05,000\r
<i>- Nobody asked us.</i>\r
`;

const VTT = `WEBVTT
Kind: captions

NOTE checked against the recording by Imelda Fairclough

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.500 align:start
<v Bartholomew Quennell>They have counted</v>

00:02.500 --> 00:04.000 align:start
They have counted
<v Bartholomew Quennell>the houses &amp; the boats.</v>

00:04.000 --> 00:05.000
<v Emeka Lindqvist>I will <00:04.500><c>not.</c>
`;

describe('a transcript', () => {
  it('has whole sentences with their speakers, at their times', async () => {
    const source = await readOne('a.srt', new TextEncoder().encode(SRT));
    assert.deepEqual(proseOf(source).split('\n'), [
      'Wilhelmina Okonjo-Threlfall: We looked at nineteen designs, and this is the first one that works.',
      'Nobody asked us.',
    ]);
    const timeOf = (words: string): string | undefined => source.original.markOf(source.text.indexOf(words));
    assert.deepEqual(['We looked', 'nineteen', 'the first', 'Nobody'].map(timeOf), [
      '00:04:31',
      '00:04:31',
      '00:04:33',
      '01:02:03',
    ]);
    for (const words of ['We looked at', 'nineteen designs', 'Nobody asked us.'])
      assert.equal(shownWords(source, SRT, words), words);
    assert.equal(source.facts.transcript, 'automatic');
  });
  it('in WebVTT has voices, and lines that roll only once', async () => {
    const source = await readOne('a.vtt', new TextEncoder().encode(VTT));
    assert.deepEqual(proseOf(source).split('\n'), [
      'Bartholomew Quennell: They have counted the houses & the boats.',
      'Emeka Lindqvist: I will not.',
    ]);
    assert.equal(source.facts.transcript, 'checked');
    assert.equal(source.original.markOf(source.text.indexOf('I will')), '00:00:04');
  });
  it('is automatic where the file does not say that it was checked', async () => {
    const kind = async (note: string): Promise<string | undefined> =>
      (await readOne('a.vtt', new TextEncoder().encode(VTT.replace(/^NOTE.*$/m, `NOTE ${note}`)))).facts.transcript;
    assert.equal(await kind('made with Whisper'), 'automatic');
    assert.equal(await kind('not checked by anybody'), 'automatic');
    assert.equal(await kind('auto-generated, then corrected by the desk'), 'automatic');
    assert.equal(await kind('corrected by Jo Bell'), 'checked');
  });
});

describe('a mail', () => {
  it('has its text, and what is attached as sources of their own', async () => {
    const { sources, reasons } = await readAll('attached.eml', fixture('attached.eml'));
    assert.deepEqual(Object.keys(sources), ['attached.eml', 'attached.eml/revised.docx', 'attached.eml/landings.csv']);
    assert.deepEqual(reasons, {});
    const mail = sources['attached.eml']!;
    assert.equal(mail.facts.title?.value, 'Barrière: the papers');
    assert.match(proseOf(mail), /Barnaby Crook has left the board/);
    assert.doesNotMatch(proseOf(mail), /Councillors/); // the HTML beside the text
    assert.match(mail.text, /^From: Imelda Fairclough <imelda\.fairclough@gazette\.example>\nTo: desk@/);
    assert.match(proseOf(sources['attached.eml/revised.docx']!), /nineteen designs/);
  });
  it('is dated where it was sent, not where it is read', async () => {
    const day = async (date: string): Promise<string | undefined> => {
      const bytes = new TextEncoder().encode(`From: a@b.example\nDate: ${date}\nSubject: x\n\nHello there.\n`);
      const known = (await readOne('a.eml', bytes)).facts.date;
      return known && isoDate(known.value);
    };
    assert.equal(await day('Tue, 18 Nov 2025 23:30:00 -0800'), '2025-11-18');
    assert.equal(await day('Wed, 19 Nov 2025 00:10:00 +1300 (NZDT)'), '2025-11-19');
    assert.equal(await day('1 Jan 2026 08:00 GMT'), '2026-01-01');
    assert.equal(await day('yesterday'), undefined);
  });
  it('of HTML alone, in Windows-1252, with a message within it', async () => {
    const mail = [
      'From: =?windows-1252?Q?S=F8ren_Ravnkilde?= <s@aldmouth.example>',
      'Subject: Study',
      'Date: Mon, 2 Mar 2026 10:00:00 +0100',
      'Organization: University of Aldmouth',
      'Content-Type: multipart/mixed; boundary="B"',
      '',
      '--B',
      'Content-Type: text/html; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>The catch =96 so the study =96 falls by =9315 percent=94.</p><img src=3D"https://tracker.example/x.gif">',
      '--B',
      'Content-Type: message/rfc822',
      '',
      'From: Aurelia Thackeray <a@port.example>',
      'Subject: Landings',
      'Date: Sun, 1 Mar 2026 10:00:00 +0100',
      '',
      'We landed 1,180 tonnes.',
      '--B--',
    ].join('\r\n');
    const { sources } = await readAll('a.eml', new TextEncoder().encode(mail));
    assert.equal(proseOf(sources['a.eml']!).split('\n')[1], 'The catch – so the study – falls by "15 percent".');
    assert.equal(sources['a.eml']!.facts.author?.value, 'Søren Ravnkilde');
    assert.equal(sources['a.eml']!.facts.outlet?.value, 'University of Aldmouth');
    const inner = Object.entries(sources).find(([id]) => id !== 'a.eml')!;
    assert.match(inner[0], /^a\.eml\/.+\.eml$/);
    assert.match(proseOf(inner[1]), /1,180 tonnes/);
  });
});
