import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { progressOn } from '../../server/src/cli/progress';

const CLI = join(__dirname, '../../dist/cli.js');
const FORMATS = join(__dirname, '../fixtures/formats');

describe('copydesk sources', () => {
  let folder: string;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [CLI, 'sources', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', TZ: 'UTC' },
    });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    mkdirSync(join(folder, 'sources'));
    for (const name of [
      'story.docx',
      'story-pdftex.pdf',
      'revised.docx',
      'attached.eml',
      'scan.pdf',
      'landings-utf16.tsv',
    ])
      cpSync(join(FORMATS, name), join(folder, 'sources', name));
    writeFileSync(
      join(folder, 'sources/2026-02-11-note.txt'),
      'Philippa Stanhope-Mbeki will vote in favour, she says.',
    );
    utimesSync(
      join(folder, 'sources/landings-utf16.tsv'),
      new Date('2026-03-09T12:00:00Z'),
      new Date('2026-03-09T12:00:00Z'),
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  it('lists sources, dates and how they are known, failures and copies', () => {
    const { status, stdout, stderr } = run();
    assert.equal(status, 0, stderr);
    assert.equal(stderr, ''); // no progress where nobody looks
    assert.match(stdout, /^sources\/story\.docx +2026-03-03 first lines +The Harrow Sound Gazette: Council backs/m);
    assert.match(stdout, /^sources\/attached\.eml +2026-03-02 metadata /m);
    assert.match(stdout, /^sources\/revised\.docx +2026-03-03 made\? /m);
    assert.match(stdout, /^sources\/landings-utf16\.tsv +2026-03-09 file\?$/m);
    assert.match(stdout, /^sources\/2026-02-11-note\.txt +2026-02-11 file name$/m);
    assert.match(stdout, /^Not read\n {2}sources\/scan\.pdf {2}is a scan/m);
    assert.match(stdout, /^ {2}sources\/attached\.eml\/revised\.docx\n {4}copy {2}sources\/revised\.docx$/m);
    assert.match(stdout, /8 sources, 4 without a sure date, 3 with the text of another, 1 not read\n$/);
  });
  it('gives the same as JSON', () => {
    const report = JSON.parse(run('--format', 'json', '--sources', 'sources').stdout);
    assert.equal(report.version, 1);
    const byId = new Map(report.sources.map((source: { id: string }) => [source.id, source]));
    assert.deepEqual(byId.get('sources/2026-02-11-note.txt'), {
      id: 'sources/2026-02-11-note.txt',
      date: { value: '2026-02-11', from: 'file name', sure: true },
    });
    assert.deepEqual(byId.get('sources/revised.docx'), {
      id: 'sources/revised.docx',
      title: { value: 'Statement of the Harrow Sound Drainage Board', from: 'first lines' },
      author: { value: 'Imelda Fairclough', from: 'document properties' },
      date: { value: '2026-03-03', from: 'document properties', sure: false },
      sameTextAs: { id: 'sources/attached.eml/revised.docx', share: 1 },
    });
    assert.deepEqual(
      report.failures.map(({ id }: { id: string }) => id),
      ['sources/scan.pdf'],
    );
  });
  it('says where sources disagree, with both passages and their places', () => {
    const told = join(folder, 'told');
    mkdirSync(told);
    writeFileSync(
      join(told, 'a.txt'),
      'The fire at the Lindau salt works destroyed 14 wagons and a crane on Monday night.',
    );
    writeFileSync(
      join(told, 'b.txt'),
      'Rain.\n\nFire destroyed 41 wagons and a crane at the Lindau salt works on Monday night.',
    );
    writeFileSync(join(told, 'c.txt'), 'The crane was made in Averley.');
    const { status, stdout, stderr } = run('--conflicts', '--sources', 'told');
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
    assert.match(stdout, /^Figures\n {2}wagons: “14” or “41”\n/);
    assert.match(stdout, /\(told\/a\.txt:1\) {2}The fire at the Lindau/);
    assert.match(stdout, /\(told\/b\.txt:3\) {2}Fire destroyed 41/);
    assert.match(stdout, /\n1 disagreement between 3 sources\n$/);
    const { audit } = JSON.parse(run('--conflicts', '--format', 'json', '--sources', 'told').stdout);
    assert.deepEqual([audit.compared, audit.copies, audit.left], [3, 0, 0]);
    const [{ kind, about, mayHaveChanged, sides }] = audit.conflicts;
    assert.deepEqual([kind, about, mayHaveChanged], ['figure', 'wagons', false]);
    const [{ words, source, line }] = sides[1].sources;
    assert.deepEqual([source, line, words.end - words.start], ['told/b.txt', 3, 2]);
    assert.match(run('--conflicts', '--sources', 'told/c.txt').stdout, /^no disagreement between 1 source\n$/);
  });
  it('says what is wrong with what it was asked', () => {
    assert.equal(run('--sources', 'nowhere').status, 2);
    assert.match(run('--format', 'sarif').stderr, /--format must be one of text, json/);
  });
  it('shows progress on a terminal, not at once, and takes it away', () => {
    let time = 0;
    let written: string = '';
    const progress = progressOn(
      { isTTY: true, write: (text: string) => void (written += text) },
      'Reading sources',
      () => time,
    );
    progress.show(1, 9);
    assert.equal(written, '');
    time = 500;
    progress.show(4, 9);
    progress.show(5, 9);
    assert.equal(written, '\r\u001b[KReading sources … 4 of 9');
    progress.clear();
    assert.ok((written as string).endsWith('\r\u001b[K'));
  });
});
