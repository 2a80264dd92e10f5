import assert from 'node:assert/strict';
import dns from 'node:dns';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { nodeFiles } from '../../../server/src/workspace/files';
import { fixture, proseOf, readAll, readOne, reasonFor } from '../../support/fixtures';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of some XML, with other files beside it. */
const docx = (body: string, files: Record<string, Uint8Array> = {}, head = ''): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?>${head}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...files,
  });

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('hostile files', () => {
  it('that are not what their names say are named', async () => {
    const zip = zipSync({ 'a.txt': strToU8('hello') });
    const pdf = fixture('scan.pdf');
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    assert.equal(await reasonFor('report.pdf', zip), 'is a ZIP archive, not a PDF');
    assert.equal(await reasonFor('report.docx', pdf), 'is a PDF, not a Word document');
    assert.equal(await reasonFor('report.docx', zip), 'is a ZIP archive without a Word document in it');
    assert.equal(await reasonFor('report.txt', pdf), 'is a PDF, not a text file');
    assert.equal(await reasonFor('table.csv', fixture('story.rtf')), 'is an RTF file, not a table');
    assert.equal(await reasonFor('mail.eml', png), 'is a picture, not a mail');
    assert.equal(await reasonFor('page.html', png), 'is a picture, not a web page');
    assert.equal(await reasonFor('report.rtf', bytesOf('Plain words.')), 'is no RTF file, though its name says so');
    assert.equal(await reasonFor('report.pdf', bytesOf('Plain words.')), 'is no PDF, though its name says so');
    assert.equal(
      await reasonFor('mail.eml', bytesOf('\n\nPlain words.')),
      'is no mail: it has none of the lines that a mail begins with',
    );
    assert.equal(await reasonFor('subtitles.srt', bytesOf('Plain words.')), 'has no time codes with words below them');
    assert.equal(await reasonFor('a.png', png), '.png files cannot be read');
    assert.equal(await reasonFor('a.txt', new Uint8Array(0)), 'the file is empty');
  });

  it('that were cut off are told', async () => {
    const whole = fixture('story.docx');
    assert.equal(
      await reasonFor('a.docx', whole.slice(0, whole.length / 2)),
      'is damaged, or only a part of it was saved',
    );
    const rtf = await readOne('a.rtf', fixture('story.rtf').slice(0, 6000));
    assert.match(proseOf(rtf), /Councillors in Penmorrow/); // what is there is read
    for (const at of [0.2, 0.5, 0.9, 0.99]) {
      const pdf = fixture('story-libreoffice.pdf');
      const { sources, reasons } = await readAll('a.pdf', pdf.slice(0, pdf.length * at));
      const text = sources['a.pdf'];
      assert.ok(text ? /Penmorrow/.test(text.text) : /damaged|without text/.test(reasons['a.pdf']!), reasons['a.pdf']);
    }
  });

  it('that unpack to many times their size are turned away', async () => {
    const bomb = docx(paragraph(' '.repeat(40_000_000)));
    assert.ok(bomb.length < 100_000);
    assert.equal(await reasonFor('a.docx', bomb), 'would grow to many times its size when unpacked');
    // the same, with a small size written where the archive says how large its files are
    const directory = Buffer.from(bomb).lastIndexOf('PK\u0001\u0002');
    const lying = Uint8Array.from(bomb);
    new DataView(lying.buffer).setUint32(directory + 24, 5_000, true);
    const before = process.memoryUsage().arrayBuffers;
    await reasonFor('a.docx', lying);
    assert.ok(process.memoryUsage().arrayBuffers - before < 30_000_000);
  });

  it('with entities that grow are turned away, or their entities stay what they are', async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "${'lol'.repeat(100)}">${'bcdefgh'
      .split('')
      .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(100)}">`)
      .join('')}]>`;
    assert.match(await reasonFor('a.docx', docx(paragraph('&h;'), {}, entities)), /document type of its own/);
    const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    assert.match(await reasonFor('a.docx', docx(paragraph('&a;'), {}, external)), /document type of its own/);
    const page = await readOne(
      'a.html',
      bytesOf(`${entities}<html><body><p>The mayor said &h; twice.</p></body></html>`),
    );
    assert.match(page.text, /The mayor said &h; twice/);
  });

  it('that are nested deeply are turned away, not followed', async () => {
    const many = 100_000;
    assert.match(await reasonFor('a.html', bytesOf('<div>'.repeat(many))), /nested more than 5000 deep/);
    assert.match(await reasonFor('b.html', bytesOf(`${'<b>x'.repeat(many)}`)), /nested more than 5000 deep/);
    assert.match(await reasonFor('a.rtf', bytesOf(`{\\rtf1${'{'.repeat(many)}`)), /nested more than 200 deep/);
    assert.match(
      await reasonFor('a.docx', docx(`${'<w:p>'.repeat(5_000)}${'</w:p>'.repeat(5_000)}`)),
      /nested more than 200 deep/,
    );
    const page = await readOne('c.html', bytesOf(`${'<div>'.repeat(3_000)}<p>The mayor spoke in the end.</p>`));
    assert.match(page.text, /The mayor spoke/);
  });

  it('of mail within mail within mail end somewhere', async () => {
    const within = (inner: string): string =>
      `From: a@b.example\r\nSubject: fold\r\nContent-Type: message/rfc822\r\n\r\n${inner}`;
    let mail = 'From: a@b.example\r\nSubject: last\r\n\r\nThe last of them.';
    for (let depth = 0; depth < 60; depth++) mail = within(mail);
    const { sources, reasons } = await readAll('a.eml', bytesOf(mail));
    assert.ok(Object.keys(sources).length <= 6);
    assert.match(Object.values(reasons).join(), /too deep within other files|broken/);

    let parts = 'Content-Type: text/plain\r\n\r\nThe last of them.';
    for (let depth = 0; depth < 200; depth++)
      parts = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${parts}\r\n--b${depth}--`;
    assert.match(await reasonFor('b.eml', bytesOf(`From: a@b.example\r\n${parts}`)), /the mail is broken/);
  });

  it('with names of attachments that are paths keep to their place', async () => {
    const mail = ['../../etc/passwd', '..\\x.txt', '/root/a.txt', 'a.txt', 'A.txt', '\u202etxt.exe']
      .map(
        (name) =>
          `--B\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}\r\n\r\nThe mayor spoke.\r\n`,
      )
      .join('');
    const { sources, reasons } = await readAll(
      'm.eml',
      bytesOf(
        `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nHello.\r\n${mail}--B--`,
      ),
    );
    const ids = [...Object.keys(sources), ...Object.keys(reasons)];
    assert.equal(new Set(ids).size, 7);
    for (const id of ids) assert.match(id, /^m\.eml(?:\/[^/\\\u202e]+)?$/);
  });

  it('of one line of 200 MB are listed, and one of 4 MB is read in pieces', async () => {
    assert.equal(
      await reasonFor('a.txt', new Uint8Array(200 * 1024 * 1024).fill(0x61)),
      'the file is larger than 64 MB',
    );
    assert.match(
      await reasonFor('a.txt', new Uint8Array(30 * 1024 * 1024).fill(0x61)),
      /more than 16 million characters/,
    );
    const sentence = 'The mayor of Penmorrow, Constance Abernethy, spoke of the barrier again. ';
    const source = await readOne('a.txt', bytesOf(sentence.repeat(4_000)));
    const lengths = source.blocks.map(({ block }) => block.prose.length);
    assert.ok(Math.max(...lengths) <= 20_000);
    assert.equal(
      lengths.reduce((sum, length) => sum + length),
      sentence.length * 4_000,
    );
    for (const { start, block } of source.blocks)
      assert.equal(source.text.slice(start, start + block.prose.length), block.prose);
  }).timeout(60_000);

  it('of pages in links that go round are not followed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    try {
      mkdirSync(join(folder, 'sources'));
      writeFileSync(join(folder, 'sources/a.txt'), 'The mayor spoke.');
      symlinkSync(folder, join(folder, 'sources/round'));
      symlinkSync('/etc', join(folder, 'sources/outside'));
      symlinkSync('b', join(folder, 'sources/b'));
      const found = await nodeFiles.list(folder, ['sources/**'], []);
      assert.deepEqual(
        found.filter((path) => path.endsWith('.txt')),
        [join(folder, 'sources/a.txt')],
      );
      assert.ok(found.length < 5);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('that point elsewhere are read without asking there', async () => {
    const asked: unknown[] = [];
    const connect = net.Socket.prototype.connect;
    const { lookup } = dns;
    const { fetch } = globalThis;
    const stop = (...args: unknown[]): never => {
      asked.push(args[0]);
      throw new Error('no network');
    };
    net.Socket.prototype.connect = stop;
    dns.lookup = stop as unknown as typeof dns.lookup;
    globalThis.fetch = stop;
    try {
      const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://tracker.example/t.dotm" TargetMode="External"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://tracker.example/x.png" TargetMode="External"/></Relationships>`;
      const word = docx(`${paragraph('The mayor spoke.')}<w:p><w:r><w:pict/></w:r></w:p>`, {
        'word/_rels/document.xml.rels': strToU8(relations),
        'word/_rels/settings.xml.rels': strToU8(relations),
      });
      assert.equal(proseOf(await readOne('a.docx', word)), 'The mayor spoke.');
      const html =
        '<head><base href="http://tracker.example/"><link rel=stylesheet href=x.css><meta http-equiv=refresh content="0;url=http://tracker.example"></head><body><p>The mayor spoke.<img src="http://tracker.example/x.gif"></p><iframe src="http://tracker.example"></iframe></body>';
      assert.equal(proseOf(await readOne('a.html', bytesOf(html))), 'The mayor spoke.');
      const mail = `From: a@b.example\r\nContent-Type: text/html\r\n\r\n${html}`;
      assert.equal(proseOf(await readOne('a.eml', bytesOf(mail))), 'The mayor spoke.');
      await readOne('story-pdftex.pdf');
      await readOne('story-chromium.pdf');
    } finally {
      net.Socket.prototype.connect = connect;
      dns.lookup = lookup;
      globalThis.fetch = fetch;
    }
    assert.deepEqual(asked, []);
  });

  it('of any bytes whatever give a source or a reason', async () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const bases = [
      'story-libreoffice.pdf',
      'revised.docx',
      'revised.rtf',
      'attached.eml',
      'landings-utf16.tsv',
      'saved-page.html',
    ];
    for (const base of bases) {
      for (let round = 0; round < 6; round++) {
        const bytes = Uint8Array.from(fixture(base));
        for (let change = 0; change < 40; change++)
          bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
        const { sources, reasons } = await readAll(base, bytes);
        assert.ok(sources[base] ?? reasons[base], base);
      }
    }
  }).timeout(60_000);
});
