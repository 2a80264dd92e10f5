import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(__dirname, '../../dist/cli.js');

describe('copydesk sheet', () => {
  let folder: string;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [CLI, 'sheet', ...args], { cwd: folder, encoding: 'utf8' });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    mkdirSync(join(folder, 'sources'));
    writeFileSync(
      join(folder, 'sources/2025-05-02-mercury.txt'),
      'The Grauberg salt works employ 614 people, the mayor, Ruth Pennock, said.\n\n“=We will not close the works,” she told the Averley Mercury.',
    );
    writeFileSync(
      join(folder, 'draft.md'),
      '# The works <b>\n\nThe Grauberg salt works employ 641 people.\n\n“=We will not close the works,” Ruth Pennock said.\n',
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is Markdown where nothing else is asked for', () => {
    const { status, stdout, stderr } = run('draft.md');
    assert.equal(status, 0, stderr);
    assert.equal(stderr, '');
    assert.match(stdout, /641/);
    assert.match(stdout, /614/);
    assert.match(stdout, /2025-05-02-mercury\.txt/);
  });
  it('is one page of HTML without scripts or anything to be fetched', () => {
    const { status, stdout } = run('draft.md', '--format', 'html', '--sources', 'sources');
    assert.equal(status, 0);
    assert.match(stdout, /^<!doctype html>/i);
    assert.match(stdout, /<\/html>\s*$/);
    assert.doesNotMatch(stdout, /<script|<link|<img|src=/i);
    assert.doesNotMatch(stdout, /The works <b>/);
  });
  it('is CSV of which no cell is a formula', () => {
    const { status, stdout } = run('draft.md', '--format', 'csv');
    assert.equal(status, 0);
    const cells = stdout.split(/\r?\n/).flatMap((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    assert.ok(
      cells.some((cell) => cell.includes('=We will not close')),
      stdout,
    );
    for (const cell of cells) assert.doesNotMatch(cell, /^"?\s*[=+@\t\r-]/, cell);
  });
  it('says what is wrong with what it was asked', () => {
    assert.equal(run().status, 2);
    assert.match(run().stderr, /name one draft/);
    assert.match(run('draft.md', '--format', 'pdf').stderr, /--format must be one of/);
    assert.match(run('nowhere.md').stderr, /nowhere\.md: no such draft/);
  });
});
